# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A session of FreeCAD: a lock that the process holds, and how it ended.

The lock file lies in `sessions/` beside the ledger. As long as its process lives, nobody else can
lock it; a crash, a kill or a power cut frees it. Only this host's sessions are judged.

Where the folder cannot lock files, the time of the file, which the session renews, is the only sign
of life. How such a session ended is known only where it said so itself.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import faulthandler
import functools
import hashlib
import json
import os
import platform
import signal
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from freecad_telemetry.ledger.folder import CANNOT_LOCK, Stillness
from freecad_telemetry.paths import SESSIONS
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode
from freecad_telemetry.timestamps import parse_time, write_time

_LOCKED_BYTE = 1 << 20
"""Windows locks ranges of bytes: this one lies behind the file's text."""

TERMINATION_TIMEOUT_SECONDS = 20.0
"""Seconds after which a signal that asked FreeCAD to end has not ended it."""

_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
_HELD = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})


def _is_held(error: OSError) -> bool:
    """Return False where a lock failed because another process holds it; raise everything else."""
    if error.errno not in _HELD:
        raise error
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return _is_held(error)
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return _is_held(error)
        return True


SILENT_SECONDS = 120.0
"""Without a sign of life a session without a lock counts as ended: six heartbeats are missing, and
an exchange that it began has passed its deadline (30 s) long ago."""
FOREIGN_FILE_AGE_SECONDS = 30 * 24 * 3600.0
"""Seconds after which a file of another host's session is removed: its lock cannot be seen here."""


def _machine_id() -> str:
    """Return what names this computer for its operating system, "" where that is unknown."""
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE,
                r"SOFTWARE\Microsoft\Cryptography",
                access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY,
            ) as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    if sys.platform == "darwin":
        return _host_uuid()
    # The last one is FreeBSD's.
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/hostid"):
        with contextlib.suppress(OSError, ValueError):
            if machine := Path(path).read_text("ascii").strip():
                return machine
    return ""


def _host_uuid() -> str:
    """Return what macOS calls this computer, "" where it does not tell; starts no process.

    Source: man gethostuuid.
    """
    with contextlib.suppress(OSError, AttributeError):
        found = ctypes.create_string_buffer(16)
        if ctypes.CDLL(None).gethostuuid(found, _Timespec(1, 0)) == 0:
            return found.raw.hex()
    return ""


class _Timespec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


@functools.cache
def this_host() -> str:
    """Return what tells this computer from others with the same home; never sent. Reads a file.

    The name that people see changes with networks and by renaming, so it is the last resort, and
    it is not stored in clear either.
    Source: man machine-id, which asks to hash the ID before it is used elsewhere.
    """
    machine = _machine_id() or platform.node()
    return hashlib.sha256(f"FreeCAD Telemetry {machine}".encode()).hexdigest()[:16]


@functools.cache
def this_computer() -> str:
    """Return `this_host` where the operating system has an ID, "" where only a name tells it."""
    return this_host() if _machine_id() else ""


def _termination_signals() -> tuple[signal.Signals, ...]:
    """Return the signals that ask FreeCAD to end, where they do end it."""
    names = ("SIGTERM", "SIGHUP", "SIGINT")
    signals = (getattr(signal, name) for name in names if hasattr(signal, name))
    survived = (signal.SIG_IGN, signal.default_int_handler)
    return tuple(number for number in signals if signal.getsignal(number) not in survived)


class LockedFile(ExplainedError, OSError):
    """Another process holds the lock."""


class SessionLock:
    """The lock that tells others that this process lives.

    Attributes:
        session: the session's ID.
        path: its lock file.
        is_exclusive: False where the folder cannot lock it: others see a sign of life only.
    """

    def __init__(self, session: str, folder: Path) -> None:
        self.session = session
        self.path = _lock_path(session, folder)
        self.is_exclusive = True
        self._handle: int | None = None
        self._closing = threading.Lock()
        self._terminated: IO[bytes] | None = None

    @property
    def held(self) -> bool:
        """True while the lock is held."""
        return self._handle is not None

    def acquire(self, now: datetime) -> None:
        """Make the lock file and hold its lock; raises OSError. Does nothing when held.

        A file that somebody removed is made again, or others would take this session for dead.
        """
        if self._handle is not None:
            if self._is_in_place():
                return
            self.release(remove=False)
        self.path.parent.mkdir(mode=0o700, exist_ok=True)
        flags = os.O_CREAT | os.O_RDWR | _NO_LINK
        handle = os.open(self.path, flags, 0o600)
        try:
            lockable = _try_lock(handle)
            if lockable is False:
                raise LockedFile(Reason(ReasonCode.LOCKED_FILE, path=str(self.path)))
            self.is_exclusive = lockable is not None
            text = {
                "host": this_host(),
                "pid": os.getpid(),
                "started": write_time(now),
                "locked": self.is_exclusive,
            }
            os.write(handle, json.dumps(text).encode() + b"\n")
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        self._trace_termination()

    def _is_in_place(self) -> bool:
        assert self._handle is not None
        try:
            return os.path.samestat(os.fstat(self._handle), self.path.stat())
        except OSError:
            return False

    def _trace_termination(self) -> None:
        """Let SIGTERM and its like leave a trace: a logout or a system's shutdown is no crash.

        faulthandler writes in C, so FreeCAD ends as promptly as without us, idle or busy. It
        chains to the handler that was there before. A signal that is ignored stays so.
        """
        if not hasattr(faulthandler, "register"):
            return
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            flags = os.O_CREAT | os.O_WRONLY | os.O_APPEND | _NO_LINK
            handle = os.open(_termination_path(self.path), flags, 0o600)
            self._terminated = os.fdopen(handle, "wb", buffering=0)
            for number in _termination_signals():
                faulthandler.register(number, file=self._terminated, all_threads=False, chain=True)

    def heartbeat(self) -> None:
        """Note in the lock file's time that the session still runs; never raises.

        A signal that asked it to end some time ago did not end it: that trace goes.
        """
        if self._handle is None:
            return
        with contextlib.suppress(OSError):
            os.utime(self.path)
            if self._terminated is not None:
                trace = os.fstat(self._terminated.fileno())
                if trace.st_size and time.time() - trace.st_mtime > TERMINATION_TIMEOUT_SECONDS:
                    os.ftruncate(self._terminated.fileno(), 0)

    def record_clean_exit(self, now: datetime) -> None:
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
        if self._terminated is not None:
            with contextlib.suppress(OSError, RuntimeError, ValueError):
                for number in _termination_signals():
                    faulthandler.unregister(number)
                self._terminated.close()
            self._terminated = None
        if remove:
            forget(self.session, self.path.parents[1])
        with self._closing, contextlib.suppress(OSError):
            handle, self._handle = self._handle, None
            os.close(handle)


def _try_lock(handle: int) -> bool | None:
    """Lock a file; False where another process holds it, None where the folder cannot lock."""
    try:
        return _lock(handle)
    except OSError as error:
        if error.errno in CANNOT_LOCK:
            return None
        raise


def is_alive(session: str, folder: Path, stillness: Stillness) -> bool:
    """Tell whether the process of a session still runs: it holds its lock, or gives signs of life.

    Where that cannot be told it does.
    """
    path = _lock_path(session, folder)
    try:
        handle = os.open(path, os.O_RDWR | _NO_LINK)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        said = _said(os.read(handle, _MAX_TEXT_BYTES))
        lockable = _try_lock(handle) if said.get("locked", True) else None
        if lockable is None:
            return "ended" not in said and stillness.of(path) < SILENT_SECONDS
        return not lockable
    except OSError:
        return True
    finally:
        os.close(handle)


_MAX_TEXT_BYTES = 4096


def _lock_path(session: str, folder: Path) -> Path:
    return folder / SESSIONS / f"{session}.lock"


def _said(text: bytes) -> dict[str, object]:
    """Return what a session wrote into its lock file, all lines as one."""
    said: dict[str, object] = {}
    for line in text.splitlines():
        with contextlib.suppress(ValueError):
            data = json.loads(line)
            said |= data if isinstance(data, dict) else {}
    return said


@dataclass(frozen=True, slots=True)
class Trace:
    """What a session that is over left behind.

    Attributes:
        clean_exit_at: when it said that it ended well, UTC; None where it did not.
        terminated: it was asked to end by SIGTERM.
        last_seen: when it was last known to run, UTC; None where that is unknown.
        locked: it held a lock: that this is free tells that the session is over.
    """

    clean_exit_at: datetime | None = None
    terminated: bool = False
    last_seen: datetime | None = None
    locked: bool = True


def trace_of(session: str, folder: Path) -> Trace:
    """Return what a session left behind. Reads files; never raises."""
    path = _lock_path(session, folder)
    try:
        said = _said(path.read_bytes()[:_MAX_TEXT_BYTES])
        last_seen = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return Trace()
    ended = said.get("ended")
    clean_exit_at = parse_time(ended) if isinstance(ended, str) else None
    try:
        terminated = _termination_path(path).stat().st_size > 0
    except OSError:
        terminated = False
    return Trace(clean_exit_at, terminated, last_seen, said.get("locked") is not False)


def _termination_path(lock: Path) -> Path:
    return lock.with_suffix(".term")


def is_forgotten(session: str, folder: Path) -> bool:
    """Tell whether a session without a lock gave no sign of life for so long that it is over."""
    trace = trace_of(session, folder)
    return not trace.locked and trace.last_seen is not None and _is_old(trace.last_seen)


def _is_old(last_seen: datetime) -> bool:
    return time.time() - last_seen.timestamp() > FOREIGN_FILE_AGE_SECONDS


def sweep(folder: Path, keep: frozenset[str], stillness: Stillness) -> None:
    """Remove the files of sessions that are over, but for those in `keep`; never raises."""
    with contextlib.suppress(OSError):
        for path in sorted((folder / SESSIONS).iterdir()):
            session = path.stem
            if path.suffix in (".lock", ".term") and session not in keep:
                over = not is_alive(session, folder, stillness) or is_forgotten(session, folder)
                if over and _is_ours_to_judge(_lock_path(session, folder)):
                    forget(session, folder)


def _is_ours_to_judge(lock: Path) -> bool:
    """Tell whether a lock is this host's, or so old that no host can need it."""
    try:
        if time.time() - lock.stat().st_mtime > FOREIGN_FILE_AGE_SECONDS:
            return True
        head = json.loads(lock.read_bytes()[:_MAX_TEXT_BYTES].partition(b"\n")[0])
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False
    return isinstance(head, dict) and head.get("host") == this_host()


def forget(session: str, folder: Path) -> None:
    """Remove the files of a session that has ended; never raises."""
    lock = _lock_path(session, folder)
    for path in (lock, _termination_path(lock)):
        with contextlib.suppress(OSError):
            path.unlink()
