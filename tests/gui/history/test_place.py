# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The reader keeps the place, whatever else happens; and finds by the texts that are shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.events.payload import sections
from freecad_telemetry.records import SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import PAGE_ROWS
from freecad_telemetry_gui.history.history_page import READING_NOTE_MS, HistoryPage
from freecad_telemetry_gui.panel.panel_view import HISTORY, SENT, PanelView
from freecad_telemetry_gui.payload.payload_tree import PayloadModel, PayloadTree
from freecad_telemetry_gui.payload.sent_page import SentPage
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, find_child
from telemetry_dev.collector import Behavior
from telemetry_dev.past.samples import COUNT, Sample, sharing
from telemetry_dev.past.values import EVERYTHING, ID, launch_events

NOW = datetime.now(UTC)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """Records of 28 submissions."""
    return make("sharing")


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge) -> PanelView:
    """The panel, wide enough for everything."""
    return show(qtbot, bridge, 700)


def show(qtbot: QtBot, bridge: Bridge, width: int) -> PanelView:
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.show()
    return view


def change_records(qtbot: QtBot, bridge: Bridge) -> None:
    """Let something be written that no page but "Your data" shows; the others read again."""
    before = bridge.state.revision
    bridge.service.request_copy(ID)
    qtbot.waitUntil(lambda: bridge.state.revision != before)


def sent(qtbot: QtBot, view: PanelView) -> SentPage:
    page = view.page(SENT)
    assert isinstance(page, SentPage)
    qtbot.waitUntil(lambda: page.detail is not None)
    return page


def raw(qtbot: QtBot, view: PanelView) -> QtWidgets.QPlainTextEdit:
    page = sent(qtbot, view)
    find_child(page, QtWidgets.QRadioButton, "rawButton").setChecked(True)
    find_child(page, QtWidgets.QCheckBox, "prettyBox").setChecked(True)
    edit = find_child(page, QtWidgets.QPlainTextEdit, "textEdit")
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() > 20)
    return edit


def test_the_raw_view_stays_where_it_was_scrolled_to(qtbot, view, bridge):
    edit = raw(qtbot, view)
    edit.verticalScrollBar().setValue(15)
    change_records(qtbot, bridge)
    qtbot.wait(400)
    assert edit.verticalScrollBar().value() == 15


def test_a_selection_in_the_raw_view_stays(qtbot, view, bridge):
    edit = raw(qtbot, view)
    edit.moveCursor(
        QtGui.QTextCursor.MoveOperation.EndOfLine, QtGui.QTextCursor.MoveMode.KeepAnchor
    )
    chosen = edit.textCursor().selectedText()
    assert chosen
    change_records(qtbot, bridge)
    qtbot.wait(400)
    assert edit.textCursor().selectedText() == chosen


def test_a_chosen_attempt_stays_when_another_one_follows(qtbot, world, collector):
    bridge = world.start()
    collector.behave(Behavior.answer(503))
    bridge.service.share(frozenset(), ShownWording("?", "en", 2))
    page = sent(qtbot, show(qtbot, bridge, 700))
    find_child(page, QtWidgets.QRadioButton, "rawButton").setChecked(True)
    box = find_child(page, QtWidgets.QComboBox, "attemptBox")
    world.wait(bridge, lambda state: state.outbox.failing_since and not state.outbox.sending)
    bridge.service.try_now()
    qtbot.waitUntil(lambda: box.count() == 2)
    assert box.currentIndex() == 1
    box.setCurrentIndex(0)
    world.wait(bridge, lambda state: not state.outbox.sending)
    collector.behave(Behavior.normal())
    bridge.service.try_now()
    qtbot.waitUntil(lambda: box.count() == 3)
    assert box.currentIndex() == 0


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


def test_what_changed_is_marked_and_the_detail_tells_the_value_before(qtbot, view, bridge):
    # Of the newest seven only the first and the eighth tell about the system.
    page = sent(qtbot, view)
    model = page.tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if node.label == "Screen")
    assert screen.changed
    page.tree.setCurrentIndex(model.index_of(screen.path))
    text = find_child(page, QtWidgets.QLabel, "detailText").text()
    assert "Before: 1920 × 1040" in text
    assert "◆" in text


# Finding


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


# Time


def test_a_payload_of_500_events_is_shown_at_once(qtbot):
    events = [event for n in range(100) for event in launch_events(NOW, n, EVERYTHING)][:500]
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.resize(400, 400)
    tree.show()
    arranged = sections(events)
    begun = time.thread_time()
    tree.show_payload(arranged)
    QtCore.QCoreApplication.processEvents()
    assert time.thread_time() - begun < 0.1
    model = tree.model()
    assert isinstance(model, PayloadModel)
    first = model.index(0, 0, model.index(0, 0))
    assert model.hasChildren(first)
    assert not model.node(first).loaded_children, "built before anybody looked at it"
    tree.expand(first)
    assert model.rowCount(first) > 0
    assert Qt.ItemFlag.ItemNeverHasChildren not in model.flags(first)


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
    view = show(qtbot, bridge, 420)
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
