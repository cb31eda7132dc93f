# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is withdrawn, here or in another FreeCAD, does not leave."""

from __future__ import annotations

import socket
import threading

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.ledger import delivery
from freecad_telemetry.records import HistoryQuery, Outcome, RowKind, SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import SHOWN, answer_of, attempts, sender_threads, settled

BOTH = frozenset({Category.SYSTEM, Category.PREFERENCES})


class SlowLookup:
    """The computer's resolver: it answers when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked = threading.Event()
        self.answer = threading.Event()
        lookup = socket.getaddrinfo

        def slowly(*arguments, **more):
            self.asked.set()
            self.answer.wait(20)
            return lookup(*arguments, **more)

        monkeypatch.setattr(socket, "getaddrinfo", slowly)


def bodies(service):
    """The bytes of every attempt that the history tells as having left."""
    found = []
    for row in answer_of(lambda then: service.history(HistoryQuery(), then)):
        if row.kind is RowKind.SUBMISSION:
            detail = answer_of(lambda then, row=row: service.message(row.kind, row.id, then))
            found += [attempt.body for attempt in detail.attempts if attempt.body]
    return found


@pytest.fixture
def lookup(monkeypatch):
    found = SlowLookup(monkeypatch)
    yield found
    found.answer.set()


@pytest.fixture
def two(launcher, lookup):
    """Two FreeCADs that share; the first has claimed its launch and looks the server up."""
    one = launcher.start()
    one.share(BOTH, SHOWN)
    launcher.wait(one, lambda state: state.outbox.sending)
    assert lookup.asked.wait(10)
    other = launcher.start(startup=False)
    launcher.wait(other, lambda state: state.status.shares)
    return one, other


def test_off_in_another_freecad_keeps_in_what_is_on_its_way(launcher, collector, lookup, two):
    one, other = two
    other.turn_off()
    launcher.wait(other, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(other)  # its "off" is committed
    lookup.answer.set()
    launcher.wait(one, lambda state: state.status.mode is Mode.OFF)
    launcher.quit(one)
    assert collector.connections == 0
    assert collector.requests == []


def test_an_unticked_category_in_another_freecad_keeps_its_events_in(
    launcher, collector, lookup, two
):
    one, other = two
    other.set_categories(frozenset())
    launcher.wait(other, lambda state: not state.decision.categories)
    lookup.answer.set()
    state = launcher.wait(one, settled, 20)
    assert state.last.events == 2, "told as it was sent: start and version"
    for event in collector.events:
        assert event["event"] not in ("freecad_preferences", "freecad_system_info")
        assert "$os" not in event["properties"]
    assert len(bodies(one)) == 1, "of what stayed no bytes are recorded"


def test_a_pause_in_another_freecad_holds_what_is_on_its_way(launcher, collector, lookup, two):
    one, other = two
    other.pause(PauseKind.RESUME)
    launcher.wait(other, lambda state: state.status.pause)
    launcher.quit(other)
    lookup.answer.set()
    launcher.wait(one, lambda state: state.status.pause and not state.outbox.sending)
    assert collector.connections == 0
    assert one.state.outbox.events


def test_off_in_another_freecad_ends_what_waits_for_an_answer(launcher, collector):
    collector.behave(Behavior.hang_after_read())
    one = launcher.start()
    one.share(BOTH, SHOWN)
    collector.wait_for(1, 10)
    other = launcher.start(startup=False)
    other.turn_off()
    launcher.wait(one, lambda state: state.status.mode is Mode.OFF and not state.outbox.sending, 5)
    _, (attempt,) = attempts(one)
    assert attempt.outcome is Outcome.UNKNOWN
    assert attempt.body, "it had left"
    assert not sender_threads()


def test_what_is_paused_after_it_was_recorded_is_told_as_not_sent(launcher, collector, monkeypatch):
    begin_attempt = delivery.begin_attempt

    def and_pause(*arguments):
        found = begin_attempt(*arguments)
        service.pause(PauseKind.RESUME)
        return found

    monkeypatch.setattr(delivery, "begin_attempt", and_pause)
    service = launcher.start()
    service.share(BOTH, SHOWN)
    launcher.wait(service, lambda state: state.status.pause and not state.outbox.sending)
    row, (attempt,) = attempts(service)
    assert row.state is SubmissionState.WAITING
    assert (attempt.request_line, attempt.headers, attempt.body) == ("", (), b"")
    assert attempt.outcome is Outcome.UNKNOWN
    assert collector.requests == []


def test_what_is_erased_while_it_is_on_its_way_does_not_leave(launcher, collector, lookup):
    service = launcher.start()
    service.share(BOTH, SHOWN)
    assert lookup.asked.wait(10)
    service.erase_history(keep_waiting=False)
    lookup.answer.set()
    launcher.wait(service, lambda state: not state.outbox.events and not state.outbox.sending)
    assert bodies(service) == []
    launcher.quit(service)
    assert collector.requests == []
