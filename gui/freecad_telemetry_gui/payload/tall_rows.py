# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A tree view of rows that have more than a line: a text above or below it, over all columns."""

from __future__ import annotations

from freecad_telemetry_gui.qt import QtCore, QtGui, QtWidgets

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class TallRows(QtWidgets.QTreeView):
    """Lets its heirs say how large a row is, and draw its line in a part of it."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = 0
        self._delegate = _RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)

    def row_size(self, index: Index) -> QtCore.QSize:
        """Return the size of a row with all that belongs to it."""
        raise NotImplementedError

    def _height_of_line(self) -> int:
        if not self._line_height:
            option = QtWidgets.QStyleOptionViewItem()
            option.initFrom(self)
            index = self.model().index(0, 1)
            self._line_height = self._delegate.plain_size(option, index).height()
        return self._line_height

    def _draw_line(
        self,
        painter: QtGui.QPainter,
        options: QtWidgets.QStyleOptionViewItem,
        index: Index,
        above: int = 0,
        below: int = 0,
    ) -> QtCore.QRect:
        """Draw the line of a row, which has more above or below it; return where."""
        line = QtWidgets.QStyleOptionViewItem(options)
        area = QtCore.QRect(options.rect).adjusted(0, above, 0, -below)  # type: ignore[attr-defined]
        line.rect = area  # type: ignore[attr-defined]
        super().drawRow(painter, line, index)  # type: ignore[arg-type]
        return area

    def _fit(self) -> None:
        """Fit everything to another font or style."""
        raise NotImplementedError

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QtCore.QEvent.Type.FontChange, QtCore.QEvent.Type.StyleChange):
            self._line_height = 0
            self._fit()


class _RowDelegate(QtWidgets.QStyledItemDelegate):
    """Draws a row as usual; of its size the view knows more."""

    def __init__(self, view: TallRows) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QtWidgets.QStyleOptionViewItem, index: Index) -> QtCore.QSize:
        return self._view.row_size(index)

    def plain_size(
        self, option: QtWidgets.QStyleOptionViewItem, index: QtCore.QModelIndex
    ) -> QtCore.QSize:
        """Return the size that Qt gives a row."""
        return super().sizeHint(option, index)
