# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Last sent": what left this computer, from the records; older and newer ones too."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from freecad_telemetry.events.payload import SentDetail
from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_page import PayloadPage
from freecad_telemetry_gui.qt import QtWidgets, translate
from freecad_telemetry_gui.texts import history_texts, status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility


class SentPage(PayloadPage):
    """Shows the newest payload that was sent, and follows it, until the user looks at older ones.

    Attributes:
        detail: what is shown, None where nothing was sent yet.
    """

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(bridge, id_visibility, parent)
        self.detail: SentDetail | None = None
        self._number: int | None = None
        self._revision = bridge.state.revision
        self._older_button.clicked.connect(lambda: self._move("older"))
        self._newer_button.clicked.connect(lambda: self._move("newer"))
        bridge.stateChanged.connect(self._on_state)
        id_visibility.changed.connect(self._write_message)

    def show_submission(self, number: int) -> None:
        """Show this submission; later ones do not take its place."""
        self._number = number
        self.show_readable()
        self.reload_soon()

    def _on_state(self, state: State) -> None:
        if state.revision != self._revision:
            self._revision = state.revision
            self.reload_soon()

    def _load(self) -> None:
        super()._load()
        self._bridge.ask(
            self._bridge.service.sent, self._number, "", then=self._on_sent, owner=self
        )

    def _move(self, direction: str) -> None:
        if self.detail is not None:
            sent, number = self._bridge.service.sent, self.detail.row.id
            self._bridge.ask(sent, number, direction, then=self._on_neighbor, owner=self)

    def _on_neighbor(self, result: object) -> None:
        if isinstance(result, SentDetail):
            self._number = result.row.id
            self._on_sent(result)

    def _on_sent(self, result: object) -> None:
        if isinstance(result, SentDetail):
            self.detail = result
            self.set_empty(empty=False)
            self._older_button.setEnabled(result.has_older)
            self._newer_button.setEnabled(result.has_newer)
            if not result.has_newer:
                self._number = None  # the newest: follow what comes
            self._show_detail()
            return
        if self._number is not None and result is None:  # erased meanwhile
            self._number = None
            self._load()
            return
        self.detail = None
        self.set_empty(empty=True)
        self._navigation.hide()
        self.set_message(
            history_texts.error_text(result)
            if isinstance(result, Exception)
            else self._nothing_sent_text()
        )

    def _nothing_sent_text(self) -> str:
        accepted = self._bridge.state.last_accepted
        if accepted is not None:
            return status_texts.erased_sentence(accepted, datetime.now(UTC))
        return translate(
            "TelemetrySentPage",
            "Nothing was sent yet. What would be sent now stands under “Next”.",
        )

    def _show_detail(self) -> None:
        """Write everything; tree and raw view keep the reader's place where nothing changed."""
        assert self.detail is not None
        self._navigation.show()
        self._title.setText(history_texts.detail_title(self.detail, datetime.now(UTC)))
        self._title.setToolTip(history_texts.RESULTS[self.detail.row.state].explanation())
        self._write_message()
        ids = tuple({event.distinct_id: None for event in self.detail.left})
        self.show_exchanges(self.detail.attempts, (), ids, self.detail.row.state)
        self.tree.show_payload(self.detail.sections, id_text=self._id_visibility.text)

    def _write_message(self) -> None:
        if self.detail is None:
            return
        ids = {event.distinct_id: None for event in self.detail.left}
        last = self.detail.attempts[-1] if self.detail.attempts else None
        #: {events}: "6 events"; {server}: a server's name; {id}: one or more IDs.
        text = translate("TelemetrySentPage", "{events} to {server}, under ID {id}.").format(
            events=status_texts.events(self.detail.row.events),
            server=visible(urlsplit(last.url).netloc if last else "", lines=False),
            # A shortened ID is not broken at its dots: word joiners stand around them.
            id=", ".join(
                self._id_visibility.text(identifier).replace("…", "\u2060…\u2060")
                for identifier in ids
            ),
        )
        reason = reason_text(self.detail.row.reason)
        emptied = history_texts.emptied_sentence() if _is_emptied(self.detail) else ""
        self.set_message("\n".join(line for line in (text, reason, emptied) if line))

    def _file_name(self) -> str:
        if self.detail is None:
            return super()._file_name()
        return f"FreeCAD-telemetry-{self.detail.row.at:%Y-%m-%d}-{self.detail.row.id}"


def _is_emptied(detail: SentDetail) -> bool:
    return any(history_texts.is_emptied(attempt) for attempt in detail.attempts)
