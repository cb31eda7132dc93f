# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The lists of what FreeCAD ships: completed by each release, never cut."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.facts.freecad_lists import LISTS, FreeCADLists, freecad_lists
from telemetry_dev import freecad_lists as command
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation

OLD = Installation("freecad", (1, 0, 0), (3, 13))
NEW = Installation("freecad", (1, 10, 0), (3, 15))
SHIPPED = {
    OLD: FreeCADLists(
        frozenset({"1.0.0"}), frozenset({"Welsh", "cy"}), frozenset(), frozenset({"NewWorkbench"})
    ),
    NEW: FreeCADLists(
        frozenset({"1.10.0"}), frozenset({"cy"}), frozenset({"Sunny.qss"}), frozenset()
    ),
}


@pytest.fixture
def lists(monkeypatch, tmp_path):
    """A copy of the lists, and two FreeCADs that ship something new."""
    file = tmp_path / "lists.json"
    file.write_bytes(LISTS.read_bytes())
    monkeypatch.setattr(command, "LISTS", file)
    monkeypatch.setattr(command, "read", SHIPPED.__getitem__)
    monkeypatch.setattr(installation, "versions_for_tests", lambda: ("new", "old"))
    monkeypatch.setattr(installation, "for_tests", {"new": NEW, "old": OLD}.__getitem__)
    monkeypatch.setattr(installation, "at", {"/opt/old": OLD}.__getitem__)
    return file


def test_the_lists_are_written_as_the_command_writes_them():
    assert LISTS.read_text("utf-8") == command.render(freecad_lists())
    assert all(getattr(freecad_lists(), field.name) for field in dataclasses.fields(FreeCADLists))


def test_a_check_names_what_is_missing_and_changes_nothing(lists, capsys):
    assert command.main(["--check"]) == 1
    shown = capsys.readouterr().out
    for line in ("languages: cy", "languages: Welsh", "themes: Sunny.qss"):
        assert line in shown
    assert lists.read_bytes() == LISTS.read_bytes()


def test_what_freecads_ship_is_added_in_whatever_order(lists, monkeypatch):
    assert command.main([]) == 0
    first = lists.read_text("utf-8")
    lists.write_bytes(LISTS.read_bytes())
    monkeypatch.setattr(installation, "versions_for_tests", lambda: ("old", "new"))
    assert command.main([]) == 0
    assert lists.read_text("utf-8") == first
    made = FreeCADLists.parse(first)
    for shipped in (freecad_lists(), *SHIPPED.values()):
        assert command.missing(made, shipped) == []
    assert made.freecad == freecad_lists().freecad | {"1.10.0"}
    assert first.index('"1.1.3"') < first.index('"1.10.0"')
    assert command.main(["--check"]) == 0


def test_another_freecad_is_asked_by_its_path(lists):
    assert command.main(["/opt/old"]) == 0
    made = FreeCADLists.parse(lists.read_text("utf-8"))
    assert "NewWorkbench" in made.workbenches
    assert "Sunny.qss" not in made.themes
