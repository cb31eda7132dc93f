# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger's folder: made for its user only, and how the ledger is locked in it.

Some folders cannot lock files (NFS without its lock service, Lustre, some FUSE). There a file
beside the ledger, the mark, has every FreeCAD lock it by making a folder, as SQLite's VFS
"unix-dotfile" does (https://www.sqlite.org/vfs.html). What that VFS leaves undone is done here:
many versions (3.46 still) do not look for the journal of a transaction that was broken off, and
whoever ends inside one leaves the lock behind.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode

_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)

CANNOT_LOCK = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})
"""What systems answer where a folder's files cannot be locked by anybody. Source: man 2 flock,
man 2 fcntl."""
MARK_SETTLES_SECONDS = 90.0
"""After which all FreeCADs that had opened the ledger before have seen a new mark: they look every
2 s and before each transaction, and NFS remembers for 60 s what was not there. Source: man nfs,
acdirmax."""
ABANDONED_LOCK_SECONDS = 300.0
"""A lock that is so old was left behind: giving back the pages of the largest ledger takes less at
0.5 MB/s, everything else milliseconds."""
ABANDONED_LOCK_WATCH_SECONDS = 10.0
"""So long it must have been seen unchanged as well: who slept in a transaction, like this computer
a moment ago, ends it then."""

if sys.platform == "win32":

    def _is_lockable(handle: int) -> bool:
        return True  # SQLite's VFS there has no other way
else:
    import fcntl

    def _is_lockable(handle: int) -> bool:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in CANNOT_LOCK
        return True


class UnsafeFolder(ExplainedError, OSError):
    """The ledger's place is a symbolic link, or belongs to somebody else."""


def prepare_folder(file: Path) -> bool:
    """Make the ledger's folder and an empty file, for this user only; tell whether it was made.

    Raises OSError, UnsafeFolder and IsADirectoryError included.
    """
    folder = file.parent
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for path in (folder, file):
        if path.is_symlink():
            raise UnsafeFolder(Reason(ReasonCode.SYMBOLIC_LINK, path=str(path)))
    if file.is_dir():
        raise IsADirectoryError(str(file))
    if sys.platform == "win32":
        return not file.exists()
    status = folder.stat()
    if status.st_uid != os.geteuid():
        raise UnsafeFolder(Reason(ReasonCode.OTHER_OWNER, path=str(folder)))
    _make_private(folder, status, 0o700)
    _choose_locks(file)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR | _NO_LINK, 0o600))
        return True
    status = file.stat()
    if status.st_uid != os.geteuid():
        raise UnsafeFolder(Reason(ReasonCode.OTHER_OWNER, path=str(file)))
    _make_private(file, status, 0o600)
    return False


def _make_private(path: Path, status: os.stat_result, mode: int) -> None:
    """Take rights from others, where the folder keeps rights: FAT does not, nor do some FUSE."""
    if status.st_mode & 0o077:
        with contextlib.suppress(OSError):
            path.chmod(mode)


def is_private(file: Path) -> bool:
    """Tell whether the rights of the ledger or of its folder keep other users out."""
    if sys.platform == "win32":
        return True
    try:
        return not (file.stat().st_mode & 0o077 and file.parent.stat().st_mode & 0o077)
    except OSError:
        return True


# Locks


def address(file: Path, mode: str, *, by_folder: bool) -> str:
    """Return the URI with which SQLite opens the ledger. Source: https://www.sqlite.org/uri.html

    Args:
        mode: "rwc" or "ro".
        by_folder: lock it by making a folder, as `locks_by_folder` tells.
    """
    dot = "&vfs=unix-dotfile" if by_folder else ""
    return f"{_uri(file.absolute())}?mode={mode}{dot}"


def _uri(file: PurePath) -> str:
    """Return a file's URI; SQLite wants a Windows share as its path, not as its authority."""
    path = file.as_posix()
    return f"file://{'' if path.startswith('/') else '/'}{quote(os.fsencode(path), safe='/:')}"


def locks_by_folder(file: Path) -> bool:
    """Tell whether the ledger is locked by making a folder. Reads the folder."""
    return _mark(file).exists()


def has_broken_off(file: Path) -> bool:
    """Tell, inside a transaction that has not written yet, whether an earlier one broke off."""
    return _beside(file, "-journal").exists()


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def _mark(file: Path) -> Path:
    return _beside(file, ".no-locks")


@dataclass(frozen=True, slots=True)
class _Trial:
    """What the folder of a ledger can do: lock files; and its own clock, in seconds."""

    can_lock: bool
    now: float


def _try_folder(folder: Path) -> _Trial | None:
    """Try a lock on a file made for it; None where none can be made: the ledger tells why."""
    path = folder / f"{uuid.uuid4().hex}.try"
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | _NO_LINK, 0o600)
    except OSError:
        return None
    try:
        return _Trial(_is_lockable(handle), os.fstat(handle).st_mtime)
    finally:
        os.close(handle)
        with contextlib.suppress(OSError):
            path.unlink()


def _choose_locks(file: Path) -> None:
    """Leave the mark where files cannot be locked; raises OSError while others may not know it."""
    trial = _try_folder(file.parent)
    if trial is None:
        return
    mark, in_use = _mark(file), file.exists() and file.stat().st_size > 0
    if not trial.can_lock and not mark.exists():
        os.close(os.open(mark, os.O_CREAT | os.O_WRONLY | _NO_LINK, 0o600))
        if not in_use:
            settled = trial.now - 2 * MARK_SETTLES_SECONDS
            os.utime(mark, (settled, settled))
    if not in_use or not mark.exists():
        return
    if abs(trial.now - mark.stat().st_mtime) < MARK_SETTLES_SECONDS:
        raise BusyFolder(Reason(ReasonCode.LEDGER_LOCKED))


class BusyFolder(ExplainedError, OSError):
    """Another process may be using the ledger."""


class Stillness:
    """For how long files have been seen unchanged, by a clock that nobody sets."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._seen: dict[Path, tuple[tuple[int, int, int], float]] = {}

    def of(self, path: Path) -> float:
        """Return the seconds since a file was first seen as it is now; raises OSError."""
        status = path.stat()
        now, found = self._monotonic(), (status.st_ino, status.st_mtime_ns, status.st_size)
        if path not in self._seen or self._seen[path][0] != found:
            self._seen[path] = found, now
        return now - self._seen[path][1]


def recover(file: Path, stillness: Stillness) -> None:
    """Undo a transaction that was broken off, and free a lock that was left behind.

    For ledgers that are locked by making a folder; SQLite does it for all others. Raises OSError.
    """
    if not locks_by_folder(file) or not file.exists():
        return
    lock, guard = _beside(file, ".lock"), _beside(file, ".recovery")
    try:
        lock.mkdir()
    except FileExistsError:
        if not _is_abandoned(lock, stillness):
            return
        # The lock stays in place meanwhile, or a FreeCAD that waits would overwrite the journal.
        # Of several that find it the one that makes this folder is to free it.
        try:
            guard.mkdir()
        except FileExistsError:
            if _is_abandoned(guard, stillness):
                guard.rmdir()
            return
        try:
            if _is_abandoned(lock, stillness):
                os.utime(lock)
                _roll_back(file)
                lock.rmdir()
        finally:
            guard.rmdir()
        return
    try:
        _roll_back(file)
    finally:
        lock.rmdir()


def _is_abandoned(lock: Path, stillness: Stillness) -> bool:
    try:
        if stillness.of(lock) < ABANDONED_LOCK_WATCH_SECONDS:
            return False
        trial = _try_folder(lock.parent)
        return trial is not None and trial.now - lock.stat().st_mtime >= ABANDONED_LOCK_SECONDS
    except FileNotFoundError:
        return False


def _roll_back(file: Path) -> None:
    """Let SQLite undo what a journal tells, while we hold the lock."""
    if has_broken_off(file):
        uri = f"{_uri(file.absolute())}?mode=rw&vfs=unix-none"
        # Whoever opens the ledger next hears what is wrong with it.
        with (
            contextlib.suppress(sqlite3.Error),
            contextlib.closing(sqlite3.connect(uri, uri=True)) as connection,
        ):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
