# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the pages of payloads have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_page import HistoryPage
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.payload.sent_page import SentPage
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.toast import Toast
from tests.core.support import locked
from tests.gui.support import page_message


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


@pytest.mark.parametrize("kind", [SentPage, NextPage, HistoryPage])
def test_a_page_says_that_it_reads_while_the_ledger_does_not_answer(
    qtbot: QtBot, world: Any, kind: Any
) -> None:
    bridge = world.start_sample()
    with locked(world):
        page = kind(bridge, IdVisibility())
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page_message(page).startswith("Loading"))
    qtbot.waitUntil(lambda: not page_message(page).startswith("Loading"))


@pytest.mark.parametrize("kind", [SentPage, NextPage])
def test_copying_and_saving_is_confirmed_where_one_looks(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, kind: type[SentPage] | type[NextPage]
) -> None:
    page = kind(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    qtbot.waitUntil(lambda: "Linux" in page.tree.text())
    copy = find_child(page, QtWidgets.QToolButton, "copyButton")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    toast = page.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert toast.text() == "Copied what is shown, as text."
    assert page.rect().contains(toast.geometry())
    target = tmp_path / "saved.txt"
    save = find_child(page, QtWidgets.QToolButton, "saveButton")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QtWidgets.QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: toast.text() == f"Saved as {target}.")
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "x.txt"))
    qtbot.waitUntil(lambda: toast.text().startswith("The file could not be written: "))
    dialog.close()
