# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The history as a table model: it reads complete pages of rows, newest first, and follows."""

from __future__ import annotations

import dataclasses
import functools
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from freecad_telemetry.records import HistoryQuery, HistoryRow, RowKind, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtCore, Signal, row_icon
from freecad_telemetry_gui.texts import formats, history_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import tooltip
from freecad_telemetry_gui.texts.search_texts import search_for
from freecad_telemetry_gui.widgets.row_copying import LINE_ROLE

WHEN, RESULT, WHAT, SIZE = range(4)

DAY_ROLE = Qt.ItemDataRole.UserRole + 2
"""Role under which the first row of each day gives the day, as a heading; others give ""."""

PAGE_ROWS = 200
"""Rows that are read at once: a few screens full."""

_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        LINE_ROLE,
        DAY_ROLE,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
"""Roles that something stands under; a view asks each cell for twice as many, again and again."""

_WITHOUT_EVENTS = (RowKind.NOTICE, RowKind.REMOVAL)

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class HistoryModel(QtCore.QAbstractTableModel):
    """Columns: time of day, result, what, size.

    Attributes:
        has_room: tells whether the view wants more rows now; a tree view asks for more at every
            layout, until it has read everything.
        only_icons: results have no room for their names.

    Signals:
        loaded(): rows have come, or there are none.
        failed(str): the history could not be read; a sentence.
    """

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rows: list[HistoryRow] = []
        self._query = HistoryQuery(limit=PAGE_ROWS)
        self._canceled = threading.Event()
        self._has_more = False
        self._is_reading = False
        self._revision = -1
        self._request_number = 0
        self._is_other_query = True
        self.has_room: Callable[[], bool] = lambda: True
        self.only_icons = False

    @property
    def is_searched(self) -> bool:
        """Only rows that hold a text are shown."""
        return self._query.search is not None

    def search(self, text: str) -> None:
        """Show only rows that hold a text, all for ""; a search that still runs ends."""
        search = functools.partial(search_for, text) if text else None
        self._query = HistoryQuery(search, limit=PAGE_ROWS)
        self._is_other_query = True
        self._request_first_page()

    def follow(self, state: State) -> None:
        """Read the first page again where the history has changed."""
        if state.revision != self._revision:
            self._revision = state.revision
            self._request_first_page()

    def row_at(self, index: Index) -> HistoryRow | None:
        """Return the row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row: HistoryRow) -> QtCore.QModelIndex:
        """Return where a row stands now; an invalid index where it is not among those read."""
        for number, candidate in enumerate(self._rows):
            if _row_key(candidate) == _row_key(row):
                return self.index(number, 0)
        return QtCore.QModelIndex()

    def retranslate(self) -> None:
        """Write everything anew: the language is another one."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, SIZE))

    # Reading

    def _request_first_page(self) -> None:
        self._request_number += 1
        number = self._request_number
        self._canceled.set()
        self._canceled = threading.Event()
        self._query = dataclasses.replace(self._query, canceled=self._canceled)
        self._is_reading = True
        self._bridge.ask(
            self._bridge.service.history,
            self._query,
            then=lambda result: self._on_first_page(number, result),
            owner=self,
        )

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._has_more and not self._is_reading and self.has_room()

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        if not self.canFetchMore(parent):
            return
        number = self._request_number
        self._is_reading = True
        self._bridge.ask(
            self._bridge.service.history,
            dataclasses.replace(self._query, offset=len(self._rows)),
            then=lambda result: self._on_next_page(number, result),
            owner=self,
        )

    def _on_first_page(self, number: int, result: object) -> None:
        if number != self._request_number:
            return  # another query was shown by now
        self._is_reading = False
        if not isinstance(result, tuple):
            self.failed.emit(history_texts.error_text(result))
            return
        self._merge(list(result))
        self.loaded.emit()

    def _merge(self, first_page: list[HistoryRow]) -> None:
        """Take over a new first page; keep what stands below it where it fits."""
        old_rows = self._rows
        keys = [_row_key(row) for row in first_page]
        new_count = next(
            (
                k
                for k in range(len(first_page))
                if keys[k:] == [_row_key(r) for r in old_rows[: len(first_page) - k]]
            ),
            None,
        )
        # Rows that were pushed out of the first page stay below it: nothing is missing.
        if self._is_other_query or new_count is None:
            self._is_other_query = False
            self.beginResetModel()
            self._rows = first_page
            self._has_more = len(first_page) == PAGE_ROWS
            self.endResetModel()
            return
        if new_count:
            self.beginInsertRows(QtCore.QModelIndex(), 0, new_count - 1)
            self._rows = first_page[:new_count] + old_rows
            self.endInsertRows()
        if len(first_page) < PAGE_ROWS and len(self._rows) > len(first_page):
            self.beginRemoveRows(QtCore.QModelIndex(), len(first_page), len(self._rows) - 1)
            del self._rows[len(first_page) :]
            self.endRemoveRows()
        if self._rows[: len(first_page)] != first_page:
            self._rows[: len(first_page)] = first_page
            self.dataChanged.emit(self.index(0, 0), self.index(len(first_page) - 1, SIZE))

    def _on_next_page(self, number: int, result: object) -> None:
        if number != self._request_number:
            return
        self._is_reading = False
        if not isinstance(result, tuple):
            self._has_more = False
            self.failed.emit(history_texts.error_text(result))
            return
        known = {_row_key(row) for row in self._rows}
        new = [row for row in result if _row_key(row) not in known]
        self._has_more = len(result) == PAGE_ROWS
        if new:
            first = len(self._rows)
            self.beginInsertRows(QtCore.QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    # QAbstractTableModel

    def hasChildren(  # noqa: N802
        self,
        parent: Index = QtCore.QModelIndex(),  # noqa: B008
    ) -> bool:
        return not parent.isValid() and bool(self._rows)

    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else SIZE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        row = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if self.only_icons and column == RESULT else _cell_text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _stamp(row) if column == WHEN else _cell_text(row, column)
        if role == DAY_ROLE:
            return self._day_at(index.row())
        if role == Qt.ItemDataRole.DecorationRole and column == RESULT:
            return row_icon(history_texts.result_of(row).icon)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(_cell_help(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SIZE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == LINE_ROLE:
            cells = (_stamp(row), *(_cell_text(row, other) for other in (RESULT, WHAT, SIZE)))
            return "\t".join(filter(None, cells))
        return None

    def _day_at(self, number: int) -> str:
        at = self._rows[number].at
        if number and self._rows[number - 1].at.astimezone().date() == at.astimezone().date():
            return ""
        return formats.day(at, datetime.now(UTC))


def _row_key(row: HistoryRow) -> tuple[RowKind, int]:
    return (row.kind, row.id)


def _stamp(row: HistoryRow) -> str:
    return formats.stamp(row.at, datetime.now(UTC))


def _cell_text(row: HistoryRow, column: int) -> str:
    if column == WHEN:
        return formats.clock(row.at)
    if column == WHAT:
        return history_texts.row_what(row)
    if column == RESULT:
        return history_texts.result_of(row).name()
    return "" if row.kind in _WITHOUT_EVENTS else formats.size(row.size)


def _cell_help(row: HistoryRow, column: int) -> str:
    if column == WHEN:
        return formats.full(row.at)
    if column == RESULT:
        explanation = history_texts.result_of(row).explanation()
        reason = "" if row.kind is RowKind.NOTICE else reason_text(row.reason)
        return f"{explanation}\n{reason}" if reason else explanation
    return reason_text(row.reason) if row.kind in _WITHOUT_EVENTS else history_texts.row_names(row)
