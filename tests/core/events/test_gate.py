# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The gate: what may pass on the way to the ledger."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.events.gate import pass_event
from freecad_telemetry.facts.facts import Vocabulary
from freecad_telemetry.reasons import ReasonCode
from freecad_telemetry.records import Event

YES = Decision(Choice.YES, frozenset({Category.SYSTEM, Category.ADDONS}), 1)
WORDS = Vocabulary(addons=frozenset({"Curves"}))
GOOD = Event(
    "11111111-1111-4111-8111-111111111111",
    "freecad_addon_list",
    "22222222-2222-4222-8222-222222222222",
    "2026-11-02T14:03:11.000000+00:00",
    {"mods": ["Curves"], "total_mods": 2, "$lib": "posthog-python", "$os": "Linux"},
    Category.ADDONS,
)


def gate(event, decision=YES):
    return pass_event(event, decision, WORDS, CATALOG)


def test_what_was_agreed_to_passes_unchanged():
    assert gate(GOOD) == (GOOD, ())


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        ({"extra": 1}, "extra", ReasonCode.UNKNOWN_PROPERTY),
        ({"mods": ["Curves", "acme"]}, "mods", ReasonCode.VALUE_NOT_ALLOWED),
        ({"total_mods": "2"}, "total_mods", ReasonCode.VALUE_NOT_ALLOWED),
        ({"total_mods": True}, "total_mods", ReasonCode.VALUE_NOT_ALLOWED),
        ({"total_mods": {"nested": 1}}, "total_mods", ReasonCode.VALUE_NOT_ALLOWED),
        ({"total_mods": 10**9}, "total_mods", ReasonCode.VALUE_NOT_ALLOWED),
        ({"$os": "TempleOS"}, "$os", ReasonCode.VALUE_NOT_ALLOWED),
        ({"$set": {"email": "a@b.c"}}, "$set", ReasonCode.UNKNOWN_PROPERTY),
        ({"language": "de"}, "language", ReasonCode.UNKNOWN_PROPERTY),
    ],
)
def test_exactly_the_altered_property_is_held_back(change, key, reason):
    altered = dataclasses.replace(GOOD, properties={**GOOD.properties, **change})
    passed, withheld = gate(altered)
    expected = {name: value for name, value in altered.properties.items() if name != key}
    assert passed is not None
    assert dict(passed.properties) == expected
    assert [(item.event, item.key, item.reason.code) for item in withheld] == [
        ("freecad_addon_list", key, reason)
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"event": "freecad_spy"}, ReasonCode.UNKNOWN_EVENT),
        ({"event": "freecad_preferences"}, ReasonCode.NOT_AGREED),
        ({"distinct_id": "somebody@example.org"}, ReasonCode.MALFORMED),
        ({"uuid": "1"}, ReasonCode.MALFORMED),
        ({"timestamp": "today"}, ReasonCode.MALFORMED),
    ],
)
def test_a_foreign_or_malformed_event_is_held_back_whole(change, reason):
    passed, withheld = gate(dataclasses.replace(GOOD, **change))
    assert passed is None
    assert [item.reason.code for item in withheld] == [reason]


@pytest.mark.parametrize("answer", [Choice.NO, Choice.UNDECIDED])
def test_nothing_passes_without_a_yes(answer):
    decision = Decision(answer, YES.categories, 1)
    assert gate(GOOD, decision)[0] is None


def test_system_context_rides_only_with_the_system_category():
    passed, withheld = gate(GOOD, Decision(Choice.YES, frozenset({Category.ADDONS}), 1))
    assert passed is not None
    assert "$os" not in passed.properties
    assert [item.key for item in withheld] == ["$os"]
