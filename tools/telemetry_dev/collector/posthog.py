# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What PostHog's capture service and the data removal service answer to a request.

Sources: PostHog's page "Capture and batch API", posthog-python's ``request.py``, and the
removal service's description in the project's docs (HTTP DELETE with ``person_id``).
"""

import gzip
import json
import re
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

BATCH_PATH = "/batch/"
REMOVAL_PATH = "/deletetelemetry.php"
BODY_LIMIT = 20 * 1024 * 1024
"""PostHog refuses bodies above 20 MB, counted after decompression."""

TOP_LEVEL_KEYS = {"api_key", "batch", "historical_migration", "sent_at"}
EVENT_KEYS = {"event", "uuid", "distinct_id", "timestamp", "properties"}


_UUID4 = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A well-behaved answer: HTTP status and JSON (or empty) body."""

    status: int
    body: bytes
    accepted: bool = False


def decode_body(headers: dict[str, str], body: bytes) -> bytes:
    """The body without its Content-Encoding; raises ValueError when it cannot be decoded.

    headers: names in lower case.
    """
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return body
    if encoding != "gzip":
        raise ValueError(f"unknown Content-Encoding {encoding!r}")
    try:
        return gzip.decompress(body)
    except (OSError, EOFError, zlib.error) as error:
        raise ValueError(f"not gzip: {error}") from error


def answer(method: str, target: str, payload: bytes | None, removal_status: int) -> Answer:
    """What a healthy server says.

    payload: the decoded body, None when it could not be decoded.
    removal_status: what the removal service answers to a well-formed DELETE.
    """
    parts = urlsplit(target)
    if parts.path == REMOVAL_PATH:
        return _answer_removal(method, parts.query, removal_status)
    if parts.path != BATCH_PATH:
        return _refusal(404, "not_found", "Not found.")
    if method != "POST":
        return _refusal(405, "method_not_allowed", f"Method {method} not allowed.")
    if payload is None:
        return _refusal(400, "invalid_payload", "The body could not be decoded.")
    if len(payload) > BODY_LIMIT:
        return _refusal(413, "payload_too_large", "The body is too large.")
    fault = fault_of_batch(payload)
    if fault is not None:
        return _refusal(400, "invalid_payload", fault)
    return Answer(200, b'{"status":"Ok"}', accepted=True)


def _answer_removal(method: str, query: str, removal_status: int) -> Answer:
    """Every answer has an empty body."""
    if method != "DELETE":
        return Answer(405, b"")
    wanted = parse_qs(query).get("person_id", [])
    if len(wanted) != 1 or not _UUID4.fullmatch(wanted[0]):
        return Answer(400, b"")
    return Answer(removal_status, b"", accepted=200 <= removal_status < 300)


def _refusal(status: int, code: str, detail: str) -> Answer:
    shape = {"type": "validation_error", "code": code, "detail": detail, "attr": None}
    return Answer(status, json.dumps(shape).encode())


def fault_of_batch(payload: bytes) -> str | None:
    """What is wrong with a body for /batch/, None when nothing is."""
    try:
        body: Any = json.loads(payload)
    except ValueError as error:
        return f"not JSON: {error}"
    if not isinstance(body, dict):
        return "the body is not an object"
    if set(body) != TOP_LEVEL_KEYS:
        return f"top-level keys are {sorted(body)}, expected {sorted(TOP_LEVEL_KEYS)}"
    if not isinstance(body["api_key"], str) or not body["api_key"]:
        return "api_key is not a text"
    if not isinstance(body["historical_migration"], bool):
        return "historical_migration is not a boolean"
    if not _is_time(body["sent_at"]):
        return "sent_at is not an ISO 8601 time"
    if not isinstance(body["batch"], list) or not body["batch"]:
        return "batch is not a list with events"
    for index, event in enumerate(body["batch"]):
        fault = _fault_of_event(event)
        if fault is not None:
            return f"batch[{index}]: {fault}"
    return None


def _fault_of_event(event: Any) -> str | None:
    if not isinstance(event, dict):
        return "not an object"
    if set(event) != EVENT_KEYS:
        return f"keys are {sorted(event)}, expected {sorted(EVENT_KEYS)}"
    for key in ("event", "uuid", "distinct_id", "timestamp"):
        if not isinstance(event[key], str) or not event[key]:
            return f"{key} is not a text"
    if not _is_time(event["timestamp"]):
        return "timestamp is not an ISO 8601 time"
    if not isinstance(event["properties"], dict):
        return "properties is not an object"
    return None


def _is_time(text: Any) -> bool:
    if not isinstance(text, str):
        return False
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def events_of(payload: bytes | None) -> list[dict[str, Any]]:
    """The events of a well-formed batch, in order; [] for anything else."""
    if payload is None or fault_of_batch(payload) is not None:
        return []
    batch = json.loads(payload)["batch"]
    assert isinstance(batch, list)
    return batch
