# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Delete the history"."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog


class EraseDialog(TelemetryDialog):
    """Deletes the records of what was sent from this computer."""

    form_name = "erase_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._keep_check_box = find_child(self.form, QtWidgets.QCheckBox, "keepBox")
        self._keep_check_box.setVisible(bridge.state.outbox.events > 0)
        connect_button(self, "eraseButton", self._erase_history)

    def _erase_history(self) -> None:
        self.bridge.service.erase_history(self._keep_check_box.isChecked())
        self.accept()
