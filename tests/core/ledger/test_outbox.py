# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The events that wait, and their bounds."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger import outbox
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import Event, HistoryQuery
from tests.core.support import ALL, SHOWN, answer_of, settled


def test_the_bounds_drop_the_oldest_first_and_the_history_says_so(launcher, home, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_WAITING_EVENTS", 6)
    launcher.collector.close()
    for _ in range(3):
        service = launcher.start()
        if service.state.status.mode is Mode.UNDECIDED:
            service.share(frozenset(), ShownWording("?", "en", 1))
        launcher.wait(service, lambda state: state.outbox.failing_since)
        launcher.quit(service)
    with sqlite3.connect(home.ledger) as connection:
        rows = connection.execute("SELECT state, reason FROM events ORDER BY number").fetchall()
    connection.close()
    assert [state for state, _ in rows] == ["dropped"] * 3 + ["waiting"] * 6
    assert Reason.parse(rows[0][1]) == outbox.DROPPED_COUNT


def test_an_event_too_large_is_dropped_and_recorded(launcher, home, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_EVENT_BYTES", 700)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert outbox.DROPPED_LARGE in [row.reason for row in rows]


BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    opened = Database.open(tmp_path / "Telemetry" / "ledger.sqlite3")
    yield opened
    opened.close()


def test_what_the_bound_of_events_dropped_does_not_count_for_the_bound_of_bytes(
    database, monkeypatch
):
    sizes = [4000, 4000, 100, 100]
    events = [
        Event(str(uuid4()), "e", "id", BEGUN.isoformat(), {"k": "p" * n}, Category.SESSION, "s")
        for n in sizes
    ]
    monkeypatch.setattr(outbox, "MAX_WAITING_EVENTS", 3)
    monkeypatch.setattr(outbox, "MAX_WAITING_BYTES", 6000)
    with database.transaction() as connection:
        outbox.record(connection, events, BEGUN)
        rows = connection.execute("SELECT reason FROM events ORDER BY number").fetchall()
    assert [Reason.parse(reason) for (reason,) in rows] == [outbox.DROPPED_COUNT, None, None, None]
