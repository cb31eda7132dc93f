# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""IDs: the current one, former ones, and those whose data was removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.ledger.state_table import some_time, text_of, time_of
from freecad_telemetry.timestamps import write_time


def all_identities(connection: sqlite3.Connection) -> tuple[Identity, ...]:
    """Return every ID that was ever used here, the newest first."""
    rows = connection.execute(
        "SELECT id, since, until, removed_at FROM identities ORDER BY since DESC, rowid DESC"
    )
    return tuple(
        Identity(text_of(identifier), some_time(since), _past(until), _past(removed))
        for identifier, since, until, removed in rows
    )


def _past(value: object) -> datetime | None:
    """Read since when an ID is not used any more; a time that cannot be read is long ago."""
    return None if value is None else some_time(value)


def current_identity(connection: sqlite3.Connection) -> Identity | None:
    """Return the ID in use, None where there is none yet."""
    for identity in all_identities(connection):
        if identity.until is None:
            return identity
    return None


def add_identity(connection: sqlite3.Connection, identifier: str, now: datetime) -> None:
    """Make an ID the current one; the one before becomes a former ID."""
    retire_identity(connection, now)
    connection.execute(
        "INSERT INTO identities (id, since) VALUES (?, ?)", (identifier, write_time(now))
    )


def retire_identity(connection: sqlite3.Connection, now: datetime) -> None:
    """Make the current ID a former one, if there is one."""
    connection.execute("UPDATE identities SET until = ? WHERE until IS NULL", (write_time(now),))


def retire(connection: sqlite3.Connection, identifier: str, now: datetime) -> None:
    """Make an ID a former one, if it is known here and in use."""
    connection.execute(
        "UPDATE identities SET until = coalesce(until, ?) WHERE id = ?",
        (write_time(now), identifier),
    )


def note_accepted(
    connection: sqlite3.Connection, identifiers: Iterable[str], now: datetime
) -> None:
    """Note that the server accepted data under these IDs."""
    connection.executemany(
        "UPDATE identities SET accepted_at = ? WHERE id = ?",
        [(write_time(now), identifier) for identifier in identifiers],
    )


def last_accepted(connection: sqlite3.Connection, identifier: str) -> datetime | None:
    """Return when the server last accepted data under an ID, UTC; None where it never did."""
    row = connection.execute(
        "SELECT accepted_at FROM identities WHERE id = ?", (identifier,)
    ).fetchone()
    return time_of(row[0]) if row else None


def mark_removed(connection: sqlite3.Connection, identifier: str, now: datetime) -> None:
    """Note that the server accepted the removal of an ID's data: it is never used again."""
    connection.execute(
        "UPDATE identities SET removed_at = ?, until = coalesce(until, ?) WHERE id = ?",
        (write_time(now), write_time(now), identifier),
    )


def removed_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs whose data the server has removed."""
    rows = connection.execute("SELECT id FROM identities WHERE removed_at IS NOT NULL")
    return frozenset(text_of(row[0]) for row in rows)
