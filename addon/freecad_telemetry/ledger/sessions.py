# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Rows about sessions of FreeCAD, and on which computers; written only while sharing is on."""

from __future__ import annotations

import enum
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.catalog.values import Value
from freecad_telemetry.ledger.state_table import (
    number_of,
    read_state,
    some_time,
    text_of,
    write_state,
)
from freecad_telemetry.timestamps import write_time


class Ending(enum.StrEnum):
    """How a session ended. `STOPPED`: sharing stopped first, so its end is not judged."""

    CLEAN = "clean"
    TERMINATED = "polite"
    UNCLEAN = "unclean"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session, as the ledger keeps it.

    Attributes:
        shutdown_uuid, unclean_uuid: the UUIDs of its last event, fixed at its start so that the
            event is made once only.
        context: the properties of every event of the session, as they were at its start.
        version, qt: FreeCAD's and Qt's version, "" where unknown.
        workbench: the one that was active last, by its name; may be private.
    """

    id: str
    host: str
    started_at: datetime
    identity: str
    shutdown_uuid: str
    unclean_uuid: str
    context: Mapping[str, Value]
    version: str = ""
    qt: str = ""
    workbench: str = ""


_COLUMNS = (
    "id, host, started_at, identity, shutdown_uuid, unclean_uuid, context, version, qt, workbench"
)


def _session(row: Sequence[object]) -> SessionRow | None:
    """Make a session of a row; None for one that only a newer version of the addon can read."""
    *texts, version, qt, workbench = row
    identifier, host, started, identity, shutdown, unclean, context = map(text_of, texts)
    try:
        properties = json.loads(context)
    except (ValueError, RecursionError):
        return None
    if not isinstance(properties, dict):
        return None
    return SessionRow(
        identifier,
        host,
        some_time(started),
        identity,
        shutdown,
        unclean,
        properties,
        text_of(version),
        text_of(qt),
        text_of(workbench),
    )


def begin(connection: sqlite3.Connection, row: SessionRow) -> None:
    """Write the row of a session that begins."""
    connection.execute(
        f"INSERT OR IGNORE INTO sessions ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.id,
            row.host,
            write_time(row.started_at),
            row.identity,
            row.shutdown_uuid,
            row.unclean_uuid,
            json.dumps(dict(row.context)),
            row.version,
            row.qt,
            row.workbench,
        ),
    )


def end(connection: sqlite3.Connection, session: str, ending: Ending, at: datetime) -> None:
    """Note how and when a session ended, and count clean ends between two crashes."""
    changed = connection.execute(
        "UPDATE sessions SET ended_at = ?, ending = ? WHERE id = ? AND ended_at IS NULL",
        (write_time(at), ending.value, session),
    ).rowcount
    if changed and ending is Ending.CLEAN:
        write_state(connection, "clean ends", str(clean_ends(connection) + 1))
    elif changed and ending is Ending.UNCLEAN:
        write_state(connection, "clean ends", None)


def clean_ends(connection: sqlite3.Connection) -> int:
    """Return how many sessions ended cleanly since the last crash."""
    return number_of(read_state(connection, "clean ends"))


def continue_session(connection: sqlite3.Connection, session: str) -> bool:
    """Let a session go on that a pause stopped, or that never ended; tell whether there was one."""
    return bool(
        connection.execute(
            "UPDATE sessions SET ended_at = NULL, ending = '' "
            "WHERE id = ? AND (ending = ? OR ended_at IS NULL)",
            (session, Ending.STOPPED.value),
        ).rowcount
    )


def stop_all(connection: sqlite3.Connection, now: datetime) -> None:
    """Judge no session any more, and forget what its end would have told: sharing was ended."""
    connection.execute(
        "UPDATE sessions SET ended_at = coalesce(ended_at, ?), workbench = '', "
        "ending = CASE WHEN ended_at IS NULL THEN ? ELSE ending END",
        (write_time(now), Ending.STOPPED.value),
    )


def unfinished_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the sessions without an end, of every host."""
    rows = connection.execute("SELECT id FROM sessions WHERE ended_at IS NULL")
    return frozenset(text_of(row[0]) for row in rows)


def exists(connection: sqlite3.Connection, session: str) -> bool:
    """Tell whether the ledger has a row of a session."""
    row = connection.execute("SELECT 1 FROM sessions WHERE id = ?", (session,)).fetchone()
    return row is not None


def set_workbench(connection: sqlite3.Connection, session: str, workbench: str) -> None:
    """Keep which workbench is active, in case that the session ends badly."""
    connection.execute("UPDATE sessions SET workbench = ? WHERE id = ?", (workbench, session))


def change_identity(connection: sqlite3.Connection, session: str, identity: str) -> None:
    """Let a session's last event go under another ID."""
    connection.execute("UPDATE sessions SET identity = ? WHERE id = ?", (identity, session))


def unfinished(connection: sqlite3.Connection, host: str, own: str) -> tuple[SessionRow, ...]:
    """Return this host's sessions without an end, oldest first, our own left out."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM sessions WHERE ended_at IS NULL AND host = ? AND id != ? "
        "ORDER BY started_at",
        (host, own),
    )
    return tuple(session for row in rows if (session := _session(row)))


def own(connection: sqlite3.Connection, session: str) -> SessionRow | None:
    """Return the row of one session that has not ended, None where there is none."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM sessions WHERE id = ? AND ended_at IS NULL", (session,)
    ).fetchone()
    return _session(row) if row else None


# Computers

_COMPUTERS = "computers"
"""Of table `state`: the hashed IDs of the computers on which this ledger belongs, oldest first."""
_UNKNOWN = "*"
"""Instead of them: several had it, and which they were was deleted with the history."""


def _known_computers(connection: sqlite3.Connection) -> list[str]:
    """Return the computers that the ledger knows; `_UNKNOWN` stands for any."""
    stored = read_state(connection, _COMPUTERS)
    if stored is not None:
        return stored.split()
    return [row[0] for row in connection.execute("SELECT DISTINCT host FROM sessions")]


def meet_computer(connection: sqlite3.Connection, host: str) -> None:
    """Note that a session begins on a computer, before its row is written.

    The first one is known from then on. Any other is asked about until `keep_computer`.
    """
    if read_state(connection, _COMPUTERS) is None:
        known = _known_computers(connection) or [host]
        write_state(connection, _COMPUTERS, " ".join(known))


def is_other_computer(connection: sqlite3.Connection, host: str) -> bool:
    """Tell whether the ledger came from another computer, and nobody has answered that here."""
    known = (read_state(connection, _COMPUTERS) or _UNKNOWN).split()
    return _UNKNOWN not in known and host not in known


def keep_computer(connection: sqlite3.Connection, host: str) -> None:
    """Note that the ledger belongs on this computer too, where that is in question."""
    if is_other_computer(connection, host):
        write_state(connection, _COMPUTERS, " ".join([*_known_computers(connection), host]))


def forget_computers(connection: sqlite3.Connection) -> None:
    """Forget on which computers the ledger was, before their sessions are deleted.

    Where it was one, the next session tells that anew. Of several some would be taken for new.
    """
    known = _known_computers(connection)
    hosts = {row[0] for row in connection.execute("SELECT DISTINCT host FROM sessions")}
    several = _UNKNOWN in known or len(hosts.union(known)) > 1
    write_state(connection, _COMPUTERS, _UNKNOWN if several else None)
