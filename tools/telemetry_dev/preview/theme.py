# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Looks of the preview: light and dark as FreeCAD's."""

from __future__ import annotations

from freecad_telemetry_gui.qt import QtGui, QtWidgets

_COLORS = {
    "light": ("#f8f9fa", "#ffffff", "#1e1e1e", "#e9ecef", "#f1f3f5", "#557bb6", "#8a8f94"),
    "dark": ("#2b2b2b", "#1e1e1e", "#e6e6e6", "#3a3a3a", "#262626", "#3b6ea8", "#8f8f8f"),
}


def use_theme(app: QtWidgets.QApplication, name: str) -> None:
    """Make the application look "light" or "dark"."""
    app.setStyle("Fusion")
    window, base, text, button, alternate, highlight, faint = (
        QtGui.QColor(color) for color in _COLORS[name]
    )
    # From these two Qt derives the colors of frames and lines.
    palette, role = QtGui.QPalette(button, window), QtGui.QPalette.ColorRole
    for roles, color in (
        ((role.Window, role.ToolTipBase), window),
        ((role.Base,), base),
        ((role.AlternateBase,), alternate),
        ((role.Button,), button),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), text),
        ((role.Highlight,), highlight),
        ((role.HighlightedText,), QtGui.QColor("white")),
        ((role.PlaceholderText,), faint),
        ((role.Link,), highlight),
    ):
        for member in roles:
            palette.setColor(member, color)
    for member in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QtGui.QPalette.ColorGroup.Disabled, member, faint)
    app.setPalette(palette)
