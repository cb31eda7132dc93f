# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The status card: an icon, one sentence, one button; the last outcome and what comes next."""

from __future__ import annotations

from datetime import UTC, datetime

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import (
    QtCore,
    QtGui,
    QtWidgets,
    adopt_layout,
    connect_button,
    find_child,
    icon,
    load_ui,
    replace,
    translate,
)
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.texts.pause_texts import pause_choices
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.split_button import SplitButton
from freecad_telemetry_gui.widgets.toast import announce

REFRESH_MS = 20_000
"""While the card is visible "2 minutes ago" is never wrong by more than a third of a minute."""


class StatusCard(Retranslating, QtWidgets.QWidget):
    """Says what holds; offers the one thing to do about it."""

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        adopt_layout(self, load_ui("status_card"))
        self._icon = find_child(self, QtWidgets.QLabel, "iconLabel")
        self._sentence = find_child(self, QtWidgets.QLabel, "sentenceLabel")
        self._outcome = find_child(self, QtWidgets.QLabel, "outcomeLabel")
        self._next = find_child(self, QtWidgets.QLabel, "nextLabel")
        self._actions = find_child(self, QtWidgets.QWidget, "actions")
        self._grid = self.layout()
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)

        self.main_button = SplitButton()
        replace(find_child(self, QtWidgets.QToolButton, "mainButton"), self.main_button)
        self.main_button.clicked.connect(self._main_clicked)
        self.try_button = connect_button(self, "tryNowButton", bridge.service.try_now)
        self.update_button = connect_button(self, "updateButton", bridge.consentRequested)
        flow(self._actions)
        self._menu = QtWidgets.QMenu(self)

        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show_state)
        bridge.stateChanged.connect(self._on_state)
        self._narrow = False
        self._last_outcome = _outcome_key(bridge.state)
        self._show_state()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button below the sentences instead of beside them."""
        if narrow == self._narrow or not isinstance(self._grid, QtWidgets.QGridLayout):
            return
        self._narrow = narrow
        self._grid.removeWidget(self._actions)
        if narrow:
            self._grid.addWidget(self._actions, 3, 1, 1, 2)
        else:
            self._grid.addWidget(self._actions, 0, 2)

    def _on_state(self, state: State) -> None:
        before, self._last_outcome = self._last_outcome, _outcome_key(state)
        sentence = self._sentence.text()
        self._show_state()
        if not self.isVisible():
            return
        if self._sentence.text() != sentence:
            announce(self._sentence, self._sentence.text())
        if self._last_outcome != before and self._outcome.text():
            announce(self._outcome, self._outcome.text())

    def _show_state(self) -> None:
        state, now = self._bridge.state, datetime.now(UTC)
        self._icon.setPixmap(icon(status_texts.mode_icon(state)).pixmap(24, 24))
        sentence = status_texts.status_sentence(state, now)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        other_copies = status_texts.other_copies_sentences(self._bridge.other_copies)
        self.setAccessibleDescription(_lines(status_texts.summary(state, now), other_copies))
        for label, text in (
            (
                self._outcome,
                _lines(
                    status_texts.outcome_sentence(state, now), status_texts.fault_sentence(state)
                ),
            ),
            (
                self._next,
                _lines(
                    status_texts.next_sentence(state, now),
                    status_texts.unsaved_sentence(state),
                    status_texts.earlier_addon_sentence(state),
                    other_copies,
                ),
            ),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.try_button.setVisible(status_texts.can_try_now(state))
        self._show_update_button(state)
        self._show_main_button(state)

    def _show_update_button(self, state: State) -> None:
        if state.update_declined:
            tool_tip = translate(
                "TelemetryStatusCard",
                "You decided not to share what is new in the list of data. You can look at it "
                "again, and decide otherwise.",
            )
        else:
            tool_tip = translate(
                "TelemetryStatusCard",
                "FreeCAD's developers would like to know more than you were asked about. Until "
                "you answer, only what you agreed to is sent.",
            )
        self.update_button.setToolTip(tool_tip)
        self.update_button.setVisible(state.update_due and state.status.mode is Mode.SHARING)

    def _show_main_button(self, state: State) -> None:
        mode, button = state.status.mode, self.main_button
        agreed = state.decision.answer is Choice.YES
        tool_tip, icon_name = "", ""
        if mode is Mode.SHARING:
            text = translate("TelemetryStatusCard", "Pause", "button: pause sharing")
            tool_tip = translate(
                "TelemetryStatusCard",
                "Stops sharing until you resume. The arrow beside it offers other times.",
            )
            icon_name = "pause"
        elif mode is Mode.PAUSED:
            text = translate("TelemetryStatusCard", "Resume", "button: resume sharing")
            tool_tip = translate("TelemetryStatusCard", "Goes on sharing.")
            icon_name = "resume"
        elif mode is Mode.OFF:
            text = translate("TelemetryStatusCard", "Turn on…")
            tool_tip = translate(
                "TelemetryStatusCard", "Shows what would be sent, and asks you before it is."
            )
        elif mode is Mode.UNDECIDED:
            text = translate("TelemetryStatusCard", "Decide…")
            tool_tip = translate(
                "TelemetryStatusCard", "Shows what would be sent, and asks you before it is."
            )
        else:
            text = translate("TelemetryStatusCard", "Turn off")
            tool_tip = translate("TelemetryStatusCard", "Withdraws your consent.")
            icon_name = "turn-off"
        button.setText(text)
        button.setToolTip(tool_tip)
        button.setIcon(icon(icon_name) if icon_name else QtGui.QIcon())
        # While the ledger cannot be read nobody knows what was decided: off must be possible.
        button.setVisible(mode is not Mode.BLOCKED or agreed or status_texts.is_unread(state))
        button.setEnabled(state.ready)
        self._fill_menu(mode)

    def _fill_menu(self, mode: Mode) -> None:
        if self._menu.isVisible():
            return
        self._menu.clear()
        if mode is Mode.SHARING:
            pause = self._bridge.service.pause
            for choice in pause_choices():
                action = self._menu.addAction(choice.text)
                action.triggered.connect(
                    lambda *_, choice=choice: pause(choice.kind, choice.length)
                )
            self._menu.addSeparator()
        if mode in (Mode.SHARING, Mode.PAUSED):
            off = self._menu.addAction(
                icon("turn-off"), translate("TelemetryStatusCard", "Turn sharing off")
            )
            off.setToolTip(
                translate(
                    "TelemetryStatusCard",
                    "Withdraws your consent. What still waits on this computer is deleted unsent.",
                )
            )
            off.triggered.connect(self._turn_off)
        self._menu.setToolTipsVisible(True)
        self.main_button.use_menu(self._menu if self._menu.actions() else None)

    def _turn_off(self) -> None:
        self._bridge.service.turn_off("panel")

    def _main_clicked(self) -> None:
        mode = self._bridge.state.status.mode
        if mode is Mode.SHARING:
            self._bridge.service.pause(PauseKind.RESUME)
        elif mode is Mode.PAUSED:
            self._bridge.service.resume()
        elif mode is Mode.BLOCKED:
            self._turn_off()
        else:
            self._bridge.consentRequested.emit()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        self._show_state()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self._show_state()


def _outcome_key(state: State) -> object:
    """Return what the last outcome is about; its text changes with the time as well."""
    outbox = state.outbox
    failing = outbox.failing_since is not None and outbox.events > 0
    return (state.last, failing and outbox.reason, state.fault, state.gave_up)


def _lines(*sentences: str) -> str:
    return "\n".join(line for line in sentences if line)
