# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is told of the workbenches that a user has chosen."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts
from tests.core.support import told


@pytest.mark.parametrize(
    ("module", "sent"),
    [("$LastModule", "$LastModule"), ("", ""), ("SketcherWorkbench", "SketcherWorkbench"),
     ("$Anna", CUSTOM), ("AcmeWorkbench", CUSTOM)],
)  # fmt: skip
def test_the_workbench_at_start_may_be_the_one_used_last(home, module, sent):
    home.set("BaseApp/Preferences/General", "AutoloadModule", "str", module)
    assert told(home, "freecad_preferences", "workbench_default") == sent


@pytest.mark.parametrize(
    ("stored", "system", "sent"),
    [
        (None, "German", "German"),
        ("French", "German", "French"),
        ("Anna", "German", CUSTOM),
        # FreeCAD is in English where it does not have the system's language.
        (None, "Chinese", "English"),
        (None, "C", "English"),
        ("", "Norwegian Bokmal", "English"),
    ],
)
def test_a_language_that_was_never_chosen_is_the_one_that_freecad_then_has(
    home, stored, system, sent
):
    if stored is not None:
        home.set("BaseApp/Preferences/General", "Language", "str", stored)
    assert told(home, "freecad_preferences", "language", locale=system) == sent


@pytest.mark.parametrize(
    ("version", "orbit", "rotation"),
    [("0.21.2", 1, 1), ("1.0.2", 1, 1), ("1.1.3", 4, 0), ("1.2.0", 4, 0)],
)
def test_a_setting_that_was_never_made_has_the_default_of_this_freecad(
    home, version, orbit, rotation
):
    def of(key):
        return told(home, "freecad_preferences", key, version=tuple(version.split(".")))

    assert of("navigation_orbit_style") == orbit
    assert of("navigation_rotation_style") == rotation
    home.set("BaseApp/Preferences/View", "OrbitStyle", "int", 2)
    home.set("BaseApp/Preferences/View", "RotationMode", "int", 2)
    assert of("navigation_orbit_style") == of("navigation_rotation_style") == 2


def test_these_defaults_are_those_of_the_list_of_freecads_own_settings(home):
    known = known_parameters()
    compared = 0
    for point in CATALOG.own_points("freecad_preferences").values():
        if point.parameter in known:
            for version in (("1", "0", "2"), ("1", "1", "3")):
                default = known[point.parameter].default.of(version)
                assert str(told(home, point.event, point.key, version=version)) == str(default)
                compared += 1
    assert compared == 22


def test_lists_of_workbenches_hold_custom_and_lists_of_addons_do_not(home):
    words = read_facts(home.snapshot, "").vocabulary
    listed = CATALOG.point("freecad_preferences", "workbench_enabled_list").type
    assert listed.filtered(["SketcherWorkbench", "Acme"], words) == ["SketcherWorkbench", CUSTOM]
    addons = CATALOG.point("freecad_addon_list", "mods").type
    assert not addons.accepts([CUSTOM], words)
    assert addons.filtered(["Acme"], words) == []
