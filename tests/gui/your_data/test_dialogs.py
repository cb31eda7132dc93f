# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialogs: what they say, and what they ask the core to do."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.ledger.requests import WAS_BEING_SENT
from freecad_telemetry.records import Outbox, RequestState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.widgets.dialog import TelemetryDialog
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.about_dialog import AboutDialog
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.data_page import DataPage
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.preview.host import PreviewHost
from telemetry_dev.preview.sample import ID, OLD_ID, SampleService
from telemetry_dev.preview.screenshots import DIALOGS


@pytest.fixture
def service() -> SampleService:
    """Made-up records; what is asked of it stands in `calls`."""
    return SampleService("sharing", 5)


@pytest.fixture
def sample(qtbot: QtBot, tmp_path: Path, service: SampleService) -> Bridge:
    """A bridge to the made-up records."""
    host = PreviewHost(tmp_path, {"DataRemovalURL": "https://removal.example/x.php"})
    return Bridge(service, host)  # type: ignore[arg-type]


def press(qtbot: QtBot, dialog: QtWidgets.QWidget, name: str) -> None:
    """Click a button of a dialog."""
    qtbot.mouseClick(find_child(dialog, QtWidgets.QPushButton, name), Qt.MouseButton.LeftButton)


def label(dialog: QtWidgets.QWidget, name: str) -> str:
    """Return the text of a label."""
    return find_child(dialog, QtWidgets.QLabel, name).text()


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_no_dialog_is_modal_and_escape_leaves_it(
    qtbot: QtBot, sample: Bridge, service: SampleService, kind: type[TelemetryDialog]
) -> None:
    dialog = kind.open_for(sample, None)
    assert not dialog.isModal()
    assert dialog.windowTitle()
    assert kind.open_for(sample, None) is dialog
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert service.calls == []


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_enter_by_itself_does_nothing_that_cannot_be_undone(
    qtbot: QtBot, sample: Bridge, service: SampleService, kind: type[TelemetryDialog]
) -> None:
    dialog = kind.open_for(sample, None)
    assert not any(
        button.isDefault() or button.autoDefault()
        for button in dialog.findChildren(QtWidgets.QPushButton)
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert service.calls == []
    dialog.close()


def test_a_new_id_sends_what_waits_under_the_old_one(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    sample.state = dataclasses.replace(sample.state, outbox=Outbox(6, 900, 1))
    dialog = NewIdDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert label(dialog, "waitingLabel").endswith("under the old ID: 6 events.")
    press(qtbot, dialog, "makeButton")
    assert service.calls == [("new_id", True, False)]


def test_a_new_id_can_ask_for_removal_in_the_same_step(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    sample.state = dataclasses.replace(sample.state, outbox=Outbox(6, 900, 1))
    dialog = NewIdDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    find_child(dialog, QtWidgets.QCheckBox, "removalBox").setChecked(True)
    assert not find_child(dialog, QtWidgets.QRadioButton, "keepButton").isEnabled()
    press(qtbot, dialog, "makeButton")
    assert service.calls == [("new_id", False, True)]
    assert sample.state.identity is not None


def test_without_sharing_no_new_id_is_promised(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    dialog = NewIdDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "under a new random ID" in label(dialog, "introLabel")
    service.turn_off()
    qtbot.waitUntil(lambda: "no new ID is made now" in label(dialog, "introLabel"))
    button = find_child(dialog, QtWidgets.QPushButton, "makeButton")
    assert button.text() == "&Give up this ID"


def test_the_copy_dialog_prepares_an_email_and_notes_its_use_once(
    qtbot: QtBot, sample: Bridge, service: SampleService
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
    press(qtbot, dialog, "copyTextButton")
    assert "Format: XLSX" in QtWidgets.QApplication.clipboard().text()
    assert service.calls == [("request_copy", ID)]
    dialog.choose(OLD_ID)
    assert OLD_ID in find_child(dialog, QtWidgets.QPlainTextEdit, "messageEdit").toPlainText()


def test_the_removal_dialog_says_what_will_happen_and_then_what_happens(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "sharing is turned off" in label(dialog, "consequencesLabel")
    assert "removal.example" in label(dialog, "consequencesLabel")
    press(qtbot, dialog, "askButton")
    assert service.calls == [("request_removal", ID, True)]
    state = find_child(dialog, QtWidgets.QLabel, "stateLabel")
    qtbot.waitUntil(lambda: state.text() == "It is being sent…")
    assert find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()
    service.answer_request(2, RequestState.ACCEPTED)
    qtbot.waitUntil(lambda: "was accepted" in state.text())
    assert "within its own time" in state.text()
    assert not find_child(dialog, QtWidgets.QProgressBar, "progressBar").isVisible()


def test_a_removal_can_be_cancelled(qtbot: QtBot, sample: Bridge, service: SampleService) -> None:
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "askButton")
    qtbot.waitUntil(find_child(dialog, QtWidgets.QPushButton, "cancelRequestButton").isEnabled)
    press(qtbot, dialog, "cancelRequestButton")
    qtbot.waitUntil(lambda: "may have received it" in label(dialog, "stateLabel"))
    assert service.calls[-1] == ("cancel_removal", 2)


SOON = datetime.now(UTC).astimezone().replace(hour=23, minute=58).astimezone(UTC)


@pytest.mark.parametrize(
    ("state", "status", "words", "shown"),
    [
        (RequestState.ACCEPTED, 202, "", "The request was accepted; the service removes"),
        (RequestState.NOTHING_STORED, 404, "", "nothing is stored under this ID"),
        (RequestState.FAILED, 405, "wrong\u202e", "refused the request: 405: wrong<U+202E>."),
        (RequestState.FAILED, 302, "", "The service refused the request: 302."),
        (RequestState.FAILED, 503, "", "it answered: 503. It is not tried again by itself."),
        (RequestState.FAILED, None, "no route", "reached: no route. It is not tried again"),
        (RequestState.WAITING, 503, "", "it answered: 503. Next try: "),
        (RequestState.WAITING, None, "no route", "could not be reached: no route. Next try: "),
        (RequestState.WAITING, None, "", "It waits to be sent."),
        (RequestState.CANCELLED, None, "", "You cancelled it."),
        (RequestState.CANCELLED, None, WAS_BEING_SENT, "the service may have received it"),
    ],
)
def test_every_end_of_a_removal_is_told_truthfully(
    qtbot: QtBot,
    sample: Bridge,
    service: SampleService,
    state: RequestState,
    status: int | None,
    words: str,
    shown: str,
) -> None:
    dialog = RemovalDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "askButton")
    service.answer_request(2, state, words, status, SOON)
    qtbot.waitUntil(lambda: shown in label(dialog, "stateLabel"))
    consequences = find_child(dialog, QtWidgets.QLabel, "consequencesLabel")
    assert consequences.height() >= consequences.heightForWidth(consequences.width())
    if "Next try" in shown:
        assert formats.clock(SOON) in label(dialog, "stateLabel")


def test_a_request_that_is_under_way_is_not_made_again(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    service.request_removal(ID, True)
    qtbot.waitUntil(lambda: len(sample.state.requests) == 2)
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


def test_an_earlier_id_tells_what_became_of_its_data(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    page = DataPage(sample, IdVisibility())
    qtbot.addWidget(page)
    page.show()

    def told() -> object:
        return page.former.index(0, 2).data()

    remove = find_child(page, QtWidgets.QToolButton, "removeIdButton")
    assert told() == "on the server"
    service.request_removal(OLD_ID, True)
    qtbot.waitUntil(lambda: told() == "removal asked for")
    assert not remove.isEnabled()
    now = datetime.now(UTC)
    (old,) = sample.state.former
    service.answer_request(2, RequestState.ACCEPTED)
    service.change(former=(dataclasses.replace(old, removed_at=now),))
    qtbot.waitUntil(lambda: str(told()).startswith("removal accepted"))
    service.answer_request(2, RequestState.NOTHING_STORED)
    qtbot.waitUntil(lambda: told() == "none on the server")
    service.answer_request(2, RequestState.CANCELLED)
    service.change(former=(dataclasses.replace(old, until=now - timedelta(days=121)),))
    qtbot.waitUntil(lambda: told() == "no longer on the server")


def test_a_former_id_is_removed_while_sharing_goes_on(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    page = DataPage(sample, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(
        find_child(page, QtWidgets.QToolButton, "removeIdButton"), Qt.MouseButton.LeftButton
    )
    dialog = page.window().findChild(RemovalDialog)
    assert dialog is not None
    assert find_child(dialog, QtWidgets.QComboBox, "idBox").currentData() == OLD_ID
    assert "stays as it is" in label(dialog, "consequencesLabel")
    press(qtbot, dialog, "askButton")
    assert service.calls == [("request_removal", OLD_ID, True)]
    dialog.close()


def test_requests_are_listed_and_followed(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    page = DataPage(sample, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    assert label(page, "requestsLabel") == "Earlier requests (1)"
    service.request_removal(ID, True)
    qtbot.waitUntil(lambda: page.requests.rowCount() == 2)
    find_child(page, QtWidgets.QTreeView, "requestsView").setCurrentIndex(page.requests.index(0, 0))
    cancel = find_child(page, QtWidgets.QToolButton, "cancelRequestButton")
    assert cancel.isVisible()
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label(page, "requestState").startswith("You cancelled it"))
    again = find_child(page, QtWidgets.QToolButton, "retryRequestButton")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert service.calls[-1] == ("retry_removal", 2)


def test_erasing_keeps_what_waits_unless_told_otherwise(
    qtbot: QtBot, sample: Bridge, service: SampleService
) -> None:
    dialog = EraseDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "eraseButton")
    assert service.calls == [("erase_history", True)]


def test_about_tells_what_people_must_be_told(qtbot: QtBot, sample: Bridge) -> None:
    dialog = AboutDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    text = "\n".join(found.text() for found in dialog.findChildren(QtWidgets.QLabel))
    for words in (
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
        assert words in text
    assert "anonymous" not in text.replace("pseudonymous", "")


def test_the_sample_has_every_method_of_the_real_facade() -> None:
    from freecad_telemetry.service import Service

    methods = {name for name in vars(Service) if not name.startswith("_")}
    unused = {"reset", "set_categories", "configure", "parameters_changed", "workbench_changed"}
    missing = methods - set(dir(SampleService)) - unused
    assert missing <= {"export"}
