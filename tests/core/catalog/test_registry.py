# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The catalog: whole, frozen per version, and told truly in its document."""

from __future__ import annotations

import dataclasses
import re

import pytest

from freecad_telemetry.catalog.declaration import Catalog, Category, Moment
from freecad_telemetry.catalog.points import freecad_parameters
from freecad_telemetry.catalog.points.customizations import MODULES, Counted
from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.catalog.registry import CATALOG, OWN_WORKBENCHES
from freecad_telemetry.catalog.values import (
    CUSTOM,
    Decimal,
    Integer,
    Numbered,
    OpenChoice,
    Pattern,
    VocabularyList,
    VocabularyText,
)
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.events.collector import Collector, early_facts
from freecad_telemetry.events.gate import pass_event
from freecad_telemetry.events.payload import newer_than
from freecad_telemetry.facts.facts import Vocabulary
from freecad_telemetry.records import Event
from freecad_telemetry.upload.final_check import BODY_KEYS
from telemetry_dev import catalog_document, catalog_versions

ID = "22222222-2222-4222-8222-222222222222"


def test_no_point_is_added_or_widened_without_raising_the_version():
    assert catalog_versions.differences() == [], "run: python3 dev.py catalog freeze"
    assert sorted(catalog_versions.recorded()) == list(range(1, CATALOG.version + 1))


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        (Pattern(r"[0-9]{1,2}\.[0-9]{1,3}", "1.1"), Pattern(r"[0-9]{1,3}\.[0-9]{1,2}", "1.1")),
        (OpenChoice(frozenset({"a", "b"})), OpenChoice(frozenset({"a", "b", "c"}))),
        (Counted(frozenset({"Part"}), ("0", "1+")), Counted(frozenset({"Part", "x"}), ("0", "1+"))),
        (Counted(frozenset({"Part"}), ("0", "1+")), Counted(frozenset({"Part"}), ("0", "1", "2+"))),
        (VocabularyText("themes", "x"), VocabularyText("themes", "x", {"unset": "not set"})),
        (VocabularyText("themes", "x"), VocabularyText("workbenches", "x")),
        (VocabularyList("addons", "x", 5, custom=False), VocabularyList("addons", "x", 5)),
        (Numbered(Integer(0, 3), {"0": "no"}), Numbered(Integer(0, 4), {"0": "no"})),
        (Integer(0, 3), Decimal(0, 3)),
    ],
)
def test_a_fingerprint_tells_a_wider_type(narrow, wide):
    assert narrow.rule != wide.rule


def test_a_fingerprint_holds_freecads_own_workbenches_and_no_words_for_people():
    assert "workbenches of FreeCAD" in catalog_versions.fingerprints(1)
    assert Pattern("a", "an example").rule == Pattern("a", "another one").rule


NEXT = Catalog.of(
    tuple(CATALOG.events.values()),
    (
        *CATALOG.points,
        dataclasses.replace(
            CATALOG.point("freecad_startup", "$os"), key="$os_too", since=CATALOG.version + 1
        ),
    ),
)
"""A next version that adds one point."""


@pytest.mark.parametrize("version", range(1, NEXT.version + 1))
def test_people_send_what_was_in_the_version_that_they_agreed_to(version):
    decision = Decision(Choice.YES, frozenset({Category.SYSTEM}), version)
    facts = early_facts("7.39.2")
    (event,) = Collector(Environment(), NEXT).collect(Moment.START, facts, decision, ID, "s")
    assert ("$os_too" in event.properties) == (version == NEXT.version)
    # The gate alone knows it too.
    wide = dataclasses.replace(event, properties={"$os": "Linux", "$os_too": "Linux"})
    passed, _ = pass_event(wide, decision, facts.vocabulary, NEXT)
    assert passed.properties.keys() == event.properties.keys() & wide.properties.keys()
    (new,) = newer_than(CATALOG.version, (wide,), NEXT)
    assert set(new.properties) == {"$os_too"}
    assert newer_than(NEXT.version, (wide,), NEXT) == ()


def test_a_new_point_changes_the_newest_fingerprint_only():
    for version in range(1, NEXT.version):
        before = catalog_versions.fingerprints(version)
        assert catalog_versions.fingerprints(version, NEXT) == before
    assert catalog_versions.fingerprints(NEXT.version, NEXT).keys() == {"*.$os_too"}


def test_the_document_is_fresh():
    written = catalog_document.DOCUMENT.read_text("utf-8")
    assert written == catalog_document.document(), "run: python3 dev.py catalog document"


def test_the_document_tells_what_goes_around_the_data():
    text = catalog_document.DOCUMENT.read_text("utf-8")
    around = text[text.index("## Around the data") : text.index("## Fixed texts")]
    event = Event(ID, "freecad_startup", ID, "2026-11-02T14:03:11+00:00", {}, Category.SESSION)
    for key in {*BODY_KEYS, *event.wire} - {"batch", "properties"}:
        assert f"`{key}`" in around, key
    for word in ("User-Agent", "IP address", "proxy", "removal"):
        assert word in around


def test_the_document_lists_every_closed_set():
    text = catalog_document.DOCUMENT.read_text("utf-8")
    for name in (*OWN_WORKBENCHES, *MODULES, *COUNTS.names):
        assert f"“{name}”" in text, name
    for known in freecad_parameters.known_parameters().values():
        (row,) = [line for line in text.splitlines() if line.endswith(f"| `{known.key}` |")]
        for value, label in known.values.items():
            assert label.replace("|", "\\|") in row, (known.key, value)


@pytest.mark.parametrize(
    "declared",
    [*CATALOG.points, *CATALOG.events.values()],
    ids=lambda item: f"{getattr(item, 'event', '')}.{getattr(item, 'key', item.label)}",
)
def test_every_declaration_is_told_in_whole_sentences(declared):
    for sentence in (declared.description, declared.purpose):
        assert re.fullmatch(r"[A-Z].*[.]", sentence), sentence
    assert declared.label
    assert not declared.label.endswith(".")
    assert 1 <= declared.since <= CATALOG.version


def test_every_point_says_where_it_is_read_and_what_may_leave():
    for point in CATALOG.points:
        assert point.source, point.key
        assert point.type.phrase.english, point.key
        assert "anonymous" not in point.description + point.purpose


def test_ranges_are_told_in_order_and_without_what_they_cannot_be():
    counts = "one of: “0”, “1”, “2”, “3-5”, “6-10”, “11-20”, “21-50”, “51+”"
    assert COUNTS.type.phrase.english == counts
    assert not COUNTS.type.accepts(CUSTOM, Vocabulary())
    point = CATALOG.point("freecad_preferences", "ui_task_view_overlay")
    assert point.type.phrase.english == "one of: “left”, “right”, “top”, “bottom”"


def test_the_numbers_of_choices_are_told_by_what_they_stand_for():
    numbered = [point for point in CATALOG.points if isinstance(point.type, Numbered)]
    assert {point.key for point in numbered} == {
        "default_unit_schema",
        "navigation_orbit_style",
        "sketcher_on_view_parameters",
        "ui_workbench_selector",
    }
    for point in numbered:
        listed = freecad_parameters.known_parameters()[point.parameter]
        assert list(point.type.labels) == list(listed.values), point.key
        assert all(point.type.label_of(int(value)) for value in listed.values), point.key
    style = CATALOG.point("freecad_preferences", "navigation_style")
    assert dict(style.type.labels) == freecad_parameters.known_parameters()[style.parameter].values
    assert "“Siemens NX”" in style.type.phrase.english
    selector = CATALOG.point("freecad_preferences", "ui_workbench_selector")
    assert "0 “a list”, 1 “tabs”" in selector.type.phrase.english


def test_only_transport_properties_ride_without_a_choice():
    free = {p.key for p in CATALOG.points if p.event == "*" and p.category is Category.SESSION}
    assert free == {p.key for p in CATALOG.points if p.transport}
    assert free == {"$lib", "$lib_version", "$geoip_disable", "$ignore_sent_at"}
