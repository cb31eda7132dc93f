# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Recorded bodies of requests: the bytes that left, read again."""

from __future__ import annotations

import gzip
import json
import zlib
from functools import lru_cache

from freecad_telemetry.catalog.declaration import Catalog
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.records import Event

MAX_BODY_BYTES = 8 * 1024 * 1024
"""Several times what a submission of ours unpacks to (`MAX_BATCH_BYTES`): a body that was tampered
with must not fill the memory. Of a larger one the beginning is shown."""


@lru_cache(maxsize=2)
def unpacked(body: bytes) -> str:
    """Return the JSON text of a recorded body, compressed or not; at most MAX_BODY_BYTES bytes."""
    if body[:2] == b"\x1f\x8b":
        try:
            body = zlib.decompressobj(wbits=31).decompress(body, MAX_BODY_BYTES)
        except (zlib.error, gzip.BadGzipFile):
            return ""
    return body[:MAX_BODY_BYTES].decode("utf-8", "replace")


def batch(body: bytes) -> list[dict[str, object]]:
    """Return the events of a recorded body; empty where it is not one of ours."""
    try:
        data = json.loads(unpacked(body))
    except (ValueError, RecursionError):
        return []
    items = data.get("batch") if isinstance(data, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def pretty(body: bytes) -> str:
    """Return the JSON of a recorded body with line breaks and indentation."""
    text = unpacked(body)
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def events_of(body: bytes, catalog: Catalog = CATALOG) -> tuple[Event, ...]:
    """Return the events of a recorded body as they were sent."""
    events = []
    for item in batch(body):
        name = str(item.get("event", ""))
        declared = catalog.events.get(name)
        properties = item.get("properties")
        events.append(
            Event(
                uuid=str(item.get("uuid", "")),
                event=name,
                distinct_id=str(item.get("distinct_id", "")),
                timestamp=str(item.get("timestamp", "")),
                properties=properties if isinstance(properties, dict) else {},
                category=declared.category if declared else None,
            )
        )
    return tuple(events)
