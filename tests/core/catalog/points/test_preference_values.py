# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Numbers of preferences are told by what they stand for."""

from __future__ import annotations

from freecad_telemetry.catalog.points import freecad_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Numbered


def test_the_numbers_of_choices_are_told_by_what_they_stand_for():
    numbered = [point for point in CATALOG.points if isinstance(point.type, Numbered)]
    assert {point.key for point in numbered} == {
        "default_unit_schema",
        "navigation_orbit_style",
        "navigation_rotation_style",
        "sketcher_on_view_parameters",
        "ui_workbench_selector",
    }
    for point in numbered:
        listed = freecad_parameters.known_parameters()[point.parameter]
        assert list(point.type.labels) == list(listed.values), point.key
        assert all(point.type.label_of(int(value)) for value in listed.values), point.key
    style = CATALOG.point("freecad_preferences", "navigation_style")
    assert dict(style.type.labels) == freecad_parameters.known_parameters()[style.parameter].values
    assert "“Siemens NX”" in style.type.phrase.english
    selector = CATALOG.point("freecad_preferences", "ui_workbench_selector")
    assert "0 “a list”, 1 “tabs”" in selector.type.phrase.english
