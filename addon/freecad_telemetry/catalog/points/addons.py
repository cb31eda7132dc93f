# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category addons: which public addons are installed, and how many addons in all."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category, DataPoint, EventType, Moment, Question
from freecad_telemetry.catalog.values import Integer, VocabularyList
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.public_addons import MAX_FOLDERS
from freecad_telemetry.translatable import QT_TRANSLATE_NOOP

_API_PURPOSE = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows which addons people rely on, so that a change of FreeCAD's programming interface can "
    "spare them.",
)

EVENTS = (
    EventType(
        "freecad_addon_list",
        Category.ADDONS,
        1,
        Moment.LAUNCH,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Installed addons"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "The names of the public addons that are installed; private ones are only counted.",
        ),
        _API_PURPOSE,
        Question.API_CHANGES,
        section=True,
    ),
)


def _names(facts: Facts) -> list[str]:
    return sorted({addon.name for addon in facts.addons if addon.public})


POINTS = (
    DataPoint(
        "freecad_addon_list",
        "mods",
        Category.ADDONS,
        1,
        VocabularyList(
            "addons",
            QT_TRANSLATE_NOOP(
                "TelemetryCatalogue", "names of addons in FreeCAD's public catalogue"
            ),
            MAX_FOLDERS,
            custom=False,
        ),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Addons"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "The names of those installed addons that are in FreeCAD's public catalogue.",
        ),
        _API_PURPOSE,
        Question.API_CHANGES,
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "folders in the user's Mod folder, and their package.xml"
        ),
        _names,
        reduction=QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "public addons only; every other addon is counted, not named"
        ),
    ),
    DataPoint(
        "freecad_addon_list",
        "total_mods",
        Category.ADDONS,
        1,
        Integer(0, MAX_FOLDERS),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Number of addons"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "How many addons are installed, private ones included."
        ),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "Shows how many addons are not public, and how important addons are to people.",
        ),
        Question.API_CHANGES,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "folders in the user's Mod folder"),
        lambda facts: len(facts.addons),
        #: How a value is made coarser: only the number is sent.
        reduction=QT_TRANSLATE_NOOP("TelemetryCatalogue", "counted"),
    ),
)
