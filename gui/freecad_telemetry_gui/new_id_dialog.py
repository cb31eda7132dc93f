# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "New ID": what it does and does not do, and what becomes of the old one's data."""

from __future__ import annotations

from freecad_telemetry_gui import wording
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.qt import QtWidgets, child, translate


class NewIdDialog(TelemetryDialog):
    """Takes another ID; offers the removal of what the old one sent in the same step."""

    form_name = "new_id_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._removal = child(self.form, QtWidgets.QCheckBox, "removalBox")
        self._waiting = child(self.form, QtWidgets.QLabel, "waitingLabel")
        self._keep = child(self.form, QtWidgets.QRadioButton, "keepButton")
        self._delete = child(self.form, QtWidgets.QRadioButton, "deleteButton")
        self._make = self.add_button("makeButton", ButtonRole.ActionRole)
        self._cancel = self.add_button("cancelButton", ButtonRole.RejectRole)
        self._make.clicked.connect(self._make_new)
        self._cancel.clicked.connect(self.reject)
        self._removal.toggled.connect(self._update)
        bridge.stateChanged.connect(self._update)
        self.retranslate()

    def _make_new(self) -> None:
        identity = self.bridge.state.identity
        removal = self._removal.isChecked()
        self.bridge.service.new_id(self._keep.isChecked() and not removal)
        if identity is not None and removal:
            self.bridge.service.request_removal(identity.id, True)
        self.accept()

    def _update(self, *_: object) -> None:
        state = self.bridge.state
        count = state.outbox.events
        removal = self._removal.isChecked()
        for widget in (self._waiting, self._keep, self._delete):
            widget.setVisible(count > 0)
            widget.setEnabled(not removal)
        if removal:
            self._delete.setChecked(True)
        #: {}: for example "6 events".
        self._waiting.setText(
            translate(
                "TelemetryNewIdDialog", "{} still wait on this computer under the old ID:"
            ).format(wording.events(count))
        )
        self._make.setEnabled(state.identity is not None)

    def retranslate(self) -> None:
        self._make.setText(translate("TelemetryNewIdDialog", "&Take a new ID"))
        self._cancel.setText(translate("TelemetryNewIdDialog", "Cancel"))
        self._update()


__all__ = ["NewIdDialog"]
