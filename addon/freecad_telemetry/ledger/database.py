# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger's file: opening, setting aside, transactions, and which errors are known."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from freecad_telemetry.ledger import folder
from freecad_telemetry.ledger.schema.tables import APPLICATION_ID, FUNCTIONS, STEPS, TABLES, VERSION
from freecad_telemetry.paths import SESSIONS, copied_ledger_paths
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode, reason_of

BUSY_TIMEOUT_SECONDS = 5.0
"""A job waits so long for another process's lock: commits take milliseconds, on a slow network
drive a second."""
BUSY_TIMEOUT_IN_TROUBLE_SECONDS = 0.2
"""The same while that lock, or another trouble, is known already: what waits behind the job is not
held up at each try."""
EMPTY_FILE_WAIT_SECONDS = 0.5
"""In which another process that has just made the file writes its first tables: ten times what that
takes."""


class LedgerTrouble(ExplainedError):
    """The ledger cannot be used now. Known, not a bug."""


class NewerLedger(LedgerTrouble):
    """The ledger was written by a newer version of the addon: it is left untouched."""


class DamagedLedger(LedgerTrouble):
    """The file is not a ledger, or is broken."""


class ReadOnlyLedger(LedgerTrouble):
    """The file could only be opened for reading; the connection stays so."""


class LostLedger(LedgerTrouble):
    """The file was removed, moved or replaced while it was open."""


_TROUBLES = {
    sqlite3.SQLITE_CORRUPT: (DamagedLedger, ReasonCode.LEDGER_MALFORMED),
    sqlite3.SQLITE_NOTADB: (DamagedLedger, ReasonCode.LEDGER_NOT_A_DATABASE),
    sqlite3.SQLITE_READONLY: (ReadOnlyLedger, ReasonCode.LEDGER_READ_ONLY),
    sqlite3.SQLITE_BUSY: (LedgerTrouble, ReasonCode.LEDGER_LOCKED),
    sqlite3.SQLITE_LOCKED: (LedgerTrouble, ReasonCode.LEDGER_LOCKED),
    sqlite3.SQLITE_FULL: (LedgerTrouble, ReasonCode.LEDGER_FULL),
    sqlite3.SQLITE_IOERR: (LedgerTrouble, ReasonCode.LEDGER_IO),
    sqlite3.SQLITE_CANTOPEN: (LedgerTrouble, ReasonCode.LEDGER_CANNOT_OPEN),
    sqlite3.SQLITE_PERM: (LedgerTrouble, ReasonCode.PERMISSION_DENIED),
    sqlite3.SQLITE_AUTH: (LedgerTrouble, ReasonCode.PERMISSION_DENIED),
    sqlite3.SQLITE_PROTOCOL: (LedgerTrouble, ReasonCode.LEDGER_LOCKED),
    sqlite3.SQLITE_NOMEM: (LedgerTrouble, ReasonCode.OUT_OF_MEMORY),
}
"""What SQLite's primary result codes mean. Source: https://www.sqlite.org/rescode.html"""


def _known(error: sqlite3.Error) -> LedgerTrouble | None:
    """Return the trouble behind an SQLite error, None where the error is a bug of ours."""
    if "Could not decode to UTF-8" in str(error):  # said by Python, without a code
        return DamagedLedger(Reason.quoted(str(error)))
    code = getattr(error, "sqlite_errorcode", None)
    kind, reason = _TROUBLES.get(code & 0xFF if isinstance(code, int) else -1, (None, None))
    return kind(Reason(reason)) if kind and reason else None


@contextlib.contextmanager
def known_errors() -> Iterator[None]:
    """Turn SQLite's and the file system's known errors into `LedgerTrouble`; bugs stay bugs."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = _known(error)
        if trouble is None:
            raise
        raise trouble from error
    except OSError as error:
        raise LedgerTrouble(reason_of(error)) from error


class Database:
    """One connection to the ledger.

    Attributes:
        path: the ledger's file.
        connection: for the modules of this package only.
        created: True where opening made a new, empty ledger.
        file: what tells the open file from every other one, None where it is gone already.
        by_folder: it is locked by making a folder (ledger/folder.py).
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, created: bool, by_folder: bool
    ) -> None:
        self.path = path
        self.connection = connection
        self.created = created
        self.file = file_at(path)
        self.by_folder = by_folder

    @classmethod
    def open(
        cls, path: Path, fill: Callable[[sqlite3.Connection], None] = lambda connection: None
    ) -> Database:
        """Open the ledger for writing, make or migrate it where needed.

        `fill` runs inside the transaction that makes a new ledger; not where there was an empty
        file already: that is a ledger which lost its contents.
        Raises NewerLedger, DamagedLedger (the file is untouched) or LedgerTrouble.
        """
        with known_errors():
            try:
                made = folder.prepare_folder(path)
            except IsADirectoryError as error:
                reason = Reason(ReasonCode.IS_A_FOLDER, path=str(path))
                raise DamagedLedger(reason) from error
            if not made and _stays_empty(path):
                fill = _fill_with_nothing
            by_folder = folder.locks_by_folder(path)
            connection = sqlite3.connect(
                folder.address(path, "rwc", by_folder=by_folder),
                uri=True,
                timeout=BUSY_TIMEOUT_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
        try:
            with known_errors():
                created = cls._prepare(connection, fill)
                return cls(path, connection, created=created, by_folder=by_folder)
        except BaseException:
            connection.close()
            if made:
                # An empty file that stays would look like a ledger that lost its contents.
                with contextlib.suppress(OSError):
                    if path.stat().st_size == 0:
                        path.unlink()
            raise

    @staticmethod
    def _prepare(
        connection: sqlite3.Connection, fill: Callable[[sqlite3.Connection], None]
    ) -> bool:
        """Check, make or migrate the tables; return True where they were made."""
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master").fetchall()
        }
        if tables and application != APPLICATION_ID:
            raise DamagedLedger(Reason(ReasonCode.LEDGER_FOREIGN))
        if version > VERSION:
            raise NewerLedger(Reason(ReasonCode.LEDGER_NEWER))
        if not tables:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        for pragma in ("journal_mode = DELETE", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA foreign_keys = ON")
        if tables:
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if problem != "ok":
                raise DamagedLedger(Reason.quoted(problem))
            if version == VERSION and not tables >= TABLES:
                raise DamagedLedger(Reason(ReasonCode.LEDGER_TABLE_LOST))
        if version == VERSION and tables:
            return False
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:  # a newer version of the addon was quicker
                raise NewerLedger(Reason(ReasonCode.LEDGER_NEWER))
            _take_steps(connection, version)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            if version == 0:
                fill(connection)
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return version == 0

    @classmethod
    def open_to_read(cls, path: Path) -> Database:
        """Open an existing ledger for reading only; raises LedgerTrouble.

        One of an older schema is copied to memory, and is not `in place`: it may become a newer
        one at any time.
        """
        with known_errors():
            if not path.is_file() or path.is_symlink():
                raise LedgerTrouble(Reason(ReasonCode.LEDGER_MISSING, path=str(path)))
            by_folder = folder.locks_by_folder(path)
            connection = sqlite3.connect(
                folder.address(path, "ro", by_folder=by_folder),
                uri=True,
                timeout=BUSY_TIMEOUT_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                    raise DamagedLedger(Reason(ReasonCode.LEDGER_FOREIGN))
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                copy = _as_newest(connection, version) if version < VERSION else None
            except BaseException:
                connection.close()
                raise
        opened = cls(path, copy or connection, created=False, by_folder=by_folder)
        if copy is not None:
            connection.close()
            opened.file = None
        return opened

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run a block in one `BEGIN IMMEDIATE`; commit it, or roll it back on any exception."""
        with known_errors():
            if not self.is_in_place():
                raise LostLedger(Reason(ReasonCode.LEDGER_REPLACED))
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                if self.by_folder and folder.has_broken_off(self.path):
                    raise LedgerTrouble(Reason(ReasonCode.LEDGER_LOCKED))
                self._check_version()
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def _check_version(self) -> None:
        version = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise NewerLedger(Reason(ReasonCode.LEDGER_TAKEN_OVER))

    def is_in_place(self) -> bool:
        """Tell whether the path still leads to the file that is open, locked as all lock it.

        Reads the folder.
        """
        return (
            self.file is not None
            and file_at(self.path) == self.file
            and folder.locks_by_folder(self.path) is self.by_folder
        )

    def set_patience(self, seconds: float) -> None:
        """Set how long a job waits for another process's lock."""
        self.connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed.

        Raises NewerLedger where that was a newer version of the addon that took the ledger over.
        """
        with known_errors():
            self._check_version()
            version: int = self.connection.execute("PRAGMA data_version").fetchone()[0]
            return version

    def close(self) -> None:
        """Close the connection; an open transaction is rolled back."""
        self.connection.close()


def _take_steps(connection: sqlite3.Connection, version: int) -> None:
    """Bring the tables of a version to the newest one, in a transaction of the caller."""
    for name, arguments, function in FUNCTIONS:
        connection.create_function(name, arguments, function)
    for step in STEPS[version:]:
        for statement in step:
            connection.execute(statement)


def _as_newest(connection: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """Return a copy in memory with the tables of the newest version."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.backup(copy)
        _take_steps(copy, version)
    except BaseException:
        copy.close()
        raise
    return copy


def file_at(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other one, None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _stays_empty(path: Path) -> bool:
    """Tell whether a file is empty, and not because another process is just filling it."""
    end = time.monotonic() + EMPTY_FILE_WAIT_SECONDS
    while path.stat().st_size == 0:
        if time.monotonic() > end:
            return True
        time.sleep(0.02)
    return False


def _fill_with_nothing(connection: sqlite3.Connection) -> None:
    """Begin undecided."""


_COMPANIONS = ("-journal", "-wal", "-shm")
"""What SQLite appends to a file's name for its own files."""


def set_aside(path: Path, now: datetime) -> Path:
    """Move a damaged ledger to a dated name beside it and return that name; raises OSError."""
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.damaged-{stamp}-{number}{path.suffix}")
    path.rename(target)
    for ending in _COMPANIONS:
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.rename(target.with_name(target.name + ending))
    return target


def set_aside_files(path: Path) -> list[Path]:
    """Return the damaged ledgers that were set aside beside `path`."""
    try:
        return sorted(path.parent.glob(f"{path.stem}.damaged-*"))
    except OSError:
        return []


def copies(path: Path) -> list[Path]:
    """Return the copies of a ledger that FreeCAD made with its own data; reads files."""
    return [file for file in copied_ledger_paths(path) if _is_ledger(file)]


def _is_ledger(file: Path) -> bool:
    """Tell by its head whether a file is a ledger, of any version; no link is followed.

    Source: https://www.sqlite.org/fileformat.html, 1.3.
    """
    # Neither does it wait for who writes into a pipe.
    flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(file, os.O_RDONLY | flags)
    except OSError:
        return False
    try:
        head = os.read(handle, 72)
    except OSError:
        return False
    finally:
        os.close(handle)
    return head[:16] == b"SQLite format 3\0" and head[68:] == APPLICATION_ID.to_bytes(4, "big")


def remove_set_aside_files(path: Path) -> None:
    """Delete what was set aside; raises OSError. A folder that holds something stays."""
    for file in set_aside_files(path):
        if file.is_dir() and not file.is_symlink():
            with contextlib.suppress(OSError):
                file.rmdir()
        else:
            file.unlink(missing_ok=True)


def remove_copies(path: Path) -> None:
    """Delete the copies of a ledger, with what was copied with them; what cannot be stays.

    The ledger in a copy goes last: as long as something is left, it is found again.
    """
    for copy in copies(path):
        with contextlib.suppress(OSError):
            remove_set_aside_files(copy)
            sessions = copy.parent / SESSIONS
            files = [copy.with_name(copy.name + ending) for ending in _COMPANIONS]
            files += copy.parent.glob("*.stop")
            if not sessions.is_symlink():
                files += (*sessions.glob("*.lock"), *sessions.glob("*.term"))
            for file in (*files, copy):
                file.unlink(missing_ok=True)
            for folder in (sessions, copy.parent):
                with contextlib.suppress(OSError):
                    folder.rmdir()
