# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Unexpected exits of real FreeCADs: each is reported once; quitting and SIGTERM are not."""

import random
import sqlite3
import time

from freecad_telemetry.catalog.registry import CATALOG
from telemetry_dev.freecad.profile import TELEMETRY

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": CATALOG.version,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
}
SEED = 20261123
PAIRS = (
    ("kill", "kill"),
    ("term", "quit"),
    ("kill", "quit"),
    ("kill", "kill"),
    ("quit", "kill"),
    ("kill", "term"),
    ("kill", "kill"),
    ("term", "kill"),
    ("kill", "quit"),
    ("kill", "kill"),
)
"""How twenty sessions end, two at a time."""
ENDS = [how for pair in PAIRS for how in pair]


def stay():
    result("ready")
    Gui.activateWorkbench("PartWorkbench")
    told("quit", 120)


def wait_for_row(profile, count):
    """Wait until so many sessions are in the ledger, without keeping FreeCAD from writing."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if profile.ledger.exists():
            try:
                with sqlite3.connect(f"file:{profile.ledger}?mode=ro", uri=True) as ledger:
                    if ledger.execute("SELECT count(*) FROM sessions").fetchone()[0] >= count:
                        return
            except sqlite3.Error:
                pass
        time.sleep(0.02)
    raise AssertionError("no session was recorded")


def named(collector, name):
    return [e for e in collector.unique(collector.events) if e["event"] == name]


def test_every_kill_is_reported_once_and_no_other_exit_is(make_profile, collector, freecad):
    chance = random.Random(SEED)
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    started = 0
    for ends in PAIRS:
        lives = []
        for _ in ends:
            lives.append(profile.start(stay))
            started += 1
            wait_for_row(profile, started)
        for live, how in zip(lives, ends, strict=True):
            if how == "kill":
                time.sleep(chance.uniform(0, 2.5))
                live.kill()
            else:
                live.wait_for_result("ready")
                live.terminate() if how == "term" else live.tell("quit")
            live.wait(check=how == "quit")
    last = profile.start(stay)
    last.wait_for_result("ready")
    started += 1
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if len(named(collector, "freecad_startup")) == started:
            break
        time.sleep(0.1)
    time.sleep(2)
    last.tell("quit")
    last.wait()
    starts = named(collector, "freecad_startup")
    assert len(starts) == started, "a start was lost"
    crashes = named(collector, "freecad_unclean_shutdown")
    assert len(crashes) == ENDS.count("kill"), "every kill once, nothing else"
    for crash in crashes:
        own = crash["properties"]
        assert own["version"] == ".".join(str(part) for part in freecad.version)
        assert own["session_length"] == "up to 1 min"
        assert own["os"] == "Linux"
    with sqlite3.connect(profile.ledger) as ledger:
        endings = [row[0] for row in ledger.execute("SELECT ending FROM sessions")]
    assert {how: endings.count(how) for how in endings} == {
        "clean": ENDS.count("quit") + 1,
        "polite": ENDS.count("term"),
        "unclean": ENDS.count("kill"),
    }
    # Nothing is told twice at later starts.
    profile.run("pump(4)")
    assert len(named(collector, "freecad_unclean_shutdown")) == ENDS.count("kill")
