# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is withdrawn, here or in another FreeCAD, does not leave; the strictest wish holds."""

from __future__ import annotations

import contextlib
import socket
import sqlite3
import threading

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.records import HistoryQuery, RowKind
from tests.core.support import ALL, SHOWN, answer_of, locked, settled

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
            detail = answer_of(lambda then, row=row: service.detail(row.kind, row.id, then))
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
    assert collector.requests == []
    assert one.state.outbox.events


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


def test_off_by_a_parameter_holds_at_once_while_the_ledger_is_locked(launcher, home):
    service = launcher.start()
    service.share(BOTH, SHOWN)
    launcher.wait(service, settled)
    with locked(home):
        service.parameters_changed({"FirstStart": False, "Enable": False})
        assert service.state.status.mode is Mode.OFF
        assert service.state.decision.answer is Choice.NO, (
            "the parameters tell it to the next start"
        )


@pytest.mark.parametrize(
    ("parameters", "mode", "version"),
    [
        ({"FirstStart": True}, Mode.UNDECIDED, 0),
        ({"ConsentVersion": 0}, Mode.UNDECIDED, 0),
        ({"ConsentVersion": 1}, Mode.SHARING, 1),
        ({"PausedUntil": "resume"}, Mode.PAUSED, 2),
        ({"PausedUntil": "2026-11-05T10:00:00+00:00"}, Mode.PAUSED, 2),
        ({"PausedUntil": "2025-11-05T10:00:00+00:00"}, Mode.SHARING, 2),
        ({"ConsentVersion": 7}, Mode.SHARING, 2),
    ],
)
def test_each_parameter_that_is_made_stricter_by_hand_holds(launcher, parameters, mode, version):
    service = launcher.start()
    service.share(BOTH, ShownWording("?", "en", 2))
    launcher.wait(service, settled)
    stored = {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": 2,
        "SendSystemInformation": True,
        "SendPreferences": True,
    }
    service.parameters_changed({**stored, **parameters})
    launcher.wait(
        service,
        lambda state: state.status.mode is mode and state.decision.version == version,
    )
    launcher.quit(service)
    assert launcher.start().state.status.mode is mode


def test_a_category_left_out_in_another_freecad_stays_out(launcher):
    one, other = launcher.start(), launcher.start()
    for service in (one, other):
        launcher.wait(service, lambda state: state.ask_now)
    one.share(frozenset({Category.SYSTEM}), SHOWN)
    launcher.wait(one, lambda state: state.decision.answer is Choice.YES)
    one.pause(PauseKind.RESUME)
    launcher.quit(one)
    other.share(ALL, SHOWN)  # before it looked at the ledger again
    state = launcher.wait(other, lambda state: state.status.mode is Mode.PAUSED)
    assert state.decision.categories == {Category.SYSTEM}


def test_ticks_of_two_freecads_add_up_and_undo_nothing(launcher):
    one = launcher.start()
    one.share(BOTH, SHOWN)
    launcher.wait(one, settled)
    other = launcher.start()
    launcher.wait(other, lambda state: state.status.shares)
    one.set_categories(frozenset({Category.SYSTEM}))
    launcher.wait(one, lambda state: state.decision.categories == {Category.SYSTEM})
    other.set_categories(ALL)  # it still shows Preferences as ticked, and adds Addons
    state = launcher.wait(other, lambda state: Category.ADDONS in state.decision.categories)
    assert state.decision.categories == {Category.SYSTEM, Category.ADDONS}
    assert state.decision.wording == "", "no question was shown for that"


def test_off_forgets_what_would_have_been_told_of_sessions_that_did_not_end(launcher, home):
    service = launcher.start()
    service.share(BOTH, ShownWording("?", "en", 2))
    launcher.wait(service, settled)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        ledger.execute(
            "INSERT INTO sessions (id, host, started_at, identity, shutdown_uuid, unclean_uuid, "
            "context, version, qt, workbench) SELECT 'crashed', host, started_at, identity, 'a', "
            "'b', context, version, qt, 'AcmeSecretWorkbench' FROM sessions"
        )
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        rows = ledger.execute("SELECT ending, workbench FROM sessions").fetchall()
    assert rows == [("stopped", "")] * 2
    assert list((home.ledger.parent / "sessions").iterdir()) == []
