# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Export the history": JSON or CSV, without IDs unless asked."""

from __future__ import annotations

from freecad_telemetry.reasons import reason_of
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.toast import announce

FORMATS = ("json", "csv")


class ExportDialog(TelemetryDialog):
    """Asks for format and file; the core makes the content."""

    form_name = "export_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._format_combo_box = find_child(self.form, QtWidgets.QComboBox, "formatBox")
        self._ids_check_box = find_child(self.form, QtWidgets.QCheckBox, "idBox")
        self._done_label = find_child(self.form, QtWidgets.QLabel, "doneLabel")
        self._save_button = connect_button(self, "saveButton", self._choose_file)
        self.retranslate()

    def _choose_file(self) -> None:
        file_type = self._format_combo_box.currentData()
        dialog = QtWidgets.QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(file_type)
        dialog.selectFile(f"FreeCAD-telemetry-history.{file_type}")
        dialog.fileSelected.connect(lambda path: self.export_to(path))
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write the history to a file."""
        self._save_button.setEnabled(False)
        self.bridge.ask(
            self.bridge.service.export,
            self._format_combo_box.currentData(),
            self._ids_check_box.isChecked(),
            then=lambda result: self._on_content(path, result),
            owner=self,
        )

    def _on_content(self, path: str, result: object) -> None:
        if isinstance(result, bytes):
            self.bridge.save(
                path, result, then=lambda error: self._on_saved(path, error), owner=self
            )
        else:
            self._on_saved(path, result)

    def _on_saved(self, path: str, error: object) -> None:
        self._save_button.setEnabled(True)
        if isinstance(error, Exception):
            #: {} is the text of an error.
            text = translate("TelemetryExportDialog", "The file could not be written: {}").format(
                reason_text(reason_of(error))
            )
        else:
            #: {} is the name of a file.
            text = translate("TelemetryExportDialog", "Saved as {}.").format(
                visible(path, lines=False)
            )
        self._done_label.setText(text)
        announce(self._done_label, text)
        self.make_room()

    def retranslate(self) -> None:
        chosen = max(self._format_combo_box.currentIndex(), 0)
        self._format_combo_box.clear()
        for text, data in zip(
            (
                translate("TelemetryExportDialog", "JSON (everything)"),
                translate("TelemetryExportDialog", "CSV (a table for spreadsheets)"),
            ),
            FORMATS,
            strict=True,
        ):
            self._format_combo_box.addItem(text, data)
        self._format_combo_box.setCurrentIndex(chosen)
