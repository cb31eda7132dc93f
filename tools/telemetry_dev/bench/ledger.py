# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a long history costs: commits, claims, pages, bytes and memory, beside an empty ledger."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from telemetry_dev.bench import report
from telemetry_dev.layout import PYTHON_PATHS

REPEAT = 200
"""Commits and claims that are timed."""
SUBMISSIONS = 20_000
"""A user has about 1,000 in 90 days."""


def run(repeat: int, only: str = "", submissions: int = SUBMISSIONS) -> list[str]:
    """Measure an empty ledger and a full one, each in a process of its own."""
    report.FOLDER.mkdir(parents=True, exist_ok=True)
    found: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(dir=report.FOLDER) as folder:
        for name, count in (("empty", 0), (f"{submissions} submissions", submissions)):
            words = [str(Path(folder) / str(count) / "ledger.sqlite3"), str(count), str(repeat)]
            command = [sys.executable, "-m", "telemetry_dev.bench.ledger", *words]
            environment = {"PYTHONPATH": ":".join(map(str, PYTHON_PATHS)), "PATH": "/usr/bin:/bin"}
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
            found[name] = json.loads(done.stdout)
    heads = ("", *found)
    rows = [(key, *(figures[key] for figures in found.values())) for key in found["empty"]]
    print(report.table(heads, rows))
    report.save("ledger", {"submissions": submissions, "repeat": repeat, "figures": found})
    return []


def measure(path: Path, submissions: int, repeat: int) -> dict[str, Any]:
    """Fill a ledger and return its figures; runs in a process of its own."""
    import time
    from datetime import UTC, datetime, timedelta
    from uuid import uuid4

    from freecad_telemetry.catalog.declaration import Category
    from freecad_telemetry.catalog.registry import CATALOG
    from freecad_telemetry.consent.decision import Choice, Decision
    from freecad_telemetry.ledger import decisions, delivery, history, identities, outbox
    from freecad_telemetry.ledger.database import Database
    from freecad_telemetry.records import Attempt, Event, HistoryQuery, Outcome, Search

    path.parent.mkdir()
    database = Database.open(path)
    connection = database.connection
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    identity = str(uuid4())

    def event(at: datetime, name: str) -> Event:
        properties = {"$os": "Linux", "$lib": "x"}
        if name == "freecad_version":
            properties |= {"version_major": "1", "version_minor": "1"}
        return Event(
            str(uuid4()), name, identity, at.isoformat(), properties, Category.SESSION, "s"
        )

    def submit(at: datetime) -> None:
        names = ("freecad_shutdown", "freecad_startup", "freecad_version")
        outbox.record(connection, [event(at, name) for name in names], at)
        claim = delivery.claim(connection, "s", lambda name: True, at)
        assert claim is not None
        left = Attempt(
            at,
            0.2,
            "https://eu.i.posthog.com/batch/",
            Outcome.ACCEPTED,
            "POST /batch/ HTTP/1.1",
            (("Content-Type", "application/json"), ("Content-Encoding", "gzip")) * 3,
            b"x" * 600,
            200,
            (("Content-Type", "application/json"),) * 5,
            b'{"status":"Ok"}',
        )
        delivery.begin_attempt(connection, claim, left)
        delivery.finish_attempt(
            connection, claim, left, at, lambda low, high: low, lambda event: None
        )

    with database.transaction():
        identities.add_identity(connection, identity, begun)
        decisions.add_decision(connection, Decision(Choice.YES, version=1, at=begun), begun)
    connection.execute("PRAGMA synchronous = OFF")
    for first in range(0, submissions, 1000):
        with database.transaction():
            for number in range(first, min(first + 1000, submissions)):
                submit(begun + timedelta(minutes=number))
    database.close()
    database = Database.open(path)
    connection = database.connection
    size = path.stat().st_size
    now = begun + timedelta(days=60)
    # Another Python process would need so much without a ledger.
    before = resident()
    commits, claims = [], []
    for _ in range(repeat):
        start = time.perf_counter()
        with database.transaction():
            outbox.record(connection, [event(now, "freecad_version")], now)
        commits.append(time.perf_counter() - start)
        start = time.perf_counter()
        with database.transaction():
            claim = delivery.claim(connection, "s", lambda name: True, now)
        claims.append(time.perf_counter() - start)
        assert claim is not None
        with database.transaction():
            outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)
            connection.execute("UPDATE submissions SET state = 'dropped' WHERE state = 'sending'")
    reads = {}
    for name, query in (
        ("first page of the history, ms", HistoryQuery()),
        ("last page, ms", HistoryQuery(offset=max(submissions - 200, 0))),
        ("a search that finds nothing, ms", HistoryQuery(lambda: Search("nothing like it"))),
        ("a search with hits, ms", HistoryQuery(lambda: Search("linux"))),
    ):
        start = time.perf_counter()
        history.page(connection, query)
        reads[name] = round((time.perf_counter() - start) * 1000, 1)
    start = time.perf_counter()
    outbox.summary(connection, CATALOG, now), outbox.last_outcome(connection)
    reads["what the panel's head needs, ms"] = round((time.perf_counter() - start) * 1000, 2)
    start = time.perf_counter()
    Database.open(path).close()
    reads["opening, ms"] = round((time.perf_counter() - start) * 1000, 1)
    return {
        "commit of one event, p50 ms": _milliseconds(commits, 50),
        "commit of one event, p99 ms": _milliseconds(commits, 99),
        "claim of the next, p50 ms": _milliseconds(claims, 50),
        "claim of the next, p99 ms": _milliseconds(claims, 99),
        **reads,
        "file, kB": size // 1000,
        "file per submission, bytes": size // submissions if submissions else "",
        "memory for all this, kB": resident() - before,
    }


def _milliseconds(seconds: list[float], percent: float) -> float:
    return round(report.percentile(seconds, percent) * 1000, 2)


def resident() -> int:
    """Return the memory of this process in kB (Linux), 0 elsewhere."""
    path = Path("/proc/self/status")
    if not path.exists():
        return 0
    (line,) = (line for line in path.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


if __name__ == "__main__":
    file, count, times = sys.argv[1:]
    print(json.dumps(measure(Path(file), int(count), int(times))))
