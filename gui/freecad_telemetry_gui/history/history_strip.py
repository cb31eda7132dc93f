# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The last 30 days at a glance: one mark a day, told apart by shape, not by color alone."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from freecad_telemetry.records import HistoryQuery, HistoryRow, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.history_texts import result_of
from freecad_telemetry_gui.widgets.retranslating import Retranslating

STRIP_DAYS = 30
MAX_ROWS = 5000
"""More than 150 a day, far more than anybody has; to add them up takes some 10 ms."""

_ACCEPTED = QtGui.QColor("#2f9e55")
_WAITING = QtGui.QColor("#c27c0e")
_FAILED = QtGui.QColor("#dc4b4b")
_NOTHING = QtGui.QColor("#808890")


class Mark(enum.Enum):
    """How a day is drawn."""

    NONE = "a short line"
    ACCEPTED = "a full bar"
    WAITING = "an empty bar"
    FAILED = "a bar with a cross above it"


@dataclass(frozen=True, slots=True)
class Day:
    """What happened on one day: numbers of events.

    Attributes:
        failed: rejected by the server.
        stopped: stopped on this computer by the final check.
        deleted: deleted on this computer before the server accepted them.
    """

    day: date
    accepted: int = 0
    waiting: int = 0
    failed: int = 0
    stopped: int = 0
    deleted: int = 0

    @property
    def mark(self) -> Mark:
        """How the day is drawn: what went wrong goes before what waits."""
        if self.failed or self.stopped:
            return Mark.FAILED
        if self.waiting:
            return Mark.WAITING
        return Mark.ACCEPTED if self.accepted else Mark.NONE

    @property
    def events(self) -> int:
        """How many events the day's mark stands for."""
        return self.accepted + self.waiting + self.failed + self.stopped


def days_of(rows: Iterable[HistoryRow], today: date) -> tuple[Day, ...]:
    """Sum up rows by day, the oldest day first; `today` is the last one."""
    counts: dict[date, Counter[str]] = {
        today - timedelta(days=STRIP_DAYS - 1 - index): Counter() for index in range(STRIP_DAYS)
    }
    for row in rows:
        count, field = counts.get(row.at.astimezone().date()), result_of(row).counted_as
        if count is not None and field:
            count[field] += row.events
    return tuple(Day(day, **count) for day, count in counts.items())


class HistoryStrip(Retranslating, QtWidgets.QWidget):
    """Draws the last 30 days; arrow keys and the pointer tell about each day."""

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._days: tuple[Day, ...] = days_of((), datetime.now(UTC).astimezone().date())
        self._current = STRIP_DAYS - 1
        self._revision = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._write_texts()

    def follow(self, state: State) -> None:
        """Read the last days again where the history has changed."""
        if state.revision != self._revision:
            self._revision = state.revision
            since = datetime.now(UTC) - timedelta(days=STRIP_DAYS)
            query = HistoryQuery(since=since, limit=MAX_ROWS)
            self._bridge.ask(self._bridge.service.history, query, then=self._on_rows, owner=self)

    def show_days(self, days: tuple[Day, ...]) -> None:
        """Draw these days."""
        self._days = days
        self._write_texts()
        self.update()

    def _on_rows(self, result: object) -> None:
        if isinstance(result, tuple):
            self.show_days(days_of(result, datetime.now(UTC).astimezone().date()))

    def summary(self) -> str:
        """Return what is drawn, as a sentence."""
        marks = [day.mark for day in self._days]
        parts = [
            translate("TelemetryStrip", "%n day(s) with accepted events", "", count)
            if mark is Mark.ACCEPTED
            else translate("TelemetryStrip", "%n day(s) with waiting events", "", count)
            if mark is Mark.WAITING
            else translate("TelemetryStrip", "%n day(s) with rejected or stopped events", "", count)
            for mark in (Mark.ACCEPTED, Mark.WAITING, Mark.FAILED)
            if (count := marks.count(mark))
        ]
        if not parts:
            return translate("TelemetryStrip", "Last 30 days: nothing accepted, nothing waiting")
        #: {} is a list, for example "12 days with accepted events, 1 day with waiting events".
        return translate("TelemetryStrip", "Last 30 days: {}").format(formats.listed(parts))

    def day_text(self, day: Day) -> str:
        """Return what happened on one day, as a sentence."""
        when = QtCore.QLocale().toString(
            QtCore.QDate(day.day.year, day.day.month, day.day.day),
            QtCore.QLocale.FormatType.ShortFormat,
        )
        parts = [
            text
            for count, text in (
                (
                    day.accepted,
                    translate("TelemetryStrip", "%n event(s) accepted", "", day.accepted),
                ),
                (day.waiting, translate("TelemetryStrip", "%n event(s) waiting", "", day.waiting)),
                (day.failed, translate("TelemetryStrip", "%n event(s) rejected", "", day.failed)),
                (
                    day.stopped,
                    translate(
                        "TelemetryStrip", "%n event(s) stopped before sending", "", day.stopped
                    ),
                ),
                (
                    day.deleted,
                    translate("TelemetryStrip", "%n event(s) deleted unsent", "", day.deleted),
                ),
            )
            if count
        ]
        text = formats.listed(parts) or translate("TelemetryStrip", "no entries")
        #: {day} is a date, {text} says what happened.
        return translate("TelemetryStrip", "{day}: {text}").format(day=when, text=text)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.summary())
        self.setAccessibleDescription(self.day_text(self._days[self._current]))

    # Drawing

    def sizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(260, 29)

    def minimumSizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(120, 29)

    def _column_of(self, index: int) -> QtCore.QRectF:
        """Return the space of a day; the newest is at the end of the reading direction."""
        width = self.width() / STRIP_DAYS
        column = index
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = STRIP_DAYS - 1 - index
        return QtCore.QRectF(column * width, 0, width, 28)

    def _day_at(self, x: float) -> int:
        index = max(0, min(int(x / max(self.width() / STRIP_DAYS, 1e-6)), STRIP_DAYS - 1))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return STRIP_DAYS - 1 - index
        return index

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        most_events = max((day.events for day in self._days), default=0) or 1
        for index, day in enumerate(self._days):
            self._paint_day(painter, self._column_of(index), day, (day.events / most_events) ** 0.5)
        if self.hasFocus():
            option = QtWidgets.QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self._column_of(self._current).toRect()
            self.style().drawPrimitive(
                QtWidgets.QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
        painter.end()

    def _paint_day(
        self, painter: QtGui.QPainter, column: QtCore.QRectF, day: Day, share: float
    ) -> None:
        bottom, width = 26.0, max(column.width() - 2, 2.0)
        left = column.left() + (column.width() - width) / 2
        mark = day.mark
        if mark is Mark.NONE:
            painter.fillRect(QtCore.QRectF(left, bottom - 2, width, 2), _NOTHING)
            return
        height = 6 + 10 * share
        bar = QtCore.QRectF(left, bottom - height, width, height)
        if mark is Mark.ACCEPTED:
            painter.fillRect(bar, _ACCEPTED)
            return
        color = _WAITING if mark is Mark.WAITING else _FAILED
        painter.setPen(QtGui.QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.8, 0.8, -0.8, -0.8))
        if mark is Mark.FAILED:
            middle, reach = column.center().x(), min(width / 2, 3.5)
            top = bar.top() - 5
            painter.drawLine(
                QtCore.QPointF(middle - reach, top - reach),
                QtCore.QPointF(middle + reach, top + reach),
            )
            painter.drawLine(
                QtCore.QPointF(middle - reach, top + reach),
                QtCore.QPointF(middle + reach, top - reach),
            )

    # Pointer and keys

    def event(self, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.ToolTip and isinstance(event, QtGui.QHelpEvent):
            self._show_tool_tip(self._day_at(event.pos().x()), event.globalPos())
            return True
        return super().event(event)

    def _show_tool_tip(self, index: int, place: QtCore.QPoint) -> None:
        area = self._column_of(index).toRect()
        QtWidgets.QToolTip.showText(place, self.day_text(self._days[index]), self, area)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            return
        step = -1 if event.key() == Qt.Key.Key_Left else 1
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._current = max(0, min(self._current + step, STRIP_DAYS - 1))
        self._write_texts()
        self.update()
        corner = self._column_of(self._current).bottomLeft().toPoint()
        self._show_tool_tip(self._current, self.mapToGlobal(corner))

    def retranslate(self) -> None:
        self._write_texts()
        self.update()
