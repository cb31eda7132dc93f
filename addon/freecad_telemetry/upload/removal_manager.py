# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The thread that carries out removal requests; it runs only while one is under way.

A removal that the user started, or asked to be retried, is the one thing that may use the
network while nothing is shared.
"""

from __future__ import annotations

import sqlite3
import threading
from datetime import timedelta

from freecad_telemetry.ledger import delivery, identities, requests
from freecad_telemetry.ledger.database import LedgerTrouble, known_errors
from freecad_telemetry.ledger.retry_schedule import MAX_BACKOFF_SECONDS, MIN_BACKOFF_SECONDS
from freecad_telemetry.records import DataRequest, RequestState
from freecad_telemetry.runtime.controller import Controller
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.messages import EXCHANGE_DEADLINE_SECONDS
from freecad_telemetry.upload.removal_client import RemovalResult, ask_for_removal
from freecad_telemetry.worker import Worker


class RemovalManager:
    """Carries out one removal after the other. Called on the ledger thread but for `stop`."""

    def __init__(self, engine: Controller, worker: Worker) -> None:
        self._engine = engine
        self._worker = worker
        self._busy = False
        self._stopped = False
        self._token = CancelToken()
        self._current = 0

    def tick(self, url: str) -> None:
        """Start the next removal that is due, if none is under way."""
        engine = self._engine
        if self._busy or engine.database is None:
            return
        self._token = CancelToken()
        if self._stopped:
            return
        try:
            with known_errors():
                all_requests = requests.all_requests(engine.database.connection)
            waiting = (RequestState.WAITING, RequestState.SENDING)
            if engine.keeper.unsaved or not any(one.state in waiting for one in all_requests):
                return
            engine.recorder.lock.take(engine.environment.now())
            with engine.database.transaction() as connection:
                delivery.void_claims(connection, engine.recorder.is_alive, engine.environment.now())
                session, now = engine.recorder.session, engine.environment.now()
                judged = requests.judge_interrupted(
                    connection, session, engine.recorder.is_alive, now
                )
                held = delivery.held_ids(connection)
                found = requests.claim_removal(connection, session, held, now)
        except (LedgerTrouble, OSError):
            return
        if found is None:
            if judged:
                engine.publish()
            return
        request, failures = found
        self._busy, self._current = True, request.id
        threading.Thread(
            target=self._carry_out,
            args=(request, failures, url, self._token),
            name="Telemetry removal",
            daemon=True,
        ).start()
        engine.publish()

    def _carry_out(self, request: DataRequest, failures: int, url: str, token: CancelToken) -> None:
        """Runs on the removal thread: the network, then the ledger thread again."""
        answer: RemovalResult | None = None
        try:
            with token.deadline(EXCHANGE_DEADLINE_SECONDS):
                answer = ask_for_removal(url, request.identity, token)
        except Cancelled:
            pass  # Whoever cancelled it has noted that; after a quit the next start judges.
        except Exception as error:  # noqa: BLE001 - shown; the next removal may be tried
            answer = RemovalResult(RequestState.FAILED, None, f"{type(error).__name__}", False)
            fault = error
            self._worker.post(lambda: self._engine.record_fault(fault))
        self._worker.post(lambda: self._finish_attempt(request, failures, answer))

    def _finish_attempt(
        self, request: DataRequest, failures: int, answer: RemovalResult | None
    ) -> None:
        engine = self._engine
        self._busy = False
        if answer is None:
            return
        now = engine.environment.now()
        state, next_try = answer.state, None
        if answer.retry_later:
            failures += 1
            bound = min(MIN_BACKOFF_SECONDS * 2.0 ** min(failures, 20), MAX_BACKOFF_SECONDS)
            next_try = now + timedelta(
                seconds=engine.environment.uniform(MIN_BACKOFF_SECONDS, bound)
            )
            state = RequestState.WAITING if request.retry else RequestState.FAILED

        def job(connection: sqlite3.Connection) -> None:
            answered = state in (RequestState.ACCEPTED, RequestState.NOTHING_STORED)
            if not answered and not requests.is_sending(connection, request.id):
                return  # cancelled; but what the service says it did counts
            requests.change(
                connection,
                request.id,
                state,
                now,
                words=answer.words,
                status=answer.status,
                next_try=next_try if state is RequestState.WAITING else None,
                failures=failures,
            )
            if answered:
                identities.mark_removed(connection, request.identity, now)

        engine.keeper.commit(job)
        engine.refresh()

    def cancel(self, number: int) -> None:
        """Break off the exchange of a request, if it is the one under way."""
        if self._busy and self._current == number:
            self._token.cancel()

    def stop(self) -> None:
        """Break off what is under way and begin nothing more; callable from any thread."""
        self._stopped = True
        self._token.cancel()
