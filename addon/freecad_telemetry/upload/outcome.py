# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What every answer of the server means, in one table."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from freecad_telemetry.records import Outcome


def outcome_of(status: int, answer: bytes) -> Outcome:
    """Return what an answer means.

    | answer | outcome |
    |---|---|
    | 200 with PostHog's JSON, {"status": …} | accepted |
    | any other 200 (a captive portal), any other 2xx | retry |
    | 408, 429, 5xx | retry |
    | 413 | too large: split |
    | every other 3xx and 4xx | refused |

    Source: https://posthog.com/docs/api/capture (status codes).
    """
    if status == 200:
        return Outcome.ACCEPTED if _is_posthog(answer) else Outcome.RETRY
    if status == 413:
        return Outcome.TOO_LARGE
    if status in (408, 429) or status < 300 or status >= 500:
        return Outcome.RETRY
    return Outcome.REFUSED


def _is_posthog(answer: bytes) -> bool:
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and "status" in data


def retry_after(value: str | None, now: datetime) -> float | None:
    """Return how many seconds a Retry-After header asks to wait; None where it says nothing.

    Both forms of RFC 9110, section 10.2.3: seconds, or an HTTP date.
    """
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return max((moment - now).total_seconds(), 0.0)
    except OverflowError:
        return None


def words_of(status: int, answer: bytes) -> str:
    """Return the server's own words from an answer: one short line of plain text."""
    text = ""
    try:
        data = json.loads(answer)
        if isinstance(data, dict):
            text = str(data.get("detail") or data.get("error") or data.get("code") or "")
    except (ValueError, RecursionError):
        text = ""
    if not text:
        text = answer.decode("utf-8", "replace") if b"<" not in answer[:200] else ""
    text = " ".join(text.split())[:300]
    return f"{status}: {text}" if text else str(status)
