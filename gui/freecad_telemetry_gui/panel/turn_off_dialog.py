# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Turn off sharing": what is deleted by it, and whether the server's data is too."""

from __future__ import annotations

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import other_server, removal_server
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts.privacy_texts import removal_note
from freecad_telemetry_gui.texts.status_texts import removal_under_way
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog


class TurnOffDialog(TelemetryDialog):
    """Turns sharing off; offers the removal of what the server has in the same step."""

    form_name = "turn_off_dialog"
    opening_px = (360, 0)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        question = find_child(self.form, QtWidgets.QLabel, "questionLabel")
        font = question.font()
        font.setBold(True)
        question.setFont(font)
        self._deleted_label = find_child(self.form, QtWidgets.QLabel, "deletedLabel")
        self._removal_check_box = find_child(self.form, QtWidgets.QCheckBox, "removalBox")
        self._removal_note = find_child(self.form, QtWidgets.QLabel, "removalNote")
        self._turn_off_button = connect_button(self, "turnOffButton", self._turn_off)
        self._removal_check_box.toggled.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self._show_state()

    def _is_removal_chosen(self) -> bool:
        return self._removal_check_box.isChecked() and not self._removal_check_box.isHidden()

    def _turn_off(self) -> None:
        self.bridge.service.turn_off("panel", remove=self._is_removal_chosen())
        self.accept()

    def _show_state(self, *_: object) -> None:
        state = self.bridge.state
        count = state.outbox.events
        self._deleted_label.setText(
            translate("TelemetryTurnOffDialog", "%n unsent event(s) will be deleted.", "", count)
        )
        self._deleted_label.setVisible(count > 0)
        identity = state.identity
        self._removal_check_box.setVisible(
            identity is not None and not removal_under_way(state, identity.id)
        )
        settings = Settings(self.bridge.host.store)
        self._removal_note.setText(removal_note(removal_server(settings), other_server(settings)))
        self._removal_note.setVisible(self._is_removal_chosen())
        self._turn_off_button.setEnabled(state.can_turn_off)
        self.make_room()

    def retranslate(self) -> None:
        self._show_state()
