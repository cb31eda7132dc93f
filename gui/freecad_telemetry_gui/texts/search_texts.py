# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a text that people look for stands for: labels in their language, of names and of values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.records import Search
from freecad_telemetry_gui.texts import setting_names, status_texts
from freecad_telemetry_gui.texts.history_texts import RESULTS
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.value_texts import catalog_text, event_label, setting_label


def search_for(text: str) -> Search:
    """Return what to look for in the history; reads a file once: not for the GUI thread."""
    wanted = text.casefold()

    def has(label: str) -> bool:
        return wanted in label.casefold()

    values: defaultdict[str, set[str]] = defaultdict(set)
    keys = {point.key for point in CATALOG.points if has(catalog_text(point.label))}
    for point in CATALOG.points:
        for value, label in point.type.value_labels.items():
            if has(catalog_text(label)):
                values[point.key].add(value)
    for known in known_parameters().values():
        if has(setting_label(known.key)):
            keys.add(known.key)
        for value in known.values:
            if has(setting_names.value(known, value)):
                values[known.key].add(value)
    return Search(
        text,
        frozenset(
            name
            for name, declared in CATALOG.events.items()
            if has(event_label(declared, name))
            or has(status_texts.category_label(declared.category))
        ),
        frozenset(keys),
        _frozen(values),
        frozenset(state for state, result in RESULTS.items() if has(result.name())),
        reason_text,
    )


def _frozen(values: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {key: frozenset(texts) for key, texts in values.items()}
