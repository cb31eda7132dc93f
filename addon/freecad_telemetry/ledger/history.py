# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reading the history: pages of rows, and one row with all that belongs to it."""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from freecad_telemetry.events.payload import SentDetail, sent_detail
from freecad_telemetry.ledger.outbox import EVENT_COLUMNS, EVENT_WAITS, event_of, events_of
from freecad_telemetry.ledger.state_table import some_time
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

_SUBMISSIONS = (
    "SELECT 'submission', id, shown_at, state, events, size, attempts, names, reason "
    "FROM submissions"
)
_UNASSIGNED = (
    f"SELECT 'unassigned', 0, max(recorded_at), '{SubmissionState.WAITING}', count(*), "
    "coalesce(sum(size), 0), 0, "
    "group_concat(DISTINCT event), '' FROM events "
    f"WHERE {EVENT_WAITS} AND submission IS NULL HAVING count(*) > 0"
)
_NOTICES = "SELECT 'notice', id, at, NULL, 0, 0, 0, event, reason FROM notices"
_ROWS = f"SELECT * FROM ({_UNASSIGNED}) UNION ALL {_SUBMISSIONS} UNION ALL {_NOTICES}"


def _row(values: Sequence[object]) -> HistoryRow:
    kind, number, at, state, events, size, attempts, names, reason = values
    return HistoryRow(
        RowKind(str(kind)),
        int(str(number)),
        some_time(str(at)),
        SubmissionState(str(state)) if state else None,
        int(str(events)),
        int(str(size)),
        int(str(attempts)),
        str(names or ""),
        Reason.parse(str(reason)),
    )


def page(connection: sqlite3.Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """Return the wanted rows, newest first."""
    conditions: list[str] = []
    values: list[object] = []
    if query.text:
        pattern = "%" + query.text.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
        any_of = ["names LIKE ? ESCAPE '\\'", "is_shown(reason)"]
        values.append(pattern + "%")
        connection.create_function("is_shown", 1, _shows(query), deterministic=True)
        for name in sorted(query.or_events):
            any_of.append("instr(',' || names || ',', ',' || ? || ',')")
            values.append(name)
        if query.or_states:
            any_of.append(_among(query.or_states, values))
        conditions.append(f"({' OR '.join(any_of)})")
    if query.states:
        conditions.append(_among(query.states, values))
    if query.since:
        conditions.append("shown_at >= ?")
        values.append(write_time(query.since))
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    columns = "kind, id, shown_at, state, events, size, attempts, names, reason"
    rows = connection.execute(
        f"WITH rows ({columns}) AS ({_ROWS}) SELECT * FROM rows{where} "
        "ORDER BY shown_at DESC, id DESC LIMIT ? OFFSET ?",
        (*values, query.limit, query.offset),
    )
    return tuple(_row(row) for row in rows)


def _shows(query: HistoryQuery) -> Callable[[str], bool]:
    """Return what tells whether a stored reason, as it is shown, has the query's text."""

    @functools.cache  # many rows have the same
    def is_shown(stored: str) -> bool:
        reason = Reason.parse(stored)
        return reason is not None and query.text.casefold() in query.reason_text(reason).casefold()

    return is_shown


def _among(states: Collection[SubmissionState | None], values: list[object]) -> str:
    """Return the condition that a row has one of these states; None is that of a notice."""
    named = sorted(state.value for state in states if state is not None)
    values += named
    inside = f"state IN ({', '.join('?' * len(named))})"
    return f"({inside} OR state IS NULL)" if None in states else inside


def attempts_of(connection: sqlite3.Connection, submission: int) -> tuple[Attempt, ...]:
    """Return every exchange of a submission, oldest first."""
    rows = connection.execute(
        "SELECT at, duration, url, outcome, request_line, headers, body, status, answer_headers, "
        "answer, error, retry_after, reason FROM attempts WHERE submission = ? ORDER BY claim",
        (submission,),
    )
    return tuple(
        Attempt(
            some_time(at),
            duration,
            url,
            Outcome(outcome),
            line,
            _headers(headers),
            bytes(body),
            status,
            _headers(answered),
            bytes(answer),
            error,
            after,
            Reason.parse(reason),
        )
        for (
            at, duration, url, outcome, line, headers, body, status, answered, answer, error, after,
            reason,
        ) in rows
    )  # fmt: skip


def _headers(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in json.loads(text))


def detail(connection: sqlite3.Connection, kind: RowKind, number: int) -> Detail | None:
    """Return a row with its events and attempts; None where it is gone."""
    if kind is RowKind.UNASSIGNED:
        row = connection.execute(_UNASSIGNED).fetchone()
        return Detail(_row(row), events_of(connection, 0)) if row else None
    source = _SUBMISSIONS if kind is RowKind.SUBMISSION else _NOTICES
    row = connection.execute(f"{source} WHERE id = ?", (number,)).fetchone()
    if row is None:
        return None
    if kind is RowKind.NOTICE:
        return Detail(_row(row), ())
    return Detail(_row(row), events_of(connection, number), attempts_of(connection, number))


_NOT_STOPPED = f"outcome != '{Outcome.CHECK_FAILED}'"
_LEFT = (
    "EXISTS (SELECT 1 FROM attempts WHERE attempts.submission = submissions.id "
    f"AND attempts.request_line != '' AND attempts.{_NOT_STOPPED})"
)
"""Condition: the submission was handed to a connection at least once."""
_KEPT = (
    "EXISTS (SELECT 1 FROM attempts WHERE attempts.submission = submissions.id "
    f"AND attempts.{_NOT_STOPPED} AND length(attempts.body))"
)
"""Condition: the same, and its contents are still kept."""
_BEFORE = "(shown_at, id) < (SELECT shown_at, id FROM submissions WHERE id = ?)"


def sent(
    connection: sqlite3.Connection, number: int | None = None, direction: str = ""
) -> SentDetail | None:
    """Return a submission that was handed to a connection at least once.

    Args:
        number: the submission to start from, None for the newest one.
        direction: "older" or "newer" for the one beside it; "" for itself.
    """
    if number is None:
        # By attempts: they are numbered as they were made, whatever the clock said then.
        row = connection.execute(
            f"SELECT submission FROM attempts WHERE request_line != '' AND {_NOT_STOPPED} "
            "ORDER BY id DESC LIMIT 1"
        ).fetchone()
        wanted = row[0] if row else None
    else:
        wanted = _beside(connection, number, direction) if direction else number
    submission = None if wanted is None else detail(connection, RowKind.SUBMISSION, wanted)
    if submission is None:
        return None
    return sent_detail(
        submission,
        _before(connection, submission),
        has_older=_beside(connection, submission.row.id, "older") is not None,
        has_newer=_beside(connection, submission.row.id, "newer") is not None,
    )


def _beside(connection: sqlite3.Connection, number: int, direction: str) -> int | None:
    """Return the submission that left before ("older") or after ("newer") another."""
    sign, order = ("<", "DESC") if direction == "older" else (">", "ASC")
    row = connection.execute(
        f"SELECT id FROM submissions WHERE {_LEFT} AND (shown_at, id) {sign} "
        "(SELECT shown_at, id FROM submissions WHERE id = ?) "
        f"ORDER BY shown_at {order}, id {order} LIMIT 1",
        (number,),
    ).fetchone()
    return row[0] if row else None


def _before(connection: sqlite3.Connection, later: Detail) -> tuple[Event, ...]:
    """Return of each kind of event in a submission the last one that left before it."""
    before: list[Event] = []
    for name in sorted({event.event for event in later.events}):
        # The first condition is quick, and leaves out nearly all others.
        row = connection.execute(
            f"SELECT id FROM submissions WHERE instr(names, ?) AND {_KEPT} AND {_BEFORE} "
            "AND EXISTS (SELECT 1 FROM events WHERE submission = submissions.id AND event = ?) "
            "ORDER BY shown_at DESC, id DESC LIMIT 1",
            (name, later.row.id, name),
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
