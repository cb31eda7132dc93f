# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reads pages of the history on a thread and a connection of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.ledger.database import Database, LedgerTrouble, known_errors
from freecad_telemetry.worker import Worker

Result = TypeVar("Result")

IDLE_TICK_SECONDS = 3600.0
"""Seconds between two ticks that have nothing to do."""


class LedgerReader:
    """Answers questions to the ledger; the thread starts with the first one."""

    def __init__(self, path: Path, failed: Callable[[BaseException], None]) -> None:
        self._path = path
        self._failed = failed
        self._worker = Worker("Telemetry reader", lambda: None, IDLE_TICK_SECONDS, failed)
        self._started = False
        self._database: Database | None = None

    def ask(
        self,
        question: Callable[[sqlite3.Connection], Result],
        then: Callable[[Result | Exception], None],
    ) -> None:
        """Run a question and hand its result, or the exception, to `then` on the reader's thread.

        Called from the GUI thread only; returns at once.
        """
        if not self._started:
            self._started = True
            self._worker.start()
        self._worker.post(lambda: then(self._answer(question)))

    def _answer(self, question: Callable[[sqlite3.Connection], Result]) -> Result | Exception:
        try:
            known_parameters()  # the GUI thread names settings, but reads no file
            if self._database is not None and not self._database.is_in_place():
                self._close()
            if self._database is None:
                self._database = Database.open_to_read(self._path)
            with known_errors():
                return question(self._database.connection)
        except LedgerTrouble as trouble:
            self._close()
            return trouble
        except Exception as error:  # noqa: BLE001 - whoever asked waits for an answer
            self._close()
            self._failed(error)
            return error

    def stop(self) -> None:
        """End the thread; returns at once."""
        if self._started:
            self._worker.close(self._close)

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
