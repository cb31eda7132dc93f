# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user stopped, from that moment until it is committed."""

from __future__ import annotations

import dataclasses
import threading

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger.changes import Change
from freecad_telemetry.records import State


class PendingStops:
    """Changes that stop sharing and are not committed yet; true while there is one.

    Used from several threads. One whose change fails stays: better nothing is shared in this run
    than what the user did not want.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self._changes)

    def add(self, change: Change) -> None:
        """Let a change hold from now on."""
        with self._lock:
            self._changes += (change,)

    def remove(self, change: Change) -> None:
        """Let the ledger speak for a change: it is committed."""
        with self._lock:
            self._changes = tuple(other for other in self._changes if other is not change)

    def shown(self, state: State) -> State:
        """Return a state as the user is to see it: what was stopped is shown as stopped.

        The parameters mirror that at once, so a "no" that never reached the ledger, because
        somebody else held it when FreeCAD quit, is heard at the next start.
        """
        for change in self._changes:
            stop = change.stop
            if stop is None:
                continue
            if state.status.mode is not Mode.BLOCKED:
                state = dataclasses.replace(state, status=stop.status)
            if stop.decision is not None:
                state = dataclasses.replace(state, decision=stop.decision)
        return state
