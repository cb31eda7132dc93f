# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Values as people read them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry_gui.qt import QtCore
from freecad_telemetry_gui.texts.value_texts import value_text


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write dates as in the United States, wherever the test runs."""
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
    yield
    QtCore.QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("event", "key", "value", "words"),
    [
        ("freecad_system_info", "screen_resolution", "2560x1400", "2560 × 1400"),
        ("freecad_system_info", "screen_dpi", 1.5, "150 %"),
        ("freecad_system_info", "machine", "custom", "custom (its name is not sent)"),
        ("freecad_preferences", "theme", "unset", "not set"),
        ("freecad_preferences", "workbench_default", "", "(empty)"),
        ("freecad_preferences", "navigation_style", "Gui::BlenderNavigationStyle", "Blender"),
        ("freecad_preferences", "sketcher_dimension_single_tool", True, "yes"),
        ("freecad_preferences", "workbench_disabled_list", [], "none"),
        ("freecad_addon_list", "mods", ["a", "custom"], "a, custom (its name is not sent)"),
        ("freecad_addon_list", "total_mods", 1234, "1,234"),
    ],
)
def test_values_are_told_in_words(event: str, key: str, value: object, words: str) -> None:
    assert value_text(CATALOG.point(event, key), value) == words  # type: ignore[arg-type]


def test_a_value_that_the_catalog_does_not_know_is_still_shown() -> None:
    assert value_text(None, "odd\u202e") == "odd<U+202E>"
