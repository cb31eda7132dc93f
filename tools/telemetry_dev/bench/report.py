# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What benchmarks share: percentiles, tables, and the file that keeps the figures."""

import json
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from telemetry_dev.layout import BUILD, CHECKOUT

FOLDER = BUILD / "bench"


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value below which so many percent lie: the nearest rank."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)]


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Set rows in columns, as a table of Markdown; the first column to the left."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [list(heads), *cells]) for i in range(len(heads))]

    def line(row: Sequence[str]) -> str:
        first, *rest = row
        parts = [first.ljust(widths[0])]
        parts += [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        return f"| {' | '.join(parts)} |"

    marks = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join([line(heads), f"|-{'-|-'.join(marks)}-|", *map(line, cells)])


def save(name: str, figures: Mapping[str, object]) -> None:
    """Keep the figures of a benchmark, and on what they were taken, in build/bench/NAME.json."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.json"
    machine = {
        "taken": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
    }
    path.write_text(json.dumps({**machine, **figures}, indent=1) + "\n", encoding="utf-8")
    print(f"\nkept in {path.relative_to(CHECKOUT)}")
