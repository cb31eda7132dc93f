# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ends an exchange at once, from any thread."""

from __future__ import annotations

import contextlib
import math
import socket
import threading
import time
from collections.abc import Callable, Iterator

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode


class Cancelled(ExplainedError):
    """The exchange was broken off on our side."""


class CancelToken:
    """Ends the exchange in flight at once when it is cancelled.

    Used from several threads. Once cancelled it stays so: a new start gets a new token.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._end = math.inf
        self._socket: socket.socket | None = None
        self._is_allowed: Callable[[], bool] | None = None

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._cancelled.is_set()

    @property
    def remaining(self) -> float:
        """Seconds until the deadline, not below 0; infinite where there is none."""
        return max(self._end - time.monotonic(), 0.0)

    def wait(self, seconds: float) -> bool:
        """Wait until it is cancelled, at most so many seconds; return whether it is."""
        return self._cancelled.wait(seconds)

    @contextlib.contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """Let the exchange in this block last so many seconds, whatever happens."""
        end = time.monotonic() + seconds
        with self._lock:
            self._end = end
        watch = threading.Timer(seconds, self._run_out, (end,))
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()
            with self._lock:
                self._end = math.inf
                self._let_go()

    @contextlib.contextmanager
    def asking(self, is_allowed: Callable[[], bool]) -> Iterator[None]:
        """Let `ask` ask this in this block."""
        self._is_allowed = is_allowed
        try:
            yield
        finally:
            self._is_allowed = None

    def ask(self) -> None:
        """Ask whether a connection is still allowed, as another process may have forbidden it.

        Raises Cancelled where it is not, and what `check` raises.
        """
        self.check()
        if self._is_allowed is not None and not self._is_allowed():
            raise Cancelled(Reason(ReasonCode.CLAIM_LOST))
        self.check()

    def check(self) -> None:
        """Raise Cancelled where it was cancelled, TimeoutError where the deadline has passed."""
        with self._lock:
            self._check()

    def attach(self, connection: socket.socket) -> None:
        """Remember the socket in use, so that it can be shut from another thread; then `check`.

        A duplicate is kept: wrapping a socket in TLS takes it away from its Python object, before
        the handshake.
        """
        with self._lock:
            self._let_go()
            self._check()
            self._socket = connection.dup()

    def cancel(self) -> None:
        """End the exchange in flight; returns at once."""
        self._cancelled.set()
        with self._lock:
            self._shut()

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled(Reason(ReasonCode.SENDING_STOPPED))
        if time.monotonic() >= self._end:
            raise TimeoutError("the deadline has passed")

    def _run_out(self, end: float) -> None:
        with self._lock:
            if self._end == end:
                # The timer may be early by the grain of the clock.
                self._end = min(end, time.monotonic())
                self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
