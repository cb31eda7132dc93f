# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Waiting while Qt works."""

from __future__ import annotations

import time
from collections.abc import Callable

from freecad_telemetry_gui.qt import QtCore

TIMEOUT_SECONDS = 30.0
"""Seconds that the demo waits for the server's answer."""
SETTLE_SECONDS = 0.4
"""Seconds that a page gets to read what it shows."""


def settle(seconds: float = SETTLE_SECONDS) -> None:
    """Let Qt and the core work for a moment."""
    wait_until(lambda: False, seconds)


def wait_until(condition: Callable[[], bool], timeout: float = TIMEOUT_SECONDS) -> bool:
    """Let Qt work until `condition()` holds; False where it did not within `timeout` seconds."""
    end = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > end:
            return False
        QtCore.QCoreApplication.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
    return True
