# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""An account of the ledger, kept from outside: what was written, committed, and allowed to go.

Every connection of the model's FreeCADs is `Watched`: it tells the account each insert as it is
made, and each commit. After a commit the account reads the table over a connection of its own and
compares it with what it knows. Its own SQL is all that it shares with the ledger.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.status import Pause
from freecad_telemetry.ledger import decisions, outbox
from freecad_telemetry.reasons import Reason
from freecad_telemetry.timestamps import parse_time

SECOND_THOUGHTS = {
    "waiting": {"waiting", "accepted", "refused", "dropped"},
    # What the user's action dropped on its way may still be answered; the history says how.
    "dropped": {"dropped", "accepted", "refused"},
    "accepted": {"accepted"},
    "refused": {"refused"},
}
"""What may become of an event in each state."""
RETENTION = timedelta(days=90, minutes=-1)
"""What is over may be forgotten after this time, but for the moment between two looks."""


class Killed(BaseException):
    """The process is gone; nothing of it runs any more."""


class Watched(sqlite3.Connection):
    """A FreeCAD's connection to the ledger."""

    account: Account

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        if self.account.is_cut(sql):
            self.account.keep_journal()
            if sql == "COMMIT":
                super().execute(sql)
                self.account.seen["killed inside a commit"] += self.account.journal_is_kept
            elif self.in_transaction:
                self.account.seen["killed inside a transaction"] += 1
            raise Killed
        cursor = super().execute(sql, parameters)
        if "INTO events" in sql:
            self.account.written.append(parameters[0])
        elif sql == "COMMIT":
            self.account.look()
        elif sql == "ROLLBACK":
            self.account.written.clear()
        return cursor


@dataclass(slots=True)
class Entry:
    """One recorded event.

    Attributes:
        key: uuid, name, distinct ID and timestamp, which never change.
        recorded, touched: when the account first saw it, and saw its state change.
        forgotten: the retention has deleted its row.
    """

    key: tuple[str, str, str, str]
    category: str
    session: str
    recorded: datetime
    touched: datetime
    state: str = "waiting"
    reason: Reason | None = None
    forgotten: bool = False

    @property
    def name(self) -> str:
        return self.key[1]

    @property
    def distinct_id(self) -> str:
        return self.key[2]


@dataclass(frozen=True, slots=True)
class Permission:
    """What the committed decision allows at one moment."""

    answer: str = "undecided"
    since: datetime | None = None
    categories: frozenset[str] = frozenset()
    paused: bool = False

    def allows(self, category: str) -> bool:
        agreed = category == "session" or category in self.categories
        return self.answer == "yes" and not self.paused and agreed


Reasons = Mapping[Reason, Callable[[Entry], bool]]


@dataclass
class Account:
    """Everything that was ever recorded in one ledger.

    Attributes:
        entries: by UUID, in the order in which they were recorded.
        written: UUIDs inserted since the last commit.
        cut: the process is killed at a statement that begins so, after so many of them; None: it
            is not.
        seen: what occurred, counted over many ledgers.
    """

    ledger: Path
    now: Callable[[], datetime]
    seen: Counter[str]
    entries: dict[str, Entry] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    cut: tuple[str, int] | None = None
    _reasons: Reasons = field(default_factory=dict)
    _reader: sqlite3.Connection | None = None

    # Connections, and how they are cut

    def connect(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        """Stand in for `sqlite3.connect`."""
        found = Watched(*arguments, **options)
        found.account = self
        return found

    def is_cut(self, sql: str) -> bool:
        """Count a statement; tell whether the process is killed instead of running it."""
        if self.cut is None or not sql.startswith(self.cut[0]):
            return False
        sign, left = self.cut
        self.cut = (sign, left - 1) if left else None
        return not left

    @property
    def _journal(self) -> Path:
        return self.ledger.with_name(f"{self.ledger.name}-journal")

    @property
    def _kept_journal(self) -> Path:
        return self.ledger.with_name("kept-journal")

    @property
    def journal_is_kept(self) -> bool:
        return self._kept_journal.exists()

    def keep_journal(self) -> None:
        """Keep SQLite's journal, which a killed process cannot remove.

        Its second name leads to what is written to it until the very end of a commit.
        """
        with contextlib.suppress(FileNotFoundError):
            os.link(self._journal, self._kept_journal)

    def leave_journal(self) -> None:
        """Leave on the disk what a killed process leaves; its connection is closed.

        A journal may still be in place: SQLite leaves alone one that was never synced, until
        something is written, and a commit of nothing writes none.
        """
        self.cut = None
        self.written.clear()
        with contextlib.suppress(FileNotFoundError):
            # Of two names of one file `replace` would leave both.
            if self._journal.exists() and self._journal.samefile(self._kept_journal):
                self._kept_journal.unlink()
            else:
                self._kept_journal.replace(self._journal)

    def read(self, sql: str) -> list[tuple[Any, ...]]:
        """Read the committed ledger."""
        if self._reader is None:
            self._reader = sqlite3.Connection(self.ledger, isolation_level=None)
        return self._reader.execute(sql).fetchall()

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()

    # What may be dropped

    @contextlib.contextmanager
    def dropping(self, reasons: Reasons) -> Iterator[None]:
        """While the block runs, events may be dropped for these reasons, and no other action's."""
        before, self._reasons = self._reasons, reasons
        try:
            yield
        finally:
            self._reasons = before

    # What holds

    def pause(self) -> Pause | None:
        """Return the pause that was committed last, over or not."""
        self.read("SELECT 1")
        assert self._reader is not None
        return decisions.read_pause(self._reader)

    def permission(self) -> Permission:
        """Return what the committed decision allows now."""
        rows = self.read("SELECT answer, at, categories FROM decisions ORDER BY id DESC LIMIT 1")
        if not rows:
            return Permission()
        pause = self.read("SELECT value FROM state WHERE name = 'pause'")
        until = parse_time(json.loads(pause[0][0]).get("until") or "") if pause else None
        paused = bool(pause) and not (until and until <= self.now())
        answer, since, categories = rows[0]
        return Permission(answer, parse_time(since), frozenset(json.loads(categories)), paused)

    def identity(self) -> str:
        """Return the current ID, "" where there is none."""
        rows = self.read("SELECT id FROM identities WHERE until IS NULL")
        assert len(rows) <= 1
        return rows[0][0] if rows else ""

    def removals(self) -> set[str]:
        """Return the IDs whose data the server was, or is to be, asked to remove."""
        return {row[0] for row in self.read("SELECT identity FROM requests")}

    def removals_under_way(self) -> int:
        """Return how many removals have no answer yet."""
        states = "state IN ('waiting', 'sending')"
        return int(self.read(f"SELECT count(*) FROM requests WHERE {states}")[0][0])

    @property
    def waiting(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.state == "waiting"]

    # After each commit

    def look(self) -> None:
        """Compare the table with the account, and carry on the account."""
        rows = {row[0]: row for row in self.read(f"SELECT {COLUMNS} FROM events ORDER BY number")}
        new = [uuid for uuid in dict.fromkeys(self.written) if uuid not in self.entries]
        self.written.clear()
        for uuid in new:
            assert uuid in rows, "an event was deleted in the transaction that recorded it"
            self._enter(rows[uuid])
        assert set(rows) <= set(self.entries), "an event that nobody recorded"
        dropped = []
        for uuid, entry in self.entries.items():
            if uuid not in rows:
                self._forget(entry)
                continue
            *key, category, session, state, reason = rows[uuid][:8]
            assert (tuple(key), category, session) == (entry.key, entry.category, entry.session)
            assert not entry.forgotten
            if state != entry.state:
                assert state in SECOND_THOUGHTS[entry.state], (entry, state)
                entry.touched = self.now()
                if state == "dropped":
                    dropped.append((entry, Reason.parse(reason)))
        self._judge_drops(dropped)
        for uuid, row in rows.items():
            self.entries[uuid].state, self.entries[uuid].reason = row[6], Reason.parse(row[7])

    def _enter(self, row: tuple[Any, ...]) -> None:
        """Add an event that was agreed to when it was recorded."""
        now = self.now()
        entry = Entry(row[:4], row[4], row[5], now, now)
        permission = self.permission()
        assert entry.category == CATALOG.events[entry.name].category
        assert permission.allows(entry.category), (entry, permission)
        assert entry.distinct_id not in self.removals(), "a removed ID is used again"
        self.entries[row[0]] = entry
        self.seen["recorded"] += 1

    def _forget(self, entry: Entry) -> None:
        """Let an event go whose row is gone: it was over, and for longer than the retention."""
        if not entry.forgotten:
            assert entry.state != "waiting", f"{entry} is lost"
            assert self.now() - entry.touched > RETENTION, f"{entry} was forgotten too early"
            self.seen["forgotten"] += 1
            entry.forgotten = True

    def _judge_drops(self, dropped: list[tuple[Entry, Reason | None]]) -> None:
        """Every drop is an action that was taken just now, or a bound that was reached just now."""
        by_wish = []
        crowded_out = []
        for entry, reason in dropped:
            self.seen[f"dropped: {reason}"] += 1
            if reason == outbox.DROPPED_COUNT:
                crowded_out.append(entry)
                continue
            assert reason in self._reasons, f"nobody asked: {reason}"
            assert self._reasons[reason](entry), (entry, reason)
            by_wish.append(entry)
        left = [entry for entry in self.waiting if entry not in by_wish]
        assert crowded_out == left[: max(len(left) - outbox.MAX_WAITING_EVENTS, 0)]


COLUMNS = "uuid, event, distinct_id, timestamp, category, session, state, reason"
