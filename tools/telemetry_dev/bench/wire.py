# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What one launch of FreeCAD puts on the wire: requests and bytes, the first time and later."""

from telemetry_dev.bench import report
from telemetry_dev.bench.subjects import DOCUMENTED, OURS, profile
from telemetry_dev.collector import Collector
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation

REPEAT = 1
AIMS = {"first": 1400, "steady": 700}
"""Bytes of one request, line and headers included."""
SECONDS = 7.0
"""From the end of start-up to the end of the session."""


def run(repeat: int, only: str = "") -> list[str]:
    """Count three launches of each subject; return what misses its aim."""
    freecad = installation.for_tests()
    print(f"{freecad}: requests and bytes (heads included) of one launch and its end\n", flush=True)
    launches, events = measure(freecad, OURS, {}, 3, SECONDS)
    documented, _ = measure(freecad, DOCUMENTED, events, 2, SECONDS)
    rows, missed = [], []
    for name, index in (("first", 0), ("steady", -1)):
        ours, theirs = launches[index], documented[min(index, 1)]
        rows.append((name, len(ours), sum(ours), len(theirs), sum(theirs)))
        if len(ours) != 1 or sum(ours) >= AIMS[name]:
            missed.append(f"wire, {name}: {len(ours)} requests, {sum(ours)} bytes")
    heads = ("launch", f"{OURS}: requests", "bytes", f"{DOCUMENTED}: requests", "bytes ")
    print(report.table(heads, rows))
    print(f"\nAims: one request, below {AIMS['first']} bytes first and {AIMS['steady']} later.")
    report.save("wire", {"freecad": str(freecad), OURS: launches, DOCUMENTED: documented})
    return missed


def measure(
    freecad: Installation,
    subject: str,
    events: dict[str, dict[str, object]],
    launches: int,
    seconds: float,
) -> tuple[list[list[int]], dict[str, dict[str, object]]]:
    """Return the sizes of the requests of each launch, and the events of the first."""
    sizes: list[list[int]] = []
    first: dict[str, dict[str, object]] = {}
    with Collector() as collector, profile(freecad, subject, collector.url, events) as made:
        for _ in range(launches):
            collector.forget()
            made.run("pump(args['seconds'])", args={"seconds": seconds})
            sizes.append([len(found.head) + len(found.body) for found in collector.requests])
            first = first or {
                event["event"]: {
                    key: value
                    for key, value in event["properties"].items()
                    if not key.startswith("$")
                }
                for event in collector.events
            }
    return sizes, first
