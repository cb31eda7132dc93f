# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What all dialogs have in common: never modal, left by Escape, in front of what is."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.windows import open_window
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
