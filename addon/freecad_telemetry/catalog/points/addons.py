# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category addons: which public addons are installed, and how many addons in all."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category, DataPoint, EventType, Moment, Question
from freecad_telemetry.catalog.values import Integer, VocabularyList
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.public_addons import MAX_FOLDERS
from freecad_telemetry.translatable import N_

_API_PURPOSE = N_(
    "Shows which addons people rely on, so that a change of FreeCAD's programming interface can "
    "spare them."
)

EVENTS = (
    EventType(
        "freecad_addon_list",
        Category.ADDONS,
        1,
        Moment.LAUNCH,
        N_("Installed addons"),
        N_("The names of the public addons that are installed; private ones are only counted."),
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
            N_("names of addons in FreeCAD's public catalogue"),
            MAX_FOLDERS,
            custom=False,
        ),
        N_("Addons"),
        N_("The names of those installed addons that are in FreeCAD's public catalogue."),
        _API_PURPOSE,
        Question.API_CHANGES,
        N_("folders in the user's Mod folder, and their package.xml"),
        _names,
        reduction=N_("public addons only; every other addon is counted, not named"),
    ),
    DataPoint(
        "freecad_addon_list",
        "total_mods",
        Category.ADDONS,
        1,
        Integer(0, MAX_FOLDERS),
        N_("Number of addons"),
        N_("How many addons are installed, private ones included."),
        N_("Shows how many addons are not public, and how important addons are to people."),
        Question.API_CHANGES,
        N_("folders in the user's Mod folder"),
        lambda facts: len(facts.addons),
        #: How a value is made coarser: only the number is sent.
        reduction=N_("counted"),
    ),
)
