# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The card about the state, for eyes and for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, Status
from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel import status_card
from freecad_telemetry_gui.panel.status_card import StatusCard
from freecad_telemetry_gui.qt import QtGui, QtWidgets
from freecad_telemetry_gui.texts import formats
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
    assert told[0] == "Sharing is on."
    assert "503: status 503" in told[1]
    state = world.wait(bridge, lambda state: not state.outbox.sending)
    bridge.service.try_now()
    first = state.outbox.next_try
    world.wait(bridge, lambda state: state.outbox.next_try not in (None, first))
    state = world.wait(bridge, lambda state: not state.outbox.sending)
    assert len(told) == 2, "another failure, but nothing new"
    collector.behave(Behavior.normal())
    bridge.service.try_now()
    size = formats.size(world.wait(bridge, lambda state: state.last).last.size)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[2] == f"2 events ({size}) accepted by the server just now."
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
    assert "Until you answer" in card.update_button.toolTip()
    bridge.service.keep_version(SHOWN)
    qtbot.waitUntil(lambda: "You decided not to share" in card.update_button.toolTip())
    spoken = QtGui.QAccessible.queryAccessibleInterface(card.update_button)
    description = spoken.text(QtGui.QAccessible.Text.Description)
    assert description == card.update_button.toolTip()
    assert "Until you answer" not in description


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
    assert card.main_button.isVisible()
    assert card.main_button.text() == "Turn off"
