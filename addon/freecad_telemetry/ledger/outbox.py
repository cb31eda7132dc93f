# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What waits, what is claimed, and what became of it.

Every function runs inside the caller's transaction. An event's `uuid`, `event`, `distinct_id`
and `timestamp` never change after `record`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from freecad_telemetry.catalogue.declaration import Catalogue, Category
from freecad_telemetry.consent import Decision
from freecad_telemetry.ledger.choices import read_state, some_time, write_state
from freecad_telemetry.ledger.database import decoded
from freecad_telemetry.records import (
    Attempt,
    Event,
    EventState,
    LastOutcome,
    Outbox,
    Outcome,
    SubmissionState,
)
from freecad_telemetry.schedule import Schedule
from freecad_telemetry.timestamps import write_time

MAX_WAITING_EVENTS = 500
"""More events than this never wait; the oldest are dropped first."""
MAX_WAITING_BYTES = 5_000_000
"""More bytes of events than this never wait; the oldest are dropped first."""
MAX_WAITING_AGE = timedelta(days=30)
"""Events that waited longer are dropped, after one more failed attempt."""
MAX_EVENT_BYTES = 256 * 1024
"""A larger event is dropped when it is made."""
MAX_BATCH_EVENTS = 250
"""So many events go in one submission at most."""
MAX_BATCH_BYTES = 1_000_000
"""So many bytes of events go in one submission at most."""

DROPPED_COUNT = f"more than {MAX_WAITING_EVENTS} events were waiting"
DROPPED_BYTES = f"more than {MAX_WAITING_BYTES // 1_000_000} MB were waiting"
DROPPED_AGE = f"waited for more than {MAX_WAITING_AGE.days} days"
DROPPED_LARGE = f"larger than {MAX_EVENT_BYTES // 1024} KiB"
DROPPED_OFF = "sharing was turned off"
DROPPED_CATEGORY = "its category was unticked"
DROPPED_NEW_ID = "a new ID was made"
DROPPED_REMOVAL = "the removal of the data was asked for"
DROPPED_ERASED = "the history was erased"


@dataclass(frozen=True, slots=True)
class Claim:
    """A submission that this process may send, and no other.

    Attributes:
        submission: its number in the ledger.
        number: counts the claims of a submission; a stale claim changes nothing.
        events: what it holds, in order.
    """

    submission: int
    number: int
    events: tuple[Event, ...]

    @property
    def batch(self) -> list[dict[str, object]]:
        """The events as they must stand in the body."""
        return [event.wire for event in self.events]


EVENT_COLUMNS = "uuid, event, distinct_id, timestamp, properties, category, session"


def event_of(row: Sequence[str]) -> Event:
    """Make an event of a row with `EVENT_COLUMNS`."""
    uuid, name, distinct_id, timestamp, properties, category, session = row
    return Event(
        uuid, name, distinct_id, timestamp, json.loads(properties), Category(category), session
    )


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
            "WHERE state = 'waiting' AND submission IS NULL ORDER BY number"
        )
    return tuple(decoded(event_of, row) for row in rows)


def record(connection: sqlite3.Connection, events: Iterable[Event], now: datetime) -> None:
    """Write events that passed the gate; then keep the bounds. A UUID is written once only."""
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
                event.category.value,
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
        row[0]
        for row in connection.execute(
            "SELECT size FROM events WHERE state = 'waiting' ORDER BY number"
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


def _drop_oldest(connection: sqlite3.Connection, count: int, reason: str, now: datetime) -> None:
    drop(
        connection,
        "number IN (SELECT number FROM events WHERE state = 'waiting' ORDER BY number LIMIT ?)",
        [count],
        reason,
        now,
    )


def drop(
    connection: sqlite3.Connection,
    condition: str,
    values: Sequence[object],
    reason: str,
    now: datetime,
) -> int:
    """Drop the waiting events that meet an SQL condition; return how many there were.

    Their contents are deleted. The history says so: a submission that is left without waiting
    events is dropped itself, and events that had none get a row of their own.
    """
    loose = connection.execute(
        f"SELECT number FROM events WHERE state = 'waiting' AND submission IS NULL "
        f"AND ({condition}) ORDER BY number",
        values,
    ).fetchall()
    if loose:
        assign(connection, [row[0] for row in loose], now)
    numbers = [
        row[0]
        for row in connection.execute(
            f"SELECT number FROM events WHERE state = 'waiting' AND ({condition})", values
        )
    ]
    connection.executemany(
        "UPDATE events SET state = 'dropped', reason = ?, properties = '{}' WHERE number = ?",
        [(reason, number) for number in numbers],
    )
    settle(connection, now)
    return len(numbers)


def settle(connection: sqlite3.Connection, now: datetime) -> None:
    """Let the history say so where a submission is left without events that wait."""
    connection.execute(
        "UPDATE submissions SET state = 'dropped', shown_at = ?, words = coalesce("
        "(SELECT reason FROM events WHERE submission = submissions.id LIMIT 1), '') "
        "WHERE state IN ('waiting', 'blocked') AND NOT EXISTS (SELECT 1 FROM events "
        "WHERE events.submission = submissions.id AND events.state = 'waiting')",
        (write_time(now),),
    )


def recheck(
    connection: sqlite3.Connection, decision: Decision, catalogue: Catalogue, now: datetime
) -> None:
    """Drop waiting events that are no longer agreed to, and take out such properties of others."""
    rows = connection.execute(
        "SELECT number, event, properties FROM events WHERE state = 'waiting'"
    ).fetchall()
    unwanted = []
    for number, name, text in rows:
        declared = catalogue.events.get(name)
        if declared is None or not decision.allows(declared.category, declared.since):
            unwanted.append(number)
            continue
        points = catalogue.of_event(name)
        properties = json.loads(text)
        kept = {
            key: value
            for key, value in properties.items()
            if key in points and decision.allows(points[key].category, points[key].since)
        }
        if kept != properties:
            connection.execute(
                "UPDATE events SET properties = ? WHERE number = ?", (json.dumps(kept), number)
            )
    if unwanted:
        marks = ", ".join("?" * len(unwanted))
        drop(connection, f"number IN ({marks})", unwanted, DROPPED_CATEGORY, now)


def assign(connection: sqlite3.Connection, numbers: Sequence[int], now: datetime) -> int:
    """Make a waiting submission of some events; return its number."""
    marks = ", ".join("?" * len(numbers))
    rows = connection.execute(
        f"SELECT event, size FROM events WHERE number IN ({marks}) ORDER BY number", numbers
    ).fetchall()
    names = ",".join(dict.fromkeys(name for name, _ in rows))
    cursor = connection.execute(
        "INSERT INTO submissions (made_at, shown_at, state, events, size, names) "
        "VALUES (?, ?, 'waiting', ?, ?, ?)",
        (write_time(now), write_time(now), len(rows), sum(size for _, size in rows), names),
    )
    submission = cursor.lastrowid
    assert submission is not None
    connection.execute(
        f"UPDATE events SET submission = ? WHERE number IN ({marks})", [submission, *numbers]
    )
    return submission


def read_schedule(connection: sqlite3.Connection) -> Schedule:
    """Return the state of the back-off."""
    return Schedule.parse(read_state(connection, "schedule"))


def write_schedule(connection: sqlite3.Connection, schedule: Schedule) -> None:
    """Keep the state of the back-off over restarts."""
    write_state(connection, "schedule", schedule.write())


def void_claims(
    connection: sqlite3.Connection, is_alive: Callable[[str], bool], now: datetime
) -> None:
    """Let submissions wait again whose claiming session has ended."""
    claimants = connection.execute(
        "SELECT DISTINCT claimed_by FROM submissions WHERE state = 'sending'"
    ).fetchall()
    for (session,) in claimants:
        if not is_alive(session):
            connection.execute(
                "UPDATE submissions SET state = 'waiting', claimed_by = '' "
                "WHERE state = 'sending' AND claimed_by = ?",
                (session,),
            )
    settle(connection, now)


def claim(
    connection: sqlite3.Connection, session: str, is_alive: Callable[[str], bool], now: datetime
) -> Claim | None:
    """Claim what is to be sent next; None where nothing waits.

    New events of this session, and of sessions that have ended, come first as one submission;
    then earlier submissions, the one that was tried least recently first, so that one which the
    server cannot take does not hold up the others.
    """
    # A claim of our own is void as well: one sender asks at a time.
    void_claims(connection, lambda name: name != session and is_alive(name), now)
    numbers = _loose(connection, session, is_alive)
    if numbers:
        chosen = assign(connection, numbers, now)
    else:
        row = connection.execute(
            "SELECT id FROM submissions WHERE state = 'waiting' "
            "ORDER BY tried_at IS NOT NULL, tried_at, id LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        chosen = row[0]
    connection.execute(
        "UPDATE submissions SET state = 'sending', claimed_by = ?, claim = claim + 1, "
        "tried_at = ? WHERE id = ?",
        (session, write_time(now), chosen),
    )
    number = connection.execute("SELECT claim FROM submissions WHERE id = ?", (chosen,)).fetchone()
    return Claim(chosen, number[0], waiting_of(connection, chosen))


def waiting_of(connection: sqlite3.Connection, submission: int) -> tuple[Event, ...]:
    """Return the events of a submission that still wait, in order."""
    rows = connection.execute(
        f"SELECT {EVENT_COLUMNS} FROM events WHERE submission = ? AND state = 'waiting' "
        "ORDER BY number",
        (submission,),
    )
    return tuple(decoded(event_of, row) for row in rows)


def _loose(
    connection: sqlite3.Connection, session: str, is_alive: Callable[[str], bool]
) -> list[int]:
    """Return the numbers of events that may form one new submission, within its bounds."""
    rows = connection.execute(
        "SELECT number, session, size FROM events WHERE state = 'waiting' AND submission IS NULL "
        "ORDER BY number"
    ).fetchall()
    foreign = {name for _, name, _ in rows if name != session}
    living = {name for name in foreign if is_alive(name)}
    numbers: list[int] = []
    total = 0
    for number, name, size in rows:
        if name in living:
            continue
        if numbers and (total + size > MAX_BATCH_BYTES or len(numbers) >= MAX_BATCH_EVENTS):
            break
        numbers.append(number)
        total += size
    return numbers


def _is_held(connection: sqlite3.Connection, held: Claim) -> bool:
    row = connection.execute(
        "SELECT 1 FROM submissions WHERE id = ? AND claim = ? AND state = 'sending'",
        (held.submission, held.number),
    ).fetchone()
    return row is not None


def _is_known(connection: sqlite3.Connection, held: Claim) -> bool:
    """Tell whether a claim was made of this ledger; a new one counts from 1 again."""
    row = connection.execute(
        "SELECT 1 FROM submissions, events WHERE submissions.id = ? AND uuid = ?",
        (held.submission, held.events[0].uuid if held.events else ""),
    ).fetchone()
    return row is not None


def depart(connection: sqlite3.Connection, held: Claim, attempt: Attempt) -> bool:
    """Record what is about to leave, before it leaves; False where it may not leave any more.

    That is where the claim is void, or where the ledger has other events than were claimed:
    another FreeCAD's user may have withdrawn them meanwhile.
    """
    if not _is_held(connection, held) or waiting_of(connection, held.submission) != held.events:
        return False
    connection.execute(
        "INSERT OR REPLACE INTO attempts (submission, claim, at, url, request_line, headers, body,"
        " outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            held.submission,
            held.number,
            write_time(attempt.at),
            attempt.url,
            attempt.request_line,
            json.dumps(attempt.headers),
            attempt.body,
            Outcome.UNKNOWN.value,
        ),
    )
    # Something may have been taken out of it since it was made.
    names = ",".join(dict.fromkeys(event.event for event in held.events))
    connection.execute(
        "UPDATE submissions SET attempts = attempts + 1, size = ?, shown_at = ?, events = ?, "
        "names = ? WHERE id = ?",
        (len(attempt.body), write_time(attempt.at), len(held.events), names, held.submission),
    )
    return True


def conclude(
    connection: sqlite3.Connection,
    held: Claim,
    attempt: Attempt,
    now: datetime,
    uniform: Callable[[float, float], float],
    digest: Callable[[Event], str | None],
    words: str = "",
) -> None:
    """Record what came back and let it have its effect; nothing where the ledger is another one.

    Args:
        digest: the fingerprint of a section's event, None for any other event.
        words: the server's words, or the reason, for the history.
    """
    if not _is_known(connection, held):
        return
    departed = connection.execute(
        "UPDATE attempts SET duration = ?, outcome = ?, status = ?, answer_headers = ?, "
        "answer = ?, error = ?, retry_after = ? WHERE submission = ? AND claim = ?",
        (
            attempt.duration,
            attempt.outcome.value,
            attempt.status,
            json.dumps(attempt.answer_headers),
            attempt.answer,
            attempt.error,
            attempt.retry_after,
            held.submission,
            held.number,
        ),
    ).rowcount
    if not departed and not attempt.body:
        # Nothing left this computer: no connection was made, or our own door refused it. Where
        # there is a body its record was erased meanwhile, and stays so.
        connection.execute(
            "INSERT INTO attempts (submission, claim, at, duration, url, request_line, headers, "
            "outcome, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                held.submission,
                held.number,
                write_time(attempt.at),
                attempt.duration,
                attempt.url,
                attempt.request_line,
                json.dumps(attempt.headers),
                attempt.outcome.value,
                attempt.error,
            ),
        )
        connection.execute(
            "UPDATE submissions SET attempts = attempts + 1, shown_at = ? WHERE id = ?",
            (write_time(attempt.at), held.submission),
        )
    current = _is_held(connection, held)
    if attempt.outcome is Outcome.ACCEPTED:
        _finish(connection, held, SubmissionState.ACCEPTED, EventState.ACCEPTED, words)
        write_state(connection, "last_accepted", write_time(now))
        write_schedule(connection, Schedule())
        for event in held.events:
            fingerprint = digest(event)
            if fingerprint is not None:
                connection.execute(
                    "INSERT OR REPLACE INTO sections VALUES (?, ?, ?, ?)",
                    (event.event, event.distinct_id, fingerprint, write_time(now)),
                )
        return
    if not current:
        return
    if attempt.outcome is Outcome.REFUSED:
        _finish(connection, held, SubmissionState.REFUSED, EventState.REFUSED, words)
        write_schedule(connection, Schedule())
    elif attempt.outcome is Outcome.TOO_LARGE:
        _split(connection, held, words, now)
        write_schedule(connection, Schedule())
    elif attempt.outcome is Outcome.DOOR:
        _set(connection, held, SubmissionState.BLOCKED, words)
    elif attempt.outcome is Outcome.RETRY:
        _set(connection, held, SubmissionState.WAITING, words)
        schedule = read_schedule(connection).failed(
            now, words or attempt.error, attempt.retry_after, uniform
        )
        write_schedule(connection, schedule)
        oldest = write_time(now - MAX_WAITING_AGE)
        drop(connection, "recorded_at < ?", [oldest], DROPPED_AGE, now)
    else:
        _set(connection, held, SubmissionState.WAITING, words)
    settle(connection, now)


def _set(connection: sqlite3.Connection, held: Claim, state: SubmissionState, words: str) -> None:
    connection.execute(
        "UPDATE submissions SET state = ?, claimed_by = '', words = ? WHERE id = ?",
        (state.value, words, held.submission),
    )


def _finish(
    connection: sqlite3.Connection,
    held: Claim,
    state: SubmissionState,
    events: EventState,
    words: str,
) -> None:
    _set(connection, held, state, words)
    connection.executemany(
        "UPDATE events SET state = ?, reason = ? WHERE uuid = ?",
        [(events.value, words, event.uuid) for event in held.events],
    )


def _split(connection: sqlite3.Connection, held: Claim, words: str, now: datetime) -> None:
    """Make two submissions of one that was too large; a single event is refused."""
    if len(held.events) < 2:
        _finish(connection, held, SubmissionState.REFUSED, EventState.REFUSED, words)
        return
    _set(connection, held, SubmissionState.SPLIT, words)
    numbers = [
        row[0]
        for row in connection.execute(
            "SELECT number FROM events WHERE submission = ? AND state = 'waiting' ORDER BY number",
            (held.submission,),
        )
    ]
    half = (len(numbers) + 1) // 2
    for part in (numbers[:half], numbers[half:]):
        if part:
            assign(connection, part, now)


def unblock(connection: sqlite3.Connection) -> None:
    """Let submissions wait again that our own door stopped."""
    connection.execute("UPDATE submissions SET state = 'waiting' WHERE state = 'blocked'")


def recently_accepted(
    connection: sqlite3.Connection, event: Event, digest: str, since: datetime
) -> bool:
    """Tell whether the same section was accepted under the same ID since then."""
    row = connection.execute(
        "SELECT digest, accepted_at FROM sections WHERE event = ? AND distinct_id = ?",
        (event.event, event.distinct_id),
    ).fetchone()
    return bool(row) and row[0] == digest and some_time(row[1]) > since


def summary(connection: sqlite3.Connection, now: datetime) -> Outbox:
    """Return what waits and when it is tried next."""
    count, size, sessions = connection.execute(
        "SELECT count(*), coalesce(sum(size), 0), count(DISTINCT session) "
        "FROM events WHERE state = 'waiting'"
    ).fetchone()
    schedule = read_schedule(connection)
    sending = connection.execute("SELECT 1 FROM submissions WHERE state = 'sending' LIMIT 1")
    return Outbox(
        events=count,
        size=size,
        sessions=sessions,
        next_try=schedule.due if count else None,
        failing_since=schedule.since,
        asked_to_wait=schedule.asked(now) > 0,
        sending=sending.fetchone() is not None,
        error=schedule.error,
    )


def last_outcome(connection: sqlite3.Connection) -> LastOutcome | None:
    """Return the submission that was accepted or refused last, whatever the clock said then."""
    row = connection.execute(
        "SELECT submissions.id, state, shown_at, events, size, words FROM attempts "
        "JOIN submissions ON submission = submissions.id "
        "WHERE state IN ('accepted', 'refused') ORDER BY attempts.id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    number, state, at, events, size, words = row
    return LastOutcome(number, SubmissionState(state), some_time(at), events, size, words)


def held_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs that stand in a submission which is on its way."""
    rows = connection.execute(
        "SELECT DISTINCT distinct_id FROM events JOIN submissions ON submission = submissions.id "
        "WHERE submissions.state = 'sending'"
    )
    return frozenset(row[0] for row in rows)
