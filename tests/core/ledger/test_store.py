# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What can happen to the ledger's place, and that nothing of it reaches FreeCAD."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import (
    ALL,
    SHOWN,
    blocker,
    is_blocked,
    locked,
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


def has_ledger_trouble(state):
    return any(found.kind is BlockerKind.LEDGER for found in state.status.blockers)


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
    service.workbench_changed("SketcherWorkbench")
    service._controller._worker.call(lambda: None)
    with locked(home):
        service.set_categories(frozenset())
        state = launcher.wait(service, is_blocked, 20)
        assert blocker(state).kind is BlockerKind.LEDGER
        assert blocker(state).reason == Reason(ReasonCode.LEDGER_LOCKED)
        assert state.identity == identity, "what was read last is still shown"
        assert state.decision.categories == frozenset(), "what was unticked holds at once"
    committed = launcher.wait(
        service, lambda state: state.status.shares and not state.pending_stops, 20
    )
    assert committed.decision.categories == frozenset()
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
        assert Reason(ReasonCode.LEDGER_BEGUN_ANEW) in [row.reason for row in rows(service)]
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


def test_a_full_disk_keeps_the_users_changes_in_memory_until_there_is_room(
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
        lambda state: is_blocked(state) and len(state.requests) + state.unsaved >= 5,
        20,
    )
    assert state.unsaved
    assert blocker(state).reason == Reason(ReasonCode.LEDGER_FULL)
    filler.unlink()
    state = launcher.wait(service, lambda state: state.status.shares and not state.unsaved, 20)
    assert len(state.requests) == 5
    assert len(state.former) == 1
    assert state.fault is None


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
    assert service.state.fault is None


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


def test_a_copy_that_is_put_in_the_ledgers_place_starts_and_crashes_nothing(
    launcher, home, collector
):
    home.parameters = {**YES, "ConsentVersion": CATALOG.version}
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


def test_what_came_back_for_a_ledger_that_is_gone_holds_up_no_change(launcher, home, collector):
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
