# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reading the history: pages of rows, and one row with all that belongs to it."""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

from freecad_telemetry.events.payload import Message, arranged
from freecad_telemetry.events.search import SEARCHED_COLUMNS, Matcher
from freecad_telemetry.ledger.outbox import EVENT_COLUMNS, EVENT_WAITS, event_of, events_of
from freecad_telemetry.ledger.state_table import number_of, some_time, text_of
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import (
    Attempt,
    Detail,
    Event,
    HistoryQuery,
    HistoryRow,
    Outcome,
    RowKind,
    SubmissionState,
    Withheld,
)
from freecad_telemetry.timestamps import write_time

MAX_NAME_CHARS = 100
"""Of the name of an event or property that is not ours, and may be anything; ours are shorter."""

SEARCHED_ROWS = 500
"""Rows that are searched at once; before each time it is asked whether somebody still waits."""

_SUBMISSIONS = (
    "SELECT 'submission', id, shown_at, state, events, size, attempts, names, reason "
    "FROM submissions"
)
_UNASSIGNED = (
    f"SELECT 'unassigned', 0, max(recorded_at), '{SubmissionState.WAITING}', count(*), "
    "total(size), 0, "
    "group_concat(DISTINCT CASE typeof(event) WHEN 'text' THEN event END), '' FROM events "
    f"WHERE {EVENT_WAITS} AND submission IS NULL HAVING count(*) > 0"
)
_NOTICES = "SELECT 'notice', id, at, NULL, 0, 0, 0, event, reason FROM notices"
_REMOVALS = (
    "SELECT 'removal', id, at, "
    f"CASE WHEN outcome = '{Outcome.UNKNOWN}' AND request_line = '' THEN "
    f"'{Outcome.CHECK_FAILED}' ELSE outcome END, 0, 0, 1, '', reason FROM removal_attempts"
)
"""One of which nothing left is known to have been stopped."""
_ROWS = " UNION ALL ".join((f"SELECT * FROM ({_UNASSIGNED})", _SUBMISSIONS, _NOTICES, _REMOVALS))
_SOURCES = {
    RowKind.SUBMISSION: _SUBMISSIONS,
    RowKind.NOTICE: _NOTICES,
    RowKind.REMOVAL: _REMOVALS,
}

_WITH_STATE = (RowKind.SUBMISSION, RowKind.UNASSIGNED)


def _row(values: Sequence[object]) -> HistoryRow:
    kind, number, at, state, events, size, attempts, names, reason = values
    return HistoryRow(
        RowKind(text_of(kind)),
        number_of(number),
        some_time(at),
        SubmissionState(text_of(state)) if kind in _WITH_STATE else None,
        number_of(events),
        number_of(size),
        number_of(attempts),
        text_of(names),
        Reason.parse(text_of(reason)),
        Outcome(text_of(state)) if kind == RowKind.REMOVAL else None,
    )


def page(connection: sqlite3.Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """Return the wanted rows, newest first."""
    rows = _rows(connection, query)
    if query.search is not None:
        rows = _searched(connection, rows, query, Matcher(query.search()))
    return tuple(rows)


def _rows(connection: sqlite3.Connection, query: HistoryQuery) -> Iterator[HistoryRow]:
    values: list[object] = []
    where = part = ""
    if query.since:
        where = " WHERE shown_at >= ?"
        values.append(write_time(query.since))
    if query.search is None:
        part = " LIMIT ? OFFSET ?"
        values += [query.limit, query.offset]
    columns = "kind, id, shown_at, state, events, size, attempts, names, reason"
    found = connection.execute(
        f"WITH rows ({columns}) AS ({_ROWS}) SELECT * FROM rows{where} "
        f"ORDER BY shown_at DESC, id DESC{part}",
        values,
    )
    return map(_row, found)


def _searched(
    connection: sqlite3.Connection,
    rows: Iterator[HistoryRow],
    query: HistoryQuery,
    matcher: Matcher,
) -> Iterator[HistoryRow]:
    """Yield the wanted part of the rows that hold what is looked for."""
    left_out, left = query.offset, query.limit
    while some := tuple(itertools.islice(rows, SEARCHED_ROWS)):
        if query.canceled is not None and query.canceled.is_set():
            return
        hits = _with_hits(connection, some, matcher)
        for row in some:
            if (row.kind, row.id) not in hits and not matcher.has_row(row):
                continue
            if left_out:
                left_out -= 1
                continue
            yield row
            left -= 1
            if not left:
                return


def _with_hits(
    connection: sqlite3.Connection, rows: Sequence[HistoryRow], matcher: Matcher
) -> set[tuple[RowKind, int]]:
    """Return which of these rows have an event with a hit."""
    hits = set()
    numbers = [row.id for row in rows if row.kind is RowKind.SUBMISSION]
    events = connection.execute(
        f"SELECT submission, {SEARCHED_COLUMNS} FROM events "
        f"WHERE submission IN ({', '.join('?' * len(numbers))})",
        numbers,
    )
    for submission, *event in events:
        key = (RowKind.SUBMISSION, submission)
        if key not in hits and matcher.has_event(*event):
            hits.add(key)
    if any(row.kind is RowKind.UNASSIGNED for row in rows):
        events = connection.execute(
            f"SELECT {SEARCHED_COLUMNS} FROM events WHERE {EVENT_WAITS} AND submission IS NULL"
        )
        if any(matcher.has_event(*event) for event in events):
            hits.add((RowKind.UNASSIGNED, 0))
    numbers = [row.id for row in rows if row.kind is RowKind.REMOVAL]
    removals = connection.execute(
        "SELECT id, url, answer FROM removal_attempts "
        f"WHERE id IN ({', '.join('?' * len(numbers))})",
        numbers,
    )
    for number, *texts in removals:
        # Decoded here: an answer may be cut within a character, or be no UTF-8 at all.
        if any(matcher.has_text(text_of(text)) for text in texts):
            hits.add((RowKind.REMOVAL, number))
    return hits


def attempts_of(connection: sqlite3.Connection, submission: int) -> tuple[Attempt, ...]:
    """Return every exchange of a submission, oldest first."""
    return _attempts(connection, "attempts WHERE submission = ? ORDER BY claim", submission)


def _attempts(connection: sqlite3.Connection, source: str, number: int) -> tuple[Attempt, ...]:
    rows = connection.execute(
        "SELECT at, duration, url, outcome, request_line, headers, body, status, answer_headers, "
        f"answer, error, retry_after, reason, tunnel_request, tunnel_answer FROM {source}",
        (number,),
    )
    return tuple(
        Attempt(
            some_time(at),
            _seconds(duration) or 0.0,
            text_of(url),
            Outcome(text_of(outcome)),
            text_of(line),
            _headers(headers),
            _bytes(body),
            status if isinstance(status, int) else None,
            _headers(answered),
            _bytes(answer),
            text_of(error),
            _seconds(after),
            Reason.parse(text_of(reason)),
            text_of(tunnel_request),
            text_of(tunnel_answer),
        )
        for (
            at, duration, url, outcome, line, headers, body, status, answered, answer, error, after,
            reason, tunnel_request, tunnel_answer,
        ) in rows
    )  # fmt: skip


def _headers(value: object) -> tuple[tuple[str, str], ...]:
    try:
        return tuple((str(name), str(text)) for name, text in json.loads(text_of(value)))
    except (ValueError, TypeError, RecursionError):
        return ()


def _seconds(value: object) -> float | None:
    is_number = isinstance(value, int | float) and math.isfinite(value)
    return float(value) if is_number else None  # type: ignore[arg-type]


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else text_of(value).encode()


def detail(connection: sqlite3.Connection, kind: RowKind, number: int) -> Detail | None:
    """Return a row with its events and attempts; None where it is gone."""
    if kind is RowKind.UNASSIGNED:
        row = connection.execute(_UNASSIGNED).fetchone()
        return Detail(_row(row), events_of(connection, 0)) if row else None
    row = connection.execute(f"{_SOURCES[kind]} WHERE id = ?", (number,)).fetchone()
    if row is None:
        return None
    if kind is RowKind.NOTICE:
        return Detail(_row(row), ())
    if kind is RowKind.REMOVAL:
        request = connection.execute(
            "SELECT identity FROM requests WHERE id = "
            "(SELECT request FROM removal_attempts WHERE id = ?)",
            (number,),
        ).fetchone()
        identity = text_of(request[0]) if request else ""
        attempts = _attempts(connection, "removal_attempts WHERE id = ?", number)
        return Detail(_row(row), (), attempts, identity)
    return Detail(_row(row), events_of(connection, number), attempts_of(connection, number))


_KEPT = (
    "EXISTS (SELECT 1 FROM attempts WHERE attempts.submission = submissions.id "
    f"AND attempts.outcome != '{Outcome.CHECK_FAILED}' AND length(attempts.body))"
)
"""Condition: the submission was handed to a connection, and its contents are still kept."""
_BEFORE = "(shown_at, id) < (SELECT shown_at, id FROM submissions WHERE id = ?)"


def message(connection: sqlite3.Connection, kind: RowKind, number: int) -> Message | None:
    """Return a row as `detail` does, arranged to be looked at; None where it is gone."""
    found = detail(connection, kind, number)
    return None if found is None else arranged(found, _before(connection, found))


def _before(connection: sqlite3.Connection, later: Detail) -> tuple[Event, ...]:
    """Return of each kind of event in a row the last one that left before it."""
    before: list[Event] = []
    for name in sorted({event.event for event in later.events}):
        # The first condition is quick, and leaves out nearly all others.
        values: list[object] = [name]
        before_it = ""
        if later.row.kind is RowKind.SUBMISSION:
            before_it = f"AND {_BEFORE} "
            values.append(later.row.id)
        row = connection.execute(
            f"SELECT id FROM submissions WHERE instr(names, ?) AND {_KEPT} {before_it}"
            "AND EXISTS (SELECT 1 FROM events WHERE submission = submissions.id AND event = ?) "
            "ORDER BY shown_at DESC, id DESC LIMIT 1",
            (*values, name),
        ).fetchone()
        if row:
            before += [event for event in events_of(connection, row[0]) if event.event == name]
    return tuple(before)


def waiting(connection: sqlite3.Connection, most: int) -> tuple[Event, ...]:
    """Return the newest events that wait, at most so many, in the order in which they were made."""
    rows = connection.execute(
        f"SELECT * FROM (SELECT {EVENT_COLUMNS}, number FROM events WHERE {EVENT_WAITS} "
        "ORDER BY number DESC LIMIT ?) ORDER BY number",
        (most,),
    )
    return tuple(event_of(row[:-1]) for row in rows)


def add_notices(
    connection: sqlite3.Connection, withheld: Sequence[Withheld], now: datetime
) -> None:
    """Note what the gate held back, without its value."""
    for item in withheld:
        event, key = item.event[:MAX_NAME_CHARS], item.key[:MAX_NAME_CHARS]
        notice = Reason(ReasonCode.HELD_BACK, event=event, key=key, reason=item.reason)
        _add_notice(connection, event, key, notice, now)


def add_notice(connection: sqlite3.Connection, notice: Reason, now: datetime) -> None:
    """Note something else that happened, for example an unexpected error."""
    _add_notice(connection, "", "", notice, now)


def _add_notice(
    connection: sqlite3.Connection, event: str, key: str, notice: Reason, now: datetime
) -> None:
    connection.execute(
        "INSERT INTO notices (at, event, key, words, reason) VALUES (?, ?, ?, '', ?)",
        (write_time(now), event, key, notice.to_text()),
    )
