# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How sessions end, told by locks that real processes hold."""

from __future__ import annotations

import errno
import os
import platform
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from freecad_telemetry.ledger.folder import Stillness
from freecad_telemetry.session import lock as session_lock
from tests.core.support import SHOWN, settled

HOLD = """
import sys, time
from datetime import datetime, UTC
from pathlib import Path
sys.path[:0] = sys.argv[1].split(":")
from freecad_telemetry.session.lock import SessionLock
lock = SessionLock("s", Path(sys.argv[2]))
lock.acquire(datetime.now(UTC))
if "clean exit" in sys.argv:
    lock.record_clean_exit(datetime(2026, 11, 2, tzinfo=UTC))
print("held", flush=True)
if "busy" in sys.argv:
    while True: pass
time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Starts a process that holds the lock of session "s"."""
    running = []

    def start(*words):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, ":".join(sys.path), str(tmp_path), *words],
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_session_lives_as_long_as_its_process(holder, tmp_path):
    process = holder()
    still = Stillness(time.monotonic)
    assert session_lock.is_alive("s", tmp_path, still)
    process.kill()
    process.wait()
    assert not session_lock.is_alive("s", tmp_path, still)
    assert not session_lock.is_alive("never", tmp_path, still)


@pytest.mark.posix_only("Windows always locks files")
@pytest.mark.parametrize("name", ["ENOLCK", "ENOSYS", "EOPNOTSUPP", "EINVAL"])
def test_a_session_without_a_lock_lives_as_long_as_it_gives_signs_of_life(
    tmp_path, monkeypatch, name
):
    from tests.core.ledger.lockless import no_locks

    now = [0.0]
    still = Stillness(lambda: now[0])

    def alive():
        return session_lock.is_alive("s", tmp_path, still)

    lock = session_lock.SessionLock("s", tmp_path)
    with no_locks(monkeypatch, getattr(errno, name)):
        lock.acquire(datetime.now(UTC))
        assert alive(), "seen for the first time"
    assert not lock.is_exclusive
    now[0] += 119
    assert alive(), "a lock that could be had here tells nothing"
    lock.heartbeat()
    now[0] += 119
    assert alive()
    now[0] += 119
    assert alive()
    now[0] += 2
    assert not alive()
    lock.heartbeat()
    assert alive(), "it was suspended only"
    lock.record_clean_exit(datetime.now(UTC))
    assert not alive()
    lock.release(remove=True)


def test_a_lock_that_fails_for_another_reason_is_told_as_it_is(tmp_path, monkeypatch):
    def fail(handle):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(session_lock, "_lock", fail)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        session_lock.SessionLock("s", tmp_path).acquire(datetime.now(UTC))
    assert session_lock.is_alive("s", tmp_path, Stillness(time.monotonic)), "it may live"


@pytest.mark.parametrize("words", [(), ("busy",)])
def test_a_terminated_process_is_told_from_a_crash(holder, tmp_path, words):
    if sys.platform == "win32":
        return
    process = holder(*words)
    process.send_signal(signal.SIGTERM)
    assert process.wait(5) == -signal.SIGTERM
    trace = session_lock.trace_of("s", tmp_path)
    assert (trace.clean_exit_at, trace.terminated) == (None, True)


def test_a_kill_records_no_exit(holder, tmp_path):
    process = holder()
    process.kill()
    process.wait()
    trace = session_lock.trace_of("s", tmp_path)
    assert (trace.clean_exit_at, trace.terminated) == (None, False)
    assert trace.last_seen is not None


def test_a_clean_exit_in_the_lock_file_is_read_by_the_next_start(holder, tmp_path):
    process = holder("clean exit")
    process.kill()
    process.wait()
    assert session_lock.trace_of("s", tmp_path).clean_exit_at == datetime(2026, 11, 2, tzinfo=UTC)


def test_a_lock_held_elsewhere_is_not_taken_twice(holder, tmp_path):
    holder()
    with pytest.raises(OSError, match="locked"):
        session_lock.SessionLock("s", tmp_path).acquire(datetime.now(UTC))


QUIT_LOCKED = """
import json, os, sys, time
sys.path[:0] = sys.argv[1].split(":")
from pathlib import Path
from freecad_telemetry.records import Destination
from freecad_telemetry.service import Service
service = Service(Path(sys.argv[2]), Destination("http://127.0.0.1:9", "k", ""), {})
service.start()
while not service.state.status.shares:
    time.sleep(0.01)
print("sharing", flush=True)
sys.stdin.readline()
begun = time.monotonic()
service.stop()
print(time.monotonic() - begun, flush=True)
os._exit(0)
"""


def test_a_session_that_could_not_reach_the_ledger_in_time_still_ends_well(launcher, home):
    """Another process holds the ledger while FreeCAD quits: FreeCAD goes on, nothing is lost."""
    service = launcher.start()
    service.share(frozenset(), SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    child = subprocess.Popen(
        [sys.executable, "-c", QUIT_LOCKED, ":".join(sys.path), str(home.ledger)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "sharing\n"
    other = sqlite3.connect(home.ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    output, _ = child.communicate("quit\n", timeout=10)
    other.close()
    assert float(output) < 0.3
    again = launcher.start()
    launcher.wait(again, lambda state: settled(state) and state.outbox.events == 0)
    names = [event["event"] for event in launcher.collector.unique(launcher.collector.events)]
    assert names.count("freecad_startup") == 3
    assert names.count("freecad_shutdown") == 2


def test_a_computer_that_was_renamed_still_reports_how_its_sessions_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(session_lock, "_machine_id", lambda: "0123456789abcdef")
    session_lock.this_host.cache_clear()
    before = session_lock.this_host()
    monkeypatch.setattr(platform, "node", lambda: "another-name")
    session_lock.this_host.cache_clear()
    assert session_lock.this_host() == before
    assert "0123456789abcdef" not in before
    monkeypatch.setattr(session_lock, "_machine_id", lambda: "")
    session_lock.this_host.cache_clear()
    assert session_lock.this_host() != before
    assert "another-name" not in session_lock.this_host()
    session_lock.this_host.cache_clear()


def test_on_macos_the_system_names_the_computer(monkeypatch):
    class Library:
        def gethostuuid(self, found, timeout):
            found.raw = bytes(range(16))
            return self.failed

    library = Library()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(session_lock.ctypes, "CDLL", lambda name: library)
    monkeypatch.setattr(platform, "node", lambda: "annas-macbook")
    hosts = []
    for library.failed in (0, -1):
        session_lock.this_host.cache_clear()
        hosts.append(session_lock.this_host())
    session_lock.this_host.cache_clear()
    assert session_lock._host_uuid() == ""
    library.failed = 0
    assert session_lock._host_uuid() == "000102030405060708090a0b0c0d0e0f"
    assert hosts[0] != hosts[1]
    assert not any("anna" in host for host in hosts)


def test_a_signal_that_was_survived_does_not_hide_a_later_crash(tmp_path, monkeypatch):
    lock = session_lock.SessionLock("s", tmp_path)
    lock.acquire(datetime.now(UTC))
    trace = tmp_path / "sessions" / "s.term"
    trace.write_bytes(b"Current thread")
    lock.heartbeat()
    assert session_lock.trace_of("s", tmp_path).terminated, "it may be about to end"
    os.utime(trace, (0, 0))
    lock.heartbeat()
    assert not session_lock.trace_of("s", tmp_path).terminated
    lock.release(remove=True)
