# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What an answer means: try again, or refused for good."""

from __future__ import annotations

import pytest

from freecad_telemetry.records import MAX_RESPONSE_BYTES, Outcome, SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, attempts, settled

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
