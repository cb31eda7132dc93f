# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What may ever leave: every event and data point, declared once, by category."""

from __future__ import annotations

from freecad_telemetry.catalogue import addons, preferences, session, system, transport
from freecad_telemetry.catalogue.declaration import Catalogue, Category, DataPoint, EventType
from freecad_telemetry.host import Parameter

OWN_WORKBENCHES = frozenset(
    f"{name}Workbench"
    for name in (
        "Arch",
        "Assembly",
        "BIM",
        "CAM",
        "Draft",
        "Drawing",
        "Fem",
        "Image",
        "Inspection",
        "Material",
        "Mesh",
        "None",
        "OpenSCAD",
        "PartDesign",
        "Part",
        "Path",
        "Points",
        "Raytracing",
        "ReverseEngineering",
        "Robot",
        "Sketcher",
        "Spreadsheet",
        "Start",
        "Surface",
        "TechDraw",
        "Test",
        "Web",
    )
)
"""The workbenches of FreeCAD itself, those of older versions included (their names stay in
settings)."""

CATALOGUE = Catalogue.of(
    1,
    session.EVENTS + system.EVENTS + preferences.EVENTS + addons.EVENTS,
    session.POINTS + system.POINTS + preferences.POINTS + addons.POINTS + transport.POINTS,
)
"""Everything that may leave, in its newest version."""

PARAMETERS: tuple[Parameter, ...] = tuple(
    dict.fromkeys(CATALOGUE.parameters + preferences.OVERLAY_PARAMETERS)
)
"""Every parameter of FreeCAD that a snapshot reads."""

__all__ = [
    "CATALOGUE",
    "OWN_WORKBENCHES",
    "PARAMETERS",
    "Catalogue",
    "Category",
    "DataPoint",
    "EventType",
]
