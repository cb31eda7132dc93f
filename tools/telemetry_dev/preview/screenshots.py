# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Pictures of every page and dialog, for people who look at them and for documentation."""

from __future__ import annotations

import importlib
from pathlib import Path

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.panel.panel_view import DATA, NEXT, SENT, PanelView
from freecad_telemetry_gui.payload.payload_content import View
from freecad_telemetry_gui.qt import QtCore, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.windows import open_window
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from telemetry_dev import scenes
from telemetry_dev.preview.core import running_sample
from telemetry_dev.preview.event_loop import settle, wait_until

PAGES = {SENT: "sent", NEXT: "next", DATA: "your-data"}
DIALOGS: dict[str, type[TelemetryDialog]] = {
    name: getattr(importlib.import_module(module), kind)
    for name, (module, kind) in scenes.DIALOGS.items()
}
_GAP = 24
"""Pixels between the pictures of a sheet."""


def take_shots(view: PanelView, bridge: Bridge, folder: Path) -> None:
    """Save a picture of each page, of the views of the data, each dialog and the question."""
    folder.mkdir(parents=True, exist_ok=True)
    window = view.window()
    for number, name in PAGES.items():
        view.show_page(number)
        settle()
        _choose_first(view.page(number))
        settle(0.2)
        window.grab().save(str(folder / f"{name}.png"))
    view.show_page(SENT)
    views = find_child(view.page(SENT), QtWidgets.QComboBox, "viewBox")
    for view_of_data, name in ((View.KEYS, "with-keys"), (View.AS_SENT, "as-sent")):
        views.setCurrentIndex(views.findData(view_of_data))
        settle(0.2)
        window.grab().save(str(folder / f"{name}.png"))
    views.setCurrentIndex(0)
    for name, kind in DIALOGS.items():
        dialog = open_window(kind, bridge, window)
        settle(0.2)
        dialog.grab().save(str(folder / f"{name}.png"))
        if isinstance(dialog, PrivacyDialog):
            _shoot_tabs(dialog, folder)
        dialog.close()
    for name, sample in (("question", "undecided"), ("question-update", "update")):
        with running_sample(sample, bridge.host) as source:
            question = ConsentWindow(source, window)
            question.show()
            wait_until(find_child(question, QtWidgets.QPushButton, "shareButton").isEnabled)
            tree = find_child(question, QtWidgets.QTreeView, "payload")
            tree.setCurrentIndex(tree.model().index(0, 0))
            settle(0.2)
            question.grab().save(str(folder / f"{name}.png"))
            question.close()
    form = PreferencesForm(bridge, Settings(bridge.host.store))
    form.resize(667, 560)
    form.load()
    form.show()
    settle(0.2)
    form.grab().save(str(folder / "preferences.png"))
    form.close()
    settle(0.05)


def _choose_first(page: QtWidgets.QWidget) -> None:
    """Choose a line of a page's list, so that its details show."""
    for view in page.findChildren(QtWidgets.QTreeView):
        model = view.model()
        if view.objectName() == "tree" and model.rowCount():
            inner = model.index(4, 0, model.index(1, 0))
            view.setCurrentIndex(inner if inner.isValid() else model.index(0, 0))


def _shoot_tabs(dialog: PrivacyDialog, folder: Path) -> None:
    for number, name in ((1, "data-list"), (2, "not-collected"), (3, "decisions")):
        dialog.show_tab(number)
        settle(0.1)
        dialog.grab().save(str(folder / f"{name}.png"))


def contact_sheet(folder: Path, target: Path, columns: int = 4) -> None:
    """Put the pictures of a folder on one sheet, in columns, each with its name."""
    pictures = [(file.stem, QtGui.QPixmap(str(file))) for file in sorted(folder.glob("*.png"))]
    tops = [_GAP] * columns
    wide = max(picture.width() for _, picture in pictures) + _GAP
    places = []
    for name, picture in sorted(pictures, key=lambda item: -item[1].height()):
        column = tops.index(min(tops))
        places.append((name, picture, QtCore.QPoint(_GAP + column * wide, tops[column])))
        tops[column] += picture.height() + 2 * _GAP
    sheet = QtGui.QPixmap(_GAP + columns * wide, max(tops))
    sheet.fill(QtGui.QColor("#777777"))
    painter = QtGui.QPainter(sheet)
    painter.setPen(QtGui.QColor("white"))
    for name, picture, place in places:
        painter.drawText(place + QtCore.QPoint(0, -6), name)
        painter.drawPixmap(place, picture)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(target))
