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
)
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
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
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts import formats, history_texts, status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility, all_ids
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying
from freecad_telemetry_gui.widgets.windows import open_window

FILTER_DELAY_MS = 120
"""The filter is used so long after the last key: not each letter of a word starts a reading."""

MIN_FULL_WIDTH_PX = 430
"""From this width on (at 96 dpi) the table has room for all its columns."""

MIN_WHAT_WIDTH_PX, MIN_RESULT_WIDTH_PX = 56, 84
"""What stays for these columns (at 96 dpi) before the size is left out: they say the most."""

FILTER_WIDTHS_PX = (90, 220)
"""The least and the greatest width of the filter's field, at 96 dpi."""

_RANGES_DAYS = (None, 1, 7, 30, 90)
"""What can be chosen; None is everything."""


class HistoryPage(Retranslating, QtWidgets.QWidget):
    """Shows what was sent, held back and dropped.

    Signals:
        submissionChosen(int): the user wants to see this submission readable.
    """

    submissionChosen = Signal(int)

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
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
        self._filter_edit = find_child(self, QtWidgets.QLineEdit, "filterEdit")
        self._result_combo_box = find_child(self, QtWidgets.QComboBox, "resultBox")
        self._range_combo_box = find_child(self, QtWidgets.QComboBox, "rangeBox")
        self._splitter = find_child(self, QtWidgets.QSplitter, "splitter")
        self._message = find_child(self, QtWidgets.QLabel, "messageLabel")
        self._details = find_child(self, QtWidgets.QScrollArea, "details")
        self._detail_title = find_child(self, QtWidgets.QLabel, "detailTitle")
        self._open_button = connect_button(self, "openButton", self._open_row)
        self._export_button = connect_button(self, "exportButton", self._open_export)
        connect_button(self, "eraseButton", self._open_erase)
        self.table = find_child(self, QtWidgets.QTreeView, "table")
        for name in ("filters", "detailActions", "actions"):
            flow(find_child(self, QtWidgets.QWidget, name))
        set_accessible_names(self)
        self._id_visibility = id_visibility
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
        self._filter_timer = single_shot_timer(self, FILTER_DELAY_MS, self._apply_filter)
        self._details.hide()
        self._fill_filters()
        narrowest, widest = (round(width * text_scale(self)) for width in FILTER_WIDTHS_PX)
        self._filter_edit.setMinimumWidth(narrowest)
        self._filter_edit.setMaximumWidth(widest)

        self._filter_edit.textChanged.connect(lambda: self._filter_timer.start())
        self._result_combo_box.currentIndexChanged.connect(self._apply_filter)
        self._range_combo_box.currentIndexChanged.connect(self._apply_filter)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._show_message)
        self._splitter.splitterMoved.connect(lambda *_: self._fit_columns())
        self.model.modelReset.connect(self._select_again)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self.table.activated.connect(self._on_activated)
        bridge.stateChanged.connect(self._on_state)
        self._was_shown = self._was_read = False
        self._reading_note_timer = single_shot_timer(
            self, READING_NOTE_MS, lambda: self._show_message(status_texts.reading())
        )

    @property
    def raw(self) -> RawView:
        """The chosen submission as it was sent; built when a row is chosen first."""
        if self._raw is None:
            self._raw = RawView(self._id_visibility)
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
        self._fit_columns()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the columns that a narrow panel has no room for."""
        self._narrow = narrow
        self._fit_columns()

    def set_wide(self, *, wide: bool) -> None:
        """Put the details beside the table."""
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )
        self._share_space()

    # Asking

    def _on_state(self, state: State) -> None:
        self._export_button.setEnabled(not state.erasing)  # a file would still hold it all
        if self.isVisible():
            self.model.follow(state)
            self.strip.follow(state)
            if self._row is not None:
                self._request_detail(self._row)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            if not self._was_read:  # it may have been read out of sight
                self._reading_note_timer.start()
        self._fit_columns()  # the panel may have another width since it was hidden
        self.prepare()

    def prepare(self) -> None:
        """Read what is shown, where it has changed."""
        self.model.follow(self._bridge.state)
        self.strip.follow(self._bridge.state)

    def _apply_filter(self) -> None:
        days = self._range_combo_box.currentData()
        text = self._filter_edit.text().strip()
        self.model.show_query(
            HistoryQuery(
                text=text,
                or_events=history_texts.events_called(text),
                or_states=history_texts.results_called(text),
                reason_text=reason_text,
                states=frozenset(self._result_combo_box.currentData() or ()),
                since=datetime.now(UTC) - timedelta(days=days) if days else None,
            )
        )

    def _on_loaded(self) -> None:
        if self.model.rowCount():
            self._show_message("")
        elif (
            self._filter_edit.text()
            or self._result_combo_box.currentData()
            or self._range_combo_box.currentData()
        ):
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
        self._was_read = True
        self._message.setText(text)
        self._message.setVisible(bool(text))

    # Details

    def _on_row_chosen(self, current: QtCore.QModelIndex, _: QtCore.QModelIndex) -> None:
        row = self.model.row_at(current)
        if row is None:
            return
        self._row = row
        self._request_detail(row)

    def _select_again(self) -> None:
        if self._row is not None:
            index = self.model.index_of(self._row)
            self.table.setCurrentIndex(index)
            if not index.isValid():
                self._row = None
                self._details.hide()

    def _request_detail(self, row: HistoryRow) -> None:
        detail = self._bridge.service.detail
        self._bridge.ask(detail, row.kind, row.id, then=self._on_detail, owner=self)

    @late
    def _on_detail(self, result: object) -> None:
        if not isinstance(result, Detail):
            self._details.hide()
            if isinstance(result, Exception):
                self._show_message(history_texts.error_text(result))
            return
        row = result.row
        lines = [history_texts.detail_title(result, datetime.now(UTC))]
        lines.append(history_texts.RESULTS[row.state].explanation())
        if row.reason is not None:
            lines.append(reason_text(row.reason))
        if row.kind is not RowKind.NOTICE:
            lines.append(history_texts.row_names(row).replace("\n", ", "))
        else:
            lines[0] = formats.full(row.at)
        self._detail_title.setText("\n".join(lines))
        left = any(attempt.outcome is not Outcome.CHECK_FAILED for attempt in result.attempts)
        self._open_button.setVisible(row.kind is RowKind.SUBMISSION and left)
        self.raw.setVisible(row.kind is not RowKind.NOTICE)
        self.raw.show_exchanges(
            result.attempts, result.events, all_ids(self._bridge.state), row.state
        )
        if self._details.isHidden():
            self._details.show()
            self._share_space()

    def _on_activated(self, _: QtCore.QModelIndex) -> None:
        if self._open_button.isVisible():
            self._open_row()

    def _open_row(self) -> None:
        if self._row is not None and self._row.kind is RowKind.SUBMISSION:
            self.submissionChosen.emit(self._row.id)

    @late
    def _open_export(self) -> None:
        from freecad_telemetry_gui.history.export_dialog import ExportDialog

        open_window(ExportDialog, self._bridge, self.window())

    @late
    def _open_erase(self) -> None:
        from freecad_telemetry_gui.history.erase_dialog import EraseDialog

        open_window(EraseDialog, self._bridge, self.window())

    # Looks

    def _share_space(self) -> None:
        """Give the details their part of the room."""
        is_vertical = self._splitter.orientation() == Qt.Orientation.Vertical
        length = self._splitter.height() if is_vertical else self._splitter.width()
        self._splitter.setSizes([length * 11 // 20, length * 9 // 20])
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leave out the columns that the table has no room for; fit the others to their texts."""
        scale = text_scale(self)
        short = self.table.width() / scale < MIN_FULL_WIDTH_PX
        self.table.setColumnHidden(ATTEMPTS, short)
        self.model.use_short_dates(short=self._narrow or short)
        metrics = self.table.fontMetrics()
        margin = metrics.averageCharWidth() * 3
        now = datetime.now(UTC)
        stamp = formats.short_stamp if short else formats.stamp
        texts = {
            WHEN: tuple(stamp(now - timedelta(days=days), now) for days in (0, 1, 9)),
            RESULT: tuple(result.name() for result in history_texts.RESULTS.values()),
            SIZE: (formats.size(888), formats.size(88_888)),
            ATTEMPTS: (str(self.model.headerData(ATTEMPTS, Qt.Orientation.Horizontal)),),
        }
        widths: dict[int, int] = {}
        for column, column_texts in texts.items():
            width = max(metrics.horizontalAdvance(text) for text in column_texts) + margin
            if column == RESULT:
                width += self.table.style().pixelMetric(
                    QtWidgets.QStyle.PixelMetric.PM_SmallIconSize
                )
            widths[column] = min(width, self.table.width() * 2 // 5)
        # What happened, and when, goes before how large it was.
        available = self.table.viewport().width() - round(MIN_WHAT_WIDTH_PX * scale) - widths[WHEN]
        min_result_width = min(widths[RESULT], round(MIN_RESULT_WIDTH_PX * scale))
        no_size = self._narrow or available < min_result_width + widths[SIZE]
        self.table.setColumnHidden(SIZE, no_size)
        if no_size:
            widths[SIZE] = 0
        widths[RESULT] = max(min(widths[RESULT], available - widths[SIZE]), round(40 * scale))
        for column, width in widths.items():
            if width:
                self.table.setColumnWidth(column, width)

    def _fill_filters(self) -> None:
        all_results = translate("TelemetryHistoryPage", "All results")
        results = [(all_results, ()), *history_texts.result_filters().items()]
        ranges = [
            (
                translate("TelemetryHistoryPage", "All days")
                if days is None
                else translate("TelemetryHistoryPage", "Last %n day(s)", "", days),
                days,
            )
            for days in _RANGES_DAYS
        ]
        for combo_box, entries in (
            (self._result_combo_box, results),
            (self._range_combo_box, ranges),
        ):
            chosen = max(combo_box.currentIndex(), 0)
            combo_box.blockSignals(True)
            combo_box.clear()
            for text, data in entries:
                combo_box.addItem(text, data)
            combo_box.setCurrentIndex(chosen)
            combo_box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo_box.blockSignals(False)

    def retranslate(self) -> None:
        self._fill_filters()
        self._fit_columns()
        self.model.retranslate()
        self._on_loaded()
        if self._row is not None:
            self._request_detail(self._row)
