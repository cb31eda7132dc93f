# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Requests for the removal of data: one at a time for an ID, and what became of each."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import DataRequest, RequestState, State
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, settled


def all_sent(state: State) -> bool:
    """Tell whether everything was sent."""
    return bool(state.last) and not state.outbox.events and not state.outbox.sending


def newest(state: State) -> DataRequest | None:
    """Return the newest request."""
    return state.requests[0] if state.requests else None


@pytest.fixture
def shared(launcher):
    """A core that has shared something; and the ID."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    return service, launcher.wait(service, all_sent).identity.id


def test_a_service_that_cannot_take_a_request_is_named_with_the_next_try(
    launcher, collector, shared
):
    service, identity = shared
    collector.behave(Behavior.answer(503))
    service.request_removal(identity, retry=True)
    state = launcher.wait(service, lambda state: state.requests and newest(state).status)
    request = newest(state)
    assert (request.state, request.status) == (RequestState.WAITING, 503)
    assert request.next_try > request.changed_at


@pytest.mark.parametrize("status", [301, 400, 405])
def test_a_refusal_is_kept_with_its_number(launcher, collector, shared, status):
    service, identity = shared
    collector.behave(Behavior.answer(status))
    service.request_removal(identity, retry=True)
    state = launcher.wait(service, lambda state: state.requests and newest(state).status)
    assert (newest(state).state, newest(state).status) == (RequestState.FAILED, status)
    assert newest(state).next_try is None


def test_what_is_cancelled_on_its_way_may_have_been_received(launcher, collector, shared):
    service, identity = shared
    collector.behave(Behavior.hang_after_read())
    service.request_removal(identity, retry=True)
    collector.wait_for(2, 5.0)
    launcher.wait(service, lambda state: newest(state).state is RequestState.SENDING)
    service.cancel_removal(newest(service.state).id)
    state = launcher.wait(service, lambda state: newest(state).state is RequestState.CANCELLED)
    assert newest(state).reason == Reason(ReasonCode.WAS_BEING_SENT)


def test_an_answer_is_not_undone_by_a_cancel_that_comes_late(launcher, shared):
    service, identity = shared
    service.request_removal(identity, retry=True)
    launcher.wait(
        service, lambda state: newest(state) and newest(state).state is RequestState.ACCEPTED
    )
    service.cancel_removal(newest(service.state).id)
    launcher.wait(service, lambda state: state.revision)
    service.request_copy(identity)
    state = launcher.wait(service, lambda state: len(state.requests) == 2)
    assert state.requests[1].state is RequestState.ACCEPTED


def test_what_waits_for_an_id_is_not_asked_for_twice(launcher, collector, shared):
    service, identity = shared
    collector.behave(Behavior.answer(503))
    for _ in range(2):
        service.request_removal(identity, retry=True)
    service.request_copy(identity)
    state = launcher.wait(
        service, lambda state: any(one.state is RequestState.PREPARED for one in state.requests)
    )
    assert len(state.requests) == 2


def test_a_new_id_and_the_removal_of_the_old_one_leave_sharing_on(launcher, collector, shared):
    service, old = shared
    modes = set()
    service.listen(lambda state: modes.add(state.status.mode))
    service.new_id(True, remove=True)
    state = launcher.wait(
        service, lambda state: newest(state) and newest(state).state is RequestState.ACCEPTED
    )
    assert modes == {Mode.SHARING}
    assert state.identity.id != old
    assert state.former[0].removed_at
    assert f"person_id={old}" in collector.requests[-1].target


def test_removal_turns_sharing_off_and_the_id_is_never_used_again(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    old = launcher.wait(service, settled).identity
    service.request_removal(old.id, retry=False)
    assert service.state.status.mode is Mode.OFF
    state = launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].state is RequestState.ACCEPTED,
    )
    removal = collector.requests[-1]
    assert (removal.method, removal.target) == (
        "DELETE",
        f"/deletetelemetry.php?person_id={old.id}",
    )
    assert state.identity is None
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.identity)
    assert state.identity.id != old.id


def test_removal_works_without_posthog_and_is_retried_when_wanted(launcher, collector, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    old = launcher.wait(service, settled).identity
    launcher.quit(service)
    launcher.posthog = None
    collector.behave(Behavior.answer(503))
    service = launcher.start()
    service.request_removal(old.id, retry=True)
    launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].status == 503,
    )
    assert service.state.requests[0].state is RequestState.WAITING
    launcher.quit(service)
    collector.behave(Behavior.normal())
    clock.move(hours=7)
    service = launcher.start()
    launcher.wait(service, lambda state: state.requests[0].state is RequestState.ACCEPTED)


@pytest.fixture
def shared_service(launcher):
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


def test_a_removal_that_a_quit_interrupted_waits_for_the_user(launcher, collector, shared_service):
    quit_while_the_service_hangs(launcher, shared_service, retry=False)
    service = launcher.start()
    state = launcher.wait(service, lambda state: stands(state, RequestState.FAILED))
    assert state.requests[0].reason == Reason(ReasonCode.INTERRUPTED)
    assert state.status.mode is Mode.OFF
    time.sleep(0.3)
    assert len(collector.requests) == 1
    service.retry_removal(state.requests[0].id)
    launcher.wait(service, lambda state: stands(state, RequestState.ACCEPTED))
    assert len(collector.requests) == 2


def test_a_removal_that_is_to_be_retried_goes_on_at_the_next_start(
    launcher, collector, home, shared_service
):
    quit_while_the_service_hangs(launcher, shared_service, retry=True)
    assert failures(home) == 0, "to quit is no failure of the service"
    service = launcher.start()
    launcher.wait(service, lambda state: stands(state, RequestState.ACCEPTED))
    assert len(collector.requests) == 2
    assert failures(home) == 0


def test_a_removal_that_the_user_cancelled_stays_cancelled(launcher, collector, shared_service):
    collector.behave(Behavior.hang_after_read())
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    collector.wait_for(1, 10)
    shared_service.cancel_removal(shared_service.state.requests[0].id)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.CANCELLED))
    collector.behave(Behavior.normal())
    launcher.quit(shared_service)
    service = launcher.start()
    time.sleep(0.3)
    assert stands(service.state, RequestState.CANCELLED)
    assert len(collector.requests) == 1


def test_a_removal_asked_for_at_the_last_moment_opens_no_connection_after_quit(
    launcher, collector, shared_service
):
    connections = collector.connections
    shared_service._controller.removals.stop()
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    launcher.quit(shared_service)
    assert collector.connections == connections


def test_a_removal_is_not_held_up_by_a_clock_that_was_set_back(
    launcher, collector, clock, home, shared_service
):
    collector.behave(Behavior.answer(503))
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    launcher.wait(shared_service, lambda state: state.requests and state.requests[0].status == 503)
    assert failures(home) == 1
    collector.behave(Behavior.normal())
    clock.move(days=-365)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))
