# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A session of FreeCAD: a lock that the process holds, and how it ended.

The lock file lies in `sessions/` beside the ledger. As long as its process lives, nobody else can
lock it; a crash, a kill or a power cut frees it. Only this host's sessions are judged.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import platform
import signal
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from freecad_telemetry.timestamps import parse_time, write_time

FOLDER = "sessions"
_LOCKED_BYTE = 1 << 20
"""Windows locks ranges of bytes: this one lies behind the file's text."""

_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def this_host() -> str:
    """Return this computer's name; kept in the ledger only, never sent."""
    return platform.node()


class Presence:
    """The lock that tells others that this process lives.

    Attributes:
        session: the session's ID.
        path: its lock file.
    """

    def __init__(self, session: str, folder: Path) -> None:
        self.session = session
        self.path = folder / FOLDER / f"{session}.lock"
        self._handle: int | None = None
        self._closing = threading.Lock()
        self._polite: IO[bytes] | None = None

    @property
    def held(self) -> bool:
        """True while the lock is held."""
        return self._handle is not None

    def take(self, now: datetime) -> None:
        """Make the lock file and hold its lock; raises OSError. Does nothing when held."""
        if self._handle is not None:
            return
        self.path.parent.mkdir(mode=0o700, exist_ok=True)
        flags = os.O_CREAT | os.O_RDWR | _NO_LINK
        handle = os.open(self.path, flags, 0o600)
        try:
            if not _lock(handle):
                raise OSError(f"{self.path} is locked by another process")
            text = {"host": this_host(), "pid": os.getpid(), "started": write_time(now)}
            os.write(handle, json.dumps(text).encode() + b"\n")
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        self._listen_for_a_polite_end()

    def _listen_for_a_polite_end(self) -> None:
        """Let SIGTERM leave a trace: a logout or a system's shutdown is no crash.

        faulthandler writes in C, so FreeCAD ends as promptly as without us, idle or busy. It
        chains to the handler that was there before.
        """
        if not hasattr(faulthandler, "register"):
            return
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            handle = os.open(_polite_path(self.path), os.O_CREAT | os.O_WRONLY | _NO_LINK, 0o600)
            self._polite = os.fdopen(handle, "wb")
            faulthandler.register(signal.SIGTERM, file=self._polite, all_threads=False, chain=True)

    def touch(self) -> None:
        """Note in the lock file's time that the session still runs; never raises."""
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.utime(self.path)

    def say_goodbye(self, now: datetime) -> None:
        """Write into the lock file that this session ended well; never raises.

        For the case that the ledger cannot be written in time: the next start reads it.
        """
        # Said on a thread of its own: the file must not be closed, and its number be given to
        # another file, in between.
        with self._closing:
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    os.write(self._handle, json.dumps({"ended": write_time(now)}).encode() + b"\n")

    def release(self, *, remove: bool) -> None:
        """Free the lock; remove its file where the ledger knows how the session ended."""
        if self._handle is None:
            return
        if self._polite is not None:
            with contextlib.suppress(OSError, RuntimeError, ValueError):
                faulthandler.unregister(signal.SIGTERM)
                self._polite.close()
            self._polite = None
        if remove:
            forget(self.session, self.path.parents[1])
        with self._closing, contextlib.suppress(OSError):
            handle, self._handle = self._handle, None
            os.close(handle)


def is_alive(session: str, folder: Path) -> bool:
    """Tell whether the process of a session still holds its lock."""
    path = folder / FOLDER / f"{session}.lock"
    try:
        handle = os.open(path, os.O_RDWR | _NO_LINK)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        return not _lock(handle)
    finally:
        os.close(handle)


@dataclass(frozen=True, slots=True)
class Trace:
    """What a session that is over left behind.

    Attributes:
        goodbye: when it said that it ended well, UTC; None where it did not.
        polite: it was asked to end by SIGTERM.
        last_seen: when it was last known to run, UTC; None where that is unknown.
    """

    goodbye: datetime | None = None
    polite: bool = False
    last_seen: datetime | None = None


def trace_of(session: str, folder: Path) -> Trace:
    """Return what a session left behind. Reads files; never raises."""
    path = folder / FOLDER / f"{session}.lock"
    try:
        lines = path.read_bytes()[:4096].splitlines()
        last_seen = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return Trace()
    goodbye = None
    for line in lines:
        try:
            data = json.loads(line)
        except ValueError:
            continue
        if isinstance(data, dict) and isinstance(data.get("ended"), str):
            goodbye = parse_time(data["ended"])
    try:
        polite = _polite_path(path).stat().st_size > 0
    except OSError:
        polite = False
    return Trace(goodbye, polite, last_seen)


def _polite_path(lock: Path) -> Path:
    return lock.with_suffix(".term")


def forget(session: str, folder: Path) -> None:
    """Remove the files of a session that has ended; never raises."""
    lock = folder / FOLDER / f"{session}.lock"
    for path in (lock, _polite_path(lock)):
        with contextlib.suppress(OSError):
            path.unlink()
