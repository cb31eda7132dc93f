# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "New ID": what it does and does not do, and what becomes of the old one's data."""

from __future__ import annotations

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.records import RequestKind
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog


class NewIdDialog(TelemetryDialog):
    """Takes another ID; offers the removal of what the old one sent in the same step."""

    form_name = "new_id_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._intro_label = find_child(self.form, QtWidgets.QLabel, "introLabel")
        self._removal_check_box = find_child(self.form, QtWidgets.QCheckBox, "removalBox")
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
        if self._is_removal_under_way():
            self._removal_check_box.setChecked(False)
            self._removal_check_box.setVisible(False)
        removal = self._removal_check_box.isChecked()
        for widget in (self._waiting_label, self._keep_button, self._delete_button):
            widget.setVisible(count > 0)
            widget.setEnabled(not removal)
        if removal:
            self._delete_button.setChecked(True)
        #: {}: for example "6 events".
        self._waiting_label.setText(
            translate(
                "TelemetryNewIdDialog", "Waiting on this computer under the old ID: {}."
            ).format(status_texts.events(count))
        )
        if state.decision.answer is Choice.YES:
            self._intro_label.setText(
                translate(
                    "TelemetryNewIdDialog",
                    "From now on, data from this computer is sent under a new random ID. The "
                    "server is not told which ID you had before.",
                )
            )
            self._make_button.setText(translate("TelemetryNewIdDialog", "&Take a new ID"))
        else:
            self._intro_label.setText(
                translate(
                    "TelemetryNewIdDialog",
                    "You do not share, so no new ID is made now: the one you have becomes an "
                    "earlier ID. If you share again, a new random ID is made.",
                )
            )
            self._make_button.setText(translate("TelemetryNewIdDialog", "&Give up this ID"))
        self._make_button.setEnabled(state.identity is not None)
        self.make_room()

    def _is_removal_under_way(self) -> bool:
        """Tell whether the removal of what the ID sent was asked for already."""
        state = self.bridge.state
        return state.identity is not None and any(
            request.kind is RequestKind.REMOVAL
            and request.identity == state.identity.id
            and request.state.is_under_way
            for request in state.requests
        )

    def retranslate(self) -> None:
        self._show_state()
