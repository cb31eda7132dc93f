# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Your data": request a copy or removal, your requests and IDs, the privacy notice."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.contact import CONTACT
from freecad_telemetry.records import DataRequest, RequestKind, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import (
    QtWidgets,
    adopt_layout,
    connect_button,
    find_child,
    load_ui,
    open_link,
    order_tabs,
    translate,
)
from freecad_telemetry_gui.texts import formats, links, request_texts, status_texts
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.focus_ring import show_button
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import announce, show_toast
from freecad_telemetry_gui.widgets.windows import open_window
from freecad_telemetry_gui.your_data.data_rows import MIN_BUTTON_WIDTH_PX, Row, Rows


class DataPage(Retranslating, QtWidgets.QWidget):
    """What the user can do about what was sent. It scrolls as a whole; nothing in it does."""

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        adopt_layout(self, load_ui("data_page"))
        self._content = find_child(self, QtWidgets.QWidget, "dataContent")
        self._intro_label = find_child(self, QtWidgets.QLabel, "introLabel")
        self._contact_label = find_child(self, QtWidgets.QLabel, "contactLabel")
        self._requests_label = find_child(self, QtWidgets.QLabel, "requestsLabel")
        self._previous_label = find_child(self, QtWidgets.QLabel, "previousLabel")
        self._left_label = find_child(self, QtWidgets.QLabel, "leftLabel")
        self._left_help_label = find_child(self, QtWidgets.QLabel, "leftHelpLabel")
        for name in ("actions", "links"):
            flow(find_child(self, QtWidgets.QWidget, name))
        for button in self._content.findChildren(QtWidgets.QAbstractButton):
            button.setMinimumWidth(MIN_BUTTON_WIDTH_PX)
        self._request_rows = Rows(
            find_child(self, QtWidgets.QWidget, "requests"), self._make_request_row
        )
        self._previous_rows = Rows(
            find_child(self, QtWidgets.QWidget, "previous"), self._make_previous_row
        )
        self._request_buttons = (
            connect_button(self, "copyDataButton", self.open_copy),
            connect_button(self, "removalButton", lambda: self.open_removal("")),
        )
        for number, name in enumerate(
            ("noticeButton", "listButton", "notCollectedButton", "decisionsButton")
        ):
            connect_button(self, name, partial(self._open_privacy, number))
        connect_button(self, "resultsButton", lambda: open_link(links.PUBLIC_RESULTS))
        connect_button(self, "sourceButton", lambda: open_link(links.SOURCE_CODE))
        connect_button(self, "contactButton", lambda: open_link(f"mailto:{CONTACT}"))
        connect_button(self, "copyContactButton", self._copy_contact)
        id_visibility.changed.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self.retranslate()

    @late
    def open_copy(self) -> None:
        """Open the dialog for a copy of the data."""
        from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog

        open_window(CopyDialog, self._bridge, self.window())

    @late
    def open_removal(self, identity: str) -> None:
        """Open the dialog for the removal of the data, for one of the IDs where it is given."""
        from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog

        dialog = open_window(RemovalDialog, self._bridge, self.window())
        if identity:
            dialog.choose(identity)

    @late
    def _open_privacy(self, tab: int, *_: object) -> None:
        from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog

        open_window(PrivacyDialog, self._bridge, self.window()).show_tab(tab)

    def _make_request_row(self, number: int) -> _RequestRow:
        return _RequestRow(self._bridge, number)

    def _make_previous_row(self, identity: str) -> _PreviousRow:
        return _PreviousRow(self, identity)

    def _show_state(self, *_: object) -> None:
        state, now = self._bridge.state, datetime.now(UTC)
        other_rows = self._request_rows.follow(request.id for request in state.requests)
        other_rows |= self._previous_rows.follow(identity.id for identity in state.former)
        for request in state.requests:
            shown_id = self._id_visibility.text(request.identity)
            self._request_rows[request.id].show_request(request, shown_id, now)
        for identity in state.former:
            text = self._previous_text(identity, state, now)
            removable = identity.removed_at is None and not status_texts.removal_under_way(
                state, identity.id
            )
            self._previous_rows[identity.id].show_identity(text, removable=removable)
        has_id = state.identity is not None or bool(state.former)
        self._intro_label.setVisible(has_id)
        for button in self._request_buttons:
            button.setEnabled(has_id)
        self._requests_label.setVisible(bool(state.requests))
        self._previous_label.setVisible(bool(state.former))
        left = status_texts.left_files_sentences(state)
        self._left_label.setText(left)
        for label in (self._left_label, self._left_help_label):
            label.setVisible(bool(left))
        if other_rows:
            order_tabs(self._content)

    def _previous_text(self, identity: Identity, state: State, now: datetime) -> str:
        #: A previous ID, in use from the day {first} to the day {last}; {state} says what became
        #: of the data sent under it, for example "removal requested".
        return translate("TelemetryDataPage", "{id} ({first} – {last}): {state}").format(
            id=self._id_visibility.text(identity.id),
            first=formats.date(identity.since),
            last=formats.date(identity.until) if identity.until else "",
            state=request_texts.data_state(identity, state.requests, now),
        )

    def copy_id(self, identity: str) -> None:
        """Put an ID on the clipboard."""
        QtWidgets.QApplication.clipboard().setText(identity)
        show_toast(self, translate("TelemetryDataPage", "ID copied. Keep it private."))

    def _copy_contact(self) -> None:
        QtWidgets.QApplication.clipboard().setText(CONTACT)
        show_toast(self, translate("TelemetryDataPage", "Address copied."))

    def retranslate(self) -> None:
        #: Whom to write to about the data. {} is an e-mail address.
        contact = translate("TelemetryDataPage", "Contact: {}").format(CONTACT)
        self._contact_label.setText(contact)
        self._show_state()


class _RequestRow(Row):
    """One request, and where it stands."""

    def __init__(self, bridge: Bridge, number: int) -> None:
        super().__init__()
        self._bridge = bridge
        self._number = number
        self._cancel = self.add_button("cancelRequestButton", "", self._cancel_removal)
        self._retry = self.add_button("retryRequestButton", "try-now", self._retry_removal)

    def show_request(self, request: DataRequest, shown_id: str, now: datetime) -> None:
        """Write the row."""
        state = request_texts.request_state(request, now)
        #: What was requested, when, and for which ID: "Removal request, Today 14:03, 4c60…e0".
        title = translate("TelemetryDataPage", "{request}, {when}, {id}").format(
            request=request_texts.request_kind(request.kind),
            when=formats.stamp(request.at, now),
            id=shown_id,
        )
        text = f"{title}\n{state}"
        if text != self.label.text():
            announced = bool(self.label.text()) and self.isVisible()
            self.label.setText(text)
            if announced:
                announce(self.label, state)
        self.write(
            self._cancel,
            #: Button, verb.
            translate("TelemetryDataPage", "Cancel request"),
            translate(
                "TelemetryDataPage",
                "Cancels the request. If it is already being sent, the service may have received "
                "it.",
            ),
        )
        self.write(
            self._retry,
            translate("TelemetryDataPage", "Try again"),
            translate("TelemetryDataPage", "Sends the request again."),
        )
        is_removal = request.kind is RequestKind.REMOVAL
        show_button(self._cancel, self.label, shown=is_removal and request.state.is_under_way)
        must_wait = request.asked_until is not None and request.asked_until > now
        can_retry = is_removal and request.state.can_be_retried and not must_wait
        show_button(self._retry, self.label, shown=can_retry)

    def _cancel_removal(self) -> None:
        self._bridge.service.cancel_removal(self._number)

    def _retry_removal(self) -> None:
        self._bridge.service.retry_removal(self._number)


class _PreviousRow(Row):
    """One previous ID, and what became of its data."""

    def __init__(self, page: DataPage, identity: str) -> None:
        super().__init__()
        self._page = page
        self._identity = identity
        self._copy = self.add_button("copyIdButton", "copy", self._copy_id)
        self._removal = self.add_button("removeIdButton", "", self._open_removal)

    def show_identity(self, text: str, *, removable: bool) -> None:
        """Write the row."""
        self.label.setText(text)
        self.write(
            self._copy,
            #: Button, verb: copy the ID to the clipboard.
            translate("TelemetryDataPage", "Copy ID"),
            translate("TelemetryDataPage", "Copies this ID in full."),
        )
        self.write(
            self._removal,
            translate("TelemetryDataPage", "Request removal…"),
            translate(
                "TelemetryDataPage",
                "Opens a window where you can request removal of the data stored under this ID.",
            ),
        )
        show_button(self._removal, self.label, shown=removable)

    def _copy_id(self) -> None:
        self._page.copy_id(self._identity)

    def _open_removal(self) -> None:
        self._page.open_removal(self._identity)
