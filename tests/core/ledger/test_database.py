# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Whose a ledger is, whether it can be used, and what becomes of a damaged one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import sys

import pytest

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.ledger.database import Database, copies
from freecad_telemetry.ledger.schema import tables
from freecad_telemetry.reasons import ReasonCode
from freecad_telemetry.records import SubmissionState
from tests.core.support import (
    ALL,
    SHOWN,
    STORED_YES,
    answer_of,
    blocker,
    is_blocked,
    rows,
    set_aside,
    settled,
    sharing,
)

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
}


def test_the_ledger_is_for_this_user_only(launcher, home):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    assert stat.S_IMODE(home.ledger.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.ledger.stat().st_mode) == 0o600
    for lock in (home.ledger.parent / "sessions").iterdir():
        assert stat.S_IMODE(lock.stat().st_mode) == 0o600


def test_a_file_in_the_place_of_the_folder_is_trouble_until_it_is_gone(launcher, home):
    home.ledger.parent.write_text("somebody's own")
    home.parameters.update(YES)
    service = launcher.start()
    assert blocker(service.state).kind is BlockerKind.LEDGER
    assert home.ledger.parent.read_text() == "somebody's own"
    home.ledger.parent.unlink()
    launcher.wait(service, settled, 20)


def damage(home, how):
    if how == "truncated":
        os.truncate(home.ledger, home.ledger.stat().st_size // 2)
    elif how == "overwritten at its start":
        with home.ledger.open("r+b") as file:
            file.write(b"\0" * 200)
    elif how == "overwritten in the middle":
        with home.ledger.open("r+b") as file:
            file.seek(8192)
            file.write(os.urandom(20000))
    elif how == "a folder":
        home.ledger.unlink()
        home.ledger.mkdir()
    else:
        home.ledger.unlink()
        with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
            connection.execute("CREATE TABLE theirs (value)")
            connection.commit()


DAMAGES = [
    "truncated",
    "overwritten at its start",
    "overwritten in the middle",
    "a folder",
    "another program's",
]


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_ledger_is_set_aside_and_a_new_one_begun_undecided(
    launcher, home, collector, how
):
    launcher.quit(sharing(launcher))
    damage(home, how)
    content = None if home.ledger.is_dir() else home.ledger.read_bytes()
    home.parameters.update(YES)
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.ask_now)
    assert state.status.mode is Mode.UNDECIDED
    assert state.identity is None
    (aside,) = set_aside(home)
    assert aside.is_dir() if content is None else aside.read_bytes() == content
    (row,) = rows(service)
    assert aside.name in str(row.reason)
    assert len(collector.requests) == 1
    launcher.quit(service)
    assert launcher.start().state.status.mode is Mode.UNDECIDED, "nothing is adopted later"


def test_an_emptied_ledger_is_undecided_whatever_the_parameters_say(launcher, home):
    launcher.quit(sharing(launcher))
    os.truncate(home.ledger, 0)
    home.parameters.update(YES)
    assert launcher.start().state.status.mode is Mode.UNDECIDED


def make_newer(home):
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        connection.execute(f"PRAGMA user_version = {tables.VERSION + 1}")
        connection.execute("ALTER TABLE events ADD COLUMN more TEXT")
        connection.commit()


def test_a_newer_ledger_is_left_untouched_and_its_history_is_shown(launcher, home, collector):
    launcher.quit(sharing(launcher))
    make_newer(home)
    content, times = home.ledger.read_bytes(), home.ledger.stat().st_mtime_ns
    home.parameters.update({"FirstStart": False, "Enable": False})
    service = launcher.start()
    found = blocker(service.state)
    assert found.kind is BlockerKind.NEWER_LEDGER
    assert [row.state for row in rows(service)][-1] is SubmissionState.ACCEPTED
    service.share(ALL, SHOWN)
    service.erase_history(keep_waiting=False)
    service.request_removal("0b4bd7a0-5d4f-4c9e-9d0e-0c6a3c6a7f11", retry=True)
    answer_of(lambda then: service.preview(home.snapshot, None, then))
    launcher.quit(service)
    assert (home.ledger.read_bytes(), home.ledger.stat().st_mtime_ns) == (content, times)
    assert service.state.fault is None
    assert len(collector.requests) == 1


def test_a_newer_addon_that_takes_the_ledger_over_stops_this_one(launcher, home, collector):
    service = sharing(launcher)
    make_newer(home)
    content = home.ledger.read_bytes()
    service.workbench_changed("SketcherWorkbench")
    launcher.wait(service, is_blocked)
    assert blocker(service.state).kind is BlockerKind.NEWER_LEDGER
    launcher.quit(service)
    assert home.ledger.read_bytes() == content


@pytest.mark.parametrize("part", ["file", "folder"])
def test_a_symbolic_link_is_not_followed(launcher, home, tmp_path, part):
    launcher.quit(sharing(launcher))
    moved = tmp_path / "elsewhere"
    place = home.ledger if part == "file" else home.ledger.parent
    place.rename(moved)
    place.symlink_to(moved)
    target = moved if part == "file" else moved / home.ledger.name
    content = target.read_bytes()
    service = launcher.start()
    found = blocker(service.state)
    assert found.kind is BlockerKind.LEDGER
    assert found.reason.code is ReasonCode.SYMBOLIC_LINK
    launcher.quit(service)
    assert target.read_bytes() == content


@pytest.mark.parametrize("part", ["file", "folder"])
def test_what_belongs_to_another_user_is_not_used(launcher, home, part):
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    launcher.quit(sharing(launcher))
    os.chown(home.ledger if part == "file" else home.ledger.parent, 12345, 12345)
    content = home.ledger.read_bytes()
    service = launcher.start()
    assert blocker(service.state).reason.code is ReasonCode.OTHER_OWNER
    launcher.quit(service)
    assert home.ledger.read_bytes() == content


def test_rights_that_somebody_widened_are_narrowed_again(launcher, home):
    if sys.platform == "win32":
        return
    launcher.quit(sharing(launcher))
    home.ledger.chmod(0o644)
    home.ledger.parent.chmod(0o755)
    launcher.start()
    assert stat.S_IMODE(home.ledger.stat().st_mode) == 0o600
    assert stat.S_IMODE(home.ledger.parent.stat().st_mode) == 0o700


def corrupt(home, statement, *values):
    """Write what the core never writes."""
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        assert ledger.execute(statement, values).rowcount


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decisions SET answer = CAST(x'ff41' AS TEXT)",
        "UPDATE decisions SET source = CAST(x'ff41' AS TEXT)",
    ],
)
def test_a_record_that_cannot_be_read_sets_the_ledger_aside(launcher, home, collector, statement):
    launcher.quit(sharing(launcher))
    corrupt(home, statement)
    home.parameters = dict(YES)
    state = launcher.start().state
    assert (state.status.mode, state.decision.answer) == (Mode.UNDECIDED, Choice.UNDECIDED)
    assert len(set_aside(home)) == 1
    assert len(collector.requests) == 1


def test_a_ledger_that_lost_a_table_is_set_aside(launcher, home):
    launcher.quit(sharing(launcher))
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        ledger.execute("DROP TABLE sections")
    assert launcher.start().state.status.mode is Mode.UNDECIDED
    assert len(set_aside(home)) == 1


def test_a_damaged_index_leads_to_one_new_ledger_and_to_no_flood(launcher, home, collector):
    service = sharing(launcher)
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        # The index of the waiting events leads to rows that are not there.
        ledger.execute("PRAGMA writable_schema = ON")
        (page,) = ledger.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'submissions_state'"
        ).fetchone()
        (size,) = ledger.execute("PRAGMA page_size").fetchone()
    content = bytearray(home.ledger.read_bytes())
    begin = (page - 1) * size
    content[begin + size - 40 : begin + size] = b"\xff" * 40
    home.ledger.write_bytes(content)
    before = len(collector.requests)
    service = launcher.start()
    launcher.wait(service, lambda state: set_aside(home), 20)
    launcher.wait(service, lambda state: state.status.mode is Mode.UNDECIDED, 20)
    service.consent_window_shown()
    assert len(set_aside(home)) == 1
    assert len(collector.requests) <= before + 1
    names = [event["event"] for event in collector.unique(collector.events)]
    assert "freecad_unclean_shutdown" not in names


def test_two_freecads_that_find_the_damage_set_aside_one_ledger(launcher, home):
    launcher.quit(sharing(launcher))
    home.ledger.write_bytes(b"not a ledger" * 100)
    services = []
    for _ in range(2):
        services.append(launcher.start())
    assert len(set_aside(home)) == 1
    services[0].share(ALL, SHOWN)
    launcher.wait(services[1], lambda state: state.decision.answer is Choice.YES)


def test_a_file_that_is_no_ledger_is_kept_under_another_name(launcher, home):
    home.parameters = dict(STORED_YES)
    launcher.quit(launcher.start())
    home.ledger.write_bytes(b"no database at all" * 100)
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    (aside,) = home.ledger.parent.glob("ledger.damaged-*")
    assert aside.read_bytes().startswith(b"no database")


def copy_configuration(home, version="v1-2"):
    """Copy FreeCAD's data folder as FreeCAD 1.1 does, the ledger's folder in it; returns that."""
    root = home.ledger.parent.parent
    target = root / version
    for entry in [entry for entry in root.iterdir() if not entry.name.startswith("v1-")]:
        shutil.copytree(entry, target / entry.name, symlinks=True, dirs_exist_ok=True)
    return target / home.ledger.parent.name


def deleted(launcher, service):
    """Delete the history, and wait until that is done."""
    service.erase_history(keep_waiting=True)
    launcher.wait(service, lambda state: not state.erasing and state.last is None)
    answer_of(service.decisions)


def test_copies_of_the_ledger_are_told_and_deleted_with_the_history(launcher, home):
    service = sharing(launcher)
    assert service.state.copies == ()
    (home.ledger.parent / "ledger.damaged-20261101T000000Z.sqlite3").write_text("broken")
    (home.ledger.parent / "1f0c93ab,off,20261129T123000,panel.stop").touch()
    copy = copy_configuration(home)
    assert list((copy / "sessions").glob("*.lock"))
    launcher.quit(service)
    (home.ledger.parent / "1f0c93ab,off,20261129T123000,panel.stop").unlink(missing_ok=True)
    other = copy_configuration(home, "v1-1")
    (other / "mine.txt").write_text("somebody's own")
    service = launcher.start()
    assert service.state.copies == (str(other / home.ledger.name), str(copy / home.ledger.name))
    (aside,) = service.state.set_aside
    assert aside.startswith(str(home.ledger.parent))
    deleted(launcher, service)
    state = launcher.wait(service, lambda state: not state.copies)
    assert state.set_aside == ()
    assert not copy.exists()
    assert [file.name for file in other.rglob("*")] == ["mine.txt"]
    assert home.ledger.exists()
    assert home.directories.user_data.exists()


def test_only_copies_of_ours_are_touched_and_no_link_is_followed(launcher, home, tmp_path):
    service = sharing(launcher)
    launcher.quit(service)
    root = home.ledger.parent.parent
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(home.ledger.parent, elsewhere / "Telemetry")
    for version in ("v1-2", "v1-3", "v1-4", "v1-5", "v1-6", "backup"):
        (root / version / "Telemetry").mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(root / "v1-2/Telemetry/ledger.sqlite3")) as foreign:
        foreign.execute("CREATE TABLE mine (x)")
    (root / "v1-3/Telemetry/ledger.sqlite3").write_text("a text")
    (root / "v1-4/Telemetry/ledger.sqlite3").symlink_to(elsewhere / "Telemetry/ledger.sqlite3")
    (root / "v1-5/Telemetry/ledger.sqlite3").mkdir()
    shutil.copy2(home.ledger, root / "backup/Telemetry/ledger.sqlite3")
    (root / "v1-6/Telemetry").rmdir()
    (root / "v1-6/Telemetry").symlink_to(elsewhere / "Telemetry")
    (root / "v1-7").symlink_to(elsewhere)
    copy = copy_configuration(home, "v1-8")
    shutil.rmtree(copy / "sessions")
    (copy / "sessions").symlink_to(elsewhere / "Telemetry/sessions")
    (elsewhere / "Telemetry/sessions/left.lock").touch()
    before = sorted(path for path in elsewhere.rglob("*"))
    kept = [path for path in root.rglob("*") if "v1-8" not in path.parts]
    service = launcher.start()
    assert service.state.copies == (str(copy / "ledger.sqlite3"),)
    deleted(launcher, service)
    launcher.wait(service, lambda state: not state.copies)
    assert sorted(path for path in elsewhere.rglob("*")) == before
    assert not (copy / "ledger.sqlite3").exists()
    assert {path for path in kept if not os.path.lexists(path)} == set()


def test_a_copy_that_cannot_be_deleted_is_still_told_and_blocks_nothing(
    launcher, home, monkeypatch
):
    service = sharing(launcher)
    copy = copy_configuration(home)
    launcher.quit(service)
    service = launcher.start()
    unlink = os.unlink

    def refuse(path, *arguments, **options):
        if str(copy) in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        unlink(path, *arguments, **options)

    monkeypatch.setattr(os, "unlink", refuse)
    deleted(launcher, service)
    assert service.state.status.shares
    assert service.state.copies == (str(copy / "ledger.sqlite3"),)


def test_a_copy_is_never_read_as_the_ledger(launcher, home):
    launcher.quit(sharing(launcher))
    copy = copy_configuration(home, home.directories.user_data.name)
    shutil.rmtree(home.ledger.parent)
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    assert service.state.identity is None
    assert service.state.ledger == str(home.ledger)
    assert service.state.copies == (str(copy / "ledger.sqlite3"),)


def test_where_the_folder_has_another_name_no_copies_are_looked_for(tmp_path):
    for folder in (tmp_path / "mine", tmp_path / "v1-1/mine"):
        Database.open(folder / "ledger.sqlite3").close()
    assert copies(tmp_path / "mine/ledger.sqlite3") == []
