# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The status card: all that matters without a click, and the buttons that matter now."""

from __future__ import annotations

from datetime import UTC, datetime

from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.records import RequestKind, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    adopt_layout,
    connect_button,
    find_child,
    icon,
    load_ui,
    replace,
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.texts.blocker_texts import Remedy, remedy
from freecad_telemetry_gui.texts.pause_texts import pause_choices
from freecad_telemetry_gui.texts.request_texts import removal_sentence
from freecad_telemetry_gui.texts.sanitized import tooltip
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.focus_ring import show_button
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.split_button import SplitButton
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.widgets.windows import open_window

REFRESH_MS = 20_000
"""While the card is visible "2 minutes ago" is never wrong by more than a third of a minute."""
ICON_PX = 20
BELOW_UNDER_PX = 260
"""In a narrower card (at 96 dpi) a button stands below its text, not beside it."""


class StatusCard(Retranslating, QtWidgets.QWidget):
    """Says what holds; offers what can be done about it."""

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        adopt_layout(self, load_ui("status_card"))
        self._icon = find_child(self, QtWidgets.QLabel, "iconLabel")
        self._sentence = find_child(self, QtWidgets.QLabel, "sentenceLabel")
        self._shares = find_child(self, QtWidgets.QLabel, "sharesLabel")
        self._outcome = find_child(self, QtWidgets.QLabel, "outcomeLabel")
        self._next = find_child(self, QtWidgets.QLabel, "nextLabel")
        self._icon.setFixedSize(ICON_PX, ICON_PX)
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)

        self.main_button = SplitButton()
        replace(find_child(self, QtWidgets.QToolButton, "mainButton"), self.main_button)
        self.main_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.main_button.clicked.connect(self._main_clicked)
        self.turn_off_button = connect_button(self, "turnOffButton", self._open_turn_off)
        self.update_button = connect_button(self, "updateButton", bridge.consentRequested)
        self.change_button = connect_button(self, "changeButton", bridge.preferencesRequested)
        self.try_button = connect_button(self, "tryNowButton", bridge.service.try_now)
        flow(find_child(self, QtWidgets.QWidget, "top"))
        self._menu = QtWidgets.QMenu(self)

        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show_state)
        bridge.stateChanged.connect(self._on_state)
        self._last_outcome = _outcome_key(bridge.state)
        self._show_state()

    def _on_state(self, state: State) -> None:
        before, self._last_outcome = self._last_outcome, _outcome_key(state)
        sentence = self._sentence.text()
        self._show_state()
        if not self.isVisible():
            return
        if self._sentence.text() != sentence:
            announce(self._sentence, _lines(self._sentence.text(), self._shares.text()))
        if self._last_outcome != before and self._outcome.text():
            announce(self._outcome, self._outcome.text())

    def _show_state(self) -> None:
        state, now = self._bridge.state, datetime.now(UTC)
        self._icon.setPixmap(icon(status_texts.status_icon(state)).pixmap(ICON_PX, ICON_PX))
        sentence = status_texts.status_sentence(state, now)
        self._sentence.setText(sentence)
        self._icon.setToolTip(tooltip(_lines(sentence, status_texts.status_reason(state, now))))
        shares = status_texts.shares_sentence(state)
        outcome = _lines(
            status_texts.outcome_sentence(state, now),
            removal_sentence(state, now),
            status_texts.fault_sentence(state),
        )
        following = _lines(
            status_texts.next_sentence(state, now),
            status_texts.unsaved_sentence(state),
            status_texts.earlier_addon_sentence(state),
            status_texts.other_copies_sentences(self._bridge.other_copies),
        )
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(_lines(shares, outcome, following))
        for label, text in (
            (self._shares, shares),
            (self._outcome, outcome),
            (self._next, following),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        sharing = state.status.mode is Mode.SHARING
        show_button(self.change_button, self._sentence, shown=sharing)
        show_button(self.try_button, self._sentence, shown=status_texts.can_try_now(state))
        show_button(self.turn_off_button, self._sentence, shown=state.can_turn_off)
        self._show_update_button(state)
        self._show_main_button(state)

    def _show_update_button(self, state: State) -> None:
        if state.update_declined:
            tool_tip = translate(
                "TelemetryStatusCard",
                "You chose not to share the additional data. You can review it and change your "
                "mind.",
            )
        else:
            tool_tip = translate(
                "TelemetryStatusCard",
                "The data list has data that you have not been asked about yet. Until you decide, "
                "only what you agreed to is sent.",
            )
        self.update_button.setToolTip(tool_tip)
        visible = state.update_due and state.status.mode is Mode.SHARING
        show_button(self.update_button, self._sentence, shown=visible)

    def _show_main_button(self, state: State) -> None:
        mode, button, cure = state.status.mode, self.main_button, remedy(state)
        text = tool_tip = ""
        if mode is Mode.SHARING:
            text = translate("TelemetryStatusCard", "Pause", "button: pause sharing")
            tool_tip = translate(
                "TelemetryStatusCard",
                "Pauses sharing until you resume. Use the arrow to choose other times.",
            )
        elif mode is Mode.PAUSED:
            text = translate("TelemetryStatusCard", "Resume", "button: resume sharing")
            tool_tip = translate("TelemetryStatusCard", "Resumes sharing.")
        elif mode in (Mode.OFF, Mode.UNDECIDED):
            text = (
                translate("TelemetryStatusCard", "Turn on…")
                if mode is Mode.OFF
                else translate("TelemetryStatusCard", "Decide…")
            )
            tool_tip = translate(
                "TelemetryStatusCard", "Shows what would be sent and asks for your consent."
            )
        elif cure is Remedy.ADDON_MANAGER:
            text = translate("TelemetryStatusCard", "Open Addon Manager…")
        elif cure is Remedy.PREFERENCES:
            text = translate("TelemetryStatusCard", "Open preferences…")
        button.setText(text)
        button.setToolTip(tool_tip)
        show_button(button, self._sentence, shown=bool(text))
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
        self.main_button.use_menu(self._menu if self._menu.actions() else None)

    def _main_clicked(self) -> None:
        bridge = self._bridge
        mode, cure = bridge.state.status.mode, remedy(bridge.state)
        if mode is Mode.SHARING:
            bridge.service.pause(PauseKind.RESUME)
        elif mode is Mode.PAUSED:
            bridge.service.resume()
        elif cure is Remedy.ADDON_MANAGER:
            bridge.addonManagerRequested.emit()
        elif cure is Remedy.PREFERENCES:
            bridge.preferencesRequested.emit()
        else:
            bridge.consentRequested.emit()

    @late
    def _open_turn_off(self) -> None:
        from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog

        open_window(TurnOffDialog, self._bridge, self.window())

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        self._show_state()
        self._timer.start()
        super().showEvent(event)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QtWidgets.QBoxLayout.Direction
        narrow = self.width() / text_scale(self) < BELOW_UNDER_PX
        for name in ("sharesRow", "nextRow"):
            row = self.findChild(QtWidgets.QBoxLayout, name)
            assert row is not None
            row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self._show_state()


def _outcome_key(state: State) -> object:
    """Return what the last outcome is about; its text changes with the time as well."""
    outbox = state.outbox
    failing = outbox.failing_since is not None and outbox.events > 0
    removal = next((one for one in state.requests if one.kind is RequestKind.REMOVAL), None)
    asked = (removal.id, removal.state) if removal else None
    return (state.last, failing and outbox.reason, state.fault, state.gave_up, asked)


def _lines(*sentences: str) -> str:
    return "\n".join(line for line in sentences if line)
