# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The raw view: what was handed to the network, byte for byte as text, and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from freecad_telemetry.reasons import ReasonCode
from freecad_telemetry.records import Attempt, Event, Outcome, SubmissionState
from freecad_telemetry_gui.payload import raw_text
from freecad_telemetry_gui.qt import (
    Qt,
    QtGui,
    QtWidgets,
    adopt_layout,
    connect_button,
    find_child,
    load_ui,
    translate,
)
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import show_toast


@dataclass(frozen=True, slots=True)
class Exchanges:
    """What is shown of one submission, or of events that belong to none yet.

    Attributes:
        attempts: every exchange, oldest first.
        events: those that were not sent, shown where there is no attempt.
        ids: the IDs that are shortened until the user asks to see them, besides those of the
            events.
        state: where the submission stands; None where there is none yet.
        has_payload: there is something to be read besides the exchanges.
    """

    attempts: tuple[Attempt, ...] = ()
    events: tuple[Event, ...] = ()
    ids: tuple[str, ...] = ()
    state: SubmissionState | None = None
    has_payload: bool = True

    @property
    def all_ids(self) -> tuple[str, ...]:
        """Every ID in them."""
        return tuple(dict.fromkeys((*self.ids, *(event.distinct_id for event in self.events))))


class RawView(Retranslating, QtWidgets.QWidget):
    """Shows one exchange of several, or the JSON of events that were not sent."""

    def __init__(
        self, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._id_visibility = id_visibility
        self._exchanges = Exchanges()
        self._stale = False
        self._chosen: int | None = None
        adopt_layout(self, load_ui("raw_view"))
        self._attempt_combo_box = find_child(self, QtWidgets.QComboBox, "attemptBox")
        self._note_label = find_child(self, QtWidgets.QLabel, "noteLabel")
        self._text_edit = find_child(self, QtWidgets.QPlainTextEdit, "textEdit")
        self._pretty_check_box = find_child(self, QtWidgets.QCheckBox, "prettyBox")
        connect_button(self, "copyButton", self._copy)
        flow(find_child(self, QtWidgets.QWidget, "options"))
        set_accessible_names(self)
        # JSON and headers are Latin text, whatever the language.
        self._text_edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusProxy(self._text_edit)
        self._text_edit.setFont(
            QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
        )
        self._attempt_combo_box.currentIndexChanged.connect(self._show_attempt)
        self._pretty_check_box.toggled.connect(self._show_attempt)
        id_visibility.changed.connect(self._show_other_ids)
        self._list_attempts()

    def show_exchanges(self, exchanges: Exchanges) -> None:
        """Show exchanges, the newest one first; without any, the events that were not sent."""
        if exchanges == self._exchanges:
            return  # the reader keeps the place
        old = self._exchanges.attempts
        same = bool(old) and _starts_with(exchanges.attempts, old)
        self._chosen = (
            self._attempt_combo_box.currentIndex() if same and self._is_being_read() else None
        )
        self._exchanges = exchanges
        self._stale = True
        if self.isVisible():
            self._list_attempts()

    def find_text(self, text: str, *, backward: bool = False, anew: bool = False) -> bool:
        """Go to the next place where a text stands as `PayloadContent.find_text` does."""
        if self._stale:
            self._list_attempts()
        move = QtGui.QTextCursor.MoveOperation
        if anew:
            self._text_edit.moveCursor(move.End if backward else move.Start)
        if backward:
            return self._text_edit.find(text, QtGui.QTextDocument.FindFlag.FindBackward)
        return self._text_edit.find(text)

    def _copy(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.text())
        show_toast(self, translate("TelemetryRaw", "Copied as text."))

    def _is_being_read(self) -> bool:
        """Tell whether the reader is at some place: another attempt, further down, a selection."""
        newest = self._attempt_combo_box.currentIndex() == len(self._exchanges.attempts) - 1
        at_top = self._text_edit.verticalScrollBar().value() == 0
        return not (newest and at_top and not self._text_edit.textCursor().hasSelection())

    def text(self) -> str:
        """Return all of what is shown as text, with IDs as they are shown."""
        if self._stale:
            self._list_attempts()
        attempt = self._attempt()
        if attempt is None:
            events = self._exchanges.events
            text = raw_text.preview_text(events) if events else ""
        else:
            request = raw_text.request_text(
                attempt, with_line_breaks=self._pretty_check_box.isChecked()
            )
            text = f"{request}\n\n{raw_text.answer_text(attempt)}"
        return self._id_visibility.hide_in(text, self._exchanges.all_ids)

    def _attempt(self) -> Attempt | None:
        index = self._attempt_combo_box.currentIndex()
        attempts = self._exchanges.attempts
        return attempts[index] if 0 <= index < len(attempts) else None

    def _list_attempts(self) -> None:
        self._stale = False
        now, chosen, attempts = datetime.now(UTC), self._chosen, self._exchanges.attempts
        if chosen is None:
            chosen = len(attempts) - 1
        self._attempt_combo_box.blockSignals(True)
        self._attempt_combo_box.clear()
        for index, attempt in enumerate(attempts):
            self._attempt_combo_box.addItem(history_texts.attempt_title(index, attempt, now))
        self._attempt_combo_box.setCurrentIndex(chosen)
        self._attempt_combo_box.blockSignals(False)
        self._show_attempt()

    def _show_attempt(self, *_: object) -> None:
        attempt = self._attempt()
        self._attempt_combo_box.setVisible(len(self._exchanges.attempts) > 1)
        text = raw_text.cut_for_display(self.text())
        if text != self._text_edit.toPlainText():
            self._text_edit.setPlainText(text)
            self._text_edit.moveCursor(QtGui.QTextCursor.MoveOperation.Start)
        self._pretty_check_box.setVisible(attempt is not None)
        self._note_label.setText(self._note_text(attempt))
        self._note_label.setVisible(bool(self._note_label.text()))
        self._text_edit.setAccessibleDescription(self._note_label.text())

    def _show_other_ids(self) -> None:
        bar = self._text_edit.verticalScrollBar()
        place = bar.value()
        self._show_attempt()
        bar.setValue(place)

    def _note_text(self, attempt: Attempt | None) -> str:
        if attempt is None:
            return self._note_without_attempt() if self._exchanges.events else ""
        if attempt.outcome is Outcome.CHECK_FAILED:
            return translate(
                "TelemetryRaw",
                "This was stopped by the final check on this computer and was not sent.",
            )
        if not attempt.request_line and _is_by_proxy(attempt):
            return translate(
                "TelemetryRaw",
                "Nothing reached the server in this attempt, because the proxy did not connect.",
            )
        if not attempt.request_line and attempt.outcome is Outcome.UNKNOWN:
            return translate("TelemetryRaw", "Nothing was sent in this attempt.")
        if not attempt.request_line:
            return translate(
                "TelemetryRaw",
                "Nothing was sent in this attempt because no connection could be made.",
            )
        if history_texts.is_emptied(attempt):
            return history_texts.emptied_sentence()
        if not self._id_visibility.shown and any(self._exchanges.all_ids):
            return translate(
                "TelemetryRaw",
                "Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to "
                "see it in full.",
            )
        return translate("TelemetryRaw", "Exactly as sent, uncompressed.")

    def _note_without_attempt(self) -> str:
        if self._exchanges.state is None:
            return ""  # whoever shows it says what becomes of it
        if self._exchanges.state is SubmissionState.DROPPED:
            return translate(
                "TelemetryRaw",
                "This was never sent. It was deleted from this computer together with its content.",
            )
        return translate("TelemetryRaw", "Not sent yet. When it is sent, it will look like this.")

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._list_attempts()

    def retranslate(self) -> None:
        self._chosen = self._attempt_combo_box.currentIndex() if self._exchanges.attempts else None
        self._list_attempts()


def _is_by_proxy(attempt: Attempt) -> bool:
    """Tell whether a proxy was asked, and did not lead to the server."""
    code = attempt.reason.code if attempt.reason else None
    failures = (ReasonCode.PROXY_UNREACHABLE, ReasonCode.PROXY_ANSWERED, ReasonCode.PROXY_REFUSED)
    return bool(attempt.tunnel_request) and code in failures


def _starts_with(new: Sequence[Attempt], old: Sequence[Attempt]) -> bool:
    """Tell whether these are the same exchanges, and perhaps later ones."""

    def names(attempts: Sequence[Attempt]) -> list[object]:
        return [(attempt.at, attempt.url, attempt.body) for attempt in attempts]

    return names(new[: len(old)]) == names(old)
