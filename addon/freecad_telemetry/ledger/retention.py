# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the ledger forgets: by age, and by the user's action."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from freecad_telemetry.ledger import sessions
from freecad_telemetry.ledger.outbox import DROPPED_ERASED, EVENT_WAITS, clock_is_trusted, drop
from freecad_telemetry.ledger.state_table import sql_list
from freecad_telemetry.records import SubmissionState
from freecad_telemetry.timestamps import write_time

MAX_BYTES = 50_000_000
"""A larger ledger loses the contents of its oldest submissions, their rows stay: 14,000 launches
fit (3.5 kB each), and a home folder with a quota bears it."""
FREED_SHARE = 0.2
"""So much of MAX_BYTES is free then: emptying and VACUUM take seconds, and shall be rare."""
MAX_RELEASED_PAGES = 500
"""Pages given back to the file system at once: 2 MB, of which no other job waits for long."""

_FINAL = sql_list(state for state in SubmissionState if state.is_final)
_OPEN = sql_list((SubmissionState.WAITING, SubmissionState.SENDING, SubmissionState.BLOCKED))
_OVER = (
    f"(state IN {_FINAL} OR (state NOT IN {_OPEN} AND NOT EXISTS (SELECT 1 FROM events "
    f"WHERE submission = submissions.id AND events.{EVENT_WAITS})))"
)
"""Condition: nothing more becomes of a submission; also of one in a state that only a newer version
of the addon knows, once none of its events waits."""


def delete_expired(
    connection: sqlite3.Connection, days: int, host: str, now: datetime, quiet: str = ""
) -> None:
    """Delete what is over and was last touched more than `days` ago; 0 keeps everything.

    So does a number of days that leads to before the calendar: the parameter may hold any.

    What waits stays, and so do decisions, IDs and requests. Sessions of other hosts than `host`
    that never came to an end go as well: nobody will judge them. `quiet`: see `clock_is_trusted`.
    """
    if not 0 < days < now.toordinal():
        return
    limit = write_time(now - timedelta(days=days))
    # Both times, for the clock may have been set back in between.
    over = f"{_OVER} AND max(made_at, shown_at) < ?"
    old_sessions = "ended_at < ? OR (ended_at IS NULL AND host != ? AND started_at < ?)"
    is_due = connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM submissions WHERE {over}) OR EXISTS (SELECT 1 FROM notices "
        "WHERE at < ?) OR EXISTS (SELECT 1 FROM removal_attempts WHERE at < ?) "
        f"OR EXISTS (SELECT 1 FROM sessions WHERE {old_sessions})",
        (limit, limit, limit, limit, host, limit),
    ).fetchone()[0]
    if not clock_is_trusted(connection, "history", now, is_due=is_due, quiet=quiet):
        return
    _delete(connection, over, [limit])
    for table in ("notices", "removal_attempts"):
        connection.execute(f"DELETE FROM {table} WHERE at < ?", (limit,))
    connection.execute(f"DELETE FROM sessions WHERE {old_sessions}", (limit, host, limit))


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
        f"FROM submissions WHERE {_OVER} ORDER BY id"
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
    _delete(connection, _OVER, [])
    connection.execute("DELETE FROM attempts")
    connection.execute("DELETE FROM removal_attempts")
    connection.execute("UPDATE submissions SET reason = '', attempts = 0")
    connection.execute("DELETE FROM notices")
    connection.execute("DELETE FROM sections")  # digests of what was sent
    sessions.forget_computers(connection)
    connection.execute("DELETE FROM sessions WHERE ended_at IS NOT NULL")


def _delete(connection: sqlite3.Connection, condition: str, values: list[str]) -> None:
    """Delete submissions that meet a condition, with their events and attempts."""
    chosen = f"(SELECT id FROM submissions WHERE {condition})"
    for table in ("attempts", "events"):
        connection.execute(f"DELETE FROM {table} WHERE submission IN {chosen}", values)
    connection.execute(f"DELETE FROM submissions WHERE {condition}", values)
