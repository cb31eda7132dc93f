# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the addon costs a FreeCAD that nobody uses: processor time and memory, the panel closed.

The three that are compared run side by side, so that whatever else the machine does meets all of
them alike. They are looked at from outside (Linux), so that looking costs them nothing.
"""

import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telemetry_dev.bench import report
from telemetry_dev.bench.subjects import NOTHING, yes
from telemetry_dev.collector import Collector
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import TELEMETRY, Profile

REPEAT = 3
OFF, SHARING = "off", "sharing"
CASES = (NOTHING, OFF, SHARING)
BEGIN_SECONDS, END_SECONDS = 20.0, 80.0
"""Seconds after the start: by then FreeCAD has settled, and our first request was answered."""
AIM_MS = 30.0
"""Milliseconds of processor time per minute above FreeCAD without the addon."""
MEMORY_AIM_MIB = 20.0
"""Memory above FreeCAD without the addon at the end, pages of shared files counted wholly."""
NEWEST = 99
"""A version of the catalog that counts as the newest: or the question about it would open."""

STAY = """
result("ready")
after(args["milliseconds"], quit)
"""
"""The script must not look around while FreeCAD is measured: one timer ends it."""
WARM_UP_SECONDS = 8.0
"""Seconds of the start before: it makes the .pyc files and the ledger, and sends the first data."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a process had used up at one moment.

    Attributes:
        processor: seconds of processor time, threads that have ended included.
        threads: by number of the thread: its name, nanoseconds it ran, and how often it was run.
        memory: kB by name, as /proc/PID/smaps_rollup has them.
    """

    processor: float
    threads: Mapping[int, tuple[str, int, int]]
    memory: Mapping[str, int]


def read(process: int) -> Reading:
    """Look at a process; the sources are clock_getcpuclockid(3) and proc(5)."""
    folder = Path(f"/proc/{process}")
    threads = {}
    for task in (folder / "task").iterdir():
        try:
            name = (task / "comm").read_text().rstrip("\n")
            ran, _, times = (task / "schedstat").read_text().split()
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has just ended
        threads[int(task.name)] = (name, int(ran), int(times))
    memory = {}
    for line in (folder / "smaps_rollup").read_text().splitlines()[1:]:
        name, value, _ = line.split()
        memory[name.rstrip(":")] = int(value)
    # What Linux makes of clock_getcpuclockid(process): the scheduler's clock of all its threads.
    return Reading(time.clock_gettime(~process << 3 | 2), threads, memory)


def run(repeat: int, only: str = "") -> list[str]:
    """Measure FreeCAD without the addon, and with it in each case; return what misses its aim."""
    freecad = installation.for_tests()
    cases = [case for case in CASES if case == NOTHING or only in case]
    print(f"{freecad}: {BEGIN_SECONDS:.0f} to {END_SECONDS:.0f} s after its start\n", flush=True)
    starts: dict[str, list[dict[str, Any]]] = {case: [] for case in cases}
    with ExitStack() as stack:
        collector = stack.enter_context(Collector())
        profiles = {case: stack.enter_context(profile(freecad, case, collector)) for case in cases}
        for one in [made.start(STAY, **_stay(WARM_UP_SECONDS)) for made in profiles.values()]:
            one.wait()
        for number in range(repeat):
            for case, figures in side_by_side(profiles, BEGIN_SECONDS, END_SECONDS).items():
                starts[case].append(figures)
                print(f"  {number + 1}. {case}: {_line(figures)}", flush=True)
    base = {what: _median(starts[NOTHING], what) for what in ("ms", "rss", "anonymous")}
    rows, missed = [], []
    for case in cases:
        ms, rss, anonymous = (_median(starts[case], what) for what in base)
        more, memory = ms - base["ms"], (rss - base["rss"]) / 1024
        above = ("", "", "")
        if case != NOTHING:
            private = (anonymous - base["anonymous"]) / 1024
            above = (f"{more:+.0f}", f"{memory:+.1f}", f"{private:+.1f}")
            if more > AIM_MS:
                missed.append(f"idle, {case}: {more:.0f} ms per minute, aim {AIM_MS:.0f}")
            if memory > MEMORY_AIM_MIB:
                missed.append(f"idle, {case}: {memory:.1f} MiB, aim {MEMORY_AIM_MIB:.0f}")
        rows.append((case, f"{ms:.0f}", above[0], f"{rss / 1024:.0f}", *above[1:]))
    heads = ("", "ms per minute", "above", "MiB", "above ", "of it private")
    print("\n" + report.table(heads, rows))
    print(
        f"\nMedians of {repeat}; aims: {AIM_MS:.0f} ms per minute and {MEMORY_AIM_MIB:.0f} MiB "
        "above no addon. Memory: resident pages (Rss), those\nof files that other programs map as "
        "well counted wholly; private: without pages of files (Anonymous)."
    )
    report.save("idle", {"freecad": str(freecad), "repeat": repeat, "starts": starts})
    return missed


def profile(freecad: Installation, case: str, collector: Collector) -> Profile:
    """Make the profile of one of CASES."""
    parameters = yes(collector.url) | {"ConsentVersion": NEWEST, "SendCustomizations": True}
    if case == OFF:
        parameters["Enable"] = False
    ours = case != NOTHING
    return Profile(freecad, addon=ours, parameters={TELEMETRY: parameters} if ours else {})


def side_by_side(
    profiles: Mapping[str, Profile], begin: float, end: float
) -> dict[str, dict[str, Any]]:
    """Start FreeCAD with every profile; return what each used between two moments.

    Args:
        begin, end: seconds after the start.
    """
    live = {case: made.start(STAY, **_stay(end)) for case, made in profiles.items()}
    processes = {case: one.pid for case, one in live.items()}
    begun = time.monotonic()
    time.sleep(begin)
    first = {case: read(process) for case, process in processes.items()}
    time.sleep(max(begun + end - time.monotonic(), 0.0))
    last = {case: read(process) for case, process in processes.items()}
    runs = {case: one.wait() for case, one in live.items()}
    for case, done in runs.items():
        if done.visible > done.started + begin:
            raise TimeoutError(f"{case}: FreeCAD's window was not there after {begin:g} s")
    return {case: used(first[case], last[case], end - begin) for case in live}


def used(first: Reading, last: Reading, seconds: float) -> dict[str, Any]:
    """Return what was used between two readings: per minute, and kB of memory at the end."""
    scale = 60.0 / seconds
    threads = []
    for number, (name, ran, times) in last.threads.items():
        _, ran_before, times_before = first.threads.get(number, ("", 0, 0))
        if times > times_before:
            ms = (ran - ran_before) / 1e6 * scale
            threads.append((name, round(ms, 2), round((times - times_before) * scale)))
    return {
        "ms": round((last.processor - first.processor) * 1000 * scale, 1),
        "rss": last.memory["Rss"],
        "anonymous": last.memory["Anonymous"],
        "threads": sorted(threads, key=lambda thread: -thread[1]),
    }


def _stay(seconds: float) -> dict[str, Any]:
    return {"args": {"milliseconds": seconds * 1000}, "quit_at_end": False}


def _median(starts: list[dict[str, Any]], what: str) -> float:
    return report.median([figures[what] for figures in starts])


def _line(figures: Mapping[str, Any]) -> str:
    threads = ", ".join(
        f"{name} {ms:.1f} ms in {times} wakes" for name, ms, times in figures["threads"][:4]
    )
    rss, private = figures["rss"] / 1024, figures["anonymous"] / 1024
    return f"{figures['ms']:.0f} ms, {rss:.1f} MiB, {private:.1f} private; {threads}"
