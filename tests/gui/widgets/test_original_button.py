# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The English original, until a translation is reviewed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.qt import Qt, QtWidgets
from freecad_telemetry_gui.widgets import original_button
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog

Use = Callable[[str], None]


@pytest.mark.parametrize("window", [ConsentWindow, RemovalDialog, PrivacyDialog])
def test_the_original_is_one_click_away_until_a_translation_is_reviewed(
    window, use: Use, qtbot: QtBot, make, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(make("sharing"))
    qtbot.addWidget(shown)
    shown.show()
    button = shown.findChild(QtWidgets.QPushButton, "originalButton")
    assert not button.isVisible()
    use("pseudo")
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    english = shown.findChild(QtWidgets.QDialog, "TelemetryOriginal")
    text = english.windowTitle() + english.text.toPlainText()
    assert len(text) > 200
    assert "[" not in text
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight
    english.close()
    monkeypatch.setattr(original_button, "REVIEWED", frozenset({original_button.language()}))
    use("")
    use("pseudo")
    qtbot.waitUntil(lambda: not button.isVisible())
