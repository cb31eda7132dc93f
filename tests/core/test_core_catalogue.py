# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The catalogue: whole, frozen per version, and told truly in its document."""

from __future__ import annotations

import json
import re

import pytest

from freecad_telemetry.catalogue import customizations
from freecad_telemetry.catalogue.contents import CATALOGUE
from freecad_telemetry.catalogue.declaration import Category
from telemetry_dev import catalogue_document


def test_no_point_is_added_or_widened_without_raising_the_version():
    recorded = catalogue_document.read_fingerprints()
    assert sorted(recorded) == list(range(1, CATALOGUE.version + 1))
    for version, points in recorded.items():
        assert catalogue_document.fingerprint(version) == points, f"version {version} has changed"


def test_the_document_is_fresh():
    written = catalogue_document.DOCUMENT.read_text("utf-8")
    assert written == catalogue_document.document(), "run: python3 dev.py catalogue document"


@pytest.mark.parametrize(
    "declared",
    [*CATALOGUE.points, *CATALOGUE.events.values()],
    ids=lambda item: f"{getattr(item, 'event', '')}.{getattr(item, 'key', item.label)}",
)
def test_every_declaration_is_told_in_whole_sentences(declared):
    for sentence in (declared.description, declared.purpose):
        assert re.fullmatch(r"[A-Z].*[.]", sentence), sentence
    assert declared.label
    assert not declared.label.endswith(".")
    assert 1 <= declared.since <= CATALOGUE.version


def test_every_point_says_where_it_is_read_and_what_may_leave():
    for point in CATALOGUE.points:
        assert point.source, point.key
        assert point.type.words, point.key
        assert "anonymous" not in point.description + point.purpose


def test_only_transport_properties_ride_without_a_choice():
    free = {p.key for p in CATALOGUE.points if p.event == "*" and p.category is Category.SESSION}
    assert free == {p.key for p in CATALOGUE.points if p.transport}
    assert free == {"$lib", "$lib_version", "$geoip_disable", "$ignore_sent_at"}


def test_the_questions_of_the_parameter_list_are_the_translatable_ones():
    data = json.loads(customizations.PARAMETER_LIST.read_text("utf-8"))
    assert data["questions"] == dict(customizations.QUESTIONS)
    assert {item["question"] for item in data["parameters"]} <= set(customizations.QUESTIONS)
