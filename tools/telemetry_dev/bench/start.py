# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD's start feels of us: the time of InitGui, and stalls of the event loop after it.

Cold is the first start after the installation: no .pyc of ours or of posthog's, no ledger yet.
"""

import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

from telemetry_dev.bench import report
from telemetry_dev.bench.subjects import DOCUMENTED, NOTHING, OURS, SUBJECTS, profile
from telemetry_dev.collector import Collector
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import Profile

REPEAT = 3
SECONDS = 20.0
"""From the end of start-up on, the heartbeat is listened to for so long."""
SETTLED = 1.0
"""Before that FreeCAD's own start still stalls, without us too."""
AIMS = {"warm": 15.0, "cold": 60.0}
"""Milliseconds of InitGui on the GUI thread."""
STALL_AIM = 30.0
"""Milliseconds: no warm stall is longer."""

HEARTBEAT = """
import time

import FreeCADGui
from PySide import QtCore

beats = []
# Seconds since the main window showed, and seconds since the beat before.
_begun = _last = 0.0


def _beat():
    global _begun, _last
    now = time.perf_counter()
    if _begun:
        beats.append((now - _begun, now - _last))
    elif FreeCADGui.getMainWindow().isVisible():
        _begun = now
    _last = now


_timer = QtCore.QTimer()
_timer.setTimerType(QtCore.Qt.PreciseTimer)
_timer.setInterval(2)
_timer.timeout.connect(_beat)
_timer.start()
"""
TIMED = """
import time
_telemetry_bench = (time.perf_counter(), time.thread_time())
{text}
import time
import FreeCAD
FreeCAD.telemetry_bench = (
    time.perf_counter() - _telemetry_bench[0],
    time.thread_time() - _telemetry_bench[1],
)
"""
LISTEN = """
pump(args["seconds"])
import telemetry_bench_heartbeat
result("beats", [beat for beat in telemetry_bench_heartbeat.beats if beat[0] <= args["seconds"]])
result("init", getattr(App, "telemetry_bench", (0.0, 0.0)))
"""


def run(repeat: int, only: str = "") -> list[str]:
    """Measure cold and warm starts of every subject; return what misses its aim."""
    freecad = installation.for_tests()
    print(f"{freecad}: milliseconds\n", flush=True)
    found: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for number in range(repeat):
        for subject in SUBJECTS:
            if only not in subject:
                continue
            for state, figures in both(freecad, subject, SECONDS).items():
                found[subject][state].append(figures)
                print(f"  {number + 1}. {subject}, {state}: {_line(figures)}", flush=True)
    rows, missed = [], []
    for subject, states in found.items():
        for state, starts in states.items():
            gaps = [gap * 1000 for one in starts for at, gap in one["beats"] if at > SETTLED]
            stalls = longest_stalls(starts)
            inits = [one["init"][0] * 1000 for one in starts]
            rows.append(
                (
                    f"{subject}, {state}",
                    "" if subject == NOTHING else f"{report.median(inits):.1f}",
                    "" if subject == NOTHING else f"{min(inits):.1f}",
                    f"{report.median([one['window'] for one in starts]):.2f}",
                    f"{report.percentile(gaps, 50):.1f}",
                    f"{report.percentile(gaps, 99):.1f}",
                    f"{report.median(stalls):.0f}",
                    f"{min(stalls):.0f}",
                )
            )
            # What else the machine does only ever adds time: the least disturbed start tells.
            if subject == OURS and min(inits) > AIMS[state]:
                missed.append(f"start, {state}: InitGui {min(inits):.1f} ms, aim {AIMS[state]:.0f}")
            if subject == OURS and state == "warm" and min(stalls) > STALL_AIM:
                missed.append(f"start, warm: a stall of {min(stalls):.0f} ms, aim {STALL_AIM:.0f}")
    heads = ("start", "InitGui", "least", "window s", "p50", "p99", "longest stall", "least ")
    print("\n" + report.table(heads, rows))
    print(
        f"\nMedians of {repeat}, and the least disturbed start of them. p50, p99, longest: time "
        f"between two beats of a\n2 ms heartbeat, from {SETTLED:.0f} s to {SECONDS:.0f} s after "
        "FreeCAD's window showed; before that FreeCAD builds its Start page."
    )
    figures = {
        subject: {
            state: [{**one, "beats": longest_beats(one["beats"])} for one in starts]
            for state, starts in states.items()
        }
        for subject, states in found.items()
    }
    report.save("start", {"freecad": str(freecad), "repeat": repeat, "starts": figures})
    return missed


def longest_beats(beats: list[list[float]], count: int = 20) -> list[list[float]]:
    """Return the longest gaps of a start, as [seconds since start-up, seconds]."""
    return sorted(beats, key=lambda beat: -beat[1])[:count]


def longest_stalls(starts: list[dict[str, Any]]) -> list[float]:
    """Return the longest gap of each start in milliseconds, after FreeCAD has settled."""
    return [max(gap * 1000 for at, gap in one["beats"] if at > SETTLED) for one in starts]


def _line(figures: dict[str, Any]) -> str:
    longest = ", ".join(
        f"{gap * 1000:.0f} at {at:.2f} s" for at, gap in longest_beats(figures["beats"], 4)
    )
    wall, processor = (value * 1000 for value in figures["init"])
    return f"InitGui {wall:.1f} ({processor:.1f} of processor); stalls {longest}"


def both(freecad: Installation, subject: str, seconds: float) -> dict[str, dict[str, Any]]:
    """Start a subject cold, then warm; return the figures of both starts."""
    with Collector() as collector, profile(freecad, subject, collector.url) as made:
        made.install(
            "AABenchHeartbeat",
            {
                "InitGui.py": "import telemetry_bench_heartbeat\n",
                "telemetry_bench_heartbeat.py": HEARTBEAT,
            },
        )
        for name in {OURS: ["Telemetry/addon"], DOCUMENTED: ["Documented"]}.get(subject, []):
            file = made.data / "Mod" / name / "InitGui.py"
            file.write_text(TIMED.format(text=file.read_text("utf-8")), "utf-8")
        forget_compiled(made)
        figures = {}
        for state in ("cold", "warm"):
            got = made.run(LISTEN, args={"seconds": seconds}, timeout=seconds + 100)
            figures[state] = {**got.results, "window": got.visible - got.started}
        return figures


def forget_compiled(made: Profile) -> None:
    """Remove every .pyc from a profile; the shared packages keep theirs."""
    folders: list[Path] = list(made.data.rglob("__pycache__"))
    for folder in folders:
        shutil.rmtree(folder)
