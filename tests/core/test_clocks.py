# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Clocks that are set, daylight saving time, and computers that sleep."""

from __future__ import annotations

import os
import sys
import time
from datetime import timedelta

import pytest

from freecad_telemetry.consent.status import PauseKind
from freecad_telemetry.ledger.retry_schedule import MAX_BACKOFF_SECONDS, MIN_BACKOFF_SECONDS
from freecad_telemetry.upload import sender
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, rows, settled


def failing(state):
    return state.outbox.failing_since and not state.outbox.sending


@pytest.fixture
def sick(launcher, collector, monkeypatch):
    """A FreeCAD that waits to try a sick server again, and looks at the clock often."""
    monkeypatch.setattr(sender, "CLOCK_POLL_SECONDS", 0.1)
    collector.behave(Behavior.answer(503))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, failing)
    return service


def test_a_computer_that_slept_sends_soon_after_it_wakes(launcher, collector, clock, sick):
    assert len(collector.requests) == 1
    collector.behave(Behavior.normal())
    time.sleep(0.5)
    assert len(collector.requests) == 1, "the back-off holds"
    clock.move(hours=8)  # the monotonic clock stood still meanwhile
    launcher.wait(sick, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.requests) == 2


@pytest.mark.parametrize("days", [25, -365])
def test_a_clock_that_jumps_leads_to_one_request_and_not_to_a_flood(
    launcher, collector, clock, sick, days
):
    clock.move(days=days)
    collector.wait_for(2, 10)
    time.sleep(1)
    assert len(collector.requests) == 2
    state = launcher.wait(sick, failing)
    wait = (state.outbox.next_try - clock.now()).total_seconds()
    assert MIN_BACKOFF_SECONDS - 5 < wait <= MAX_BACKOFF_SECONDS, (
        "the back-off goes on from the new time"
    )
    collector.behave(Behavior.normal())
    clock.move(hours=7)
    launcher.wait(sick, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique()) == len(collector.events) == 5


def test_a_clock_that_was_400_days_ahead_for_one_failed_attempt_drops_nothing(
    launcher, collector, clock, sick
):
    clock.move(days=400)
    collector.wait_for(2, 10)
    launcher.wait(sick, failing)
    collector.behave(Behavior.normal())
    clock.move(days=-400)  # and the attempt that is planned for then holds nothing up
    launcher.wait(sick, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique()) == 5


def test_a_clock_that_jumps_to_and_fro_drops_nothing_that_a_healthy_server_takes(
    launcher, collector, clock
):
    for days in (0, 400, -800, 365):
        clock.move(days=days)
        service = launcher.start()
        if not service.state.status.shares:
            service.share(ALL, SHOWN)
        launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
        launcher.quit(service)
    names = [event["event"] for event in collector.unique()]
    assert names.count("freecad_startup") == 4
    assert names.count("freecad_shutdown") == 3


def test_daylight_saving_time_changes_no_timestamp_and_no_wait(launcher, collector, monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip(f"{sys.platform} has no tzset")
    before = dict(os.environ)
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        service = launcher.start()
        service.share(ALL, SHOWN)
        launcher.wait(service, settled)
        for zone in ("CEST-2", "UTC", "NZDT-13", "HST10"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            launcher.quit(service)
            service = launcher.start()
            count = len(collector.requests)
            launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
            assert len(collector.requests) >= count
    finally:
        monkeypatch.undo()
        time.tzset()
    assert dict(os.environ) == before
    stamps = [event["timestamp"] for event in collector.events]
    assert all(stamp.endswith("+00:00") for stamp in stamps)
    moments = [e["timestamp"] for e in collector.events if e["event"] == "freecad_startup"]
    assert moments == sorted(moments)
    start = launcher.clock.now() - timedelta(minutes=5)
    assert min(moments) > start.isoformat()


def test_what_was_sent_last_is_told_as_such_after_the_clock_was_put_right(
    launcher, collector, clock
):
    clock.move(days=365)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    clock.move(days=-365)
    service = launcher.start()
    state = launcher.wait(service, lambda state: len(collector.requests) == 2 and settled(state))
    assert state.last.at < clock.now()
    numbers = [row.id for row in rows(service)]
    assert state.last.submission == max(numbers)


def test_a_pause_for_a_day_is_over_a_day_after_the_clock_was_put_right(launcher, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    clock.move(days=365)
    service.pause(PauseKind.TIME, timedelta(days=1))
    launcher.wait(service, lambda state: state.status.pause)
    clock.move(days=-365)
    state = launcher.wait(service, lambda state: state.status.pause.since <= clock.now())
    assert timedelta(hours=23) < state.status.pause.until - clock.now() <= timedelta(days=1)
    clock.move(hours=25)
    launcher.wait(service, lambda state: state.status.shares)


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
