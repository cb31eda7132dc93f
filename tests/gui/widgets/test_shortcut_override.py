# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which keys the shortcuts of a main window get while the focus is in a dock of ours."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.qt import Qt, QtGui, QtWidgets
from freecad_telemetry_gui.widgets.shortcut_override import ShortcutOverride

OURS = (
    *("Space", "Return", "Escape", "Tab", "V", "0", "?"),
    *("Left", "Shift+Left", "Ctrl+Left", "Alt+Down", "Ctrl+Home", "Ctrl+PgDown", "Ctrl+Space"),
    *("Delete", "Shift+Delete", "Ctrl+Delete", "Backspace", "Ctrl+Backspace", "Insert"),
    *("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"),
)
FREECADS = ("Ctrl+S", "Ctrl+Z", "Ctrl+Shift+S", "Ctrl+Tab", "Alt+P", "Meta+L", "F1", "F11")


class _Dock(ShortcutOverride, QtWidgets.QDockWidget):
    pass


@pytest.fixture
def window(qtbot: QtBot) -> QtWidgets.QMainWindow:
    """A main window with the focus on a button in its dock."""
    window = QtWidgets.QMainWindow()
    qtbot.addWidget(window)
    dock = _Dock(window)
    holder = QtWidgets.QWidget()
    button = QtWidgets.QPushButton(holder)
    dock.setWidget(holder)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    window.activateWindow()
    button.setFocus()
    return window


def activations(qtbot: QtBot, window: QtWidgets.QMainWindow, keys: str) -> int:
    """Press the keys of a shortcut of the main window; return how often it was activated."""
    times: list[int] = []
    action = QtGui.QAction(window)
    action.setShortcut(QtGui.QKeySequence(keys))
    action.triggered.connect(lambda: times.append(1))
    window.addAction(action)
    focus = QtWidgets.QApplication.focusWidget()
    assert isinstance(focus, QtWidgets.QPushButton)
    qtbot.keySequence(focus, QtGui.QKeySequence(keys))
    return len(times)


@pytest.mark.parametrize("keys", [*OURS, "V, W"])
def test_keys_that_widgets_use_are_ours(qtbot, window, keys):
    assert activations(qtbot, window, keys) == 0


@pytest.mark.parametrize("keys", FREECADS)
def test_other_combinations_and_function_keys_stay_freecads(qtbot, window, keys):
    assert activations(qtbot, window, keys) == 1
