# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ctrl+C in a table: the whole line, as it is in all other lists of the panel."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a model gives the text of a whole line."""


class _Copier(QtCore.QObject):
    """Takes the key before the view, which copies one cell only."""

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() != QtCore.QEvent.Type.KeyPress or not isinstance(event, QtGui.QKeyEvent):
            return False
        if not event.matches(QtGui.QKeySequence.StandardKey.Copy):
            return False
        assert isinstance(watched, QtWidgets.QAbstractItemView)
        line = watched.currentIndex().data(LINE_ROLE)
        if line:
            QtWidgets.QApplication.clipboard().setText(str(line))
        return True


def enable_row_copying(view: QtWidgets.QAbstractItemView) -> None:
    """Let Ctrl+C copy the current line of a table."""
    view.installEventFilter(_Copier(view))
