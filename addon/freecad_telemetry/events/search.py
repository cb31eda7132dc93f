# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What of the history holds a text: in a name, a key or a value, as sent or as people read it."""

from __future__ import annotations

import functools
import json

from freecad_telemetry.catalog.values import Value
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import HistoryRow, Search

MAX_REMEMBERED = 4096
"""Contents that are not looked at again: most events of one kind are alike."""

SEARCHED_COLUMNS = "event, properties, uuid, distinct_id, timestamp"
"""Of an event, what `Matcher.has_event` takes."""


class Matcher:
    """Tells of rows and events whether they hold what is looked for."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._text = search.text.casefold()
        self._in_every_event = any(
            key in search.keys or self._text in key for key in ("uuid", "distinct_id", "timestamp")
        )
        self._in_content = functools.lru_cache(MAX_REMEMBERED)(self._has_content)
        self._in_value = functools.lru_cache(MAX_REMEMBERED, typed=True)(self._has_plain_value)
        self._in_reason = functools.lru_cache(MAX_REMEMBERED)(self._has_reason)

    def has_row(self, row: HistoryRow) -> bool:
        """Tell whether a row holds it by itself: its result, or why it stands there."""
        if row.outcome is not None:
            has_result = row.outcome in self._search.outcomes
        else:
            has_result = row.state in self._search.states
        return has_result or (row.reason is not None and self._in_reason(row.reason))

    def has_text(self, text: str) -> bool:
        """Tell whether a text holds it."""
        return self._text in text.casefold()

    def has_event(
        self, event: str, properties: str, uuid: str, identity: str, timestamp: str
    ) -> bool:
        """Tell whether an event holds it; `properties` as they are stored."""
        return (
            self._in_every_event
            or event in self._search.events
            or self._in_content(event, properties)
            or any(self._text in text.casefold() for text in (event, uuid, identity, timestamp))
        )

    def _has_reason(self, reason: Reason) -> bool:
        return self._text in self._search.reason_text(reason).casefold()

    def _has_content(self, event: str, properties: str) -> bool:
        return self._has_value(event, "", json.loads(properties))

    def _has_value(self, event: str, key: str, value: Value) -> bool:
        if not isinstance(value, list | dict):
            return self._in_value(event, key, value)
        # Of numbers that people set only the names are sent.
        if any(name in self._search.keys or self._text in name.casefold() for name in value):
            return True
        if isinstance(value, dict) and any(
            self._has_value(event, inner, below) for inner, below in value.items()
        ):
            return True
        return self._is_shown(event, key, value)

    def _has_plain_value(self, event: str, key: str, value: bool | float | str) -> bool:
        text = value if isinstance(value, str) else json.dumps(value)
        return self._text in text.casefold() or self._is_shown(event, key, value)

    def _is_shown(self, event: str, key: str, value: Value) -> bool:
        return self._text in self._search.value_text(event, key, value).casefold()
