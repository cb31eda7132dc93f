# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is known of this computer at one moment: the snapshot, files, and Python's platform.

Read on the ledger thread (files) from a snapshot that was taken on the GUI thread.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path, PurePath
from xml.etree import ElementTree

from freecad_telemetry.computer import Platform, read_platform
from freecad_telemetry.host import Directories, Snapshot

MAX_FILE = 16 * 1024 * 1024
"""Bytes; a larger catalogue or package.xml is not read."""
MAX_FOLDERS = 2000
"""So many entries of a Mod folder are looked at, no more."""
EARLIER_ADDON = ("PosthogFC.py", "freecad/Telemetry/PostHog.py")
"""Files that tell the earlier Telemetry addon, in its folder."""


@dataclass(frozen=True, slots=True)
class Addon:
    """A folder in the user's Mod folder.

    Attributes:
        folder: its name.
        name: package.xml's <name>, else the folder's name in lower case.
        repository: package.xml's repository URL, "" where there is none.
        public: the name is in the official catalogue.
    """

    folder: str
    name: str
    repository: str
    public: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed sets of this computer: texts outside them never leave.

    Attributes:
        languages: names and codes of FreeCAD's languages.
        themes: preference packs and stylesheets that FreeCAD ships: names and files.
        workbenches: of FreeCAD itself and of public addons.
        addons: names of installed addons that are public.
    """

    languages: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    workbenches: frozenset[str] = frozenset()
    addons: frozenset[str] = frozenset()

    def closed_set(self, name: str) -> frozenset[str]:
        """Return the set of that name; an unknown name raises AttributeError."""
        found: frozenset[str] = getattr(self, name)
        return found


@dataclass(frozen=True, slots=True)
class EndedSession:
    """A session of FreeCAD that ended badly.

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
        snapshot: what FreeCAD's API told.
        platform: what Python told.
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


def _read_small(path: Path) -> bytes:
    """Return a file's bytes, nothing where it is missing, unreadable or too large."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_FILE:
            return b""
        return path.read_bytes()
    except OSError:
        return b""


def _folded_url(url: str) -> str:
    """Return a repository's URL in the form in which two of them can be compared."""
    url = url.strip().casefold().removesuffix("/").removesuffix(".git")
    return re.sub(r"^[a-z+]+://(?:[^/@]*@)?(?:www\.)?", "", url)


@dataclass(frozen=True, slots=True)
class PublicAddons:
    """FreeCAD's official addon catalogue, as the Addon Manager keeps it in its cache."""

    names: frozenset[str] = frozenset()
    repositories: frozenset[str] = frozenset()

    @classmethod
    def read(cls, user_cache: Path) -> PublicAddons:
        """Read the newest catalogue below FreeCAD's cache folder; empty where there is none."""
        try:
            found = sorted(
                user_cache.glob("AddonManager*/AddonManager/addon_catalog_cache.json"),
                key=lambda path: path.stat().st_mtime,
                reverse=True,
            )
        except OSError:
            return cls()
        for path in found:
            try:
                data = json.loads(_read_small(path) or b"null")
            except (ValueError, RecursionError):
                continue
            if isinstance(data, dict):
                return cls.parse(data)
        return cls()

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> PublicAddons:
        """Take IDs and repositories from the catalogue: {id: [{"repository": url, …}, …]}."""
        names, repositories = set(), set()
        for name, entries in data.items():
            if name.startswith(("_", "$")) or not isinstance(entries, list):
                continue
            names.add(name.casefold())
            for entry in entries:
                if not isinstance(entry, dict):
                    continue
                url = entry.get("repository")
                if isinstance(url, str) and url.strip():
                    repositories.add(_folded_url(url))
        return cls(frozenset(names), frozenset(repositories))

    def has(self, folder: str, name: str, repository: str) -> bool:
        """Tell whether an addon is public, by repository URL, package name or folder name.

        The package's name is what would be sent. So a folder's name alone does not make an
        addon public that names a repository which the catalogue does not have.
        """
        if repository and _folded_url(repository) in self.repositories:
            return True
        if name.casefold() in self.names:
            return True
        return not repository and folder.casefold() in self.names


def _package_metadata(folder: Path) -> tuple[str, str, tuple[str, ...]]:
    """Return name, repository URL and workbench classes of a package.xml, blank where missing."""
    text = _read_small(folder / "package.xml")
    if not text or b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return "", "", ()
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError):
        return "", "", ()
    name, repository, classes = "", "", []
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "url" and element.get("type") == "repository" and not repository:
            repository = (element.text or "").strip()
        elif tag == "classname" and element.text:
            classes.append(element.text.strip())
    for child in root:
        if child.tag.rpartition("}")[2] == "name":
            name = (child.text or "").strip()
            break
    return name, repository, tuple(classes)


def _mod_folders(user_data: Path) -> list[Path]:
    """Return the addons' folders, without hidden ones, backups, CVS and plain files."""
    try:
        entries = sorted((user_data / "Mod").iterdir())[:MAX_FOLDERS]
    except OSError:
        return []
    return [
        entry
        for entry in entries
        if not entry.name.startswith(".")
        and ".backup" not in entry.name
        and entry.name != "CVS"
        and entry.is_dir()
    ]


def read_addons(directories: Directories) -> tuple[tuple[Addon, ...], frozenset[str]]:
    """Return the user's addons, and the workbench classes of the public ones."""
    public = PublicAddons.read(directories.user_cache)
    addons: list[Addon] = []
    classes: set[str] = set()
    for folder in _mod_folders(directories.user_data):
        name, repository, workbenches = _package_metadata(folder)
        known = public.has(folder.name, name, repository)
        addons.append(Addon(folder.name, name or folder.name.lower(), repository, known))
        if known:
            classes.update(workbenches)
    return tuple(addons), frozenset(classes)


def earlier_addon(user_data: Path) -> str:
    """Return the folder of the earlier Telemetry addon, "" where it is not installed or off."""
    for folder in _mod_folders(user_data):
        with contextlib.suppress(OSError):
            if (folder / "ADDON_DISABLED").exists():
                continue
            if any((folder / file).is_file() for file in EARLIER_ADDON):
                return folder.name
    return ""


def read_themes(resources: Path) -> frozenset[str]:
    """Return names and files of the preference packs and stylesheets that FreeCAD ships."""
    found: set[str] = set()
    gui = resources / "Gui"
    for pattern in ("Stylesheets/*.qss", "Stylesheets/overlay/*.qss"):
        for path in _glob(gui, pattern):
            found |= {path.name, path.stem}
    for path in _glob(gui, "PreferencePacks/*/"):
        found |= {path.name, f"{path.name}.cfg"}
    for path in _glob(gui, "PreferencePacks/*/*.cfg"):
        found |= {path.name, path.stem}
    return frozenset(found)


def _glob(folder: Path, pattern: str) -> Iterable[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def _workbenches(
    snapshot: Snapshot, addons: Iterable[Addon], declared: frozenset[str], own: frozenset[str]
) -> frozenset[str]:
    """Return the names of workbenches that FreeCAD or a public addon ships."""
    mods = snapshot.directories.user_data / "Mod"
    public = {addon.folder for addon in addons if addon.public}
    found = set(own | declared)
    for workbench in snapshot.workbenches:
        try:
            inside = PurePath(workbench.source).relative_to(mods)
        except ValueError:
            continue
        if inside.parts and inside.parts[0] in public:
            found.add(workbench.name)
    private = {addon.folder for addon in addons if not addon.public}
    for workbench in snapshot.workbenches:
        try:
            inside = PurePath(workbench.source).relative_to(mods)
        except ValueError:
            continue
        if inside.parts and inside.parts[0] in private:
            found -= {workbench.name} - own
    return frozenset(found)


def read_facts(snapshot: Snapshot, library_version: str, own_workbenches: frozenset[str]) -> Facts:
    """Complete a snapshot by what files and Python tell; never raises for bad files."""
    addons, classes = read_addons(snapshot.directories)
    languages = frozenset(snapshot.languages) | frozenset(snapshot.languages.values())
    return Facts(
        snapshot=snapshot,
        platform=read_platform(snapshot.directories.installation),
        addons=addons,
        vocabulary=Vocabulary(
            languages=languages,
            themes=read_themes(snapshot.directories.resources),
            workbenches=_workbenches(snapshot, addons, classes, own_workbenches),
            addons=frozenset(addon.name for addon in addons if addon.public),
        ),
        library_version=library_version,
        macros=_count(snapshot.directories.macros, ("*.FCMacro", "*.py")),
        preference_packs=_count(snapshot.directories.user_data / "SavedPreferencePacks", ("*/",)),
    )


def _count(folder: Path | None, patterns: tuple[str, ...]) -> int:
    """Return how many entries of a folder match one of the patterns; names are not kept."""
    return sum(len(list(_glob(folder, pattern))) for pattern in patterns) if folder else 0
