# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What was stopped while the ledger could not be written holds in the next FreeCAD.

The whole table is in tests/core/runtime/test_pending_stops.py.
"""

import contextlib
import sqlite3

import pytest

from telemetry_dev.freecad.profile import TELEMETRY
from tests.core.support import STORED_YES

STOPS = {"off": "Sharing is off.", "pause": "Paused until you resume."}


def stop_in_trouble():
    """Stop sharing while the ledger cannot be written; end as the test says."""
    import pathlib
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # FreeCAD writes files of its own too
    wait_for(lambda: parameters("BaseApp/Preferences/Mod/Telemetry").GetString("PostHogUUID"))
    result("ready")
    told("in trouble", 60)
    folder = pathlib.Path(args["folder"])
    ledger = folder / "ledger.sqlite3"
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    if args["trouble"] == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    if args["trouble"] == "read-only":
        ledger.chmod(0o400)
        folder.chmod(0o500)
    if args["stop"] == "off":
        parameters("BaseApp/Preferences/Mod/Telemetry").SetBool("Enable", False)
    else:
        Gui.runCommand("Telemetry_PauseSending")
    pump(1)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    result("stopped", parameters("BaseApp/Preferences/Mod/Telemetry").GetString("PendingStops"))
    told("quit", 60)
    folder.chmod(0o700)
    ledger.chmod(0o600)


def look():
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    pump(4)
    result("sentence", find("sentenceLabel", parent=panel).text())


@pytest.mark.parametrize("stop", STOPS)
@pytest.mark.parametrize(
    ("trouble", "end"), [("full", "killed"), ("locked", "killed"), ("read-only", "quit")]
)
def test_what_was_stopped_in_trouble_holds_in_the_next_freecad(
    make_profile, collector, trouble, end, stop
):
    profile = make_profile(parameters={TELEMETRY: {**STORED_YES, "PostHogURL": collector.url}})
    options = {"folder": str(profile.ledger.parent), "trouble": trouble, "stop": stop}
    live = profile.start(stop_in_trouble, args=options)
    live.wait_for_result("ready")
    collector.wait_for(1, 60)
    with contextlib.closing(sqlite3.connect(profile.ledger, isolation_level=None)) as other:
        if trouble == "locked":
            other.execute("BEGIN EXCLUSIVE")
        live.tell("in trouble")
        live.wait_for_result("stopped")
        if end == "killed":
            live.kill()
        else:
            live.tell("quit")
        live.wait(check=end == "quit")
    sent = len(collector.requests)
    assert profile.run(look).results["sentence"] == STOPS[stop]
    assert len(collector.requests) == sent, "something left after it was stopped"
    assert not list(profile.folder.rglob("*.stop"))
