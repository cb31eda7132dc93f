# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What waits, what is claimed, and what became of it.

Every function runs inside the caller's transaction. An event's `uuid`, `event`, `distinct_id`
and `timestamp` never change after `record`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from freecad_telemetry.catalog.declaration import Catalog, Category
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.consent.decision import Decision
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
from freecad_telemetry.records import Event, EventState, LastOutcome, Outbox, SubmissionState
from freecad_telemetry.timestamps import write_time

MAX_WAITING_EVENTS = 500
"""The oldest are dropped first: some 140 launches, more than a month offline brings together."""
MAX_WAITING_BYTES = 5_000_000
"""The oldest are dropped first: twenty times what 500 usual events take (480 bytes each), and still
sent within minutes."""
MAX_WAITING_AGE = timedelta(days=30)
"""What waited longer is dropped, after one more failed attempt: it tells nothing of today's
FreeCAD, and a former ID is promised to be quiet by then."""
MAX_EVENT_BYTES = 256 * 1024
"""A larger event is dropped when it is made: five times the largest that the catalog allows (all of
FreeCAD's settings changed, 50 kB)."""

MAX_CLOCK_STEP = timedelta(days=20)
"""Between the first look at what is due and one that it is believed after: FreeCAD looks each day
that it is used, a holiday is shorter, and a wrong clock is mostly years off."""
CLOCK_TRUST_DELAY = timedelta(days=1)
"""A clock that may have leapt is believed again after so long: a wrong one is set by then."""

DROPPED_COUNT = Reason(ReasonCode.DROPPED_COUNT, limit=MAX_WAITING_EVENTS)
DROPPED_BYTES = Reason(ReasonCode.DROPPED_BYTES, megabytes=MAX_WAITING_BYTES // 1_000_000)
DROPPED_AGE = Reason(ReasonCode.DROPPED_AGE, days=MAX_WAITING_AGE.days)
DROPPED_LARGE = Reason(ReasonCode.DROPPED_LARGE, kibibytes=MAX_EVENT_BYTES // 1024)
DROPPED_OFF = Reason(ReasonCode.SHARING_OFF)
DROPPED_CATEGORY = Reason(ReasonCode.CATEGORY_UNTICKED)
DROPPED_NEW_ID = Reason(ReasonCode.NEW_ID)
DROPPED_REMOVAL = Reason(ReasonCode.REMOVAL_REQUESTED)
DROPPED_ERASED = Reason(ReasonCode.HISTORY_ERASED)


EVENT_WAITS = f"state = '{EventState.WAITING}'"
"""Condition; the index `events_waiting` needs it in just this form."""
_CAN_BE_DROPPED = sql_list(state for state in SubmissionState if state.can_be_dropped)
_ANSWERED = sql_list((SubmissionState.ACCEPTED, SubmissionState.REFUSED))

EVENT_COLUMNS = "uuid, event, distinct_id, timestamp, properties, category, session"


def event_of(row: Sequence[object]) -> Event:
    """Make an event of a row with `EVENT_COLUMNS`, to be shown; sent is only what `is_known`.

    One that cannot be read, or is of a category that we do not know, has none.
    """
    uuid, name, distinct_id, timestamp, text, category, session = map(text_of, row)
    properties = _properties(text)
    found = next((one for one in Category if one.value == category), None)
    if properties is None:
        properties, found = {}, None
    return Event(uuid, name, distinct_id, timestamp, properties, found, session)


def _properties(value: object) -> dict[str, Value] | None:
    """Read the properties of an event; None where they cannot be read."""
    try:
        properties = json.loads(text_of(value))
    except (ValueError, RecursionError):
        return None
    return properties if isinstance(properties, dict) else None


def is_known(row: Sequence[object], catalog: Catalog) -> bool:
    """Tell whether a row with `EVENT_COLUMNS` is one that this version of the addon may send.

    Anything else was written by a newer version, or by nobody of ours: we neither send nor change
    it; a newer version may.
    """
    if not all(isinstance(value, str) for value in row):
        return False
    _, name, _, _, properties, category, _ = row
    keys = _properties(properties)
    return keys is not None and category in list(Category) and catalog.knows(str(name), keys)


def newer_events(connection: sqlite3.Connection, catalog: Catalog) -> list[tuple[int, int | None]]:
    """Return number and submission of each waiting event that is left to a newer version."""
    rows = connection.execute(
        f"SELECT number, submission, {EVENT_COLUMNS} FROM events WHERE {EVENT_WAITS}"
    )
    return [(number, of) for number, of, *row in rows if not is_known(row, catalog)]


def events_of(connection: sqlite3.Connection, submission: int) -> tuple[Event, ...]:
    """Return the events of a submission, in order; 0 stands for those without one that wait."""
    if submission:
        rows = connection.execute(
            f"SELECT {EVENT_COLUMNS} FROM events WHERE submission = ? ORDER BY number",
            (submission,),
        )
    else:
        rows = connection.execute(
            f"SELECT {EVENT_COLUMNS} FROM events "
            f"WHERE {EVENT_WAITS} AND submission IS NULL ORDER BY number"
        )
    return tuple(map(event_of, rows))


def record(connection: sqlite3.Connection, events: Iterable[Event], now: datetime) -> None:
    """Write events that passed the gate; then keep the bounds. A UUID is written once only.

    The bounds hold for what a newer version of the addon wrote, too.
    """
    large = []
    for event in events:
        properties = json.dumps(dict(event.properties))
        size = len(json.dumps(event.wire))
        if size > MAX_EVENT_BYTES:
            large.append(event.uuid)
        connection.execute(
            f"INSERT OR IGNORE INTO events ({EVENT_COLUMNS}, recorded_at, size) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                event.uuid,
                event.event,
                event.distinct_id,
                event.timestamp,
                properties,
                str(event.category),
                event.session,
                write_time(now),
                size,
            ),
        )
    if large:
        marks = ", ".join("?" * len(large))
        drop(connection, f"uuid IN ({marks})", large, DROPPED_LARGE, now)
    _keep_bounds(connection, now)


def _keep_bounds(connection: sqlite3.Connection, now: datetime) -> None:
    """Drop the oldest waiting events until no bound is passed."""
    sizes = [
        number_of(row[0])
        for row in connection.execute(
            f"SELECT size FROM events WHERE {EVENT_WAITS} ORDER BY number"
        )
    ]
    surplus = max(len(sizes) - MAX_WAITING_EVENTS, 0)
    if surplus:
        _drop_oldest(connection, surplus, DROPPED_COUNT, now)
    total = sum(sizes[surplus:])
    dropped = 0
    while total > MAX_WAITING_BYTES:
        total -= sizes[surplus + dropped]
        dropped += 1
    if dropped:
        _drop_oldest(connection, dropped, DROPPED_BYTES, now)


def _drop_oldest(connection: sqlite3.Connection, count: int, reason: Reason, now: datetime) -> None:
    drop(
        connection,
        f"number IN (SELECT number FROM events WHERE {EVENT_WAITS} ORDER BY number LIMIT ?)",
        [count],
        reason,
        now,
    )


def drop(
    connection: sqlite3.Connection,
    condition: str,
    values: Sequence[object],
    reason: Reason,
    now: datetime,
) -> int:
    """Drop the waiting events that meet an SQL condition; return how many there were.

    Their contents are deleted. The history says so: a submission that is left without waiting
    events is dropped itself, and events that had none get a row of their own.
    """
    unassigned = connection.execute(
        f"SELECT number FROM events WHERE {EVENT_WAITS} AND submission IS NULL "
        f"AND ({condition}) ORDER BY number",
        values,
    ).fetchall()
    if unassigned:
        assign(connection, [row[0] for row in unassigned], now)
    numbers = [
        row[0]
        for row in connection.execute(
            f"SELECT number FROM events WHERE {EVENT_WAITS} AND ({condition})", values
        )
    ]
    connection.executemany(
        "UPDATE events SET state = ?, reason = ?, properties = '{}' WHERE number = ?",
        [(EventState.DROPPED.value, reason.to_text(), number) for number in numbers],
    )
    close_empty(connection, now)
    return len(numbers)


def drop_old(connection: sqlite3.Connection, now: datetime) -> None:
    """Drop what waited for longer than MAX_WAITING_AGE."""
    oldest = write_time(now - MAX_WAITING_AGE)
    is_due = connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM events WHERE {EVENT_WAITS} AND recorded_at < ?)", (oldest,)
    ).fetchone()[0]
    if clock_is_trusted(connection, "waiting", now, is_due=is_due):
        drop(connection, "recorded_at < ?", [oldest], DROPPED_AGE, now)


def clock_is_trusted(
    connection: sqlite3.Connection, purpose: str, now: datetime, *, is_due: bool, quiet: str = ""
) -> bool:
    """Tell whether what is due by the clock may go: no leap of the clock makes anybody forget.

    A leap cannot be told from the long rest of a computer that nobody used. So the clock has to
    agree with itself for a day, from the first time that something is due.
    Only that first time is stored: later ones would tell when FreeCAD runs.

    Args:
        purpose: what it is about, for each counts by itself.
        is_due: something would go; nothing is stored where nothing would.
        quiet: the random ID of this session where nothing about this computer may be stored: then
            that is stored instead of a time, and what is due goes in a later session.
    """
    begun = f"{purpose}: clock trusted from"
    if not is_due:
        write_state(connection, begun, None)
        return False
    stored = read_state(connection, begun)
    if quiet:
        if stored is None:
            write_state(connection, begun, quiet)
        return stored not in (None, quiet)
    since = time_of(stored)
    if since is None or not -MAX_CLOCK_STEP < now - since < MAX_CLOCK_STEP:
        since = now
        write_state(connection, begun, write_time(since))
    return now - since >= CLOCK_TRUST_DELAY


def close_empty(connection: sqlite3.Connection, now: datetime) -> None:
    """Let the history say so where a submission is left without events that wait."""
    connection.execute(
        "UPDATE submissions SET state = ?, shown_at = ?, reason = coalesce("
        "(SELECT reason FROM events WHERE submission = submissions.id LIMIT 1), '') "
        f"WHERE state IN {_CAN_BE_DROPPED} AND NOT EXISTS (SELECT 1 FROM events "
        f"WHERE events.submission = submissions.id AND events.{EVENT_WAITS})",
        (SubmissionState.DROPPED.value, write_time(now)),
    )


def drop_unagreed(
    connection: sqlite3.Connection, decision: Decision, catalog: Catalog, now: datetime
) -> None:
    """Drop waiting events that are no longer agreed to, and take out such properties of others.

    What the catalog does not know is left alone: a newer version of the addon wrote it.
    """
    rows = connection.execute(
        f"SELECT number, event, properties FROM events WHERE {EVENT_WAITS}"
    ).fetchall()
    unwanted = []
    for number, name, text in rows:
        declared = catalog.events.get(name)
        properties = _properties(text)
        if declared is None or properties is None:
            continue
        if not decision.allows(declared.category, declared.since):
            unwanted.append(number)
            continue
        points = catalog.of_event(name)
        kept = {
            key: value
            for key, value in properties.items()
            if key not in points or decision.allows(points[key].category, points[key].since)
        }
        if kept != properties:
            connection.execute(
                "UPDATE events SET properties = ? WHERE number = ?", (json.dumps(kept), number)
            )
    if unwanted:
        marks = ", ".join("?" * len(unwanted))
        drop(connection, f"number IN ({marks})", unwanted, DROPPED_CATEGORY, now)


def drop_categories(connection: sqlite3.Connection, names: Collection[str], now: datetime) -> None:
    """Drop the waiting events of categories that were unticked, whoever wrote them."""
    marks = ", ".join("?" * len(names))
    drop(connection, f"category IN ({marks})", sorted(names), DROPPED_CATEGORY, now)


def assign(connection: sqlite3.Connection, numbers: Sequence[int], now: datetime) -> int:
    """Make a waiting submission of some events; return its number."""
    marks = ", ".join("?" * len(numbers))
    rows = connection.execute(
        f"SELECT event, size FROM events WHERE number IN ({marks}) ORDER BY number", numbers
    ).fetchall()
    names = ",".join(dict.fromkeys(text_of(name) for name, _ in rows))
    cursor = connection.execute(
        "INSERT INTO submissions (made_at, shown_at, state, events, size, names) "
        f"VALUES (?, ?, '{SubmissionState.WAITING}', ?, ?, ?)",
        (
            write_time(now),
            write_time(now),
            len(rows),
            sum(number_of(size) for _, size in rows),
            names,
        ),
    )
    submission = cursor.lastrowid
    assert submission is not None
    connection.execute(
        f"UPDATE events SET submission = ? WHERE number IN ({marks})", [submission, *numbers]
    )
    return submission


def read_schedule(connection: sqlite3.Connection) -> RetrySchedule:
    """Return the state of the back-off."""
    return RetrySchedule.parse(read_state(connection, "schedule"))


def write_schedule(connection: sqlite3.Connection, schedule: RetrySchedule) -> None:
    """Keep the state of the back-off over restarts."""
    write_state(connection, "schedule", schedule.write())


def summary(connection: sqlite3.Connection, catalog: Catalog, now: datetime) -> Outbox:
    """Return what waits and when it is tried next."""
    count, size, sessions = connection.execute(
        f"SELECT count(*), total(size), count(DISTINCT session) FROM events WHERE {EVENT_WAITS}"
    ).fetchone()
    newer = len(newer_events(connection, catalog))
    schedule = read_schedule(connection)
    sending = connection.execute(
        f"SELECT 1 FROM submissions WHERE state = '{SubmissionState.SENDING}' LIMIT 1"
    )
    return Outbox(
        events=count,
        size=number_of(size),
        sessions=sessions,
        newer=newer,
        next_try=schedule.due if count > newer else None,
        failing_since=schedule.since,
        asked_to_wait=schedule.asked(now) > 0,
        sending=sending.fetchone() is not None,
        reason=schedule.reason,
    )


def last_outcome(connection: sqlite3.Connection) -> LastOutcome | None:
    """Return the submission that was accepted or refused last, whatever the clock said then."""
    row = connection.execute(
        "SELECT submissions.id, state, shown_at, events, size, submissions.reason FROM attempts "
        "JOIN submissions ON submission = submissions.id "
        f"WHERE state IN {_ANSWERED} ORDER BY attempts.id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    number, state, at, events, size, reason = row
    return LastOutcome(
        number_of(number),
        SubmissionState(state),
        some_time(at),
        number_of(events),
        number_of(size),
        Reason.parse(text_of(reason)),
    )
