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
        name="freecad_addon_list",
        category=Category.ADDONS,
        since=1,
        moment=Moment.LAUNCH,
        label=N_("Installed addons"),
        description=N_(
            "The names of the public addons that are installed; private ones are only counted."
        ),
        purpose=_API_PURPOSE,
        question=Question.API_CHANGES,
        section=True,
    ),
)


def _names(facts: Facts) -> list[str]:
    return sorted({addon.name for addon in facts.addons if addon.public})


POINTS = (
    DataPoint(
        event="freecad_addon_list",
        key="mods",
        category=Category.ADDONS,
        since=1,
        type=VocabularyList(
            "addons",
            N_("names of addons in FreeCAD's public catalogue"),
            MAX_FOLDERS,
            custom=False,
        ),
        label=N_("Addons"),
        description=N_(
            "The names of those installed addons that are in FreeCAD's public catalogue."
        ),
        purpose=_API_PURPOSE,
        question=Question.API_CHANGES,
        source=N_("folders in the user's Mod folder, and their package.xml"),
        read=_names,
        reduction=N_("public addons only; every other addon is counted, not named"),
    ),
    DataPoint(
        event="freecad_addon_list",
        key="total_mods",
        category=Category.ADDONS,
        since=1,
        type=Integer(0, MAX_FOLDERS),
        label=N_("Number of addons"),
        description=N_("How many addons are installed, private ones included."),
        purpose=N_("Shows how many addons are not public, and how important addons are to people."),
        question=Question.API_CHANGES,
        source=N_("folders in the user's Mod folder"),
        read=lambda facts: len(facts.addons),
        #: How a value is made coarser: only the number is sent.
        reduction=N_("counted"),
    ),
)
