# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A layout that puts widgets in lines, like a text: nothing is clipped in a narrow panel."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets


class FlowLayout(QtWidgets.QLayout):
    """Widgets in reading order, in as many lines as the width asks for; mirrors itself."""

    def __init__(self, parent: QtWidgets.QWidget, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QtWidgets.QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._preferred_sizes: dict[int, QtCore.QSize] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QtWidgets.QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QtWidgets.QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QtWidgets.QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # The layouts around it ask again and again.
        if width not in self._heights:
            self._heights[width] = self._arrange(QtCore.QRect(0, 0, width, 0), None)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._preferred_sizes.clear()
        super().invalidate()

    def setGeometry(self, rectangle: QtCore.QRect) -> None:  # noqa: N802
        super().setGeometry(rectangle)
        self._arrange(rectangle, self.parentWidget())

    def sizeHint(self) -> QtCore.QSize:
        shown = [self._preferred_size(item) for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QtCore.QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QtCore.QSize:  # noqa: N802
        size = QtCore.QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QtCore.QRect, parent: QtWidgets.QWidget | None) -> int:
        """Place the items where `parent` is given; return the height needed."""
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top, lines = area.top(), self._lines(area.width())
        for line in lines:
            height = max(size.height() for _, size in line)
            left = area.left()
            for item, size in line:
                if parent is not None:
                    place = QtCore.QRect(
                        left, top + (height - size.height()) // 2, size.width(), size.height()
                    )
                    item.setGeometry(QtWidgets.QStyle.visualRect(direction, area, place))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return top - area.top() - (self.spacing() if lines else 0)

    def _lines(self, width: int) -> list[list[tuple[QtWidgets.QLayoutItem, QtCore.QSize]]]:
        lines: list[list[tuple[QtWidgets.QLayoutItem, QtCore.QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._preferred_size(item)
            if size.width() > width > 0:
                size = QtCore.QSize(width, size.height())
                if item.hasHeightForWidth():
                    size.setHeight(item.heightForWidth(width))
            if lines and used + self.spacing() + size.width() <= width:
                lines[-1].append((item, size))
                used += self.spacing() + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines

    def _preferred_size(self, item: QtWidgets.QLayoutItem) -> QtCore.QSize:
        if id(item) not in self._preferred_sizes:
            self._preferred_sizes[id(item)] = _preferred_size(item)
        return self._preferred_sizes[id(item)]


def _preferred_size(item: QtWidgets.QLayoutItem) -> QtCore.QSize:
    """Return the size that a widget wants; a label that can wrap wants one line."""
    widget, size = item.widget(), item.sizeHint()
    if isinstance(widget, QtWidgets.QLabel) and widget.wordWrap():
        lines = widget.text().split("\n")
        width = max(widget.fontMetrics().horizontalAdvance(line) for line in lines) + 6
        return QtCore.QSize(width, widget.heightForWidth(width))
    return size


def flow(container: QtWidgets.QWidget) -> FlowLayout:
    """Let the children of a form's container, which has no layout, flow."""
    layout = FlowLayout(container)
    for widget in container.children():
        if isinstance(widget, QtWidgets.QWidget):
            layout.addWidget(widget)
    policy = container.sizePolicy()
    policy.setHeightForWidth(True)
    policy.setVerticalPolicy(QtWidgets.QSizePolicy.Policy.Minimum)
    container.setSizePolicy(policy)
    return layout
