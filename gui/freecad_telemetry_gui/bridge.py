# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""From the core's threads to Qt's signals on the GUI thread: all that widgets know of the core."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVarTuple

from freecad_telemetry.catalog.registry import PARAMETERS
from freecad_telemetry.facts.host import Host, Snapshot
from freecad_telemetry.records import State
from freecad_telemetry_gui.qt import Qt, QtCore, Signal, Slot, is_alive

if TYPE_CHECKING:
    from freecad_telemetry.service import Service

Then = Callable[[object], None]
Arguments = TypeVarTuple("Arguments")


class Bridge(QtCore.QObject):
    """What the widgets talk to.

    Attributes:
        service: the core's facade; its methods return at once.
        host: FreeCAD, or its stand-in.
        state: the newest state that was delivered.
        other_copies: the folders of copies of the addon that FreeCAD did not start.

    Signals:
        stateChanged(State): the state is another one; of a burst only the newest is delivered.
        consentRequested(), preferencesRequested(), addonManagerRequested(): the user wants to see
            the consent window, our preferences, or FreeCAD's Addon Manager.
    """

    stateChanged = Signal(object)
    consentRequested = Signal()
    preferencesRequested = Signal()
    addonManagerRequested = Signal()
    _arrived = Signal()

    def __init__(
        self,
        service: Service,
        host: Host,
        parent: QtCore.QObject | None = None,
        other_copies: Sequence[Path] = (),
    ) -> None:
        super().__init__(parent)
        self.service = service
        self.host = host
        self.other_copies = other_copies
        self._lock = threading.Lock()
        self._newest: State | None = None
        self._answers: deque[tuple[int, object]] = deque()
        self._called = False
        self._open = True
        self._asked: dict[int, tuple[Then, QtCore.QObject]] = {}
        self._tokens = itertools.count()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        service.listen(self._state_came)
        self.state: State = service.state  # after listening: none is missed in between

    def snapshot(self, *, everything: bool = True) -> Snapshot:
        """Read what the collector needs from FreeCAD, now; GUI thread only.

        Args:
            everything: what finds changed defaults too, which takes longer.
        """
        return self.host.snapshot(PARAMETERS, everything=everything)

    def ask(
        self,
        read: Callable[[*Arguments, Then], None],
        *arguments: *Arguments,
        then: Then,
        owner: QtCore.QObject,
    ) -> None:
        """Call a reading method of the service; `then(result)` follows on the GUI thread.

        The result may be an Exception instance. Nothing follows where `owner` is gone by then.
        """
        read(*arguments, self._receiver(then, owner))

    def save(self, path: str, data: bytes, *, then: Then, owner: QtCore.QObject) -> None:
        """Write a file that the user chose, on a thread; `then(None)` or `then(error)` follows."""
        receiver = self._receiver(then, owner)

        def write() -> None:
            try:
                Path(path).write_bytes(data)
            except OSError as error:
                receiver(error)
            else:
                receiver(None)

        threading.Thread(target=write, name="TelemetrySave", daemon=True).start()

    def close(self) -> None:
        """Deliver nothing any more; called when FreeCAD quits."""
        with self._lock:
            self._open = False
        self._asked.clear()

    def _receiver(self, then: Then, owner: QtCore.QObject) -> Then:
        # A core thread must never hold the last reference to a widget: it gets a number only.
        token = next(self._tokens)
        self._asked[token] = (then, owner)
        return partial(self._answer_came, token)

    def _state_came(self, state: State) -> None:
        with self._lock:
            self._newest = state
        self._call()

    def _answer_came(self, token: int, result: object) -> None:
        self._answers.append((token, result))
        self._call()

    def _call(self) -> None:
        with self._lock:
            if self._called or not self._open:
                return
            self._called = True
        try:
            self._arrived.emit()
        except RuntimeError:  # Qt is gone already
            self._open = False

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._called = False
            if not self._open:
                return
            state, self._newest = self._newest, None
        if state is not None and state != self.state:
            self.state = state
            self.stateChanged.emit(state)
        while self._answers:
            token, result = self._answers.popleft()
            then, owner = self._asked.pop(token, (None, None))
            if then is not None and owner is not None and is_alive(owner):
                then(result)
