# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category session: that FreeCAD started and stopped, and in which version."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalogue.declaration import (
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
    Shape,
)
from freecad_telemetry.facts import Facts
from freecad_telemetry.text import QT_TRANSLATE_NOOP

VERSION_NUMBER = Shape(r"\d{1,4}(?:[-.]?[A-Za-z0-9]{1,8})?", "1")

EVENTS = (
    EventType(
        "freecad_startup",
        Category.SESSION,
        1,
        Moment.START,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Start"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "FreeCAD was started at this time."),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "Shows how many people use FreeCAD, which the project is asked when it applies for "
            "grants.",
        ),
        Question.GRANTS,
    ),
    EventType(
        "freecad_version",
        Category.SESSION,
        1,
        Moment.LAUNCH,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "FreeCAD version"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Which version of FreeCAD is running."),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Shows how long older versions of FreeCAD must be maintained."
        ),
        Question.OLD_RELEASES,
    ),
    EventType(
        "freecad_shutdown",
        Category.SESSION,
        1,
        Moment.SHUTDOWN,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "End"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "FreeCAD was closed at this time."),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "A start without an end tells that FreeCAD may have ended badly: it shows how often "
            "that happens, and in which versions.",
        ),
        Question.BUGS,
    ),
)


def _part(index: int) -> Callable[[Facts], str | None]:
    """Return a reader of one part of FreeCAD's version number."""

    def read(facts: Facts) -> str | None:
        parts = facts.snapshot.version
        return VERSION_NUMBER.reduce(parts[index]) if index < len(parts) else None

    return read


POINTS = (
    DataPoint(
        "freecad_version",
        "version_major",
        Category.SESSION,
        1,
        VERSION_NUMBER,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Major version"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "The first number of FreeCAD's version, for example 1 of 1.1.3."
        ),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Shows how long older versions of FreeCAD must be maintained."
        ),
        Question.OLD_RELEASES,
        "FreeCAD.Version()[0]",
        _part(0),
    ),
    DataPoint(
        "freecad_version",
        "version_minor",
        Category.SESSION,
        1,
        VERSION_NUMBER,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Minor version"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "The second number of FreeCAD's version, for example 1 of 1.1.3."
        ),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Shows how long older versions of FreeCAD must be maintained."
        ),
        Question.OLD_RELEASES,
        "FreeCAD.Version()[1]",
        _part(1),
    ),
    DataPoint(
        "freecad_version",
        "version_patch",
        Category.SESSION,
        1,
        VERSION_NUMBER,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Patch version"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "The third number of FreeCAD's version, for example 3 of 1.1.3."
        ),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "Shows which corrections have reached people, and which bugs can still hit them.",
        ),
        Question.BUGS,
        "FreeCAD.Version()[2]",
        _part(2),
    ),
)
