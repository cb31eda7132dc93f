# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Turning sharing off: what is deleted, and the removal in the same step."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from telemetry_dev.collector import Collector
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import assert_removal_is_explained, label_text, press


def show(qtbot: QtBot, bridge: Bridge) -> TurnOffDialog:
    dialog = TurnOffDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_says_what_is_deleted_and_asks_the_server_nothing_by_itself(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    dialog = show(qtbot, offline)
    assert label_text(dialog, "deletedLabel") == "9 unsent events will be deleted."
    assert not find_child(dialog, QtWidgets.QCheckBox, "removalBox").isChecked()
    press(qtbot, dialog, "turnOffButton")
    state = world.wait(offline, lambda state: state.decision.source == "panel")
    assert state.status.mode is Mode.OFF
    assert state.deleted == 9
    assert not [one for one in state.requests if one.kind == "removal"]


def test_it_can_request_the_removal_in_the_same_step(
    qtbot: QtBot, world: Any, offline: Bridge, collector: Collector
) -> None:
    dialog = show(qtbot, offline)
    assert not find_child(dialog, QtWidgets.QLabel, "removalNote").isVisible()
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(True)
    assert_removal_is_explained(dialog)
    press(qtbot, dialog, "turnOffButton")
    state = world.wait(
        offline,
        lambda state: not state.identity and all(one.removed_at for one in state.former),
    )
    assert state.status.mode is Mode.OFF
    asked = {(request.method, request.target.partition("=")[2]) for request in collector.requests}
    assert asked == {("DELETE", ID), ("DELETE", OLD_ID)}


def test_cancel_and_esc_change_nothing(qtbot: QtBot, offline: Bridge) -> None:
    before = offline.state
    press(qtbot, show(qtbot, offline), "cancelButton")
    assert offline.state == before


def test_without_unsent_data_it_does_not_speak_of_it(qtbot: QtBot, sample: Bridge) -> None:
    dialog = show(qtbot, sample)
    assert not find_child(dialog, QtWidgets.QLabel, "deletedLabel").isVisible()


@pytest.mark.parametrize("remove", [False, True])
def test_back_in_the_panel_a_key_pressed_once_more_presses_no_other_button(
    qtbot: QtBot, world: Any, offline: Bridge, remove: bool
) -> None:
    view = PanelView(offline, compact=True)
    qtbot.addWidget(view)
    view.resize(320, 600)
    view.show()
    view.activateWindow()
    card, identity_bar = view.status_card, view.identity_bar
    (identity_bar.new_button if remove else card.turn_off_button).setFocus()
    qtbot.waitUntil(view.isActiveWindow)
    card.turn_off_button.click()
    dialog = view.findChild(TurnOffDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(remove)
    press(qtbot, dialog, "turnOffButton")
    world.wait(offline, lambda state: remove is (state.identity is None))
    qtbot.waitUntil(lambda: card.turn_off_button.isHidden())
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    focused = QtWidgets.QApplication.focusWidget()
    assert isinstance(focused, QtWidgets.QLabel)
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert identity_bar.show_button.text() == "Show"
