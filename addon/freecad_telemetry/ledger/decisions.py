# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What rules: decisions, pause, identities, and how often the question was shown."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import MAX_ASKED, Choice, Decision
from freecad_telemetry.consent.status import Pause, PauseKind
from freecad_telemetry.ledger.state_table import (
    number_of,
    read_state,
    some_time,
    text_of,
    time_of,
    write_state,
)
from freecad_telemetry.timestamps import write_time


def _decision(row: Sequence[object]) -> Decision:
    """Make a decision of a row; what only a newer version of the addon can read allows nothing."""
    answer, categories, version, at, *texts = row
    try:
        names = json.loads(text_of(categories))
    except (ValueError, RecursionError):
        names = None
    is_ours = isinstance(version, int) and isinstance(names, list)
    agreed = frozenset(map(str, names)) if is_ours else frozenset()
    wording, language, source = map(text_of, texts)
    return Decision(
        Choice(text_of(answer)) if is_ours else Choice.NEWER,
        frozenset(category for category in Category if category.value in agreed),
        number_of(version),
        some_time(at),
        wording,
        language,
        source,
        agreed - {category.value for category in Category},
    )


_DECISION = "SELECT answer, categories, version, at, wording, language, source FROM decisions"


def newest_decision(connection: sqlite3.Connection) -> Decision:
    """Return the decision that holds: the one that was written last."""
    row = connection.execute(f"{_DECISION} ORDER BY id DESC LIMIT 1").fetchone()
    return _decision(row) if row else Decision()


def all_decisions(connection: sqlite3.Connection) -> tuple[Decision, ...]:
    """Return every decision, newest first."""
    rows = connection.execute(f"{_DECISION} ORDER BY id DESC")
    return tuple(map(_decision, rows))


def add_decision(connection: sqlite3.Connection, decision: Decision, now: datetime) -> None:
    """Write a decision; it holds from now on."""
    connection.execute(
        "INSERT INTO decisions (answer, categories, version, at, wording, language, source) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            decision.answer.value,
            json.dumps(sorted({*map(str, decision.categories), *decision.others})),
            decision.version,
            write_time(decision.at or now),
            decision.wording,
            decision.language,
            decision.source,
        ),
    )


def read_pause(connection: sqlite3.Connection) -> Pause | None:
    """Return the pause as it was set, None where there is none.

    One that only a newer version of the addon can read lasts until the user resumes.
    """
    text = read_state(connection, "pause")
    if text is None:
        return None
    try:
        stored = json.loads(text)
        kind, session = PauseKind(stored["kind"]), text_of(stored.get("session"))
        until, since = time_of(stored.get("until")), time_of(stored.get("since"))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Pause(PauseKind.RESUME)
    is_readable = {
        PauseKind.RESTART: bool(session),
        PauseKind.TIME: until is not None,
        PauseKind.RESUME: True,
    }[kind]
    return Pause(kind, until, session, since) if is_readable else Pause(PauseKind.RESUME)


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


def times_asked(connection: sqlite3.Connection, version: int) -> int:
    """Return how often the question opened by itself since it was last answered or reset.

    Args:
        version: of the catalog, where what is new in it is asked about; 0 where sharing is.
    """
    return number_of(read_state(connection, f"asked {version}") or 0, MAX_ASKED)


def count_question(connection: sqlite3.Connection, version: int) -> None:
    """Count that the question opened by itself."""
    write_state(connection, f"asked {version}", str(times_asked(connection, version) + 1))


def forget_questions(connection: sqlite3.Connection) -> None:
    """Count anew: the question was answered, or reset."""
    connection.execute("DELETE FROM state WHERE name GLOB 'asked [0-9]*'")
