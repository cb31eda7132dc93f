# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Request a copy of your data": instructions and a prepared e-mail."""

from __future__ import annotations

from freecad_telemetry.contact import CONTACT, mailto
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import other_server
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, open_link, translate
from freecad_telemetry_gui.texts import privacy_texts
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.your_data.id_combo_box import SEPARATOR, fill_id_combo_box

SUBJECT = "Copy of my FreeCAD telemetry data"
BODY = """Hello,

please send me a copy of all telemetry data that is stored under {these}:

{id}

Format: {format}

Thank you
"""
"""The e-mail is English in every language: those who read it are in many countries."""

FORMATS = ("CSV", "XLSX")


class CopyDialog(TelemetryDialog):
    """Prepares the e-mail; the user sends it with the mail program, or copies it as text."""

    form_name = "copy_dialog"
    opening_px = (560, 0)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._intro_label = find_child(self.form, QtWidgets.QLabel, "introLabel")
        self._id_combo_box = find_child(self.form, QtWidgets.QComboBox, "idBox")
        self._format_combo_box = find_child(self.form, QtWidgets.QComboBox, "formatBox")
        self._message_edit = find_child(self.form, QtWidgets.QPlainTextEdit, "messageEdit")
        self._done_label = find_child(self.form, QtWidgets.QLabel, "doneLabel")
        self._format_combo_box.addItems(list(FORMATS))
        self._mail_button = connect_button(self, "mailButton", self._open_mail)
        self._copy_button = connect_button(self, "copyTextButton", self._copy_text)
        self._id_combo_box.currentIndexChanged.connect(self._write_message)
        self._format_combo_box.currentIndexChanged.connect(self._write_message)
        bridge.stateChanged.connect(self._list_ids)
        self._noted_ids: set[str] = set()
        self._list_ids()
        self.retranslate()

    def choose(self, identity: str) -> None:
        """Choose one of the IDs."""
        self._id_combo_box.setCurrentIndex(max(self._id_combo_box.findData(identity), 0))

    def _list_ids(self, *_: object) -> None:
        fill_id_combo_box(self._id_combo_box, self.bridge.state, with_all=True)
        self._write_message()

    def _message_body(self) -> str:
        ids = self._chosen_ids()
        return BODY.format(
            these="this ID" if len(ids) == 1 else "these IDs",
            id="\n".join(ids),
            format=self._format_combo_box.currentText(),
        )

    def _chosen_ids(self) -> list[str]:
        return str(self._id_combo_box.currentData() or "").split(SEPARATOR)

    def _write_message(self, *_: object) -> None:
        known = self._id_combo_box.currentData() is not None
        for widget in (
            self._id_combo_box,
            self._format_combo_box,
            self._message_edit,
            self._mail_button,
            self._copy_button,
        ):
            widget.setEnabled(known)
        if known:
            text = f"To: {CONTACT}\nSubject: {SUBJECT}\n\n{self._message_body()}"
        else:
            text = translate(
                "TelemetryCopyDialog",
                "There is no ID on this computer, so there is no data to request.",
            )
        if self._message_edit.toPlainText() != text:
            self._message_edit.setPlainText(text)

    def _open_mail(self) -> None:
        open_link(mailto(SUBJECT, self._message_body()))
        self._note_copy_request(
            translate(
                "TelemetryCopyDialog",
                "Your e-mail program was asked to open the e-mail. If it did not, copy the text "
                "and send it to the address in the first line.",
            )
        )

    def _copy_text(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self._message_edit.toPlainText())
        self._note_copy_request(
            translate(
                "TelemetryCopyDialog",
                "Text copied. Send it to the address in the first line.",
            )
        )

    def _note_copy_request(self, text: str) -> None:
        self._done_label.setText(text)
        announce(self._done_label, text)
        self.make_room()
        for identity in self._chosen_ids():
            if identity and identity not in self._noted_ids:
                self._noted_ids.add(identity)
                self.bridge.service.request_copy(identity)

    def retranslate(self) -> None:
        self._intro_label.setText(self._intro_text())
        self._done_label.setText("")
        self._list_ids()

    def _intro_text(self) -> str:
        server = other_server(Settings(self.bridge.host.store))
        if not server:
            return translate(
                "TelemetryCopyDialog",
                "Request by e-mail a copy of everything stored under your ID. The FreeCAD project "
                "association will send it to you.",
            )
        elsewhere = translate(
            "TelemetryCopyDialog",
            "The FreeCAD project association, to which this e-mail goes, can only send you a copy "
            "of data that was sent to it.",
        )
        return f"{privacy_texts.other_server_sentence(server)}\n{elsewhere}"
