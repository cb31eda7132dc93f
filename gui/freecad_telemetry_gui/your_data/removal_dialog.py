# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "Ask for your data to be removed": what will happen, and then what happens."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from freecad_telemetry.records import DataRequest, RequestKind, RequestState
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, translate
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.widgets.original_button import OriginalButton
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.your_data.id_combo_box import fill_id_combo_box

_GOING = (RequestState.WAITING, RequestState.SENDING)


class RemovalDialog(TelemetryDialog):
    """Asks the service to remove what it holds under an ID, and follows the request."""

    form_name = "removal_dialog"

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._known: frozenset[int] = frozenset()
        self._asked = ""
        address = str(Settings(bridge.host.store).get("DataRemovalURL"))
        self._server = visible(urlsplit(address).netloc, lines=False)
        self._ids = find_child(self.form, QtWidgets.QComboBox, "idBox")
        self._consequences = find_child(self.form, QtWidgets.QLabel, "consequencesLabel")
        self._retry = find_child(self.form, QtWidgets.QCheckBox, "retryBox")
        self._progress = find_child(self.form, QtWidgets.QProgressBar, "progressBar")
        self._state = find_child(self.form, QtWidgets.QLabel, "stateLabel")
        self._ask = connect_button(self, "askButton", self._send)
        self._cancel = connect_button(self, "cancelRequestButton", self._cancel_request)
        self.buttons.addButton(OriginalButton(self._texts), ButtonRole.ActionRole)
        self._ids.currentIndexChanged.connect(self._write)
        bridge.stateChanged.connect(self._write)
        self.retranslate()

    def choose(self, identity: str) -> None:
        """Choose one of the IDs."""
        self._ids.setCurrentIndex(max(self._ids.findData(identity), 0))

    def _send(self) -> None:
        identity = self._ids.currentData()
        if not identity:
            return
        self._known = frozenset(request.id for request in self.bridge.state.requests)
        self._asked = identity
        self._write()
        self.bridge.service.request_removal(identity, self._retry.isChecked())

    def _request(self) -> DataRequest | None:
        """Return the request that this dialog started, None before."""
        for request in self.bridge.state.requests:
            if (
                self._asked
                and request.kind is RequestKind.REMOVAL
                and request.identity == self._asked
                and request.id not in self._known
            ):
                return request
        return None

    def _under_way(self, identity: str | None) -> DataRequest | None:
        """Return an earlier request for an ID that is not over yet, None without."""
        for request in self.bridge.state.requests:
            same = request.kind is RequestKind.REMOVAL and request.identity == identity
            if same and request.state in _GOING:
                return request
        return None

    def _cancel_request(self) -> None:
        request = self._request()
        if request is not None:
            self.bridge.service.cancel_removal(request.id)

    def _write(self, *_: object) -> None:
        request = self._request()
        started = bool(self._asked)
        going = started and (request is None or request.state in _GOING)
        if not started:
            fill_id_combo_box(self._ids, self.bridge.state, with_removed=False)
        identity = self._ids.currentData()
        self._consequences.setText(self._what_happens(identity))
        for widget in (self._ids, self._retry):
            widget.setEnabled(not started and identity is not None)
        self._ask.setVisible(not started)
        earlier = None if started else self._under_way(identity)
        self._ask.setEnabled(identity is not None and earlier is None)
        self._cancel.setVisible(going)
        self._cancel.setEnabled(request is not None)
        self._progress.setVisible(going)
        text, now = "", datetime.now(UTC)
        if request is not None:
            text = history_texts.request_state(request, now)
        elif earlier is not None:
            known = translate("TelemetryRemovalDialog", "You asked for this already.")
            text = f"{known} {history_texts.request_state(earlier, now)}"
        if self._state.text() != text:
            self._state.setText(text)
            if text and self.isVisible():
                announce(self._state, text)
        self._state.setVisible(bool(text))
        self.make_room()

    def _what_happens(self, identity: str | None) -> str:
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

    def _texts(self) -> list[str]:
        """Return the words that say what will happen; those of the form stand here again."""
        texts = [
            translate("TelemetryRemovalDialog", "Ask for your data to be removed"),
            translate(
                "TelemetryRemovalDialog",
                "The server is asked to remove everything that is stored under an ID.",
            ),
            self._what_happens(self._ids.currentData()),
            translate(
                "TelemetryRemovalDialog", "&Try again later if the service cannot be reached"
            ),
            translate("TelemetryRemovalDialog", "&Ask for removal"),
        ]
        return [text.replace("&", "") for text in texts]

    def retranslate(self) -> None:
        self._write()
