# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The values that FreeCAD's preferences may have on the wire, and what their numbers mean."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import WORKBENCH_NAMES
from freecad_telemetry.catalog.values import (
    Integer,
    Numbered,
    OpenChoice,
    Pattern,
    VocabularyList,
    VocabularyText,
)
from freecad_telemetry.translatable import N_

THEMES = VocabularyText(
    "themes",
    N_("the names of the themes and stylesheets that FreeCAD ships"),
    #: Stands for a setting that was never made.
    {"unset": N_("not set"), "": ""},
)
LANGUAGES = VocabularyText("languages", N_("FreeCAD's languages and their codes"))
GEOMETRY = Pattern("-?[0-9]{1,5} -?[0-9]{1,5} [0-9]{1,5} [0-9]{1,5}|unset", "0 0 1600 1000")
_SMALL = Pattern("-?[0-9]{1,3}", "3")
ORBIT_STYLES = Numbered(
    Integer(0, 20),
    {
        #: How a drag of the mouse turns the 3D view, as FreeCAD calls it.
        "0": N_("Turntable"),
        #: How a drag of the mouse turns the 3D view, as FreeCAD calls it.
        "1": N_("Trackball"),
        #: How a drag of the mouse turns the 3D view, as FreeCAD calls it.
        "2": N_("Free Turntable"),
        #: How a drag of the mouse turns the 3D view, as FreeCAD calls it.
        "3": N_("Trackball Classic"),
        #: How a drag of the mouse turns the 3D view, as FreeCAD calls it.
        "4": N_("Rounded Arcball"),
    },
)
ROTATION_MODES = Numbered(
    Integer(0, 20),
    {
        #: The point that the 3D view turns about, as FreeCAD calls it.
        "0": N_("Window center"),
        #: The point that the 3D view turns about, as FreeCAD calls it.
        "1": N_("Drag at cursor"),
        #: The point that the 3D view turns about, as FreeCAD calls it.
        "2": N_("Object center"),
    },
)
UNIT_SYSTEMS = Numbered(
    _SMALL,
    {
        #: A system of units, as FreeCAD calls it.
        "0": N_("standard: mm, kg, s, °"),
        #: A system of units, as FreeCAD calls it.
        "1": N_("MKS: m, kg, s, °"),
        #: A system of units, as FreeCAD calls it.
        "2": N_("US customary: in, lb"),
        #: A system of units, as FreeCAD calls it.
        "3": N_("imperial decimal: in, lb"),
        #: A system of units, as FreeCAD calls it.
        "4": N_("building, Europe: cm, m², m³"),
        #: A system of units, as FreeCAD calls it.
        "5": N_("building, US: ft-in, sqft, cft"),
        #: A system of units, as FreeCAD calls it.
        "6": N_("small parts and CNC: mm, mm/min"),
        #: A system of units, as FreeCAD calls it.
        "7": N_("imperial, civil engineering: ft, lb, mph"),
        #: A system of units, as FreeCAD calls it.
        "8": N_("FEM: mm, N, s"),
        #: A system of units, as FreeCAD calls it.
        "9": N_("metre decimal: m, m², m³"),
    },
)
WORKBENCH_SELECTORS = Numbered(
    _SMALL,
    {
        #: How workbenches are chosen.
        "0": N_("a list"),
        #: How workbenches are chosen.
        "1": N_("tabs"),
    },
)
ON_VIEW_PARAMETERS = Numbered(
    _SMALL,
    {
        #: Which values can be typed in beside the pointer while drawing.
        "0": N_("none"),
        #: Which values can be typed in beside the pointer while drawing.
        "1": N_("dimensions only"),
        #: Which values can be typed in beside the pointer while drawing.
        "2": N_("position and dimensions"),
    },
)
FIRST_WORKBENCH = VocabularyText(
    "workbenches",
    WORKBENCH_NAMES,
    #: Of workbenches: FreeCAD opens the one that was used last.
    {"$LastModule": N_("the one used last"), "": ""},
)
WORKBENCH_LIST = VocabularyList(
    "workbenches",
    N_("workbenches of FreeCAD and of public addons"),
)
_NAVIGATION = {
    "Inventor": "OpenInventor",
    "CAD": "CAD",
    "Revit": "Revit",
    "Blender": "Blender",
    "SolidWorks": "SolidWorks",
    "MayaGesture": "MayaGesture",
    "Touchpad": "Touchpad",
    "Gesture": "Gesture",
    "OpenCascade": "OpenCascade",
    "OpenSCAD": "OpenSCAD",
    "TinkerCAD": "TinkerCAD",
    "SiemensNX": "Siemens NX",
}
"""Part of the name of each navigation style -> what FreeCAD's preferences call it."""
_STYLES = {f"Gui::{part}NavigationStyle": label for part, label in _NAVIGATION.items()}
NAVIGATION_STYLES = OpenChoice(frozenset(_STYLES), _STYLES)
