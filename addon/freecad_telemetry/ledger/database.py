# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger's file: opening, setting aside, transactions, and which errors are known."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from freecad_telemetry.ledger.schema import APPLICATION_ID, STEPS, VERSION
from freecad_telemetry.paths import prepare_folder

BUSY_TIMEOUT = 5.0
"""Seconds that a job waits for another process's lock before it is put off."""


class LedgerTrouble(Exception):
    """The ledger cannot be used now; the text is for the user. Known, not a bug."""


class NewerLedger(LedgerTrouble):
    """The ledger was written by a newer version of the addon: it is left untouched."""


class DamagedLedger(LedgerTrouble):
    """The file is not a ledger, or is broken."""


def _known(error: sqlite3.Error) -> LedgerTrouble | None:
    """Return the trouble behind an SQLite error, None where the error is a bug of ours.

    Source: https://www.sqlite.org/rescode.html (primary result codes).
    """
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedLedger(str(error))
    if primary in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOMEM,
    ):
        return LedgerTrouble(str(error))
    return None


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
        raise LedgerTrouble(error.strerror or str(error)) from error


class Database:
    """One connection to the ledger.

    Attributes:
        path: the ledger's file.
        connection: for the rooms of this package only.
        created: True where opening made a new, empty ledger.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, created: bool) -> None:
        self.path = path
        self.connection = connection
        self.created = created

    @classmethod
    def open(
        cls, path: Path, fill: Callable[[sqlite3.Connection], None] = lambda connection: None
    ) -> Database:
        """Open the ledger for writing, make or migrate it where needed.

        `fill` runs inside the transaction that makes a new ledger.
        Raises NewerLedger, DamagedLedger (the file is untouched) or LedgerTrouble.
        """
        with known_errors():
            if path.is_dir():
                raise DamagedLedger(f"{path} is a folder")
            prepare_folder(path)
            connection = sqlite3.connect(
                path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
        try:
            with known_errors():
                return cls(path, connection, created=cls._prepare(connection, fill))
        except BaseException:
            connection.close()
            raise

    @staticmethod
    def _prepare(
        connection: sqlite3.Connection, fill: Callable[[sqlite3.Connection], None]
    ) -> bool:
        """Check, make or migrate the tables; return True where they were made."""
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and application != APPLICATION_ID:
            raise DamagedLedger("the file belongs to another program")
        if version > VERSION:
            raise NewerLedger("the ledger was written by a newer version of the addon")
        if not tables:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        for pragma in ("journal_mode = DELETE", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA foreign_keys = ON")
        if tables:
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if problem != "ok":
                raise DamagedLedger(problem)
        if version == VERSION and tables:
            return False
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            for step in STEPS[version:]:
                for statement in step:
                    connection.execute(statement)
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
        """Open an existing ledger for reading only; raises LedgerTrouble."""
        with known_errors():
            if not path.is_file():
                raise LedgerTrouble(f"there is no ledger at {path}")
            uri = f"{path.absolute().as_uri()}?mode=ro"
            connection = sqlite3.connect(
                uri, uri=True, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != APPLICATION_ID:
            connection.close()
            raise DamagedLedger("the file belongs to another program")
        return cls(path, connection, created=False)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run a block in one `BEGIN IMMEDIATE`; commit it, or roll it back on any exception."""
        with known_errors():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        with known_errors():
            found: int = self.connection.execute("PRAGMA data_version").fetchone()[0]
            return found

    def close(self) -> None:
        """Close the connection; an open transaction is rolled back."""
        self.connection.close()


def set_aside(path: Path, now: datetime) -> Path:
    """Move a damaged ledger to a dated name beside it and return that name; raises OSError."""
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.damaged-{stamp}-{number}{path.suffix}")
    path.rename(target)
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        journal.rename(target.with_name(target.name + "-journal"))
    return target


def set_aside_files(path: Path) -> list[Path]:
    """Return the damaged ledgers that were set aside beside `path`."""
    try:
        return sorted(path.parent.glob(f"{path.stem}.damaged-*"))
    except OSError:
        return []
