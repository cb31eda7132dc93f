# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A made-up past: a ledger as it looks after some weeks of sharing.

For pictures, benchmarks and tests that need a history; `make` runs this module as a program of
its own, because dev.py itself does not have the core in its path.
"""

import dataclasses
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from telemetry_dev.layout import PYTHON_PATHS

EVERY = 4 * 3600.0
"""Seconds between two made-up launches, where nothing else is asked for."""


def make(ledger: Path, submissions: int, every: float = EVERY) -> Path:
    """Write a ledger whose user shares everything, and return its path.

    Args:
        submissions: how many launches were sent, refused or dropped, the newest an hour ago.
        every: seconds between two of them.
    """
    ledger.parent.mkdir(parents=True, exist_ok=True)
    words = [str(ledger), str(submissions), str(every)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, PYTHON_PATHS))}
    subprocess.run(
        [sys.executable, "-m", "telemetry_dev.past", *words], env=environment, check=True
    )
    return ledger


def _write(path: Path, submissions: int, every: float) -> None:
    from freecad_telemetry.catalog.registry import CATALOG
    from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision
    from freecad_telemetry.ledger import decisions, delivery, identities, outbox, requests
    from freecad_telemetry.ledger.database import Database
    from freecad_telemetry.records import Outcome, RequestKind, RequestState
    from telemetry_dev.preview import sample as sample

    now = datetime.now(UTC)
    begun = now - timedelta(days=20)
    database = Database.open(path)
    connection = database.connection
    connection.execute("PRAGMA synchronous = OFF")

    def submit(number: int) -> None:
        age = submissions - number
        at = now - timedelta(hours=1, seconds=every * age)
        names: tuple[str, ...] = ("freecad_shutdown", "freecad_startup", "freecad_version")
        if age % 7 == 3:
            names += ("freecad_system_info", "freecad_preferences", "freecad_addon_list")
        made = sample.sample_events(at, number + 3, names)
        events = tuple(dataclasses.replace(event, session="past") for event in made)
        outbox.record(connection, events, at)
        claim = delivery.claim(connection, "past", lambda name: True, at)
        assert claim is not None
        answer = (Outcome.ACCEPTED, 200, '{"status": "Ok"}')
        if age % 31 == 17:
            answer = (Outcome.REFUSED, 400, '{"detail": "invalid API key"}')
        attempt = sample.sample_attempt(at, events, *answer)
        delivery.begin_attempt(connection, claim, attempt)
        delivery.finish_attempt(
            connection, claim, attempt, at, lambda low, high: low, lambda event: None
        )

    yes = Decision(
        Choice.YES,
        frozenset(OPTIONAL_CATEGORIES),
        CATALOG.version,
        begun,
        "Help improve FreeCAD?",
        "en",
    )
    with database.transaction():
        identities.add_identity(connection, sample.OLD_ID, now - timedelta(days=80))
        identities.add_identity(connection, sample.ID, begun)
        decisions.add_decision(connection, yes, begun)
        at = now - timedelta(days=3)
        requests.add(connection, RequestKind.COPY, sample.ID, RequestState.PREPARED, at)
    for first in range(1, submissions + 1, 1000):
        with database.transaction():
            for number in range(first, min(first + 1000, submissions + 1)):
                submit(number)
    database.close()


if __name__ == "__main__":
    file, count, seconds = sys.argv[1:]
    _write(Path(file), int(count), float(seconds))
