# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The lists that come with the addon hold what these FreeCADs ship."""

from freecad_telemetry.facts.freecad_lists import freecad_lists
from telemetry_dev import freecad_lists as command


def test_the_lists_hold_what_this_freecad_ships(freecad):
    shipped = command.read(freecad)
    assert {"FreeCAD Dark", "FreeCAD Dark.cfg"} <= shipped.themes
    assert {"German", "de"} <= shipped.languages
    assert "PartDesignWorkbench" in shipped.workbenches
    assert command.missing(freecad_lists(), shipped) == []
    assert shipped.freecad <= freecad_lists().freecad
