# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Delete the history"."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts.reason_texts import MAX_QUOTED_CHARS
from freecad_telemetry_gui.texts.sanitized import cut
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog


class EraseDialog(TelemetryDialog):
    """Deletes the records of what was sent from this computer."""

    form_name = "erase_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._keep_check_box = find_child(self.form, QtWidgets.QCheckBox, "keepBox")
        self._keep_check_box.setVisible(bridge.state.outbox.events > 0)
        self._left_label = find_child(self.form, QtWidgets.QLabel, "leftLabel")
        connect_button(self, "eraseButton", self._erase_history)
        bridge.stateChanged.connect(self._show_files)
        self._show_files()

    def _show_files(self, *_: object) -> None:
        state = self.bridge.state
        files = [cut(file, MAX_QUOTED_CHARS) for file in (*state.copies, *state.set_aside)]
        #: A list of files follows.
        text = translate("TelemetryEraseDialog", "Also deleted:")
        self._left_label.setText("\n".join([text, *files]))
        self._left_label.setVisible(bool(files))
        self.make_room()

    def _erase_history(self) -> None:
        self.bridge.service.erase_history(self._keep_check_box.isChecked())
        self.accept()

    def retranslate(self) -> None:
        self._show_files()
