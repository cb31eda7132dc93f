# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A new ID: what becomes of what waits, and of the old one."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, find_child
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from telemetry_dev.collector import Collector
from telemetry_dev.past.values import ID
from tests.gui.support import assert_removal_is_explained, label_text, press


def test_a_new_id_sends_what_waits_under_the_old_one(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    dialog = NewIdDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    assert label_text(dialog, "waitingLabel").endswith("under the old ID: 9 events.")
    press(qtbot, dialog, "makeButton")
    state = world.wait(offline, lambda state: state.identity.id != ID)
    assert state.former[0].id == ID
    assert state.outbox.events == 9
    assert len(state.requests) == 1


def test_a_new_id_can_ask_for_removal_in_the_same_step(
    qtbot: QtBot, world: Any, offline: Bridge, collector: Collector
) -> None:
    dialog = NewIdDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not find_child(dialog, QtWidgets.QLabel, "removalNote").isVisible()
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(True)
    assert_removal_is_explained(dialog)
    assert not find_child(dialog, QtWidgets.QRadioButton, "keepButton").isEnabled()
    press(qtbot, dialog, "makeButton")
    state = world.wait(offline, lambda state: state.former[0].removed_at)
    assert state.former[0].id == ID
    assert state.identity is not None
    assert state.status.mode is Mode.SHARING
    assert state.outbox.events == 0
    (request,) = collector.requests
    assert (request.method, request.target.partition("=")[2]) == ("DELETE", ID)


def test_without_sharing_no_new_id_is_promised(qtbot: QtBot, sample: Bridge) -> None:
    dialog = NewIdDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "under a new random ID" in label_text(dialog, "introLabel")
    sample.service.turn_off()
    qtbot.waitUntil(lambda: "no new ID is created now" in label_text(dialog, "introLabel"))
    button = find_child(dialog, QtWidgets.QPushButton, "makeButton")
    assert button.text() == "Stop &using this ID"
