# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How long FreeCAD takes to end: from closing its window to the end of the process."""

import socket
import sqlite3
import time
from collections import defaultdict
from contextlib import closing, nullcontext
from pathlib import Path

from telemetry_dev.bench import report
from telemetry_dev.bench.subjects import DOCUMENTED, NOTHING, NOWHERE, OURS, SUBJECTS, profile
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation

REPEAT = 3
AIM = 0.15
"""Seconds above FreeCAD without the addon, in every case."""
BEFORE_QUIT = 5.5
"""Seconds between the end of start-up and closing: by then the first request is on its way."""

PATIENCE = 60.0
"""Seconds in which a case must come about after that, however busy the machine is."""
SCRIPT = """
import sys
import threading


def connecting():
    for thread in threading.enumerate():
        frame = sys._current_frames().get(thread.ident)
        while frame is not None and thread.name == "Telemetry sender":
            if frame.f_code.co_name == "_connect":  # in connecting.py
                return True
            frame = frame.f_back
    return False


pump(args["seconds"])
if args["connecting"]:
    wait_for(connecting, 60, "the addon does not connect")
result("ready")
told("close", 180)
"""

ABSENT, BLACK_HOLE = "absent", "black hole"
BEHAVIORS = {
    "healthy": Behavior.normal(),
    "hanging": Behavior.hang_after_read(),
    "500": Behavior.answer(500),
    "endless body": Behavior.endless_body(byte_delay=0.002),
}
CASES = ("healthy", ABSENT, "hanging", BLACK_HOLE, "500", "endless body")


def run(repeat: int, only: str = "") -> list[str]:
    """Measure every case with every subject; return what misses its aim."""
    freecad = installation.for_tests()
    print(f"{freecad}: seconds from closing the window to the end of the process\n", flush=True)
    cases = [case for case in CASES if only in case]
    seconds: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    bad_ends = []
    for number in range(repeat):
        for case in cases:
            for subject in SUBJECTS:
                took, code = once(freecad, subject, case)
                seconds[case][subject].append(took)
                print(f"  {number + 1}. {case}, {subject}: {took:.3f} s", flush=True)
                if code != 0:
                    bad_ends.append(f"{case}, {subject}: FreeCAD ended with {code}")
    # FreeCAD without an addon does not know of the server: one baseline for all cases.
    baseline = [one for case in cases for one in seconds[case][NOTHING]]
    base = report.median(baseline)
    rows, missed = [], [line for line in bad_ends if OURS in line]
    for case in cases:
        ours, documented = (report.median(seconds[case][name]) for name in (OURS, DOCUMENTED))
        rows.append(
            (
                case,
                f"{base:.2f}",
                f"{ours:.2f}",
                f"{ours - base:+.2f}",
                f"{max(seconds[case][OURS]) - base:+.2f}",
                f"{documented:.2f}",
                f"{documented - base:+.2f}",
            )
        )
        if ours - base > AIM:
            missed.append(f"quit, {case}: {ours - base:.3f} s above no addon, aim {AIM}")
    heads = ("server", NOTHING, OURS, "above", "worst", DOCUMENTED, "above ")
    print("\n" + report.table(heads, rows))
    print(f"\nMedians of {repeat}; aim: {AIM} s above no addon.")
    print(f"FreeCAD without an addon took {min(baseline):.2f} to {max(baseline):.2f} s.")
    report.save("quit", {"freecad": str(freecad), "repeat": repeat, "seconds": seconds})
    return missed


def once(
    freecad: Installation, subject: str, case: str, before: float = BEFORE_QUIT
) -> tuple[float, int | None]:
    """Start FreeCAD and close it; return the seconds that its end took, and its exit code.

    Where the addon is measured, FreeCAD goes on after `before` seconds until the case has come
    about: a try has failed, is under way, or was answered. Raises TimeoutError where it does not.
    """
    reached = case not in (ABSENT, BLACK_HOLE)
    with Collector() if reached else nullcontext() as collector:
        if collector is None:
            host = NOWHERE if case == BLACK_HOLE else f"http://127.0.0.1:{_closed_port()}"
        else:
            collector.behave(BEHAVIORS[case])
            host = collector.url
        network = "black hole" if case == BLACK_HOLE else "machine"
        waits = subject == OURS
        with profile(freecad, subject, host) as made:
            args = {"seconds": before, "connecting": waits and case == BLACK_HOLE}
            live = made.start(SCRIPT, args=args, network=network)
            live.wait_for_result("ready", 120)
            if waits and case == ABSENT:
                _wait_for_failure(made.folder)
            elif waits and collector is not None:
                collector.wait_for(1, PATIENCE)
            live.tell("close")
            found = live.wait(check=False)
            return found.quit_seconds, found.returncode


def _wait_for_failure(folder: Path) -> None:
    """Wait until the ledger of a profile tells that a try has failed; raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for ledger in folder.rglob("ledger.sqlite3"):
            with closing(sqlite3.connect(ledger.as_uri() + "?mode=ro", uri=True)) as connection:
                sql = "SELECT 1 FROM attempts WHERE outcome = 'retry'"
                if connection.execute(sql).fetchone():
                    return
        time.sleep(0.1)
    raise TimeoutError(f"nothing was tried within {PATIENCE:g} s")


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
