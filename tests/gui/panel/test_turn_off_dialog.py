# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Turning sharing off: what is deleted, and the removal in the same step."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog
from freecad_telemetry_gui.qt import QtWidgets, find_child
from telemetry_dev.collector import Collector
from telemetry_dev.past.values import ID
from tests.gui.support import label_text, press


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
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(True)
    press(qtbot, dialog, "turnOffButton")
    state = world.wait(offline, lambda state: state.identity is None)
    assert state.status.mode is Mode.OFF
    (request,) = collector.requests
    assert (request.method, request.target.partition("=")[2]) == ("DELETE", ID)


def test_cancel_and_esc_change_nothing(qtbot: QtBot, offline: Bridge) -> None:
    before = offline.state
    press(qtbot, show(qtbot, offline), "cancelButton")
    assert offline.state == before


def test_without_unsent_data_it_does_not_speak_of_it(qtbot: QtBot, sample: Bridge) -> None:
    dialog = show(qtbot, sample)
    assert not find_child(dialog, QtWidgets.QLabel, "deletedLabel").isVisible()
