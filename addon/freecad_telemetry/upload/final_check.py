# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The final check: what is about to leave is compared with the ledger's rows."""

from __future__ import annotations

import json
import re
import zlib

from freecad_telemetry.events.body import MAX_BODY_BYTES
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode
from freecad_telemetry.urls import InvalidURL, check_url

BATCH_PATH = "/batch/"
REQUEST_LINE = b"POST /batch/ HTTP/1.1"

BODY_KEYS = frozenset({"api_key", "batch", "historical_migration", "sent_at"})
"""The only top-level keys of a body that may leave."""
HEADERS = frozenset(
    {b"host", b"user-agent", b"content-type", b"content-encoding", b"content-length"}
)
"""The only headers that may leave."""
_SENT_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(\+00:00|Z)", re.ASCII)
_GZIP_HEAD = b"\x1f\x8b\x08\x00"
"""Of a gzip member without name, comment or extra fields (RFC 1952, section 2.3)."""


class CheckFailed(ExplainedError):
    """The final check lets something not leave."""


def final_check(
    url: str, body: bytes, expected_url: str, key: str, batch: list[dict[str, object]]
) -> None:
    """Unpack what is about to leave and compare it with the ledger; raises `CheckFailed`.

    No upgrade of a library can add a field, a value or a byte, or change an address, unseen.

    Args:
        key: the API key that the body must have.
        batch: the events that it must have, to the type of each value.
    """
    if url != expected_url:
        raise CheckFailed(Reason(ReasonCode.URL_CHANGED, url=url))
    try:
        check_url(url.removesuffix(BATCH_PATH))
    except InvalidURL as error:
        raise CheckFailed(Reason(ReasonCode.URL_UNUSABLE, reason=error.reason)) from None
    try:
        data = json.loads(_text(body), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise CheckFailed(Reason(ReasonCode.BODY_NOT_JSON)) from None
    if not isinstance(data, dict) or set(data) != BODY_KEYS:
        keys = ", ".join(sorted(data)) if isinstance(data, dict) else type(data).__name__
        raise CheckFailed(Reason(ReasonCode.BODY_KEYS, keys=keys))
    if _exact(data["batch"]) != _exact(batch):
        raise CheckFailed(Reason(ReasonCode.BODY_EVENTS))
    if data["historical_migration"] is not False:
        raise CheckFailed(Reason(ReasonCode.BODY_MIGRATION))
    if data["api_key"] != key:
        raise CheckFailed(Reason(ReasonCode.BODY_FIELD, key="api_key"))
    sent_at = data["sent_at"]
    if not isinstance(sent_at, str) or not _SENT_AT.fullmatch(sent_at):
        raise CheckFailed(Reason(ReasonCode.BODY_FIELD, key="sent_at"))


def allowed_head(head: bytes) -> bytes:
    """Return the head of a request without the headers that are not in `HEADERS`.

    Other code in the process adds some to every request, such as tools that trace calls.
    """
    line, *headers = head.split(b"\r\n")
    kept = [header for header in headers if header.partition(b":")[0].lower() in HEADERS]
    return b"\r\n".join([line, *kept])


def _text(body: bytes) -> str:
    """Return the text of a body: plain, or one gzip member that holds nothing besides.

    Raises CheckFailed for any other compressed body, UnicodeDecodeError for bytes that are none.
    """
    if body[:2] == _GZIP_HEAD[:2]:
        unpacker = zlib.decompressobj(wbits=31)
        try:
            text = unpacker.decompress(body, MAX_BODY_BYTES)
        except zlib.error:
            raise CheckFailed(Reason(ReasonCode.BODY_PACKED)) from None
        if body[:4] != _GZIP_HEAD or not unpacker.eof or unpacker.unused_data:
            raise CheckFailed(Reason(ReasonCode.BODY_PACKED))
        body = text
    return body.decode()


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object of its pairs; a key that stands there twice hides its first value."""
    data = dict(pairs)
    if len(data) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise CheckFailed(Reason(ReasonCode.BODY_KEYS, keys=", ".join(twice)))
    return data


def _exact(value: object) -> str:
    """Return JSON that differs where a type differs: 1, 1.0 and true are equal to Python."""
    return json.dumps(value, sort_keys=True)
