# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the server and the network can do to us, and what becomes of it."""

from __future__ import annotations

import dataclasses
import sqlite3
import sys
import types

import pytest

from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.ledger import outbox
from freecad_telemetry.records import MAX_RESPONSE_BYTES, HistoryQuery, Outcome, SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, attempts, settled

RETRIES = {
    "408": Behavior.answer(408),
    "429": Behavior.answer(429),
    "500": Behavior.answer(500),
    "503": Behavior.answer(503),
    "captive portal": Behavior.captive_portal(),
    "endless body": Behavior.endless_body(),
    "garbage": Behavior.garbage(),
    "reset before": Behavior.reset_before_read(),
    "reset after": Behavior.reset_after_read(),
    "closed": Behavior.close_without_answer(),
}
REFUSALS = {
    "400": Behavior.answer(400),
    "401": Behavior.answer(401),
    "404": Behavior.answer(404),
    "302": Behavior.redirect("/elsewhere"),
    "307": Behavior.redirect("http://127.0.0.2:9/batch/", 307),
}


@pytest.mark.parametrize("name", RETRIES)
def test_a_failure_that_may_pass_keeps_the_events_waiting(launcher, collector, name):
    collector.behave(RETRIES[name])
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.sending
    )
    assert state.outbox.events == 5
    assert state.outbox.next_try is not None
    assert state.outbox.error
    row, (attempt,) = attempts(service)
    assert row.state is SubmissionState.WAITING
    assert attempt.outcome is Outcome.RETRY
    assert len(attempt.answer) <= MAX_RESPONSE_BYTES
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    events = collector.unique(collector.events)
    assert len(events) == len(collector.events) == 5


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_stays_in_the_history_and_is_not_retried(launcher, collector, name):
    collector.behave(REFUSALS[name])
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.last and state.last.state is SubmissionState.REFUSED
    )
    assert state.outbox.events == 0
    assert name in state.last.words
    assert len(collector.requests) == 1
    row, (attempt,) = attempts(service)
    assert (row.state, attempt.status) == (SubmissionState.REFUSED, int(name))


def test_a_retry_after_is_obeyed_even_over_restarts_and_try_now(launcher, collector, clock):
    collector.behave(Behavior.answer(429, retry_after=7200))
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.outbox.asked_to_wait)
    assert (state.outbox.next_try - clock.now()).total_seconds() > 7000
    service.try_now()
    launcher.quit(service)
    collector.behave(Behavior.normal())
    service = launcher.start()
    launcher.wait(service, lambda state: state.outbox.events >= 9)
    service.try_now()
    answer_of(lambda then: service.preview(launcher.home.snapshot, None, then))
    assert len(collector.requests) == 1
    launcher.quit(service)
    clock.move(hours=3)
    launcher.start()
    collector.wait_for(2, 10)


def test_of_the_answers_headers_no_more_than_4_kib_are_kept(launcher, collector, clock):
    headers = (*((f"X-{number}", "v" * 9000) for number in range(50)), ("Retry-After", "7200"))
    collector.behave(dataclasses.replace(Behavior.answer(503), headers=headers))
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.outbox.failing_since)
    _, (attempt,) = attempts(service)
    assert attempt.answer_headers[0][0] == "X-0"
    assert sum(len(name) + len(value) for name, value in attempt.answer_headers) == 4096
    wait = (state.outbox.next_try - clock.now()).total_seconds()
    assert wait > 7000, "what the server asked for is read all the same"


def test_a_submission_that_is_too_large_is_split_until_it_passes(launcher, collector):
    collector.behave(Behavior.answer(413), times=2)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique(collector.events)) == 5
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    states = sorted(row.state.value for row in rows)
    assert states == ["accepted", "accepted", "accepted", "split", "split"]


def test_the_same_request_is_never_sent_elsewhere(launcher, collector):
    from telemetry_dev.collector import Collector

    with Collector() as elsewhere:
        collector.behave(Behavior.redirect(f"{elsewhere.url}/batch/", 308))
        service = launcher.start()
        service.share(ALL, SHOWN)
        launcher.wait(service, lambda state: state.last)
        assert elsewhere.connections == 0


def test_a_library_that_adds_a_field_is_refused_at_the_door_and_shown(
    launcher, collector, monkeypatch
):
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
    assert "spy" in state.status.blockers[0].detail
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


@pytest.mark.parametrize("change", ["event", "address", "bypass"])
def test_a_library_that_alters_or_bypasses_is_refused(launcher, collector, monkeypatch, change):
    from freecad_telemetry.upload import posthog_transport

    original = posthog_transport.batch_post

    def altered(api_key, host, batch, session, **kwargs):
        if change == "event":
            batch = [{**event, "properties": {**event["properties"], "x": 1}} for event in batch]
        elif change == "address":
            host = host.replace("127.0.0.1", "localhost")
        else:
            return None
        return original(api_key, host=host, batch=batch, session=session, **kwargs)

    monkeypatch.setattr(posthog_transport, "batch_post", altered)
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    assert state.status.blockers[0].kind is BlockerKind.CHECK_FAILED
    assert state.outbox.events == 5
    assert collector.connections == 0


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


def test_the_bounds_drop_the_oldest_first_and_the_history_says_so(launcher, home, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_WAITING_EVENTS", 6)
    launcher.collector.close()
    for _ in range(3):
        service = launcher.start()
        if service.state.status.mode is Mode.UNDECIDED:
            service.share(frozenset(), ShownWording("?", "en", 1))
        launcher.wait(service, lambda state: state.outbox.failing_since)
        launcher.quit(service)
    with sqlite3.connect(home.ledger) as connection:
        rows = connection.execute("SELECT state, reason FROM events ORDER BY number").fetchall()
    connection.close()
    assert [state for state, _ in rows] == ["dropped"] * 3 + ["waiting"] * 6
    assert rows[0][1] == outbox.DROPPED_COUNT


def test_an_event_too_large_is_dropped_and_recorded(launcher, home, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_EVENT_BYTES", 700)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert outbox.DROPPED_LARGE in [row.words for row in rows]


def test_a_clock_that_was_set_back_or_forward_does_not_block(launcher, collector, clock):
    collector.behave(Behavior.answer(500))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since and not state.outbox.sending)
    collector.behave(Behavior.normal())
    for days in (-365, 730):
        clock.move(days=days)
        service.try_now()
        launcher.wait(service, lambda state: state.outbox.events == 0 and settled(state))
    assert len(collector.unique(collector.events)) == 5


def test_a_posthog_that_cannot_be_imported_is_a_state_not_a_crash(launcher, monkeypatch):
    monkeypatch.setitem(
        sys.modules, "freecad_telemetry.upload.posthog_transport", types.ModuleType("broken")
    )
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    (blocker,) = state.status.blockers
    assert blocker.kind is BlockerKind.POSTHOG
    assert "ImportError" in blocker.detail
    assert state.outbox.events == 5


def test_what_never_left_is_not_shown_as_sent(launcher, collector):
    collector.close()
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since and not state.outbox.sending)
    row, (attempt,) = attempts(service)
    assert (row.state, row.attempts) == (SubmissionState.WAITING, 1)
    assert (attempt.outcome, attempt.body, attempt.request_line) == (Outcome.RETRY, b"", "")
    assert "refused" in attempt.error
    assert answer_of(lambda then: service.sent(None, "", then)) is None
