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
        self._quoted = [json.dumps(key) for key in (*search.keys, *search.values)]
        self._in_content = functools.lru_cache(MAX_REMEMBERED)(self._has_content)
        self._in_reason = functools.lru_cache(MAX_REMEMBERED)(self._has_reason)

    def has_row(self, row: HistoryRow) -> bool:
        """Tell whether a row holds it by itself: its result, or why it stands there."""
        return row.state in self._search.states or (
            row.reason is not None and self._in_reason(row.reason)
        )

    def has_event(
        self, event: str, properties: str, uuid: str, identity: str, timestamp: str
    ) -> bool:
        """Tell whether an event holds it; `properties` as they are stored."""
        return (
            event in self._search.events
            or self._in_content(event, properties)
            or any(self._text in text.casefold() for text in (event, uuid, identity, timestamp))
        )

    def _has_reason(self, reason: Reason) -> bool:
        return self._text in self._search.reason_text(reason).casefold()

    def _has_content(self, _event: str, properties: str) -> bool:
        # What neither has the text nor an escaped character nor a name is not read in full.
        if (
            "\\" not in properties
            and self._text not in properties.casefold()
            and not any(key in properties for key in self._quoted)
        ):
            return False
        return self._has_value("", json.loads(properties))

    def _has_value(self, key: str, value: Value) -> bool:
        if isinstance(value, dict):
            return any(
                inner in self._search.keys
                or self._text in inner.casefold()
                or self._has_value(inner, below)
                for inner, below in value.items()
            )
        if isinstance(value, list):
            # Of numbers that people set only the names are sent.
            return any(item in self._search.keys or self._has_value(key, item) for item in value)
        text = value if isinstance(value, str) else json.dumps(value)
        return self._text in text.casefold() or text in self._search.values.get(key, ())
