# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The background thread that talks to the network; it exists only while sharing is on.

It owns no state: what to send, and what became of it, is asked of and told to the ledger thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.records import Attempt, Destination
from freecad_telemetry.upload import exchange
from freecad_telemetry.upload.cancellation import CancelToken

FIRST_DELAY_SECONDS = (2.0, 4.0)
"""Seconds between the end of FreeCAD's start-up, or "Share", and the first request."""
CLOCK_POLL_SECONDS = 60.0
"""Seconds of waiting after which the clock is looked at again: while a computer sleeps, waiting
stands still, and the clock may be set."""


class Desk(Protocol):
    """What the sender asks of the ledger thread; each call waits for its answer."""

    def claim(self) -> Claim | float | None:
        """Return a claim, or the seconds until one may be due, or None where nothing waits.

        Raises `Stopped` when no more is to be sent.
        """

    def destination(self) -> Destination:
        """Return where things go."""

    def begin_attempt(self, claim: Claim, attempt: Attempt) -> bool:
        """Commit what is about to leave; False where it must not leave."""

    def finish_attempt(self, claim: Claim, attempt: Attempt, words: str) -> None:
        """Commit what came back."""


class Stopped(Exception):
    """The ledger thread takes no more questions."""


class Sender(threading.Thread):
    """Sends what waits until its token is closed.

    Attributes:
        token: closed by `stop`; belongs to this thread only.
    """

    def __init__(
        self,
        desk: Desk,
        environment: Environment,
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__(name="Telemetry sender", daemon=True)
        self.token = CancelToken()
        self._desk = desk
        self._environment = environment
        self._failed = failed
        self._wake = threading.Event()

    def wake(self) -> None:
        """Look again now: there may be something to send."""
        self._wake.set()

    def stop(self) -> None:
        """End the exchange in flight and the thread; returns at once."""
        self.token.cancel()
        self._wake.set()

    def run(self) -> None:
        """Wait out the first delay, then send what is due; an unexpected error ends the thread."""
        try:
            if self.token.wait(self._environment.uniform(*FIRST_DELAY_SECONDS)):
                return
            while not self.token.cancelled:
                self._wake.clear()
                found = self._desk.claim()
                if isinstance(found, Claim):
                    self._send(found)
                else:
                    self._wake.wait(min(max(found or CLOCK_POLL_SECONDS, 0.05), CLOCK_POLL_SECONDS))
        except Stopped:
            return
        except Exception as error:  # noqa: BLE001 - a thread ends visibly
            self._failed(error)

    def _send(self, claim: Claim) -> None:
        attempt, words = exchange.exchange(
            self._desk.destination(),
            claim.batch,
            self.token,
            lambda leaving: not self.token.cancelled and self._desk.begin_attempt(claim, leaving),
            self._environment,
        )
        self._desk.finish_attempt(claim, attempt, words)
