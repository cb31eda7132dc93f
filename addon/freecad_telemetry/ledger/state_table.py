# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The table `state`: what holds once, by name; how times are read, and enums written in SQL."""

from __future__ import annotations

import enum
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from freecad_telemetry.timestamps import parse_time


def time_of(text: str | None) -> datetime | None:
    """Read a stored time; None where there is none."""
    return parse_time(text) if text else None


def some_time(text: str) -> datetime:
    """Read a stored time; the epoch where it cannot be read."""
    return parse_time(text) or datetime.fromtimestamp(0, UTC)


def sql_list(members: Iterable[enum.StrEnum]) -> str:
    """Return members of an enum for `IN`, for example "('accepted', 'refused')"."""
    return f"({', '.join(repr(member.value) for member in members)})"


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
