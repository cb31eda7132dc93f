# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Times, sizes and numbers as the user's locale writes them. Times come in UTC, go out local."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as CalendarDate  # noqa: N812 - its name is that of a function here
from datetime import datetime

from freecad_telemetry_gui.qt import QtCore, translate

_SHORT = QtCore.QLocale.FormatType.ShortFormat
_LONG = QtCore.QLocale.FormatType.LongFormat


def number(value: float) -> str:
    """Return a number; whole ones without decimals."""
    locale = QtCore.QLocale()
    if float(value).is_integer():
        return locale.toString(int(value))
    return locale.toString(float(value), "g", 6)  # type: ignore[call-overload]


def percent(share: float) -> str:
    """Return a share of one as per cent, for example "150 %"."""
    #: {} is a number. Some languages write no space before the sign.
    return translate("TelemetryFormats", "{} %").format(number(round(share * 100, 1)))


def listed(texts: Sequence[str]) -> str:
    """Return a list as the language of our texts writes it, for example "one, two, and three"."""
    # Not the user's locale, which can be of another language.
    locale = QtCore.QLocale(translate("TelemetryLanguage", "en").replace("-", "_"))
    return locale.createSeparatedList(texts)


def size(count: int) -> str:
    """Return a number of bytes, for example "1.1 kB"."""
    return QtCore.QLocale().formattedDataSize(
        count, 1, QtCore.QLocale.DataSizeFormat.DataSizeSIFormat
    )


def duration(seconds: float) -> str:
    """Return a short duration, for example "0.42 s"."""
    if seconds < 0.0995:
        #: {} is a number of milliseconds.
        return translate("TelemetryFormats", "{} ms").format(number(round(seconds * 1000)))
    #: {} is a number of seconds.
    return translate("TelemetryFormats", "{} s").format(number(round(seconds, 2)))


def _date(moment: datetime | CalendarDate) -> QtCore.QDate:
    local = moment.astimezone() if isinstance(moment, datetime) else moment
    return QtCore.QDate(local.year, local.month, local.day)


def _time(moment: datetime) -> QtCore.QTime:
    local = moment.astimezone()
    return QtCore.QTime(local.hour, local.minute, local.second)


def clock(moment: datetime) -> str:
    """Return the time of day without seconds."""
    return QtCore.QLocale().toString(_time(moment), _SHORT)


def exact_time(moment: datetime) -> str:
    """Return the time of day with seconds, as the locale writes it."""
    locale = QtCore.QLocale()
    # The long form has the name of the time zone besides, for some locales in brackets.
    pattern = re.sub(r"[\s(]*t+\)?\s*", "", locale.timeFormat(_LONG))
    return locale.toString(_time(moment), pattern)


def date(moment: datetime | CalendarDate) -> str:
    """Return the date in short form, of a time or as it is given."""
    return QtCore.QLocale().toString(_date(moment), _SHORT)


def full(moment: datetime) -> str:
    """Return date and time, long: for tooltips and details."""
    return f"{QtCore.QLocale().toString(_date(moment), _LONG)} {exact_time(moment)}"


def days_until(moment: datetime, now: datetime) -> int:
    """Return how many calendar days `moment` lies after `now`, negative before."""
    return (moment.astimezone().date() - now.astimezone().date()).days


def weekday(moment: datetime) -> str:
    """Return the name of the day of the week."""
    return QtCore.QLocale().dayName(_date(moment).dayOfWeek(), _LONG)


def stamp(moment: datetime, now: datetime) -> str:
    """Return a time that stands alone, for example "Today 14:03" or "11/20/26 14:03"."""
    days = days_until(moment, now)
    if days == 0:
        #: Stands alone in a table. {} is a time of day.
        return translate("TelemetryFormats", "Today {}").format(clock(moment))
    if days == -1:
        #: Stands alone in a table. {} is a time of day.
        return translate("TelemetryFormats", "Yesterday {}").format(clock(moment))
    return f"{date(moment)} {clock(moment)}"


def day(moment: datetime, now: datetime) -> str:
    """Return a day as the heading above what happened then: "Today", "Yesterday", or the date."""
    days = days_until(moment, now)
    if days == 0:
        #: Heading above what happened on this day.
        return translate("TelemetryFormats", "Today")
    if days == -1:
        #: Stands alone in a table.
        return translate("TelemetryFormats", "Yesterday")
    return QtCore.QLocale().toString(_date(moment), _LONG)


def point(moment: datetime, now: datetime) -> str:
    """Return a time as it follows a colon, for example "14:05" or "Tuesday 14:05"."""
    days = days_until(moment, now)
    if days == 0:
        return clock(moment)
    if days == 1:
        #: Follows a colon, as in "Next attempt: tomorrow 08:00". {} is a time of day.
        return translate("TelemetryFormats", "tomorrow {}").format(clock(moment))
    if days == -1:
        #: Follows a colon, as in "Since: yesterday 14:05". {} is a time of day.
        return translate("TelemetryFormats", "yesterday {}").format(clock(moment))
    if -7 < days < 7:
        return f"{weekday(moment)} {clock(moment)}"
    return f"{date(moment)} {clock(moment)}"


def ago(moment: datetime, now: datetime) -> str:
    """Return a time in the past as it ends a sentence, for example "2 minutes ago"."""
    seconds = (now - moment).total_seconds()
    if seconds < 60:
        #: Ends a sentence: "Last message accepted just now".
        return translate("TelemetryFormats", "just now")
    if seconds < 3600:
        #: Ends a sentence: "Last message accepted 2 minutes ago".
        return translate("TelemetryFormats", "%n minute(s) ago", "", int(seconds // 60))
    days = days_until(moment, now)
    if days == 0 or seconds < 6 * 3600:
        #: Ends a sentence: "Last message accepted 3 hours ago".
        return translate("TelemetryFormats", "%n hour(s) ago", "", int(seconds // 3600))
    if days == -1:
        #: Ends a sentence: "Last message accepted yesterday at 14:03". {} is a time of day.
        return translate("TelemetryFormats", "yesterday at {}").format(clock(moment))
    #: Ends a sentence: "Last message accepted on 11/20/26 at 14:03".
    return translate("TelemetryFormats", "on {date} at {time}").format(
        date=date(moment), time=clock(moment)
    )
