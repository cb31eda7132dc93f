# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A tree view whose chosen line grows: its explanation stands below it, over all columns."""

from __future__ import annotations

import html

from freecad_telemetry_gui.payload.payload_model import VALUE, PayloadModel
from freecad_telemetry_gui.payload.payload_nodes import Details
from freecad_telemetry_gui.payload.tall_rows import Index, TallRows
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets
from freecad_telemetry_gui.texts.sanitized import isolated
from freecad_telemetry_gui.widgets import colors

_MARGIN_PX = 4
"""Around the texts of a line, and of an explanation."""
_BAR_PX = 2
"""Width of the bar that joins an explanation to its line."""
_MIN_TEXT_WIDTH_PX = 80

_DrawContext = QtGui.QAbstractTextDocumentLayout.PaintContext


class ExplainedView(TallRows):
    """Explains the line that is chosen; Esc, Enter or another click closes and opens it.

    The explanation is a part of the line: it goes, moves and is read with it.
    """

    def __init__(self, model: PayloadModel, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._open_path = ""
        self._is_pressed = False
        self._document: QtGui.QTextDocument | None = None
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._toggle)

    def explanation(self) -> str:
        """Return the explanation that is shown, "" where none is."""
        return self._document.toPlainText() if self._document is not None else ""

    def explain(self, index: QtCore.QModelIndex | None) -> None:
        """Open the explanation of a line, and close any other; None only closes."""
        line = index or QtCore.QModelIndex()
        node = self._model.node(line) if line.isValid() else None
        path = node.path if node is not None else ""
        lines = node.explanation if node is not None else ()
        if node is not None and self._is_cut(node.value):
            lines = (("", node.value), *lines)
        was_open = self._document is not None
        self._document = self._written(lines) if lines else None
        self._open_path = path if lines else ""
        if not was_open and self._document is None:
            return
        place = self.visualRect(line).top()
        self._lay_out_again()
        if line.isValid():  # it stays where it is, if it can
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(line).top() - place)
            self.scrollTo(line)

    def row_size(self, index: Index) -> QtCore.QSize:
        node = self._model.node(index)
        text = (node.label, node.value, node.key)[index.column()]
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(text) + 2 * _MARGIN_PX
        if node.bold:
            width += metrics.averageCharWidth() * len(text) // 8
        height = self._height_of_line()
        if self._is_open(index):
            height += self._explanation_height()
        return QtCore.QSize(width, height)

    def _explanation_height(self) -> int:
        assert self._document is not None
        return int(self._document.size().height()) + _MARGIN_PX

    def _is_cut(self, text: str) -> bool:
        """Tell whether a value has no room in its column."""
        room = self.columnWidth(VALUE) - 2 * _MARGIN_PX
        return self.fontMetrics().horizontalAdvance(text) > room

    def _start(self) -> int:
        """Return where the explanation begins, in pixels from the side that is read first."""
        depth = self._open_path.count("/")
        deepest = max(self.viewport().width() // 4, self.indentation())
        return min(depth * self.indentation(), deepest) + _BAR_PX + _MARGIN_PX

    def _text_width(self) -> int:
        width = self.viewport().width() - self._start() - _MARGIN_PX
        return max(width, _MIN_TEXT_WIDTH_PX)

    def _written(self, lines: Details) -> QtGui.QTextDocument:
        mirrored = self.isRightToLeft()
        document = QtGui.QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        option = document.defaultTextOption()
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        # Every line at the same side, also one in Latin letters in a text from right to left.
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setHtml("<br/>".join(_as_html(*line, mirrored) for line in lines))
        return document

    def _lay_out_again(self) -> None:
        if self._document is not None:
            self._document.setTextWidth(self._text_width())
        self.doItemsLayout()

    def drawRow(  # noqa: N802
        self,
        painter: QtGui.QPainter,
        options: QtWidgets.QStyleOptionViewItem,
        index: Index,
    ) -> None:
        document = self._document
        if document is None or not self._is_open(index):
            super().drawRow(painter, options, index)  # type: ignore[arg-type]
            return
        area = self._draw_line(painter, options, index, below=self._explanation_height())
        self._draw_explanation(painter, document, area.bottom() + 1)

    def _draw_explanation(
        self, painter: QtGui.QPainter, document: QtGui.QTextDocument, top: int
    ) -> None:
        whole = QtCore.QRect(0, top, self.viewport().width(), self._explanation_height())
        start = self._start()
        bar = QtCore.QRect(start - _BAR_PX - _MARGIN_PX, top, _BAR_PX, whole.height() - _MARGIN_PX)
        text = QtCore.QRect(start, top, self._text_width(), whole.height())
        direction = self.layoutDirection()
        bar, text = (QtWidgets.QStyle.visualRect(direction, whole, part) for part in (bar, text))
        painter.save()
        painter.fillRect(bar, colors.focus_ring(self.palette()))
        painter.translate(text.topLeft())
        context = _DrawContext()
        color = self.palette().color(QtGui.QPalette.ColorRole.Text)
        context.palette.setColor(QtGui.QPalette.ColorRole.Text, color)
        document.documentLayout().draw(painter, context)
        painter.restore()

    # Choosing

    def _on_current_changed(self, current: QtCore.QModelIndex, _: QtCore.QModelIndex) -> None:
        # The focus alone makes a line the current one, but does not choose it.
        chosen = self.selectionModel().isRowSelected(current.row(), current.parent())
        if not self._is_pressed:  # else what is under the pointer would move away from it
            self.explain(current if chosen else None)

    def _toggle(self, index: QtCore.QModelIndex) -> None:
        self.explain(None if self._is_open(index) else index)

    def _is_open(self, index: Index) -> bool:
        """Tell whether the explanation that is shown is that of a line."""
        return self._document is not None and self._open_path == self._model.node(index).path

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)
        self._is_pressed = False

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):
            if index.isValid():
                self.copy_line()
            return
        if event.key() == Qt.Key.Key_Escape and self._document is not None:
            self.explain(None)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._toggle(index)
            return
        super().keyPressEvent(event)

    def copy_line(self) -> None:
        """Copy the current line."""
        text = self._model.node(self.currentIndex()).text
        QtWidgets.QApplication.clipboard().setText(text)

    def copy_explanation(self) -> None:
        """Copy what is known of the current line."""
        text = self._model.node(self.currentIndex()).sentences
        QtWidgets.QApplication.clipboard().setText(text)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._document is not None:
            self._lay_out_again()

    def _fit(self) -> None:
        self.explain(self._model.index_of(self._open_path) if self._open_path else None)


def _as_html(caption: str, text: str, mirrored: bool) -> str:
    text = html.escape(isolated(text) if mirrored else text).replace("\n", "<br/>")
    return f"<b>{html.escape(caption)}</b> {text}" if caption else text
