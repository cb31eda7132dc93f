# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user stopped, from that moment until it is committed, and its road past the ledger.

Each stop is an empty file beside the ledger whose name says it all: that needs no free space and
no lock, and other FreeCADs see it. Where the ledger's folder cannot be written it lies one folder
above; and FreeCAD's parameters carry the same text (the GUI's mirror), which FreeCAD writes when
it quits.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from freecad_telemetry.ledger.changes import Change, UnreadStop
from freecad_telemetry.records import State
from freecad_telemetry.runtime.stop_texts import from_text, to_text

ENDING = ".stop"
"""Of the files: "1f0c93ab,off,20261129T123000,panel.stop"."""


@dataclasses.dataclass(eq=False, slots=True)
class PendingStop:
    """A change that is not committed yet.

    Attributes:
        token: tells it from all others.
        change: what holds already.
        text: what survives FreeCAD, "" where nothing need.
        file: where it is saved; None where it is not.
        failed: its file could not be made.
        waits: the ledger could not take it; it is tried again.
    """

    token: str
    change: Change
    text: str
    file: Path | None = None
    failed: bool = False
    waits: bool = False


class PendingStops:
    """Changes that make things stricter and are not committed yet; true while there is one.

    Used from several threads; files are touched by `save`, `remove`, `arrived` and `has_arrived`.
    One whose change fails stays: better nothing is shared in this run than what the user did not
    want.
    """

    def __init__(self, folder: Path, new_uuid: Callable[[], str]) -> None:
        self._folders = (folder, folder.parent)
        self._new_uuid = new_uuid
        self._lock = threading.Lock()
        self._files = threading.Lock()
        self._stops: tuple[PendingStop, ...] = ()
        self._known: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._stops)

    @property
    def waiting(self) -> int:
        """How many the ledger could not take yet."""
        return sum(stop.waits for stop in self._stops)

    def add(self, change: Change) -> PendingStop:
        """Let a change hold from now on."""
        token = self._new_uuid()[:8]
        return self._add(PendingStop(token, change, to_text(token, change)))

    def _add(self, stop: PendingStop) -> PendingStop:
        with self._lock:
            self._stops += (stop,)
            self._known.add(stop.token)
        return stop

    def restore(self, texts: Iterable[str]) -> list[PendingStop]:
        """Let hold what an earlier run left in the parameters; return what is new."""
        return [self._add(stop) for text in texts if (stop := self._read(text))]

    def arrived(self) -> list[PendingStop]:
        """Let hold what another FreeCAD, or an earlier run, left as files; return what is new.

        A file that outlived its stop is removed.
        """
        stops = []
        for file in self._found():
            if stop := self._read(file.stem):
                stop.file = file
                stops.append(self._add(stop))
                continue
            with self._files, contextlib.suppress(OSError):
                held = [stop for stop in self._stops if stop.text == file.stem]
                for stop in held:
                    stop.file = file
                if not held and from_text(file.stem):
                    file.unlink(missing_ok=True)
        return stops

    def has_arrived(self) -> bool:
        """Tell whether `arrived` would return something."""
        return any(self._read(file.stem) for file in self._found())

    def release(self, is_applied: Callable[[str], bool]) -> bool:
        """Let go what a newer version of the addon has applied since; return whether it was any.

        Args:
            is_applied: tells of a token whether the ledger knows it.
        """
        unread = [stop for stop in self._stops if isinstance(stop.change, UnreadStop)]
        over = [stop for stop in unread if _is_gone(stop.file) or is_applied(stop.token)]
        for stop in over:
            self.remove(stop)
        return bool(over)

    def _found(self) -> list[Path]:
        files: list[Path] = []
        for folder in self._folders:
            with contextlib.suppress(OSError):
                files += (file for file in folder.iterdir() if file.suffix == ENDING)
        return sorted(files)

    def _read(self, text: str) -> PendingStop | None:
        found = from_text(text)
        return PendingStop(*found, text) if found and found[0] not in self._known else None

    def save(self) -> bool:
        """Make the files that are missing; return whether what is shown changed by that."""
        changed = False
        for stop in self._stops:
            with self._files:
                if not stop.text or stop.file or stop not in self._stops:
                    continue
                stop.file = self._make_file(f"{stop.text}{ENDING}")
                changed |= stop.failed is not (stop.file is None)
                stop.failed = stop.file is None
        return changed

    def _make_file(self, name: str) -> Path | None:
        for folder in self._folders:
            try:
                flags = os.O_CREAT | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
                os.close(os.open(folder / name, flags, 0o600))
            except OSError:
                continue
            with contextlib.suppress(OSError):  # Windows opens no folder
                opened = os.open(folder, os.O_RDONLY)
                try:
                    os.fsync(opened)
                finally:
                    os.close(opened)
            return folder / name
        return None

    def remove(self, stop: PendingStop) -> None:
        """Let the ledger speak for a stop: it is committed."""
        with self._lock:
            self._stops = tuple(other for other in self._stops if other is not stop)
        with self._files, contextlib.suppress(OSError):
            if stop.file is not None:
                stop.file.unlink(missing_ok=True)

    def shown(self, state: State) -> State:
        """Return a state as the user is to see it: what was stopped is shown as stopped."""
        stops = self._stops
        for stop in stops:
            state = stop.change.shown_state(state)
        failed = sum(stop.failed for stop in stops)
        texts = tuple(stop.text for stop in stops if stop.text)
        return dataclasses.replace(state, pending_stops=texts, unsaved=state.unsaved + failed)


def _is_gone(file: Path | None) -> bool:
    """Tell whether a file was removed; not where there never was one, or it cannot be seen."""
    if file is None:
        return False
    try:
        file.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False
