# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Ask for your data to be removed": what will happen, and then what happens."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from freecad_telemetry.records import DataRequest, RequestKind
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.widgets.original_button import OriginalButton
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.your_data.id_combo_box import fill_id_combo_box


class RemovalDialog(TelemetryDialog):
    """Asks the service to remove what it holds under an ID, and follows the request."""

    form_name = "removal_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._earlier_requests: frozenset[int] = frozenset()
        self._requested_id = ""
        address = str(Settings(bridge.host.store).get("DataRemovalURL"))
        self._server = visible(urlsplit(address).netloc, lines=False)
        self._id_combo_box = find_child(self.form, QtWidgets.QComboBox, "idBox")
        self._consequences_label = find_child(self.form, QtWidgets.QLabel, "consequencesLabel")
        self._retry_check_box = find_child(self.form, QtWidgets.QCheckBox, "retryBox")
        self._progress_bar = find_child(self.form, QtWidgets.QProgressBar, "progressBar")
        self._state_label = find_child(self.form, QtWidgets.QLabel, "stateLabel")
        self._ask_button = connect_button(self, "askButton", self._send_request)
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
        for request in self.bridge.state.requests:
            if (
                self._requested_id
                and request.kind is RequestKind.REMOVAL
                and request.identity == self._requested_id
                and request.id not in self._earlier_requests
            ):
                return request
        return None

    def _request_under_way(self, identity: str | None) -> DataRequest | None:
        """Return an earlier request for an ID that is not over yet, None without."""
        for request in self.bridge.state.requests:
            same = request.kind is RequestKind.REMOVAL and request.identity == identity
            if same and request.state.is_under_way:
                return request
        return None

    def _cancel_request(self) -> None:
        request = self._request()
        if request is not None:
            self.bridge.service.cancel_removal(request.id)

    def _show_state(self, *_: object) -> None:
        request = self._request()
        started = bool(self._requested_id)
        under_way = started and (request is None or request.state.is_under_way)
        if not started:
            fill_id_combo_box(self._id_combo_box, self.bridge.state, with_removed=False)
        identity = self._id_combo_box.currentData()
        self._consequences_label.setText(self._consequences_text(identity))
        for widget in (self._id_combo_box, self._retry_check_box):
            widget.setEnabled(not started and identity is not None)
        self._ask_button.setVisible(not started)
        earlier = None if started else self._request_under_way(identity)
        self._ask_button.setEnabled(identity is not None and earlier is None)
        self._cancel_button.setVisible(under_way)
        self._cancel_button.setEnabled(request is not None)
        self._progress_bar.setVisible(under_way)
        text, now = "", datetime.now(UTC)
        if request is not None:
            text = history_texts.request_state(request, now)
        elif earlier is not None:
            known = translate("TelemetryRemovalDialog", "You asked for this already.")
            text = f"{known} {history_texts.request_state(earlier, now)}"
        if self._state_label.text() != text:
            self._state_label.setText(text)
            if text and self.isVisible():
                announce(self._state_label, text)
        self._state_label.setVisible(bool(text))
        self.make_room()

    def _consequences_text(self, identity: str | None) -> str:
        if identity is None:
            return translate(
                "TelemetryRemovalDialog",
                "There is no ID on this computer, so there is nothing to ask for.",
            )
        current = self.bridge.state.identity
        if current is not None and current.id == identity:
            #: {} is the name of a server.
            text = translate(
                "TelemetryRemovalDialog",
                "When you ask for it: sharing is turned off, what waits under this ID on this "
                "computer is deleted, and the request is sent to {}. The ID is not used again.",
            )
        else:
            #: {} is the name of a server.
            text = translate(
                "TelemetryRemovalDialog",
                "When you ask for it: what waits under this ID on this computer is deleted, and "
                "the request is sent to {}. Whether you share under another ID stays as it is.",
            )
        return text.format(self._server)

    def _original_texts(self) -> list[str]:
        """Return the texts that say what will happen; those of the form stand here again."""
        texts = [
            translate("TelemetryRemovalDialog", "Ask for your data to be removed"),
            translate(
                "TelemetryRemovalDialog",
                "The server is asked to remove everything that is stored under an ID.",
            ),
            self._consequences_text(self._id_combo_box.currentData()),
            translate(
                "TelemetryRemovalDialog", "&Try again later if the service cannot be reached"
            ),
            translate("TelemetryRemovalDialog", "&Ask for removal"),
        ]
        return [text.replace("&", "") for text in texts]

    def retranslate(self) -> None:
        self._show_state()
