# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "History": the last 30 days, a table to filter, and every attempt in full."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from freecad_telemetry.records import (
    Detail,
    HistoryQuery,
    HistoryRow,
    Outcome,
    RowKind,
    State,
    SubmissionState,
)
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import (
    ATTEMPTS,
    RESULT,
    SIZE,
    WHAT,
    WHEN,
    HistoryModel,
)
from freecad_telemetry_gui.history.history_strip import HistoryStrip
from freecad_telemetry_gui.payload.payload_page import READING_NOTE_MS
from freecad_telemetry_gui.payload.raw_view import RawView
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    Signal,
    adopt_layout,
    connect_button,
    find_child,
    load_ui,
    order_tabs,
    replace,
    single_shot_timer,
    translate,
)
from freecad_telemetry_gui.texts import formats, history_texts, status_texts
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility, all_ids
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying

FILTER_DELAY_MS = 120
"""Milliseconds after the last key until the filter is used."""

MIN_FULL_WIDTH = 430
"""From so many pixels on (at 96 dpi) the table has room for all its columns."""

WHAT_WIDTH, RESULT_WIDTH = 56, 84
"""So many pixels (at 96 dpi) are kept for what was sent, and what became of it."""

_RANGES = (None, 1, 7, 30, 90)
"""Days to choose from; None is everything."""


class HistoryPage(Retranslating, QtWidgets.QWidget):
    """Shows what was sent, held back and dropped.

    Signals:
        submissionChosen(int): the user wants to read this submission in words.
    """

    submissionChosen = Signal(int)

    def __init__(
        self, bridge: Bridge, reveal: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._row: HistoryRow | None = None
        self._narrow = False
        adopt_layout(self, load_ui("history_page"))
        self.strip = HistoryStrip(bridge)
        replace(find_child(self, QtWidgets.QWidget, "strip"), self.strip)
        label = find_child(self, QtWidgets.QLabel, "stripLabel")
        label.setText(self.strip.summary())
        self.strip.summaryChanged.connect(label.setText)
        self._filter = find_child(self, QtWidgets.QLineEdit, "filterEdit")
        self._results = find_child(self, QtWidgets.QComboBox, "resultBox")
        self._ranges = find_child(self, QtWidgets.QComboBox, "rangeBox")
        self._splitter = find_child(self, QtWidgets.QSplitter, "splitter")
        self._message = find_child(self, QtWidgets.QLabel, "messageLabel")
        self._details = find_child(self, QtWidgets.QScrollArea, "details")
        self._detail_title = find_child(self, QtWidgets.QLabel, "detailTitle")
        self._open = connect_button(self, "openButton", self._open_row)
        connect_button(self, "exportButton", self._open_export)
        connect_button(self, "eraseButton", self._open_erase)
        self.table = find_child(self, QtWidgets.QTreeView, "table")
        for name in ("filters", "detailActions", "actions"):
            flow(find_child(self, QtWidgets.QWidget, name))
        set_accessible_names(self)
        self._reveal = reveal
        self._raw: RawView | None = None
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)

        self.model = HistoryModel(bridge, self)
        self.model.has_room = self._is_at_end
        self.table.setModel(self.model)
        enable_row_copying(self.table)
        self.table.header().setSectionsMovable(False)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(WHAT, QtWidgets.QHeaderView.ResizeMode.Stretch)
        self._filter_timer = single_shot_timer(self, FILTER_DELAY_MS, self._ask)
        self._details.hide()
        self._fill_boxes()
        scale = max(self.fontMetrics().height() / 17, 1.0)
        self._filter.setMinimumWidth(round(90 * scale))
        self._filter.setMaximumWidth(round(220 * scale))

        self._filter.textChanged.connect(lambda: self._filter_timer.start())
        self._results.currentIndexChanged.connect(self._ask)
        self._ranges.currentIndexChanged.connect(self._ask)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._show_message)
        self._splitter.splitterMoved.connect(lambda *_: self._fit())
        self.model.modelReset.connect(self._select_again)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self._activated)
        bridge.stateChanged.connect(self._on_state)
        self._asked = self._answered = False
        self._reading_note_timer = single_shot_timer(
            self, READING_NOTE_MS, lambda: self._show_message(status_texts.reading())
        )

    @property
    def raw(self) -> RawView:
        """The chosen submission as it was sent; built when a row is chosen first."""
        if self._raw is None:
            self._raw = RawView(self._reveal)
            replace(find_child(self, QtWidgets.QWidget, "raw"), self._raw)
            order_tabs(self)
        return self._raw

    def _is_at_end(self) -> bool:
        bar = self.table.verticalScrollBar()
        if not bar.maximum():  # it was not laid out yet, or all rows can be seen
            height = self.model.rowCount() * max(self.table.sizeHintForRow(0), 1)
            return height < self.table.viewport().height()
        return bar.value() >= bar.maximum() - bar.pageStep()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the columns that a narrow panel has no room for."""
        self._narrow = narrow
        self._fit()

    def set_wide(self, *, wide: bool) -> None:
        """Put the details beside the table."""
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )
        self._share_space()

    # Asking

    def _on_state(self, state: State) -> None:
        if self.isVisible():
            self.model.follow(state)
            self.strip.follow(state)
            if self._row is not None:
                self._ask_detail(self._row)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            if not self._answered:  # it may have been read out of sight
                self._reading_note_timer.start()
        self._fit()  # the panel may have another width since it was hidden
        self.prepare()

    def prepare(self) -> None:
        """Read what is shown, where it has changed."""
        self.model.follow(self._bridge.state)
        self.strip.follow(self._bridge.state)

    def _ask(self) -> None:
        days = self._ranges.currentData()
        text = self._filter.text().strip()
        self.model.show_query(
            HistoryQuery(
                text=text,
                or_events=history_texts.events_called(text),
                or_states=history_texts.results_called(text),
                states=frozenset(self._results.currentData() or ()),
                since=datetime.now(UTC) - timedelta(days=days) if days else None,
            )
        )

    def _loaded(self) -> None:
        if self.model.rowCount():
            self._show_message("")
        elif self._filter.text() or self._results.currentData() or self._ranges.currentData():
            self._show_message(translate("TelemetryHistoryPage", "Nothing matches the filter."))
        elif self._bridge.state.last_accepted is not None:
            self._show_message(
                status_texts.erased_sentence(self._bridge.state.last_accepted, datetime.now(UTC))
            )
        else:
            self._show_message(
                translate("TelemetryHistoryPage", "The history is empty: nothing was sent yet.")
            )

    def _show_message(self, text: str) -> None:
        self._reading_note_timer.stop()
        self._answered = True
        self._message.setText(text)
        self._message.setVisible(bool(text))

    # Details

    def _chosen(self, current: QtCore.QModelIndex, _: QtCore.QModelIndex) -> None:
        row = self.model.row_at(current)
        if row is None:
            return
        self._row = row
        self._ask_detail(row)

    def _select_again(self) -> None:
        if self._row is not None:
            index = self.model.index_of(self._row)
            self.table.setCurrentIndex(index)
            if not index.isValid():
                self._row = None
                self._details.hide()

    def _ask_detail(self, row: HistoryRow) -> None:
        detail = self._bridge.service.detail
        self._bridge.ask(detail, row.kind, row.id, then=self._got_detail, owner=self)

    def _got_detail(self, result: object) -> None:
        if not isinstance(result, Detail):
            self._details.hide()
            if isinstance(result, Exception):
                self._show_message(history_texts.error_text(result))
            return
        row = result.row
        lines = [history_texts.detail_title(result, datetime.now(UTC))]
        lines.append(history_texts.result_help(row.state))
        if row.words:
            lines.append(history_texts.row_reason(row))
        if row.kind is not RowKind.NOTICE:
            lines.append(history_texts.row_names(row).replace("\n", ", "))
        else:
            lines[0] = formats.full(row.at)
        self._detail_title.setText("\n".join(lines))
        left = any(attempt.outcome is not Outcome.CHECK_FAILED for attempt in result.attempts)
        self._open.setVisible(row.kind is RowKind.SUBMISSION and left)
        self.raw.setVisible(row.kind is not RowKind.NOTICE)
        self.raw.show_exchanges(
            result.attempts, result.events, all_ids(self._bridge.state), row.state
        )
        if self._details.isHidden():
            self._details.show()
            self._share_space()

    def _activated(self, _: QtCore.QModelIndex) -> None:
        if self._open.isVisible():
            self._open_row()

    def _open_row(self) -> None:
        if self._row is not None and self._row.kind is RowKind.SUBMISSION:
            self.submissionChosen.emit(self._row.id)

    def _open_export(self) -> None:
        from freecad_telemetry_gui.history.export_dialog import ExportDialog

        ExportDialog.open_for(self._bridge, self.window())

    def _open_erase(self) -> None:
        from freecad_telemetry_gui.history.erase_dialog import EraseDialog

        EraseDialog.open_for(self._bridge, self.window())

    # Looks

    def _share_space(self) -> None:
        """Give the details their part of the room."""
        upright = self._splitter.orientation() == Qt.Orientation.Vertical
        room = self._splitter.height() if upright else self._splitter.width()
        self._splitter.setSizes([room * 11 // 20, room * 9 // 20])
        self._fit()

    def _fit(self) -> None:
        """Leave out the columns that the table has no room for; fit the others to their texts."""
        scale = max(self.fontMetrics().height() / 17, 1.0)
        short = self.table.width() / scale < MIN_FULL_WIDTH
        self.table.setColumnHidden(ATTEMPTS, short)
        self.model.use_short_dates(short=self._narrow or short)
        metrics = self.table.fontMetrics()
        margin = metrics.averageCharWidth() * 3
        now = datetime.now(UTC)
        stamp = formats.short_stamp if short else formats.stamp
        texts = {
            WHEN: tuple(stamp(now - timedelta(days=days), now) for days in (0, 1, 9)),
            RESULT: tuple(history_texts.result(state) for state in (None, *SubmissionState)),
            SIZE: (formats.size(888), formats.size(88_888)),
            ATTEMPTS: (str(self.model.headerData(ATTEMPTS, Qt.Orientation.Horizontal)),),
        }
        widths: dict[int, int] = {}
        for column, found in texts.items():
            width = max(metrics.horizontalAdvance(text) for text in found) + margin
            if column == RESULT:
                width += self.table.style().pixelMetric(
                    QtWidgets.QStyle.PixelMetric.PM_SmallIconSize
                )
            widths[column] = min(width, self.table.width() * 2 // 5)
        # What happened, and when, goes before how large it was.
        room = self.table.viewport().width() - round(WHAT_WIDTH * scale) - widths[WHEN]
        least = min(widths[RESULT], round(RESULT_WIDTH * scale))
        no_size = self._narrow or room < least + widths[SIZE]
        self.table.setColumnHidden(SIZE, no_size)
        if no_size:
            widths[SIZE] = 0
        widths[RESULT] = max(min(widths[RESULT], room - widths[SIZE]), round(40 * scale))
        for column, width in widths.items():
            if width:
                self.table.setColumnWidth(column, width)

    def _fill_boxes(self) -> None:
        failed = (SubmissionState.REFUSED, SubmissionState.BLOCKED)
        waiting = (SubmissionState.WAITING, SubmissionState.SENDING)
        results = (
            (translate("TelemetryHistoryPage", "All results"), ()),
            (history_texts.result(SubmissionState.ACCEPTED), (SubmissionState.ACCEPTED,)),
            (history_texts.result(SubmissionState.WAITING), waiting),
            (translate("TelemetryHistoryPage", "Refused or stopped"), failed),
            (history_texts.result(SubmissionState.DROPPED), (SubmissionState.DROPPED,)),
            (history_texts.result(SubmissionState.SPLIT), (SubmissionState.SPLIT,)),
            (history_texts.result(None), (None,)),
        )
        ranges = [
            (
                translate("TelemetryHistoryPage", "All days")
                if days is None
                else translate("TelemetryHistoryPage", "Last %n day(s)", "", days),
                days,
            )
            for days in _RANGES
        ]
        for box, entries in ((self._results, results), (self._ranges, ranges)):
            chosen = max(box.currentIndex(), 0)
            box.blockSignals(True)
            box.clear()
            for text, data in entries:
                box.addItem(text, data)
            box.setCurrentIndex(chosen)
            box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.blockSignals(False)

    def retranslate(self) -> None:
        self._fill_boxes()
        self._fit()
        self.model.retranslate()
        self._loaded()
        if self._row is not None:
            self._ask_detail(self._row)
