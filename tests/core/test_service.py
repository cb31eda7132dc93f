# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one true path: consent -> ledger -> sender -> collector -> ledger, in the core alone."""

from __future__ import annotations

import contextlib
import gzip
import json
import sqlite3
import time
import uuid

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.records import HistoryQuery, Outcome, RowKind, SubmissionState
from freecad_telemetry.runtime import controller
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, LAUNCH, SHOWN, answer_of, sender_threads, settled


def test_share_sends_one_request_and_the_ledger_holds_its_bytes(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (request,) = collector.requests
    assert [event["event"] for event in collector.events] == LAUNCH
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    detail = answer_of(lambda then: service.message(rows[0].kind, rows[0].id, then))
    (attempt,) = detail.attempts
    assert attempt.body == request.body
    assert f"{request.method} {request.target} HTTP/1.1" == attempt.request_line
    assert attempt.headers == tuple(request.headers)
    assert attempt.url == f"{collector.url}/batch/"
    assert attempt.status == 200
    assert json.loads(attempt.answer) == {"status": "Ok"}
    assert json.loads(gzip.decompress(attempt.body))["api_key"] == "phc_test"
    assert [event.wire for event in detail.events] == collector.events


def test_undecided_opens_no_socket_and_stores_no_id(launcher, collector, home):
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.ask_now)
    assert state.status.mode is Mode.UNDECIDED
    assert state.identity is None
    assert not sender_threads()
    launcher.quit(service)
    assert collector.connections == 0
    assert stored(home) == {}


def stored(home):
    """Return the rows of each table of the ledger that has any."""
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}
    return {name: found for name, found in rows.items() if found}


def test_undecided_or_off_stores_nothing_of_when_freecad_runs(launcher, home, clock, monkeypatch):
    monkeypatch.setattr(controller, "RETENTION_INTERVAL_SECONDS", 0.0)
    monkeypatch.setattr(controller, "TICK_SECONDS", 0.05)

    def run_for_months():
        service = launcher.start()
        for _ in range(3):
            clock.move(days=40)
            time.sleep(0.3)
        launcher.quit(service)

    run_for_months()
    assert stored(home) == {}
    service = launcher.start()
    service.decline(SHOWN)
    launcher.wait(service, lambda state: state.decision.at)
    launcher.quit(service)
    declined = stored(home)
    assert declined.keys() == {"decisions", "state"}
    run_for_months()
    assert stored(home) == declined


def test_old_history_goes_while_sharing_is_off_and_no_time_is_stored(launcher, home, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(service)
    off = stored(home)

    def messages():
        """Let FreeCAD run; return how many messages the history has then."""
        service = launcher.start()
        launcher.wait(service, lambda state: state.ready)
        rows = answer_of(lambda then: service.history(HistoryQuery(), then))
        launcher.quit(service)
        return len(rows)

    clock.move(days=89)
    assert messages() == 1
    assert stored(home) == off
    clock.move(days=400)
    assert messages() == 1, "the clock may have leapt"
    due = stored(home)
    assert due.pop("state") != off["state"]
    assert due == {table: rows for table, rows in off.items() if table != "state"}
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        ((mark,),) = ledger.execute("SELECT value FROM state WHERE name LIKE '%clock%'").fetchall()
    assert uuid.UUID(mark)
    assert messages() == 0, "another session found it due as well"


def test_the_shutdown_travels_with_the_next_launch(launcher, collector):
    first = launcher.start()
    first.share(ALL, SHOWN)
    launcher.wait(first, settled)
    launcher.quit(first)
    assert len(collector.requests) == 1
    second = launcher.start()
    launcher.wait(second, lambda state: len(collector.requests) == 2 and settled(state))
    names = [event["event"] for event in collector.requests[1].events]
    assert names == ["freecad_shutdown", "freecad_startup", "freecad_version"]
    assert collector.unique(collector.events) == collector.events


def test_offline_sessions_wait_and_arrive_once_each(launcher, collector):
    first = launcher.start()
    collector.behave(Behavior.close_without_answer())
    first.share(ALL, SHOWN)
    launcher.wait(first, lambda state: state.outbox.failing_since and not state.outbox.sending)
    launcher.quit(first)
    collector.behave(Behavior.normal())
    second = launcher.start()
    launcher.wait(second, lambda state: settled(state) and state.outbox.events == 0)
    names = sorted(event["event"] for event in collector.events)
    again = ["freecad_version", "freecad_startup", *LAUNCH[2:]]
    assert names == sorted([*LAUNCH, "freecad_shutdown", *again])
    assert len(collector.unique(collector.events)) == len(names)


def test_nothing_leaves_while_paused_and_resume_sends(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    service.pause(PauseKind.RESUME)
    assert service.state.status.mode is Mode.PAUSED
    launcher.wait(service, lambda state: not sender_threads())
    launcher.quit(service)
    service = launcher.start()
    assert service.state.status.mode is Mode.PAUSED
    assert not sender_threads()
    assert len(collector.requests) == 1
    service.resume()
    collector.wait_for(2, 10)
    launcher.wait(service, settled)


def test_a_pause_until_restart_ends_with_the_freecad_that_set_it(launcher):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    service.pause(PauseKind.RESTART)
    assert service.state.status.mode is Mode.PAUSED
    # It holds at once in this FreeCAD, and in others as soon as it is committed.
    answer_of(lambda then: service.preview(launcher.home.snapshot, None, then))
    other = launcher.start()
    assert other.state.status.mode is Mode.PAUSED
    launcher.quit(service)
    launcher.wait(other, lambda state: state.status.mode is Mode.SHARING)


def test_two_freecads_the_one_that_says_off_is_heard_by_the_other(launcher, collector):
    first = launcher.start()
    first.share(ALL, SHOWN)
    launcher.wait(first, settled)
    second = launcher.start()
    launcher.wait(second, lambda state: state.status.mode is Mode.SHARING)
    first.turn_off()
    launcher.wait(second, lambda state: state.status.mode is Mode.OFF)
    launcher.wait(second, lambda state: not sender_threads())


def test_turning_off_cancels_an_exchange_in_flight(launcher, collector):
    collector.behave(Behavior.hang_after_read())
    service = launcher.start()
    service.share(ALL, SHOWN)
    collector.wait_for(1, 10)
    service.turn_off()
    launcher.wait(service, lambda state: not sender_threads(), timeout=2)
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.wait(service, lambda state: state.outbox.events == 0 and not state.outbox.sending)
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert [row.state for row in rows] == [SubmissionState.DROPPED]
    detail = answer_of(lambda then: service.message(RowKind.SUBMISSION, rows[0].id, then))
    assert [attempt.outcome for attempt in detail.attempts] == [Outcome.UNKNOWN]


def test_quitting_while_the_server_hangs_takes_no_time(launcher, collector):
    import time

    collector.behave(Behavior.hang_after_read())
    service = launcher.start()
    service.share(ALL, SHOWN)
    collector.wait_for(1, 10)
    launcher.running.remove(service)
    begun = time.monotonic()
    service.stop(0.1)
    assert time.monotonic() - begun < 0.5
    collector.behave(Behavior.normal())
    again = launcher.start()
    launcher.wait(again, lambda state: settled(state) and state.outbox.events == 0)
    names = sorted(event["event"] for event in collector.unique(collector.events))
    assert names.count("freecad_startup") == 2
    assert names.count("freecad_shutdown") == 1
