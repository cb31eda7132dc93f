# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the ledger forgets: by age, and by the user's action."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from freecad_telemetry.ledger.outbox import DROPPED_ERASED, drop
from freecad_telemetry.ledger.state_table import read_state, sql_list, time_of, write_state
from freecad_telemetry.records import SubmissionState
from freecad_telemetry.timestamps import write_time

MAX_BYTES = 50_000_000
"""A larger ledger loses the contents of its oldest submissions, their rows stay: 14,000 launches
fit (3.5 kB each), and a home folder with a quota bears it."""
FREED_SHARE = 0.2
"""So much of MAX_BYTES is free then: emptying and VACUUM take seconds, and shall be rare."""
MAX_RELEASED_PAGES = 500
"""Pages given back to the file system at once: 2 MB, of which no other job waits for long."""

MAX_CLOCK_STEP = timedelta(days=20)
"""Between two looks, which are a day apart while FreeCAD is used: a holiday is shorter, a wrong
clock is mostly years off."""
CLOCK_TRUST_DELAY = timedelta(days=1)
"""A clock that may have leapt is believed again after so long: a wrong one is set by then."""

_FINAL = sql_list(state for state in SubmissionState if state.is_final)


def delete_expired(connection: sqlite3.Connection, days: int, host: str, now: datetime) -> None:
    """Delete what is over and was last touched more than `days` ago; 0 keeps everything.

    So does a number of days that leads to before the calendar: the parameter may hold any.

    What waits stays, and so do decisions, IDs and requests. Sessions of other hosts than `host`
    that never came to an end go as well: nobody will judge them.
    """
    if not 0 < days < now.toordinal() or not _clock_is_trusted(connection, now):
        return
    limit = write_time(now - timedelta(days=days))
    # Both times, for the clock may have been set back in between.
    _delete(connection, f"state IN {_FINAL} AND max(made_at, shown_at) < ?", [limit])
    connection.execute("DELETE FROM notices WHERE at < ?", (limit,))
    connection.execute(
        "DELETE FROM sessions WHERE ended_at < ? "
        "OR (ended_at IS NULL AND host != ? AND started_at < ?)",
        (limit, host, limit),
    )


def _clock_is_trusted(connection: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether the clock has gone on as clocks do, so that nothing is forgotten by mistake.

    After a leap, of which an unused computer's long rest cannot be told, it has to agree with
    itself for a day.
    """
    last = time_of(read_state(connection, "kept house"))
    since = time_of(read_state(connection, "clock since")) or now
    if last is None or not -MAX_CLOCK_STEP < now - last < MAX_CLOCK_STEP:
        since = now
    write_state(connection, "kept house", write_time(now))
    write_state(connection, "clock since", write_time(since))
    return last is None or now - since >= CLOCK_TRUST_DELAY


def limit_size(connection: sqlite3.Connection, most: int = MAX_BYTES) -> bool:
    """Empty the oldest final submissions of what they held until the file can fit in `most`.

    The history still shows their rows: when, what, how large, and how it ended. Return whether
    something was emptied: the file shrinks by a VACUUM only, since rows share their pages.
    """
    (page,) = connection.execute("PRAGMA page_size").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    size = (pages - free) * page
    if size <= most:
        return False
    rows = connection.execute(
        "SELECT id, (SELECT coalesce(sum(length(body) + length(answer) + length(answer_headers)), "
        "0) FROM attempts WHERE submission = submissions.id) + (SELECT "
        "coalesce(sum(length(properties)), 0) FROM events WHERE submission = submissions.id) "
        f"FROM submissions WHERE state IN {_FINAL} ORDER BY id"
    ).fetchall()
    # Contents share their pages with what stays: count in parts of the whole.
    excess = sum(row[1] for row in rows) * (1 - most * (1 - FREED_SHARE) / size)
    emptied = []
    for submission, content in rows:
        if excess <= 0:
            break
        emptied.append((submission,))
        excess -= content
    connection.executemany(
        "UPDATE attempts SET body = x'', answer = x'', answer_headers = '[]' WHERE submission = ?",
        emptied,
    )
    connection.executemany("UPDATE events SET properties = '{}' WHERE submission = ?", emptied)
    return bool(emptied)


def release_pages(connection: sqlite3.Connection) -> None:
    """Give free pages back to the file system; outside a transaction."""
    connection.execute(f"PRAGMA incremental_vacuum({MAX_RELEASED_PAGES})").fetchall()


def erase(connection: sqlite3.Connection, *, keep_waiting: bool, now: datetime) -> None:
    """Delete the history; what waits is kept, without its failed attempts, or dropped too."""
    if not keep_waiting:
        drop(connection, "1", (), DROPPED_ERASED, now)
    _delete(connection, f"state IN {_FINAL}", [])
    connection.execute("DELETE FROM attempts")
    connection.execute("UPDATE submissions SET reason = '', attempts = 0")
    connection.execute("DELETE FROM notices")
    connection.execute("DELETE FROM sessions WHERE ended_at IS NOT NULL")


def _delete(connection: sqlite3.Connection, condition: str, values: list[str]) -> None:
    """Delete submissions that meet a condition, with their events and attempts."""
    chosen = f"(SELECT id FROM submissions WHERE {condition})"
    for table in ("attempts", "events"):
        connection.execute(f"DELETE FROM {table} WHERE submission IN {chosen}", values)
    connection.execute(f"DELETE FROM submissions WHERE {condition}", values)
