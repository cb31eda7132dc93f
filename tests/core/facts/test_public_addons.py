# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which addons are public, and that only words of the official catalog are told of them."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts
from freecad_telemetry.facts.public_addons import (
    CATALOG_HASH,
    CATALOG_URL,
    MANAGER_DEFAULTS,
    OFFICIAL_CATALOG,
    PublicAddons,
    read_addons,
)

PACKAGE = '<package><name>{}</name><url type="repository" branch="main">{}</url></package>'
REAL_CATALOG = Path(__file__).resolve().parents[4] / "shared/data/addon_catalog_cache.json"
CURVES = "https://github.com/tomate44/CurvesWB"
A2PLUS = "https://github.com/kbwbe/A2plus"


def package(name="", url="", *classes):
    """Return a package.xml in the form that FreeCAD documents."""
    parts = [f"<name>{name}</name>"] if name else []
    if url:
        parts.append(f'<url type="repository" branch="main">{url}</url>')
    parts += [
        f"<content><workbench><classname>{found}</classname></workbench></content>"
        for found in classes
    ]
    return (
        '<?xml version="1.0"?><package format="1" '
        f'xmlns="https://wiki.freecad.org/Package_Metadata">{"".join(parts)}</package>'
    )


def told(home, key="mods", event="freecad_addon_list"):
    """Return what a data point would send, after the gate's own look at it."""
    facts = read_facts(home.snapshot, "")
    point = CATALOG.point(event, key)
    value = point.read(facts)
    assert point.type.accepts(value, facts.vocabulary)
    return value


def names(home):
    catalog = PublicAddons.read(home.snapshot)
    addons = read_addons(home.directories, catalog)
    return {addon.folder: (addon.name, addon.public) for addon in addons}


def test_public_is_what_the_catalog_has_by_folder_name_or_repository(home):
    home.publish_addons(
        {"Curves": "https://github.com/tomate44/CurvesWB", "sheetmetal": "https://example.org/sm"}
    )
    home.add_addon("Curves")
    home.add_addon("smw", PACKAGE.format("SheetMetal", "https://other.example/x"))
    home.add_addon(
        "wb2", PACKAGE.format("Curves Workbench", "https://github.com/Tomate44/curvesWB.git")
    )
    home.add_addon("AcmeTools", PACKAGE.format("Acme Internal", "https://git.acme.example/tools"))
    home.add_addon("Private")
    assert names(home) == {
        "Curves": ("curves", True),
        "smw": ("SheetMetal", True),
        "wb2": ("Curves", True),
        "AcmeTools": ("Acme Internal", False),
        "Private": ("private", False),
    }


def test_a_public_folder_name_does_not_make_a_foreign_package_name_public(home):
    home.publish_addons({"Curves": "https://github.com/tomate44/CurvesWB"})
    home.add_addon("Curves", PACKAGE.format("Acme secret project", "https://git.acme.example/x"))
    assert names(home) == {"Curves": ("Acme secret project", False)}


def test_hidden_folders_backups_cvs_and_files_are_not_addons(home):
    for folder in (".hidden", "Curves.backup1234", "CVS", "Real"):
        home.add_addon(folder)
    (home.directories.user_data / "Mod" / "notes.txt").write_text("x")
    assert list(names(home)) == ["Real"]


@pytest.mark.parametrize(
    ("folder", "text"),
    [
        # A private addon that began as a copy of a public one, its URL still there.
        ("Falcon", package("Acme Fixtures for Project Falcon", A2PLUS)),
        ("A2plus", package("Anna Schmidt A2plus (Acme build)")),
        ("A2plus", package("", A2PLUS)),
        ("Anna", package("", A2PLUS)),
        ("a2plus", package("A2PLUS \u202e", "")),
    ],
)
def test_what_is_told_of_an_addon_is_a_text_of_the_catalog(home, folder, text):
    home.publish_addons({"A2plus": A2PLUS})
    home.add_addon(folder, text)
    assert [name.casefold() for name in told(home)] == ["a2plus"]
    assert told(home, "total_mods") == 1


def test_names_and_workbenches_that_the_catalog_keeps_are_told(home):
    kept = package("Curves Workbench", CURVES, "CurvesWorkbench")
    home.publish_addons({"Curves": CURVES}, {"Curves": {"package_xml": kept}})
    home.add_addon("wb2", package("Curves Workbench", CURVES, "CurvesWorkbench", "AnnaWorkbench"))
    use(home, "CurvesWorkbench", "AnnaWorkbench")
    assert told(home) == ["Curves Workbench"]
    assert listed(home) == ["CurvesWorkbench", CUSTOM]


@pytest.mark.parametrize("metadata", ["{", "[]", '{"package_xml": 3}', 7, {"package_xml": "<a"}])
def test_strange_metadata_in_the_catalog_names_nothing(home, metadata):
    home.publish_addons({"Curves": CURVES}, {"Curves": metadata})
    home.add_addon("wb2", package("Anna", CURVES))
    assert told(home) == ["Curves"]


def use(home, *workbenches):
    """Let the user have enabled these workbenches."""
    home.set("BaseApp/Preferences/Workbenches", "Ordered", "str", ",".join(workbenches))


def listed(home):
    return told(home, "workbench_enabled_list", "freecad_preferences")


@pytest.mark.parametrize(
    ("folder", "text"),
    [
        ("Falcon", package("Acme Fixtures", A2PLUS, "AcmeRocketNozzleWorkbench")),
        ("A2plus", package("A2plus", A2PLUS, "AcmeRocketNozzleWorkbench")),
        ("A2plus", package("", "", "AcmeRocketNozzleWorkbench")),
        ("A2plus", ""),
    ],
)
def test_a_workbench_is_named_only_if_the_catalog_lists_it(home, folder, text):
    home.publish_addons({"A2plus": A2PLUS})
    home.add_addon(folder, text)
    use(home, "PartDesignWorkbench", "AcmeRocketNozzleWorkbench")
    assert listed(home) == ["PartDesignWorkbench", CUSTOM]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"a": 1}',
        b'{"a": [1, null, {"repository": 3}]}',
        b"[" * 100_000,
        b'{"a": [{"repository": ""}]}',
    ],
)
def test_a_strange_catalog_names_nothing_foreign(home, content):
    home.cache_addon_catalog(content)
    public = PublicAddons.read(home.snapshot)
    assert public.find("Private", "private", "https://git.acme.example/x") is None
    assert public.known(["private"]) == frozenset()


@pytest.mark.parametrize(
    "package",
    [
        "",
        "<package>",
        "<package/>",
        "<package><name/></package>",
        '<!DOCTYPE x [<!ENTITY a "b">]><package><name>&a;</name></package>',
        "\x00\x01",
    ],
)
def test_a_strange_package_xml_leaves_the_folder_name(home, package):
    home.add_addon("Strange Addon ‮", package or " ")
    assert names(home)["Strange Addon ‮"] == ("strange addon ‮", False)


def test_the_real_catalog_can_be_read():
    public = PublicAddons.parse(json.loads(real_catalog()))
    assert public.find("A2plus", "", "").id == "A2plus"
    assert public.find("x", "y", "https://github.com/kbwbe/A2plus.git").id == "A2plus"
    assert public.find("x", "y", "git@github.com:kbwbe/A2plus.git").id == "A2plus"
    assert public.find("x", "y", "https://github.com/kbwbe/A2plus-fork") is None
    assert public.find("_meta", "_meta", "") is None


def real_catalog():
    """The official catalog or, where it is not at hand, one of its addons."""
    if REAL_CATALOG.is_file():
        return REAL_CATALOG.read_bytes()
    return json.dumps({"A2plus": [{"repository": A2PLUS}]}).encode()


@pytest.fixture
def official(home):
    """A user of A2plus whose Addon Manager has fetched the official catalog; returns its file."""
    home.add_addon("A2plus", package("A2plus", A2PLUS))
    return home.cache_addon_catalog(real_catalog())


def test_the_catalog_that_an_untouched_addon_manager_fetched_names(home, official):
    assert told(home) == ["A2plus"]


@pytest.mark.parametrize(
    "url",
    [
        "https://cad.acme.example/addon_catalog_cache.zip",
        "file:///srv/acme/addon_catalog_cache.zip",
        "",
        # Somebody was here; it may have been another one when the catalog was fetched.
        OFFICIAL_CATALOG,
    ],
)
def test_a_catalog_whose_address_was_ever_stored_names_nothing(home, official, url):
    home.set(CATALOG_URL.path, CATALOG_URL.name, CATALOG_URL.kind, url)
    assert told(home) == []
    assert told(home, "total_mods") == 1


@pytest.mark.parametrize(
    "fetched", [None, "", "Cache never fetched, no hash available", "0" * 63, "0" * 64 + "\n"]
)
def test_a_catalog_that_this_profile_did_not_fetch_names_nothing(home, official, fetched):
    parameters = {k: v for k, v in home.snapshot.parameters.items() if k != CATALOG_HASH}
    home.snapshot = dataclasses.replace(home.snapshot, parameters=parameters)
    if fetched is not None:
        home.set(CATALOG_HASH.path, CATALOG_HASH.name, CATALOG_HASH.kind, fetched)
    assert told(home) == []


@pytest.mark.parametrize(
    "defaults",
    [
        '{"addon_catalog_cache_url": "https://cad.acme.example/addon_catalog_cache.zip"}',
        '{"addon_catalog_cache_url": ["https://addons.freecad.org/addon_catalog_cache.zip"]}',
        # FreeCAD 1.0's; whatever wrote the file, it was not this Addon Manager.
        '{"AddonsCacheURL": "https://freecad.org/addons/addon_cache.json"}',
        "[]",
        "{",
        "[" * 100_000,
        "",
    ],
)
def test_an_addon_manager_with_another_address_names_nothing(home, official, defaults):
    (home.directories.addon_manager / MANAGER_DEFAULTS).write_text(defaults)
    assert told(home) == []


def test_without_an_addon_manager_nothing_is_named(home, official):
    (home.directories.addon_manager / MANAGER_DEFAULTS).unlink()
    assert told(home) == []
    directories = dataclasses.replace(home.directories, addon_manager=None)
    home.snapshot = dataclasses.replace(home.snapshot, directories=directories)
    assert told(home) == []


@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_catalog_that_a_link_leads_to_names_nothing(home, official, depth):
    linked = [official, *official.parents][depth]
    elsewhere = home.folder / "srv" / linked.name
    elsewhere.parent.mkdir()
    linked.rename(elsewhere)
    linked.symlink_to(elsewhere, target_is_directory=depth > 0)
    assert official.is_file()
    assert told(home) == []


def test_a_cache_folder_on_another_disk_is_as_good(home, official):
    cache = home.directories.user_cache
    elsewhere = home.folder / "disk"
    cache.rename(elsewhere)
    cache.symlink_to(elsewhere, target_is_directory=True)
    assert told(home) == ["A2plus"]


def test_custom_repositories_are_not_in_the_catalog(home, official):
    url = "https://git.acme.example/cad/fixtures"
    home.set("BaseApp/Preferences/Addons", "CustomRepositories", "str", f"{url} main")
    home.add_addon("fixtures", package("Acme Fixtures", url, "AcmeWorkbench"))
    use(home, "AcmeWorkbench")
    assert told(home) == ["A2plus"]
    assert told(home, "total_mods") == 2
    assert listed(home) == [CUSTOM]
