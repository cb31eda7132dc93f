# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The history keeps the reader's place, and finds by the words that it shows."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.records import SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import PAGE_ROWS
from freecad_telemetry_gui.history.history_page import READING_NOTE_MS, HistoryPage
from freecad_telemetry_gui.panel.panel_view import HISTORY, SENT, PanelView
from freecad_telemetry_gui.qt import QtWidgets, find_child
from telemetry_dev.past.samples import COUNT, Sample, sharing
from tests.gui.support import change_records, show_panel


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge) -> PanelView:
    """The panel, wide enough for everything."""
    return show_panel(qtbot, bridge, 700)


def test_the_details_in_the_history_stay_where_they_are(qtbot, view, bridge):
    view.show_page(HISTORY)
    page = view.page(HISTORY)
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT)
    page.table.setCurrentIndex(page.model.index(0, 0))
    edit = find_child(page.raw, QtWidgets.QPlainTextEdit, "textEdit")
    find_child(page.raw, QtWidgets.QCheckBox, "prettyBox").setChecked(True)
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() > 20)
    edit.verticalScrollBar().setValue(5)
    change_records(qtbot, bridge)
    qtbot.wait(300)
    assert edit.verticalScrollBar().value() == 5


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Installed addons", 4),
        ("freecad version", COUNT),
        ("Refused", 1),
        ("400: invalid api", 1),
        ("code", 0),
        ("xyz", 0),
    ],
)
def test_the_history_is_found_by_the_texts_that_it_shows(qtbot, view, text, rows):
    view.show_page(HISTORY)
    page = view.page(HISTORY)
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT)
    find_child(page, QtWidgets.QLineEdit, "filterEdit").setText(text)
    with qtbot.waitSignal(page.model.loaded):
        pass
    assert page.model.rowCount() == rows


def test_notes_and_what_was_split_up_can_be_asked_for(qtbot, view):
    view.show_page(HISTORY)
    box = find_child(view.page(HISTORY), QtWidgets.QComboBox, "resultBox")
    offered = {state for index in range(box.count()) for state in box.itemData(index)}
    assert {None, SubmissionState.SPLIT} <= offered


def test_a_history_that_was_read_out_of_sight_does_not_say_that_it_reads(
    qtbot: QtBot, view: PanelView
) -> None:
    page = view.page(HISTORY)
    assert isinstance(page, HistoryPage)
    page.prepare()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    view.show_page(HISTORY)
    qtbot.wait(READING_NOTE_MS * 2)
    message = find_child(page, QtWidgets.QLabel, "messageLabel")
    assert message.isHidden(), message.text()


def test_a_history_reads_another_page_only_at_its_end(qtbot: QtBot, world) -> None:
    bridge = world.start_sample(Sample(partial(sharing, count=PAGE_ROWS + 50)))
    view = show_panel(qtbot, bridge, 420)
    page = view.page(HISTORY)
    assert isinstance(page, HistoryPage)
    page.prepare()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE_ROWS)
    view.show_page(HISTORY)
    qtbot.wait(200)
    assert page.model.rowCount() == PAGE_ROWS, "it read on although nobody scrolled"
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE_ROWS + 50)


def test_columns_fit_a_panel_that_became_narrower_while_they_were_hidden(
    qtbot: QtBot, view: PanelView
) -> None:
    view.show_page(HISTORY)
    page = view.page(HISTORY)
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT)
    view.show_page(SENT)
    qtbot.wait(50)
    view.resize(300, 600)
    qtbot.wait(50)
    view.show_page(HISTORY)
    qtbot.wait(50)
    header = page.table.header()
    fresh = [header.sectionSize(column) for column in range(header.count())]
    view.resize(700, 600)
    qtbot.wait(50)
    view.resize(300, 600)
    qtbot.wait(50)
    assert fresh == [header.sectionSize(column) for column in range(header.count())]
    assert sum(fresh) <= page.table.viewport().width()


def test_a_history_that_the_user_deleted_is_gone_at_once_though_the_ledger_is_locked(
    qtbot, view, bridge
):
    view.show_page(HISTORY)
    page = view.page(HISTORY)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT)
    export = find_child(page, QtWidgets.QAbstractButton, "exportButton")
    assert export.isEnabled()
    with contextlib.closing(sqlite3.connect(bridge.state.ledger, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        bridge.service.erase_history(keep_waiting=True)
        qtbot.waitUntil(lambda: page.model.rowCount() == 0)
        assert not export.isEnabled()
    qtbot.waitUntil(lambda: not bridge.state.pending_stops, timeout=10_000)
    qtbot.waitUntil(export.isEnabled)
    assert page.model.rowCount() < COUNT
