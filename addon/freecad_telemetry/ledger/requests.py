# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Requests for a copy or a removal; they live apart from the data and survive its erasure."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime

from freecad_telemetry.ledger.retry_schedule import RetrySchedule
from freecad_telemetry.ledger.state_table import number_of, some_time, sql_list, text_of, time_of
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import DataRequest, RequestKind, RequestState
from freecad_telemetry.timestamps import write_time

_UNDER_WAY = sql_list(state for state in RequestState if state.is_under_way)
_CAN_BE_RETRIED = sql_list(state for state in RequestState if state.can_be_retried)
_COLUMNS = "id, kind, identity, at, state, changed_at, retry, reason, status, next_try"


def _request(row: Sequence[object]) -> DataRequest:
    number, kind, identity, at, state, changed, retry, reason, status, next_try = row
    return DataRequest(
        number_of(number),
        RequestKind(text_of(kind)),
        text_of(identity),
        some_time(at),
        RequestState(text_of(state)),
        some_time(changed),
        retry == 1,
        Reason.parse(text_of(reason)),
        status if isinstance(status, int) else None,
        time_of(next_try),
    )


def all_requests(connection: sqlite3.Connection) -> tuple[DataRequest, ...]:
    """Return every request, newest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM requests ORDER BY id DESC")
    return tuple(_request(row) for row in rows)


def add(
    connection: sqlite3.Connection,
    kind: RequestKind,
    identity: str,
    state: RequestState,
    now: datetime,
    *,
    retry: bool = False,
) -> int:
    """Write a new request and return its number."""
    cursor = connection.execute(
        "INSERT INTO requests (kind, identity, at, state, changed_at, retry) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (kind.value, identity, write_time(now), state.value, write_time(now), int(retry)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def change(
    connection: sqlite3.Connection,
    number: int,
    state: RequestState,
    now: datetime,
    *,
    reason: Reason | None = None,
    status: int | None = None,
    next_try: datetime | None = None,
    failures: int | None = None,
) -> None:
    """Note where a request stands now; `failures`: how often it failed so far, if that changed."""
    connection.execute(
        "UPDATE requests SET state = ?, changed_at = ?, reason = ?, status = ?, next_try = ?, "
        "tries = coalesce(?, tries), claimed_by = '' WHERE id = ?",
        (
            state.value,
            write_time(now),
            reason.to_text() if reason else "",
            status,
            next_try and write_time(next_try),
            failures,
            number,
        ),
    )


def cancel(connection: sqlite3.Connection, number: int, now: datetime) -> None:
    """Give up a removal that was not answered yet; note where it was on its way."""
    connection.execute(
        "UPDATE requests SET reason = CASE state WHEN 'sending' THEN ? ELSE '' END, "
        "state = 'cancelled', changed_at = ?, status = NULL, next_try = NULL, claimed_by = '' "
        f"WHERE id = ? AND state IN {_UNDER_WAY}",
        (Reason(ReasonCode.WAS_BEING_SENT).to_text(), write_time(now), number),
    )


def retry_now(connection: sqlite3.Connection, number: int, now: datetime) -> None:
    """Let a removal that did not come about be tried again at once."""
    connection.execute(
        "UPDATE requests SET state = 'waiting', next_try = NULL, changed_at = ? "
        f"WHERE id = ? AND kind = 'removal' AND state IN {_CAN_BE_RETRIED}",
        (write_time(now), number),
    )


def judge_interrupted(
    connection: sqlite3.Connection, session: str, is_alive: Callable[[str], bool], now: datetime
) -> bool:
    """Judge the removals whose FreeCAD ended before an answer came; tell whether there were any.

    They go on by themselves only where the user asked for that.
    """
    rows = connection.execute(
        "SELECT id, claimed_by, retry FROM requests WHERE state = 'sending'"
    ).fetchall()
    ended = [row for row in rows if row[1] == session or not is_alive(row[1])]
    for number, _, retry in ended:
        if retry:
            change(connection, number, RequestState.WAITING, now)
        else:
            reason = Reason(ReasonCode.INTERRUPTED)
            change(connection, number, RequestState.FAILED, now, reason=reason)
    return bool(ended)


def claim_removal(
    connection: sqlite3.Connection, session: str, blocked: frozenset[str], now: datetime
) -> tuple[DataRequest, int] | None:
    """Claim the next removal that is due; return it and how often it failed before.

    A clock that was set back does not block it.

    Args:
        blocked: IDs that stand in a submission on its way: late events would bring the person
            back on the server, so their removal waits.
    """
    rows = connection.execute(
        f"SELECT {_COLUMNS}, tries FROM requests "
        "WHERE kind = 'removal' AND state = 'waiting' ORDER BY id"
    ).fetchall()
    for *columns, failures in rows:
        request = _request(columns)
        plan = RetrySchedule(tried_at=request.changed_at, next_try=request.next_try)
        if request.identity in blocked or plan.wait(now) > 0:
            continue
        connection.execute(
            "UPDATE requests SET state = 'sending', claimed_by = ?, changed_at = ? WHERE id = ?",
            (session, write_time(now), request.id),
        )
        return request, number_of(failures)
    return None


def is_sending(connection: sqlite3.Connection, number: int) -> bool:
    """Tell whether a request is still on its way (it was not cancelled)."""
    row = connection.execute(
        "SELECT 1 FROM requests WHERE id = ? AND state = 'sending'", (number,)
    ).fetchone()
    return row is not None


def removals(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs whose removal is under way."""
    rows = connection.execute(
        f"SELECT identity FROM requests WHERE kind = 'removal' AND state IN {_UNDER_WAY}"
    )
    return frozenset(row[0] for row in rows)
