# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category session: that FreeCAD started and stopped, and in which version."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

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
from freecad_telemetry.catalog.values import ClosedChoice, VocabularyText
from freecad_telemetry.facts.facts import EndedSession, Facts
from freecad_telemetry.translatable import N_

_CRASHES_PURPOSE = N_(
    "Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs "
    "are fixed first."
)
_OLD_RELEASES_PURPOSE = N_("Shows how long older versions of FreeCAD must be maintained.")
_BUILDS_PURPOSE = N_(
    "Shows which builds bugs come from, and which libraries FreeCAD has to work with."
)

EVENTS = (
    EventType(
        name="freecad_startup",
        category=Category.SESSION,
        since=1,
        moment=Moment.START,
        #: Noun: a start of FreeCAD.
        label=N_("Startup"),
        description=N_("The time FreeCAD was started."),
        purpose=N_(
            "Shows how many people use FreeCAD, which the project is asked when it applies for "
            "grants."
        ),
        question=Question.GRANTS,
    ),
    EventType(
        name="freecad_version",
        category=Category.SESSION,
        since=1,
        moment=Moment.LAUNCH,
        label=N_("FreeCAD version"),
        description=N_("Which version of FreeCAD is running."),
        purpose=_OLD_RELEASES_PURPOSE,
        question=Question.OLD_RELEASES,
    ),
    EventType(
        name="freecad_shutdown",
        category=Category.SESSION,
        since=1,
        moment=Moment.SHUTDOWN,
        #: Noun: FreeCAD was closed.
        label=N_("Exit"),
        description=N_("The time FreeCAD was closed."),
        purpose=N_(
            "A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often "
            "that happens and in which versions."
        ),
        question=Question.BUGS,
    ),
    EventType(
        name="freecad_unclean_shutdown",
        category=Category.SESSION,
        since=2,
        moment=Moment.UNCLEAN,
        #: Noun: FreeCAD crashed, was killed, or lost its power.
        label=N_("Unexpected exit"),
        description=N_(
            "A previous FreeCAD session crashed, was killed, or ended with a power loss."
        ),
        purpose=_CRASHES_PURPOSE,
        question=Question.BUGS,
    ),
)


def _part(index: int) -> Callable[[Facts], str | None]:
    """Return a reader of one part of FreeCAD's version number."""

    def read(facts: Facts) -> str | None:
        parts = facts.snapshot.version
        return VERSION_NUMBER.or_custom(parts[index]) if index < len(parts) else None

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
    """Return the number before the blank: "39109 (Git)".

    What was built without Git has none, and a shallow clone a day in its place: "20260725".
    """
    number = facts.snapshot.version[3].partition(" ")[0] if len(facts.snapshot.version) > 3 else ""
    if number.casefold() in ("", "unknown") or re.fullmatch("20[0-9]{6}", number, re.ASCII):
        return None
    return REVISION.or_custom(number)


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
        return LIBRARY_VERSION.or_custom(version) if version else None

    return read


_version_point = partial(DataPoint, event="freecad_version", category=Category.SESSION)


_WORKBENCH = VocabularyText("workbenches", WORKBENCH_NAMES)


_unclean_point = partial(
    DataPoint,
    event="freecad_unclean_shutdown",
    category=Category.SESSION,
    purpose=_CRASHES_PURPOSE,
    question=Question.BUGS,
)


def _of_that_session(
    read: Callable[[EndedSession, Facts], str | None],
) -> Callable[[Facts], str | None]:
    """Return a reader of the session that is reported; of others there is nothing to tell."""
    return lambda facts: read(facts.ended, facts) if facts.ended else None


POINTS = (
    _version_point(
        key="version_major",
        since=1,
        type=VERSION_NUMBER,
        label=N_("Major version"),
        description=N_("The first number of FreeCAD's version, for example 1 in 1.2.3."),
        purpose=_OLD_RELEASES_PURPOSE,
        question=Question.OLD_RELEASES,
        source="FreeCAD.Version()[0]",
        read=_part(0),
    ),
    _version_point(
        key="version_minor",
        since=1,
        type=VERSION_NUMBER,
        label=N_("Minor version"),
        description=N_("The second number of FreeCAD's version, for example 2 in 1.2.3."),
        purpose=_OLD_RELEASES_PURPOSE,
        question=Question.OLD_RELEASES,
        source="FreeCAD.Version()[1]",
        read=_part(1),
    ),
    _version_point(
        key="version_patch",
        since=1,
        type=VERSION_NUMBER,
        label=N_("Patch version"),
        description=N_("The third number of FreeCAD's version, for example 3 in 1.2.3."),
        purpose=N_(
            "Shows which corrections have reached people, and which bugs can still hit them."
        ),
        question=Question.BUGS,
        source="FreeCAD.Version()[2]",
        read=_part(2),
    ),
    _version_point(
        key="revision",
        since=2,
        type=REVISION,
        #: Noun: a number that names a state of the source code.
        label=N_("Revision"),
        description=N_("The revision number of the source code from which FreeCAD was built."),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source="FreeCAD.Version()[3]",
        read=_revision,
        #: How a value is made coarser.
        reduction=N_("the number only"),
    ),
    _version_point(
        key="build",
        since=2,
        type=BUILDS,
        #: Noun: who compiled this FreeCAD.
        label=N_("Built by"),
        description=N_(
            "Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a "
            "distribution or another packager (“packager”), somebody who runs it where it was "
            "compiled (“own”), or somebody who changed its source (“other”)."
        ),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source=N_("the source repository that FreeCAD reports, and its package format"),
        read=_build,
        reduction=N_("one of five words; the repository's address is not sent"),
    ),
    _version_point(
        key="qt_version",
        since=2,
        type=LIBRARY_VERSION,
        label=N_("Qt version"),
        description=N_("The version of the toolkit that FreeCAD's user interface is built with."),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source='FreeCAD.ConfigGet("QT_VERSION")',
        read=_library("QT_VERSION"),
    ),
    _version_point(
        key="pyside_version",
        since=2,
        type=LIBRARY_VERSION,
        label=N_("PySide version"),
        description=N_("The version of the library that lets Python code use Qt."),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source='FreeCAD.ConfigGet("PYSIDE_VERSION")',
        read=_library("PYSIDE_VERSION"),
    ),
    _version_point(
        key="occ_version",
        since=2,
        type=LIBRARY_VERSION,
        label=N_("Open CASCADE version"),
        description=N_("The version of FreeCAD's geometry kernel."),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source='FreeCAD.ConfigGet("OCC_VERSION")',
        read=_library("OCC_VERSION"),
    ),
    _version_point(
        key="coin_version",
        since=2,
        type=LIBRARY_VERSION,
        label=N_("Coin version"),
        description=N_("The version of the library that renders the 3D view."),
        purpose=_BUILDS_PURPOSE,
        question=Question.BUGS,
        source='FreeCAD.ConfigGet("COIN_VERSION")',
        read=_library("COIN_VERSION"),
    ),
    _unclean_point(
        key="version",
        since=2,
        type=WHOLE_VERSION,
        label=N_("FreeCAD version of that session"),
        description=N_("The version of FreeCAD that exited unexpectedly."),
        source=N_("FreeCAD.Version() of that session"),
        read=_of_that_session(
            lambda ended, facts: WHOLE_VERSION.or_custom(ended.version) if ended.version else None
        ),
    ),
    _unclean_point(
        key="qt_version",
        since=2,
        type=LIBRARY_VERSION,
        label=N_("Qt version of that session"),
        description=N_("The version of Qt in that session."),
        source=N_("Qt's version in that session"),
        read=_of_that_session(
            lambda ended, facts: LIBRARY_VERSION.or_custom(ended.qt) if ended.qt else None
        ),
    ),
    _unclean_point(
        key="os",
        since=2,
        type=OPERATING_SYSTEMS,
        label=N_("Operating system of that session"),
        description=N_(
            "The family of the operating system; it goes only with the category System."
        ),
        source=N_("platform.system() in that session"),
        read=_of_that_session(
            lambda ended, facts: OPERATING_SYSTEMS.or_custom(ended.os) if ended.os else None
        ),
        reduction=CLOSED_SET,
        category=Category.SYSTEM,
    ),
    _unclean_point(
        key="session_length",
        since=2,
        type=MINUTES.type,
        #: A duration. "That session" is the one that exited unexpectedly.
        label=N_("Length of that session"),
        description=N_("How long FreeCAD ran before it exited unexpectedly, as a range."),
        source=N_("session times kept by this addon on this computer"),
        read=_of_that_session(
            lambda ended, facts: MINUTES.name_of(ended.length.total_seconds() / 60)
        ),
        #: How a value is made coarser.
        reduction=N_("one of five ranges"),
    ),
    _unclean_point(
        key="workbench",
        since=2,
        type=_WORKBENCH,
        label=N_("Last workbench in that session"),
        description=N_("The workbench that was active when FreeCAD exited unexpectedly."),
        source=N_("FreeCADGui.activeWorkbench() in that session"),
        read=_of_that_session(
            lambda ended, facts: (
                _WORKBENCH.or_custom(ended.workbench, facts.vocabulary) if ended.workbench else None
            )
        ),
        reduction=CLOSED_SET,
    ),
    _unclean_point(
        key="clean_sessions_before",
        since=2,
        type=COUNTS.type,
        #: How many sessions ended without a crash.
        label=N_("Normal exits before that"),
        description=N_(
            "The number of sessions that exited normally since the previous unexpected exit, as a "
            "range."
        ),
        source=N_("this addon's local database"),
        read=_of_that_session(lambda ended, facts: COUNTS.name_of(ended.clean_before)),
        reduction=RANGES,
    ),
)
