# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Writes what would have happened, through the ledger's own functions."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.ledger import decisions, delivery, identities, outbox, requests
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.records import Attempt, Event, RequestKind, RequestState
from telemetry_dev.past.values import (
    EVERYTHING,
    ID,
    OLD_ID,
    SESSION,
    accepted,
    launch_events,
    refused,
    unreachable,
)

SHARING_SINCE = timedelta(days=20)
"""So long ago the user agreed, and took the present ID."""
FULL_EVERY = 7
"""One of so many launches tells everything."""
RARE_EVERY = 40
"""Of so many launches one is refused, one dropped, and one succeeds at its second attempt."""

Happens = Callable[[datetime, Sequence[Event]], Attempt]


@contextlib.contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Run a block in one transaction on a ledger; made where there is none."""
    database = Database.open(path)
    try:
        # Nobody misses it after a power cut.
        database.connection.execute("PRAGMA synchronous = OFF")
        with database.transaction() as connection:
            yield connection
    finally:
        database.close()


def agree(
    connection: sqlite3.Connection,
    now: datetime,
    categories: Collection[Category],
    version: int = CATALOG.version,
    earlier: Sequence[str] = (OLD_ID,),
) -> None:
    """Write the decision to share, the ID, earlier ones, and a request for a copy.

    Args:
        version: of the catalog that is agreed to.
        earlier: IDs that were used before, oldest first, for some weeks each.
    """
    since = now - SHARING_SINCE
    for age, identity in zip(range(len(earlier), 0, -1), earlier, strict=True):
        identities.add_identity(connection, identity, since - age * timedelta(days=70))
    identities.add_identity(connection, ID, since)
    decision = Decision(
        Choice.YES,
        frozenset(categories),
        version,
        since,
        "Help improve FreeCAD?",
        "en",
        "question",
    )
    decisions.add_decision(connection, decision, since)
    asked = now - timedelta(days=3)
    requests.add(connection, RequestKind.COPY, ID, RequestState.PREPARED, asked)


def add_history(
    connection: sqlite3.Connection, newest: datetime, count: int, interval: timedelta
) -> None:
    """Write launches that were sent, refused or dropped; the newest one tells everything."""
    for age in reversed(range(count)):
        at = newest - age * interval
        names = SESSION if age % FULL_EVERY else EVERYTHING
        identity = ID if newest - at < SHARING_SINCE else OLD_ID
        outbox.record(connection, launch_events(at, count - age, names, identity), at)
        match age % RARE_EVERY:
            case 3:
                try_to_send(connection, at, refused)
            case 5:
                try_to_send(connection, at, unreachable)
                outbox.drop(connection, "1", (), outbox.DROPPED_AGE, at)
            case 8:
                try_to_send(connection, at - timedelta(minutes=4), unreachable)
                try_to_send(connection, at, accepted)
            case _:
                try_to_send(connection, at, accepted)


def try_to_send(
    connection: sqlite3.Connection,
    at: datetime,
    happens: Happens,
    backoff: timedelta = timedelta(minutes=1),
) -> None:
    """Let one attempt be made to send what is next in turn.

    Args:
        happens: what becomes of it.
        backoff: how long nothing is tried again, where it fails.
    """
    claim = delivery.claim(connection, "past", lambda session: False, at)
    assert claim is not None
    attempt = happens(at, claim.events)
    if attempt.request_line:
        delivery.begin_attempt(connection, claim, attempt)
    delivery.finish_attempt(
        connection,
        claim,
        attempt,
        at,
        lambda low, high: backoff.total_seconds(),
        lambda event: None,
    )
