# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Numbers of versions are told; a version that somebody named becomes "custom"."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.points.version_patterns import (
    LIBRARY_VERSION,
    VERSION_NUMBER,
    WHOLE_VERSION,
)
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts


@pytest.mark.parametrize("text", ["1", "0", "22", "2rc1", "0-dev", "3.dev1", "dev", "1RC2"])
def test_a_part_of_freecads_version_is_told(text):
    assert VERSION_NUMBER.or_custom(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "1-AcmeCorp",
        "3Anna",
        "1.anna",
        "",
        "anna",
        "١",
        "1\n",
        "1-devanna",
        "2024",
        "0807",
        "20240807",
    ],
)
def test_a_part_of_a_version_that_somebody_named_is_custom(text):
    assert VERSION_NUMBER.or_custom(text) == CUSTOM


@pytest.mark.parametrize("text", ["1.1.3", "1.2.0-dev", "1.0.0rc1", "0.21"])
def test_a_whole_version_is_told(text):
    assert WHOLE_VERSION.or_custom(text) == text
    assert LIBRARY_VERSION.or_custom(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "7.39.2.acmecorp",
        "7.39.2+acme",
        "7.39.2.postanna",
        "1.1.3-Anna",
        "2024.8.7",
        "24.08.07",
        "7.9.0.dev20240807",
    ],
)
def test_a_version_of_a_library_that_somebody_named_is_custom(home, text):
    assert WHOLE_VERSION.or_custom(text) == CUSTOM
    facts = read_facts(home.snapshot, text)
    point = CATALOG.point("freecad_startup", "$lib_version")
    assert point.read(facts) == CUSTOM
    assert not point.type.accepts(text, facts.vocabulary)
