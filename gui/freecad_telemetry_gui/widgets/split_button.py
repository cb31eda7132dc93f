# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A button with a menu beside it that a keyboard reaches as well."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets

ARROW_MARGIN_PX = 16
"""Pixels for the menu's arrow and some room before it; the text stands in the middle of all."""


class SplitButton(QtWidgets.QToolButton):
    """A tool button whose menu, where it has one, opens with the Down key too."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def use_menu(self, menu: QtWidgets.QMenu | None) -> None:
        """Show this menu beside the button, or none."""
        # The mode first: Qt measures the button by it.
        self.setPopupMode(
            QtWidgets.QToolButton.ToolButtonPopupMode.MenuButtonPopup
            if menu
            else QtWidgets.QToolButton.ToolButtonPopupMode.DelayedPopup
        )
        self.setMenu(menu)  # type: ignore[arg-type]

    def sizeHint(self) -> QtCore.QSize:
        hint = super().sizeHint()
        # FreeCAD's themes leave no room between the text and the menu's arrow.
        return hint + QtCore.QSize(ARROW_MARGIN_PX, 0) if self.menu() is not None else hint

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.menu() is not None:
            self.showMenu()
            return
        super().keyPressEvent(event)
