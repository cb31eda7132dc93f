# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a text that people look for stands for: labels in their language, of names and of values."""

from __future__ import annotations

from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.records import Search
from freecad_telemetry_gui.texts import status_texts, value_texts
from freecad_telemetry_gui.texts.history_texts import REMOVAL_RESULTS, RESULTS, removal_request
from freecad_telemetry_gui.texts.reason_texts import reason_text


def search_for(text: str) -> Search:
    """Return what to look for in the history; reads a file once: not for the GUI thread."""
    wanted = text.casefold()

    def has(label: str) -> bool:
        return wanted in label.casefold()

    labels = [(point.key, point.label) for point in CATALOG.points]
    labels += [(part.key, part.label) for part in FRAME]
    keys = {key for key, label in labels if has(value_texts.catalog_text(label))}
    settings = {known.key for known in known_parameters().values()}
    settings = {key for key in settings if has(value_texts.setting_label(key))}
    return Search(
        text,
        frozenset(
            name
            for name, declared in CATALOG.events.items()
            if has(value_texts.event_label(declared, name))
            or has(status_texts.category_label(declared.category))
        ),
        frozenset(keys | settings),
        frozenset(state for state, result in RESULTS.items() if has(result.name())),
        frozenset(
            outcome
            for outcome, result in REMOVAL_RESULTS.items()
            if has(result.name()) or has(removal_request())
        ),
        reason_text,
        _value_text,
    )


def _value_text(event: str, key: str, value: Value) -> str:
    if not key:
        if event == "freecad_version" and isinstance(value, dict):
            return value_texts.version_text(value)
        return ""
    point = CATALOG.point(event, key)
    return value_texts.value_text(point, value) if point else value_texts.setting_value(key, value)
