# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the sender asks of the ledger thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from freecad_telemetry.catalogue.contents import CATALOGUE
from freecad_telemetry.consent import Answer
from freecad_telemetry.engine import Engine
from freecad_telemetry.ledger import choices, delivery, outbox
from freecad_telemetry.ledger.database import LedgerTrouble
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.records import Attempt, Destination, Event, Outcome
from freecad_telemetry.sender import Stopped
from freecad_telemetry.wire import BATCH_PATH
from freecad_telemetry.worker import NotRunning, Worker

Result = TypeVar("Result")

TROUBLE_WAIT = 10.0
"""Seconds until the sender asks again after the ledger could not be used."""


class LedgerDesk:
    """Answers the sender, on the ledger thread."""

    def __init__(
        self, engine: Engine, worker: Worker, destination: Callable[[], Destination]
    ) -> None:
        self._engine = engine
        self._worker = worker
        self._destination = destination
        self._launch_try = True

    def destination(self) -> Destination:
        """Return where things go."""
        return self._destination()

    def claim(self) -> Claim | float | None:
        """Return a claim, the seconds to wait, or None where nothing waits; raises Stopped."""
        return self._ask(self._claim)

    def depart(self, claim: Claim, attempt: Attempt) -> bool:
        """Commit what is about to leave; False where it must not leave."""
        return self._ask(lambda: self._depart(claim, attempt))

    def conclude(self, claim: Claim, attempt: Attempt, words: str) -> None:
        """Commit what came back; it is put off where the ledger is in trouble."""
        self._ask(lambda: self._conclude(claim, attempt, words))

    def _ask(self, job: Callable[[], Result]) -> Result:
        try:
            return self._worker.call(job)
        except NotRunning:
            raise Stopped from None

    def _claim(self) -> Claim | float | None:
        engine = self._engine
        if engine.database is None or engine.halted or not engine.status.shares:
            raise Stopped
        if engine.keeper.unsaved:
            return TROUBLE_WAIT
        now = engine.environment.now()
        try:
            with engine.database.transaction() as connection:
                if not _is_agreed(connection, now):
                    raise Stopped
                schedule = outbox.read_schedule(connection)
                if self._launch_try:
                    schedule = schedule.launched()
                    outbox.write_schedule(connection, schedule)
                found: Claim | float | None = schedule.asked(now) or schedule.wait(now)
                if not found:
                    found = delivery.claim(
                        connection, engine.recorder.session, engine.recorder.is_alive, now
                    )
        except LedgerTrouble as trouble:
            engine.keeper.note(trouble)
            engine.refresh()
            return TROUBLE_WAIT
        self._launch_try = False
        engine.publish()
        return found

    def _depart(self, claim: Claim, attempt: Attempt) -> bool:
        engine = self._engine
        if engine.database is None or engine.halted or not engine.status.shares:
            return False
        if engine.keeper.unsaved:
            return False
        try:
            with engine.database.transaction() as connection:
                return _is_agreed(connection, engine.environment.now()) and delivery.depart(
                    connection, claim, attempt
                )
        except LedgerTrouble as trouble:
            engine.keeper.note(trouble)
            engine.refresh()
            return False

    def _conclude(self, claim: Claim, attempt: Attempt, words: str) -> None:
        engine = self._engine
        now = engine.environment.now()

        def digest(event: Event) -> str | None:
            sections = engine.recorder.collector.sections()
            return engine.recorder.collector.digest(event) if event.event in sections else None

        def job(connection: sqlite3.Connection) -> None:
            delivery.conclude(
                connection, claim, attempt, now, engine.environment.uniform, digest, words
            )
            if attempt.outcome is Outcome.DOOR:
                engine.shut_door(connection, attempt.url.removesuffix(BATCH_PATH), words)

        engine.keeper.commit(job)
        engine.refresh()


def _is_agreed(connection: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether something may be sent; what waits and is no longer agreed to is dropped."""
    decision = choices.newest_decision(connection)
    if decision.answer is not Answer.YES or choices.is_paused(connection, now):
        return False
    outbox.recheck(connection, decision, CATALOGUE, now)
    return True
