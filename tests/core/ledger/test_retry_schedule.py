# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Our own back-off, and what the server asks for: kept apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from freecad_telemetry.ledger.retry_schedule import (
    MAX_BACKOFF_SECONDS,
    MAX_RETRY_AFTER_SECONDS,
    RetrySchedule,
)
from freecad_telemetry.reasons import Reason, ReasonCode
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, settled

NOW = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
ANSWERED = Reason(ReasonCode.ANSWERED, status=503, text="try later")


def failed(times, retry_after):
    """The schedule after so many failures at once, with the longest jitter."""
    schedule = RetrySchedule()
    for _ in range(times):
        schedule = schedule.failed(NOW, ANSWERED, retry_after, lambda low, high: high)
    return schedule


def test_a_short_retry_after_does_not_become_our_long_back_off():
    schedule = failed(10, 5.0)
    assert (schedule.wait(NOW), schedule.asked(NOW)) == (MAX_BACKOFF_SECONDS, 5.0)
    assert schedule.launched().wait(NOW) == 5.0
    later = NOW + timedelta(seconds=6)
    assert schedule.asked(later) == 0.0
    assert schedule.launched().wait(later) == 0.0, "a launch and Try now are free"
    assert schedule.wait(later) == MAX_BACKOFF_SECONDS - 6, "our own back-off goes on by itself"


def test_a_long_retry_after_is_kept_within_bounds_at_a_launch():
    schedule = failed(1, 10 * MAX_RETRY_AFTER_SECONDS)
    assert schedule.launched().wait(NOW) == MAX_RETRY_AFTER_SECONDS
    assert schedule.due == NOW + timedelta(seconds=MAX_RETRY_AFTER_SECONDS)


def test_a_failure_without_a_retry_after_ends_the_one_before():
    schedule = failed(1, 7200.0).failed(NOW, ANSWERED, None, lambda low, high: low)
    assert schedule.asked(NOW) == 0.0


def test_a_clock_that_was_set_back_voids_both():
    assert failed(9, 7200.0).wait(NOW - timedelta(days=365)) == 0.0


def test_a_schedule_is_read_as_it_was_written():
    schedule = failed(3, 7200.0)
    assert RetrySchedule.parse(schedule.write()) == schedule
    assert RetrySchedule.parse(RetrySchedule().write()) == RetrySchedule()


def test_try_now_is_offered_again_when_the_retry_after_is_over(launcher, collector):
    collector.behave(Behavior.answer(503, retry_after=2))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.asked_to_wait)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.asked_to_wait
    )
    assert (state.outbox.next_try - launcher.clock.now()).total_seconds() > 30
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)


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
