# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What an answer means: try again, or refused for good."""

from __future__ import annotations

import errno

import pytest
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Outcome, SubmissionState
from freecad_telemetry.upload import posthog_transport, removal_client
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.outcome import failure_reason
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, BOTH, SHOWN, attempts, settled

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
    assert state.outbox.reason
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
    assert name in str(state.last.reason)
    assert len(collector.requests) == 1
    row, (attempt,) = attempts(service)
    assert (row.state, attempt.status) == (SubmissionState.REFUSED, int(name))


FAILURES = {
    # Where the reset comes before the request was written, Python only sees that nothing follows.
    "reset before": {ReasonCode.CONNECTION_RESET, ReasonCode.CLOSED_WITHOUT_ANSWER},
    "reset after": {ReasonCode.CONNECTION_RESET},
    "closed": {ReasonCode.CLOSED_WITHOUT_ANSWER},
}


@BOTH
@pytest.mark.parametrize("name", FAILURES)
def test_a_connection_that_ends_early_is_told_by_its_kind(collector, work, name):
    collector.behave(RETRIES[name])
    assert work(collector, CancelToken()).reason in {Reason(code) for code in FAILURES[name]}


@BOTH
def test_a_server_that_is_not_there_is_told_as_such(collector, work):
    collector.close()
    assert work(collector, CancelToken()).reason == Reason(ReasonCode.CONNECTION_REFUSED)


@BOTH
def test_a_server_that_does_not_answer_is_told_as_such(collector, work, monkeypatch):
    for module in (posthog_transport, removal_client):
        monkeypatch.setattr(module, "READ_TIMEOUT_SECONDS", 0.2)
    collector.behave(Behavior.hang_after_read())
    assert work(collector, CancelToken()).reason == Reason(ReasonCode.ANSWER_TIMEOUT)


@pytest.mark.parametrize("number", [errno.ENETUNREACH, errno.EHOSTUNREACH])
def test_only_a_missing_network_is_told_as_one(number):
    error = requests.ConnectionError(
        MaxRetryError(None, "/batch/", NewConnectionError(None, "Failed to establish"))
    )
    error.args[0].reason.__cause__ = OSError(number, "from the operating system")
    reason = failure_reason(error)
    if number == errno.ENETUNREACH:
        assert reason == Reason(ReasonCode.NO_NETWORK)
    else:
        assert reason.code is ReasonCode.QUOTED
        assert "ConnectionError" in str(reason)
