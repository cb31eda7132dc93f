# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A ring around what has the keyboard's focus: FreeCAD's themes draw none around most controls."""

from __future__ import annotations

from freecad_telemetry_gui import colours
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, is_alive

WIDTH = 2
"""Pixels of the ring at 96 dpi."""
_ROOT = "telemetryFocusRing"
"""Property of the widgets whose inner widgets get a ring."""


class _Ring(QtWidgets.QFocusFrame):
    """Drawn over a widget, inside of its bounds; screen readers and the mouse do not see it."""

    def __init__(self, widget: QtWidgets.QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(widget.rect())
        widget.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.Resize and isinstance(watched, QtWidgets.QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        widget = self.parentWidget()
        if widget is None:
            return
        painter = QtGui.QPainter(self)
        pen = QtGui.QPen(colours.ring(widget.palette()), WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = WIDTH // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()


class FocusRing(QtCore.QObject):
    """Puts the ring around whatever of a widget has the focus, unless the mouse put it there."""

    def __init__(self, root: QtWidgets.QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._ring: _Ring | None = None
        root.setProperty(_ROOT, True)
        app = QtWidgets.QApplication.instance()
        assert isinstance(app, QtWidgets.QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _: object, now: QtWidgets.QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and is_alive(ring):
            ring.hide()
            ring.deleteLater()
        if now is None or QtWidgets.QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        above: QtWidgets.QWidget | None = now
        while above is not None and not above.property(_ROOT):
            above = above.parentWidget()
        if above is self._root and now is not self._root:
            self._ring = _Ring(now)


__all__ = ["FocusRing"]
