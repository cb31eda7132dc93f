# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Folders that cannot lock files, or keep no rights: everything else works, and nothing breaks."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import folder
from freecad_telemetry.ledger.database import Database, LedgerTrouble
from freecad_telemetry.ledger.state_table import read_state, write_state
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.reasons import Reason, ReasonCode
from telemetry_dev.layout import CHECKOUT
from tests.core.support import settled, sharing

pytestmark = pytest.mark.posix_only("SQLite locks files on Windows in one way only")
if sys.platform != "win32":
    import fcntl

    from tests.core.ledger.lockless import no_locks

WORK = """
import os, sys, time
sys.path[:0] = sys.argv[1].split(":")
import pytest
from pathlib import Path, PurePosixPath, PureWindowsPath
from freecad_telemetry.ledger.database import Database, LedgerTrouble
from freecad_telemetry.ledger.state_table import read_state, write_state
from freecad_telemetry.ledger import folder
from tests.core.ledger.lockless import no_locks
folder.MARK_SETTLES_SECONDS = 1.0
def opened():
    while True:
        try:
            return Database.open(Path(sys.argv[2]))
        except LedgerTrouble:
            time.sleep(0.1)
with no_locks(pytest.MonkeyPatch()):
    database = opened()
    if sys.argv[3] == "count":
        for _ in range(100):
            with database.transaction() as connection:
                count = int(read_state(connection, "count") or 0)
                write_state(connection, "count", str(count + 1))
    else:
        connection = database.connection
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE notices SET reason = 'broken' || reason")
        print("writing", flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def lockless(monkeypatch):
    with no_locks(monkeypatch):
        yield


@pytest.fixture
def file(tmp_path):
    return tmp_path / "Telemetry" / "ledger.sqlite3"


def work(file, what):
    return subprocess.Popen(
        [sys.executable, "-c", WORK, ":".join([*sys.path, str(CHECKOUT)]), str(file), what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def store_of(file):
    return LedgerStore(
        file, Environment(), adopt=lambda _: None, lost=lambda: None, failed=lambda _: None
    )


def broken_off(file):
    """Let a process be killed after it wrote half of a transaction."""
    database = Database.open(file)
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO notices (at, event, key, words, reason) VALUES ('', '', '', '', ?)",
            [("x" * 500,)] * 2000,
        )
    database.close()
    process = work(file, "break off")
    assert process.stdout.readline() == "writing\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert file.with_name("ledger.sqlite3.lock").is_dir()
    assert file.with_name("ledger.sqlite3-journal").stat().st_size


def broken_rows(connection):
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return connection.execute("SELECT count(*) FROM notices WHERE reason LIKE 'b%'").fetchone()[0]


@pytest.mark.parametrize("name", ["ENOLCK", "ENOSYS", "EOPNOTSUPP", "EINVAL"])
def test_a_folder_that_cannot_lock_files_is_used_all_the_same(
    launcher, home, collector, monkeypatch, name
):
    with no_locks(monkeypatch, getattr(errno, name)):
        service = sharing(launcher)
        assert service.state.exits_unnoticed
        assert not service.state.status.blockers
        launcher.quit(service)
        service = launcher.start()
        state = launcher.wait(service, lambda state: settled(state) and not state.outbox.events)
        assert not state.status.blockers
        launcher.quit(service)
    names = [event["event"] for event in collector.unique(collector.events)]
    assert names.count("freecad_startup") == 2
    assert names.count("freecad_shutdown") == 1
    left = {path.name for path in home.ledger.parent.iterdir()}
    assert left == {"ledger.sqlite3", "ledger.sqlite3.no-locks", "sessions"}
    assert not list((home.ledger.parent / "sessions").iterdir())


def test_a_folder_that_locks_files_gets_no_mark(launcher, home):
    service = sharing(launcher)
    assert not service.state.exits_unnoticed
    assert not service.state.open_to_others
    assert not list(home.ledger.parent.glob("*no-locks"))


def test_a_folder_that_cannot_lock_sessions_only_is_used_all_the_same(launcher, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EOPNOTSUPP, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    service = sharing(launcher)
    assert service.state.exits_unnoticed
    assert not service._controller.store.database.by_folder


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/a b/100%#?/l"), "file:///home/a%20b/100%25%23%3F/l"),
        (PureWindowsPath(r"C:\Users\a\l"), "file:///C:/Users/a/l"),
        (PureWindowsPath(r"\\server\home\l"), "file:////server/home/l"),
    ],
)
def test_sqlite_finds_the_ledger_wherever_it_lies(path, uri):
    assert folder._uri(path) == uri


@pytest.mark.parametrize("name", ["EPERM", "EOPNOTSUPP", "ENOSYS", "EROFS"])
def test_a_folder_that_keeps_no_rights_is_used_and_that_is_told(launcher, home, monkeypatch, name):
    def refuse(path, *_, **__):
        raise OSError(getattr(errno, name), "no rights here", path)

    home.ledger.parent.mkdir(parents=True, mode=0o755)
    monkeypatch.setattr(os, "chmod", refuse)
    service = sharing(launcher)
    assert not service.state.status.blockers
    assert not service.state.open_to_others, "the file itself keeps others out"
    os.fchmod(handle := os.open(home.ledger, os.O_RDONLY), 0o644)
    os.close(handle)
    service.turn_off()
    launcher.wait(service, lambda state: state.open_to_others)


def test_two_processes_that_write_at_once_lose_and_break_nothing(file, lockless):
    Database.open(file).close()
    workers = [work(file, "count") for _ in range(2)]
    for worker in workers:
        worker.communicate(timeout=120)
        assert worker.returncode == 0
    database = Database.open(file)
    count = database.connection.execute("SELECT value FROM state WHERE name = 'count'").fetchone()
    assert count == ("200",)
    assert broken_rows(database.connection) == 0
    database.close()


def test_a_transaction_that_was_broken_off_is_undone_and_its_lock_freed(
    file, lockless, monkeypatch
):
    broken_off(file)
    lock = file.with_name("ledger.sqlite3.lock")
    monkeypatch.setattr("freecad_telemetry.ledger.database.BUSY_TIMEOUT_SECONDS", 0.1)
    monkeypatch.setattr(folder, "ABANDONED_LOCK_WATCH_SECONDS", 0.0)
    store = store_of(file)
    store.open()
    assert store.trouble.reason == Reason(ReasonCode.FOLDER_CANNOT_LOCK), "its holder may live"
    assert lock.exists()
    os.utime(lock, (0, 0))
    monkeypatch.setattr(folder, "ABANDONED_LOCK_WATCH_SECONDS", 0.2)
    store.open()
    assert store.trouble is not None, "it may just have been woken up"
    assert lock.exists()
    monkeypatch.setattr(folder, "ABANDONED_LOCK_WATCH_SECONDS", 0.0)
    store.open()
    assert store.trouble is None
    assert broken_rows(store.database.connection) == 0
    store.close()
    assert {path.name for path in file.parent.iterdir()} == {
        "ledger.sqlite3",
        "ledger.sqlite3.no-locks",
    }


def test_a_journal_that_was_left_is_never_written_over(file, lockless):
    broken_off(file)
    kept = file.parent.with_name("kept")
    shutil.copytree(file.parent, kept)
    shutil.rmtree(file.parent)
    store = store_of(file)
    store.open()
    for name in ("ledger.sqlite3", "ledger.sqlite3-journal"):  # in place: the file stays the same
        file.with_name(name).write_bytes((kept / name).read_bytes())
    with pytest.raises(LedgerTrouble) as found, store.database.transaction():
        raise AssertionError("the journal would be lost")
    store.set_error(found.value)
    assert not store.retry()
    store.open()
    assert broken_rows(store.database.connection) == 0
    store.close()


def test_whoever_can_lock_files_follows_one_that_cannot(file, monkeypatch):
    monkeypatch.setattr(folder, "MARK_SETTLES_SECONDS", 1.0)
    database = Database.open(file)
    worker, counted = work(file, "count"), 0
    while worker.poll() is None or not database.by_folder:
        try:
            with database.transaction() as connection:
                count = int(read_state(connection, "count") or 0)
                write_state(connection, "count", str(count + 1))
            counted += 1
        except LedgerTrouble:
            database.close()
            with contextlib.suppress(LedgerTrouble):
                database = Database.open(file)
        time.sleep(0.002)
    worker.communicate()
    assert worker.returncode == 0
    assert counted
    assert read_state(database.connection, "count") == str(counted + 100)
    assert broken_rows(database.connection) == 0
    database.close()


def test_the_history_is_read_where_files_cannot_be_locked(file, lockless):
    Database.open(file).close()
    database = Database.open_to_read(file)
    assert broken_rows(database.connection) == 0
    database.close()
    assert not Path(f"{file}.lock").exists()
    plain = contextlib.closing(sqlite3.connect(file, timeout=0))
    with plain as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("SELECT * FROM notices")
