# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Removals that are broken off, by whom ever, and when they are tried again."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.records import RequestState
from freecad_telemetry.upload import removal_client, removal_manager
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, settled


@pytest.fixture
def shared(launcher):
    """A FreeCAD that has sent something."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.collector.forget()
    return service


def quit_while_the_service_hangs(launcher, service, *, retry):
    """Ask for a removal and quit before it is answered."""
    launcher.collector.behave(Behavior.hang_after_read())
    service.request_removal(service.state.identity.id, retry=retry)
    launcher.collector.wait_for(1, 10)
    launcher.quit(service)
    launcher.collector.behave(Behavior.normal())


def stands(state, wanted):
    return state.requests and state.requests[0].state is wanted


def failures(home):
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        return connection.execute("SELECT tries FROM requests").fetchone()[0]


def test_a_removal_that_a_quit_broke_off_waits_for_the_user(launcher, collector, shared):
    quit_while_the_service_hangs(launcher, shared, retry=False)
    service = launcher.start()
    state = launcher.wait(service, lambda state: stands(state, RequestState.FAILED))
    assert state.requests[0].words == "interrupted before an answer came"
    assert state.status.mode is Mode.OFF
    time.sleep(0.3)
    assert len(collector.requests) == 1
    service.retry_removal(state.requests[0].id)
    launcher.wait(service, lambda state: stands(state, RequestState.ACCEPTED))
    assert len(collector.requests) == 2


def test_a_removal_that_is_to_be_retried_goes_on_at_the_next_start(
    launcher, collector, home, shared
):
    quit_while_the_service_hangs(launcher, shared, retry=True)
    assert failures(home) == 0, "to quit is no failure of the service"
    service = launcher.start()
    launcher.wait(service, lambda state: stands(state, RequestState.ACCEPTED))
    assert len(collector.requests) == 2
    assert failures(home) == 0


def test_a_removal_that_the_user_cancelled_stays_cancelled(launcher, collector, shared):
    collector.behave(Behavior.hang_after_read())
    shared.request_removal(shared.state.identity.id, retry=True)
    collector.wait_for(1, 10)
    shared.cancel_removal(shared.state.requests[0].id)
    launcher.wait(shared, lambda state: stands(state, RequestState.CANCELLED))
    collector.behave(Behavior.normal())
    launcher.quit(shared)
    service = launcher.start()
    time.sleep(0.3)
    assert stands(service.state, RequestState.CANCELLED)
    assert len(collector.requests) == 1


def test_a_removal_asked_for_at_the_last_moment_opens_no_connection_after_quit(
    launcher, collector, shared
):
    connections = collector.connections
    shared._controller.removals.stop()
    shared.request_removal(shared.state.identity.id, retry=False)
    launcher.quit(shared)
    assert collector.connections == connections


def test_a_removal_is_not_held_up_by_a_clock_that_was_set_back(
    launcher, collector, clock, home, shared
):
    collector.behave(Behavior.answer(503))
    shared.request_removal(shared.state.identity.id, retry=True)
    launcher.wait(shared, lambda state: state.requests and state.requests[0].status == 503)
    assert failures(home) == 1
    collector.behave(Behavior.normal())
    clock.move(days=-365)
    launcher.wait(shared, lambda state: stands(state, RequestState.ACCEPTED))


def test_a_removal_service_that_only_drips_is_told_to_have_taken_too_long(
    launcher, collector, shared, monkeypatch
):
    for module in (removal_client, removal_manager):
        monkeypatch.setattr(module, "EXCHANGE_DEADLINE_SECONDS", 0.5)
    collector.behave(Behavior.endless_body(byte_delay=0.05))
    shared.request_removal(shared.state.identity.id, retry=False)
    state = launcher.wait(shared, lambda state: stands(state, RequestState.FAILED))
    assert state.requests[0].words.startswith("no complete answer within")
