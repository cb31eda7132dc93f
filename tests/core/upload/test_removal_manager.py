# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Requests for the removal of data: one at a time for an ID, and what became of each."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import threading
import time
from datetime import timedelta

import pytest

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import (
    DataRequest,
    HistoryQuery,
    Outcome,
    RequestState,
    RowKind,
    State,
)
from freecad_telemetry.upload import removal_manager
from freecad_telemetry.upload.removal_manager import RemovalManager
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, settled


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
    collector.behave(Behavior.removal(503))
    service.request_removal(identity, retry=True)
    state = launcher.wait(service, lambda state: state.requests and newest(state).status)
    request = newest(state)
    assert (request.state, request.status) == (RequestState.WAITING, 503)
    assert request.next_try > request.changed_at


@pytest.mark.parametrize("status", [400, 403, 405])
def test_a_refusal_is_kept_with_its_number(launcher, collector, shared, status):
    service, identity = shared
    collector.behave(Behavior.removal(status))
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
    collector.behave(Behavior.removal(503))
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
    collector.behave(Behavior.removal(503))
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
    collector.behave(Behavior.removal(503))
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    launcher.wait(shared_service, lambda state: state.requests and state.requests[0].status == 503)
    assert failures(home) == 1
    collector.behave(Behavior.normal())
    clock.move(days=-365)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))


def exchanges(service):
    """The recorded exchanges with the removal service, newest first."""
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    removals = [row for row in rows if row.kind is RowKind.REMOVAL]
    return [
        answer_of(lambda then, row=row: service.message(row.kind, row.id, then)) for row in removals
    ]


def has_status(status):
    return lambda state: state.requests and state.requests[0].status == status


@pytest.mark.parametrize("retry", [True, False])
@pytest.mark.parametrize(
    "behavior", [Behavior.captive_portal(), Behavior.answer(404), Behavior.redirect("/login")]
)
def test_a_login_page_removes_nothing_and_the_service_may_be_asked_again(
    launcher, collector, shared_service, behavior, retry
):
    identity = shared_service.state.identity.id
    collector.behave(behavior)
    shared_service.request_removal(identity, retry=retry)
    state = launcher.wait(shared_service, lambda state: state.requests and newest(state).status)
    assert newest(state).state is (RequestState.WAITING if retry else RequestState.FAILED)
    assert newest(state).reason.code is ReasonCode.OTHER_ANSWERED
    assert all(one.removed_at is None for one in (state.identity, *state.former) if one)
    collector.behave(Behavior.normal())
    shared_service.retry_removal(newest(state).id)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))


def test_what_finds_nothing_soon_after_data_was_accepted_is_asked_once_more_by_itself(
    launcher, collector, clock, shared_service
):
    identity, accepted = shared_service.state.identity.id, shared_service.state.last_accepted
    collector.removal_status = 404
    shared_service.request_removal(identity, retry=True)
    state = launcher.wait(shared_service, has_status(404))
    assert stands(state, RequestState.WAITING)
    assert newest(state).next_try == accepted + timedelta(hours=24)
    assert state.identity is None
    assert state.former[0].removed_at is None
    launcher.quit(shared_service)
    clock.move(hours=23)
    service = launcher.start()
    time.sleep(0.3)
    assert len(collector.requests) == 1
    clock.move(hours=1)
    launcher.wait(service, lambda state: stands(state, RequestState.NOTHING_STORED))
    assert len(collector.requests) == 2
    assert newest(service.state).next_try is None
    time.sleep(0.3)
    assert len(collector.requests) == 2


def test_what_finds_nothing_is_not_asked_again_unless_the_user_agreed(
    launcher, collector, clock, shared_service
):
    accepted = shared_service.state.last_accepted
    collector.removal_status = 404
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.NOTHING_STORED))
    assert newest(state).next_try == accepted + timedelta(hours=24)
    clock.move(hours=25)
    time.sleep(0.3)
    assert len(collector.requests) == 1
    collector.removal_status = 200
    shared_service.retry_removal(newest(state).id)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))
    assert state.former[0].removed_at


def test_what_finds_nothing_long_after_is_over_but_may_be_asked_again(
    launcher, collector, clock, shared_service
):
    collector.removal_status = 404
    clock.move(hours=25)
    identity = shared_service.state.identity.id
    shared_service.request_removal(identity, retry=True)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.NOTHING_STORED))
    assert newest(state).next_try is None
    assert newest(state).state.can_be_retried
    shared_service.request_removal(identity, retry=True)
    launcher.wait(shared_service, lambda state: len(state.requests) == 2)
    collector.wait_for(2, 5.0)


def test_that_data_was_accepted_is_known_after_the_history_was_deleted(
    launcher, collector, shared_service
):
    shared_service.erase_history(keep_waiting=True)
    launcher.wait(shared_service, lambda state: not state.erasing and state.last is None)
    collector.removal_status = 404
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.WAITING))
    assert launcher.wait(shared_service, has_status(404)).requests[0].next_try


def test_an_id_whose_data_was_not_found_is_never_used_again(launcher, collector, shared_service):
    old = shared_service.state.identity.id
    collector.removal_status = 404
    shared_service.request_removal(old, retry=True)
    launcher.wait(shared_service, has_status(404))
    collector.forget()
    shared_service.share(ALL, SHOWN)
    state = launcher.wait(shared_service, lambda state: settled(state) and state.identity)
    assert state.identity.id != old
    collector.wait_for(1, 5.0, accepted=True)
    assert old not in {event["distinct_id"] for event in collector.events}


def test_who_shares_again_before_the_service_answers_shares_under_a_new_id(
    launcher, collector, shared_service
):
    old = shared_service.state.identity.id
    collector.behave(Behavior.removal(503))
    shared_service.request_removal(old, retry=True)
    launcher.wait(shared_service, has_status(503))
    collector.behave(Behavior.normal())
    collector.forget()
    shared_service.share(ALL, SHOWN)
    collector.wait_for(1, 5.0, accepted=True)
    assert old not in {event["distinct_id"] for event in collector.events}


@pytest.mark.parametrize("retry", [True, False])
def test_a_service_that_asks_to_wait_is_left_alone_over_restarts_and_by_the_user(
    launcher, collector, clock, shared_service, retry
):
    collector.behave(Behavior.removal(429, retry_after=10 * 3600))
    identity, asked_at = shared_service.state.identity.id, clock.now()
    shared_service.request_removal(identity, retry=retry)
    state = launcher.wait(shared_service, has_status(429))
    assert newest(state).asked_until - asked_at > timedelta(hours=9, minutes=59)
    collector.behave(Behavior.normal())
    launcher.quit(shared_service)
    clock.move(hours=9)
    service = launcher.start()
    service.retry_removal(newest(state).id)
    launcher.wait(service, lambda state: stands(state, RequestState.WAITING))
    service.request_removal("4c601111-1111-4111-8111-1111111111e0", retry=True)
    time.sleep(0.5)
    assert len(collector.requests) == 1
    clock.move(hours=1)
    launcher.wait(
        service,
        lambda state: {one.state for one in state.requests} == {RequestState.ACCEPTED},
    )


def test_a_service_that_asks_to_wait_for_days_is_left_alone_for_one(
    launcher, collector, clock, shared_service
):
    collector.behave(Behavior.removal(503, retry_after=10**8))
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    state = launcher.wait(shared_service, has_status(503))
    assert newest(state).next_try == newest(state).asked_until
    assert newest(state).asked_until - clock.now() <= timedelta(hours=24)


def test_a_removal_stands_in_the_history_before_it_leaves(launcher, collector, shared_service):
    collector.behave(Behavior.hang_after_read())
    identity = shared_service.state.identity.id
    shared_service.request_removal(identity, retry=False)
    (request,) = collector.wait_for(1, 5.0)
    (message,) = exchanges(shared_service)
    (attempt,) = message.attempts
    assert (message.row.outcome, message.row.state) == (Outcome.UNKNOWN, None)
    assert message.ids == (identity,)
    assert attempt.request_line == f"DELETE {request.target} HTTP/1.1"
    assert attempt.headers == request.headers


def test_every_attempt_of_a_removal_stands_in_the_history_with_its_answer(
    launcher, collector, shared_service
):
    collector.behave(Behavior.captive_portal())
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.FAILED))
    collector.behave(Behavior.normal())
    shared_service.retry_removal(newest(shared_service.state).id)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))
    done, page = exchanges(shared_service)
    assert (done.row.outcome, page.row.outcome) == (Outcome.ACCEPTED, Outcome.RETRY)
    assert b"Please sign in" in page.attempts[0].answer
    assert (done.attempts[0].status, done.attempts[0].answer) == (200, b"")
    assert done.attempts[0].duration > 0
    assert done.attempts[0].answer_headers


def test_a_service_that_is_not_there_stands_in_the_history(launcher, collector, shared_service):
    collector.close()
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.FAILED))
    (message,) = exchanges(shared_service)
    assert message.attempts[0].request_line == ""
    assert message.row.reason == Reason(ReasonCode.CONNECTION_REFUSED)


def test_deleting_the_history_deletes_the_exchanges_and_keeps_the_request(launcher, shared_service):
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))
    assert exchanges(shared_service)
    shared_service.erase_history(keep_waiting=True)
    launcher.wait(shared_service, lambda state: not state.erasing and state.last is None)
    assert exchanges(shared_service) == []
    assert stands(shared_service.state, RequestState.ACCEPTED)


def test_a_record_that_was_deleted_while_the_service_was_asked_stays_deleted(
    launcher, collector, shared_service
):
    collector.behave(Behavior.slow(0.01))
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    collector.wait_for(1, 5.0)
    shared_service.erase_history(keep_waiting=True)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.ACCEPTED))
    assert exchanges(shared_service) == []


def test_what_is_cancelled_before_anything_left_was_not_received(
    launcher, collector, shared_service
):
    shared_service._controller.removals.stop()  # nothing leaves
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    launcher.wait(shared_service, lambda state: stands(state, RequestState.WAITING))
    shared_service.cancel_removal(newest(shared_service.state).id)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.CANCELLED))
    assert newest(state).reason is None


def test_what_is_cancelled_while_it_waits_for_another_try_may_have_been_received(
    launcher, collector, shared_service
):
    collector.behave(Behavior.close_without_answer())
    shared_service.request_removal(shared_service.state.identity.id, retry=True)
    launcher.wait(
        shared_service, lambda state: stands(state, RequestState.WAITING) and newest(state).reason
    )
    shared_service.cancel_removal(newest(shared_service.state).id)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.CANCELLED))
    assert newest(state).reason == Reason(ReasonCode.WAS_BEING_SENT)


def test_removal_works_where_posthog_and_requests_are_missing(
    launcher, collector, shared_service, monkeypatch
):
    identity = shared_service.state.identity.id
    launcher.quit(shared_service)
    for name in ("posthog", "posthog.request", "requests", "requests.adapters", "urllib3"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "freecad_telemetry.upload.posthog_transport", raising=False)
    launcher.posthog = None
    service = launcher.start()
    service.request_removal(identity, retry=False)
    launcher.wait(service, lambda state: stands(state, RequestState.ACCEPTED))


def test_a_removal_of_which_no_byte_left_is_not_shown_as_sent(
    launcher, collector, shared, monkeypatch
):
    service, identity = shared
    begin = RemovalManager._begin_attempt

    def stopped_meanwhile(manager, request, attempt):
        begun = begin(manager, request, attempt)
        manager._token.cancel()
        return begun

    monkeypatch.setattr(RemovalManager, "_begin_attempt", stopped_meanwhile)
    count = len(collector.requests)
    service.request_removal(identity, retry=False)
    launcher.wait(service, lambda state: state.requests and newest(state).reason)
    (row, *_) = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert (row.kind, row.outcome) == (RowKind.REMOVAL, Outcome.CHECK_FAILED)
    (attempt,) = answer_of(lambda then: service.message(row.kind, row.id, then)).attempts
    assert (attempt.request_line, attempt.headers) == ("", ())
    assert len(collector.requests) == count


def test_no_connection_is_made_for_what_another_freecad_cancelled(
    launcher, collector, shared, monkeypatch
):
    service, identity = shared
    ask, asked = removal_manager.ask_for_removal, threading.Event()

    def cancelled_meanwhile(*arguments):
        with contextlib.closing(sqlite3.connect(launcher.home.ledger)) as ledger, ledger:
            ledger.execute("UPDATE requests SET state = 'cancelled', claimed_by = ''")
        attempt = ask(*arguments)
        asked.set()
        return attempt

    monkeypatch.setattr(removal_manager, "ask_for_removal", cancelled_meanwhile)
    connections = collector.connections
    service.request_removal(identity, retry=True)
    assert asked.wait(10)
    state = launcher.wait(service, lambda state: stands(state, RequestState.CANCELLED))
    assert state.requests[0].reason is None
    assert collector.connections == connections


@pytest.mark.parametrize("given_up", [False, True])
def test_a_removal_that_is_tried_again_ends_sharing_under_its_id(
    launcher, collector, clock, shared, given_up
):
    service, identity = shared
    collector.behave(Behavior.removal(503))
    service.request_removal(identity, retry=given_up)
    launcher.wait(service, lambda state: state.requests and newest(state).status)
    if given_up:
        service.cancel_removal(newest(service.state).id)
        launcher.wait(service, lambda state: newest(state).state is RequestState.CANCELLED)
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.SHARING)
    assert state.identity.id == identity, "nobody has removed it"
    service.retry_removal(newest(state).id)
    assert service.state.status.mode is Mode.OFF
    state = launcher.wait(service, lambda state: not state.pending_stops)
    assert (state.status.mode, state.outbox.events) == (Mode.OFF, 0)
    assert state.decision.source == "removal"
