# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger in use: opened, committed to, and begun anew where it is lost or damaged.

Runs on the ledger thread. The table of troubles stands in docs/architecture.md.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections import deque
from collections.abc import Callable
from pathlib import Path

from freecad_telemetry.consent.status import Blocker, BlockerKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import history, retention, state_table
from freecad_telemetry.ledger.database import (
    BUSY_TIMEOUT_IN_TROUBLE_SECONDS,
    BUSY_TIMEOUT_SECONDS,
    DamagedLedger,
    Database,
    LedgerTrouble,
    LostLedger,
    NewerLedger,
    ReadOnlyLedger,
    copies,
    file_at,
    known_errors,
    remove_copies,
    remove_set_aside_files,
    set_aside,
    set_aside_files,
)
from freecad_telemetry.ledger.folder import Stillness, locks_by_folder, recover
from freecad_telemetry.reasons import Reason, ReasonCode, reason_of

Job = Callable[[sqlite3.Connection], None]
"""What runs in one transaction."""


def _nothing() -> None:
    """Follow a commit with nothing."""


class LedgerStore:
    """The ledger, as the ledger thread holds it.

    Attributes:
        database: the open ledger, None while it cannot be used.
        trouble: what is wrong with it, None where nothing is.
        purge_due: something was erased, and is to be taken out of the files.
        copies, set_aside: files that hold what the ledger once held, as last looked for.
    """

    def __init__(
        self,
        path: Path,
        environment: Environment,
        *,
        adopt: Job,
        lost: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Keep a ledger that is not open yet.

        Args:
            adopt: fills the very first ledger, inside the transaction that makes it.
            lost: called where the ledger in use is let go, for a new one will be begun.
            failed: called with the unexpected error of a job that was put off.
        """
        self.path = path
        self.database: Database | None = None
        self.trouble: Blocker | None = None
        self._environment = environment
        self._adopt = adopt
        self._lost = lost
        self._failed = failed
        self._pending: deque[tuple[Job, Callable[[], None]]] = deque()
        self._had_one = False
        self._read_only = False
        self._damage: tuple[tuple[int, int] | None, Reason | None] = (None, None)
        self.purge_due = False
        self.copies: tuple[Path, ...] = ()
        self.set_aside: tuple[Path, ...] = ()
        self._stillness = Stillness(environment.monotonic)

    # Opening

    def open(self) -> None:
        """Open the ledger, or note why it cannot be used."""
        try:
            self._open()
        except LedgerTrouble as trouble:
            self.set_error(trouble)
        else:
            self.trouble = None
        self.look_for_files()

    def _open(self) -> None:
        with known_errors():
            recover(self.path, self._stillness)
        lost, self._had_one = self._had_one, True
        first = not lost and not set_aside_files(self.path)
        file = file_at(self.path)
        damaged, reason = self._damage
        if file is None or file != damaged:
            try:
                self.database = Database.open(self.path, self._adopt if first else _adopt_nothing)
            except DamagedLedger as damage:
                reason = damage.reason
            except LedgerTrouble:
                self._had_one = lost
                raise
            else:
                if lost and self.database.created:
                    self._add_notice(Reason(ReasonCode.LEDGER_BEGUN_ANEW))
                return
        notice = None
        # Another FreeCAD may have seen the damage too, and have begun a new ledger already.
        if file_at(self.path) == file:
            try:
                target = set_aside(self.path, self._environment.now())
            except OSError as error:
                raise LedgerTrouble(reason_of(error)) from error
            assert reason is not None
            notice = Reason(ReasonCode.LEDGER_SET_ASIDE, reason=reason, file=target.name)
        self.database = Database.open(self.path, _adopt_nothing)
        if notice is not None:
            self._add_notice(notice)

    def _add_notice(self, notice: Reason) -> None:
        now = self._environment.now()
        self.commit_now(lambda connection: history.add_notice(connection, notice, now))

    def set_error(self, trouble: LedgerTrouble) -> None:
        """Block until the ledger can be used again; `retry` tries.

        A ledger that is lost or damaged is let go: the next `open` begins a new one.
        """
        newer = isinstance(trouble, NewerLedger)
        self._read_only = isinstance(trouble, ReadOnlyLedger)
        kind = BlockerKind.NEWER_LEDGER if newer else BlockerKind.LEDGER
        reason = trouble.reason
        if reason == Reason(ReasonCode.LEDGER_LOCKED) and locks_by_folder(self.path):
            # Whoever made that lock may have ended since.
            reason = Reason(ReasonCode.FOLDER_CANNOT_LOCK)
        self.trouble = Blocker(kind, reason=reason)
        if self.database is None:
            return
        if not isinstance(trouble, NewerLedger | LostLedger | DamagedLedger):
            with contextlib.suppress(sqlite3.Error):
                self.database.set_patience(BUSY_TIMEOUT_IN_TROUBLE_SECONDS)
            return
        if isinstance(trouble, DamagedLedger):
            # Not every damage is seen when a ledger is opened: this one was seen in use.
            self._damage = (self.database.file, trouble.reason)
        self.close()
        if not newer:
            self._lost()

    def retry(self) -> bool:
        """Try whether the trouble is over; False where the ledger has to be opened anew."""
        # Where folders are the locks, only opening it undoes what somebody broke off.
        if self.database is not None and (self._read_only or self.database.by_folder):
            self.close()
        if self.database is None:
            return False
        self.catch_up()
        return True

    def close(self) -> None:
        """Close the ledger, if it is open."""
        if self.database is not None:
            self.database.close()
            self.database = None

    # Committing

    @property
    def pending(self) -> int:
        """How many jobs are kept in memory until the ledger can be written again."""
        return len(self._pending)

    def commit(self, job: Job, done: Callable[[], None] = _nothing) -> bool:
        """Run a job in one transaction; put it off where the ledger is in trouble.

        What was put off is kept in memory and tried again at each tick, in order.

        Args:
            done: called after the commit, whenever that is; never where the job fails.
        """
        if not self._pending and self.commit_now(job):
            done()
            return True
        self._pending.append((job, done))
        return False

    def commit_now(self, job: Job) -> bool:
        """Run a job in one transaction, or not at all where the ledger is in trouble."""
        if self.database is None:
            return False
        try:
            with self.database.transaction() as connection:
                job(connection)
        except LedgerTrouble as trouble:
            self.set_error(trouble)
            return False
        return True

    def catch_up(self) -> None:
        """Commit what was put off, in order; where that is nothing, try whether we may write."""
        if self.database is not None and not self.commit_now(_try_to_write):
            return
        while self._pending:
            job, done = self._pending[0]
            try:
                if not self.commit_now(job):
                    return
            except Exception as error:  # noqa: BLE001 - it must not hold up those behind it
                self._failed(error)
            else:
                done()
            self._pending.popleft()
        self.trouble = None
        if self.database is not None:
            self.database.set_patience(BUSY_TIMEOUT_SECONDS)
        self.purge()

    # Forgetting

    def look_for_files(self) -> None:
        """Look for copies, and for what was set aside. Reads folders."""
        self.copies = tuple(copies(self.path))
        self.set_aside = tuple(set_aside_files(self.path))

    def purge(self) -> None:
        """Take what was erased out of the files, if that is due; tried again until it worked."""
        if not self.purge_due or self.database is None or self._pending:
            return
        try:
            with known_errors():
                remove_set_aside_files(self.path)
                self.database.connection.execute("VACUUM")
        except LedgerTrouble as trouble:
            self.set_error(trouble)
        else:
            self.purge_due = False
            remove_copies(self.path)
            self.look_for_files()

    def run_retention(self, days: int, host: str, quiet: str) -> None:
        """Forget what is older than the retention, and give pages back to the file system.

        `quiet`: see outbox.clock_is_trusted.
        """
        now = self._environment.now()
        emptied = False

        def job(connection: sqlite3.Connection) -> None:
            nonlocal emptied
            retention.delete_expired(connection, days, host, now, quiet)
            emptied = retention.limit_size(connection)

        if self.commit_now(job) and self.database is not None:
            with contextlib.suppress(sqlite3.Error):
                if emptied:
                    self.database.connection.execute("VACUUM")
                retention.release_pages(self.database.connection)


def _adopt_nothing(connection: sqlite3.Connection) -> None:
    """Begin undecided, whatever the parameters say: there was a ledger before."""


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Change a page and change it back: that fails wherever a real change would."""
    state_table.write_state(connection, "trial", "x" * 100)
    state_table.write_state(connection, "trial", None)
