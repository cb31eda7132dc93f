# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a session records; unexpected exits are reported once, and nothing else is."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.records import SubmissionState
from freecad_telemetry.runtime import controller
from freecad_telemetry.session import recorder
from tests.core.support import ALL, SHOWN, settled

SESSION = """
import os, signal, sys, time
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup has it ignored
sys.path[:0] = sys.argv[1].split(":")
from pathlib import Path
if "no locks" in sys.argv:
    import pytest
    from tests.core.ledger.lockless import no_locks
    lockless = no_locks(pytest.MonkeyPatch())
    lockless.__enter__()
from freecad_telemetry.records import Destination
from freecad_telemetry.service import Service
service = Service(
    Path(sys.argv[2]), Destination("http://127.0.0.1:9", "k", ""), {},
    build={"version": "1.1.3", "qt": "6.8.3"},
)
service.start()
while not (service.state.status.shares and service.state.outbox.events):
    time.sleep(0.005)
service.workbench_changed(sys.argv[3])
service._controller._worker.call(lambda: None)
print("recorded", flush=True)
if sys.stdin.readline() == "quit\\n":
    service.stop(5.0)
os._exit(0)
"""
CHECKOUT = Path(__file__).resolve().parents[3]
SHOWN_NEWEST = ShownWording("?", "en", CATALOG.version)


class Sessions:
    """Real processes that share one ledger with the launcher's services."""

    def __init__(self, home) -> None:
        self.home = home
        self.running: list[subprocess.Popen[str]] = []

    def start(self, workbench="PartDesignWorkbench", *words):
        path = ":".join([*sys.path, str(CHECKOUT)])
        process = subprocess.Popen(
            [sys.executable, "-c", SESSION, path, str(self.home.ledger), workbench, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.running.append(process)
        assert process.stdout.readline() == "recorded\n"
        return process

    def end(self, process, how):
        if how == "quit":
            process.communicate("quit\n", timeout=20)
        else:
            process.send_signal(how)
            process.communicate(timeout=20)
        self.running.remove(process)


@pytest.fixture
def processes(home):
    found = Sessions(home)
    yield found
    for process in list(found.running):
        found.end(process, signal.SIGKILL)


@pytest.fixture
def sharing(launcher):
    """A ledger whose user shares everything, sessions and system at least."""
    service = launcher.start()
    service.share(frozenset({Category.SYSTEM}), SHOWN_NEWEST)
    launcher.wait(
        service,
        lambda state: (
            state.last and state.last.state is SubmissionState.ACCEPTED and not state.outbox.sending
        ),
    )
    launcher.quit(service)
    return launcher


def reports(launcher):
    """Start once more and return the unexpected exits that were reported by then."""
    before = len(launcher.collector.requests)
    service = launcher.start()
    launcher.collector.wait_for(before + 1, 10)
    launcher.wait(service, lambda state: not state.outbox.sending)
    launcher.quit(service)
    events = launcher.collector.unique(launcher.collector.events)
    return [event for event in events if event["event"] == "freecad_unclean_shutdown"]


def test_a_kill_is_reported_once_with_the_facts_of_that_session(sharing, processes):
    processes.end(processes.start(), signal.SIGKILL)
    (report,) = reports(sharing)
    own = {key: value for key, value in report["properties"].items() if key[0] != "$"}
    assert own == {
        "version": "1.1.3",
        "qt_version": "6.8.3",
        "os": "Linux" if sys.platform == "linux" else own["os"],
        "session_length": "up to 1 min",
        "workbench": "PartDesignWorkbench",
        "clean_sessions_before": "1",
    }
    assert len(reports(sharing)) == 1


@pytest.mark.parametrize("how", ["quit", signal.SIGTERM])
def test_a_clean_or_terminated_exit_is_not_reported(sharing, processes, how):
    processes.end(processes.start(), how)
    assert reports(sharing) == []
    names = [event["event"] for event in sharing.collector.events]
    assert names.count("freecad_shutdown") == (2 if how == "quit" else 1)


def test_another_freecad_that_still_runs_is_not_reported(sharing, processes):
    running = processes.start()
    assert reports(sharing) == []
    os.kill(running.pid, signal.SIGSTOP)
    assert reports(sharing) == [], "a suspended FreeCAD has not crashed"
    os.kill(running.pid, signal.SIGCONT)
    processes.end(running, "quit")
    assert reports(sharing) == []


def test_a_session_of_another_computer_is_not_judged(sharing, processes, home):
    processes.end(processes.start(), signal.SIGKILL)
    connection = sqlite3.connect(home.ledger)
    connection.execute("UPDATE sessions SET host = 'elsewhere' WHERE ended_at IS NULL")
    connection.commit()
    connection.close()
    assert reports(sharing) == []


def test_a_private_workbench_is_not_named(sharing, processes):
    processes.end(processes.start("AcmeSecretWorkbench"), signal.SIGKILL)
    (report,) = reports(sharing)
    assert report["properties"]["workbench"] == "custom"


def test_a_crash_is_not_reported_once_sharing_was_turned_off(sharing, processes):
    crashed = processes.start()
    service = sharing.start()
    service.turn_off()
    sharing.wait(service, lambda state: state.status.mode is Mode.OFF and not state.outbox.events)
    time.sleep(2.5)
    processes.end(crashed, signal.SIGKILL)
    sharing.quit(service)
    service = sharing.start()
    service.share(frozenset(), SHOWN_NEWEST)
    sharing.wait(service, lambda state: state.outbox.events == 0 and not state.outbox.sending)
    sharing.quit(service)
    assert reports(sharing) == []


def test_without_the_second_version_nothing_of_it_is_recorded(launcher, processes):
    service = launcher.start()
    service.share(frozenset({Category.SYSTEM}), ShownWording("?", "en", 1))
    launcher.wait(service, lambda state: state.last and not state.outbox.sending)
    launcher.quit(service)
    processes.end(processes.start(), signal.SIGKILL)
    assert reports(launcher) == []
    for event in launcher.collector.events:
        assert not {"package_format", "revision", "memory"} & set(event["properties"])


def test_twenty_sessions_two_at_a_time_are_all_accounted_for(sharing, processes):
    endings = [signal.SIGKILL, "quit", signal.SIGTERM, signal.SIGKILL] * 5
    for first, second in zip(endings[::2], endings[1::2], strict=True):
        pair = processes.start(), processes.start()
        processes.end(pair[0], first)
        processes.end(pair[1], second)
    assert len(reports(sharing)) == endings.count(signal.SIGKILL)
    names = [event["event"] for event in sharing.collector.unique(sharing.collector.events)]
    # The sharing fixture and reports() start once each, and quit well.
    assert names.count("freecad_startup") == len(endings) + 2
    assert names.count("freecad_shutdown") == endings.count("quit") + 1


def test_the_length_of_a_session_that_ended_unexpectedly_is_how_long_it_ran(
    sharing, processes, home
):
    crashed = processes.start()
    (lock,) = (home.ledger.parent / "sessions").glob("*.lock")
    begun = datetime.fromisoformat(json.loads(lock.read_text().splitlines()[0])["started"])
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        started = (begun - timedelta(minutes=5)).isoformat()
        ledger.execute("UPDATE sessions SET started_at = ? WHERE ended_at IS NULL", (started,))
    processes.end(crashed, signal.SIGKILL)
    (report,) = reports(sharing)
    assert report["properties"]["session_length"] == "1-10 min"


def test_a_running_freecad_notes_now_and_then_that_it_runs(launcher, home, monkeypatch):
    monkeypatch.setattr(recorder, "HEARTBEAT_SECONDS", 0.1)
    monkeypatch.setattr(controller, "TICK_SECONDS", 0.1)
    service = launcher.start()
    service.share(frozenset(), SHOWN_NEWEST)
    launcher.wait(service, lambda state: state.outbox.events or state.last)
    (lock,) = (home.ledger.parent / "sessions").glob("*.lock")
    os.utime(lock, (0, 0))
    end = time.monotonic() + 10
    while lock.stat().st_mtime < time.time() - 60:
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("how", ["SIGHUP", "SIGTERM"])
def test_the_end_of_a_terminal_or_a_login_is_not_reported(sharing, processes, how):
    processes.end(processes.start(), getattr(signal, how))
    assert reports(sharing) == []


def test_unchanged_sections_are_sent_again_after_a_week(launcher, collector, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    for days, expected in ((6, 0), (2, 1)):
        clock.move(days=days)
        service = launcher.start()
        count = len(collector.requests)
        collector.wait_for(count + 1, 10)
        launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
        launcher.quit(service)
        names = [event["event"] for event in collector.requests[-1].events]
        assert names.count("freecad_preferences") == expected


def test_a_changed_section_is_sent_at_once(launcher, collector, home):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    home.set("BaseApp/Preferences/General", "ToolbarIconSize", "int", 32)
    service = launcher.start()
    collector.wait_for(2, 10)
    names = [event["event"] for event in collector.requests[1].events]
    assert "freecad_preferences" in names
    assert "freecad_system_info" not in names


@pytest.mark.parametrize("paused", [False, True])
def test_sharing_again_in_the_same_run_begins_a_new_session(launcher, collector, paused):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    if paused:
        service.pause(PauseKind.RESUME)
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    service.share(ALL, SHOWN)
    collector.wait_for(2, 10)
    names = [event["event"] for event in collector.requests[1].events]
    assert names == ["freecad_startup", "freecad_version"]


def test_a_session_that_the_ledger_has_forgotten_goes_on_as_a_new_one(launcher, home):
    service = launcher.start()
    service.share(frozenset(), SHOWN)
    launcher.wait(service, settled)
    before = service._controller.recorder.session
    service.pause(PauseKind.RESUME)
    launcher.wait(service, lambda state: state.status.mode is Mode.PAUSED)
    service._controller._worker.call(lambda: None)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        ledger.execute("DELETE FROM sessions")  # as retention does with what ended long ago
    service.resume()
    launcher.wait(service, lambda state: state.status.shares and state.outbox.events)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        starts = ledger.execute(
            "SELECT session, count(*) FROM events WHERE event = 'freecad_startup' GROUP BY session"
        ).fetchall()
    assert dict(starts) == {before: 1, service._controller.recorder.session: 1}


# Where files cannot be locked

NO_LOCKS = pytest.mark.posix_only("Windows always locks files")


@pytest.fixture
def lockless(monkeypatch, home):
    """A folder that cannot lock files; returns a function that ends that."""
    from tests.core.ledger.lockless import no_locks

    with contextlib.ExitStack() as stack:
        stack.enter_context(no_locks(monkeypatch))
        yield stack.close


def endings(home):
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        return sorted(row[0] for row in ledger.execute("SELECT ending FROM sessions"))


@NO_LOCKS
@pytest.mark.parametrize("mended", [False, True])
@pytest.mark.parametrize("lost", [False, True])
def test_no_unexpected_exit_is_told_where_nobody_can_notice_it(
    lockless, sharing, processes, home, mended, lost
):
    processes.end(processes.start("PartWorkbench", "no locks"), signal.SIGKILL)
    (lock,) = (home.ledger.parent / "sessions").glob("*.lock")
    if mended:
        lockless()
    if lost:
        lock.unlink()
    assert reports(sharing) == []
    if not lost:
        os.utime(lock, (0, 0))
        assert reports(sharing) == []
        assert not lock.exists()
    lockless()
    assert endings(home).count("stopped") == 1
    assert "unclean" not in endings(home)


@NO_LOCKS
def test_a_session_that_said_it_ended_is_told_without_a_lock_as_well(
    lockless, sharing, processes, home
):
    processes.end(processes.start("PartWorkbench", "no locks"), signal.SIGKILL)
    (lock,) = (home.ledger.parent / "sessions").glob("*.lock")
    with lock.open("a") as file:
        file.write(json.dumps({"ended": "2026-11-02T14:05:00+00:00"}) + "\n")
    assert reports(sharing) == []
    lockless()
    assert endings(home).count("clean") == len(endings(home))


@NO_LOCKS
def test_what_a_living_session_without_a_lock_sends_is_sent_by_nobody_else(
    lockless, sharing, processes, home, monkeypatch
):
    monkeypatch.setattr("freecad_telemetry.upload.sender.CLOCK_POLL_SECONDS", 0.5)
    running = processes.start("PartWorkbench", "no locks")
    with contextlib.closing(
        sqlite3.connect(f"{home.ledger.as_uri()}?vfs=unix-dotfile", uri=True)
    ) as ledger:
        rows = ledger.execute(
            "SELECT uuid FROM events WHERE session IN (SELECT id FROM sessions WHERE ended_at IS "
            "NULL)"
        ).fetchall()
    uuids = {row[0] for row in rows}
    assert uuids

    def sent():
        return any(event["uuid"] in uuids for event in sharing.collector.events)

    service = sharing.start()
    sharing.wait(service, settled)
    processes.end(running, signal.SIGKILL)
    time.sleep(1.5)
    assert not sent(), "it may be about to send that itself"
    monkeypatch.setattr(recorder.session_lock, "SILENT_SECONDS", 0.5)
    sharing.wait(service, lambda state: sent() and not state.outbox.sending)
