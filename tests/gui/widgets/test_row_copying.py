# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ctrl+C copies a whole line of every table."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.sent_page import SentPage
from freecad_telemetry_gui.panel.panel_view import SENT
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from telemetry_dev.past.samples import Sample
from tests.gui.support import asked_for_removal, show_page


@pytest.fixture
def bridge(world: Any) -> Bridge:
    """Made-up records, a request for removal among them."""
    started: Bridge = world.start_sample(Sample(asked_for_removal))
    return started


def copied(qtbot: QtBot, view: QtWidgets.QTreeView, row: int = 0) -> str:
    """Choose a row, press Ctrl+C, return the clipboard's text."""
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QtWidgets.QApplication.clipboard().text()


def test_ctrl_c_copies_the_whole_line_of_every_table(qtbot, bridge):
    page = show_page(qtbot, bridge, 420, SENT)
    assert isinstance(page, SentPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    line = copied(qtbot, page.list)
    for text in ("Today", "System", "Accepted", " bytes"):
        assert text in line
    privacy = PrivacyDialog(bridge)
    qtbot.addWidget(privacy)
    privacy.show()
    view = find_child(privacy, QtWidgets.QTreeView, "decisionsView")
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    assert "System, Preferences, and Addons" in copied(qtbot, view)
