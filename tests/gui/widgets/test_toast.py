# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What was just done is told as a whole, in every width."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets
from freecad_telemetry_gui.widgets.toast import Toast, show_toast

TEXT = "Saved as FreeCAD-telemetry-history-of-a-whole-year.json."


@pytest.mark.parametrize("width", [200, 320, 900])
def test_a_toast_has_room_for_its_text_the_first_time(qtbot: QtBot, width: int) -> None:
    page = QtWidgets.QWidget()
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    show_toast(page, TEXT)
    toast = page.findChild(Toast)
    assert toast is not None
    inside = toast.contentsRect()
    room = QtCore.QRect(0, 0, inside.width(), 400)
    needed = toast.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, TEXT)
    assert needed.height() <= inside.height()
    assert page.rect().contains(toast.geometry())
