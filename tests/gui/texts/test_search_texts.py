# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a text stands for that people look for: labels in the language in use."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.records import SubmissionState
from freecad_telemetry_gui.texts.history_texts import RESULTS
from freecad_telemetry_gui.texts.search_texts import search_for
from freecad_telemetry_gui.texts.status_texts import category_label
from freecad_telemetry_gui.texts.value_texts import catalog_text, setting_label


def test_labels_of_events_values_and_results_are_found_in_any_case(
    use: Callable[[str], None],
) -> None:
    for language in ("", "de"):
        use(language)
        point = next(point for point in CATALOG.points if point.key == "screen_resolution")
        assert point.key in search_for(catalog_text(point.label).upper()).keys
        events = search_for(category_label(Category.ADDONS)).events
        assert "freecad_addon_list" in events
        refused = SubmissionState.REFUSED
        assert refused in search_for(RESULTS[refused].name().lower()).states


def test_a_value_is_found_by_the_text_that_stands_for_it(use: Callable[[str], None]) -> None:
    use("")
    labeled = [
        (point.key, value, label)
        for point in CATALOG.points
        for value, label in point.type.value_labels.items()
    ]
    assert labeled
    for key, value, label in labeled:
        assert value in search_for(catalog_text(label)).values[key]


def test_settings_are_found_by_their_names_and_values(use: Callable[[str], None]) -> None:
    use("")
    known = next(known for known in known_parameters().values() if known.values)
    assert known.key in search_for(setting_label(known.key)).keys
    value, label = next(iter(known.values.items()))
    assert value in search_for(label).values[known.key]
