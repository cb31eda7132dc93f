# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Pictures of every page and dialog, for people who look at them and for documentation."""

from __future__ import annotations

import time
from pathlib import Path

from freecad_telemetry_gui.about_dialog import AboutDialog
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.copy_dialog import CopyDialog
from freecad_telemetry_gui.dialog import TelemetryDialog
from freecad_telemetry_gui.erase_dialog import EraseDialog
from freecad_telemetry_gui.export_dialog import ExportDialog
from freecad_telemetry_gui.new_id_dialog import NewIdDialog
from freecad_telemetry_gui.panel_view import DATA, HISTORY, NEXT, SENT, PanelView
from freecad_telemetry_gui.qt import QtCore, QtWidgets
from freecad_telemetry_gui.question import QuestionWindow
from freecad_telemetry_gui.removal_dialog import RemovalDialog

PAGES = {SENT: "last-sent", NEXT: "next", HISTORY: "history", DATA: "your-data"}
DIALOGS: dict[str, type[TelemetryDialog]] = {
    "new-id": NewIdDialog,
    "copy": CopyDialog,
    "removal": RemovalDialog,
    "erase": EraseDialog,
    "export": ExportDialog,
    "about": AboutDialog,
}
SETTLE = 0.4
"""Seconds that a page gets to read what it shows."""


def settle(seconds: float = SETTLE) -> None:
    """Let Qt and the core work for a moment."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QtCore.QCoreApplication.processEvents()
        time.sleep(0.01)


def take_shots(view: PanelView, bridge: Bridge, folder: Path) -> None:
    """Save a picture of each page, the raw view, each dialog and the question."""
    folder.mkdir(parents=True, exist_ok=True)
    window = view.window()
    for number, name in PAGES.items():
        view.show_page(number)
        settle()
        _choose_first(view.page(number))
        settle(0.2)
        window.grab().save(str(folder / f"{name}.png"))
    view.show_page(SENT)
    raw = view.page(SENT).findChild(QtWidgets.QRadioButton, "rawButton")
    assert raw is not None
    raw.setChecked(True)
    settle(0.2)
    window.grab().save(str(folder / "raw.png"))
    raw.setChecked(False)
    for name, kind in DIALOGS.items():
        dialog = kind.open_for(bridge, window)
        settle(0.2)
        dialog.grab().save(str(folder / f"{name}.png"))
        if isinstance(dialog, AboutDialog):
            _shoot_about(dialog, folder)
        dialog.close()
    question = QuestionWindow(bridge, window)
    question.show()
    settle()
    question.grab().save(str(folder / "question.png"))
    question.close()
    settle(0.05)


def _choose_first(page: QtWidgets.QWidget) -> None:
    """Choose a line of a page's list, so that its details show."""
    for view in page.findChildren(QtWidgets.QTreeView):
        model = view.model()
        if view.objectName() in ("tree", "table") and model.rowCount():
            index = model.index(min(3, model.rowCount() - 1), 0)
            inner = model.index(4, 0, model.index(1, 0))
            view.setCurrentIndex(inner if inner.isValid() else index)


def _shoot_about(dialog: AboutDialog, folder: Path) -> None:
    tabs = dialog.findChild(QtWidgets.QTabWidget, "tabs")
    assert tabs is not None
    for number, name in ((1, "about-list"), (2, "about-decisions")):
        tabs.setCurrentIndex(number)
        settle(0.1)
        dialog.grab().save(str(folder / f"{name}.png"))


__all__ = ["settle", "take_shots"]
