# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A thousand short sessions, four at a time, against a sick server; many of them are killed."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from freecad_telemetry.reasons import Reason
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, settled

SESSIONS = 1000
AT_ONCE = 4
LONG = 900
"""Seconds until all of them must be over; they take one minute where nothing else runs."""
PATIENCE = 120
"""Seconds for one FreeCAD to come to rest."""
FAULTS = [
    Behavior.answer(500),
    Behavior.answer(429, retry_after=60),
    Behavior.answer(413),
    Behavior.captive_portal(),
    Behavior.close_without_answer(),
    Behavior.reset_before_read(),
    Behavior.reset_after_read(),
    Behavior.garbage(),
    Behavior.hang_after_read(),
    Behavior.hang_before_read(),
]


def test_of_a_thousand_short_sessions_no_event_is_lost_and_none_counted_twice(
    launcher, home, collector, capsys
):
    if sys.platform == "win32":
        pytest.skip("Windows has neither fork nor SIGKILL")
    first = launcher.start()
    first.share(ALL, SHOWN)
    launcher.wait(first, settled, PATIENCE)
    launcher.quit(first)
    chance = random.Random(4)
    for _ in range(20 * SESSIONS):
        fault = chance.choice(FAULTS) if chance.random() < 0.2 else Behavior.normal()
        collector.behave(fault, times=1)
    started = time.monotonic()
    script = str(Path(__file__).parent / "session" / "short_sessions.py")
    words = [":".join(sys.path), str(home.ledger), collector.url, str(SESSIONS // AT_ONCE)]
    running: list[subprocess.Popen[str]] = []
    try:
        for seed in range(AT_ONCE):
            process = subprocess.Popen(
                [sys.executable, script, *words, str(seed)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                process_group=0,
            )
            running.append(process)
        end = time.monotonic() + LONG
        outputs = [process.communicate(timeout=end - time.monotonic()) for process in running]
    finally:
        for process in running:
            # The sessions are its children and belong to its group.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert [complaint for _, complaint in outputs] == [""] * AT_ONCE
    killed, ended = (sum(int(text.split()[i]) for text, _ in outputs) for i in range(2))
    took = time.monotonic() - started
    with capsys.disabled():
        print(f"\n{SESSIONS} sessions in {took:.0f} s: {killed} killed, {ended} quit")
    assert killed + ended == SESSIONS, "a session ended with an error"

    collector.behave(Behavior.normal())
    launcher.clock.move(days=60)  # later than any of them
    for _ in range(2):
        last = launcher.start()
        launcher.wait(last, lambda state: settled(state) and state.outbox.events == 0, PATIENCE)
        launcher.quit(last)
    took = time.monotonic() - started
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        rows = connection.execute(
            "SELECT uuid, event, distinct_id, timestamp, state, session, reason FROM events"
        ).fetchall()
        sessions = dict(connection.execute("SELECT id, ending FROM sessions").fetchall())
    states = Counter(row[4] for row in rows)
    arrived = {
        (event["uuid"], event["event"], event["distinct_id"], event["timestamp"])
        for event in collector.unique()
    }
    received = collector.received_events
    begun = set((home.ledger.parent / "begun").read_text().split())
    own = last._controller.recorder.session
    with capsys.disabled():
        print(
            f"{len(begun)} came as far as their first record; {len(collector.requests)} requests; "
            f"all at rest after {took:.0f} s\n"
            f"events: {len(rows)} recorded, {len(arrived)} accepted, {states['refused']} refused "
            f"(413 for a single event), {states['dropped']} dropped, "
            f"{len(received)} received in all; endings: {dict(Counter(sessions.values()))}"
        )
    waiting = {row[:4] for row in rows if row[4] == "waiting"}
    assert {row[1] for row in rows if row[4] == "waiting"} == {"freecad_shutdown"}
    assert [row[5] for row in rows if row[4] == "waiting"] == [own]
    recorded = {row[:4] for row in rows}
    refused = {row[:4] for row in rows if row[4] == "refused"}
    assert all("413" in str(Reason.parse(row[6])) for row in rows if row[4] == "refused")
    lost = recorded - arrived - waiting - refused
    assert lost == set(), Counter((row[1], row[4], row[6]) for row in rows if row[:4] in lost)
    assert not arrived - recorded, "invented"
    assert len({key[0] for key in arrived}) == len(arrived), "one event under two keys"
    assert {
        tuple(e[k] for k in ("uuid", "event", "distinct_id", "timestamp")) for e in received
    } <= (recorded), "a repeat differs from what was recorded"
    assert begun <= set(sessions), "a session that was recorded is gone"
    startups = Counter(row[5] for row in rows if row[1] == "freecad_startup")
    shutdowns = Counter(row[5] for row in rows if row[1] == "freecad_shutdown")
    crashes = Counter(row[5] for row in rows if row[1] == "freecad_unclean_shutdown")
    for session, ending in sessions.items():
        assert startups[session] == 1
        assert shutdowns[session] == (1 if ending == "clean" else 0), ending
        assert crashes[session] <= (1 if ending == "unclean" else 0), ending
    assert set(sessions.values()) <= {"clean", "unclean"}
    assert states["dropped"] == 0
    assert killed > SESSIONS / 5
