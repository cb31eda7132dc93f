# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What pages tell while they wait, when the core is not there, and to screen readers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.records import LastOutcome, Outbox, RequestState, SubmissionState
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
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data import removal_dialog
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.preview.host import PreviewHost
from telemetry_dev.preview.sample import ID, OLD_ID, SampleService

NOW = datetime.now(UTC)


class Nowhere:
    """What commands can bring to the screen; here nothing."""

    def __init__(self, bridge: Bridge | None) -> None:
        self.bridge = bridge

    def do_nothing(self) -> None:
        """Stand for every window."""

    toggle_panel = show_panel = open_consent_window = open_new_id = open_copy = do_nothing
    open_preferences = do_nothing


class SlowService(SampleService):
    """A ledger that does not answer before `let_go`."""

    def __init__(self) -> None:
        super().__init__("sharing", 3)
        self.late: list[Callable[[], None]] = []

    def sent(self, number: int | None, direction: str, then: Callable[[object], None]) -> None:
        answer = super().sent
        self.late.append(lambda: answer(number, direction, then))

    def waiting(self, then: Callable[[object], None]) -> None:
        answer = super().waiting
        self.late.append(lambda: answer(then))

    def history(self, query: Any, then: Callable[[object], None]) -> None:
        answer = super().history
        self.late.append(lambda: answer(query, then))

    def let_go(self) -> None:
        """Answer what was asked."""
        while self.late:
            self.late.pop()()


@pytest.fixture
def service() -> SampleService:
    """Made-up records."""
    return SampleService("sharing", 5)


@pytest.fixture
def bridge(qtbot: QtBot, tmp_path: Path, service: SampleService) -> Bridge:
    """A bridge to the made-up records."""
    return Bridge(service, PreviewHost(tmp_path))  # type: ignore[arg-type]


def message(page: QtWidgets.QWidget) -> str:
    """Return the sentence of a page."""
    return find_child(page, QtWidgets.QLabel, "messageLabel").text()


@pytest.mark.parametrize("kind", [SentPage, NextPage, HistoryPage])
def test_a_page_says_that_it_reads_while_the_ledger_does_not_answer(
    qtbot: QtBot, tmp_path: Path, kind: Any
) -> None:
    service = SlowService()
    page = kind(Bridge(service, PreviewHost(tmp_path)), IdVisibility())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: message(page).startswith("Reading the records"))

    def answered() -> bool:
        service.let_go()
        return not message(page).startswith("Reading")

    qtbot.waitUntil(answered)


def test_next_shows_what_waits_above_what_a_launch_would_tell(
    qtbot: QtBot, world: Any, collector: Collector
) -> None:
    real = world.start()
    collector.behave(Behavior.answer(503))
    real.service.share(frozenset(), ShownWording("Help improve FreeCAD?", "en", CATALOG.version))
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


def test_of_many_events_next_shows_the_newest_and_says_so(
    qtbot: QtBot, bridge: Bridge, service: SampleService
) -> None:
    service.change(outbox=Outbox(90, 9000, 30))
    service.waiting = (  # type: ignore[method-assign]
        lambda then: SampleService.waiting(service, lambda all_of_them: then(all_of_them[-60:]))  # type: ignore[index]
    )
    page = NextPage(bridge, IdVisibility())
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


def test_one_email_can_ask_for_the_copy_under_all_ids(
    qtbot: QtBot, bridge: Bridge, service: SampleService
) -> None:
    dialog = CopyDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    box = find_child(dialog, QtWidgets.QComboBox, "idBox")
    assert box.itemText(2) == "All your IDs (2)"
    box.setCurrentIndex(2)
    text = find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
    assert f"under these IDs:\n\n{ID}\n{OLD_ID}\n" in text
    find_child(dialog, QtWidgets.QPushButton, "copyTextButton").click()
    assert service.calls == [("request_copy", ID), ("request_copy", OLD_ID)]


def test_a_day_tells_what_was_deleted_and_what_was_stopped(
    qtbot: QtBot, bridge: Bridge, service: SampleService
) -> None:
    row = dataclasses.replace(service.details[0].row, at=NOW, events=2)
    strip = HistoryStrip(bridge)
    qtbot.addWidget(strip)
    told = {}
    for state in (SubmissionState.DROPPED, SubmissionState.BLOCKED, SubmissionState.REFUSED):
        today = days_of([dataclasses.replace(row, state=state)], NOW.astimezone().date())[-1]
        told[state] = (today.mark, strip.day_text(today).partition(": ")[2])
    assert told == {
        SubmissionState.DROPPED: (Mark.NONE, "2 events deleted here"),
        SubmissionState.BLOCKED: (Mark.FAILED, "2 events stopped here"),
        SubmissionState.REFUSED: (Mark.FAILED, "2 events refused"),
    }


def test_screen_readers_are_told_of_outcomes_but_not_of_passing_time(
    qtbot: QtBot, bridge: Bridge, service: SampleService, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(status_card, "announce", lambda widget, text: told.append(text))
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    last = LastOutcome(9, SubmissionState.ACCEPTED, datetime.now(UTC), 4, 900)
    service.change(last=last)
    qtbot.waitUntil(lambda: told == ["4 events (900 bytes) accepted by the server just now."])
    service.change(revision=9, last=dataclasses.replace(last))
    failing = Outbox(4, 900, 1, None, NOW, error="there is no network")
    service.change(outbox=failing)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "there is no network" in told[-1]
    service.change(outbox=dataclasses.replace(failing, next_try=NOW + timedelta(hours=1)))
    service.turn_off()
    qtbot.waitUntil(lambda: "Sharing is off." in told)


def test_screen_readers_are_told_how_a_removal_goes_on(
    qtbot: QtBot, bridge: Bridge, service: SampleService, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(removal_dialog, "announce", lambda widget, text: told.append(text))
    dialog = RemovalDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    find_child(dialog, QtWidgets.QPushButton, "askButton").click()
    qtbot.waitUntil(lambda: told == ["It is being sent…"])
    service.answer_request(2, RequestState.ACCEPTED, "", 200)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].startswith("The request was accepted")


def test_the_icon_in_the_status_bar_says_whose_sentence_it_is(qtbot: QtBot, bridge: Bridge) -> None:
    item = StatusItem(bridge, Nowhere(bridge), Settings(bridge.host.store))
    qtbot.addWidget(item)
    assert item.toolTip() == "<qt>Telemetry: Sharing is on.</qt>"


def test_what_is_new_stays_in_reach_without_saying_that_an_answer_is_due(
    qtbot: QtBot, bridge: Bridge, service: SampleService
) -> None:
    card = StatusCard(bridge)
    qtbot.addWidget(card)
    card.show()
    service.change(update_due=True)
    qtbot.waitUntil(card.update_button.isVisible)
    assert "Until you answer" in card.update_button.toolTip()
    service.change(update_declined=True)
    qtbot.waitUntil(lambda: "You decided not to share" in card.update_button.toolTip())
    spoken = QtGui.QAccessible.queryAccessibleInterface(card.update_button)
    description = spoken.text(QtGui.QAccessible.Text.Description)
    assert description == card.update_button.toolTip()
    assert "Until you answer" not in description


def test_the_panel_can_be_opened_where_the_core_cannot_start() -> None:
    found = commands(Nowhere(None))
    assert [name for name, one in found.items() if one.IsActive()] == ["Telemetry_TogglePanel"]
