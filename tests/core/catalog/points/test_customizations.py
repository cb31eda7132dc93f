# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which settings count as changed: those that differ from the defaults of the FreeCAD that runs."""

from __future__ import annotations

from freecad_telemetry.facts.host import Parameter
from tests.core.support import told

VIEW = "BaseApp/Preferences/View"
STORED = {
    Parameter(VIEW, "OrbitStyle", "int"): 1,
    Parameter(VIEW, "RotationMode", "int"): 1,
    Parameter(VIEW, "MarkerSize", "int"): 7,  # set by a theme
    Parameter("BaseApp/Preferences/Mod/Sketcher/View", "ExternalPattern", "int"): 58596,
}
"""What FreeCAD 1.0 stores where a theme is chosen and its preferences are closed with OK."""


def test_a_value_is_changed_only_where_this_freecad_has_another_default(home):
    def of(key, version):
        return told(home, "freecad_customizations", key, version=version, stored=STORED)

    assert of("changed", ("1", "0", "2")) == {}
    assert of("changed_numbers", ("1", "0", "2")) == []
    assert of("changed", ("1", "1", "3")) == {
        "View/OrbitStyle": "1",
        "View/RotationMode": "1",
        "View/MarkerSize": "7",
    }
    assert of("changed_numbers", ("1", "1", "3")) == ["Mod/Sketcher/View/ExternalPattern"]
