# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A removal: what it will do, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.records import DataRequest, RequestKind, RequestState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.texts import formats, request_texts
from freecad_telemetry_gui.your_data import removal_dialog
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import label_text, newest_request, press


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_screen_readers_are_told_how_a_removal_goes_on(
    qtbot: QtBot, bridge: Bridge, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(removal_dialog, "announce", lambda widget, text: told.append(text))
    dialog = RemovalDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    collector.behave(Behavior.slow(0.005))
    find_child(dialog, QtWidgets.QPushButton, "requestButton").click()
    qtbot.waitUntil(lambda: told[-1:] == ["Sending…"])
    before = list(told)
    assert before[:-1] == ["Waiting to be sent."]
    qtbot.waitUntil(lambda: len(told) > len(before))
    assert told[len(before)].startswith("The service accepted the request")


NOW = datetime.now(UTC)


def test_the_removal_dialog_says_what_will_happen_and_then_what_happens(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.slow(0.005))
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "sharing is turned off" in label_text(dialog, "consequencesLabel")
    assert f"127.0.0.1:{collector.port}" in label_text(dialog, "consequencesLabel")
    press(qtbot, dialog, "requestButton")
    state = find_child(dialog, QtWidgets.QLabel, "stateLabel")
    qtbot.waitUntil(lambda: state.text() == "Sending…")
    assert sample.state.requests[0].identity == ID
    assert sample.state.requests[0].retry
    assert sample.state.status.mode is Mode.OFF
    assert find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()
    for name in ("consequencesLabel", "retryBox"):
        assert not find_child(dialog, QtWidgets.QWidget, name).isVisible(), "it is done"
    qtbot.waitUntil(lambda: "accepted the request" in state.text())
    assert "some time until the data is removed" in state.text()
    assert not find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()


def test_a_removal_can_be_cancelled(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.hang_after_read())
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "requestButton")
    newest_request(world, sample, RequestState.SENDING)
    collector.wait_for(1, 5.0)
    press(qtbot, dialog, "cancelRequestButton")
    qtbot.waitUntil(lambda: "may already have received it" in label_text(dialog, "stateLabel"))
    assert sample.state.requests[0].state is RequestState.CANCELLED


@pytest.mark.parametrize(
    ("behavior", "retry", "shown"),
    [
        (
            Behavior.answer(202, body=b""),
            True,
            "The service accepted the request. It may take some time",
        ),
        (
            Behavior.removal(404),
            True,
            "found no data under this ID. It also responds this way while data has not been",
        ),
        (Behavior.removal(405), True, "The service rejected the request: 405."),
        (
            Behavior.answer(405, body="wrong\u202e".encode()),
            False,
            "login page of a network: 405 wrong<U+202E>.\nIt will not be retried automatically.",
        ),
        (Behavior.captive_portal(), True, "login page of a network: 200.\nNext attempt: "),
        (Behavior.answer(404), False, "login page of a network: 404 status 404.\nIt will not"),
        (Behavior.redirect("/elsewhere"), True, "login page of a network: 302.\nNext attempt: "),
        (
            Behavior.removal(429, retry_after=7200),
            False,
            "retried automatically.\nThe removal service asked to wait until ",
        ),
        (
            Behavior.answer(503, body=b""),
            False,
            "It responded: 503.\nIt will not be retried automatically.",
        ),
        (
            Behavior.close_without_answer(),
            False,
            "reached: the server closed the connection without an answer.\nIt will not be retried",
        ),
        (Behavior.answer(503, body=b""), True, "It responded: 503.\nNext attempt: "),
        (
            Behavior.close_without_answer(),
            True,
            "reached: the server closed the connection without an answer.\nNext attempt: ",
        ),
    ],
)
def test_every_end_of_a_removal_is_told_truthfully(
    qtbot: QtBot,
    world: Any,
    sample: Bridge,
    collector: Collector,
    behavior: Behavior,
    retry: bool,
    shown: str,
) -> None:
    collector.behave(behavior)
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    find_child(dialog, QtWidgets.QCheckBox, "retryBox").setChecked(retry)
    press(qtbot, dialog, "requestButton")
    qtbot.waitUntil(lambda: shown in label_text(dialog, "stateLabel"))
    state = find_child(dialog, QtWidgets.QLabel, "stateLabel")
    qtbot.waitUntil(lambda: state.height() >= state.heightForWidth(state.width()))
    if "Next attempt" in shown:
        assert formats.clock(sample.state.requests[0].next_try) in label_text(dialog, "stateLabel")
        press(qtbot, dialog, "cancelRequestButton")
        canceled = "Canceled; the removal service may already have received it."
        qtbot.waitUntil(lambda: label_text(dialog, "stateLabel") == canceled)


def test_a_removal_whose_turn_has_not_come_waits() -> None:
    # As long as something is on its way under the same ID.
    request = DataRequest(1, RequestKind.REMOVAL, ID, NOW, RequestState.WAITING, NOW)
    assert request_texts.request_state(request, NOW) == "Waiting to be sent."


def test_a_request_that_is_under_way_is_not_made_again(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.hang_after_read())
    sample.service.request_removal(ID, True)
    newest_request(world, sample, RequestState.SENDING)
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not find_child(dialog, QtWidgets.QPushButton, "requestButton").isEnabled()
    assert label_text(dialog, "stateLabel") == "You have already requested this.\nSending…"
    dialog.choose(OLD_ID)
    assert find_child(dialog, QtWidgets.QPushButton, "requestButton").isEnabled()
    new_id = NewIdDialog(sample)
    qtbot.addWidget(new_id)
    new_id.show()
    assert not find_child(new_id, QtWidgets.QCheckBox, "removalBox").isVisible()


def test_with_the_current_id_the_button_says_that_it_turns_sharing_off(
    qtbot: QtBot, sample: Bridge
) -> None:
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    button = find_child(dialog, QtWidgets.QPushButton, "requestButton")
    assert button.text() == "Turn off and &request removal"
    dialog.choose(OLD_ID)
    assert button.text() == "&Request removal"
    assert "sharing is turned off" not in label_text(dialog, "consequencesLabel")
    dialog.choose(ID)
    sample.service.turn_off()
    qtbot.waitUntil(lambda: button.text() == "&Request removal")
    assert "sharing is turned off" not in label_text(dialog, "consequencesLabel")


def test_who_sees_what_is_said_before_a_removal_is_requested(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    for name in ("PostHogURL", "PostHogAPIKey", "DataRemovalURL"):
        world.settings.reset(name)
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    text = label_text(dialog, "consequencesLabel")
    assert "the request is sent to www.freecad.org" in text
    assert "sees your IP address together with this ID" in text
    assert "not to the FreeCAD project" not in text
    world.settings.set("PostHogURL", "https://posthog.acme.example")
    elsewhere = RemovalDialog(sample)
    qtbot.addWidget(elsewhere)
    text = label_text(elsewhere, "consequencesLabel")
    assert "send data to posthog.acme.example, not to the FreeCAD project" in text


def test_the_focus_does_not_go_from_a_pressed_button_to_another_one(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.hang_after_read())
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    state = find_child(dialog, QtWidgets.QLabel, "stateLabel")
    for name in ("requestButton", "cancelRequestButton"):
        button = find_child(dialog, QtWidgets.QPushButton, name)
        qtbot.waitUntil(button.isEnabled)
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        qtbot.waitUntil(button.isHidden)
        assert dialog.focusWidget() is state
    newest_request(world, sample, RequestState.CANCELLED)
