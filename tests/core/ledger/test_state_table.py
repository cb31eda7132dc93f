# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every value that a newer version, or a broken disk, can leave in any column is read somehow."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode, compute_status
from freecad_telemetry.ledger import (
    decisions,
    delivery,
    export,
    history,
    outbox,
    requests,
    retention,
    sessions,
)
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.ledger.schema.tables import STEPS, TABLES
from freecad_telemetry.ledger.state_table import MAX_NUMBER, number_of, write_state
from freecad_telemetry.records import HistoryQuery
from freecad_telemetry.runtime.state_reader import read_state
from telemetry_dev.past.samples import asking
from telemetry_dev.past.values import EVERYTHING, accepted, launch_events, refused
from tests.core.support import answer_of, is_blocked, rows, set_aside

NOW = datetime.now(UTC)
VALUES = {
    "a word": "of the future",
    "a number": 7,
    "a negative": -1,
    "a huge number": 2**62,
    "infinity": float("inf"),
    "bytes": b"\xff\x00",
    "no text": "",
    "an object": "{}",
    "a list": "[1, [2]]",
    "nothing": None,
}
STATE = {
    "schedule": '{"failures": 2}',
    "clean ends": "3",
    "asked 0": "1",
    f"asked {CATALOG.version}": "1",
    "update declined": "1",
    "deleted at off": "2",
    "last_accepted": NOW.isoformat(),
    "door": "7.39.2 https://eu.i.posthog.com",
    "door reason": '{"code":"body_not_json"}',
    "applied stops": "1f0c93ab",
}


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """The file of a ledger with rows in every table."""
    path = tmp_path_factory.mktemp("full") / "Telemetry" / "ledger.sqlite3"
    asking(path)
    database = Database.open(path)
    with database.transaction() as connection:
        history.add_notice(connection, outbox.DROPPED_AGE, NOW)
        for name, value in STATE.items():
            write_state(connection, name, value)
        row = sessions.SessionRow("dead", "here", NOW, "i", "s", "u", {"$os": "Linux"}, "1", "6")
        sessions.begin(connection, row)
        outbox.record(connection, launch_events(NOW, 901, EVERYTHING), NOW)
        claim = delivery.claim(connection, "s", lambda name: False, NOW)
        delivery.begin_attempt(connection, claim, refused(NOW, claim.events))
        events = launch_events(NOW, 902, EVERYTHING)
        outbox.record(connection, events, NOW)
        event = events[-1]
        columns = "(request, at, url, outcome)"
        values = (NOW.isoformat(), "https://www.freecad.org/?person_id=x", "accepted")
        connection.execute(f"INSERT INTO removal_attempts {columns} VALUES (2, ?, ?, ?)", values)
        values = (f"{event.event} {CATALOG.version}", event.distinct_id, "d", NOW.isoformat())
        connection.execute("INSERT OR REPLACE INTO sections VALUES (?, ?, ?, ?)", values)
        for table in TABLES:
            assert connection.execute(f"SELECT 1 FROM {table}").fetchone(), table
    database.close()
    return path


def columns():
    """Name every column of every table that can hold another value."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for step in STEPS:
            for statement in step:
                if statement.startswith(("CREATE", "ALTER")):
                    connection.execute(statement)
        return [
            (table, name)
            for table in sorted(TABLES)
            for _, name, kind, _, _, key in connection.execute(f"PRAGMA table_info({table})")
            if not (key and kind == "INTEGER")
        ]


def spoil(path, table, column, value):
    """Write a value into all rows of a column, or into one where each has to be another."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        try:
            connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
        except sqlite3.IntegrityError as error:
            if "NOT NULL" in str(error):
                return False
            one = f"{column} = (SELECT max({column}) FROM {table})"
            connection.execute(f"UPDATE OR REPLACE {table} SET {column} = ? WHERE {one}", (value,))
    return True


def use(path):
    """Do with a ledger what the addon does; return the decision, and what it would send."""
    database = Database.open(path)
    try:
        with database.transaction() as connection:
            return look_at(connection), send_from(connection)
    finally:
        database.close()


def look_at(connection):
    decision = decisions.newest_decision(connection)
    decisions.all_decisions(connection)
    status = compute_status(decision, decisions.read_pause(connection), (), NOW)
    read_state(connection, status, decision, NOW, "here")
    for row in history.page(connection, HistoryQuery()):
        assert history.message(connection, row.kind, row.id)
    history.waiting(connection, 100)
    for kind in ("json", "csv"):
        assert export.export(connection, kind, with_ids=False)
    sessions.clean_ends(connection)
    sessions.unfinished(connection, "here", "own")
    sessions.own(connection, "dead")
    delivery.failed_check(connection)
    event = launch_events(NOW, 902, EVERYTHING)[-1]
    delivery.recently_accepted(connection, event, "d", NOW - timedelta(days=7))
    return decision


def send_from(connection):
    """Return what would be sent of a ledger, and let it have its end; then turn sharing off."""
    outbox.record(connection, launch_events(NOW, 903), NOW)
    decision = decisions.newest_decision(connection)
    requests.judge_interrupted(connection, "own", lambda name: False, NOW)
    requests.claim_removal(connection, "own", delivery.held_ids(connection), NOW)
    outbox.drop_unagreed(connection, decision, CATALOG, NOW)
    sent = []
    while claim := delivery.claim(connection, "own", lambda name: False, NOW):
        sent += claim.batch
        attempt = accepted(NOW, claim.events)
        assert delivery.begin_attempt(connection, claim, attempt)
        delivery.finish_attempt(
            connection, claim, attempt, NOW, lambda low, high: low, lambda event: "digest"
        )
    outbox.read_schedule(connection).failed(NOW, None, None, lambda low, high: low)
    retention.delete_expired(connection, 30, "elsewhere", NOW)
    retention.limit_size(connection, 1)
    outbox.drop(connection, "1", (), outbox.DROPPED_OFF, NOW)
    retention.erase(connection, keep_waiting=False, now=NOW)
    (left,) = connection.execute("SELECT count(*) FROM events WHERE state = 'waiting'").fetchone()
    assert not left
    return decision, sent


@pytest.mark.parametrize(("table", "column"), columns())
def test_no_value_of_a_column_ends_anything_or_sends_what_nobody_agreed_to(
    full, tmp_path, table, column
):
    before, (_, usual) = use(copied(full, tmp_path / "as it was"))
    for name, value in VALUES.items():
        path = copied(full, tmp_path / name)
        if not spoil(path, table, column, value):
            continue
        decision, (_, sent) = use(path)
        for event in sent:
            keys = event["properties"]
            assert decision.answer is Choice.YES, name
            assert CATALOG.knows(event["event"], keys), name
            assert all(isinstance(event[key], str) for key in ("uuid", "distinct_id", "timestamp"))
            for point in map(CATALOG.of_event(event["event"]).get, keys):
                assert decision.allows(point.category, point.since), name
        assert len(sent) <= len(usual), name
        assert decision.categories <= before.categories, name


def copied(full, folder):
    path = folder / "Telemetry" / "ledger.sqlite3"
    path.parent.mkdir(parents=True)
    shutil.copyfile(full, path)
    return path


@pytest.mark.parametrize("table", sorted(TABLES))
def test_the_panel_lives_whatever_a_table_holds(launcher, home, full, table):
    home.ledger.parent.mkdir(parents=True)
    shutil.copyfile(full, home.ledger)
    for of, column in columns():
        if of == table:
            spoil(home.ledger, table, column, "of the future")
    service = launcher.start()
    assert service.state.ready
    assert service.state.fault is None
    assert not set_aside(home)
    assert (table == "decisions") == is_blocked(service.state)
    for row in rows(service):
        answer_of(lambda then, row=row: service.message(row.kind, row.id, then))
    answer_of(lambda then: service.export("json", False, then))
    service.turn_off("panel")
    launcher.wait(service, lambda state: state.status.mode is Mode.OFF)
    assert service.state.fault is None


@given(st.one_of(st.none(), st.text(), st.binary(), st.integers(), st.floats()))
def test_a_number_is_read_of_anything(value):
    assert -MAX_NUMBER <= number_of(value) <= MAX_NUMBER
