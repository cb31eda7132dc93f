# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is read from files, and what of it may be named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from freecad_telemetry.catalogue.contents import CATALOGUE, OWN_WORKBENCHES, PARAMETERS
from freecad_telemetry.catalogue.declaration import CUSTOM
from freecad_telemetry.catalogue.system import SYSTEM_VERSION
from freecad_telemetry.facts import PublicAddons, read_addons, read_facts, read_themes
from freecad_telemetry.host import Workbench

PACKAGE = '<package><name>{}</name><url type="repository" branch="main">{}</url></package>'
REAL_CATALOGUE = Path(__file__).resolve().parents[3] / "shared/data/addon_catalog_cache.json"


def names(home):
    addons, _ = read_addons(home.directories)
    return {addon.folder: (addon.name, addon.public) for addon in addons}


def test_public_is_what_the_catalogue_has_by_folder_name_or_repository(home):
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
        "wb2": ("Curves Workbench", True),
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


def test_without_a_catalogue_every_addon_is_only_counted(home):
    home.add_addon("Curves")
    facts = read_facts(home.snapshot, "7.39.2", OWN_WORKBENCHES)
    values = {p.key: p.read(facts) for p in CATALOGUE.points if p.event == "freecad_addon_list"}
    assert values == {"mods": [], "total_mods": 1}


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
def test_a_strange_catalogue_names_nothing_foreign(home, content):
    path = home.directories.user_cache / "AddonManager9/AddonManager/addon_catalog_cache.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    public = PublicAddons.read(home.directories.user_cache)
    assert not public.has("Private", "private", "https://git.acme.example/x")


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


def test_the_real_catalogue_can_be_read():
    if not REAL_CATALOGUE.is_file():
        data = {"A2plus": [{"repository": "https://github.com/kbwbe/A2plus"}]}
    else:
        data = json.loads(REAL_CATALOGUE.read_bytes())
    public = PublicAddons.parse(data)
    assert public.has("A2plus", "a2plus", "")
    assert public.has("x", "y", "https://github.com/kbwbe/A2plus.git")
    assert not public.has("x", "y", "https://github.com/kbwbe/A2plus-fork")
    assert "_meta" not in public.names


def test_themes_are_what_freecad_ships(home):
    assert read_themes(home.directories.resources) == {
        "FreeCAD",
        "FreeCAD.qss",
        "FreeCAD Dark",
        "FreeCAD Dark.cfg",
    }


def test_workbenches_of_private_addons_are_not_named(home):
    import dataclasses

    home.publish_addons({"Curves": "https://github.com/tomate44/CurvesWB"})
    mods = home.directories.user_data / "Mod"
    home.add_addon("Curves")
    home.add_addon("Acme")
    home.snapshot = dataclasses.replace(
        home.snapshot,
        workbenches=(
            Workbench("CurvesWorkbench", str(mods / "Curves" / "InitGui.py")),
            Workbench("AcmeWorkbench", str(mods / "Acme" / "InitGui.py")),
        ),
    )
    home.set(
        "BaseApp/Preferences/Workbenches",
        "Ordered",
        "str",
        "PartDesignWorkbench,CurvesWorkbench,AcmeWorkbench",
    )
    facts = read_facts(home.snapshot, "", OWN_WORKBENCHES)
    point = CATALOGUE.point("freecad_preferences", "workbench_enabled_list")
    assert point.read(facts) == ["PartDesignWorkbench", "CurvesWorkbench", CUSTOM]


@pytest.mark.parametrize(
    "text",
    [
        "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2026-09-20)",
        "#45~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC Wed Sep 10 12:00:00 UTC 2026",
        "#1 SMP PREEMPT_DYNAMIC @0",
        "10.0.26100",
        (
            "Darwin Kernel Version 23.1.0: Mon Oct  9 21:28:12 PDT 2023; "
            "root:xnu-10002.41.9~6/RELEASE_ARM64_T8103"
        ),
    ],
)
def test_published_kernels_keep_their_name(text):
    assert SYSTEM_VERSION.reduce(text) == text


@pytest.mark.parametrize("text", ["#1 SMP anna@acme-laptop", "#7-acme SMP", "anna", "x" * 500, ""])
def test_a_kernel_that_somebody_built_is_custom(text):
    assert SYSTEM_VERSION.reduce(text) == CUSTOM


def test_every_parameter_of_the_wire_format_is_read():
    read = {f"{p.path}/{p.name}" for p in PARAMETERS}
    assert "BaseApp/Preferences/Mod/Sketcher/dimensioning/SingleDimensioningTool" in read
    assert "BaseApp/MainWindow/DockWindows/Std_ComboView" in read
    assert "BaseApp/MainWindow/DockWindows/OverlayLeft/Widgets" in read
    assert len(read) == 40
