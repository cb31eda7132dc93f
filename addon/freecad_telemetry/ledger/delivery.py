# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is claimed to be sent, what leaves, and what became of it.

Every function runs inside the caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.catalog.declaration import Catalog
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.ledger import identities
from freecad_telemetry.ledger.outbox import (
    EVENT_COLUMNS,
    EVENT_WAITS,
    assign,
    close_empty,
    drop_old,
    event_of,
    newer_events,
    read_schedule,
    write_schedule,
)
from freecad_telemetry.ledger.retry_schedule import RetrySchedule
from freecad_telemetry.ledger.state_table import (
    number_of,
    read_state,
    some_time,
    sql_list,
    text_of,
    write_state,
)
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import Attempt, Event, EventState, Outcome, SubmissionState
from freecad_telemetry.timestamps import write_time

MAX_BATCH_EVENTS = 250
"""Of one submission: half of all that can wait, so that one which is refused is not everything."""
MAX_BATCH_BYTES = 1_000_000
"""Of the events of one submission: a twentieth of what PostHog takes in a body
(https://posthog.com/docs/api/capture), and compressed it passes a slow line within the deadline."""


_CAN_BE_SENT = sql_list(state for state in SubmissionState if state.can_be_sent)
_CHECK_KEY, _CHECK_REASON = "door", "door reason"
"""Names in the table `state`."""
_SENDING = f"state = '{SubmissionState.SENDING}'"


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


def void_claims(
    connection: sqlite3.Connection, is_alive: Callable[[str], bool], now: datetime
) -> None:
    """Let submissions wait again whose claiming session has ended."""
    claimants = connection.execute(
        f"SELECT DISTINCT claimed_by FROM submissions WHERE {_SENDING}"
    ).fetchall()
    for (session,) in claimants:
        if not is_alive(text_of(session)):
            connection.execute(
                f"UPDATE submissions SET state = '{SubmissionState.WAITING}', claimed_by = '' "
                f"WHERE {_SENDING} AND claimed_by = ?",
                (session,),
            )
    close_empty(connection, now)


def claim(
    connection: sqlite3.Connection,
    session: str,
    is_alive: Callable[[str], bool],
    now: datetime,
    catalog: Catalog = CATALOG,
) -> Claim | None:
    """Claim what is to be sent next; None where nothing waits that we may send.

    New events of this session, and of sessions that have ended, come first as one submission;
    then earlier submissions, the one that was tried least recently first, so that one which the
    server cannot take does not hold up the others. An event that the catalog does not know is left
    to the newer version of the addon that wrote it, and so is the submission that holds it.
    """
    newer = newer_events(connection, catalog)
    # A claim of our own is void as well: one sender asks at a time.
    void_claims(connection, lambda name: name != session and is_alive(name), now)
    numbers = _unassigned(connection, session, is_alive, {number for number, _ in newer})
    if numbers:
        chosen = assign(connection, numbers, now)
    else:
        left = {submission for _, submission in newer}
        rows = connection.execute(
            f"SELECT id FROM submissions WHERE state IN {_CAN_BE_SENT} "
            "ORDER BY tried_at IS NOT NULL, tried_at, id"
        )
        chosen = next((number for (number,) in rows if number not in left), 0)
        if not chosen:
            return None
    connection.execute(
        "UPDATE submissions SET state = ?, claimed_by = ?, claim = claim + 1, tried_at = ? "
        "WHERE id = ?",
        (SubmissionState.SENDING.value, session, write_time(now), chosen),
    )
    number = connection.execute("SELECT claim FROM submissions WHERE id = ?", (chosen,)).fetchone()
    return Claim(chosen, number[0], waiting_of(connection, chosen))


def waiting_of(connection: sqlite3.Connection, submission: int) -> tuple[Event, ...]:
    """Return the events of a submission that still wait, in order."""
    rows = connection.execute(
        f"SELECT {EVENT_COLUMNS} FROM events WHERE submission = ? AND {EVENT_WAITS} "
        "ORDER BY number",
        (submission,),
    )
    return tuple(map(event_of, rows))


def _unassigned(
    connection: sqlite3.Connection,
    session: str,
    is_alive: Callable[[str], bool],
    newer: Collection[int],
) -> list[int]:
    """Return the numbers of events that may form one new submission, within its bounds.

    Args:
        newer: those that are left to a newer version of the addon.
    """
    rows = connection.execute(
        f"SELECT number, session, size FROM events WHERE {EVENT_WAITS} AND submission IS NULL "
        "ORDER BY number"
    ).fetchall()
    rows = [row for row in rows if row[0] not in newer]
    foreign = {text_of(name) for _, name, _ in rows if name != session}
    living = {name for name in foreign if is_alive(name)}
    numbers: list[int] = []
    total = 0
    for number, name, size in rows:
        if name in living:
            continue
        if numbers and (
            total + number_of(size) > MAX_BATCH_BYTES or len(numbers) >= MAX_BATCH_EVENTS
        ):
            break
        numbers.append(number)
        total += number_of(size)
    return numbers


def _is_held(connection: sqlite3.Connection, held: Claim) -> bool:
    row = connection.execute(
        f"SELECT 1 FROM submissions WHERE id = ? AND claim = ? AND {_SENDING}",
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


def is_valid(connection: sqlite3.Connection, held: Claim) -> bool:
    """Tell whether what was claimed may leave.

    It may not where the claim is void, or where the ledger has other events than were claimed:
    another FreeCAD's user may have withdrawn them meanwhile.
    """
    return _is_held(connection, held) and waiting_of(connection, held.submission) == held.events


def begin_attempt(connection: sqlite3.Connection, held: Claim, attempt: Attempt) -> bool:
    """Record what is about to leave, before it leaves; False where it may not leave any more."""
    if not is_valid(connection, held):
        return False
    connection.execute(
        "INSERT OR REPLACE INTO attempts (submission, claim, at, url, request_line, headers, body,"
        " outcome, tunnel_request, tunnel_answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            held.submission,
            held.number,
            write_time(attempt.at),
            attempt.url,
            attempt.request_line,
            json.dumps(attempt.headers),
            attempt.body,
            Outcome.UNKNOWN.value,
            attempt.tunnel_request,
            attempt.tunnel_answer,
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


def finish_attempt(
    connection: sqlite3.Connection,
    held: Claim,
    attempt: Attempt,
    now: datetime,
    uniform: Callable[[float, float], float],
    digest: Callable[[Event], str | None],
) -> None:
    """Record what came back and let it have its effect; nothing where the ledger is another one.

    Args:
        digest: the fingerprint of a section's event, None for any other event.
    """
    if not _is_known(connection, held):
        return
    reason = attempt.reason.to_text() if attempt.reason else ""
    departed = connection.execute(
        "UPDATE attempts SET duration = ?, outcome = ?, status = ?, answer_headers = ?, "
        "answer = ?, error = ?, retry_after = ?, reason = ?, request_line = ?, headers = ?, "
        "body = ? WHERE submission = ? AND claim = ?",
        (
            attempt.duration,
            attempt.outcome.value,
            attempt.status,
            json.dumps(attempt.answer_headers),
            attempt.answer,
            attempt.error,
            attempt.retry_after,
            reason,
            attempt.request_line,  # it may have been stopped after it was recorded
            json.dumps(attempt.headers),
            attempt.body,
            held.submission,
            held.number,
        ),
    ).rowcount
    if not departed and not attempt.body:
        # Nothing left this computer: no connection was made, or the final check stopped it. Where
        # there is a body its record was erased meanwhile, and stays so.
        connection.execute(
            "INSERT INTO attempts (submission, claim, at, duration, url, request_line, headers, "
            "outcome, error, reason, tunnel_request, tunnel_answer) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                reason,
                attempt.tunnel_request,
                attempt.tunnel_answer,
            ),
        )
        connection.execute(
            "UPDATE submissions SET attempts = attempts + 1, shown_at = ? WHERE id = ?",
            (write_time(attempt.at), held.submission),
        )
    current = _is_held(connection, held)
    if attempt.outcome is Outcome.ACCEPTED:
        _finish(connection, held, SubmissionState.ACCEPTED, EventState.ACCEPTED, reason)
        write_state(connection, "last_accepted", write_time(now))
        identities.note_accepted(connection, {event.distinct_id for event in held.events}, now)
        write_schedule(connection, RetrySchedule())
        for event in held.events:
            fingerprint = digest(event)
            if fingerprint is not None:
                connection.execute(
                    "INSERT OR REPLACE INTO sections (event, distinct_id, digest, accepted_at) "
                    "VALUES (?, ?, ?, ?)",
                    (_section(event), event.distinct_id, fingerprint, write_time(now)),
                )
        return
    if not current:
        return
    if attempt.outcome is Outcome.REFUSED:
        _finish(connection, held, SubmissionState.REFUSED, EventState.REFUSED, reason)
        write_schedule(connection, RetrySchedule())
    elif attempt.outcome is Outcome.TOO_LARGE:
        _split(connection, held, reason, now)
        write_schedule(connection, RetrySchedule())
    elif attempt.outcome is Outcome.CHECK_FAILED:
        _set(connection, held, SubmissionState.BLOCKED, reason)
    elif attempt.outcome is Outcome.RETRY:
        _set(connection, held, SubmissionState.WAITING, reason)
        schedule = read_schedule(connection).failed(
            now, attempt.reason, attempt.retry_after, uniform
        )
        write_schedule(connection, schedule)
        drop_old(connection, now)
    else:
        _set(connection, held, SubmissionState.WAITING, "")
    close_empty(connection, now)


def _set(connection: sqlite3.Connection, held: Claim, state: SubmissionState, reason: str) -> None:
    connection.execute(
        "UPDATE submissions SET state = ?, claimed_by = '', reason = ? WHERE id = ?",
        (state.value, reason, held.submission),
    )


def _finish(
    connection: sqlite3.Connection,
    held: Claim,
    state: SubmissionState,
    events: EventState,
    reason: str,
) -> None:
    _set(connection, held, state, reason)
    connection.executemany(
        "UPDATE events SET state = ?, reason = ? WHERE uuid = ?",
        [(events.value, reason, event.uuid) for event in held.events],
    )


def _split(connection: sqlite3.Connection, held: Claim, reason: str, now: datetime) -> None:
    """Make two submissions of one that was too large; a single event is refused."""
    if len(held.events) < 2:
        _finish(connection, held, SubmissionState.REFUSED, EventState.REFUSED, reason)
        return
    _set(connection, held, SubmissionState.SPLIT, reason)
    numbers = [
        row[0]
        for row in connection.execute(
            f"SELECT number FROM events WHERE submission = ? AND {EVENT_WAITS} ORDER BY number",
            (held.submission,),
        )
    ]
    half = (len(numbers) + 1) // 2
    for part in (numbers[:half], numbers[half:]):
        if part:
            assign(connection, part, now)


def check_key(posthog: str, url: str) -> str:
    """Return what a failed final check depends on: posthog's version and the server's URL."""
    return f"{posthog} {url}"


def failed_check(connection: sqlite3.Connection) -> tuple[str, Reason | None] | None:
    """Return the key and the reason of a final check that failed; None where none did."""
    key = read_state(connection, _CHECK_KEY)
    reason = Reason.parse(read_state(connection, _CHECK_REASON) or "")
    return None if key is None else (key, reason)


def block(connection: sqlite3.Connection, key: str, reason: Reason) -> None:
    """Note that the final check failed with one posthog and server."""
    write_state(connection, _CHECK_KEY, key)
    write_state(connection, _CHECK_REASON, reason.to_text())


def unblock(connection: sqlite3.Connection) -> None:
    """Let submissions wait again that the final check stopped."""
    write_state(connection, _CHECK_KEY, None)
    connection.execute(
        "UPDATE submissions SET state = ? WHERE state = ?",
        (SubmissionState.WAITING.value, SubmissionState.BLOCKED.value),
    )


def _section(event: Event) -> str:
    """Return the name of a section: each version of the catalog has its own, with other points.

    So two versions that share a ledger do not take each other's for changed at every launch.
    """
    return f"{event.event} {CATALOG.version}"


def recently_accepted(
    connection: sqlite3.Connection, event: Event, digest: str, since: datetime
) -> bool:
    """Tell whether the same section was accepted under the same ID since then."""
    row = connection.execute(
        "SELECT digest, accepted_at FROM sections WHERE event = ? AND distinct_id = ?",
        (_section(event), event.distinct_id),
    ).fetchone()
    return bool(row) and row[0] == digest and some_time(row[1]) > since


def held_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs that stand in a submission which is on its way."""
    rows = connection.execute(
        "SELECT DISTINCT distinct_id FROM events JOIN submissions ON submission = submissions.id "
        f"WHERE submissions.{_SENDING}"
    )
    return frozenset(row[0] for row in rows)
