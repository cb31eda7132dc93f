# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The gate, and the look at the door."""

from __future__ import annotations

import dataclasses
import gzip
import json

import pytest
import requests
from hypothesis import example, given
from hypothesis import strategies as st

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.events.gate import Reason, pass_event
from freecad_telemetry.facts.facts import Vocabulary
from freecad_telemetry.records import Event
from freecad_telemetry.upload.final_check import BATCH_PATH, CheckFailed, final_check
from freecad_telemetry.urls import check_url

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
        ({"extra": 1}, "extra", Reason.UNKNOWN_PROPERTY),
        ({"mods": ["Curves", "acme"]}, "mods", Reason.VALUE),
        ({"total_mods": "2"}, "total_mods", Reason.VALUE),
        ({"total_mods": True}, "total_mods", Reason.VALUE),
        ({"total_mods": {"nested": 1}}, "total_mods", Reason.VALUE),
        ({"total_mods": 10**9}, "total_mods", Reason.VALUE),
        ({"$os": "TempleOS"}, "$os", Reason.VALUE),
        ({"$set": {"email": "a@b.c"}}, "$set", Reason.UNKNOWN_PROPERTY),
        ({"language": "de"}, "language", Reason.UNKNOWN_PROPERTY),
    ],
)
def test_exactly_the_altered_property_is_held_back(change, key, reason):
    altered = dataclasses.replace(GOOD, properties={**GOOD.properties, **change})
    passed, withheld = gate(altered)
    expected = {name: value for name, value in altered.properties.items() if name != key}
    assert passed is not None
    assert dict(passed.properties) == expected
    assert [(item.event, item.key, item.reason) for item in withheld] == [
        ("freecad_addon_list", key, reason)
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"event": "freecad_spy"}, Reason.UNKNOWN_EVENT),
        ({"event": "freecad_preferences"}, Reason.NOT_AGREED),
        ({"distinct_id": "somebody@example.org"}, Reason.MALFORMED),
        ({"uuid": "1"}, Reason.MALFORMED),
        ({"timestamp": "today"}, Reason.MALFORMED),
    ],
)
def test_a_foreign_or_malformed_event_is_held_back_whole(change, reason):
    passed, withheld = gate(dataclasses.replace(GOOD, **change))
    assert passed is None
    assert [item.reason for item in withheld] == [reason]


@pytest.mark.parametrize("answer", [Choice.NO, Choice.UNDECIDED])
def test_nothing_passes_without_a_yes(answer):
    decision = Decision(answer, YES.categories, 1)
    assert gate(GOOD, decision)[0] is None


def test_system_context_rides_only_with_the_system_category():
    passed, withheld = gate(GOOD, Decision(Choice.YES, frozenset({Category.ADDONS}), 1))
    assert passed is not None
    assert "$os" not in passed.properties
    assert [item.key for item in withheld] == ["$os"]


URL = "https://eu.i.posthog.com/batch/"
BODY = {
    "api_key": "k",
    "batch": [GOOD.wire],
    "historical_migration": False,
    "sent_at": "2026-11-02T14:03:12+00:00",
}


def look(body, url=URL):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    final_check(url, data, URL, [GOOD.wire])


def test_the_expected_body_passes_the_door_compressed_or_not():
    look(BODY)
    look(gzip.compress(json.dumps(BODY).encode()))


@pytest.mark.parametrize(
    "body",
    [
        {**BODY, "extra": 1},
        {key: value for key, value in BODY.items() if key != "sent_at"},
        {**BODY, "batch": [{**GOOD.wire, "properties": {**GOOD.properties, "$ip": "::1"}}]},
        {**BODY, "batch": [{**GOOD.wire, "extra": 1}]},
        {**BODY, "batch": []},
        {**BODY, "batch": [GOOD.wire, GOOD.wire]},
        {**BODY, "historical_migration": True},
        [],
        b"",
        b"not json",
        gzip.compress(b"{}", mtime=0)[:-9],
    ],
)
def test_any_other_body_is_refused_at_the_door(body):
    with pytest.raises(CheckFailed):
        look(body)


def test_an_address_in_plain_text_is_refused_at_the_door():
    url = "http://eu.i.posthog.com/batch/"
    with pytest.raises(CheckFailed, match="plain http"):
        final_check(url, json.dumps(BODY).encode(), url, [GOOD.wire])


@pytest.mark.parametrize("url", ["https://us.i.posthog.com/batch/", URL + "?x=1", URL[:-1]])
def test_another_address_is_refused_at_the_door(url):
    with pytest.raises(CheckFailed):
        look(BODY, url)


@pytest.mark.parametrize(
    "url",
    [
        "http://eu.i.posthog.com",
        "ftp://x",
        "https://",
        "https://a:b@c",
        "https://x/path",
        "https://x?y",
        "https://x:99999",
        "https://x y",
        "eu.i.posthog.com",
        "",
        "https://[::1",
        "https://[::1::2]",
        "https://[fe80::1%25eth0]",
        "https://a%41.example",
        "https://a|b.example",
        "https://*.example",
        "https://a..example",
        "https://" + "a" * 64 + ".example",
        "https://\N{FULLWIDTH DIGIT ONE}.2.3.4",
        "https://fa\N{LATIN SMALL LETTER SHARP S}.example",
    ],
)
def test_a_bad_server_address_has_a_reason(url):
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        check_url(url)


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://eu.i.posthog.com/", "https://eu.i.posthog.com"),
        (" http://127.0.0.1:8000 ", "http://127.0.0.1:8000"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("HTTPS://EU.I.PostHog.com", "https://eu.i.posthog.com"),
        ("https://eu.i.posthog.com:443", "https://eu.i.posthog.com:443"),
        ("https://eu.i.posthog.com:0443/", "https://eu.i.posthog.com:443"),
        ("https://eu.i.posthog.com:", "https://eu.i.posthog.com"),
        ("https://eu.i.posthog.com?", "https://eu.i.posthog.com"),
        ("http://LocalHost.:80", "http://localhost.:80"),
        ("https://[FE80::1]:443", "https://[fe80::1]:443"),
        (
            "https://B\N{LATIN CAPITAL LETTER U WITH DIAERESIS}CHER.example",
            "https://xn--bcher-kva.example",
        ),
        ("https://\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}.example", "https://xn--4dbc.example"),
    ],
)
def test_a_good_server_address_is_kept(url, clean):
    assert check_url(url) == clean


@given(st.one_of(st.from_regex(r"(?i)https?://[^/]+", fullmatch=True), st.text()))
@example("HTTPS://B\N{LATIN CAPITAL LETTER U WITH DIAERESIS}cher.example:0443/")
@example("https://[::FFFF:1.2.3.4]:443")
@example("http://127.0.0.1:")
def test_the_library_keeps_an_address_as_we_spell_it(url):
    try:
        clean = check_url(url)
    except ValueError:
        return
    assert requests.Request("POST", clean + BATCH_PATH).prepare().url == clean + "/batch/"
    assert check_url(clean) == clean
