# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which values of this computer and this FreeCAD are told, and which become "custom"."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.catalog.points.platforms import DISTRIBUTIONS, OS_VERSION, opengl_vendor
from freecad_telemetry.catalog.points.version_patterns import (
    LIBRARY_VERSION,
    VERSION_NUMBER,
    WHOLE_VERSION,
)
from freecad_telemetry.catalog.registry import CATALOG, OWN_WORKBENCHES
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts


def told(home, event, key, **changes):
    """Return what a data point would send of a snapshot, after the gate's look at it."""
    snapshot = dataclasses.replace(home.snapshot, **changes)
    facts = read_facts(snapshot, "7.39.2", OWN_WORKBENCHES)
    point = CATALOG.point(event, key)
    value = point.read(facts)
    assert value is None or point.type.accepts(value, facts.vocabulary)
    return value


@pytest.mark.parametrize("text", ["1", "0", "22", "2rc1", "0-dev", "3.dev1", "dev", "1RC2"])
def test_a_part_of_freecads_version_is_told(text):
    assert VERSION_NUMBER.reduce(text) == text


@pytest.mark.parametrize(
    "text", ["1-AcmeCorp", "3Anna", "1.anna", "", "anna", "١", "1\n", "1-devanna"]
)
def test_a_part_of_a_version_that_somebody_named_is_custom(text):
    assert VERSION_NUMBER.reduce(text) == CUSTOM


@pytest.mark.parametrize("text", ["1.1.3", "1.2.0-dev", "1.0.0rc1", "0.21"])
def test_a_whole_version_is_told(text):
    assert WHOLE_VERSION.reduce(text) == text
    assert LIBRARY_VERSION.reduce(text) == text


@pytest.mark.parametrize(
    "text", ["7.39.2.acmecorp", "7.39.2+acme", "7.39.2.postanna", "1.1.3-Anna"]
)
def test_a_version_of_a_library_that_somebody_named_is_custom(home, text):
    assert WHOLE_VERSION.reduce(text) == CUSTOM
    facts = read_facts(home.snapshot, text, OWN_WORKBENCHES)
    point = CATALOG.point("freecad_startup", "$lib_version")
    assert point.read(facts) == CUSTOM
    assert not point.type.accepts(text, facts.vocabulary)


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        ("39109 (Git)", "39109"),
        ("39109 +3 (Git)", "39109"),
        ("20260725 (Git shallow)", "20260725"),
        ("Unknown", None),
        ("", None),
        ("acme-4", CUSTOM),
    ],
)
def test_of_the_revision_only_the_number_is_told(home, revision, expected):
    version = ("1", "1", "3", revision)
    assert told(home, "freecad_version", "revision", version=version) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Fedora Linux Asahi Remix",
        "TUXEDO OS",
        "Astra Linux",
        "RED OS",
        "ALT Workstation",
        "Arch Linux ARM",
        "MX Linux",
        "Ultramarine Linux",
        "openSUSE MicroOS",
        "Nobara",
        "Void",
        "Solus",
        "Guix",
        "Guix System",
    ],
)
def test_the_distributions_that_people_use_are_named(name):
    assert DISTRIBUTIONS.reduce(name) == name


@pytest.mark.parametrize(
    "text",
    [
        "13",
        "24.04",
        "20240807",
        "14.4.1",
        "2022Server",
        "2012ServerR2",
        "14.1-RELEASE-p3",
        "15.0-CURRENT",
        "3.21.0_alpha20240807",
        "p10",
        "1.7_x86-64",
        "rolling",
        "",
    ],
)
def test_versions_of_operating_systems_are_told(text):
    assert OS_VERSION.reduce(text) == text


@pytest.mark.parametrize("text", ["anna", "13-anna", "2022Anna", "14.1-ACME", "3.21.0_acme", "٣"])
def test_a_version_that_somebody_named_is_custom(text):
    assert OS_VERSION.reduce(text) == CUSTOM


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NVIDIA Corporation", "NVIDIA"),
        ("ATI Technologies Inc.", "AMD"),
        ("Advanced Micro Devices, Inc.", "AMD"),
        ("Intel Open Source Technology Center", "Intel"),
        ("Mesa/X.org", "Mesa"),
        ("X.Org", "X.Org"),
        ("nouveau", "nouveau"),
        ("Red Hat", "Red Hat"),
        ("VMware, Inc.", "VMware"),
        ("Qualcomm", "Qualcomm"),
        ("ARM", "ARM"),
        ("Broadcom", "Broadcom"),
        ("Apple Inc.", "Apple"),
        ("Microsoft Corporation", "Microsoft"),
        ("Anna's charming driver", CUSTOM),
    ],
)
def test_the_makers_of_graphics_drivers_are_named(home, text, name):
    assert opengl_vendor(text) == name
    assert told(home, "freecad_system_info", "opengl_vendor", opengl=(text, "4.6")) == name


@pytest.mark.parametrize(
    ("module", "sent"),
    [("$LastModule", "$LastModule"), ("", ""), ("SketcherWorkbench", "SketcherWorkbench"),
     ("$Anna", CUSTOM), ("AcmeWorkbench", CUSTOM)],
)  # fmt: skip
def test_the_workbench_at_start_may_be_the_one_used_last(home, module, sent):
    home.set("BaseApp/Preferences/General", "AutoloadModule", "str", module)
    assert told(home, "freecad_preferences", "workbench_default") == sent


def test_lists_of_workbenches_hold_custom_and_lists_of_addons_do_not(home):
    words = read_facts(home.snapshot, "", OWN_WORKBENCHES).vocabulary
    listed = CATALOG.point("freecad_preferences", "workbench_enabled_list").type
    assert listed.reduce(["SketcherWorkbench", "Acme"], words) == ["SketcherWorkbench", CUSTOM]
    addons = CATALOG.point("freecad_addon_list", "mods").type
    assert not addons.accepts([CUSTOM], words)
    assert addons.reduce(["Acme"], words) == []


@pytest.mark.parametrize(
    ("repository", "form", "who"),
    [
        ("https://github.com/FreeCAD/FreeCAD", "AppImage", "official"),
        ("git://github.com/FreeCAD/FreeCAD.git main", "Windows installer", "official"),
        ("ssh://git@github.com/FreeCAD/FreeCAD.git", "macOS bundle", "official"),
        ("git@github.com:FreeCAD/FreeCAD.git", "Snap", "official"),
        # Somebody's own build of a clone.
        ("https://github.com/FreeCAD/FreeCAD", "source", "own"),
        ("https://github.com/FreeCAD/FreeCAD", "unknown", "unknown"),
        ("Unknown", "source", "own"),
        ("Unknown", "distribution", "packager"),
        ("", "Nix", "packager"),
        ("https://github.com/FreeCAD/FreeCAD", "Flatpak", "packager"),
        ("https://git.acme.example/FreeCAD/FreeCAD", "AppImage", "other"),
        ("https://github.com/anna/FreeCAD.git", "source", "other"),
        ("https://github.com.acme.example/FreeCAD/FreeCAD", "source", "other"),
        ("", "unknown", "unknown"),
    ],
)
def test_who_made_this_freecad_is_told_as_far_as_it_is_known(home, repository, form, who):
    snapshot = dataclasses.replace(home.snapshot, build={"BuildRepositoryURL": repository})
    facts = read_facts(snapshot, "", OWN_WORKBENCHES)
    facts = dataclasses.replace(
        facts, platform=dataclasses.replace(facts.platform, package_format=form)
    )
    point = CATALOG.point("freecad_version", "build")
    assert point.read(facts) == who
    assert point.type.accepts(who, facts.vocabulary)
