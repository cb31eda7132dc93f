# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Questions to the history, and its text form for `dev.py history`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from freecad_telemetry.consent.identity import hidden_in, shortened


def write_history(path: Path, write: Callable[[str], None]) -> None:
    """Print what was sent, held back, or waits, newest first; the ID shortened.

    Raises LedgerTrouble where the ledger cannot be read.
    """
    from freecad_telemetry.events.body import events_of
    from freecad_telemetry.ledger import history
    from freecad_telemetry.ledger.database import Database, known_errors
    from freecad_telemetry.ledger.export import row_result, used_ids
    from freecad_telemetry.records import HistoryQuery

    database = Database.open_to_read(path)
    try:
        with known_errors():
            count, used = 0, used_ids(database.connection)

            def say(line: str) -> None:
                write(hidden_in(line, used))

            while rows := history.page(database.connection, HistoryQuery(offset=count)):
                for row in rows:
                    detail = history.detail(database.connection, row.kind, row.id)
                    what = "removal request" if row.outcome else f"{row.size} bytes"
                    say(f"{row.at:%Y-%m-%d %H:%M:%S} UTC  {row_result(row):9}  {what}")
                    if row.reason:
                        say(f"    {row.reason}")
                    attempts = detail.attempts if detail else ()
                    for attempt in attempts:
                        if attempt.tunnel_request:
                            for line in (attempt.tunnel_request, attempt.tunnel_answer):
                                say(f"    proxy: {' | '.join(line.split(chr(13) + chr(10)))}")
                        answer = attempt.status or attempt.error or attempt.reason or "no answer"
                        say(f"    {attempt.request_line or attempt.url}: {answer}")
                    left = [events_of(attempt.body) for attempt in attempts if attempt.body]
                    for event in left[-1] if left else detail.events if detail else ():
                        say(f"    {event.event}  {event.timestamp}  {shortened(event.distinct_id)}")
                        for key, value in event.properties.items():
                            say(f"        {key} = {json.dumps(value, ensure_ascii=False)}")
                count += len(rows)
            if not count:
                say("Nothing was sent, and nothing waits.")
    finally:
        database.close()


def main() -> int:
    """`python -m freecad_telemetry [--ledger FILE]`; returns the exit code."""
    import argparse

    from freecad_telemetry.ledger.database import LedgerTrouble
    from freecad_telemetry.paths import standalone_ledger_path

    parser = argparse.ArgumentParser(description="Print what the Telemetry addon has sent.")
    parser.add_argument("--ledger", type=Path, help="the ledger's file; yours where left out")
    chosen = parser.parse_args()
    try:
        write_history(chosen.ledger or standalone_ledger_path(), print)
    except LedgerTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
