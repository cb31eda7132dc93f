# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A session of FreeCAD: a lock that the process holds, and how it ended.

The lock file lies in `sessions/` beside the ledger. As long as its process lives, nobody else can
lock it; a crash, a kill or a power cut frees it. Only this host's sessions are judged.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

from freecad_telemetry.timestamps import parse_time, write_time

FOLDER = "sessions"
_LOCKED_BYTE = 1 << 20
"""Windows locks ranges of bytes: this one lies behind the file's text."""

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

    @property
    def held(self) -> bool:
        """True while the lock is held."""
        return self._handle is not None

    def take(self, now: datetime) -> None:
        """Make the lock file and hold its lock; raises OSError. Does nothing when held."""
        if self._handle is not None:
            return
        self.path.parent.mkdir(mode=0o700, exist_ok=True)
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self.path, flags, 0o600)
        if not _lock(handle):
            os.close(handle)
            raise OSError(f"{self.path} is locked by another process")
        text = {"host": this_host(), "pid": os.getpid(), "started": write_time(now)}
        os.write(handle, json.dumps(text).encode() + b"\n")
        self._handle = handle

    def say_goodbye(self, now: datetime) -> None:
        """Write into the lock file that this session ended well; never raises.

        For the case that the ledger cannot be written in time: the next start reads it.
        """
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.write(self._handle, json.dumps({"ended": write_time(now)}).encode() + b"\n")

    def release(self, *, remove: bool) -> None:
        """Free the lock; remove its file where the ledger knows how the session ended."""
        if self._handle is None:
            return
        if remove:
            with contextlib.suppress(OSError):
                self.path.unlink()
        with contextlib.suppress(OSError):
            os.close(self._handle)
        self._handle = None


def is_alive(session: str, folder: Path) -> bool:
    """Tell whether the process of a session still holds its lock."""
    path = folder / FOLDER / f"{session}.lock"
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        return not _lock(handle)
    finally:
        os.close(handle)


def goodbye_of(session: str, folder: Path) -> datetime | None:
    """Return when a session said that it ended well, None where it did not. Reads a file."""
    path = folder / FOLDER / f"{session}.lock"
    try:
        lines = path.read_bytes()[:4096].splitlines()
    except OSError:
        return None
    for line in reversed(lines):
        try:
            data = json.loads(line)
        except ValueError:
            continue
        if isinstance(data, dict) and isinstance(data.get("ended"), str):
            return parse_time(data["ended"])
    return None


def forget(session: str, folder: Path) -> None:
    """Remove the lock file of a session that has ended; never raises."""
    with contextlib.suppress(OSError):
        (folder / FOLDER / f"{session}.lock").unlink()
