# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page of your data: IDs and requests, and what became of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.contact import CONTACT
from freecad_telemetry.ledger import identities
from freecad_telemetry.records import RequestKind, RequestState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.data_page import DataPage
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.clipping import clipped
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import Sample
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import asked_for_removal, label_text, newest_request, press

NOW = datetime.now(UTC)


def data_page(
    qtbot: QtBot, bridge: Bridge, size: tuple[int, int] = (320, 560), *, whole_ids: bool = False
) -> DataPage:
    """Show the page "Your data"."""
    id_visibility = IdVisibility()
    id_visibility.show(whole=whole_ids)
    page = DataPage(bridge, id_visibility)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    qtbot.wait(20)
    return page


def row_texts(page: DataPage, name: str) -> list[str]:
    """Return the texts of a list's rows, from top to bottom."""
    labels = find_child(page, QtWidgets.QWidget, name).findChildren(QtWidgets.QLabel)
    shown = [label for label in labels if label.isVisible()]
    shown.sort(key=lambda label: label.mapTo(page, label.rect().topLeft()).y())
    return [label.text() for label in shown]


def button(page: QtWidgets.QWidget, name: str, row: int = 0) -> QtWidgets.QToolButton:
    """Return a button of that name that is shown, in the order of the rows."""
    shown = [one for one in page.findChildren(QtWidgets.QToolButton, name) if one.isVisible()]
    shown.sort(key=lambda one: one.mapTo(page, one.rect().topLeft()).y())
    return shown[row]


def click(qtbot: QtBot, widget: QtWidgets.QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("sample", ["undecided", "sharing"])
def test_without_any_id_nothing_can_be_requested(
    qtbot: QtBot, make: Callable[[str], Bridge], sample: str
) -> None:
    page = data_page(qtbot, make(sample))
    has_id = sample == "sharing"
    for name in ("copyDataButton", "removalButton"):
        assert find_child(page, QtWidgets.QPushButton, name).isEnabled() == has_id
    assert find_child(page, QtWidgets.QLabel, "introLabel").isVisible() == has_id


@pytest.mark.parametrize("code", ["", "pseudo"])
@pytest.mark.parametrize("size", [(200, 120), (320, 560), (900, 200)])
def test_every_control_can_be_reached_in_any_size(qtbot, world, use, code, size):
    use(code)
    bridge = world.start_sample(Sample(asked_for_removal))
    page = data_page(qtbot, bridge, size, whole_ids=True)
    assert (page.width(), page.height()) == size
    area = find_child(page, QtWidgets.QScrollArea, "scrollArea")
    content = find_child(page, QtWidgets.QWidget, "dataContent")
    assert content.width() <= area.viewport().width()
    assert not area.horizontalScrollBar().isVisible()
    assert len(page.findChildren(QtWidgets.QAbstractScrollArea)) == 1, "none inside another"
    if not code or size[0] > 200:
        assert clipped(page) == []
    for one in page.findChildren(QtWidgets.QAbstractButton):
        if one.isVisible():
            place = one.mapTo(content, one.rect().bottomRight())
            assert place.x() <= content.width(), one.objectName()
            assert place.y() <= content.height(), one.objectName()


def test_the_id_is_shortened_until_it_is_shown(qtbot: QtBot, sample: Bridge) -> None:
    page = data_page(qtbot, sample)
    assert row_texts(page, "previous")[0].startswith(shortened(OLD_ID))
    page._id_visibility.show(whole=True)
    assert row_texts(page, "previous")[0].startswith(OLD_ID)


def test_without_an_id_there_are_no_lists(qtbot: QtBot, world: Any) -> None:
    page = data_page(qtbot, world.start())
    for name in ("requestsLabel", "previousLabel"):
        assert not find_child(page, QtWidgets.QLabel, name).isVisible()


@pytest.mark.parametrize(
    ("status", "told"), [(200, "removal accepted: "), (404, "no data found on the server")]
)
def test_a_previous_id_tells_what_became_of_its_data(
    qtbot: QtBot, sample: Bridge, collector: Collector, status: int, told: str
) -> None:
    page = data_page(qtbot, sample)
    assert row_texts(page, "previous")[0].endswith("): may be on the server")
    button(page, "removeIdButton").setFocus()
    collector.removal_status = status
    collector.behave(Behavior.slow(0.005))
    sample.service.request_removal(OLD_ID, True)
    qtbot.waitUntil(lambda: row_texts(page, "previous")[0].endswith("): removal requested"))
    assert page.findChildren(QtWidgets.QToolButton, "removeIdButton")[0].isHidden()
    assert isinstance(page.focusWidget(), QtWidgets.QLabel), "no other button has the focus"
    qtbot.waitUntil(lambda: f"): {told}" in row_texts(page, "previous")[0])


def test_what_found_nothing_soon_after_data_was_sent_can_be_requested_again(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    world.write(lambda connection: identities.note_accepted(connection, [OLD_ID], NOW))
    page = data_page(qtbot, sample)
    collector.removal_status = 404
    sample.service.request_removal(OLD_ID, False)
    qtbot.waitUntil(lambda: "Please try again after " in row_texts(page, "requests")[0])
    assert row_texts(page, "previous")[0].endswith("): no data found on the server")
    assert button(page, "removeIdButton").isVisible()
    collector.removal_status = 200
    click(qtbot, button(page, "retryRequestButton"))
    newest_request(world, sample, RequestState.ACCEPTED)


def test_a_service_that_asked_to_wait_is_not_offered_to_be_asked(
    qtbot: QtBot, sample: Bridge, collector: Collector
) -> None:
    page = data_page(qtbot, sample)
    collector.behave(Behavior.removal(503, retry_after=7200))
    sample.service.request_removal(OLD_ID, False)
    qtbot.waitUntil(lambda: "asked to wait until " in row_texts(page, "requests")[0])
    retries = page.findChildren(QtWidgets.QToolButton, "retryRequestButton")
    assert not any(one.isVisible() for one in retries)


def given_up_long_ago(path: Path) -> None:
    """Write an ID under which nothing can be on the server any more, and the present one."""
    with writing(path) as connection:
        identities.add_identity(connection, OLD_ID, NOW - timedelta(days=200))
        identities.retire_identity(connection, NOW - timedelta(days=121))
        identities.add_identity(connection, ID, NOW)


def test_what_was_sent_long_ago_is_told_by_its_age(qtbot: QtBot, world: Any) -> None:
    page = data_page(qtbot, world.start_sample(Sample(given_up_long_ago)))
    assert row_texts(page, "previous")[0].endswith("): older than 90 days")


def test_a_previous_id_is_copied_in_full(qtbot: QtBot, sample: Bridge) -> None:
    page = data_page(qtbot, sample)
    click(qtbot, button(page, "copyIdButton"))
    assert QtWidgets.QApplication.clipboard().text() == OLD_ID
    click(qtbot, find_child(page, QtWidgets.QToolButton, "copyContactButton"))
    assert QtWidgets.QApplication.clipboard().text() == CONTACT


def test_removal_for_a_previous_id_is_requested_while_sharing_goes_on(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    page = data_page(qtbot, sample)
    click(qtbot, button(page, "removeIdButton"))
    dialog = page.window().findChild(RemovalDialog)
    assert dialog is not None
    assert find_child(dialog, QtWidgets.QComboBox, "idBox").currentData() == OLD_ID
    assert "current ID is not affected" in label_text(dialog, "consequencesLabel")
    press(qtbot, dialog, "requestButton")
    request = newest_request(world, sample, RequestState.ACCEPTED)
    assert (request.kind, request.identity, request.retry) == (RequestKind.REMOVAL, OLD_ID, True)
    assert sample.state.status.mode is Mode.SHARING
    dialog.close()


def test_requests_are_listed_and_followed(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    page = data_page(qtbot, sample)
    (copy,) = row_texts(page, "requests")
    assert copy.startswith("Copy request, ")
    assert copy.endswith(", 4c60…e0\nThe e-mail was prepared. It is up to you to send it.")
    collector.behave(Behavior.hang_after_read())
    sample.service.request_removal(ID, True)
    newest_request(world, sample, RequestState.SENDING)
    qtbot.waitUntil(lambda: row_texts(page, "requests")[0].endswith("\nSending…"))
    assert row_texts(page, "requests")[1] == copy
    collector.wait_for(1, 5.0)
    cancel = button(page, "cancelRequestButton")
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "\nCanceled; the removal" in row_texts(page, "requests")[0])
    assert page.focusWidget() is not None
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)  # pressed once too often: does nothing
    qtbot.wait(30)
    assert sample.state.requests[0].state is RequestState.CANCELLED
    collector.behave(Behavior.normal())
    click(qtbot, button(page, "retryRequestButton"))
    newest_request(world, sample, RequestState.ACCEPTED)
    assert len(sample.state.requests) == 2


def test_a_row_stays_that_of_its_request(qtbot: QtBot, world: Any, collector: Collector) -> None:
    bridge = world.start_sample(Sample(asked_for_removal))
    page = data_page(qtbot, bridge)
    collector.behave(Behavior.hang_after_read())
    bridge.service.request_removal(ID, True)
    newest_request(world, bridge, RequestState.SENDING)
    qtbot.waitUntil(lambda: row_texts(page, "requests")[0].endswith("\nSending…"))
    cancel = button(page, "cancelRequestButton")
    cancel.setFocus()
    before = len(bridge.state.requests)
    bridge.service.request_copy(ID)
    world.wait(bridge, lambda state: len(state.requests) > before)
    assert page.focusWidget() is cancel
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    world.wait(bridge, lambda state: state.requests[1].state is RequestState.CANCELLED)


@pytest.mark.parametrize(
    ("name", "tab"),
    [("noticeButton", 0), ("listButton", 1), ("notCollectedButton", 2), ("decisionsButton", 3)],
)
def test_the_notice_opens_at_its_tab(qtbot: QtBot, sample: Bridge, name: str, tab: int) -> None:
    page = data_page(qtbot, sample)
    click(qtbot, find_child(page, QtWidgets.QToolButton, name))
    dialog = page.window().findChild(PrivacyDialog)
    assert dialog is not None
    assert find_child(dialog, QtWidgets.QTabWidget, "tabs").currentIndex() == tab
    dialog.close()


def test_copies_of_the_local_database_are_listed_until_they_are_deleted(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    copied = world.ledger.parents[1] / "v1-1" / "Telemetry" / "ledger.sqlite3"
    damaged = world.ledger.with_name("ledger.damaged-20261101T000000Z.sqlite3")
    page = data_page(qtbot, sample)
    names = ("leftLabel", "leftHelpLabel")
    assert not any(find_child(page, QtWidgets.QLabel, name).isVisible() for name in names)
    world.quit(sample)
    copied.parent.mkdir(parents=True)
    shutil.copy2(world.ledger, copied)
    damaged.touch()
    bridge = world.start()
    page = data_page(qtbot, bridge)
    assert clipped(page) == []
    assert label_text(page, "leftLabel").splitlines() == [
        f"FreeCAD's “Copy Configuration” left a copy of the local database: {copied}",
        f"A damaged local database was set aside: {damaged}",
    ]
    assert all(find_child(page, QtWidgets.QLabel, name).isVisible() for name in names)
    dialog = EraseDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    assert label_text(dialog, "leftLabel").splitlines() == [
        "Also deleted:",
        str(copied),
        str(damaged),
    ]
    press(qtbot, dialog, "eraseButton")
    world.wait(bridge, lambda state: not (state.copies or state.set_aside))
    assert not any(find_child(page, QtWidgets.QLabel, name).isVisible() for name in names)
