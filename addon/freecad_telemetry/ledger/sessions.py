# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Rows about sessions of FreeCAD; kept only while sharing is on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.catalogue.declaration import Value
from freecad_telemetry.ledger.choices import some_time
from freecad_telemetry.timestamps import write_time


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session, as the ledger keeps it.

    Attributes:
        shutdown_uuid: the UUID of its shutdown event, fixed at start so that it is made once.
        context: the properties of every event of the session, as they were at its start.
    """

    id: str
    host: str
    started_at: datetime
    identity: str
    shutdown_uuid: str
    context: Mapping[str, Value]


def begin(connection: sqlite3.Connection, row: SessionRow) -> None:
    """Write the row of a session that begins."""
    connection.execute(
        "INSERT OR IGNORE INTO sessions (id, host, started_at, identity, shutdown_uuid, context) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            row.id,
            row.host,
            write_time(row.started_at),
            row.identity,
            row.shutdown_uuid,
            json.dumps(dict(row.context)),
        ),
    )


def end(connection: sqlite3.Connection, session: str, ending: str, at: datetime) -> None:
    """Note how and when a session ended."""
    connection.execute(
        "UPDATE sessions SET ended_at = ?, ending = ? WHERE id = ? AND ended_at IS NULL",
        (write_time(at), ending, session),
    )


def unfinished(connection: sqlite3.Connection, host: str, own: str) -> tuple[SessionRow, ...]:
    """Return this host's sessions without an end, oldest first, our own left out."""
    rows = connection.execute(
        "SELECT id, host, started_at, identity, shutdown_uuid, context FROM sessions "
        "WHERE ended_at IS NULL AND host = ? AND id != ? ORDER BY started_at",
        (host, own),
    )
    return tuple(
        SessionRow(identifier, name, some_time(started), identity, shutdown, json.loads(context))
        for identifier, name, started, identity, shutdown, context in rows
    )


def own(connection: sqlite3.Connection, session: str) -> SessionRow | None:
    """Return the row of one session that has not ended, None where there is none."""
    found = connection.execute(
        "SELECT id, host, started_at, identity, shutdown_uuid, context FROM sessions "
        "WHERE id = ? AND ended_at IS NULL",
        (session,),
    ).fetchone()
    if found is None:
        return None
    identifier, name, started, identity, shutdown, context = found
    return SessionRow(identifier, name, some_time(started), identity, shutdown, json.loads(context))
