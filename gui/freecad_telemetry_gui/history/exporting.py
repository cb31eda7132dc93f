# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Exporting the history: one file dialog; the type of the file says whether JSON or CSV."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath

from freecad_telemetry.reasons import reason_of
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtWidgets, translate
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import cut
from freecad_telemetry_gui.widgets.toast import show_toast
from freecad_telemetry_gui.widgets.windows import return_focus

MAX_NAME_CHARS = 60
"""So much of a file's name is told once it is saved."""


def export_history(page: QtWidgets.QWidget, bridge: Bridge, *, with_ids: bool = False) -> None:
    """Ask for a file and write the history to it; the page tells how that ended."""
    filters = {
        #: Type of a file; "(*.json)" stays.
        translate("TelemetryExport", "JSON: everything (*.json)"): "json",
        #: Type of a file; "(*.csv)" stays.
        translate("TelemetryExport", "CSV: table for spreadsheets (*.csv)"): "csv",
    }
    dialog = QtWidgets.QFileDialog(page.window())
    dialog.setObjectName("TelemetryExportDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix("json")
    dialog.selectFile("FreeCAD-telemetry-history")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.fileSelected.connect(lambda path: export_to(page, bridge, path, with_ids=with_ids))
    return_focus(dialog)
    dialog.open()


def warn_and_export(page: QtWidgets.QWidget, bridge: Bridge) -> None:
    """Say what a full ID allows; then export with full IDs if the user wants to."""
    box = QtWidgets.QMessageBox(page.window())
    box.setObjectName("TelemetryExportWarning")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("TelemetryExport", "Export with full IDs"))
    box.setText(
        translate(
            "TelemetryExport",
            "Anyone who knows your ID can request your data, or its removal. Keep the file "
            "private.",
        )
    )
    export = box.addButton(
        translate("TelemetryExport", "Export with full IDs…"),
        QtWidgets.QMessageBox.ButtonRole.ActionRole,
    )
    cancel = box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    export.clicked.connect(lambda: export_history(page, bridge, with_ids=True))
    return_focus(box)
    box.open()


def export_to(page: QtWidgets.QWidget, bridge: Bridge, path: str, *, with_ids: bool) -> None:
    """Write the history to a file."""
    kind = "csv" if PurePath(path).suffix.lower() == ".csv" else "json"
    content = partial(_on_content, page, bridge, path)
    bridge.ask(bridge.service.export, kind, with_ids, then=content, owner=page)


def _on_content(page: QtWidgets.QWidget, bridge: Bridge, path: str, result: object) -> None:
    if isinstance(result, bytes):
        bridge.save(path, result, then=partial(_on_saved, page, path), owner=page)
    else:
        _on_saved(page, path, result)


def _on_saved(page: QtWidgets.QWidget, path: str, error: object) -> None:
    if isinstance(error, Exception):
        #: {} is the text of an error.
        text = translate("TelemetryExport", "Could not save the file: {}").format(
            reason_text(reason_of(error))
        )
    else:
        name = cut(PurePath(path).name, MAX_NAME_CHARS)
        #: {} is the name of a file.
        text = translate("TelemetryExport", "Saved as {}.").format(name)
    show_toast(page, text)
