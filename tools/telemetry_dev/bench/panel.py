# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the panel costs FreeCAD's GUI thread with a short, a usual and a long history.

Measured in real FreeCAD: GUI-thread time is processor time of that thread (`thread_time`), from
the click or key to when the event loop is idle and the answer of the core is drawn. Beside it
stands what an empty dock costs there: FreeCAD lays its window out anew. Python's .pyc files are
there, as at every start but the first.
"""

from typing import Any

from telemetry_dev import past
from telemetry_dev.bench import report
from telemetry_dev.collector import Collector
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import TELEMETRY, Profile

REPEAT = 3
"""Starts of FreeCAD for each length of the history."""
ROWS = (0, 1_000, 20_000)
AIMS = {"first shown": 100.0, "tab, first": 50.0, "tab, again": 50.0, "keystroke": 50.0}
"""Milliseconds of GUI-thread time, the median of the starts."""
SEARCH_AIM = 1000.0
"""Milliseconds from a key in the search field to the first hits, or to that there are none; beside
it stands how often the time of the shortest history that is."""
MEMORY_AIM = 20_000
"""kB that FreeCAD grows by while all of it is looked at."""

SCRIPT = """
import statistics
import time
from pathlib import Path


def resident():
    (line,) = (l for l in Path("/proc/self/status").read_text().splitlines() if "VmRSS" in l)
    return int(line.split()[1])


def measured(action, settle=0.6):
    # A loop without us costs something too: what it costs is taken off.
    begun = time.thread_time()
    pump(settle)
    idle = time.thread_time() - begun
    QtWidgets.QApplication.processEvents()
    begun = time.thread_time()
    longest = time.perf_counter()
    action()
    QtWidgets.QApplication.processEvents()
    longest = time.perf_counter() - longest
    pump(settle)
    return (time.thread_time() - begun - idle) * 1000, longest * 1000


# The bench waits for what FreeCAD itself does after its start.
panel = find("TelemetryPanel", QtWidgets.QDockWidget)
wait_for(lambda: panel._bridge and panel._bridge.state.ready, 60)
pump(args["rest"])
found = {}
empty = QtWidgets.QDockWidget()
empty.setObjectName("TelemetryBenchEmpty")
empty.setWidget(QtWidgets.QLabel("empty"))
empty.hide()
main_window().addDockWidget(QtCore.Qt.RightDockWidgetArea, empty)
empty.hide()
pump(1)
found["an empty dock"] = [measured(empty.show, 1.0)]
main_window().removeDockWidget(empty)
pump(1)
before = resident()
found["first shown"] = [measured(panel.open, 1.0)]
view = panel.view
main_window().resizeDocks([panel], [420], QtCore.Qt.Horizontal)
pump(1)
found["tab, first"] = [measured(lambda: view.show_page(number)) for number in (1, 2)]
found["tab, again"] = [measured(lambda: view.show_page(number)) for number in (0, 1, 2)]
view.show_page(0)
pump(1)
page = view.page(0)
edit = find("searchEdit", parent=page)
edit.setFocus()
found["keystroke"] = [measured(lambda: QTest.keyClicks(edit, key)) for key in "rejec"]


def searched(text):
    # From the last key to when the list shows what was found, the delay after the key included.
    begun = time.perf_counter()
    loaded = []
    page.model.loaded.connect(lambda: loaded.append(time.perf_counter() - begun))
    edit.setText(text)
    wait_for(lambda: loaded, 30)
    return loaded[0] * 1000


edit.clear()
pump(1)
result("searches", {text: searched(text) for text in ("screen_resolution", "no such thing")})
edit.clear()
pump(1)
found["end of the list"] = [measured(page.list.scrollToBottom)]
found["another message"] = [
    measured(lambda: page.list.setCurrentIndex(page.model.index(row, 0)))
    for row in (1, 0)
]
result("rows", page.model.rowCount())
result("figures", found)
result("memory", resident() - before)
panel.hide()  # or the next FreeCAD would open it by itself
pump(0.5)
"""


def run(repeat: int, only: str = "") -> list[str]:
    """Measure every length of the history; return what misses its aim."""
    freecad = installation.for_tests()
    print(f"{freecad}: milliseconds of GUI-thread time\n", flush=True)
    found: dict[int, list[dict[str, Any]]] = {}
    for rows in ROWS:
        if only and only != str(rows):
            continue
        found[rows] = several(freecad, rows, repeat)
        for number, figures in enumerate(found[rows], 1):
            print(f"  {number}. {rows} rows: {_line(figures)}", flush=True)
    heads = ("", *(f"{rows:,} rows" for rows in found), "aim")
    lines, missed = [], []
    for what in (
        "an empty dock",
        "first shown",
        "tab, first",
        "tab, again",
        "keystroke",
        "another message",
    ):
        # Of several tabs, keys or rows the slowest one counts.
        medians = {
            rows: report.median([max(time for time, _ in one["figures"][what]) for one in starts])
            for rows, starts in found.items()
        }
        aim = AIMS.get(what)
        lines.append((what, *(f"{value:.0f}" for value in medians.values()), aim or ""))
        missed += [
            f"panel, {what}, {rows} rows: {value:.0f} ms, aim {aim:.0f}"
            for rows, value in medians.items()
            if aim and value > aim
        ]
    for text, what in (
        ("screen_resolution", "a search, hits (wall)"),
        ("no such thing", "a search, no hit (wall)"),
    ):
        medians = {
            rows: report.median([one["searches"][text] for one in starts])
            for rows, starts in found.items()
        }
        shortest = min(medians.values())
        cells = (f"{value:.0f} ({value / shortest:.1f}x)" for value in medians.values())
        lines.append((what, *cells, SEARCH_AIM))
        missed += [
            f"panel, {what}, {rows} rows: {value:.0f} ms, aim {SEARCH_AIM:.0f}"
            for rows, value in medians.items()
            if value > SEARCH_AIM
        ]
    memory = {
        rows: report.median([one["memory"] for one in starts]) for rows, starts in found.items()
    }
    cells = (f"{value / 1000:.1f}" for value in memory.values())
    lines.append(("memory, MB", *cells, MEMORY_AIM / 1000))
    missed += [
        f"panel, memory, {rows} rows: {value / 1000:.1f} MB, aim {MEMORY_AIM / 1000:.0f}"
        for rows, value in memory.items()
        if value > MEMORY_AIM
    ]
    print("\n" + report.table(heads, lines))
    report.save("panel", {"freecad": str(freecad), "repeat": repeat, "starts": found})
    return missed


def several(freecad: Installation, rows: int, repeat: int) -> list[dict[str, Any]]:
    """Start FreeCAD with a history of so many rows; return the figures of each start."""
    with Collector() as collector:
        server: dict[str, bool | int | str] = {
            "PostHogURL": collector.url,
            "DataRemovalURL": collector.removal_url,
            "HistoryDays": 0,
        }
        with Profile(freecad, parameters={TELEMETRY: server}) as profile:
            past.make(profile.ledger, rows, interval=300 if rows > 5000 else past.INTERVAL_SECONDS)
            profile.run(SCRIPT, args={"rest": 2.0}, timeout=180)  # makes the .pyc files
            args = {"rest": 6.0}
            return [
                dict(profile.run(SCRIPT, args=args, timeout=180).results) for _ in range(repeat)
            ]


def _line(figures: dict[str, Any]) -> str:
    parts = [
        f"{what} {max(time for time, _ in times):.0f}" for what, times in figures["figures"].items()
    ]
    return f"{', '.join(parts)}; {figures['memory'] / 1000:.1f} MB"
