# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is known of this computer at one moment: the snapshot, files, and Python's platform.

Read on the ledger thread (files) from a snapshot that was taken on the GUI thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from freecad_telemetry.facts.computer import Platform, read_platform
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.facts.public_addons import (
    Addon,
    PublicAddons,
    mod_folders,
    public_workbenches,
    read_addons,
    read_small,
    read_xml,
)

EARLIER_ADDON = ("PosthogFC.py", "freecad/Telemetry/PostHog.py")
"""Files that tell the earlier Telemetry addon, in its folder."""
PACK_VALUES = frozenset({"Theme", "StyleSheet", "OverlayActiveStyleSheet"})
"""What of a preference pack is a name that settings may hold after it was applied."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed sets of this computer: texts outside them never leave.

    Attributes:
        languages: names and codes of FreeCAD's languages.
        themes: preference packs and stylesheets that FreeCAD ships: names, files and values.
        workbenches: of FreeCAD itself and of public addons.
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


def read_themes(resources: Path) -> frozenset[str]:
    """Return names and files of the preference packs and stylesheets that FreeCAD ships.

    A pack may set a stylesheet that older versions of FreeCAD shipped as a file.
    """
    names: set[str] = set()
    gui = resources / "Gui"
    for pattern in ("Stylesheets/*.qss", "Stylesheets/overlay/*.qss"):
        for path in _glob(gui, pattern):
            names |= {path.name, path.stem}
    for path in _glob(gui, "PreferencePacks/*/"):
        names |= {path.name, f"{path.name}.cfg"}
    for path in _glob(gui, "PreferencePacks/*/*.cfg"):
        names |= {path.name, path.stem, *_pack_values(path)}
    return frozenset(names)


def _pack_values(pack: Path) -> Iterator[str]:
    """Name the theme and the stylesheets that a preference pack sets."""
    root = read_xml(read_small(pack))
    for entry in root.iter("FCText") if root is not None else ():
        if entry.get("Name") in PACK_VALUES and entry.text:
            yield entry.text


def _glob(folder: Path, pattern: str) -> Iterable[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def read_facts(snapshot: Snapshot, library_version: str, own_workbenches: frozenset[str]) -> Facts:
    """Complete a snapshot by what files and Python tell; never raises for bad files."""
    catalog = PublicAddons.read(snapshot.directories.user_cache)
    addons = read_addons(snapshot.directories, catalog)
    languages = frozenset(snapshot.languages) | frozenset(snapshot.languages.values())
    return Facts(
        snapshot=snapshot,
        platform=read_platform(snapshot.directories.installation),
        addons=addons,
        vocabulary=Vocabulary(
            languages=languages,
            themes=read_themes(snapshot.directories.resources),
            workbenches=public_workbenches(addons, own_workbenches),
            addons=catalog.known(addon.name for addon in addons),
        ),
        library_version=library_version,
        macros=_count(snapshot.directories.macros, ("*.FCMacro", "*.py")),
        preference_packs=_count(snapshot.directories.user_data / "SavedPreferencePacks", ("*/",)),
    )


def _count(folder: Path | None, patterns: tuple[str, ...]) -> int:
    """Return how many entries of a folder match one of the patterns; names are not kept."""
    return sum(len(list(_glob(folder, pattern))) for pattern in patterns) if folder else 0
