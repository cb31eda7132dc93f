# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The card about the state, for eyes and for screen readers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, Status
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel import status_card
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.panel.status_card import StatusCard
from freecad_telemetry_gui.qt import Qt, QtGui, QtWidgets, find_child
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.values import ID

SHOWN = ShownWording("Help improve FreeCAD?", "en", CATALOG.version)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_screen_readers_are_told_of_outcomes_but_not_of_passing_time(
    qtbot: QtBot, world: Any, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge = world.start()
    told: list[str] = []
    monkeypatch.setattr(status_card, "announce", lambda widget, text: told.append(text))
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    collector.behave(Behavior.answer(503))
    bridge.service.share(frozenset(), SHOWN)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == "Sharing is on.\nYou share: FreeCAD sessions."
    assert "503: status 503" in told[1]
    state = world.wait(bridge, lambda state: not state.outbox.sending)
    bridge.service.try_now()
    first = state.outbox.next_try
    world.wait(bridge, lambda state: state.outbox.next_try not in (None, first))
    state = world.wait(bridge, lambda state: not state.outbox.sending)
    assert len(told) == 2, "another failure, but nothing new"
    collector.behave(Behavior.normal())
    bridge.service.try_now()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[2] == "Last message accepted just now (2 events)."
    bridge.service.request_copy(ID)
    world.wait(bridge, lambda state: state.requests)
    assert len(told) == 3
    bridge.service.turn_off()
    qtbot.waitUntil(lambda: "Sharing is off." in told)


def test_what_is_new_stays_in_reach_without_saying_that_an_answer_is_due(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    bridge = make("update")
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    assert card.update_button.isVisible()
    assert "Until you decide" in card.update_button.toolTip()
    bridge.service.keep_version(SHOWN)
    qtbot.waitUntil(lambda: "You chose not to share" in card.update_button.toolTip())
    spoken = QtGui.QAccessible.queryAccessibleInterface(card.update_button)
    description = spoken.text(QtGui.QAccessible.Text.Description)
    assert description == card.update_button.toolTip()
    assert "Until you decide" not in description


def test_the_card_says_what_could_not_be_saved_and_offers_off_while_nothing_could_be_read(
    qtbot: QtBot, bridge: Bridge
) -> None:
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    sentence = "Not saved yet: 1 change."
    assert sentence not in card.findChild(QtWidgets.QLabel, "nextLabel").text()
    blocked = Status(Mode.BLOCKED, None, (Blocker(BlockerKind.LEDGER),))
    bridge.state = State(ready=True, status=blocked, unsaved=1)
    bridge.stateChanged.emit(bridge.state)
    assert sentence in card.findChild(QtWidgets.QLabel, "nextLabel").text()
    assert card.turn_off_button.isVisible()


def shown_buttons(card: StatusCard) -> list[str]:
    buttons = card.findChildren(QtWidgets.QToolButton)
    return [button.text() for button in buttons if button.isVisible()]


@pytest.mark.parametrize(
    ("sample", "buttons"),
    [
        ("sharing", ["Pause", "Turn off…", "Change…"]),
        ("offline", ["Pause", "Turn off…", "Change…", "Try now"]),
        ("paused", ["Resume", "Turn off…"]),
        ("off", ["Turn on…"]),
        ("undecided", ["Decide…"]),
        ("blocked", ["Turn off…"]),
        ("posthog", ["Open Addon Manager…", "Turn off…"]),
        ("update", ["Pause", "Turn off…", "Review additional data…", "Change…"]),
    ],
)
def test_the_card_has_the_buttons_that_matter_now(
    qtbot: QtBot, make: Callable[[str], Bridge], sample: str, buttons: list[str]
) -> None:
    card = StatusCard(make(sample))
    qtbot.addWidget(card)
    card.show()
    assert sorted(shown_buttons(card)) == sorted(buttons)


def test_remedies_are_asked_for_where_they_can_be_had(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    bridge = make("posthog")
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(bridge.addonManagerRequested):
        card.main_button.click()
    address = Status(Mode.BLOCKED, None, (Blocker(BlockerKind.ADDRESS, "http://example.org"),))
    bridge.state = State(ready=True, status=address)
    bridge.stateChanged.emit(bridge.state)
    assert shown_buttons(card) == ["Open preferences…"]
    with qtbot.waitSignal(bridge.preferencesRequested):
        card.main_button.click()


def test_a_reason_from_outside_becomes_no_markup(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    bridge = make("offline")
    outbox = dataclasses.replace(bridge.state.outbox, reason=Reason.quoted("<b>bold</b>"))
    bridge.state = dataclasses.replace(bridge.state, outbox=outbox)
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    tool_tip = find_child(card, QtWidgets.QLabel, "iconLabel").toolTip()
    assert tool_tip.startswith("<p>Sharing is on.<br/>")
    assert "&lt;b&gt;bold" in tool_tip


def test_a_key_pressed_once_more_presses_no_other_button(
    qtbot: QtBot, world: Any, collector: Collector
) -> None:
    bridge = world.start()
    collector.behave(Behavior.answer(503))
    bridge.service.share(frozenset(), SHOWN)
    world.wait(bridge, lambda state: state.outbox.failing_since and not state.outbox.sending)
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(320, 600)
    view.show()
    view.activateWindow()
    card = view.status_card
    card.try_button.setFocus()
    qtbot.waitUntil(card.try_button.hasFocus)
    collector.behave(Behavior.normal())
    qtbot.keyClick(card.try_button, Qt.Key.Key_Space)
    assert card.try_button.hasFocus(), "while it is being sent"
    world.wait(bridge, lambda state: state.last_accepted)
    qtbot.waitUntil(lambda: not card.try_button.isVisible())
    focused = QtWidgets.QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert view.identity_bar.show_button.text() == "Show"
    assert bridge.state.status.mode is Mode.SHARING
    assert not isinstance(focused, QtWidgets.QAbstractButton)


def test_what_turning_off_deleted_stands_beside_the_status(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    card = StatusCard(offline)
    qtbot.addWidget(card)
    card.show()
    offline.service.turn_off("preferences", remove=True)
    world.wait(offline, lambda state: state.identity is None)
    assert find_child(card, QtWidgets.QLabel, "sentenceLabel").text() == "Sharing is off."
    shares = find_child(card, QtWidgets.QLabel, "sharesLabel").text()
    assert shares == "9 unsent events were deleted."
    outcome = find_child(card, QtWidgets.QLabel, "outcomeLabel").text()
    assert f"Removal request for {shortened(ID)}: " in outcome


def test_in_a_narrow_card_what_is_shared_has_the_whole_width(qtbot: QtBot, bridge: Bridge) -> None:
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    text = find_child(card, QtWidgets.QLabel, "sharesLabel")
    button = find_child(card, QtWidgets.QToolButton, "changeButton")
    card.resize(220, 300)
    qtbot.waitUntil(lambda: button.y() >= text.geometry().bottom())
    assert text.width() == card.width()
    card.resize(320, 300)
    qtbot.waitUntil(lambda: button.x() >= text.geometry().right())
