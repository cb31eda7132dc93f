# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a text stands for that people look for: labels in the language in use."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.events.payload import sections
from freecad_telemetry.events.search import Matcher
from freecad_telemetry.records import SubmissionState
from freecad_telemetry.timestamps import parse_time
from freecad_telemetry_gui.payload.payload_nodes import Node, build
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.history_texts import RESULTS
from freecad_telemetry_gui.texts.search_texts import search_for
from freecad_telemetry_gui.texts.status_texts import category_label
from freecad_telemetry_gui.texts.value_texts import catalog_text, setting_label
from tests.gui.support import full_events


def test_labels_of_events_values_and_results_are_found_in_any_case(
    use: Callable[[str], None],
) -> None:
    for language in ("", "de"):
        use(language)
        point = next(point for point in CATALOG.points if point.key == "screen_resolution")
        assert point.key in search_for(catalog_text(point.label).upper()).keys
        around = next(part for part in FRAME if part.key == "uuid")
        assert "uuid" in search_for(catalog_text(around.label)).keys
        events = search_for(category_label(Category.ADDONS)).events
        assert "freecad_addon_list" in events
        refused = SubmissionState.REFUSED
        assert refused in search_for(RESULTS[refused].name().lower()).states


def values_below(node: Node) -> Iterator[str]:
    """Yield what stands beside a line and those below it, but not around the data."""
    yield node.value
    for child in node.children:
        if child.name != "*":
            yield from values_below(child)


@pytest.mark.parametrize("language", ["", "de"])
def test_every_value_is_found_as_it_is_shown(use: Callable[[str], None], language: str) -> None:
    use(language)
    events = list(full_events())
    named = {"Mod/Draft/SaveWireColor": True, "Mod/Draft/name": "", "Mod/Arch/none": "unset"}
    customized = {"changed": named, "changed_numbers": ["Mod/Draft/textheight", "Mod/Draft/size"]}
    name = "freecad_customizations"
    events.append(dataclasses.replace(events[0], event=name, properties=customized))
    events.append(dataclasses.replace(events[0], event=name, properties={"changed": {}}))
    texts = ["yes", "none", "(empty)", "1.1.3", "150 %", "2560 × 1400"] if not language else []
    asked = 0
    for event in events:
        recorded = parse_time(event.timestamp)
        assert recorded is not None
        time = formats.exact_time(recorded)
        for text in {*values_below(build(sections([event])))} - {"", time}:
            asked += 1
            stored = (event.event, json.dumps(event.properties), "", "", "")
            assert Matcher(search_for(text)).has_event(*stored), text
            if text in texts:
                texts.remove(text)
    assert asked > 25
    assert not texts


def test_settings_are_found_by_their_names_and_values(use: Callable[[str], None]) -> None:
    use("")
    known = next(known for known in known_parameters().values() if known.values)
    search = search_for(setting_label(known.key))
    assert known.key in search.keys
    value, label = next(iter(known.values.items()))
    assert search.value_text("freecad_customizations", known.key, value) == label
