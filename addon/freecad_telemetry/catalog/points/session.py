# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category session: that FreeCAD started and stopped, and in which version."""

from __future__ import annotations

import re
from collections.abc import Callable

from freecad_telemetry.catalog.declaration import (
    CLOSED_SET,
    RANGES,
    WORKBENCH_NAMES,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.platforms import OPERATING_SYSTEMS
from freecad_telemetry.catalog.points.ranges import COUNTS, MINUTES
from freecad_telemetry.catalog.points.version_patterns import (
    LIBRARY_VERSION,
    REVISION,
    VERSION_NUMBER,
    WHOLE_VERSION,
)
from freecad_telemetry.catalog.values import ClosedChoice, ValueType, VocabularyText
from freecad_telemetry.facts.facts import EndedSession, Facts
from freecad_telemetry.translatable import N_

_CRASHES = N_(
    "Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first."
)
_OLD_RELEASES = N_("Shows how long older versions of FreeCAD must be maintained.")
_BUILDS = N_("Shows which builds bugs come from, and which libraries FreeCAD has to work with.")

EVENTS = (
    EventType(
        "freecad_startup",
        Category.SESSION,
        1,
        Moment.START,
        #: Noun: a start of FreeCAD.
        N_("Start"),
        N_("FreeCAD was started at this time."),
        N_(
            "Shows how many people use FreeCAD, which the project is asked when it applies for "
            "grants."
        ),
        Question.GRANTS,
    ),
    EventType(
        "freecad_version",
        Category.SESSION,
        1,
        Moment.LAUNCH,
        N_("FreeCAD version"),
        N_("Which version of FreeCAD is running."),
        N_("Shows how long older versions of FreeCAD must be maintained."),
        Question.OLD_RELEASES,
    ),
    EventType(
        "freecad_shutdown",
        Category.SESSION,
        1,
        Moment.SHUTDOWN,
        #: Noun: FreeCAD was closed.
        N_("End"),
        N_("FreeCAD was closed at this time."),
        N_(
            "A start without an end tells that FreeCAD may have ended badly: it shows how often "
            "that happens, and in which versions."
        ),
        Question.BUGS,
    ),
    EventType(
        "freecad_unclean_shutdown",
        Category.SESSION,
        2,
        Moment.UNCLEAN,
        #: Noun: FreeCAD crashed, was killed, or lost its power.
        N_("Bad end"),
        N_("An earlier session of FreeCAD crashed, was killed, or lost its power."),
        _CRASHES,
        Question.BUGS,
    ),
)


def _part(index: int) -> Callable[[Facts], str | None]:
    """Return a reader of one part of FreeCAD's version number."""

    def read(facts: Facts) -> str | None:
        parts = facts.snapshot.version
        return VERSION_NUMBER.reduce(parts[index]) if index < len(parts) else None

    return read


BUILDS = ClosedChoice(("official", "packager", "own", "other", "unknown"))
_FREECADS_OWN = re.compile(
    r"(?:[a-z+]+://)?(?:[^/@]*@)?(?:www\.)?github\.com[/:](?:[0-9]+/)?FreeCAD/FreeCAD(?:\.git)?/?",
    re.IGNORECASE,
)
_PUBLISHED = frozenset({"AppImage", "Windows installer", "macOS bundle", "Snap"})
"""The forms in which the FreeCAD project itself publishes what it has built."""
_PACKAGED = frozenset({"distribution", "Flatpak", "Snap", "conda", "Nix", "Guix"})
"""The forms in which others publish FreeCAD."""


def _revision(facts: Facts) -> str | None:
    """Return the number before the blank: "39109 (Git)"; none of what was built without Git."""
    number = facts.snapshot.version[3].partition(" ")[0] if len(facts.snapshot.version) > 3 else ""
    return REVISION.reduce(number) if number.casefold() not in ("", "unknown") else None


def _build(facts: Facts) -> str:
    """Tell who made this FreeCAD, by the repository that it names and the form it came in."""
    repository = facts.snapshot.build.get("BuildRepositoryURL", "").strip().partition(" ")[0]
    named = repository.casefold() not in ("", "unknown")
    form = facts.platform.package_format
    if named and not _FREECADS_OWN.fullmatch(repository):
        return "other"
    if form == "source":
        return "own"
    if named and form in _PUBLISHED:
        return "official"
    return "packager" if form in _PACKAGED else "unknown"


def _library(name: str) -> Callable[[Facts], str | None]:
    """Return a reader of the version of a library that FreeCAD was built with."""

    def read(facts: Facts) -> str | None:
        version = facts.snapshot.build.get(name, "")
        return LIBRARY_VERSION.reduce(version) if version else None

    return read


def _build_point(
    key: str,
    type_: ValueType,
    label: str,
    description: str,
    source: str,
    read: Callable[[Facts], str | None],
    reduction: str = "",
) -> DataPoint:
    return DataPoint(
        "freecad_version",
        key,
        Category.SESSION,
        2,
        type_,
        label,
        description,
        _BUILDS,
        Question.BUGS,
        source,
        read,
        reduction,
    )


_BUILD_POINTS = (
    _build_point(
        "revision",
        REVISION,
        #: Noun: a number that names a state of the source code.
        N_("Revision"),
        N_("The number of the source that FreeCAD was made of."),
        "FreeCAD.Version()[3]",
        _revision,
        #: How a value is made coarser.
        N_("the number only"),
    ),
    _build_point(
        "build",
        BUILDS,
        #: Noun: who compiled this FreeCAD.
        N_("Build"),
        N_(
            "Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a "
            "distribution or another packager (“packager”), somebody who runs it where it was "
            "compiled (“own”), or somebody who changed its source (“other”)."
        ),
        N_("the repository that FreeCAD says it was made of, and the form in which it came"),
        _build,
        N_("one of five words; the address is not sent"),
    ),
    _build_point(
        "qt_version",
        LIBRARY_VERSION,
        N_("Qt version"),
        N_("The library that draws FreeCAD's windows."),
        'FreeCAD.ConfigGet("QT_VERSION")',
        _library("QT_VERSION"),
    ),
    _build_point(
        "pyside_version",
        LIBRARY_VERSION,
        N_("PySide version"),
        N_("The library that lets addons use Qt."),
        'FreeCAD.ConfigGet("PYSIDE_VERSION")',
        _library("PYSIDE_VERSION"),
    ),
    _build_point(
        "occ_version",
        LIBRARY_VERSION,
        N_("Open CASCADE version"),
        N_("The library that computes shapes."),
        'FreeCAD.ConfigGet("OCC_VERSION")',
        _library("OCC_VERSION"),
    ),
    _build_point(
        "coin_version",
        LIBRARY_VERSION,
        N_("Coin version"),
        N_("The library that draws the 3D view."),
        'FreeCAD.ConfigGet("COIN_VERSION")',
        _library("COIN_VERSION"),
    ),
)

_WORKBENCH = VocabularyText("workbenches", WORKBENCH_NAMES)


def _unclean_point(
    key: str,
    type_: ValueType,
    label: str,
    description: str,
    source: str,
    read: Callable[[EndedSession, Facts], str | None],
    reduction: str = "",
    category: Category = Category.SESSION,
) -> DataPoint:
    return DataPoint(
        "freecad_unclean_shutdown",
        key,
        category,
        2,
        type_,
        label,
        description,
        _CRASHES,
        Question.BUGS,
        source,
        lambda facts: read(facts.ended, facts) if facts.ended else None,
        reduction,
    )


_UNCLEAN_POINTS = (
    _unclean_point(
        "version",
        WHOLE_VERSION,
        N_("FreeCAD version of that session"),
        N_("Which version of FreeCAD ended badly."),
        N_("FreeCAD.Version() of that session"),
        lambda ended, facts: WHOLE_VERSION.reduce(ended.version) if ended.version else None,
    ),
    _unclean_point(
        "qt_version",
        LIBRARY_VERSION,
        N_("Qt version of that session"),
        N_("The library that drew its windows."),
        N_("Qt's version in that session"),
        lambda ended, facts: LIBRARY_VERSION.reduce(ended.qt) if ended.qt else None,
    ),
    _unclean_point(
        "os",
        OPERATING_SYSTEMS,
        N_("Operating system of that session"),
        N_("The family of the operating system; it goes only with the category System."),
        N_("platform.system() in that session"),
        lambda ended, facts: OPERATING_SYSTEMS.reduce(ended.os) if ended.os else None,
        CLOSED_SET,
        Category.SYSTEM,
    ),
    _unclean_point(
        "session_length",
        MINUTES.type,
        #: A duration. "That session" is the one that ended badly.
        N_("Length of that session"),
        N_("About how long FreeCAD ran before it ended badly."),
        N_("times that the addon keeps beside its ledger"),
        lambda ended, facts: MINUTES.name_of(ended.length.total_seconds() / 60),
        #: How a value is made coarser.
        N_("five ranges"),
    ),
    _unclean_point(
        "workbench",
        _WORKBENCH,
        N_("Last workbench of that session"),
        N_("The workbench that was in use when FreeCAD ended badly."),
        N_("FreeCADGui.activeWorkbench() in that session"),
        lambda ended, facts: (
            _WORKBENCH.reduce(ended.workbench, facts.vocabulary) if ended.workbench else None
        ),
        CLOSED_SET,
    ),
    _unclean_point(
        "clean_sessions_before",
        COUNTS.type,
        #: How many sessions ended without a crash.
        N_("Good ends before"),
        N_("How many sessions ended well since the bad end before, in ranges."),
        N_("the addon's ledger"),
        lambda ended, facts: COUNTS.name_of(ended.clean_before),
        RANGES,
    ),
)

POINTS = (
    DataPoint(
        "freecad_version",
        "version_major",
        Category.SESSION,
        1,
        VERSION_NUMBER,
        N_("Major version"),
        N_("The first number of FreeCAD's version, for example 1 of 1.1.3."),
        N_("Shows how long older versions of FreeCAD must be maintained."),
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
        N_("Minor version"),
        N_("The second number of FreeCAD's version, for example 1 of 1.1.3."),
        N_("Shows how long older versions of FreeCAD must be maintained."),
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
        N_("Patch version"),
        N_("The third number of FreeCAD's version, for example 3 of 1.1.3."),
        N_("Shows which corrections have reached people, and which bugs can still hit them."),
        Question.BUGS,
        "FreeCAD.Version()[2]",
        _part(2),
    ),
    *_BUILD_POINTS,
    *_UNCLEAN_POINTS,
)
