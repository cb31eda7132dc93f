# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The list of messages: days as headings, and the reader's place whatever comes in above."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from freecad_telemetry_gui.history.history_model import (
    DAY_ROLE,
    RESULT,
    SIZE,
    WHAT,
    WHEN,
    HistoryModel,
)
from freecad_telemetry_gui.payload.tall_rows import Index, TallRows
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, text_scale
from freecad_telemetry_gui.texts import formats, history_texts
from freecad_telemetry_gui.widgets import colors
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying

MIN_WHAT_WIDTH_PX = 80
"""What stays (at 96 dpi) for what is in a message, before its size is left out."""
_DAY_MARGIN_PX = 2
"""Above and below the heading of a day."""


class MessageList(TallRows):
    """Shows a `HistoryModel`; the first row of each day has the day above it."""

    def __init__(self, model: HistoryModel, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._at_top = QtCore.QPersistentModelIndex()
        self._place = 0
        model.has_room = self._is_at_end
        # Before the view itself hears of it.
        model.rowsAboutToBeInserted.connect(self._note_place)
        self.setModel(model)
        model.rowsInserted.connect(self._keep_place)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setHeaderHidden(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QtWidgets.QHeaderView.ResizeMode.Stretch)
        enable_row_copying(self)

    def is_at_top(self) -> bool:
        """Tell whether the newest message is in sight."""
        return self.verticalScrollBar().value() == 0

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        if not bar.maximum():  # it was not laid out yet, or all rows can be seen
            height = self._model.rowCount() * self._height_of_line()
            return height < self.viewport().height()
        return bar.value() >= bar.maximum() - bar.pageStep()

    # Rows that come in above

    def _note_place(self, *_: object) -> None:
        index = self.indexAt(QtCore.QPoint(1, 1))
        self._at_top = QtCore.QPersistentModelIndex(index)
        self._place = self._place_of(index)

    def _keep_place(self, *_: object) -> None:
        if self._at_top.isValid():
            index = self._model.index(self._at_top.row(), WHEN)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._place_of(index) - self._place)

    def _place_of(self, index: QtCore.QModelIndex) -> int:
        """Return where a row stands, without the heading that it may have."""
        day = self._height_of_day() if index.isValid() and index.data(DAY_ROLE) else 0
        return self.visualRect(index).top() + day

    # Looks

    def row_size(self, index: Index) -> QtCore.QSize:
        height = self._height_of_line()
        if index.column() == WHEN and index.data(DAY_ROLE):
            height += self._height_of_day()
        return QtCore.QSize(0, height)

    def _height_of_day(self) -> int:
        return self.fontMetrics().height() + 2 * _DAY_MARGIN_PX

    def drawRow(  # noqa: N802
        self, painter: QtGui.QPainter, options: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        day = index.data(DAY_ROLE)
        if not day:
            super().drawRow(painter, options, index)  # type: ignore[arg-type]
            return
        line = self._draw_line(painter, options, index, above=self._height_of_day())
        margin = 2 * _DAY_MARGIN_PX
        width = self.viewport().width() - 2 * margin
        top = line.top() - self._height_of_day()
        area = QtCore.QRect(margin, top, width, self._height_of_day())
        painter.save()
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colors.muted(self.palette()))
        text = QtGui.QFontMetrics(font).elidedText(str(day), Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.restore()

    def height_of(self, messages: int) -> int:
        """Return the height of so many messages, each on a day of its own."""
        each = self._height_of_line() + self._height_of_day()
        return messages * each + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(super().minimumSizeHint().width(), self.height_of(1))

    def fit_columns(self) -> None:
        """Fit the columns to their texts; without room, size and names of results are left out."""
        metrics, scale = self.fontMetrics(), text_scale(self)
        margin = 3 * _DAY_MARGIN_PX + metrics.averageCharWidth()
        now = datetime.now(UTC)
        noon = now.replace(hour=12, minute=58)
        icon = self.style().pixelMetric(QtWidgets.QStyle.PixelMetric.PM_SmallIconSize)
        texts = {
            WHEN: [formats.clock(noon), formats.clock(noon + timedelta(hours=10))],
            RESULT: [result.name() for result in history_texts.ALL_RESULTS],
            SIZE: [formats.size(888), formats.size(88_800)],
        }
        widths = {
            column: max(metrics.horizontalAdvance(text) for text in some) + margin
            for column, some in texts.items()
        }
        widths[RESULT] += icon
        available = self.viewport().width() - sum(widths.values())
        no_size = available < MIN_WHAT_WIDTH_PX * scale
        self.setColumnHidden(SIZE, no_size)
        self._model.only_icons = available + widths[SIZE] < MIN_WHAT_WIDTH_PX * scale
        if self._model.only_icons:
            widths[RESULT] = icon + margin
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def _fit(self) -> None:
        self.fit_columns()
