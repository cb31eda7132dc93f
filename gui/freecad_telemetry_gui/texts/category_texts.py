# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a category of data is, in one or two sentences."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry_gui.qt import translate


def category_sentence(category: Category) -> str:
    """Return what a category holds; of the one that is always included all of it."""
    return {
        #: What is always included if the user shares.
        Category.SESSION: translate(
            "TelemetryCategory",
            "FreeCAD's version, build and library versions, and the times it starts and exits. "
            "After an unexpected exit: FreeCAD's and Qt's version in that session, how long it "
            "lasted, its last workbench, and how many sessions exited normally before it.",
        ),
        Category.SYSTEM: translate(
            "TelemetryCategory",
            "Operating system, processor, memory, graphics and screens of this computer, how "
            "FreeCAD was installed, and the Python version.",
        ),
        Category.PREFERENCES: translate(
            "TelemetryCategory",
            "How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and "
            "the Sketcher's tools.",
        ),
        Category.ADDONS: translate(
            "TelemetryCategory",
            "The names of installed addons that are in the official addon catalog. Other addons "
            "are only counted.",
        ),
        #: Category of data: the settings that differ from FreeCAD's defaults.
        Category.CUSTOMIZATIONS: translate(
            "TelemetryCategory",
            "FreeCAD settings that differ from their defaults, and the number of your shortcuts, "
            "toolbars, macros and preference packs. Few people change the same settings, so the "
            "combination may single you out.",
        ),
    }[category]
