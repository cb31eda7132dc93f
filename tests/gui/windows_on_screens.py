# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What test_sizes.py runs on a desktop of its own: every window on a screen of every size."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.panel.dock import TelemetryPanel
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.widgets.original_button import OriginalWindow
from telemetry_dev.preview.screenshots import DIALOGS
from tests.gui.support import wait_for_answers

SIZES = (
    (800, 500),
    (1093, 614),  # 1366 × 768 at 125 %
    (1280, 672),  # 1280 × 720 with a task bar
    (1280, 720),  # 1920 × 1080 at 150 %, 2560 × 1440 at 200 %
    (960, 540),  # 1920 × 1080 at 200 %
    (1707, 960),  # 2560 × 1440 at 150 %
)
SMALL_SIZES = ((640, 400), (480, 320))
TITLE_BAR = 30
"""The desktop of these tests gives windows none."""


@pytest.fixture
def home(qtbot: QtBot, request: pytest.FixtureRequest) -> QtWidgets.QMainWindow:
    """FreeCAD's window, on the screen of this size."""
    width, height = request.param
    name = f"{width} x {height}"
    screen = next(screen for screen in QtGui.QGuiApplication.screens() if screen.name() == name)
    window = QtWidgets.QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(screen.geometry().adjusted(20, 20, -20, -20))
    window.show()
    assert window.screen() is screen
    return window


def assert_fits(window: QtWidgets.QWidget) -> None:
    """Assert that all of a window is on its screen, and its buttons are in sight."""
    available = window.screen().availableGeometry()
    assert available.contains(window.frameGeometry()), (available, window.frameGeometry())
    for button in window.findChildren(QtWidgets.QPushButton):
        area = window.findChild(QtWidgets.QScrollArea, "fittingArea")
        if button.isVisible() and not (area and area.isAncestorOf(button)):
            place = QtCore.QRect(button.mapTo(window, QtCore.QPoint(0, 0)), button.size())
            assert window.rect().contains(place), button.objectName()


@pytest.mark.parametrize("home", SIZES, indirect=True)
def test_all_of_the_consent_window_is_in_sight(qtbot, make, home):
    bridge = make("undecided")
    window = ConsentWindow(bridge, home)
    qtbot.addWidget(window)
    window.show()
    wait_for_answers(qtbot, bridge)
    qtbot.wait(50)
    assert_fits(window)
    area = find_child(window, QtWidgets.QScrollArea, "fittingArea")
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["", "pseudo"])
@pytest.mark.parametrize("home", [SIZES[0], *SMALL_SIZES], indirect=True)
def test_windows_fit_and_their_buttons_stay(qtbot, make, use, home, language):
    use(language)
    for kind in (ConsentWindow, *DIALOGS.values()):
        bridge = make("undecided" if kind is ConsentWindow else "offline")
        window = kind(bridge, home)
        qtbot.addWidget(window)
        window.show()
        wait_for_answers(qtbot, bridge)
        qtbot.wait(20)
        assert_fits(window)
        window.close()
    original = OriginalWindow("title", "text", home)
    qtbot.addWidget(original)
    original.show()
    assert_fits(original)


@pytest.mark.parametrize("opened_floating", [True, False])
@pytest.mark.parametrize("home", SMALL_SIZES, indirect=True)
def test_the_floating_panel_fits(qtbot, make, home, opened_floating):
    dock = TelemetryPanel(make("offline"))
    home.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()
    if opened_floating:
        dock.setFloating(True)
        dock.move(home.geometry().center())
        dock.open()
    else:
        dock.open()
        home.resizeDocks([dock], [2000], Qt.Orientation.Horizontal)
        dock.setFloating(True)
        dock.resize(home.size() * 2)
        dock.windowHandle().setScreen(home.screen())  # which this desktop forgets
    qtbot.wait(50)
    assert dock.isFloating()
    assert_fits(dock)
    dock.setFloating(False)
