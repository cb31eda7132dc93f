# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Check boxes and radio buttons that can be seen: FreeCAD's themes draw them too faintly.

FreeCAD Dark draws the box nearly black on black, and its text the same whether it is enabled.
"""

from __future__ import annotations

from freecad_telemetry_gui.qt import QtCore, QtWidgets

GRAY = "#808890"
"""Has a contrast of 3 at least to the backgrounds of FreeCAD's themes, light and dark."""
_STYLE = (
    f"QAbstractButton::indicator {{ border: 1px solid {GRAY}; }}"
    f"QAbstractButton:disabled {{ color: {GRAY}; }}"
)
_THEMED = "QCheckBox::indicator"
"""Where the application's style sheet has this it draws them; else the system does, visibly."""


class _Outline(QtCore.QObject):
    """Outlines the boxes in a widget, and follows the theme."""

    def __init__(self, root: QtWidgets.QWidget) -> None:
        super().__init__(root)
        self._root = root
        root.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.StyleChange:
            self._draw()
        return False

    def _draw(self) -> None:
        app = QtWidgets.QApplication.instance()
        assert isinstance(app, QtWidgets.QApplication)
        style = _STYLE if _THEMED in app.styleSheet() else ""
        for kind in (QtWidgets.QCheckBox, QtWidgets.QRadioButton):
            for box in self._root.findChildren(kind):
                if box.styleSheet() != style:
                    box.setStyleSheet(style)


def outline_check_boxes(root: QtWidgets.QWidget) -> None:
    """Outline the check boxes and radio buttons in a widget, as long as the theme needs it."""
    _Outline(root)
