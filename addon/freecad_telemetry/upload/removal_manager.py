# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The thread that carries out removal requests; it runs only while one is under way.

A removal that the user started, or asked to be retried, is the one thing that may use the
network while nothing is shared.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable

from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import delivery, requests
from freecad_telemetry.ledger.database import LedgerTrouble, known_errors
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import Attempt, DataRequest, Outcome
from freecad_telemetry.session.recorder import SessionRecorder
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.messages import EXCHANGE_DEADLINE_SECONDS
from freecad_telemetry.upload.removal_client import ask_for_removal
from freecad_telemetry.worker import NotRunning, Worker


class RemovalManager:
    """Carries out one removal after the other. Called on the ledger thread but for `stop`."""

    def __init__(
        self,
        store: LedgerStore,
        recorder: SessionRecorder,
        worker: Worker,
        environment: Environment,
        *,
        settle: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Manage removals; `settle` shows what came of one, `failed` is told of our errors."""
        self._store = store
        self._recorder = recorder
        self._worker = worker
        self._environment = environment
        self._settle = settle
        self._failed = failed
        self._busy = False
        self._stopped = False
        self._token = CancelToken()
        self._current = 0
        self._record: int | None = None
        self._thread: threading.Thread | None = None

    def claim(self, url: str) -> bool:
        """Claim the next removal that is due, if none is under way; return whether any changed.

        `start` carries it out, once it is shown as being sent.
        """
        database, recorder = self._store.database, self._recorder
        if self._busy or self._stopped or self._store.pending or database is None:
            return False
        try:
            with known_errors():
                if not requests.removals(database.connection):
                    return False
            now = self._environment.now()
            recorder.lock.acquire(now)
            with database.transaction() as connection:
                delivery.void_claims(connection, recorder.is_alive, now)
                judged = requests.judge_interrupted(
                    connection, recorder.session, recorder.is_alive, now
                )
                held = delivery.held_ids(connection)
                claimed = requests.claim_removal(connection, recorder.session, held, now)
        except (LedgerTrouble, OSError):
            return False
        if claimed is None:
            return judged
        request, failures = claimed
        self._busy, self._current, self._token = True, request.id, CancelToken()
        self._record = None
        if self._stopped:
            self._token.cancel()
        self._thread = threading.Thread(
            target=self._carry_out,
            args=(request, failures, url, self._token),
            name="Telemetry removal",
            daemon=True,
        )
        return True

    def start(self) -> None:
        """Carry out what was claimed, on a thread of its own."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.start()

    def _carry_out(self, request: DataRequest, failures: int, url: str, token: CancelToken) -> None:
        """Runs on the removal thread: the network, then the ledger thread again."""

        def ask(job: Callable[[], bool]) -> bool:
            try:
                return self._worker.call(job)
            except NotRunning:
                return False

        def begin(leaving: Attempt) -> bool:
            return ask(lambda: self._begin_attempt(request, leaving))

        def may_connect() -> bool:
            return ask(lambda: self._may_connect(request))

        try:
            with token.deadline(EXCHANGE_DEADLINE_SECONDS), token.asking(may_connect):
                attempt = ask_for_removal(url, request.identity, token, begin, self._environment)
        except BaseException as error:  # noqa: BLE001 - shown; the next removal may be tried
            reason = Reason.quoted(type(error).__name__)
            now = self._environment.now()
            attempt = Attempt(now, 0.0, url, Outcome.CHECK_FAILED, reason=reason)
            fault = error
            self._worker.post(lambda: self._failed(fault))
        self._worker.post(lambda: self._finish_attempt(request, failures, attempt))

    def _may_connect(self, request: DataRequest) -> bool:
        """Tell whether a request is still to be sent, by what the ledger says now."""
        database = self._store.database
        if database is None or self._store.pending:
            return False
        try:
            with known_errors():
                return requests.is_sending(database.connection, request.id)
        except LedgerTrouble as trouble:
            self._store.set_error(trouble)
            self._settle()
            return False

    def _begin_attempt(self, request: DataRequest, attempt: Attempt) -> bool:
        """Commit what is about to leave; False where it must not leave."""
        database = self._store.database
        if database is None or self._store.pending or self._token.cancelled:
            return False
        try:
            with database.transaction() as connection:
                self._record = requests.begin_attempt(connection, request, attempt)
        except LedgerTrouble as trouble:
            self._store.set_error(trouble)
            self._settle()
            return False
        return self._record is not None

    def _finish_attempt(self, request: DataRequest, failures: int, attempt: Attempt) -> None:
        self._busy = False
        now, record = self._environment.now(), self._record

        def job(connection: sqlite3.Connection) -> None:
            requests.finish_attempt(
                connection, request, failures, record, attempt, now, self._environment.uniform
            )

        self._store.commit(job)
        self._settle()

    def cancel(self, number: int) -> None:
        """Break off the exchange of a request, if it is the one under way."""
        if self._busy and self._current == number:
            self._token.cancel()

    def stop(self) -> None:
        """Break off what is under way and begin nothing more; callable from any thread."""
        self._stopped = True
        self._token.cancel()
