# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the ledger forgets: by age, and by the user's wish."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from freecad_telemetry.ledger.outbox import DROPPED_ERASED, drop
from freecad_telemetry.timestamps import write_time

_FINAL = "('accepted', 'refused', 'dropped', 'split')"


def forget_old(connection: sqlite3.Connection, days: int, now: datetime) -> None:
    """Delete what is over and was last touched more than `days` ago; 0 keeps everything.

    What waits stays, and so do decisions, IDs and requests.
    """
    if days <= 0:
        return
    limit = write_time(now - timedelta(days=days))
    _delete(connection, f"state IN {_FINAL} AND shown_at < ?", [limit])
    connection.execute("DELETE FROM notices WHERE at < ?", (limit,))
    connection.execute("DELETE FROM sessions WHERE ended_at < ?", (limit,))


def erase(connection: sqlite3.Connection, *, keep_waiting: bool, now: datetime) -> None:
    """Delete the history; what waits is kept, without its failed attempts, or dropped too."""
    if not keep_waiting:
        drop(connection, "1", (), DROPPED_ERASED, now)
    _delete(connection, f"state IN {_FINAL}", [])
    connection.execute("DELETE FROM attempts")
    connection.execute("UPDATE submissions SET words = '', attempts = 0")
    connection.execute("DELETE FROM notices")
    connection.execute("DELETE FROM sessions WHERE ended_at IS NOT NULL")


def _delete(connection: sqlite3.Connection, condition: str, values: list[str]) -> None:
    """Delete submissions that meet a condition, with their events and attempts."""
    chosen = f"(SELECT id FROM submissions WHERE {condition})"
    for table in ("attempts", "events"):
        connection.execute(f"DELETE FROM {table} WHERE submission IN {chosen}", values)
    connection.execute(f"DELETE FROM submissions WHERE {condition}", values)
