# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What all dialogs have in common: never modal, left by Escape, in front of what is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, find_child
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.windows import ACTIVATION_POLL_MS, open_window
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from telemetry_dev.past.samples import Sample
from telemetry_dev.preview.screenshots import DIALOGS
from tests.gui.support import asked_for_removal, assert_nothing_was_asked


@pytest.fixture
def bridge(world: Any) -> Bridge:
    """Made-up records, a request for removal among them."""
    started: Bridge = world.start_sample(Sample(asked_for_removal))
    return started


def test_a_dialog_that_is_open_comes_over_a_modal_one_and_goes_back(qtbot, make):
    bridge = make("sharing")
    home = QtWidgets.QMainWindow()
    qtbot.addWidget(home)
    home.show()
    dialog = open_window(EraseDialog, bridge, home)
    assert dialog.parentWidget() is home
    modal = QtWidgets.QDialog(home)
    modal.setModal(True)
    modal.show()
    qtbot.waitUntil(lambda: QtWidgets.QApplication.activeModalWidget() is modal)
    again = open_window(EraseDialog, bridge, home)
    assert again is dialog
    assert dialog.parentWidget() is modal, "the modal dialog would take its input"
    assert dialog.isVisible()
    modal.reject()
    assert dialog.parentWidget() is home
    assert dialog.isVisible()
    dialog.close()


class Stealing(QtWidgets.QMainWindow):
    """As FreeCAD's window, which gives the focus to a document when it becomes active."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QtWidgets.QLineEdit(self)

    def event(self, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.WindowActivate:
            self.document.setFocus()
        return super().event(event)


@pytest.mark.parametrize("gone", [False, True])
def test_who_leaves_a_window_is_back_where_it_was_opened(
    qtbot: QtBot, make: Callable[[str], Bridge], gone: bool
) -> None:
    bridge = make("sharing")
    home = Stealing()
    view = PanelView(bridge, compact=True)
    home.setCentralWidget(view)
    qtbot.addWidget(home)
    home.show()
    home.activateWindow()
    qtbot.waitUntil(home.document.hasFocus)
    button = find_child(view, QtWidgets.QToolButton, "newButton")
    button.setFocus()
    button.click()
    dialog = home.findChild(NewIdDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    button.setEnabled(not gone)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    home.activateWindow()
    heir = find_child(view, QtWidgets.QLabel, "sentenceLabel") if gone else button
    qtbot.waitUntil(heir.hasFocus)
    qtbot.wait(3 * ACTIVATION_POLL_MS)
    assert heir.hasFocus()


def test_who_opened_a_window_elsewhere_is_not_moved_to_the_panel(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    bridge = make("sharing")
    home = Stealing()
    view = PanelView(bridge, compact=True)
    home.setCentralWidget(view)
    qtbot.addWidget(home)
    home.show()
    home.activateWindow()
    qtbot.waitUntil(home.document.hasFocus)
    dialog = open_window(NewIdDialog, bridge, home)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    home.activateWindow()
    qtbot.wait(3 * ACTIVATION_POLL_MS)
    assert home.document.hasFocus()


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_no_dialog_is_modal_and_escape_leaves_it(
    qtbot: QtBot, world: Any, sample: Bridge, kind: type[TelemetryDialog]
) -> None:
    before = sample.state
    dialog = open_window(kind, sample, None)
    assert not dialog.isModal()
    assert dialog.windowTitle()
    assert open_window(kind, sample, None) is dialog
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert_nothing_was_asked(world, sample, before)


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_enter_by_itself_does_nothing_that_cannot_be_undone(
    qtbot: QtBot, world: Any, sample: Bridge, kind: type[TelemetryDialog]
) -> None:
    before = sample.state
    dialog = open_window(kind, sample, None)
    assert not any(
        button.isDefault() or button.autoDefault()
        for button in dialog.findChildren(QtWidgets.QPushButton)
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert_nothing_was_asked(world, sample, before)
    dialog.close()
