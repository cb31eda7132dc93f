# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reading the history: what is compared with what, and what a filter finds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from freecad_telemetry.events.payload import Entry, SentDetail
from freecad_telemetry.ledger import history
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import HistoryQuery, RowKind, SubmissionState
from telemetry_dev import past


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with 40 launches; every seventh told about the system, which had changed."""
    return past.make(tmp_path_factory.mktemp("past") / "ledger.sqlite3", 40)


@pytest.fixture
def connection(ledger: Path) -> Iterator[sqlite3.Connection]:
    database = Database.open_to_read(ledger)
    yield database.connection
    database.close()


def entries(detail: SentDetail) -> dict[str, Entry]:
    return {
        entry.key: entry
        for section in detail.sections
        for view in section.events
        for entry in view.entries
    }


def test_a_section_is_compared_with_the_last_that_was_sent_not_with_the_payload_before(connection):
    number: int | None = None
    found = history.sent(connection)
    while found and "freecad_system_info" not in found.row.names:
        number = found.row.id
        found = history.sent(connection, number, "older")
    assert found
    screen = entries(found)["screen_resolution"]
    assert screen.changed
    assert {screen.value, screen.was} == {"1920x1040", "2560x1400"}
    assert not entries(found)["screen_dpi"].changed
    before = history.sent(connection, found.row.id, "older")
    assert before is not None
    assert "freecad_system_info" not in before.row.names


def test_the_first_section_has_nothing_to_be_compared_with(connection):
    rows = history.page(connection, HistoryQuery(text="freecad_system_info"))
    first = history.sent(connection, rows[-1].id)
    assert first is not None
    assert not any(entry.changed for entry in entries(first).values())


def test_a_submission_knows_whether_others_are_beside_it(connection):
    newest = history.sent(connection)
    assert newest is not None
    assert (newest.has_older, newest.has_newer) == (True, False)
    oldest = history.sent(connection, 1)
    assert oldest is not None
    assert (oldest.has_older, oldest.has_newer) == (False, True)
    assert [event.wire for event in newest.left] == [event.wire for event in newest.events]


def test_a_filter_finds_events_and_results_that_the_reader_named(connection):
    everything = history.page(connection, HistoryQuery())
    system = frozenset({"freecad_system_info"})
    found = history.page(connection, HistoryQuery(text="no such word", or_events=system))
    assert {row.id for row in found} == {
        row.id for row in everything if "freecad_system_info" in row.names
    }
    states = frozenset({SubmissionState.REFUSED, None})
    found = history.page(connection, HistoryQuery(text="no such word", or_states=states))
    assert found
    assert {row.state for row in found} == {SubmissionState.REFUSED}


def test_notes_are_a_result_that_can_be_asked_for(ledger, tmp_path):
    copy = tmp_path / "ledger.sqlite3"
    copy.write_bytes(ledger.read_bytes())
    database = Database.open(copy)
    with database.transaction() as connection:
        at = history.page(connection, HistoryQuery())[0].at
        history.add_notice(connection, Reason(ReasonCode.LEDGER_BEGUN_ANEW), at)
    found = history.page(database.connection, HistoryQuery(states=frozenset({None})))
    assert [row.kind for row in found] == [RowKind.NOTICE]
    both = frozenset({None, SubmissionState.REFUSED})
    assert len(history.page(database.connection, HistoryQuery(states=both))) == 1 + 1
    database.close()


def test_a_filter_finds_reasons_as_they_are_shown(tmp_path):
    notices = [
        Reason(ReasonCode.UNEXPECTED_ERROR, error="Größe: 100 % _"),
        Reason(ReasonCode.DROPPED_AGE, days=30),
        Reason(ReasonCode.DROPPED_AGE, days=30),
    ]

    def german(reason: Reason) -> str:
        days = dict(reason.arguments).get("days")
        return f"wartete länger als {days} Tage" if days else str(reason)

    database = Database.open(tmp_path / "Telemetry" / "ledger.sqlite3")
    with database.transaction() as connection:
        for notice in notices:
            history.add_notice(connection, notice, datetime(2026, 1, 1, tzinfo=UTC))
    for text, count in {
        "GRÖSSE: 100 % _": 1,
        "länger als 30": 2,
        "WARTETE": 2,
        "dropped_age": 0,
        "arguments": 0,
        "%": 1,
    }.items():
        query = HistoryQuery(text=text, reason_text=german)
        assert len(history.page(database.connection, query)) == count, text
    assert len(history.page(database.connection, HistoryQuery(text="dropped_age"))) == 2
    database.close()
