# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Erase the history"."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, find_child, translate
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog


class EraseDialog(TelemetryDialog):
    """Erases the records of what was sent from this computer."""

    form_name = "erase_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._keep = find_child(self.form, QtWidgets.QCheckBox, "keepBox")
        self._erase = self.add_button("eraseButton", ButtonRole.ActionRole)
        self._cancel = self.add_button("cancelButton", ButtonRole.RejectRole)
        self._erase.clicked.connect(self._erase_now)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()

    def _erase_now(self) -> None:
        self.bridge.service.erase_history(self._keep.isChecked())
        self.accept()

    def retranslate(self) -> None:
        self._erase.setText(translate("TelemetryEraseDialog", "&Erase"))
        self._cancel.setText(translate("TelemetryEraseDialog", "Cancel"))
        self._keep.setVisible(self.bridge.state.outbox.events > 0)
