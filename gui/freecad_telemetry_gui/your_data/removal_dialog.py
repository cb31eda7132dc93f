# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Request removal of your data": what will happen, and then what happens."""

from __future__ import annotations

from datetime import UTC, datetime

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.records import DataRequest
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import other_server, removal_server
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts import privacy_texts, request_texts
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.texts.status_texts import removal_under_way
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.widgets.focus_ring import show_button
from freecad_telemetry_gui.widgets.original_button import OriginalButton
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.your_data.id_combo_box import fill_id_combo_box


class RemovalDialog(TelemetryDialog):
    """Requests the removal of what the server holds under an ID, and follows the request."""

    form_name = "removal_dialog"
    opening_px = (560, 0)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._earlier_requests: frozenset[int] = frozenset()
        self._requested_id = ""
        self._turns_off = False
        settings = Settings(bridge.host.store)
        self._server, self._other_server = removal_server(settings), other_server(settings)
        self._id_combo_box = find_child(self.form, QtWidgets.QComboBox, "idBox")
        self._consequences_label = find_child(self.form, QtWidgets.QLabel, "consequencesLabel")
        self._retry_check_box = find_child(self.form, QtWidgets.QCheckBox, "retryBox")
        self._progress_bar = find_child(self.form, QtWidgets.QProgressBar, "progressBar")
        self._state_label = find_child(self.form, QtWidgets.QLabel, "stateLabel")
        self._request_button = connect_button(self, "requestButton", self._send_request)
        self._cancel_button = connect_button(self, "cancelRequestButton", self._cancel_request)
        self.buttons.addButton(OriginalButton(self._original_texts), ButtonRole.ActionRole)
        self._id_combo_box.currentIndexChanged.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self.retranslate()

    def choose(self, identity: str) -> None:
        """Choose one of the IDs."""
        self._id_combo_box.setCurrentIndex(max(self._id_combo_box.findData(identity), 0))

    def _send_request(self) -> None:
        identity = self._id_combo_box.currentData()
        if not identity:
            return
        self._earlier_requests = frozenset(request.id for request in self.bridge.state.requests)
        self._requested_id = identity
        self._show_state()
        self.bridge.service.request_removal(identity, self._retry_check_box.isChecked())

    def _request(self) -> DataRequest | None:
        """Return the request that this dialog started, None before."""
        request = request_texts.last_removal(self._requested_id, self.bridge.state.requests)
        return request if request and request.id not in self._earlier_requests else None

    def _cancel_request(self) -> None:
        request = self._request()
        if request is not None:
            self.bridge.service.cancel_removal(request.id)

    def _show_state(self, *_: object) -> None:
        request = self._request()
        started = bool(self._requested_id)
        under_way = started and (request is None or request.state.is_under_way)
        if not started:
            fill_id_combo_box(self._id_combo_box, self.bridge.state)
            self._turns_off = self._is_shared_under(self._id_combo_box.currentData())
        identity = self._id_combo_box.currentData()
        earlier = None if started else removal_under_way(self.bridge.state, identity)
        self._consequences_label.setText("\n\n".join(self._consequences(identity)))
        self._tell_state(request, earlier)
        for widget in (self._id_combo_box, self._retry_check_box):
            widget.setEnabled(not started and identity is not None)
        self._consequences_label.setVisible(not started)
        self._retry_check_box.setVisible(not started)
        self._request_button.setText(self._request_text())
        show_button(self._request_button, self._state_label, shown=not started)
        self._request_button.setEnabled(identity is not None and earlier is None)
        show_button(self._cancel_button, self._state_label, shown=under_way)
        self._cancel_button.setEnabled(request is not None)
        self._progress_bar.setVisible(under_way)
        self.make_room()

    def _tell_state(self, request: DataRequest | None, earlier: DataRequest | None) -> None:
        text, now = "", datetime.now(UTC)
        if request is not None:
            text = request_texts.request_state(request, now)
        elif self._requested_id:
            text = request_texts.waiting()
        elif earlier is not None:
            known = translate("TelemetryRemovalDialog", "You have already requested this.")
            text = f"{known}\n{request_texts.request_state(earlier, now)}"
        if self._state_label.text() != text:
            self._state_label.setText(text)
            if text and self.isVisible():
                announce(self._state_label, text)
        self._state_label.setVisible(bool(text))

    def _is_shared_under(self, identity: str | None) -> bool:
        state = self.bridge.state
        is_current = state.identity is not None and state.identity.id == identity
        return is_current and state.decision.answer is Choice.YES

    def _request_text(self) -> str:
        if self._turns_off:
            return translate("TelemetryRemovalDialog", "Turn off and &request removal")
        return translate("TelemetryRemovalDialog", "&Request removal")

    def _consequences(self, identity: str | None) -> list[str]:
        """Return what will happen, in paragraphs."""
        if identity is None:
            return [
                translate(
                    "TelemetryRemovalDialog",
                    "There is no ID on this computer, so there is no data to request removal of.",
                )
            ]
        current = self.bridge.state.identity
        if self._turns_off:
            #: {} is the name of a server.
            text = translate(
                "TelemetryRemovalDialog",
                "If you request removal, sharing is turned off, unsent data under this ID is "
                "deleted, and the request is sent to {}. The ID will not be used again.",
            )
        elif current is not None and current.id == identity:
            #: {} is the name of a server.
            text = translate(
                "TelemetryRemovalDialog",
                "If you request removal, unsent data under this ID is deleted and the request is "
                "sent to {}. The ID will not be used again.",
            )
        else:
            #: {} is the name of a server.
            text = translate(
                "TelemetryRemovalDialog",
                "If you request removal, unsent data under this ID is deleted and the request is "
                "sent to {}. Sharing under your current ID is not affected.",
            )
        return [
            *self._elsewhere(),
            text.format(visible(self._server, lines=False)),
            translate(
                "TelemetryRemovalDialog",
                "The removal service sees your IP address together with this ID. The history on "
                "this computer is kept.",
            ),
        ]

    def _elsewhere(self) -> list[str]:
        if not self._other_server:
            return []
        return [privacy_texts.other_server_sentence(self._other_server)]

    def _original_texts(self) -> list[str]:
        """Return the texts that say what will happen; those of the form stand here again."""
        texts = [
            translate("TelemetryRemovalDialog", "Request removal of your data"),
            translate(
                "TelemetryRemovalDialog",
                "Asks the removal service to remove everything stored under an ID.",
            ),
            *self._consequences(self._id_combo_box.currentData()),
            translate(
                "TelemetryRemovalDialog",
                "&Try again later if the removal service cannot be reached",
            ),
            self._request_text(),
        ]
        return [text.replace("&", "") for text in texts]

    def retranslate(self) -> None:
        self._show_state()
