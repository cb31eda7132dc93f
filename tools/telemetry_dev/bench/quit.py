# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How long FreeCAD takes to end: from closing its window to the end of the process."""

import socket
from collections import defaultdict
from contextlib import nullcontext

from telemetry_dev import freecad_install
from telemetry_dev.bench import report
from telemetry_dev.bench.subjects import DOCUMENTED, NOTHING, NOWHERE, OURS, SUBJECTS, profile
from telemetry_dev.collector import Behaviour, Collector
from telemetry_dev.freecad_install import Installation

REPEAT = 3
AIM = 0.15
"""Seconds above FreeCAD without the addon, in every case."""
BEFORE_QUIT = 5.5
"""Seconds between the end of start-up and closing: by then the first request is on its way."""

ABSENT, BLACK_HOLE = "absent", "black hole"
BEHAVIOURS = {
    "healthy": Behaviour.normal(),
    "hanging": Behaviour.hang_after_read(),
    "500": Behaviour.answer(500),
    "endless body": Behaviour.endless_body(byte_delay=0.002),
}
CASES = ("healthy", ABSENT, "hanging", BLACK_HOLE, "500", "endless body")


def run(repeat: int, only: str = "") -> list[str]:
    """Measure every case with every subject; return what misses its aim."""
    freecad = freecad_install.for_tests()
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
    """Start FreeCAD and close it; return the seconds that its end took, and its exit code."""
    reached = case not in (ABSENT, BLACK_HOLE)
    with Collector() if reached else nullcontext() as collector:
        if collector is None:
            host = NOWHERE if case == BLACK_HOLE else f"http://127.0.0.1:{_closed_port()}"
        else:
            collector.behave(BEHAVIOURS[case])
            host = collector.url
        network = "black hole" if case == BLACK_HOLE else "machine"
        with profile(freecad, subject, host) as made:
            found = made.run(
                "pump(args['seconds'])", args={"seconds": before}, network=network, check=False
            )
            if collector is not None and subject == OURS and before >= BEFORE_QUIT:
                collector.wait_for(1, 0.1)
            return found.quit_seconds, found.returncode


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
