# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every window fits every screen: these are sizes in logical pixels, side by side on one desktop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.qt import ROOT, QtCore, QtGui, QtWidgets, find_child
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
INSIDE = "TELEMETRY_TESTS_SCREENS"


@pytest.mark.skipif(INSIDE in os.environ, reason="this is that run")
@pytest.mark.parametrize("scale", [1, 2])
def test_every_window_fits_every_screen(tmp_path: Path, scale: int) -> None:
    screens = [
        {
            "name": f"{width} x {height}",
            "x": number * 4000,
            "y": 0,
            "width": width * scale,
            "height": (height - TITLE_BAR) * scale,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for number, (width, height) in enumerate((*SIZES, *SMALL_SIZES))
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    if scale > 1:
        command += ["-k", "consent"]
    variables = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(scale),
        INSIDE: "1",
    }
    run = subprocess.run(
        [*command, __file__],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]


on_these_screens = pytest.mark.skipif(INSIDE not in os.environ, reason="needs these screens")


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


@on_these_screens
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


@on_these_screens
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
