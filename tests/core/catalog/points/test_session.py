# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is told of this FreeCAD: its revision, and who made it."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts
from tests.core.support import told


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        ("39109 (Git)", "39109"),
        ("39109 +3 (Git)", "39109"),
        # The day of the source stands for it where the clone was shallow.
        ("20260725 (Git shallow)", None),
        ("202607250937", CUSTOM),
        ("Unknown", None),
        ("", None),
        ("acme-4", CUSTOM),
    ],
)
def test_of_the_revision_only_the_number_is_told(home, revision, expected):
    version = ("1", "1", "3", revision)
    assert told(home, "freecad_version", "revision", version=version) == expected


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
    facts = read_facts(snapshot, "")
    facts = dataclasses.replace(
        facts, platform=dataclasses.replace(facts.platform, package_format=form)
    )
    point = CATALOG.point("freecad_version", "build")
    assert point.read(facts) == who
    assert point.type.accepts(who, facts.vocabulary)
