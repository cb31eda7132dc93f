# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Export the history": JSON or CSV, without IDs unless asked."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.toast import announce

FORMATS = ("json", "csv")


class ExportDialog(TelemetryDialog):
    """Asks for format and file; the core makes the content."""

    form_name = "export_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._format = find_child(self.form, QtWidgets.QComboBox, "formatBox")
        self._ids = find_child(self.form, QtWidgets.QCheckBox, "idBox")
        self._done = find_child(self.form, QtWidgets.QLabel, "doneLabel")
        self._save = connect_button(self, "saveButton", self._choose_file)
        self.retranslate()

    def _choose_file(self) -> None:
        kind = self._format.currentData()
        dialog = QtWidgets.QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"FreeCAD-telemetry-history.{kind}")
        dialog.fileSelected.connect(lambda path: self.export_to(path))
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write the history to a file."""
        self._save.setEnabled(False)
        self.bridge.ask(
            self.bridge.service.export,
            self._format.currentData(),
            self._ids.isChecked(),
            then=lambda result: self._made(path, result),
            owner=self,
        )

    def _made(self, path: str, result: object) -> None:
        if isinstance(result, bytes):
            self.bridge.save(path, result, then=lambda error: self._saved(path, error), owner=self)
        else:
            self._saved(path, result)

    def _saved(self, path: str, error: object) -> None:
        self._save.setEnabled(True)
        if isinstance(error, Exception):
            #: {} is the text of an error.
            text = translate("TelemetryExportDialog", "The file could not be written: {}").format(
                visible(str(error), lines=False)
            )
        else:
            #: {} is the name of a file.
            text = translate("TelemetryExportDialog", "Saved as {}.").format(
                visible(path, lines=False)
            )
        self._done.setText(text)
        announce(self._done, text)
        self.make_room()

    def retranslate(self) -> None:
        chosen = max(self._format.currentIndex(), 0)
        self._format.clear()
        for text, data in zip(
            (
                translate("TelemetryExportDialog", "JSON (everything)"),
                translate("TelemetryExportDialog", "CSV (a table for spreadsheets)"),
            ),
            FORMATS,
            strict=True,
        ):
            self._format.addItem(text, data)
        self._format.setCurrentIndex(chosen)
