# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Owns the sender, and answers on the ledger thread what it asks."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import decisions, delivery, outbox
from freecad_telemetry.ledger.database import LedgerTrouble
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.records import Attempt, Destination, Event, Outcome
from freecad_telemetry.session.recorder import SessionRecorder
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.exchange import exchange
from freecad_telemetry.upload.final_check import BATCH_PATH
from freecad_telemetry.upload.outcome import BrokenLibrary
from freecad_telemetry.upload.sender import Sender, Stopped
from freecad_telemetry.worker import NotRunning, Worker

Result = TypeVar("Result")

LEDGER_RETRY_SECONDS = 10.0
"""Until the sender asks again after the ledger could not be used: it is tried more often than
that by the ledger thread itself."""
MAX_SENDER_FAULTS = 3
"""After so many unexpected errors no sender is started again in this run: once may be chance, and
an error that comes back would fill the history."""


class UploadManager:
    """Lets a sender run while sharing is on.

    `cancel` and `stop` may be called on any thread, `send` runs on the sender's, all else on the
    ledger thread.

    Attributes:
        destination: where things go.
    """

    def __init__(
        self,
        store: LedgerStore,
        recorder: SessionRecorder,
        worker: Worker,
        environment: Environment,
        destination: Destination,
        *,
        may_send: Callable[[], bool],
        settle: Callable[[], None],
        publish: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Manage uploads that have not begun.

        Args:
            may_send: tells whether events may be claimed and sent now.
            settle: lets the status follow what came back.
            publish: shows what the ledger says now.
            failed: told of an error that ended the sender.
        """
        self.destination = destination
        self._may_send = may_send
        self._store = store
        self._recorder = recorder
        self._worker = worker
        self._environment = environment
        self._settle = settle
        self._publish = publish
        self._failed = failed
        self._sender: Sender | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._faults = 0
        self._launch_try = True

    @property
    def gave_up(self) -> bool:
        """True where nothing is sent any more in this run, after repeated unexpected errors."""
        return self._faults >= MAX_SENDER_FAULTS

    def follow(self, *, started: bool) -> None:
        """Let the sender run, and look for what is due; or end it.

        Args:
            started: FreeCAD's start-up is over.
        """
        if not self._may_send():
            self.cancel()
        elif started and not self.gave_up:
            with self._lock:
                if self._stopped:
                    return
                if self._sender is None or not self._sender.is_alive():
                    self._sender = Sender(self.claim, self.send, self._environment, self._fail)
                    self._sender.start()
                else:
                    self._sender.wake()

    def cancel(self) -> None:
        """End the exchange in flight and the sender, until `follow` is called; returns at once."""
        with self._lock:
            sender, self._sender = self._sender, None
        if sender is not None:
            sender.stop()

    def stop(self) -> None:
        """End the sender for good; returns at once."""
        with self._lock:
            self._stopped = True
        self.cancel()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, BrokenLibrary):
            self._faults += 1
        self._failed(error)

    # What the sender asks

    def claim(self) -> Claim | float | None:
        """Return a claim, the seconds to wait, or None where nothing waits; raises Stopped."""
        return self._ask(self._claim)

    def send(self, claim: Claim, token: CancelToken) -> None:
        """Send what was claimed, and record what became of it; raises Stopped."""
        with token.asking(lambda: self.may_connect(claim)):
            attempt = exchange(
                self.destination,
                claim.batch,
                token,
                lambda leaving: not token.cancelled and self.begin_attempt(claim, leaving),
                self._environment,
            )
        self.finish_attempt(claim, attempt)

    def may_connect(self, claim: Claim) -> bool:
        """Tell whether what was claimed may still be sent, by what the ledger says now."""
        return self._ask(lambda: self._while_agreed(lambda it: delivery.is_valid(it, claim)))

    def begin_attempt(self, claim: Claim, attempt: Attempt) -> bool:
        """Commit what is about to leave; False where it must not leave."""
        return self._ask(
            lambda: self._while_agreed(lambda it: delivery.begin_attempt(it, claim, attempt))
        )

    def finish_attempt(self, claim: Claim, attempt: Attempt) -> None:
        """Commit what came back; it is put off where the ledger is in trouble."""
        self._ask(lambda: self._finish_attempt(claim, attempt))

    def _ask(self, job: Callable[[], Result]) -> Result:
        try:
            return self._worker.call(job)
        except NotRunning:
            raise Stopped from None

    def _claim(self) -> Claim | float | None:
        database = self._store.database
        if database is None or not self._may_send():
            raise Stopped
        if self._store.pending:
            return LEDGER_RETRY_SECONDS
        now = self._environment.now()
        try:
            with database.transaction() as connection:
                if not _is_agreed(connection, now):
                    raise Stopped
                schedule = outbox.read_schedule(connection)
                if self._launch_try:
                    schedule = schedule.launched()
                    outbox.write_schedule(connection, schedule)
                due: Claim | float | None = schedule.asked(now) or schedule.wait(now)
                if not due:
                    due = delivery.claim(
                        connection, self._recorder.session, self._recorder.is_alive, now
                    )
        except LedgerTrouble as trouble:
            self._store.set_error(trouble)
            self._settle()
            return LEDGER_RETRY_SECONDS
        self._launch_try = False
        self._publish()
        return due

    def _while_agreed(self, job: Callable[[sqlite3.Connection], bool]) -> bool:
        """Return what a job says in a transaction; False where nothing may be sent."""
        database = self._store.database
        if database is None or not self._may_send() or self._store.pending:
            return False
        try:
            with database.transaction() as connection:
                return _is_agreed(connection, self._environment.now()) and job(connection)
        except LedgerTrouble as trouble:
            self._store.set_error(trouble)
            self._settle()
            return False

    def _finish_attempt(self, claim: Claim, attempt: Attempt) -> None:
        now = self._environment.now()
        collector = self._recorder.collector

        def digest(event: Event) -> str | None:
            return collector.digest(event) if event.event in collector.sections() else None

        def job(connection: sqlite3.Connection) -> None:
            delivery.finish_attempt(
                connection, claim, attempt, now, self._environment.uniform, digest
            )
            if attempt.outcome is Outcome.CHECK_FAILED and attempt.reason:
                key = delivery.check_key(
                    self._recorder.posthog, attempt.url.removesuffix(BATCH_PATH)
                )
                delivery.block(connection, key, attempt.reason)

        self._store.commit(job)
        self._settle()


def _is_agreed(connection: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether something may be sent; what waits and is no longer agreed to is dropped."""
    decision = decisions.newest_decision(connection)
    if decision.answer is not Choice.YES or decisions.is_paused(connection, now):
        return False
    outbox.drop_unagreed(connection, decision, CATALOG, now)
    return True
