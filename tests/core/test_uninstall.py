# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The file that the Addon Manager runs withdraws in a ledger of any schema."""

from __future__ import annotations

import contextlib
import runpy
import shutil
import sqlite3
import sys
import types
from pathlib import Path

import pytest

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.ledger import decisions, folder, history
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.ledger.schema.tables import VERSION
from freecad_telemetry.ledger.state_table import read_state, write_state
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import EventState, HistoryQuery, SubmissionState
from telemetry_dev.layout import CHECKOUT
from tests.core.support import locked, sharing

OLD = Path(__file__).parent / "ledger" / "schema" / "data" / "ledger-v1.sqlite3"
REMOVED = Reason(ReasonCode.ADDON_REMOVED)


def waiting(connection):
    """Return how many submissions and events wait."""
    return connection.execute(
        "SELECT (SELECT count(*) FROM submissions WHERE state IN ('waiting', 'blocked')), "
        "(SELECT count(*) FROM events WHERE state = 'waiting')"
    ).fetchone()


@pytest.mark.parametrize("version", [1, VERSION])
def test_the_removal_of_the_addon_withdraws_and_says_so_in_the_history(tmp_path, capsys, version):
    file = tmp_path / "Telemetry" / "ledger.sqlite3"
    file.parent.mkdir()
    shutil.copyfile(OLD, file)
    if version == VERSION:
        Database.open(file).close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        submissions, events = waiting(connection)
        write_state(connection, "deleted at off", "3")
        connection.execute(
            "INSERT INTO sessions (id, host, started_at, identity, shutdown_uuid, unclean_uuid, "
            "context, version, qt, workbench) VALUES ('crashed', '', '', '', '', '', '{}', '', '', "
            "'PartWorkbench')"
        )
        connection.commit()
    withdraw = runpy.run_path(str(CHECKOUT / "uninstall.py"))["withdraw"]
    assert "FreeCAD" in capsys.readouterr().out
    assert withdraw(str(tmp_path / "v1-1")) == f"withdrawn; {events} waiting events were deleted"
    with contextlib.closing(Database.open(file)) as database:
        connection = database.connection
        assert decisions.newest_decision(connection).answer is Choice.NO
        assert waiting(connection) == (0, 0)
        assert read_state(connection, "deleted at off") is None
        sessions = connection.execute("SELECT DISTINCT ending, workbench FROM sessions").fetchall()
        assert sessions == [("stopped", "")], "a crash before is not told after a later yes"
        rows = history.page(connection, HistoryQuery())
        dropped = [row.reason for row in rows if row.state is SubmissionState.DROPPED]
        # One was dropped so before; what had no submission got one.
        assert dropped.count(REMOVED) == 1 + submissions + 1
        found = connection.execute(
            "SELECT count(*), sum(properties = '{}') FROM events WHERE state = ? AND reason = ?",
            (EventState.DROPPED.value, REMOVED.to_text()),
        ).fetchone()
        assert found == (1 + events, 1 + events)


def test_where_the_ledger_is_locked_the_withdrawal_is_applied_later(
    launcher, home, collector, monkeypatch
):
    service = sharing(launcher)
    launcher.quit(service)
    console = types.SimpleNamespace(PrintLog=lambda text: None)
    freecad = types.SimpleNamespace(
        getUserAppDataDir=lambda: str(home.directories.user_data), Console=console
    )
    monkeypatch.setitem(sys.modules, "FreeCAD", freecad)
    with locked(home):
        runpy.run_path(str(CHECKOUT / "uninstall.py"))
    state = launcher.start().state
    assert state.decision.answer is Choice.NO
    assert state.decision.source == "uninstall"
    assert not list(home.ledger.parent.glob("*.stop"))


@pytest.mark.posix_only("SQLite locks files on Windows in one way only")
def test_the_withdrawal_locks_as_freecad_does_where_files_cannot_be_locked(tmp_path, monkeypatch):
    from tests.core.ledger.lockless import no_locks

    file = tmp_path / "Telemetry" / "ledger.sqlite3"
    file.parent.mkdir()
    shutil.copyfile(OLD, file)
    monkeypatch.setattr(folder, "MARK_SETTLES_SECONDS", 0.0)
    withdraw = runpy.run_path(str(CHECKOUT / "uninstall.py"))["withdraw"]
    with no_locks(monkeypatch):
        Database.open(file).close()
        file.with_name("ledger.sqlite3-journal").write_bytes(b"")
        with pytest.raises(OSError, match="broken off"):
            withdraw(str(tmp_path))
        file.with_name("ledger.sqlite3-journal").unlink()
        assert withdraw(str(tmp_path)).startswith("withdrawn")
        with contextlib.closing(Database.open(file)) as database:
            assert decisions.newest_decision(database.connection).answer is Choice.NO
