# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Erasing the history."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.qt import QtWidgets, find_child
from tests.gui.support import press


def test_erasing_keeps_what_waits_unless_told_otherwise(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    dialog = EraseDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not find_child(dialog, QtWidgets.QLabel, "leftLabel").isVisible()
    press(qtbot, dialog, "eraseButton")
    state = world.wait(offline, lambda state: state.last is None)
    assert state.outbox.events == 9
