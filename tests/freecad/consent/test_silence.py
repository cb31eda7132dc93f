# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Undecided, off, paused, blocked: no socket, no posthog, no sender; watched by strace."""

import sqlite3

import pytest

from telemetry_dev.freecad.profile import TELEMETRY

DECIDED = {
    "FirstStart": False,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
    "SendPreferences": True,
    "SendAddonInformation": True,
    "PostHogUUID": "2f6b4c0e-6f0a-4d5a-9a53-0d3a0c1b2d3e",
}
QUIET = {
    "undecided": ({}, {}),
    "off": ({**DECIDED, "Enable": False}, {}),
    "paused": ({**DECIDED, "Enable": True, "PausedUntil": "resume"}, {}),
    "blocked": ({**DECIDED, "Enable": True}, {"DO_NOT_TRACK": "1"}),
}


def use_freecad_for_15_seconds():
    import sys
    import threading

    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    pump(2)
    result("sentence", find("sentenceLabel", parent=panel).text())
    App.newDocument("Part")
    for workbench in ("PartWorkbench", "SketcherWorkbench", "PartDesignWorkbench"):
        Gui.activateWorkbench(workbench)
        pump(2)
    App.ActiveDocument.addObject("Part::Box", "Box")
    App.ActiveDocument.recompute()
    Gui.runCommand("Telemetry_TogglePanel")
    pump(7)
    App.closeDocument("Part")
    result("posthog", sorted(m for m in sys.modules if m.split(".")[0] in ("posthog", "requests")))
    result("threads", [thread.name for thread in threading.enumerate()])


def internet(trace):
    """The lines of strace about sockets of the internet's families."""
    return [line for line in trace.splitlines() if "AF_INET" in line]


@pytest.mark.parametrize("state", QUIET)
def test_no_internet_socket_is_opened(make_profile, collector, state):
    parameters, variables = QUIET[state]
    wanted = {TELEMETRY: {"PostHogURL": collector.url, **parameters}}
    profile = make_profile(parameters=wanted)
    run = profile.run(use_freecad_for_15_seconds, trace="network", env=variables)
    assert run.trace.count("AF_UNIX") > 0, "strace saw nothing at all"
    assert run.duration > 13
    assert internet(run.trace) == []
    assert run.results["posthog"] == []
    assert "Telemetry ledger" in run.results["threads"]
    assert "Telemetry sender" not in run.results["threads"]
    assert collector.connections == 0
    words = {
        "undecided": "until you decide",
        "off": "off",
        "paused": "Paused",
        "blocked": "Blocked",
    }
    assert words[state] in run.results["sentence"]
    with sqlite3.connect(profile.ledger) as ledger:
        for table in ("events", "submissions", "attempts"):
            assert ledger.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
        identities = ledger.execute("SELECT count(*) FROM identities").fetchone()[0]
        sessions = ledger.execute("SELECT count(*) FROM sessions").fetchone()[0]
    assert identities == (0 if state == "undecided" else 1)
    if state != "paused":
        assert sessions == 0


def test_the_watch_sees_a_socket_when_there_is_one(make_profile, collector):
    wanted = {TELEMETRY: {"PostHogURL": collector.url, **DECIDED, "Enable": True}}
    live = make_profile(parameters=wanted).start("told('sent')", trace="network")
    collector.wait_for(1, 60)
    live.tell("sent")
    assert any(f"htons({collector.port})" in line for line in internet(live.wait().trace))


def look_at_the_panel():
    import sys

    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    pump(2)
    for name in ("sentenceLabel", "outcomeLabel", "nextLabel"):
        result(name, find(name, parent=panel).text())
    shot("panel")
    pump(4)
    result("posthog", "posthog" in sys.modules)


@pytest.mark.parametrize("decided", [True, False])
def test_without_posthog_the_panel_says_what_is_missing(make_profile, collector, decided):
    decision = {**DECIDED, "Enable": True} if decided else {}
    wanted = {TELEMETRY: {"PostHogURL": collector.url, **decision}}
    run = make_profile(parameters=wanted, posthog=False).run(look_at_the_panel)
    assert run.results["sentenceLabel"] == "The Python package posthog is missing."
    assert "The Addon Manager offers to install it" in run.results["nextLabel"]
    assert not run.results["posthog"]
    assert collector.connections == 0
    assert not [line for line in run.console.splitlines() if line.startswith(("Err:", "Wrn:"))]
