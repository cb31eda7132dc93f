# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Text from outside, times, sizes and values as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry_gui.qt import QtCore
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.sanitized import cut, tooltip, visible
from freecad_telemetry_gui.texts.value_texts import reason_text, value_text

NOW = datetime.now(UTC).astimezone().replace(hour=14, minute=5, second=0).astimezone(UTC)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write dates as in the United States, wherever the test runs."""
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
    yield
    QtCore.QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ünïcode", "plain ünïcode"),
        ("a\x00b\x1b", "a␀b␛"),
        ("user\u202egnp.exe", "user<U+202E>gnp.exe"),
        ("zero\u200bwidth\ufeff", "zero<U+200B>width<U+FEFF>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("del\x7f", "del␡"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_what_is_invisible_becomes_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_single_line_has_no_line_breaks() -> None:
    assert visible("a\nb\u2028c", lines=False) == "a␊b<U+2028>c"


def test_long_text_is_cut_with_a_mark() -> None:
    assert cut("x" * 500, 10) == "xxxxxxxxx…"


def test_a_tooltip_never_becomes_markup() -> None:
    assert tooltip("<b>x</b>\n&") == "<p>&lt;b&gt;x&lt;/b&gt;<br/>&amp;</p>"


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(seconds=10), "just now"),
        (timedelta(minutes=1, seconds=5), "1 minute ago"),
        (timedelta(minutes=2, seconds=5), "2 minutes ago"),
        (timedelta(hours=3), "3 hours ago"),
        (timedelta(days=1), "yesterday at 2:05\u202fPM"),
    ],
)
def test_the_past_is_told_relative_to_now(before: timedelta, words: str) -> None:
    assert formats.ago(NOW - before, NOW) == words


def test_far_times_are_dates() -> None:
    assert formats.ago(NOW - timedelta(days=9), NOW).startswith("on ")
    assert formats.stamp(NOW, NOW) == "Today 2:05\u202fPM"
    assert formats.stamp(NOW - timedelta(days=1), NOW) == "Yesterday 2:05\u202fPM"
    assert formats.short_stamp(NOW - timedelta(days=1), NOW) == "Yesterday"


def test_points_in_time_follow_until_and_since() -> None:
    assert formats.point(NOW, NOW) == "2:05\u202fPM"
    assert formats.point(NOW + timedelta(days=1), NOW) == "tomorrow 2:05\u202fPM"
    in_three_days = NOW + timedelta(days=3)
    assert formats.point(in_three_days, NOW) == f"{in_three_days.astimezone():%A} 2:05\u202fPM"


def test_sizes_and_durations_have_units() -> None:
    assert formats.size(1100) == "1.1 kB"
    assert formats.size(842) == "842 bytes"
    assert formats.duration(0.042) == "42 ms"
    assert formats.duration(1.5) == "1.5 s"


def test_numbers_follow_the_locale() -> None:
    QtCore.QLocale.setDefault(QtCore.QLocale("de_DE"))
    assert formats.number(1.5) == "1,5"
    assert formats.size(1100) == "1,1 kB"


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


def test_reasons_are_sentences() -> None:
    assert reason_text("not agreed to") == "You did not agree to share this."
    assert reason_text("a new reason") == "a new reason"
