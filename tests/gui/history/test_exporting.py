# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Exporting the history: one file dialog; full IDs only after a warning."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.sent_page import SentPage
from freecad_telemetry_gui.qt import QtWidgets, find_child
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.split_button import SplitButton
from freecad_telemetry_gui.widgets.toast import Toast
from telemetry_dev.past.values import ID


@pytest.fixture
def page(qtbot: QtBot, sample: Bridge) -> SentPage:
    """The page with the button."""
    page = SentPage(sample, IdVisibility())
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    qtbot.waitUntil(lambda: page.message is not None)
    return page


def file_dialog(page: SentPage) -> QtWidgets.QFileDialog:
    """Return the file dialog that is open."""
    dialog = page.findChild(QtWidgets.QFileDialog, "TelemetryExportDialog")
    assert dialog is not None
    return dialog


def toast(page: SentPage) -> str:
    """Return what the page told last."""
    shown = page.findChild(Toast)
    return shown.text() if shown is not None else ""


@pytest.mark.parametrize("name", ["history.json", "history.csv", "HISTORY.CSV", "history"])
def test_the_type_of_the_file_says_json_or_csv_and_ids_are_left_out(
    qtbot: QtBot, page: SentPage, tmp_path: Path, name: str
) -> None:
    find_child(page, SplitButton, "exportButton").click()
    dialog = file_dialog(page)
    assert len(dialog.nameFilters()) == 2
    target = tmp_path / name
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: toast(page) == f"Saved as {target.name}.")
    text = target.read_text("utf-8-sig")
    assert ID not in text
    if name.lower().endswith("csv"):
        assert text.startswith("when,what,result")
    else:
        assert json.loads(text)["history"]
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "x.json"))
    qtbot.waitUntil(lambda: toast(page).startswith("Could not save the file: "))
    dialog.close()


def test_full_ids_are_exported_after_a_warning_only(
    qtbot: QtBot, page: SentPage, tmp_path: Path
) -> None:
    menu = find_child(page, SplitButton, "exportButton").menu()
    assert [action.text() for action in menu.actions()] == ["Export with full IDs…"]
    menu.actions()[0].trigger()
    assert page.findChild(QtWidgets.QFileDialog) is None
    box = page.findChild(QtWidgets.QMessageBox, "TelemetryExportWarning")
    assert box is not None
    assert "Keep the file private." in box.text()
    assert box.defaultButton() is box.escapeButton()
    (export,) = (button for button in box.buttons() if button is not box.escapeButton())
    export.click()
    dialog = file_dialog(page)
    target = tmp_path / "full.json"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: toast(page) == f"Saved as {target.name}.")
    assert ID in target.read_text("utf-8")
    dialog.close()
