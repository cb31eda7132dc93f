# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The table `state`: what holds once, by name; how values are read, and enums written in SQL."""

from __future__ import annotations

import enum
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from freecad_telemetry.timestamps import parse_time

MAX_NUMBER = 2**31 - 1
"""What Qt's texts can count; no ledger comes near it."""


def time_of(value: object) -> datetime | None:
    """Read a stored time; None where there is none, or none that can be read."""
    return parse_time(value) if isinstance(value, str) else None


def some_time(value: object) -> datetime:
    """Read a stored time; the epoch where it cannot be read."""
    return time_of(value) or datetime.fromtimestamp(0, UTC)


def text_of(value: object) -> str:
    """Read a stored text: a column takes numbers and bytes as well."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def number_of(value: object, otherwise: int = 0) -> int:
    """Read a stored whole number, cut to MAX_NUMBER; `otherwise` where it is none."""
    try:
        number = int(value) if isinstance(value, int | float) else int(text_of(value))
    except (ValueError, OverflowError):
        return otherwise
    return min(max(number, -MAX_NUMBER), MAX_NUMBER)


def sql_list(members: Iterable[enum.StrEnum]) -> str:
    """Return members of an enum for `IN`, for example "('accepted', 'refused')"."""
    return f"({', '.join(repr(member.value) for member in members)})"


def read_state(connection: sqlite3.Connection, name: str) -> str | None:
    """Return a value of table `state`, None where it is absent."""
    row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return text_of(row[0]) if row else None


def write_state(connection: sqlite3.Connection, name: str, value: str | None) -> None:
    """Store a value of table `state`, or remove it."""
    if value is None:
        connection.execute("DELETE FROM state WHERE name = ?", (name,))
    else:
        connection.execute(
            "INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value)
        )
