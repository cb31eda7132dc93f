# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Times as text: ISO 8601, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

CLOCK_SLACK = timedelta(minutes=5)
"""A moment in the past that lies further in the future than this tells of a clock set back."""


EARLIEST = datetime(1, 1, 3, tzinfo=UTC)
LATEST = datetime(9999, 12, 29, tzinfo=UTC)
"""Beyond them a time has no local time on every computer: Python's calendar ends."""


def write_time(moment: datetime) -> str:
    """Return a time as ISO 8601 with microseconds, for example 2026-11-02T14:03:11.120000+00:00."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def parse_time(text: str) -> datetime | None:
    """Read ISO 8601; a time without a zone is local time. None for anything else.

    A time beyond EARLIEST or LATEST counts as these: "until the year 9999" means for ever.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        zone = UTC if moment.tzinfo else None
        earliest, latest = EARLIEST.replace(tzinfo=zone), LATEST.replace(tzinfo=zone)
        return min(max(moment, earliest), latest).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
