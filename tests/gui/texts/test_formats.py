# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Times, sizes and numbers as people read them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from freecad_telemetry.consent.status import Mode, Pause, Status
from freecad_telemetry.records import State
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets
from freecad_telemetry_gui.texts import formats, status_texts

NOW = datetime.now(UTC).astimezone().replace(hour=14, minute=5, second=0).astimezone(UTC)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write dates as in the United States, wherever the test runs."""
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
    yield
    QtCore.QLocale.setDefault(before)


@pytest.mark.posix_only("Windows has one time zone for all programs")
@pytest.mark.parametrize("zone", ["UTC-14", "UTC+12"])
@pytest.mark.parametrize(
    "text",
    [
        "9999-12-31T23:59:59+00:00",
        "9999-12-31T23:59:59-12:00",
        "9999-12-31",
        "0001-01-01T00:00:00+14:00",
        "0001-01-01",
    ],
)
def test_a_pause_until_the_end_of_the_calendar_can_be_told(
    monkeypatch: pytest.MonkeyPatch, zone: str, text: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        pause = Pause.parse(text)
        assert pause is not None
        assert pause.until is not None
        state = State(ready=True, status=Status(Mode.PAUSED, pause))
        assert status_texts.status_sentence(state, NOW).startswith("Paused until ")
        assert formats.stamp(pause.until, NOW)
    finally:
        monkeypatch.undo()
        time.tzset()


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


def test_a_day_is_the_same_everywhere() -> None:
    assert formats.date(date(2026, 11, 29)) == "11/29/26"


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


@pytest.fixture
def arabic(qapp: QtWidgets.QApplication, use: Callable[[str], None]) -> Iterator[None]:
    """Arabic, mirrored, with its digits."""
    use("ar")
    QtCore.QLocale.setDefault(QtCore.QLocale("ar_EG"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_digits_are_not_mixed_in_arabic(qtbot, arabic):
    for text in (
        status_texts.events(6),
        status_texts.sessions(30),
        formats.exact_time(datetime.now(UTC)),
    ):
        assert not any("0" <= character <= "9" for character in text), text
    assert status_texts.events(6) != status_texts.events(7)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de_DE", "14:03:05"),
        ("en_US", "2:03:05\u202fPM"),
        ("fi_FI", "14.03.05"),
        ("zh_CN", "14:03:05"),
        ("ja_JP", "14時03分05秒"),
    ],
)
def test_the_time_with_seconds_is_written_as_the_locale_writes_it(qtbot, locale, expected):
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale(locale))
    try:
        moment = datetime(2026, 3, 9, 14, 3, 5).astimezone()
        assert formats.exact_time(moment).replace("\u202f", " ") == expected.replace("\u202f", " ")
    finally:
        QtCore.QLocale.setDefault(before)
