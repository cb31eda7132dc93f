# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialogs: what they say, and what they ask the core to do."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger import identities
from freecad_telemetry.records import DataRequest, RequestKind, RequestState, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.texts import formats, history_texts
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.about_dialog import AboutDialog
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.data_page import DataPage
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import SAMPLES, Sample
from telemetry_dev.past.values import ID, OLD_ID
from telemetry_dev.preview.screenshots import DIALOGS

NOW = datetime.now(UTC)


@pytest.fixture
def sample(world: Any) -> Bridge:
    """A core with made-up records; removals are asked of the collector."""
    bridge: Bridge = world.start_sample()
    return bridge


@pytest.fixture
def offline(world: Any) -> Bridge:
    """The same, while nine events wait."""
    bridge: Bridge = world.start_sample(SAMPLES["offline"])
    return bridge


def assert_nothing_was_asked(world: Any, bridge: Bridge, before: State) -> None:
    """Assert that the core has done nothing since; it does what it is asked in order."""
    bridge.service.request_copy("the next thing")
    state = world.wait(bridge, lambda state: state.requests != before.requests)
    assert state.requests[1:] == before.requests
    written = {"requests": before.requests, "revision": before.revision}
    assert dataclasses.replace(state, **written) == before


def newest_request(world: Any, bridge: Bridge, *states: RequestState) -> DataRequest:
    """Wait until the newest request is in one of these states."""
    reached = world.wait(bridge, lambda state: state.requests[0].state in states)
    request: DataRequest = reached.requests[0]
    return request


def press(qtbot: QtBot, dialog: QtWidgets.QWidget, name: str) -> None:
    """Click a button of a dialog."""
    qtbot.mouseClick(find_child(dialog, QtWidgets.QPushButton, name), Qt.MouseButton.LeftButton)


def label(dialog: QtWidgets.QWidget, name: str) -> str:
    """Return the text of a label."""
    return find_child(dialog, QtWidgets.QLabel, name).text()


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_no_dialog_is_modal_and_escape_leaves_it(
    qtbot: QtBot, world: Any, sample: Bridge, kind: type[TelemetryDialog]
) -> None:
    before = sample.state
    dialog = kind.open_for(sample, None)
    assert not dialog.isModal()
    assert dialog.windowTitle()
    assert kind.open_for(sample, None) is dialog
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert_nothing_was_asked(world, sample, before)


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_enter_by_itself_does_nothing_that_cannot_be_undone(
    qtbot: QtBot, world: Any, sample: Bridge, kind: type[TelemetryDialog]
) -> None:
    before = sample.state
    dialog = kind.open_for(sample, None)
    assert not any(
        button.isDefault() or button.autoDefault()
        for button in dialog.findChildren(QtWidgets.QPushButton)
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert_nothing_was_asked(world, sample, before)
    dialog.close()


def test_a_new_id_sends_what_waits_under_the_old_one(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    dialog = NewIdDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    assert label(dialog, "waitingLabel").endswith("under the old ID: 9 events.")
    press(qtbot, dialog, "makeButton")
    state = world.wait(offline, lambda state: state.identity.id != ID)
    assert state.former[0].id == ID
    assert state.outbox.events == 9
    assert len(state.requests) == 1


def test_a_new_id_can_ask_for_removal_in_the_same_step(
    qtbot: QtBot, world: Any, offline: Bridge, collector: Collector
) -> None:
    dialog = NewIdDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(True)
    assert not find_child(dialog, QtWidgets.QRadioButton, "keepButton").isEnabled()
    press(qtbot, dialog, "makeButton")
    state = world.wait(offline, lambda state: state.former[0].removed_at)
    assert state.former[0].id == ID
    assert state.identity is not None
    assert state.status.mode is Mode.SHARING
    assert state.outbox.events == 0
    (request,) = collector.requests
    assert (request.method, request.target.partition("=")[2]) == ("DELETE", ID)


def test_without_sharing_no_new_id_is_promised(qtbot: QtBot, sample: Bridge) -> None:
    dialog = NewIdDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "under a new random ID" in label(dialog, "introLabel")
    sample.service.turn_off()
    qtbot.waitUntil(lambda: "no new ID is made now" in label(dialog, "introLabel"))
    button = find_child(dialog, QtWidgets.QPushButton, "makeButton")
    assert button.text() == "&Give up this ID"


def test_the_copy_dialog_prepares_an_email_and_notes_its_use_once(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    dialog = CopyDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    text = find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()
    assert "telemetry@freecad.org" in text
    assert ID in text
    assert "Format: CSV" in text
    find_child(dialog, QtWidgets.QComboBox, "formatBox").setCurrentText("XLSX")
    press(qtbot, dialog, "copyTextButton")
    state = world.wait(sample, lambda state: len(state.requests) == 2)
    assert (state.requests[0].kind, state.requests[0].identity) == (RequestKind.COPY, ID)
    press(qtbot, dialog, "copyTextButton")
    assert "Format: XLSX" in QtWidgets.QApplication.clipboard().text()
    assert_nothing_was_asked(world, sample, state)
    dialog.choose(OLD_ID)
    assert OLD_ID in find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()


def test_the_removal_dialog_says_what_will_happen_and_then_what_happens(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.slow(0.005))
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "sharing is turned off" in label(dialog, "consequencesLabel")
    assert f"127.0.0.1:{collector.port}" in label(dialog, "consequencesLabel")
    press(qtbot, dialog, "askButton")
    state = find_child(dialog, QtWidgets.QLabel, "stateLabel")
    qtbot.waitUntil(lambda: state.text() == "It is being sent…")
    assert sample.state.requests[0].identity == ID
    assert sample.state.requests[0].retry
    assert sample.state.status.mode is Mode.OFF
    assert find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()
    qtbot.waitUntil(lambda: "was accepted" in state.text())
    assert "within its own time" in state.text()
    assert not find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()


def test_a_removal_can_be_cancelled(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.hang_after_read())
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "askButton")
    newest_request(world, sample, RequestState.SENDING)
    press(qtbot, dialog, "cancelRequestButton")
    qtbot.waitUntil(lambda: "may have received it" in label(dialog, "stateLabel"))
    assert sample.state.requests[0].state is RequestState.CANCELLED


@pytest.mark.parametrize(
    ("behavior", "retry", "shown"),
    [
        (Behavior.answer(202, body=b""), True, "The request was accepted; the service removes"),
        (Behavior.answer(404, body=b""), True, "nothing is stored under this ID"),
        (
            Behavior.answer(405, body="wrong\u202e".encode()),
            True,
            "refused the request: 405: wrong<U+202E>.",
        ),
        (Behavior.redirect("/elsewhere"), True, "The service refused the request: 302."),
        (
            Behavior.answer(503, body=b""),
            False,
            "it answered: 503. It is not tried again by itself.",
        ),
        (
            Behavior.close_without_answer(),
            False,
            "reached: the server closed the connection without an answer. It is not tried again",
        ),
        (Behavior.answer(503, body=b""), True, "it answered: 503. Next try: "),
        (
            Behavior.close_without_answer(),
            True,
            "could not be reached: the server closed the connection without an answer. Next try: ",
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
    press(qtbot, dialog, "askButton")
    qtbot.waitUntil(lambda: shown in label(dialog, "stateLabel"))
    consequences = find_child(dialog, QtWidgets.QLabel, "consequencesLabel")
    assert consequences.height() >= consequences.heightForWidth(consequences.width())
    if "Next try" in shown:
        assert formats.clock(sample.state.requests[0].next_try) in label(dialog, "stateLabel")
        press(qtbot, dialog, "cancelRequestButton")
        qtbot.waitUntil(lambda: label(dialog, "stateLabel") == "You cancelled it.")


def test_a_removal_whose_turn_has_not_come_waits() -> None:
    # As long as something is on its way under the same ID.
    request = DataRequest(1, RequestKind.REMOVAL, ID, NOW, RequestState.WAITING, NOW)
    assert history_texts.request_state(request, NOW) == "It waits to be sent."


def test_a_request_that_is_under_way_is_not_made_again(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.hang_after_read())
    sample.service.request_removal(ID, True)
    newest_request(world, sample, RequestState.SENDING)
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not find_child(dialog, QtWidgets.QPushButton, "askButton").isEnabled()
    assert label(dialog, "stateLabel") == "You asked for this already. It is being sent…"
    dialog.choose(OLD_ID)
    assert find_child(dialog, QtWidgets.QPushButton, "askButton").isEnabled()
    new_id = NewIdDialog(sample)
    qtbot.addWidget(new_id)
    new_id.show()
    assert not find_child(new_id, QtWidgets.QCheckBox, "removalBox").isVisible()


def data_page(qtbot: QtBot, bridge: Bridge) -> DataPage:
    """Show the page "Your data"."""
    page = DataPage(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize(
    ("status", "told"), [(200, "removal accepted"), (404, "none on the server")]
)
def test_an_earlier_id_tells_what_became_of_its_data(
    qtbot: QtBot, sample: Bridge, collector: Collector, status: int, told: str
) -> None:
    page = data_page(qtbot, sample)
    remove = find_child(page, QtWidgets.QToolButton, "removeIdButton")
    assert page.former.index(0, 2).data() == "on the server"
    assert remove.isEnabled()
    collector.removal_status = status
    collector.behave(Behavior.slow(0.005))
    sample.service.request_removal(OLD_ID, True)
    qtbot.waitUntil(lambda: page.former.index(0, 2).data() == "removal asked for")
    assert not remove.isEnabled()
    qtbot.waitUntil(lambda: str(page.former.index(0, 2).data()).startswith(told))


def given_up_long_ago(path: Path) -> None:
    """Write an ID under which nothing can be on the server any more, and the present one."""
    with writing(path) as connection:
        identities.add_identity(connection, OLD_ID, NOW - timedelta(days=200))
        identities.retire_identity(connection, NOW - timedelta(days=121))
        identities.add_identity(connection, ID, NOW)


def test_what_was_sent_long_ago_is_not_on_the_server_any_more(qtbot: QtBot, world: Any) -> None:
    page = data_page(qtbot, world.start_sample(Sample(given_up_long_ago)))
    assert page.former.index(0, 2).data() == "no longer on the server"


def test_a_former_id_is_removed_while_sharing_goes_on(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    page = data_page(qtbot, sample)
    qtbot.mouseClick(
        find_child(page, QtWidgets.QToolButton, "removeIdButton"), Qt.MouseButton.LeftButton
    )
    dialog = page.window().findChild(RemovalDialog)
    assert dialog is not None
    assert find_child(dialog, QtWidgets.QComboBox, "idBox").currentData() == OLD_ID
    assert "stays as it is" in label(dialog, "consequencesLabel")
    press(qtbot, dialog, "askButton")
    request = newest_request(world, sample, RequestState.ACCEPTED)
    assert (request.kind, request.identity, request.retry) == (RequestKind.REMOVAL, OLD_ID, True)
    assert sample.state.status.mode is Mode.SHARING
    dialog.close()


def test_requests_are_listed_and_followed(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    page = data_page(qtbot, sample)
    assert label(page, "requestsLabel") == "Earlier requests (1)"
    collector.behave(Behavior.hang_after_read())
    sample.service.request_removal(ID, True)
    newest_request(world, sample, RequestState.SENDING)
    assert page.requests.rowCount() == 2
    find_child(page, QtWidgets.QTreeView, "requestsView").setCurrentIndex(page.requests.index(0, 0))
    cancel = find_child(page, QtWidgets.QToolButton, "cancelRequestButton")
    assert cancel.isVisible()
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label(page, "requestState").startswith("You cancelled it"))
    again = find_child(page, QtWidgets.QToolButton, "retryRequestButton")
    collector.behave(Behavior.normal())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    newest_request(world, sample, RequestState.ACCEPTED)
    assert len(sample.state.requests) == 2


def test_erasing_keeps_what_waits_unless_told_otherwise(
    qtbot: QtBot, world: Any, offline: Bridge
) -> None:
    dialog = EraseDialog(offline)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "eraseButton")
    state = world.wait(offline, lambda state: state.last is None)
    assert state.outbox.events == 9


def test_about_tells_what_people_must_be_told(qtbot: QtBot, sample: Bridge) -> None:
    dialog = AboutDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    text = "\n".join(one.text() for one in dialog.findChildren(QtWidgets.QLabel))
    for part in (
        "FreeCAD project association AISBL",
        "telemetry@freecad.org",
        "PostHog",
        "Frankfurt",
        "USA",
        "consent",
        "90 days",
        "system administrators",
        "https://www.freecad.org/telemetry.php",
        "pseudonymous",
        "IP address",
        "data protection authority",
    ):
        assert part in text
    assert "anonymous" not in text.replace("pseudonymous", "")
