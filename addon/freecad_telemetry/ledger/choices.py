# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What rules: decisions, pause, identities, and how often the question was shown."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime

from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import Answer, Decision, Pause, PauseKind
from freecad_telemetry.identity import Identity
from freecad_telemetry.ledger.database import decoded
from freecad_telemetry.timestamps import parse_time, write_time


def time_of(text: str | None) -> datetime | None:
    """Read a stored time; None where there is none."""
    return parse_time(text) if text else None


def some_time(text: str) -> datetime:
    """Read a stored time; the epoch where it cannot be read."""
    return parse_time(text) or datetime.fromtimestamp(0, UTC)


def read_state(connection: sqlite3.Connection, name: str) -> str | None:
    """Return a value of table `state`, None where it is absent."""
    row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def write_state(connection: sqlite3.Connection, name: str, value: str | None) -> None:
    """Store a value of table `state`, or remove it."""
    if value is None:
        connection.execute("DELETE FROM state WHERE name = ?", (name,))
    else:
        connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))


def _decision(row: tuple[str, str, int, str, str, str, str]) -> Decision:
    answer, categories, version, at, wording, language, source = row
    known = {category.value for category in Category}
    return Decision(
        Answer(answer),
        frozenset(Category(name) for name in json.loads(categories) if name in known),
        version,
        some_time(at),
        wording,
        language,
        source,
    )


_DECISION = "SELECT answer, categories, version, at, wording, language, source FROM decisions"


def newest_decision(connection: sqlite3.Connection) -> Decision:
    """Return the decision that holds: the one that was written last."""
    row = connection.execute(f"{_DECISION} ORDER BY id DESC LIMIT 1").fetchone()
    return decoded(_decision, row) if row else Decision()


def all_decisions(connection: sqlite3.Connection) -> tuple[Decision, ...]:
    """Return every decision, newest first."""
    rows = connection.execute(f"{_DECISION} ORDER BY id DESC")
    return tuple(decoded(_decision, row) for row in rows)


def add_decision(connection: sqlite3.Connection, decision: Decision, now: datetime) -> None:
    """Write a decision; it holds from now on."""
    connection.execute(
        "INSERT INTO decisions (answer, categories, version, at, wording, language, source) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            decision.answer.value,
            json.dumps(sorted(category.value for category in decision.categories)),
            decision.version,
            write_time(decision.at or now),
            decision.wording,
            decision.language,
            decision.source,
        ),
    )


def read_pause(connection: sqlite3.Connection) -> Pause | None:
    """Return the pause as it was set, None where there is none."""
    text = read_state(connection, "pause")
    if not text:
        return None
    return decoded(_pause, text)


def _pause(text: str) -> Pause:
    stored = json.loads(text)
    return Pause(
        PauseKind(stored["kind"]),
        time_of(stored.get("until")),
        stored.get("session", ""),
        time_of(stored.get("since")),
    )


def write_pause(connection: sqlite3.Connection, pause: Pause | None) -> None:
    """Set or end the pause."""
    if pause is None:
        write_state(connection, "pause", None)
        return
    stored = {"kind": pause.kind.value, "session": pause.session}
    for name, moment in (("until", pause.until), ("since", pause.since)):
        if moment:
            stored[name] = write_time(moment)
    write_state(connection, "pause", json.dumps(stored))


def is_paused(connection: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether a pause holds now."""
    pause = read_pause(connection)
    return pause is not None and not pause.is_over(now)


def all_identities(connection: sqlite3.Connection) -> tuple[Identity, ...]:
    """Return every ID that was ever used here, the newest first."""
    rows = connection.execute(
        "SELECT id, since, until, removed_at FROM identities ORDER BY since DESC, rowid DESC"
    )
    return tuple(
        Identity(identifier, some_time(since), time_of(until), time_of(removed))
        for identifier, since, until, removed in rows
    )


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


def mark_removed(connection: sqlite3.Connection, identifier: str, now: datetime) -> None:
    """Note that the server accepted the removal of an ID's data: it is never used again."""
    connection.execute(
        "UPDATE identities SET removed_at = ?, until = coalesce(until, ?) WHERE id = ?",
        (write_time(now), write_time(now), identifier),
    )


def times_asked(connection: sqlite3.Connection, version: int) -> int:
    """Return how often the question opened by itself since it was last answered or reset.

    Args:
        version: of the catalogue, where what is new in it is asked about; 0 where sharing is.
    """
    return int(read_state(connection, f"asked {version}") or 0)


def count_question(connection: sqlite3.Connection, version: int) -> None:
    """Count that the question opened by itself."""
    write_state(connection, f"asked {version}", str(times_asked(connection, version) + 1))


def forget_questions(connection: sqlite3.Connection) -> None:
    """Count anew: the question was answered, or reset."""
    connection.execute("DELETE FROM state WHERE name GLOB 'asked [0-9]*'")


def removed_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the IDs whose data the server has removed."""
    rows = connection.execute("SELECT id FROM identities WHERE removed_at IS NOT NULL")
    return frozenset(row[0] for row in rows)
