# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What pages tell while they wait, when the core is not there, and to screen readers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.ledger import outbox
from freecad_telemetry.records import HistoryRow, RequestKind, RowKind, SubmissionState
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.commands import commands
from freecad_telemetry_gui.history.history_page import HistoryPage
from freecad_telemetry_gui.history.history_strip import HistoryStrip, Mark, days_of
from freecad_telemetry_gui.panel import status_card
from freecad_telemetry_gui.panel.dock import TelemetryPanel
from freecad_telemetry_gui.panel.status_card import StatusCard
from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.payload.sent_page import SentPage
from freecad_telemetry_gui.qt import QtGui, QtWidgets, find_child
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data import removal_dialog
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import COUNT, Sample, paused
from telemetry_dev.past.values import ID, OLD_ID, launch_events
from tests.core.support import locked

NOW = datetime.now(UTC)
SHOWN = ShownWording("Help improve FreeCAD?", "en", CATALOG.version)


class Nowhere:
    """What commands can bring to the screen; here nothing."""

    def __init__(self, bridge: Bridge | None) -> None:
        self.bridge = bridge

    def do_nothing(self) -> None:
        """Stand for every window."""

    toggle_panel = show_panel = open_consent_window = open_new_id = open_copy = do_nothing
    open_preferences = do_nothing


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A bridge to made-up records."""
    return make("sharing")


def message(page: QtWidgets.QWidget) -> str:
    """Return the sentence of a page."""
    return find_child(page, QtWidgets.QLabel, "messageLabel").text()


@pytest.mark.parametrize("kind", [SentPage, NextPage, HistoryPage])
def test_a_page_says_that_it_reads_while_the_ledger_does_not_answer(
    qtbot: QtBot, world: Any, kind: Any
) -> None:
    bridge = world.start_sample()
    with locked(world):
        page = kind(bridge, IdVisibility())
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: message(page).startswith("Reading the records"))
    qtbot.waitUntil(lambda: not message(page).startswith("Reading"))


def test_next_shows_what_waits_above_what_a_launch_would_tell(
    qtbot: QtBot, world: Any, collector: Collector
) -> None:
    real = world.start()
    collector.behave(Behavior.answer(503))
    real.service.share(frozenset(), SHOWN)
    world.wait(real, lambda state: state.outbox.failing_since and not state.outbox.sending)
    page = NextPage(real, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.tree.text().startswith("Waiting on this computer"))
    assert "Waiting on this computer: 2 events." in message(page)
    assert page.tree.text().count("FreeCAD sessions") == 2
    assert page.raw.text().count('"freecad_startup"') == 2
    collector.behave(Behavior.normal())
    real.service.try_now()
    qtbot.waitUntil(lambda: "Waiting" not in page.tree.text() and "Waiting" not in message(page))


def paused_for_long(path: Path) -> None:
    """Let the events of thirty sessions wait."""
    paused(path)
    with writing(path) as connection:
        for number in range(COUNT + 2, COUNT + 31):
            outbox.record(connection, launch_events(NOW, number), NOW)


def test_of_many_events_next_shows_the_newest_and_says_so(qtbot: QtBot, world: Any) -> None:
    page = NextPage(world.start_sample(Sample(paused_for_long)), IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "90 events (30 sessions). Only the newest" in message(page))


def test_a_core_that_cannot_start_is_told_in_the_dock(
    qtbot: QtBot, use: Callable[[str], None]
) -> None:
    dock = TelemetryPanel()
    qtbot.addWidget(dock)
    dock.show_failure("OSError: <b>no\u202e</b> disk")
    dock.open()
    text = find_child(dock, QtWidgets.QLabel, "failureLabel")
    assert text.isVisible()
    assert text.text() == (
        "The Telemetry addon could not start, so nothing is sent: OSError: <b>no<U+202E></b> disk"
    )
    use("pseudo")
    qtbot.waitUntil(lambda: text.text().startswith("["))


def test_one_email_can_ask_for_the_copy_under_all_ids(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = CopyDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    box = find_child(dialog, QtWidgets.QComboBox, "idBox")
    assert box.itemText(2) == "All your IDs (2)"
    box.setCurrentIndex(2)
    text = find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
    assert f"under these IDs:\n\n{ID}\n{OLD_ID}\n" in text
    before = bridge.state.requests
    find_child(dialog, QtWidgets.QPushButton, "copyTextButton").click()
    qtbot.waitUntil(lambda: len(bridge.state.requests) == len(before) + 2)
    new = bridge.state.requests[:2]
    assert [request.identity for request in reversed(new)] == [ID, OLD_ID]
    assert {request.kind for request in new} == {RequestKind.COPY}


def test_a_day_tells_what_was_deleted_and_what_was_stopped(qtbot: QtBot, bridge: Bridge) -> None:
    strip = HistoryStrip(bridge)
    qtbot.addWidget(strip)
    told = {}
    for state in (SubmissionState.DROPPED, SubmissionState.BLOCKED, SubmissionState.REFUSED):
        row = HistoryRow(RowKind.SUBMISSION, 1, NOW, state, 2, 800, 1, "freecad_startup")
        today = days_of([row], NOW.astimezone().date())[-1]
        told[state] = (today.mark, strip.day_text(today).partition(": ")[2])
    assert told == {
        SubmissionState.DROPPED: (Mark.NONE, "2 events deleted here"),
        SubmissionState.BLOCKED: (Mark.FAILED, "2 events stopped here"),
        SubmissionState.REFUSED: (Mark.FAILED, "2 events refused"),
    }


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


def test_screen_readers_are_told_how_a_removal_goes_on(
    qtbot: QtBot, bridge: Bridge, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(removal_dialog, "announce", lambda widget, text: told.append(text))
    dialog = RemovalDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    collector.behave(Behavior.slow(0.005))
    find_child(dialog, QtWidgets.QPushButton, "askButton").click()
    qtbot.waitUntil(lambda: told[-1:] == ["It is being sent…"])
    before = list(told)
    assert before[:-1] in ([], ["It waits to be sent."])
    qtbot.waitUntil(lambda: len(told) > len(before))
    assert told[len(before)].startswith("The request was accepted")


def test_the_icon_in_the_status_bar_says_whose_sentence_it_is(qtbot: QtBot, bridge: Bridge) -> None:
    item = StatusItem(bridge, Nowhere(bridge), Settings(bridge.host.store))
    qtbot.addWidget(item)
    assert item.toolTip() == "<qt>Telemetry: Sharing is on.</qt>"


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


def test_the_panel_can_be_opened_where_the_core_cannot_start() -> None:
    available = commands(Nowhere(None))
    assert [name for name, one in available.items() if one.IsActive()] == ["Telemetry_TogglePanel"]
