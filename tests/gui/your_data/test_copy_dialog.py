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
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import assert_nothing_was_asked, label_text, press


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


def test_with_another_server_no_copy_is_promised(qtbot: QtBot, world: Any, sample: Bridge) -> None:
    for name in ("PostHogURL", "PostHogAPIKey"):
        world.settings.reset(name)
    dialog = CopyDialog(sample)
    qtbot.addWidget(dialog)
    assert "The FreeCAD project association will send it to you" in label_text(dialog, "introLabel")
    world.settings.set("PostHogURL", "https://posthog.acme.example")
    elsewhere = CopyDialog(sample)
    qtbot.addWidget(elsewhere)
    text = label_text(elsewhere, "introLabel")
    assert text.startswith("This FreeCAD is set up to send data to posthog.acme.example, not to")
    assert "will send it to you" not in text


@pytest.mark.parametrize("kind", [CopyDialog, RemovalDialog, PrivacyDialog])
@pytest.mark.parametrize("code", ["", "pseudo"])
def test_the_dialogs_of_your_data_fit_a_small_screen(
    qtbot: QtBot, sample: Bridge, use: Callable[[str], None], kind: type[TelemetryDialog], code: str
) -> None:
    use(code)
    dialog = kind(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(20)
    assert dialog.height() <= 470
    assert dialog.width() <= 780
