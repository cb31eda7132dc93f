# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The e-mail that asks for a copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.records import RequestKind
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, find_child
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import assert_nothing_was_asked, press


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_one_email_can_ask_for_the_copy_under_all_ids(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = CopyDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    box = find_child(dialog, QtWidgets.QComboBox, "idBox")
    assert box.itemText(2) == "All your IDs (2)"
    box.setCurrentIndex(2)
    text = find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
    assert f"under these IDs:\n\n{ID}\n{OLD_ID}\n" in text
    before = bridge.state.requests
    find_child(dialog, QtWidgets.QPushButton, "copyTextButton").click()
    qtbot.waitUntil(lambda: len(bridge.state.requests) == len(before) + 2)
    new = bridge.state.requests[:2]
    assert [request.identity for request in reversed(new)] == [ID, OLD_ID]
    assert {request.kind for request in new} == {RequestKind.COPY}


def test_the_copy_dialog_prepares_an_email_and_notes_its_use_once(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    dialog = CopyDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    text = find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
    assert "telemetry@freecad.org" in text
    assert ID in text
    assert "Format: CSV" in text
    find_child(dialog, QtWidgets.QComboBox, "formatBox").setCurrentText("XLSX")
    press(qtbot, dialog, "copyTextButton")
    state = world.wait(sample, lambda state: len(state.requests) == 2)
    assert (state.requests[0].kind, state.requests[0].identity) == (RequestKind.COPY, ID)
    press(qtbot, dialog, "copyTextButton")
    assert "Format: XLSX" in QtWidgets.QApplication.clipboard().text()
    assert_nothing_was_asked(world, sample, state)
    dialog.choose(OLD_ID)
    assert OLD_ID in find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
