# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Bad ends of FreeCAD: each is reported once, and nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import Mode, Shown
from freecad_telemetry.records import SubmissionState

SESSION = """
import os, sys, time
sys.path[:0] = sys.argv[1].split(":")
from pathlib import Path
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
service._worker.call(lambda: None)
print("recorded", flush=True)
if sys.stdin.readline() == "quit\\n":
    service.stop(5.0)
os._exit(0)
"""
SHOWN = Shown("?", "en", 2)


class Sessions:
    """Real processes that share one ledger with the launcher's services."""

    def __init__(self, home) -> None:
        self.home = home
        self.running: list[subprocess.Popen[str]] = []

    def start(self, workbench="PartDesignWorkbench"):
        process = subprocess.Popen(
            [sys.executable, "-c", SESSION, ":".join(sys.path), str(self.home.ledger), workbench],
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
    service.share(frozenset({Category.SYSTEM}), SHOWN)
    launcher.wait(
        service,
        lambda state: (
            state.last and state.last.state is SubmissionState.ACCEPTED and not state.outbox.sending
        ),
    )
    launcher.quit(service)
    return launcher


def reports(launcher):
    """Start once more and return the reports of bad ends that reached the collector by then."""
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
def test_a_good_or_polite_end_is_not_reported(sharing, processes, how):
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
    import sqlite3

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
    service.share(frozenset(), SHOWN)
    sharing.wait(service, lambda state: state.outbox.events == 0 and not state.outbox.sending)
    sharing.quit(service)
    assert reports(sharing) == []


def test_without_the_second_version_nothing_of_it_is_recorded(launcher, processes):
    service = launcher.start()
    service.share(frozenset({Category.SYSTEM}), Shown("?", "en", 1))
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
