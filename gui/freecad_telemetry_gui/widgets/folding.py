# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A button with an arrow that shows something below it, and hides it again."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry_gui.qt import Qt, QtWidgets


def make_folding(button: QtWidgets.QToolButton, unfold: Callable[[bool], object]) -> None:
    """Call `unfold` with whether the button is checked, now and whenever that changes."""
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show(checked: bool) -> None:
        if button.isLeftToRight():  # themes draw the arrow over a text from right to left
            arrow = Qt.ArrowType.DownArrow if checked else Qt.ArrowType.RightArrow
            button.setArrowType(arrow)
        unfold(checked)

    button.toggled.connect(show)
    show(button.isChecked())
