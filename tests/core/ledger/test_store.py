# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What can happen to the ledger's place, and that nothing of it reaches FreeCAD."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading

import pytest

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.ledger import schema
from freecad_telemetry.records import HistoryQuery, SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, locked, settled

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
}


def sharing(launcher):
    """A FreeCAD that has shared its launch."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    return service


def blocker(state):
    """The one thing that blocks."""
    assert state.status.mode is Mode.BLOCKED, state
    (found,) = state.status.blockers
    return found


def is_blocked(state):
    return state.status.mode is Mode.BLOCKED


def has_ledger_trouble(state):
    return any(found.kind is BlockerKind.LEDGER for found in state.status.blockers)


def rows(service):
    return answer_of(lambda then: service.history(HistoryQuery(), then))


def set_aside(home):
    return sorted(home.ledger.parent.glob("ledger.damaged-*.sqlite3"))


@pytest.fixture
def small_disk(home):
    """A disk of 300 kB in the place of FreeCAD's data; a function remounts it."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    place = home.ledger.parent.parent

    def mount(*words):
        subprocess.run(["mount", *words, str(place)], check=True)

    mount("-t", "tmpfs", "-o", "size=300k", "small")
    try:
        yield mount
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


# Locked


def test_a_ledger_that_is_locked_for_long_blocks_and_then_everything_is_committed(launcher, home):
    service = sharing(launcher)
    identity = service.state.identity
    with locked(home):
        service.workbench_changed("SketcherWorkbench")
        service.set_categories(frozenset())
        state = launcher.wait(service, lambda state: is_blocked(state) and state.unsaved, 20)
        assert blocker(state).kind is BlockerKind.LEDGER
        assert "locked" in blocker(state).detail
        assert state.identity == identity, "what was read last is still shown"
        assert state.decision.categories == ALL
    state = launcher.wait(service, lambda state: state.status.shares and not state.unsaved, 20)
    assert state.decision.categories == frozenset()
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        found = connection.execute("SELECT workbench, ending FROM sessions").fetchall()
    assert found == [("SketcherWorkbench", "clean")], "trouble ends no session"


def test_off_holds_at_once_and_is_committed_when_the_lock_is_gone(launcher, home, collector):
    service = sharing(launcher)
    with locked(home):
        service.turn_off()
        assert service.state.status.mode is Mode.OFF
        launcher.wait(service, has_ledger_trouble, 20)
        assert not service.state.status.shares
    launcher.wait(
        service,
        lambda state: state.decision.answer is Choice.NO and state.status.mode is Mode.OFF,
        20,
    )
    assert len(collector.requests) == 1


def test_a_ledger_that_is_locked_at_the_start_is_used_as_soon_as_it_is_free(launcher, home):
    launcher.quit(sharing(launcher))
    other = sqlite3.connect(home.ledger, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    service = launcher.start()
    assert blocker(service.state).kind is BlockerKind.LEDGER
    other.close()
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0, 20)
    launcher.quit(service)
    names = [event["event"] for event in launcher.collector.events]
    assert names.count("freecad_startup") == 2


# Vanished


@pytest.mark.parametrize("how", ["folder deleted", "folder renamed", "file deleted", "replaced"])
def test_a_ledger_that_vanishes_while_freecad_runs_is_never_written_again(
    launcher, home, collector, how
):
    service = sharing(launcher)
    old = service.state.identity
    lost = home.ledger.parent.with_name("Lost")
    if how == "folder deleted":
        shutil.rmtree(home.ledger.parent)
    elif how == "folder renamed":
        home.ledger.parent.rename(lost)
        content = (lost / home.ledger.name).read_bytes()
    elif how == "file deleted":
        home.ledger.unlink()
    else:
        copy = home.ledger.with_name("copy")
        shutil.copy2(home.ledger, copy)
        copy.replace(home.ledger)
        with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
            connection.execute("DELETE FROM decisions")
            connection.commit()
    service.workbench_changed("SketcherWorkbench")
    state = launcher.wait(service, lambda state: state.status.mode is Mode.UNDECIDED, 20)
    assert state.decision.answer is Choice.UNDECIDED
    if how != "replaced":
        assert state.identity is None
        assert any("removed while FreeCAD was running" in row.words for row in rows(service))
    if how == "folder renamed":
        assert (lost / home.ledger.name).read_bytes() == content
    assert len(collector.requests) == 1
    service.share(ALL, SHOWN)
    collector.wait_for(2, 20)
    state = launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    assert how == "replaced" or state.identity != old
    launcher.quit(service)
    assert list((home.ledger.parent / "sessions").iterdir()) == []


# Full, read-only


def test_a_full_disk_keeps_the_users_wishes_in_memory_until_there_is_room(
    launcher, home, collector, small_disk
):
    service = sharing(launcher)
    filler = home.ledger.parent.parent / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 1024)
    for _ in range(5):
        service.request_copy(service.state.identity.id)
    service.new_id(keep_waiting=True)
    state = launcher.wait(
        service,
        lambda state: is_blocked(state) and len(state.requests) + state.unsaved >= 6,
        20,
    )
    assert state.unsaved
    assert "full" in blocker(state).detail
    filler.unlink()
    state = launcher.wait(service, lambda state: state.status.shares and not state.unsaved, 20)
    assert len(state.requests) == 5
    assert len(state.former) == 1
    assert state.fault == ""


def test_a_full_disk_at_the_first_start_is_told_and_the_ledger_begun_later(
    launcher, home, small_disk
):
    filler = home.ledger.parent.parent / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 1024)
    home.parameters.update(YES)
    service = launcher.start()
    assert blocker(service.state).kind is BlockerKind.LEDGER
    filler.unlink()
    launcher.wait(service, settled, 20)


def test_a_read_only_disk_blocks_and_its_history_can_still_be_read(
    launcher, home, collector, small_disk
):
    launcher.quit(sharing(launcher))
    small_disk("-o", "remount,ro")
    service = launcher.start()
    state = launcher.wait(service, is_blocked)
    assert blocker(state).kind is BlockerKind.LEDGER
    assert state.decision.answer is Choice.YES
    assert [row.state for row in rows(service)][-1] is SubmissionState.ACCEPTED
    assert len(collector.requests) == 1
    small_disk("-o", "remount,rw")
    launcher.wait(service, lambda state: settled(state) and len(collector.requests) == 2, 20)


def test_a_file_in_the_place_of_the_folder_is_trouble_until_it_is_gone(launcher, home):
    home.ledger.parent.write_text("somebody's own")
    home.parameters.update(YES)
    service = launcher.start()
    assert blocker(service.state).kind is BlockerKind.LEDGER
    assert home.ledger.parent.read_text() == "somebody's own"
    home.ledger.parent.unlink()
    launcher.wait(service, settled, 20)


# Damaged


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
    assert aside.name in row.words
    assert len(collector.requests) == 1
    launcher.quit(service)
    assert launcher.start().state.status.mode is Mode.UNDECIDED, "nothing is adopted later"


def test_an_emptied_ledger_is_undecided_whatever_the_parameters_say(launcher, home):
    launcher.quit(sharing(launcher))
    os.truncate(home.ledger, 0)
    home.parameters.update(YES)
    assert launcher.start().state.status.mode is Mode.UNDECIDED


def test_a_ledger_that_breaks_while_freecad_runs_is_set_aside_too(launcher, home):
    service = sharing(launcher)
    with home.ledger.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (home.ledger.stat().st_size - 4096))
    # Another program's commit makes SQLite read the pages again.
    with home.ledger.open("r+b") as file:
        file.seek(24)
        file.write(os.urandom(4))
    service.workbench_changed("SketcherWorkbench")
    launcher.wait(service, lambda state: state.status.mode is Mode.UNDECIDED, 20)
    assert len(set_aside(home)) == 1
    assert service.state.fault == ""


# Newer


def make_newer(home):
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
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
    assert service.state.fault == ""
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


# Whose it is


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
    assert "symbolic link" in found.detail
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
    assert "another user" in blocker(service.state).detail
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


# Quitting meanwhile


def test_freecad_quits_at_once_in_trouble_and_the_session_still_ends_well(launcher, home):
    launcher.collector.behave(Behavior.hang_after_read())
    service = launcher.start()
    service.share(frozenset(), SHOWN)
    launcher.collector.wait_for(1, 10)
    with locked(home):
        service.workbench_changed("SketcherWorkbench")
        waits = threading.Event()
        service.listen(lambda state: waits.set())
        service.stop(0.1)
        launcher.running.remove(service)
        lock = next((home.ledger.parent / "sessions").glob("*.lock"))
        assert b"ended" in lock.read_bytes()


# Damage that is only seen in use, and ledgers that take each other's place


def corrupt(home, statement, *values):
    """Write what the core never writes."""
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        assert ledger.execute(statement, values).rowcount


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decisions SET categories = '[\"sys'",
        "UPDATE decisions SET answer = 'perhaps'",
        "UPDATE decisions SET source = CAST(x'ff41' AS TEXT)",
        "INSERT INTO state VALUES ('pause', '{\"kind\": \"for ever\"}')",
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


def test_a_copy_that_is_put_in_the_ledgers_place_starts_and_crashes_nothing(
    launcher, home, collector
):
    home.parameters = {**YES, "ConsentVersion": 2}
    service = launcher.start()
    launcher.wait(service, settled)
    copy = home.ledger.with_name("copy")
    shutil.copy(home.ledger, copy)
    copy.replace(home.ledger)  # as programs that synchronise files do
    launcher.wait(service, is_blocked, 20)
    launcher.wait(service, lambda state: state.status.shares, 20)
    launcher.quit(service)
    launcher.quit(launcher.start(startup=False))
    service = launcher.start()
    launcher.wait(service, lambda state: not state.outbox.events and not state.outbox.sending)
    names = [event["event"] for event in collector.unique(collector.events)]
    assert names.count("freecad_startup") == 3
    assert names.count("freecad_shutdown") == 2
    assert "freecad_unclean_shutdown" not in names


def test_what_came_back_for_a_ledger_that_is_gone_holds_up_no_wish(launcher, home, collector):
    service = sharing(launcher)
    launcher.quit(service)
    collector.behave(Behavior.slow(0.02), times=1)
    service = launcher.start()
    collector.wait_for(2, 10)
    shutil.rmtree(home.ledger.parent)
    launcher.wait(service, lambda state: state.status.mode is Mode.UNDECIDED and not state.unsaved)
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.decision.answer is Choice.YES)
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO and not state.unsaved)
    assert not service.state.fault


def test_two_freecads_that_find_the_damage_set_aside_one_ledger(launcher, home):
    launcher.quit(sharing(launcher))
    home.ledger.write_bytes(b"not a ledger" * 100)
    services = []
    for _ in range(2):
        services.append(launcher.start())
    assert len(set_aside(home)) == 1
    services[0].share(ALL, SHOWN)
    launcher.wait(services[1], lambda state: state.decision.answer is Choice.YES)
