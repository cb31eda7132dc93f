# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A daemon thread that works through a queue of jobs, and ticks in between."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")


class NotRunning(Exception):
    """The thread takes no more jobs."""


class _Call:
    """A job whose caller waits for the result."""

    def __init__(self, job: Callable[[], Any]) -> None:
        self.job = job
        self.done = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.job()
        except BaseException as error:  # noqa: BLE001 - raised again by the caller
            self.error = error
        self.done.set()


class Worker:
    """Runs jobs one after the other on a thread of its own.

    A job that raises does not end the thread: `failed` is called with the exception.

    Attributes:
        name: the thread's name.
    """

    def __init__(
        self,
        name: str,
        tick: Callable[[], None],
        interval: float,
        failed: Callable[[BaseException], None],
    ) -> None:
        self.name = name
        self._tick = tick
        self._interval = interval
        self._failed = failed
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def post(self, job: Callable[[], None]) -> None:
        """Let a job run later; returns at once. Nothing happens after `close`."""
        if not self._closing.is_set():
            self._jobs.put(job)

    def call(self, job: Callable[[], Result]) -> Result:
        """Run a job on the thread and wait for its result; raises what it raises.

        Raises NotRunning where the thread takes no more jobs. Never called by the thread itself.
        """
        call = _Call(job)
        self.post(call.run)
        while not call.done.wait(0.2):
            if self._ended.is_set() and not call.done.is_set():
                raise NotRunning(self.name)
        if call.error is not None:
            raise call.error
        result: Result = call.result
        return result

    def close(self, last: Callable[[], None]) -> None:
        """Take no more jobs; run the ones that wait, then `last`, then end. Returns at once."""
        if not self._closing.is_set():
            self._closing.set()
            self._jobs.put(last)
            self._jobs.put(None)

    def wait(self, seconds: float) -> bool:
        """Wait until the thread has ended, at most so many seconds; return whether it has."""
        return self._ended.wait(seconds)

    def _run(self) -> None:
        try:
            while True:
                try:
                    job = self._jobs.get(timeout=self._interval)
                except queue.Empty:
                    self._guarded(self._tick)
                    continue
                if job is None:
                    return
                self._guarded(job)
        finally:
            self._ended.set()

    def _guarded(self, job: Callable[[], None]) -> None:
        try:
            job()
        except BaseException as error:  # noqa: BLE001 - the thread survives
            self._failed(error)
