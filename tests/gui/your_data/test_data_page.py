# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page of your data: IDs and requests, and what became of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.ledger import identities
from freecad_telemetry.records import RequestKind, RequestState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import DATA
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.data_page import DataPage
from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import Sample
from telemetry_dev.past.values import ID, OLD_ID
from tests.gui.support import asked_for_removal, label_text, newest_request, press, show_page


@pytest.fixture
def bridge(world: Any) -> Bridge:
    """Made-up records, a request for removal among them."""
    started: Bridge = world.start_sample(Sample(asked_for_removal))
    return started


@pytest.mark.parametrize("code", ["", "de", "pt-BR"])
def test_requests_and_ids_fit_into_a_narrow_panel(qtbot, bridge, use, code):
    use(code)
    page = show_page(qtbot, bridge, 300, DATA)
    for name, breaks in (("requestsView", 1), ("formerView", 2)):
        view = find_child(page, QtWidgets.QTreeView, name)
        model = view.model()
        shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
        assert len(shown) == 1
        for row in range(model.rowCount()):
            text = model.data(model.index(row, shown[0]))
            assert text.count("\n") == breaks
            width = view.viewport().width() - 8
            assert all(
                view.fontMetrics().horizontalAdvance(line) <= width for line in text.split("\n")
            ), text
    state = find_child(page, QtWidgets.QLabel, "requestState")
    find_child(page, QtWidgets.QTreeView, "requestsView").setCurrentIndex(
        find_child(page, QtWidgets.QTreeView, "requestsView").model().index(0, 1)
    )
    assert "1f0e…f9" in state.text()


NOW = datetime.now(UTC)


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
    assert "stays as it is" in label_text(dialog, "consequencesLabel")
    press(qtbot, dialog, "askButton")
    request = newest_request(world, sample, RequestState.ACCEPTED)
    assert (request.kind, request.identity, request.retry) == (RequestKind.REMOVAL, OLD_ID, True)
    assert sample.state.status.mode is Mode.SHARING
    dialog.close()


def test_requests_are_listed_and_followed(
    qtbot: QtBot, world: Any, sample: Bridge, collector: Collector
) -> None:
    page = data_page(qtbot, sample)
    assert label_text(page, "requestsLabel") == "Earlier requests (1)"
    collector.behave(Behavior.hang_after_read())
    sample.service.request_removal(ID, True)
    newest_request(world, sample, RequestState.SENDING)
    assert page.requests.rowCount() == 2
    find_child(page, QtWidgets.QTreeView, "requestsView").setCurrentIndex(page.requests.index(0, 0))
    cancel = find_child(page, QtWidgets.QToolButton, "cancelRequestButton")
    assert cancel.isVisible()
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label_text(page, "requestState").startswith("You cancelled it"))
    again = find_child(page, QtWidgets.QToolButton, "retryRequestButton")
    collector.behave(Behavior.normal())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    newest_request(world, sample, RequestState.ACCEPTED)
    assert len(sample.state.requests) == 2
