# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The keyboard's focus: a ring around what has it, and what gets it where a button goes.

FreeCAD's themes draw nothing around most controls.
"""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtGui, QtWidgets, is_alive
from freecad_telemetry_gui.widgets import colors

RING_WIDTH_PX = 2
"""What WCAG 2.2 asks for at least (2.4.13)."""
_PROPERTY = "telemetryFocusRing"
"""Property of the widgets whose inner widgets get a ring."""

_shown: list[_Ring] = []
"""The ring that is shown: Qt owns it, but without its half in Python it could not paint."""


class _Ring(QtWidgets.QFocusFrame):
    """Drawn over a widget, inside of its bounds; screen readers and the mouse do not see it.

    It needs no event of the widget: a widget that was resized is painted anew, and so is this.
    """

    def __init__(self, widget: QtWidgets.QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(widget.rect())
        self._color = colors.focus_ring(widget.palette())
        self.show()
        self.raise_()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        widget = self.parentWidget()
        around = widget.rect() if widget else self.rect()
        if self.geometry() != around:  # the widget was resized, which paints it anew
            self.setGeometry(around)
        painter = QtGui.QPainter(self)
        pen = QtGui.QPen(self._color, RING_WIDTH_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = RING_WIDTH_PX // 2
        painter.drawRect(around.adjusted(half, half, -half, -half))
        painter.end()


def install_focus_ring(root: QtWidgets.QWidget) -> None:
    """Put the ring around what gets the focus inside a widget, unless the mouse put it there."""
    root.setProperty(_PROPERTY, True)
    app = QtWidgets.QApplication.instance()
    assert isinstance(app, QtWidgets.QApplication)
    if not app.property(_PROPERTY):
        app.setProperty(_PROPERTY, True)
        # A function: what belongs to a window may be half gone when the focus leaves it.
        app.focusChanged.connect(_focus_moved)


def show_button(button: QtWidgets.QWidget, label: QtWidgets.QWidget, *, shown: bool) -> None:
    """Show or hide a button; where it goes and had the focus, also behind a dialog, a label has it.

    Qt would give the focus to the next button, which a key that is pressed once more would press.
    """
    if not shown and button.window().focusWidget() is button:
        label.setFocus()
    button.setVisible(shown)


def _focus_moved(_: object, now: QtWidgets.QWidget | None) -> None:
    for ring in filter(is_alive, _shown):
        ring.hide()
        ring.deleteLater()
    _shown.clear()
    if now is None or QtWidgets.QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    above = now.parentWidget()
    while above is not None and not above.property(_PROPERTY):
        above = above.parentWidget()
    if above is not None:
        _shown.append(_Ring(now))
