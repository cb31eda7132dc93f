# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is known of this computer at one moment: the snapshot, files, and Python's platform.

Read on the ledger thread (files) from a snapshot that was taken on the GUI thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from freecad_telemetry.facts.computer import Platform, read_platform
from freecad_telemetry.facts.freecad_lists import freecad_lists
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.facts.public_addons import Addon, PublicAddons, mod_folders, read_addons

EARLIER_ADDON = ("PosthogFC.py", "freecad/Telemetry/PostHog.py")
"""Files that tell the earlier Telemetry addon, in its folder."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed sets: texts outside them never leave.

    Attributes:
        languages: names and codes of FreeCAD's languages.
        themes: preference packs and stylesheets that FreeCAD ships: names, files and values.
        workbenches: of FreeCAD itself, and of those of the user's addons that are public.
        addons: names of installed addons, as far as the official catalog has them.
    """

    languages: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    workbenches: frozenset[str] = frozenset()
    addons: frozenset[str] = frozenset()

    def closed_set(self, name: str) -> frozenset[str]:
        """Return the set of that name; an unknown name raises AttributeError."""
        closed_set: frozenset[str] = getattr(self, name)
        return closed_set


@dataclass(frozen=True, slots=True)
class EndedSession:
    """A session of FreeCAD that ended unexpectedly.

    Attributes:
        version, qt, os: of that session, "" where unknown.
        length: how long it ran, as far as is known.
        workbench: the one that was active last; may be private.
        clean_before: how many sessions ended cleanly since the crash before.
    """

    version: str
    qt: str
    os: str
    length: timedelta
    workbench: str
    clean_before: int


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that data points read.

    Attributes:
        snapshot: what FreeCAD's API says.
        platform: what Python says.
        addons: the user's addons, public and private.
        vocabulary: the closed sets.
        library_version: the installed posthog's version, "" where there is none.
        ended: the session that is reported, only for events about one.
        macros, preference_packs: how many of the user's own there are.
    """

    snapshot: Snapshot
    platform: Platform
    addons: tuple[Addon, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    library_version: str = ""
    ended: EndedSession | None = None
    macros: int = 0
    preference_packs: int = 0


def earlier_addon(user_data: Path) -> str:
    """Return the folder of the earlier Telemetry addon, "" where it is not installed or off."""
    for folder in mod_folders(user_data):
        with contextlib.suppress(OSError):
            if (folder / "ADDON_DISABLED").exists():
                continue
            if any((folder / file).is_file() for file in EARLIER_ADDON):
                return folder.name
    return ""


def _glob(folder: Path, pattern: str) -> Iterable[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def read_facts(snapshot: Snapshot, library_version: str) -> Facts:
    """Complete a snapshot by what files and Python tell; never raises for the user's files."""
    catalog = PublicAddons.read(snapshot)
    addons = read_addons(snapshot.directories, catalog)
    shipped = freecad_lists()
    return Facts(
        snapshot=snapshot,
        platform=read_platform(snapshot.directories.installation),
        addons=addons,
        vocabulary=Vocabulary(
            languages=shipped.languages,
            themes=shipped.themes,
            workbenches=shipped.workbenches.union(*(addon.workbenches for addon in addons)),
            addons=catalog.known(addon.name for addon in addons),
        ),
        library_version=library_version,
        macros=_count(snapshot.directories.macros, ("*.FCMacro", "*.py")),
        preference_packs=_count(snapshot.directories.user_data / "SavedPreferencePacks", ("*/",)),
    )


def _count(folder: Path | None, patterns: tuple[str, ...]) -> int:
    """Return how many entries of a folder match one of the patterns; names are not kept."""
    return sum(len(list(_glob(folder, pattern))) for pattern in patterns) if folder else 0
