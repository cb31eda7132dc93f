# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ledgers of every earlier form become the newest: whole, or not at all, whoever else is at it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from freecad_telemetry.consent.status import BlockerKind, Mode, PauseKind
from freecad_telemetry.ledger import database, history, identities, requests
from freecad_telemetry.ledger.database import Database, NewerLedger
from freecad_telemetry.ledger.schema.tables import APPLICATION_ID, FUNCTIONS, STEPS, VERSION
from freecad_telemetry.reasons import ReasonCode
from freecad_telemetry.records import HistoryQuery
from tests.core.support import blocker, is_blocked, rows, sharing

DATA = Path(__file__).parent / "data"
FORMS = range(1, VERSION)
"""The earlier forms."""
NEWER_STEP = ("ALTER TABLE events ADD COLUMN more TEXT", "ALTER TABLE state ADD COLUMN more TEXT")
CONVERTED = {
    1: {
        *((table, "words") for table in ("submissions", "notices", "requests")),
        ("events", "reason"),
        ("attempts", "error"),
        ("state", "name"),
        ("state", "value"),
    },
    2: {("identities", "removed_at")},
}
"""Columns whose contents a step changes, by the form from which it leads on; tests of its own say
what becomes of them."""
ROUNDS = 4
BEGINNING = """
import os, sys, time
sys.path[:0] = sys.argv[1].split(os.pathsep)
from pathlib import Path
from freecad_telemetry.ledger.schema import tables
step = ("ALTER TABLE events ADD COLUMN more TEXT", "ALTER TABLE state ADD COLUMN more TEXT")
if "newer" in sys.argv[4:]:
    tables.STEPS += (step,)
    tables.VERSION += 1
from freecad_telemetry.ledger import database
"""
"""Of every other process: an addon of today, or one with one more step."""
OPEN = """
while time.time() < float(sys.argv[3]):
    pass
try:
    database.Database.open(Path(sys.argv[2])).close()
except database.NewerLedger:
    print("newer")
else:
    print("open")
"""
DIE = """
database.FUNCTIONS += (("die", 0, lambda: os._exit(9)),)
database.STEPS = (*tables.STEPS[:-1], (*tables.STEPS[-1], "SELECT die()"))
database.Database.open(Path(sys.argv[2]))
"""


def process(code, path, start=0.0, *words):
    """Start another process that works on a ledger."""
    arguments = (":".join(sys.path), str(path), str(start), *words)
    command = (sys.executable, "-c", BEGINNING + code, *arguments)
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def run(code, path, *words):
    """Let another process work on a ledger; return its exit code and what it said."""
    with process(code, path, 0.0, *words) as one:
        said, _ = one.communicate(timeout=60)
        return one.returncode, said.strip()


@pytest.fixture(params=FORMS, ids=lambda form: f"version {form}")
def form(request):
    """The number of an earlier form."""
    return request.param


@pytest.fixture
def old(form, tmp_path):
    """A ledger of that form."""
    return copied(form, tmp_path)


def copied(form, folder):
    path = folder / "Telemetry" / "ledger.sqlite3"
    path.parent.mkdir(parents=True)
    shutil.copyfile(DATA / f"ledger-v{form}.sqlite3", path)
    return path


def content(path):
    """Return what a ledger holds: each column of each table, in the order of the rows."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith("sqlite_")
        ]
        return {
            (table, column[1]): connection.execute(f"SELECT {column[1]} FROM {table}").fetchall()
            for table in tables
            for column in connection.execute(f"PRAGMA table_info({table})").fetchall()
        }


def version_of(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_there_is_a_ledger_of_every_earlier_form_with_rows_in_every_table():
    found = {int(path.stem.removeprefix("ledger-v")) for path in DATA.glob("*.sqlite3")}
    assert set(FORMS) <= found <= {*FORMS, VERSION}
    for form in FORMS:
        path = DATA / f"ledger-v{form}.sqlite3"
        assert version_of(path) == form
        made = {
            statement.split()[2]
            for step in STEPS[:form]
            for statement in step
            if statement.startswith("CREATE TABLE ")
        }
        filled = {table for (table, _), values in content(path).items() if values}
        assert filled >= made - ({"sections", "sessions"} if form == 1 else set())


def test_every_form_becomes_the_newest_with_all_it_held(old, form):
    before = content(old)
    Database.open(old).close()
    after = content(old)
    converted = set().union(*(CONVERTED.get(step, set()) for step in range(form, VERSION)))
    assert version_of(old) == VERSION
    for column in before.keys() - converted:
        assert after[column] == before[column], column
    for column in converted & before.keys():
        assert len(after[column]) == len(before[column]), column


def test_every_form_can_be_read_where_it_cannot_become_the_newest(old, form):
    bytes_before = old.read_bytes()
    with contextlib.closing(Database.open_to_read(old)) as read:
        rows_read = history.page(read.connection, HistoryQuery())
        assert rows_read
        for row in rows_read:
            assert history.message(read.connection, row.kind, row.id)
        assert not read.is_in_place(), "it is read again, as it is then"
    assert old.read_bytes() == bytes_before
    Database.open(old).close()
    with contextlib.closing(Database.open_to_read(old)) as read:
        assert history.page(read.connection, HistoryQuery()) == rows_read
        assert read.is_in_place()


def test_a_kill_in_the_middle_changes_nothing(old, form):
    before = content(old)
    assert run(DIE, old) == (9, "")
    assert old.with_name(old.name + "-journal").exists(), "it was killed while it was writing"
    assert (version_of(old), content(old)) == (form, before)
    Database.open(old).close()
    assert version_of(old) == VERSION


def test_a_step_that_fails_changes_nothing(old, form, monkeypatch):
    before = content(old)
    monkeypatch.setattr(database, "STEPS", (*STEPS[:-1], (*STEPS[-1], "SELECT no_such_thing()")))
    with pytest.raises(sqlite3.OperationalError):
        Database.open(old)
    assert (version_of(old), content(old)) == (form, before)


@pytest.mark.parametrize("others", [("", ""), ("", "newer"), ("newer", "newer")], ids=str)
def test_several_addons_that_open_an_old_ledger_at_once_bring_it_to_the_newest_version(
    form, tmp_path, others
):
    for round_ in range(ROUNDS):
        old = copied(form, tmp_path / str(round_))
        before = content(old)
        start = time.time() + 0.7
        processes = [process(OPEN, old, start, word) for word in others]
        said = [one.communicate(timeout=60)[0].strip() for one in processes]
        assert [one.returncode for one in processes] == [0, 0]
        newest = VERSION + ("newer" in others)
        assert version_of(old) == newest
        assert all(word == "open" for word, of in zip(said, others, strict=True) if of == others[1])
        column = ("events", "uuid")
        assert content(old)[column] == before[column]
        assert (("events", "more") in content(old)) == ("newer" in others)


def test_an_addon_that_waited_for_a_newer_ones_step_does_not_take_it_back(old):
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as newer:
        newer.execute("BEGIN IMMEDIATE")
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
        caught = []

        def open_old():
            try:
                Database.open(old).close()
            except NewerLedger as error:
                caught.append(error.reason.code)

        thread = threading.Thread(target=open_old)
        thread.start()
        time.sleep(0.5)  # it has read the old version, and waits for the lock
        newer.execute("COMMIT")
        thread.join(20)
    assert caught == [ReasonCode.LEDGER_NEWER]
    assert version_of(old) == VERSION + 1


def test_an_addon_that_runs_on_while_a_newer_one_migrates_stops_and_loses_no_stop(
    launcher, home, collector, monkeypatch
):
    service = sharing(launcher)
    sent = len(collector.requests)
    assert run(OPEN, home.ledger, "newer") == (0, "open")
    content_then = content(home.ledger)
    state = launcher.wait(service, is_blocked)  # nothing was asked of it
    assert blocker(state).kind is BlockerKind.NEWER_LEDGER
    assert len(rows(service)) == 1, "the history can be read"
    service.turn_off("panel")
    file = home.ledger.parent
    launcher.wait(service, lambda state: list(file.glob("*,off,*.stop")))
    launcher.quit(service)
    assert content(home.ledger) == content_then
    assert len(collector.requests) == sent

    # The addon is updated.
    monkeypatch.setattr(database, "STEPS", (*STEPS, NEWER_STEP))
    monkeypatch.setattr(database, "VERSION", VERSION + 1)
    service = launcher.start()
    launcher.wait(service, lambda state: state.status.mode is Mode.OFF)
    launcher.wait(service, lambda state: not list(file.glob("*.stop")))
    assert len(collector.requests) == sent


def test_a_pause_of_an_older_addon_holds_after_the_update(launcher, home, monkeypatch):
    service = sharing(launcher)
    assert run(OPEN, home.ledger, "newer") == (0, "open")
    launcher.wait(service, is_blocked)
    service.pause(PauseKind.RESUME)
    launcher.wait(service, lambda state: list(home.ledger.parent.glob("*,pause,*.stop")))
    launcher.quit(service)
    monkeypatch.setattr(database, "STEPS", (*STEPS, NEWER_STEP))
    monkeypatch.setattr(database, "VERSION", VERSION + 1)
    service = launcher.start()
    launcher.wait(service, lambda state: state.status.mode is Mode.PAUSED)


# From version 2 on: what the removal service said is told apart

ACCEPTED, FOUND_NOTHING, BOTH, WAITING, NEVER_ASKED = (
    f"{number}c601111-1111-4111-8111-1111111111e0" for number in range(5)
)
DAY = "2026-11-{}T10:00:00.000000+00:00"


@pytest.fixture
def connection(tmp_path):
    """A ledger of schema 2 that was migrated."""
    path = tmp_path / "Telemetry" / "ledger.sqlite3"
    path.parent.mkdir()
    old = sqlite3.connect(path, isolation_level=None)
    for function in FUNCTIONS:
        old.create_function(*function)
    for step in STEPS[:2]:
        for statement in step:
            old.execute(statement)
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.execute("PRAGMA user_version = 2")
    for identity in (ACCEPTED, FOUND_NOTHING, BOTH, WAITING, NEVER_ASKED):
        removed = DAY.format(20) if identity in (ACCEPTED, FOUND_NOTHING, BOTH) else None
        old.execute(
            "INSERT INTO identities VALUES (?, ?, ?, ?)",
            (identity, DAY.format("01"), DAY.format(19), removed),
        )
    for identity, state, tries, status in (
        (ACCEPTED, "accepted", 0, 200),
        (FOUND_NOTHING, "nothing stored", 0, 404),
        (BOTH, "accepted", 0, 200),
        (BOTH, "nothing stored", 0, 404),
        (WAITING, "waiting", 1, None),
        (NEVER_ASKED, "waiting", 0, None),
    ):
        old.execute(
            "INSERT INTO requests (kind, identity, at, state, changed_at, tries, status) "
            "VALUES ('removal', ?, ?, ?, ?, ?, ?)",
            (identity, DAY.format(19), state, DAY.format(20), tries, status),
        )
    for day, outcome in ((11, "accepted"), (12, "accepted"), (13, "retry")):
        number = old.execute(
            "INSERT INTO submissions (made_at, shown_at, state, events, size, names) "
            "VALUES (?, ?, 'accepted', 1, 9, 'freecad_startup')",
            (DAY.format(day), DAY.format(day)),
        ).lastrowid
        old.execute(
            "INSERT INTO events (uuid, event, distinct_id, timestamp, properties, category, "
            "session, recorded_at, size, state, submission) "
            "VALUES (?, 'freecad_startup', ?, ?, '{}', 'session', '', ?, 9, 'accepted', ?)",
            (str(day), NEVER_ASKED, DAY.format(day), DAY.format(day), number),
        )
        old.execute(
            "INSERT INTO attempts (submission, claim, at, url, outcome) VALUES (?, 1, ?, 'u', ?)",
            (number, DAY.format(day), outcome),
        )
    old.close()
    database = Database.open(path)
    yield database.connection
    database.close()


def test_an_id_of_which_nothing_was_found_may_be_asked_about_again(connection):
    removed = {one.id for one in identities.all_identities(connection) if one.removed_at}
    assert removed == {ACCEPTED, BOTH}
    assert requests.retired_ids(connection) >= {ACCEPTED, BOTH, FOUND_NOTHING}


def test_it_is_known_when_data_was_last_accepted(connection):
    last = identities.last_accepted(connection, NEVER_ASKED)
    assert last is not None
    assert last.day == 12
    assert identities.last_accepted(connection, WAITING) is None


def test_what_may_have_been_received_is_told_when_it_is_cancelled(connection):
    now = identities.last_accepted(connection, NEVER_ASKED)
    for request in requests.all_requests(connection):
        requests.cancel(connection, request.id, now)
    cancelled = {
        request.identity: request.reason is not None
        for request in requests.all_requests(connection)
        if request.state.value == "cancelled"
    }
    assert cancelled == {WAITING: True, NEVER_ASKED: False}


def test_the_history_is_read_as_before(connection):
    rows = history.page(connection, HistoryQuery())
    assert [row.names for row in rows] == ["freecad_startup"] * 3
    (attempt,) = history.attempts_of(connection, rows[0].id)
    assert (attempt.tunnel_request, attempt.tunnel_answer) == ("", "")


def test_an_older_addon_reads_what_it_knows(connection):
    """Columns are added, none is renamed: the tables and columns of each older form are there."""
    older = sqlite3.connect(":memory:", isolation_level=None)
    for function in FUNCTIONS:
        older.create_function(*function)
    for step in STEPS:
        tables = older.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            known = {row[1] for row in older.execute(f"PRAGMA table_info({table})")}
            today = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert known <= today
        for statement in step:
            older.execute(statement)
    older.close()
