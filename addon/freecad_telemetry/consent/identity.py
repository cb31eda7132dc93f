# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The random ID: the current one, and former ones that are kept for their rights' sake."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """One ID that was, or is, in use.

    Attributes:
        id: a UUID in lower-case text.
        since: when it was made or adopted, UTC.
        until: when it became a former ID, UTC; None for the current one.
        removed_at: when the server accepted the removal of its data, UTC; None otherwise.
            A removed ID is never used again.
    """

    id: str
    since: datetime
    until: datetime | None = None
    removed_at: datetime | None = None


def valid_id(text: object) -> str | None:
    """Return the ID in lower-case text where `text` is a UUID, else None."""
    if not isinstance(text, str) or len(text.strip()) != 36:
        return None
    try:
        return str(uuid.UUID(text.strip()))
    except ValueError:
        return None


def shortened(identifier: str) -> str:
    """Return an ID so that it can be recognized but not used: its first and last characters."""
    return f"{identifier[:4]}…{identifier[-2:]}" if len(identifier) > 8 else identifier


def hidden_in(text: str, identifiers: Iterable[str]) -> str:
    """Return a text with every one of these IDs shortened.

    In capitals, without dashes, and with dashes as addresses may write them, too.
    """
    for identifier in filter(None, identifiers):
        spelled = "(?:-|%2D)?".join(map(re.escape, identifier.replace("-", "")))
        text = re.sub(spelled, shortened(identifier), text, flags=re.IGNORECASE)
    return text
