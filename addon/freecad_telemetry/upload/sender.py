# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The background thread that talks to the network; it exists only while sharing is on.

It owns no state: what to send, and what became of it, belongs to the ledger thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.upload.cancellation import CancelToken

FIRST_DELAY_SECONDS = (2.0, 4.0)
"""Between the end of FreeCAD's start-up, or "Share", and the first request: FreeCAD has settled by
then, and many computers that start at the same time do not meet."""
CLOCK_POLL_SECONDS = 60.0
"""Of waiting, after which the clock is looked at again: while a computer sleeps, waiting stands
still, and the clock may be set."""
MIN_WAIT_SECONDS = 0.05
"""Between two questions for what is due, whatever the clock says: no busy loop."""


class Stopped(Exception):
    """No more is to be sent."""


class Sender(threading.Thread):
    """Sends what waits until it is stopped.

    Attributes:
        token: cancels the exchange in flight; belongs to this thread only.
    """

    def __init__(
        self,
        claim: Callable[[], Claim | float | None],
        send: Callable[[Claim, CancelToken], None],
        environment: Environment,
        failed: Callable[[BaseException], None],
    ) -> None:
        """Make a sender that has not started.

        Args:
            claim: returns a claim, the seconds until one may be due, or None where nothing
                waits; raises Stopped.
            send: sends what was claimed; raises Stopped.
            failed: told of the error that ended the thread.
        """
        super().__init__(name="Telemetry sender", daemon=True)
        self.token = CancelToken()
        self._claim = claim
        self._send = send
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
                due = self._claim()
                if isinstance(due, Claim):
                    self._send(due, self.token)
                else:
                    wait = min(due or CLOCK_POLL_SECONDS, CLOCK_POLL_SECONDS)
                    self._wake.wait(max(wait, MIN_WAIT_SECONDS))
        except Stopped:
            return
        except BaseException as error:  # noqa: BLE001 - a thread ends visibly
            self._failed(error)
