# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The final check: what is sent is exactly what the ledger's rows make."""

from __future__ import annotations

import dataclasses
import gzip
import http.client
import io
import json

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Event, SubmissionState
from freecad_telemetry.upload.final_check import CheckFailed, final_check
from tests.core.support import ALL, SHOWN, attempts, settled

GOOD = Event(
    "11111111-1111-4111-8111-111111111111",
    "freecad_addon_list",
    "22222222-2222-4222-8222-222222222222",
    "2026-11-02T14:03:11.000000+00:00",
    {"mods": ["Curves"], "total_mods": 2, "$lib": "posthog-python", "$os": "Linux"},
    Category.ADDONS,
)
URL = "https://eu.i.posthog.com/batch/"
BODY = {
    "api_key": "k",
    "batch": [GOOD.wire],
    "historical_migration": False,
    "sent_at": "2026-11-02T14:03:12+00:00",
}


def look(body, url=URL):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    final_check(url, data, URL, "k", [GOOD.wire])


def named_member(text: bytes) -> bytes:
    """Return a gzip member that tells a file's name."""
    target = io.BytesIO()
    with gzip.GzipFile("my-computer", "wb", fileobj=target) as packed:
        packed.write(text)
    return target.getvalue()


def test_the_expected_body_passes_compressed_or_not():
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
        {**BODY, "batch": [{**GOOD.wire, "properties": {**GOOD.properties, "total_mods": 2.0}}]},
        {**BODY, "historical_migration": True},
        {**BODY, "historical_migration": 0},
        {**BODY, "api_key": "another"},
        {**BODY, "sent_at": {"host": "my-computer"}},
        {**BODY, "sent_at": "2026-11-02T14:03:12+00:00 my-computer"},
        json.dumps(BODY).replace('"api_key": "k"', '"api_key": "spy", "api_key": "k"').encode(),
        json.dumps(BODY).replace('"mods":', '"mods": ["Spy"], "mods":').encode(),
        gzip.compress(json.dumps(BODY).encode()) + gzip.compress(b"my-computer"),
        gzip.compress(json.dumps(BODY).encode()) + b"my-computer",
        named_member(json.dumps(BODY).encode()),
        [],
        b"",
        b"not json",
        gzip.compress(b"{}", mtime=0)[:-9],
    ],
)
def test_any_other_body_is_refused(body):
    with pytest.raises(CheckFailed):
        look(body)


def test_an_address_in_plain_text_is_refused():
    url = "http://eu.i.posthog.com/batch/"
    with pytest.raises(CheckFailed) as failed:
        final_check(url, json.dumps(BODY).encode(), url, "k", [GOOD.wire])
    plain = Reason(ReasonCode.URL_PLAIN_HTTP)
    assert failed.value.reason == Reason(ReasonCode.URL_UNUSABLE, reason=plain)


@pytest.mark.parametrize("url", ["https://us.i.posthog.com/batch/", URL + "?x=1", URL[:-1]])
def test_another_address_is_refused(url):
    with pytest.raises(CheckFailed):
        look(BODY, url)


def test_a_library_that_adds_a_field_is_refused_and_shown(launcher, collector, monkeypatch):
    import posthog.request

    def with_more(api_key, *args, **kwargs):
        return original(api_key, *args, **kwargs, spy="value")

    from freecad_telemetry.upload import posthog_transport

    original = posthog.request.batch_post
    monkeypatch.setattr(posthog_transport, "batch_post", with_more)
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    assert [blocker.kind for blocker in state.status.blockers] == [BlockerKind.CHECK_FAILED]
    assert "spy" in str(state.status.blockers[0].reason)
    assert collector.connections == 0
    launcher.quit(service)
    again = launcher.start()
    assert again.state.status.mode is Mode.BLOCKED
    launcher.quit(again)
    monkeypatch.setattr(posthog_transport, "batch_post", original)
    launcher.posthog = "7.39.3"
    service = launcher.start()
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique(collector.events)) == len(collector.events) >= 5


@pytest.mark.parametrize("change", ["event", "address", "target", "method", "bypass"])
def test_a_library_that_alters_or_bypasses_is_refused(launcher, collector, monkeypatch, change):
    from freecad_telemetry.upload import posthog_transport

    original = posthog_transport.batch_post
    putrequest = http.client.HTTPConnection.putrequest

    def put(connection, method, url, *args, **kwargs):
        method = "PUT" if change == "method" else method
        url += "?host=my-computer" if change == "target" else ""
        putrequest(connection, method, url, *args, **kwargs)

    monkeypatch.setattr(http.client.HTTPConnection, "putrequest", put)

    def altered(api_key, host, batch, session, **kwargs):
        if change == "event":
            batch = [{**event, "properties": {**event["properties"], "x": 1}} for event in batch]
        elif change == "address":
            host = host.replace("127.0.0.1", "localhost")
        elif change == "bypass":
            return None
        return original(api_key, host=host, batch=batch, session=session, **kwargs)

    monkeypatch.setattr(posthog_transport, "batch_post", altered)
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    assert state.status.blockers[0].kind is BlockerKind.CHECK_FAILED
    assert state.outbox.events == 5
    assert collector.requests == []
    assert collector.connections == (change in ("target", "method"))


@pytest.mark.parametrize("restart", [False, True])
def test_a_refusal_about_an_address_ends_with_another_address(
    launcher, collector, monkeypatch, restart
):
    from freecad_telemetry.upload import posthog_transport

    original = posthog_transport.batch_post

    def altered(api_key, host, **kwargs):
        return original(api_key, host=host.replace("127.0.0.1", "127.0.0.2"), **kwargs)

    monkeypatch.setattr(posthog_transport, "batch_post", altered)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    row, _ = attempts(service)
    assert row.state is SubmissionState.BLOCKED
    here = launcher.destination
    launcher.destination = dataclasses.replace(here, url=f"http://localhost:{collector.port}")
    if restart:
        launcher.quit(service)
        service = launcher.start()
    else:
        service.configure(launcher.destination)
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique(collector.events)) == len(collector.events) >= 5
    row, _ = attempts(service)
    assert row.state is SubmissionState.ACCEPTED
