# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "New ID": what it does and does not do, and what becomes of the old one's data."""

from __future__ import annotations

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import other_server, removal_server
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.texts.privacy_texts import removal_note
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog


class NewIdDialog(TelemetryDialog):
    """Takes another ID; offers the removal of what the old one sent in the same step."""

    form_name = "new_id_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._intro_label = find_child(self.form, QtWidgets.QLabel, "introLabel")
        self._removal_check_box = find_child(self.form, QtWidgets.QCheckBox, "removalBox")
        self._removal_note = find_child(self.form, QtWidgets.QLabel, "removalNote")
        self._waiting_label = find_child(self.form, QtWidgets.QLabel, "waitingLabel")
        self._keep_button = find_child(self.form, QtWidgets.QRadioButton, "keepButton")
        self._delete_button = find_child(self.form, QtWidgets.QRadioButton, "deleteButton")
        self._make_button = connect_button(self, "makeButton", self._make_new_id)
        self._removal_check_box.toggled.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self.retranslate()

    def _make_new_id(self) -> None:
        removal = self._removal_check_box.isChecked()
        self.bridge.service.new_id(self._keep_button.isChecked() and not removal, removal)
        self.accept()

    def _show_state(self, *_: object) -> None:
        state = self.bridge.state
        count = state.outbox.events
        if state.identity and status_texts.removal_under_way(state, state.identity.id):
            self._removal_check_box.setChecked(False)
            self._removal_check_box.setVisible(False)
        removal = self._removal_check_box.isChecked()
        settings = Settings(self.bridge.host.store)
        self._removal_note.setText(removal_note(removal_server(settings), other_server(settings)))
        self._removal_note.setVisible(removal)
        for widget in (self._waiting_label, self._keep_button, self._delete_button):
            widget.setVisible(count > 0)
            widget.setEnabled(not removal)
        if removal:
            self._delete_button.setChecked(True)
        #: {}: for example "6 events".
        self._waiting_label.setText(
            translate("TelemetryNewIdDialog", "Unsent data under the old ID: {}.").format(
                status_texts.events(count)
            )
        )
        if state.decision.answer is Choice.YES:
            self._intro_label.setText(
                translate(
                    "TelemetryNewIdDialog",
                    "Data from this computer will be sent under a new random ID. The server is not "
                    "told your old ID, but similar data could still suggest that both IDs are "
                    "yours.",
                )
            )
            self._make_button.setText(translate("TelemetryNewIdDialog", "&Create new ID"))
        else:
            self._intro_label.setText(
                translate(
                    "TelemetryNewIdDialog",
                    "Sharing is off, so no new ID is created now. Your current ID becomes a "
                    "previous ID. If you share again, a new random ID is created.",
                )
            )
            self._make_button.setText(translate("TelemetryNewIdDialog", "Stop &using this ID"))
        self._make_button.setEnabled(state.identity is not None)
        self.make_room()

    def retranslate(self) -> None:
        self._show_state()
