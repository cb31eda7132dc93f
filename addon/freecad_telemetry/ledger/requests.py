# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Requests for a copy or a removal; they live apart from the data and survive its erasure.

What was said in each exchange with the removal service belongs to the history (`removal_attempts`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from freecad_telemetry.ledger import identities
from freecad_telemetry.ledger.retry_schedule import RetrySchedule
from freecad_telemetry.ledger.state_table import (
    number_of,
    read_state,
    some_time,
    sql_list,
    text_of,
    time_of,
    write_state,
)
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Attempt, DataRequest, Outcome, RequestKind, RequestState
from freecad_telemetry.timestamps import write_time

_UNDER_WAY = sql_list(state for state in RequestState if state.is_under_way)
_CAN_BE_RETRIED = sql_list(state for state in RequestState if state.can_be_retried)
_COLUMNS = "id, kind, identity, at, state, changed_at, retry, reason, status, next_try"
_SCHEDULE = "removal schedule"
"""Name in the table `state`: until when the removal service asked for no request."""

PROCESSED_WITHIN = timedelta(hours=24)
"""So long after data was accepted PostHog may not have processed it: the removal service then finds
nothing under its ID, though there will be something."""


def _request(row: Sequence[object], asked_until: datetime | None = None) -> DataRequest:
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
        asked_until,
    )


def all_requests(connection: sqlite3.Connection) -> tuple[DataRequest, ...]:
    """Return every request, newest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM requests ORDER BY id DESC")
    asked_until = _schedule(connection).asked_until
    return tuple(_request(row, asked_until) for row in rows)


def _schedule(connection: sqlite3.Connection) -> RetrySchedule:
    return RetrySchedule.parse(read_state(connection, _SCHEDULE))


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
    """Give up a removal that was not answered yet; note whether it may have been received."""
    connection.execute(
        "UPDATE requests SET reason = CASE departed WHEN 1 THEN ? ELSE '' END, "
        "state = 'cancelled', changed_at = ?, status = NULL, next_try = NULL, claimed_by = '' "
        f"WHERE id = ? AND state IN {_UNDER_WAY}",
        (Reason(ReasonCode.WAS_BEING_SENT).to_text(), write_time(now), number),
    )


def retry_now(connection: sqlite3.Connection, number: int, now: datetime) -> str | None:
    """Let a removal that did not come about be tried again at once; return the ID, if it is one."""
    row = connection.execute(
        "SELECT identity FROM requests "
        f"WHERE id = ? AND kind = 'removal' AND state IN {_CAN_BE_RETRIED}",
        (number,),
    ).fetchone()
    if row is None:
        return None
    connection.execute(
        "UPDATE requests SET state = 'waiting', next_try = NULL, changed_at = ? WHERE id = ?",
        (write_time(now), number),
    )
    return text_of(row[0])


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
    if _schedule(connection).asked(now) > 0:
        return None
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


def begin_attempt(
    connection: sqlite3.Connection, request: DataRequest, attempt: Attempt
) -> int | None:
    """Record what is about to leave, before it leaves; None where it may not leave any more.

    Return the record's number.
    """
    if not is_sending(connection, request.id):
        return None
    connection.execute("UPDATE requests SET departed = 1 WHERE id = ?", (request.id,))
    return _add_attempt(connection, request, attempt)


def _add_attempt(
    connection: sqlite3.Connection, request: DataRequest, attempt: Attempt
) -> int | None:
    return connection.execute(
        "INSERT INTO removal_attempts (request, at, duration, url, request_line, headers, outcome, "
        "error, reason, tunnel_request, tunnel_answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            request.id,
            write_time(attempt.at),
            attempt.duration,
            attempt.url,
            attempt.request_line,
            json.dumps(attempt.headers),
            attempt.outcome.value,
            attempt.error,
            attempt.reason.to_text() if attempt.reason else "",
            attempt.tunnel_request,
            attempt.tunnel_answer,
        ),
    ).lastrowid


def finish_attempt(
    connection: sqlite3.Connection,
    request: DataRequest,
    failures: int,
    record: int | None,
    attempt: Attempt,
    now: datetime,
    uniform: Callable[[float, float], float],
) -> None:
    """Record what came back and let it have its effect.

    A request that was cancelled meanwhile stays so, but what the service says it did counts.

    Args:
        failures: how often the request failed before.
        record: what `begin_attempt` returned; None where nothing left for the service. A record
            that was erased meanwhile stays so.
    """
    known = connection.execute(
        "SELECT 1 FROM requests WHERE id = ? AND identity = ?", (request.id, request.identity)
    ).fetchone()
    if known is None:
        return  # the ledger is another one
    _finish_record(connection, request, record, attempt)
    is_cancelled = not is_sending(connection, request.id)
    state, next_try = RequestState.FAILED, None
    if attempt.outcome is Outcome.ACCEPTED:
        state, failures = RequestState.ACCEPTED, 0
        identities.mark_removed(connection, request.identity, now)
    elif attempt.outcome is Outcome.NOT_FOUND:
        identities.retire(connection, request.identity, now)
        next_try = _worth_asking_again(connection, request.identity, now)
        asks_again = next_try is not None and request.retry and not is_cancelled
        state = RequestState.WAITING if asks_again else RequestState.NOTHING_STORED
    elif is_cancelled or attempt.outcome is Outcome.UNKNOWN:
        return  # `judge_interrupted` judges what the user did not cancel
    elif attempt.outcome is Outcome.RETRY:
        plan = RetrySchedule(failures).failed(now, attempt.reason, attempt.retry_after, uniform)
        failures = plan.failures
        if plan.asked_until is not None:
            write_state(connection, _SCHEDULE, plan.write())
        if request.retry:
            state, next_try = RequestState.WAITING, plan.due
    change(
        connection,
        request.id,
        state,
        now,
        reason=attempt.reason,
        status=attempt.status,
        next_try=next_try,
        failures=failures,
    )


def _finish_record(
    connection: sqlite3.Connection, request: DataRequest, record: int | None, attempt: Attempt
) -> None:
    if record is not None:
        connection.execute(
            "UPDATE removal_attempts SET duration = ?, outcome = ?, status = ?, "
            "answer_headers = ?, answer = ?, error = ?, retry_after = ?, reason = ?, "
            "request_line = ?, headers = ? WHERE id = ? AND request = ?",
            (
                attempt.duration,
                attempt.outcome.value,
                attempt.status,
                json.dumps(attempt.answer_headers),
                attempt.answer,
                attempt.error,
                attempt.retry_after,
                attempt.reason.to_text() if attempt.reason else "",
                attempt.request_line,  # it may have been stopped after it was recorded
                json.dumps(attempt.headers),
                record,
                request.id,
            ),
        )
    elif attempt.outcome is Outcome.RETRY or attempt.tunnel_request:
        _add_attempt(connection, request, attempt)  # it came no further than a proxy


def _worth_asking_again(
    connection: sqlite3.Connection, identity: str, now: datetime
) -> datetime | None:
    """Return when data that was accepted shortly before is processed; None where there is none."""
    accepted = identities.last_accepted(connection, identity)
    if accepted is None or not accepted <= now < accepted + PROCESSED_WITHIN:
        return None
    return accepted + PROCESSED_WITHIN


def is_sending(connection: sqlite3.Connection, number: int) -> bool:
    """Tell whether a request is still on its way (it was not cancelled)."""
    row = connection.execute(
        "SELECT 1 FROM requests WHERE id = ? AND state = 'sending'", (number,)
    ).fetchone()
    return row is not None


def retired_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs that are not used again: their removal is under way, or was answered."""
    answered = (RequestState.ACCEPTED, RequestState.NOTHING_STORED)
    states = sql_list(state for state in RequestState if state.is_under_way or state in answered)
    rows = connection.execute(
        f"SELECT identity FROM requests WHERE kind = 'removal' AND state IN {states}"
    )
    return frozenset(text_of(row[0]) for row in rows)


def removals(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs whose removal is under way."""
    rows = connection.execute(
        f"SELECT identity FROM requests WHERE kind = 'removal' AND state IN {_UNDER_WAY}"
    )
    return frozenset(text_of(row[0]) for row in rows)
