# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dock: built when it is opened, also where the core cannot start."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.dock import TelemetryPanel
from freecad_telemetry_gui.panel.failure import start_failure
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child


def test_a_core_that_cannot_start_is_told_in_the_dock(
    qtbot: QtBot, use: Callable[[str], None]
) -> None:
    dock = TelemetryPanel()
    qtbot.addWidget(dock)
    dock.show_failure(lambda: start_failure("OSError: <b>no\u202e</b> disk"))
    dock.open()
    text = find_child(dock, QtWidgets.QLabel, "failureLabel")
    assert text.isVisible()
    assert text.text() == (
        "The Telemetry addon could not start, so nothing is sent: OSError: <b>no<U+202E></b> disk"
    )
    use("pseudo")
    qtbot.waitUntil(lambda: text.text().startswith("["))


def test_a_panel_that_was_never_shown_has_built_nothing(qtbot: QtBot, bridge: Bridge) -> None:
    window = QtWidgets.QMainWindow()
    qtbot.addWidget(window)
    dock = TelemetryPanel(bridge)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()
    window.resize(900, 600)
    window.show()
    assert dock.view is None
    dock.open()
    assert dock.view is not None
    assert dock.width() >= 300
    dock.toggle()
    assert not dock.isVisible()
