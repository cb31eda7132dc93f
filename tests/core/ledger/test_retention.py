# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the ledger forgets, and that what is erased is gone from the file."""

from __future__ import annotations

import contextlib
import gzip
import json
import sqlite3
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger import delivery, history, outbox, retention
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.records import (
    Attempt,
    Event,
    EventState,
    HistoryQuery,
    Outcome,
    RowKind,
    SubmissionState,
)
from freecad_telemetry.session.lock import this_host
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, settled

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    opened = Database.open(tmp_path / "Telemetry" / "ledger.sqlite3")
    yield opened
    opened.close()


def submit(database, at, *, size=2000, outcome=Outcome.ACCEPTED, headers=()):
    """Write a submission with one event, and what became of it; return its number."""
    event = Event(
        str(uuid4()),
        "freecad_startup",
        "id",
        at.isoformat(),
        {"$lib": "p" * size},
        Category.SESSION,
        "s",
    )
    with database.transaction() as connection:
        outbox.record(connection, [event], at)
        claim = delivery.claim(connection, "s", lambda name: True, at)
        left = Attempt(
            at, 0.1, "u", outcome, "POST /batch/ HTTP/1.1", (), b"b" * size, 200, headers
        )
        delivery.begin_attempt(connection, claim, left)
        delivery.finish_attempt(
            connection, claim, left, at, lambda low, high: low, lambda event: None
        )
    return claim.submission


def expire(database, days, now):
    """Run the retention as soon as something is due, and a day later, when the clock is trusted."""
    for moment in (now - timedelta(days=1), now):
        with database.transaction() as connection:
            retention.delete_expired(connection, days, "here", moment)


def test_the_history_is_forgotten_after_its_days_but_what_waits_stays(database):
    for days in (0, 50, 100):
        submit(database, BEGUN + timedelta(days=days))
    waiting = submit(database, BEGUN, outcome=Outcome.UNKNOWN)
    now = BEGUN + timedelta(days=102)
    expire(database, 0, now)
    assert len(history.page(database.connection, HistoryQuery())) == 4, "0 keeps everything"
    expire(database, 90, now)
    found = history.page(database.connection, HistoryQuery())
    assert len(found) == 3
    assert waiting in [row.id for row in found]


@pytest.mark.parametrize("days", [-1, 0, 800_000, 2**63 - 1])
def test_a_number_of_days_that_no_calendar_has_keeps_everything(database, days):
    submit(database, BEGUN)
    with database.transaction() as connection:
        retention.delete_expired(connection, days, "here", BEGUN + timedelta(days=5000))
    assert history.page(database.connection, HistoryQuery())


@pytest.mark.parametrize("state", SubmissionState)
def test_a_submission_expires_and_is_erased_if_and_only_if_its_state_is_final(database, state):
    submit(database, BEGUN)
    with database.transaction() as connection:
        connection.execute("UPDATE submissions SET state = ?", (state.value,))
    expire(database, 90, BEGUN + timedelta(days=92))
    left = history.page(database.connection, HistoryQuery())
    is_over = state.is_final or state is SubmissionState.NEWER
    assert bool(left) != is_over
    submit(database, BEGUN)
    with database.transaction() as connection:
        connection.execute("UPDATE submissions SET state = ?", (state.value,))
        retention.erase(connection, keep_waiting=True, now=BEGUN)
    erased = history.page(database.connection, HistoryQuery())
    assert bool(erased) != is_over
    assert all(row.reason is None for row in erased)
    events = database.connection.execute("SELECT count(*) FROM events").fetchone()[0]
    assert events == len(erased), "events are forgotten with their submission"


@pytest.mark.parametrize("state", EventState)
def test_an_event_is_sent_or_dropped_if_and_only_if_its_state_is_not_final(database, state):
    submit(database, BEGUN, outcome=Outcome.UNKNOWN)
    with database.transaction() as connection:
        connection.execute("UPDATE events SET state = ?", (state.value,))
        assert outbox.drop(connection, "1", (), outbox.DROPPED_OFF, BEGUN) == (not state.is_final)


def test_only_what_waits_can_be_sent_and_what_is_on_its_way_cannot_be_dropped():
    assert [state for state in SubmissionState if state.can_be_sent] == [SubmissionState.WAITING]
    for state in SubmissionState:
        assert not (state.is_final and (state.can_be_sent or state.can_be_dropped))
    assert not SubmissionState.SENDING.can_be_dropped


def test_a_ledger_that_is_too_large_loses_the_oldest_contents_and_keeps_every_row(database):
    numbers = [submit(database, BEGUN + timedelta(hours=hour)) for hour in range(200)]
    waiting = submit(database, BEGUN, outcome=Outcome.UNKNOWN)
    before = database.path.stat().st_size
    most = before // 2
    with database.transaction() as connection:
        assert retention.limit_size(connection, most)
    database.connection.execute("VACUUM")
    assert most * 0.7 < database.path.stat().st_size <= most
    rows = history.page(database.connection, HistoryQuery(limit=1000))
    assert sorted(row.id for row in rows) == sorted([*numbers, waiting])
    assert all(row.size == 2000 for row in rows), "the history still tells how large each was"
    bodies = {
        number: history.detail(database.connection, RowKind.SUBMISSION, number).attempts[0].body
        for number in [*numbers, waiting]
    }
    kept = [number for number in numbers if bodies[number]]
    assert kept == numbers[-len(kept) :], "the oldest go first"
    assert 50 < len(kept) < 150
    assert bodies[waiting], "what waits keeps its record"
    with database.transaction() as connection:
        assert not retention.limit_size(connection, most), "it is not done again"
    assert len(history.page(database.connection, HistoryQuery(limit=1000))) == 201


def test_headers_of_answers_count_as_contents_and_are_emptied_with_them(database):
    long = (("X-Long", "h" * 2000),)
    for hour in range(200):
        submit(database, BEGUN + timedelta(hours=hour), size=1000, headers=long)
    most = database.path.stat().st_size // 2
    with database.transaction() as connection:
        assert retention.limit_size(connection, most)
    database.connection.execute("VACUUM")
    assert most * 0.7 < database.path.stat().st_size <= most
    rows = history.page(database.connection, HistoryQuery(limit=1000))
    newest, *_, oldest = sorted((row.id for row in rows), reverse=True)
    of = {
        number: history.detail(database.connection, RowKind.SUBMISSION, number).attempts[0]
        for number in (newest, oldest)
    }
    assert (of[newest].answer_headers, of[oldest].answer_headers) == (long, ())


def traces(home, words):
    """Which of some words stand in any file beside the ledger, plain or compressed."""
    found = set()
    for path in home.ledger.parent.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found |= {word for word in words if word.encode() in content}
    return found


@pytest.mark.parametrize("keep_waiting", [True, False])
def test_what_is_erased_is_gone_from_the_files(launcher, home, collector, keep_waiting):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (sent,) = collector.requests
    damaged = home.ledger.with_name("ledger.damaged-20260101T000000Z.sqlite3")
    damaged.write_text(sent.events[0]["uuid"])
    damaged.with_name(damaged.name + "-journal").write_text("old")
    launcher.quit(service)
    collector.behave(Behavior.answer(500))
    service = launcher.start()
    launcher.wait(service, lambda state: state.outbox.failing_since and not state.outbox.sending)
    gone = {event["uuid"] for event in sent.events} | {"2560x1400"}
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        waiting = {
            row[0] for row in connection.execute("SELECT uuid FROM events WHERE state = 'waiting'")
        }
    assert len(waiting) == 3
    assert traces(home, gone) == gone
    assert any(sent.body[20:60] in path.read_bytes() for path in [home.ledger])
    service.erase_history(keep_waiting=keep_waiting)
    state = launcher.wait(
        service, lambda state: not damaged.exists() and bool(state.outbox.events) == keep_waiting
    )
    assert state.unsaved == 0
    launcher.quit(service)
    assert traces(home, gone) == set()
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        assert connection.execute("SELECT count(*) FROM sections").fetchone() == (0,)
    assert sent.body[20:60] not in home.ledger.read_bytes()
    assert gzip.decompress(sent.body)[:100] not in home.ledger.read_bytes()
    assert traces(home, waiting) == (waiting if keep_waiting else set())
    assert not list(home.ledger.parent.glob("*damaged*"))


def test_an_erasure_that_the_ledger_puts_off_is_done_later(launcher, home, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    uuid = collector.events[0]["uuid"]
    other = sqlite3.connect(home.ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    service.erase_history(keep_waiting=False)
    launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED, 20)
    assert answer_of(lambda then: service.history(HistoryQuery(), then)) == ()
    assert traces(home, {uuid})
    other.close()
    launcher.wait(service, lambda state: not state.pending_stops and state.status.shares, 20)
    assert answer_of(lambda then: service.history(HistoryQuery(), then)) == ()
    launcher.quit(service)
    assert not traces(home, {uuid})


def test_a_clock_that_leapt_ahead_makes_nobody_forget(database):
    submit(database, BEGUN)

    def run_retention(**later):
        with database.transaction() as connection:
            retention.delete_expired(connection, 90, "here", BEGUN + timedelta(**later))
        return len(history.page(database.connection, HistoryQuery()))

    assert run_retention(days=1) == 1
    assert run_retention(days=366) == 1, "the clock was set a year ahead"
    assert run_retention(days=366, minutes=5) == 1, "FreeCAD was started again"
    assert run_retention(days=2) == 1, "the clock was put right"
    for day in range(3, 92):
        assert run_retention(days=day) == 1
    assert run_retention(days=92) == 0


def test_a_computer_that_rested_for_long_forgets_a_day_later(database):
    submit(database, BEGUN)
    for later, kept in ((0, 1), (200, 1), (201.1, 0)):
        with database.transaction() as connection:
            retention.delete_expired(connection, 90, "here", BEGUN + timedelta(days=later))
        assert len(history.page(database.connection, HistoryQuery())) == kept


def test_nothing_is_stored_of_a_clock_while_nothing_is_due(database):
    submit(database, BEGUN)
    before = database.connection.execute("SELECT * FROM state").fetchall()
    expire(database, 90, BEGUN + timedelta(days=30))
    assert database.connection.execute("SELECT * FROM state").fetchall() == before


def test_while_something_is_due_no_further_run_of_freecad_is_stored(database):
    submit(database, BEGUN)

    def stored(**later):
        with database.transaction() as connection:
            retention.delete_expired(connection, 90, "here", BEGUN + timedelta(**later))
        return database.connection.execute("SELECT * FROM state").fetchall()

    first = stored(days=100)
    assert stored(days=100, hours=8) == stored(days=100, hours=20) == first
    gone = stored(days=101)
    assert history.page(database.connection, HistoryQuery()) == ()
    assert gone == first
    assert not [name for name, _ in stored(days=101, hours=1) if "clock" in name]


def test_a_clock_that_leapt_ahead_for_one_failed_attempt_drops_nothing(database):
    submit(database, BEGUN, outcome=Outcome.RETRY)
    waits = f"SELECT count(*) FROM events WHERE {outbox.EVENT_WAITS}"

    def fail(**later):
        with database.transaction() as connection:
            outbox.drop_old(connection, BEGUN + timedelta(**later))
        return database.connection.execute(waits).fetchone()[0]

    assert fail(days=400) == 1, "the clock was set ahead"
    assert fail(days=1) == 1, "and put right"
    assert fail(days=31) == 1, "it is due by a clock that may be wrong"
    assert fail(days=32, hours=1) == 0, "the clock agreed with itself for a day"


def test_files_of_sessions_that_are_over_go_when_the_history_is_erased(launcher, home, clock):
    folder = home.ledger.parent / "sessions"
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (own,) = folder.glob("*.lock")
    for name in ("left.lock", "left.term", "strange.txt"):
        (folder / name).write_text(json.dumps({"host": this_host()}) + "\n")
    (folder / "foreign.lock").write_text('{"host": "elsewhere"}\n')
    service.erase_history(keep_waiting=True)
    launcher.wait(service, lambda state: not state.outbox.sending)
    answer_of(lambda then: service.history(HistoryQuery(), then))
    launcher.quit(service)
    assert sorted(path.name for path in folder.iterdir()) == ["foreign.lock", "strange.txt"]
    assert own.name not in ("left.lock", "foreign.lock")
