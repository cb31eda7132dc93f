# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Requests for the removal of data: one at a time for an ID, and what became of each."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger.requests import WAS_BEING_SENT
from freecad_telemetry.records import DataRequest, RequestState, State
from telemetry_dev.collector import Behavior

ALL = frozenset({Category.SYSTEM, Category.PREFERENCES, Category.ADDONS})
SHOWN = ShownWording("Help improve FreeCAD?", "en", 1)


def settled(state: State) -> bool:
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
    return service, launcher.wait(service, settled).identity.id


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
    assert newest(state).words == WAS_BEING_SENT


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
