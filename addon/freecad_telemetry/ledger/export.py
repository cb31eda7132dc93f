# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The history as a file for people: JSON with everything, or CSV for spreadsheets."""

from __future__ import annotations

import base64
import csv
import io
import json
import sqlite3
from collections.abc import Iterator

from freecad_telemetry.consent.identity import hidden_in
from freecad_telemetry.events.body import unpacked
from freecad_telemetry.ledger import decisions, history, identities, requests
from freecad_telemetry.ledger.state_table import text_of
from freecad_telemetry.records import Attempt, Detail, HistoryQuery, HistoryRow
from freecad_telemetry.timestamps import write_time

COLUMNS = ("when", "what", "result", "events", "bytes", "attempts", "names", "reason")
"""Of the CSV file."""
_PAGE_ROWS = 500
"""Read at once: few queries, and little memory however long the history is."""


def export(connection: sqlite3.Connection, kind: str, with_ids: bool) -> bytes:
    """Return the history as UTF-8 text, "json" or "csv".

    Args:
        with_ids: False replaces every ID by its shortened form, everywhere in the file.
    """
    text = _csv(connection) if kind == "csv" else _json(connection, with_ids)
    if not with_ids:
        text = hidden_in(text, used_ids(connection))
    return text.encode("utf-8-sig" if kind == "csv" else "utf-8")


def used_ids(connection: sqlite3.Connection) -> set[str]:
    """Return every ID that was ever used here."""
    used = {identity.id for identity in identities.all_identities(connection)}
    for column in ("distinct_id FROM events", "identity FROM requests"):
        used |= {text_of(row[0]) for row in connection.execute(f"SELECT DISTINCT {column}")}
    return used


def _rows(connection: sqlite3.Connection) -> Iterator[HistoryRow]:
    offset = 0
    while rows := history.page(connection, HistoryQuery(offset=offset, limit=_PAGE_ROWS)):
        yield from rows
        offset += len(rows)


def safe_cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, on one line.

    Source: OWASP, "CSV Injection".
    """
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def row_result(row: HistoryRow) -> str:
    """Return what became of a row, in English."""
    return str(row.state or row.outcome or "note")


def _csv(connection: sqlite3.Connection) -> str:
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for row in _rows(connection):
        cells = (
            write_time(row.at),
            row.kind.value,
            row_result(row),
            str(row.events),
            str(row.size),
            str(row.attempts),
            row.names.replace(",", " "),
            str(row.reason) if row.reason else "",
        )
        writer.writerow([safe_cell(cell) for cell in cells])
    return target.getvalue()


def _json(connection: sqlite3.Connection, with_ids: bool) -> str:
    details = (history.detail(connection, row.kind, row.id) for row in _rows(connection))
    document = {
        "history": [_detail(detail, with_ids) for detail in details if detail],
        "decisions": [
            {
                "at": decision.at and write_time(decision.at),
                "answer": decision.answer.value,
                "categories": sorted(decision.categories),
                "catalog_version": decision.version,
                "language": decision.language,
                "wording": decision.wording,
                "source": decision.source,
            }
            for decision in decisions.all_decisions(connection)
        ],
        "identities": [
            {
                "id": identity.id,
                "since": write_time(identity.since),
                "until": identity.until and write_time(identity.until),
                "removed_at": identity.removed_at and write_time(identity.removed_at),
            }
            for identity in identities.all_identities(connection)
        ],
        "requests": [
            {
                "kind": request.kind.value,
                "id": request.identity,
                "at": write_time(request.at),
                "state": request.state.value,
                "changed_at": write_time(request.changed_at),
                "status": request.status,
                "reason": request.reason and request.reason.plain,
            }
            for request in requests.all_requests(connection)
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _detail(detail: Detail, with_ids: bool) -> dict[str, object]:
    row = detail.row
    return {
        "kind": row.kind.value,
        "at": write_time(row.at),
        "result": row_result(row),
        "reason": row.reason and row.reason.plain,
        "events": [event.wire for event in detail.events],
        "attempts": [_attempt(attempt, with_ids) for attempt in detail.attempts],
    }


def _attempt(attempt: Attempt, with_ids: bool) -> dict[str, object]:
    written: dict[str, object] = {
        "at": write_time(attempt.at),
        "duration_s": round(attempt.duration, 3),
        "url": attempt.url,
        "request_line": attempt.request_line,
        "headers": attempt.headers,
        "body": unpacked(attempt.body),
        "outcome": attempt.outcome.value,
        "status": attempt.status,
        "answer_headers": attempt.answer_headers,
        "answer": attempt.answer.decode("utf-8", "replace"),
        "error": attempt.error,
        "retry_after_s": attempt.retry_after,
        "reason": attempt.reason and attempt.reason.plain,
        "tunnel_request": attempt.tunnel_request,
        "tunnel_answer": attempt.tunnel_answer,
    }
    if with_ids:
        # The bytes themselves hold the ID where no replacement reaches it.
        written["body_base64"] = base64.b64encode(attempt.body).decode("ascii")
    return written
