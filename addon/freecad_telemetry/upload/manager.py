# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the sender asks of the ledger thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.ledger import decisions, delivery, outbox
from freecad_telemetry.ledger.database import LedgerTrouble
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.records import Attempt, Destination, Event, Outcome
from freecad_telemetry.runtime.controller import Controller
from freecad_telemetry.upload.final_check import BATCH_PATH
from freecad_telemetry.upload.sender import Stopped
from freecad_telemetry.worker import NotRunning, Worker

Result = TypeVar("Result")

LEDGER_RETRY_SECONDS = 10.0
"""Seconds until the sender asks again after the ledger could not be used."""


class UploadManager:
    """Answers the sender, on the ledger thread."""

    def __init__(
        self, engine: Controller, worker: Worker, destination: Callable[[], Destination]
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

    def begin_attempt(self, claim: Claim, attempt: Attempt) -> bool:
        """Commit what is about to leave; False where it must not leave."""
        return self._ask(lambda: self._begin_attempt(claim, attempt))

    def finish_attempt(self, claim: Claim, attempt: Attempt, words: str) -> None:
        """Commit what came back; it is put off where the ledger is in trouble."""
        self._ask(lambda: self._finish_attempt(claim, attempt, words))

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
            return LEDGER_RETRY_SECONDS
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
            return LEDGER_RETRY_SECONDS
        self._launch_try = False
        engine.publish()
        return found

    def _begin_attempt(self, claim: Claim, attempt: Attempt) -> bool:
        engine = self._engine
        if engine.database is None or engine.halted or not engine.status.shares:
            return False
        if engine.keeper.unsaved:
            return False
        try:
            with engine.database.transaction() as connection:
                return _is_agreed(connection, engine.environment.now()) and delivery.begin_attempt(
                    connection, claim, attempt
                )
        except LedgerTrouble as trouble:
            engine.keeper.note(trouble)
            engine.refresh()
            return False

    def _finish_attempt(self, claim: Claim, attempt: Attempt, words: str) -> None:
        engine = self._engine
        now = engine.environment.now()

        def digest(event: Event) -> str | None:
            sections = engine.recorder.collector.sections()
            return engine.recorder.collector.digest(event) if event.event in sections else None

        def job(connection: sqlite3.Connection) -> None:
            delivery.finish_attempt(
                connection, claim, attempt, now, engine.environment.uniform, digest, words
            )
            if attempt.outcome is Outcome.CHECK_FAILED:
                engine.block(connection, attempt.url.removesuffix(BATCH_PATH), words)

        engine.keeper.commit(job)
        engine.refresh()


def _is_agreed(connection: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether something may be sent; what waits and is no longer agreed to is dropped."""
    decision = decisions.newest_decision(connection)
    if decision.answer is not Choice.YES or decisions.is_paused(connection, now):
        return False
    outbox.drop_unagreed(connection, decision, CATALOG, now)
    return True
