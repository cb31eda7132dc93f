# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The user's addons, and which of their names are public.

A package.xml is anybody's text: a private addon often begins as a copy of a public one. So an
addon is looked up in FreeCAD's catalog by what it says of itself, but what is sent of it must be
a text that the catalog holds. The catalog in the Addon Manager's cache may be anybody's too: it
counts only where all that FreeCAD stores of it says that it is the official one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from freecad_telemetry.facts.host import Directories, Parameter, Snapshot

MAX_FILE_BYTES = 16 * 1024 * 1024
"""Far above FreeCAD's catalog of addons, the largest of these files; a larger one is broken, and
would hold the ledger thread and memory for nothing."""
MAX_FOLDERS = 2000
"""Several times the number of public addons; a Mod folder with more entries is something else, such
as a link to a home folder, and looking at each would hold the ledger thread."""

OFFICIAL_CATALOG = "https://addons.freecad.org/addon_catalog_cache.zip"
"""Where FreeCAD's Addon Manager fetches its catalog, unless somebody changed that."""
_ADDONS = "BaseApp/Preferences/Addons"
CATALOG_URL = Parameter(_ADDONS, "addon_catalog_cache_url", "str")
"""The Addon Manager reads it before each fetch, shows it nowhere and never stores it by itself."""
CATALOG_HASH = Parameter(_ADDONS, "last_fetched_addon_catalog_cache_hash", "str")
"""SHA-256 of the archive that was fetched last, which is not kept; stored at each fetch."""
CATALOG_PARAMETERS = (CATALOG_URL, CATALOG_HASH)
"""What tells where the cached catalog came from."""
MANAGER_DEFAULTS = "addonmanager_preferences_defaults.json"
"""The Addon Manager's file of its preferences' defaults: name -> value."""


def read_small(path: Path) -> bytes:
    """Return a file's bytes, nothing where it is missing, unreadable or too large."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_FILE_BYTES:
            return b""
        return path.read_bytes()
    except OSError:
        return b""


def _read_xml(text: bytes) -> ElementTree.Element | None:
    """Return the root of an XML text; None where it is none, or defines entities."""
    if not text or b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return None
    try:
        return ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def _folded_url(url: str) -> str:
    """Return a repository's URL in the form in which two of them can be compared."""
    url = url.strip().casefold().removesuffix("/").removesuffix(".git")
    url = re.sub(r"^git@([a-z0-9.-]+):", r"ssh://\1/", url)
    return re.sub(r"^[a-z+]+://(?:[^/@]*@)?(?:www\.)?", "", url)


@dataclass(frozen=True, slots=True)
class Package:
    """What a package.xml says; blank where it says nothing.

    Attributes:
        name: <name> of the package itself.
        repository: its repository's URL.
        workbenches: the <classname>s.
    """

    name: str = ""
    repository: str = ""
    workbenches: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: bytes) -> Package:
        """Read a package.xml; blank where it cannot be read."""
        root = _read_xml(text)
        if root is None:
            return cls()
        name, repository, classes = "", "", set()
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            if tag == "url" and element.get("type") == "repository" and not repository:
                repository = (element.text or "").strip()
            elif tag == "classname" and element.text:
                classes.add(element.text.strip())
        for child in root:
            if child.tag.rpartition("}")[2] == "name":
                name = (child.text or "").strip()
                break
        return cls(name, repository, frozenset(classes))


@dataclass(frozen=True, slots=True)
class PublicAddon:
    """One addon of FreeCAD's catalog.

    Attributes:
        id: its key in the catalog; its folder where the Addon Manager installed it.
        names: the <name>s of the package.xml files that the catalog keeps of it.
        workbenches: the <classname>s of these; empty where the catalog keeps no package.xml.
        repositories: the URLs of its repositories, to be compared.
    """

    id: str
    names: frozenset[str] = frozenset()
    workbenches: frozenset[str] = frozenset()
    repositories: frozenset[str] = frozenset()

    def spelling(self, name: str) -> str:
        """Return a name as it is spelled, where the catalog has it but for case; else the ID."""
        known = {self.id.casefold(), *(text.casefold() for text in self.names)}
        return name if name and name.casefold() in known else self.id


@dataclass(frozen=True, slots=True)
class PublicAddons:
    """FreeCAD's official addon catalog, as the Addon Manager keeps it in its cache.

    Attributes:
        by_name: its addons by their casefolded ID and names.
        by_url: its addons by their repositories.
    """

    by_name: Mapping[str, PublicAddon] = field(default_factory=dict)
    by_url: Mapping[str, PublicAddon] = field(default_factory=dict)

    @classmethod
    def read(cls, snapshot: Snapshot) -> PublicAddons:
        """Read the newest catalog below FreeCAD's cache folder.

        Empty where there is none, or where it may not be the official one.
        """
        if not _fetches_official_catalog(snapshot):
            return cls()
        for path in _cached_catalogs(snapshot.directories.user_cache):
            try:
                data = json.loads(read_small(path) or b"null")
            except (ValueError, RecursionError):
                continue
            if isinstance(data, dict):
                return cls.parse(data)
        return cls()

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> PublicAddons:
        """Take the addons of a catalog: {id: [{"repository": url, "metadata": …}, …]}.

        `metadata` is an object, or its JSON as text, that may hold a package.xml as "package_xml"
        (FreeCAD's Addon Manager, AddonCatalog.py).
        """
        by_name: dict[str, PublicAddon] = {}
        by_url: dict[str, PublicAddon] = {}
        addons = []
        for identifier, entries in data.items():
            if not identifier or identifier.startswith(("_", "$")) or not isinstance(entries, list):
                continue
            rows = [entry for entry in entries if isinstance(entry, dict)]
            packages = [_cached_package(entry) for entry in rows]
            urls = (entry.get("repository") for entry in rows)
            addons.append(
                PublicAddon(
                    identifier,
                    frozenset(package.name for package in packages if package.name),
                    frozenset().union(*(package.workbenches for package in packages)),
                    frozenset(_folded_url(u) for u in urls if isinstance(u, str) and u.strip()),
                )
            )
        for addon in addons:
            by_name.setdefault(addon.id.casefold(), addon)
            for url in addon.repositories:
                by_url.setdefault(url, addon)
        for addon in addons:
            for name in addon.names:
                by_name.setdefault(name.casefold(), addon)
        return cls(by_name, by_url)

    def find(self, folder: str, name: str, repository: str) -> PublicAddon | None:
        """Return the addon that one is, by repository URL, package name or folder name.

        A folder's name alone does not make an addon public that names a repository which the
        catalog does not have.
        """
        addon = self.by_url.get(_folded_url(repository)) if repository else None
        addon = addon or self.by_name.get(name.casefold())
        return addon or (None if repository else self.by_name.get(folder.casefold()))

    def known(self, names: Iterable[str]) -> frozenset[str]:
        """Return those of some names that the catalog has, but for case."""
        return frozenset(name for name in names if name.casefold() in self.by_name)


def _fetches_official_catalog(snapshot: Snapshot) -> bool:
    """Tell whether this profile's Addon Manager fetched a catalog, and from the official address.

    Nothing stores where a catalog came from. So an address that is stored at all, even the official
    one, makes the origin doubtful, as does an Addon Manager with another address of its own, or
    with none (FreeCAD 1.0's).
    """
    fetched = snapshot.parameters.get(CATALOG_HASH)
    manager = snapshot.directories.addon_manager
    if CATALOG_URL in snapshot.parameters or manager is None:
        return False
    if not isinstance(fetched, str) or not re.fullmatch("[0-9a-f]{64}", fetched):
        return False
    try:
        defaults = json.loads(read_small(manager / MANAGER_DEFAULTS) or b"null")
    except (ValueError, RecursionError):
        return False
    return isinstance(defaults, dict) and defaults.get(CATALOG_URL.name) == OFFICIAL_CATALOG


def _cached_catalogs(user_cache: Path) -> list[Path]:
    """Return the catalogs in the Addon Manager's cache, newest first; none that a link leads to."""
    try:
        real = user_cache.resolve()
        found = real.glob("AddonManager*/AddonManager/addon_catalog_cache.json")
        own = [path for path in found if path.resolve() == path]
        return sorted(own, key=lambda path: path.stat().st_mtime, reverse=True)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return []


def _cached_package(entry: Mapping[str, object]) -> Package:
    """Return the package.xml that the catalog keeps for an entry."""
    metadata = entry.get("metadata")
    if isinstance(metadata, str):
        try:
            metadata = json.loads(metadata)
        except (ValueError, RecursionError):
            return Package()
    text = metadata.get("package_xml") if isinstance(metadata, dict) else None
    return Package.parse(text.encode("utf-8", "replace")) if isinstance(text, str) else Package()


@dataclass(frozen=True, slots=True)
class Addon:
    """A folder in the user's Mod folder.

    Attributes:
        folder: its name.
        name: of a public addon, the name to send: a text of the catalog. Of another one
            package.xml's <name>, else the folder's name in lower case; it is only counted.
        public: the addon is in the official catalog.
        workbenches: the names of its workbenches that the catalog lists.
    """

    folder: str
    name: str
    public: bool = False
    workbenches: frozenset[str] = frozenset()

    @classmethod
    def of(cls, folder: str, package: Package, catalog: PublicAddons) -> Addon:
        """Tell what of an addon is public."""
        name = package.name or folder.lower()
        public = catalog.find(folder, package.name, package.repository)
        if public is None:
            return cls(folder, name)
        return cls(folder, public.spelling(name), True, public.workbenches)


def mod_folders(user_data: Path) -> list[Path]:
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


def read_addons(directories: Directories, catalog: PublicAddons) -> tuple[Addon, ...]:
    """Return the user's addons."""
    return tuple(
        Addon.of(folder.name, Package.parse(read_small(folder / "package.xml")), catalog)
        for folder in mod_folders(directories.user_data)
    )
