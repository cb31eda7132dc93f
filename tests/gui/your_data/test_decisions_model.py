# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The table of decisions."""

from __future__ import annotations

import dataclasses

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.your_data.decisions_model import DecisionsModel


def test_a_decision_is_told_in_a_row(
    qtbot: QtBot, sample: Bridge, qtmodeltester: ModelTester
) -> None:
    model = DecisionsModel()
    model.set_decisions((sample.state.decision,))
    qtmodeltester.check(model)
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert texts[1] == "Share"
    assert texts[4] == "FreeCAD sessions, System, Preferences, and Addons"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("question", "in the consent window"),
        ("uninstall", "when the addon was uninstalled"),
        ("removal", "with a removal request"),
        ("reset", "reset"),
    ],
)
def test_where_something_was_decided_is_told(sample: Bridge, source: str, told: str) -> None:
    model = DecisionsModel()
    decision = dataclasses.replace(sample.state.decision, answer=Choice.NO, source=source)
    model.set_decisions((decision,))
    assert [model.index(0, column).data() for column in (1, 3, 4)] == ["Don't share", told, ""]


def test_a_decision_of_a_newer_version_is_told_as_one(sample: Bridge) -> None:
    model = DecisionsModel()
    model.set_decisions((dataclasses.replace(sample.state.decision, answer=Choice.NEWER),))
    newer = "Written by a newer version of this addon."
    assert [model.index(0, column).data() for column in (1, 4)] == [newer, ""]
