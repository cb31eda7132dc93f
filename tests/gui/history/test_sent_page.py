# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Sent": the newest message and its content at once; the reader's place stays."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.ledger import history, outbox
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import RequestState, RowKind, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import PAGE_ROWS, RESULT, SIZE, WHAT, WHEN
from freecad_telemetry_gui.history.sent_page import READING_NOTE_MS, SentPage
from freecad_telemetry_gui.payload.payload_content import View
from freecad_telemetry_gui.payload.payload_model import PayloadModel
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import Qt, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.collector import Behavior
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.samples import COUNT, SAMPLES, Sample, sharing
from telemetry_dev.past.values import EVERYTHING, ID, OLD_ID, accepted, launch_events
from tests.core.support import locked
from tests.gui.support import change_records, page_message

NOW = datetime.now(UTC)


def show(qtbot: QtBot, bridge: Bridge, width: int = 360, height: int = 500) -> SentPage:
    """Show the page alone, and wait for the content of the newest message."""
    page = SentPage(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    return page


def shown(qtbot: QtBot, bridge: Bridge, width: int = 360, height: int = 500) -> SentPage:
    """Show the page and wait for the content of the newest message."""
    page = show(qtbot, bridge, width, height)
    qtbot.waitUntil(lambda: page.message is not None)
    return page


def choose_view(page: SentPage, view: View) -> None:
    """Choose how the content is shown."""
    box = find_child(page, QtWidgets.QComboBox, "viewBox")
    box.setCurrentIndex(box.findData(view))


def head(page: SentPage) -> str:
    """Return what stands above the content."""
    return find_child(page, QtWidgets.QLabel, "headLabel").text()


def search(qtbot: QtBot, page: SentPage, text: str) -> QtWidgets.QLineEdit:
    """Type a text into the search field and wait until the list shows what it finds."""
    edit = find_child(page, QtWidgets.QLineEdit, "searchEdit")
    with qtbot.waitSignal(page.model.loaded):
        edit.setText(text)
    return edit


def current(page: SentPage) -> int:
    """Return the number of the selected message."""
    row = page.model.row_at(page.list.currentIndex())
    assert row is not None
    return row.id


def send_again(world: Any, number: int) -> None:
    """Let another FreeCAD send one more message."""

    def launch_again(connection: Any) -> None:
        now = datetime.now(UTC)
        outbox.record(connection, launch_events(now, number, EVERYTHING), now)
        try_to_send(connection, now, accepted)

    world.write(launch_again)


def test_the_newest_message_is_selected_and_its_content_shown_at_once(qtbot, sample):
    page = shown(qtbot, sample)
    assert page.list.currentIndex().row() == 0
    assert page.message.row == page.model.row_at(page.list.currentIndex())
    assert head(page).startswith("6 events to eu.i.posthog.com, under ID 4c60")
    assert "Linux" in page.content.tree.text()
    assert page.content.tree.isVisible()


def test_list_and_head_can_be_used_without_a_pointer(qtbot, sample):
    page = shown(qtbot, sample)
    assert page.list.accessibleName() == "Messages"
    flags = find_child(page, QtWidgets.QLabel, "headLabel").textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_message_that_arrives_is_followed_until_another_one_was_chosen(qtbot, world):
    bridge = world.start_sample()
    page = shown(qtbot, bridge)
    newest = current(page)
    send_again(world, COUNT + 1)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT + 1)
    assert current(page) != newest
    qtbot.waitUntil(lambda: page.message.row.id == current(page))
    page.list.setCurrentIndex(page.model.index(3, 0))
    chosen = current(page)
    send_again(world, COUNT + 2)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT + 2)
    assert current(page) == chosen
    assert page.list.currentIndex().row() == 4


def click_newest(qtbot: QtBot, page: SentPage) -> None:
    """Click on the newest message, which is selected already."""
    place = page.list.visualRect(page.model.index(0, 0)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press_enter(qtbot: QtBot, page: SentPage) -> None:
    """Go from the list to the content."""
    qtbot.keyClick(page.list, Qt.Key.Key_Return)


def come_back(qtbot: QtBot, page: SentPage) -> None:
    """Go to the message before and back."""
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)


def explain_a_line(_: QtBot, page: SentPage) -> None:
    """Open the explanation of a line."""
    page.content.tree.explain(page.content.tree.model().index(0, 0))


@pytest.mark.parametrize("read", [click_newest, press_enter, come_back, explain_a_line])
def test_the_newest_message_stays_while_one_reads_it(qtbot, world, read):
    page = shown(qtbot, world.start_sample())
    newest = current(page)
    read(qtbot, page)
    send_again(world, COUNT + 1)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT + 1)
    qtbot.wait(50)
    assert current(page) == newest
    assert page.message.row.id == newest


@pytest.mark.parametrize("view", [View.READABLE, View.AS_SENT])
def test_enter_goes_from_the_list_to_the_content_and_presses_nothing(qtbot, sample, view):
    dialog = QtWidgets.QDialog()
    qtbot.addWidget(dialog)
    button = QtWidgets.QPushButton("OK")
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    page = SentPage(sample, IdVisibility())
    layout = QtWidgets.QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(button)
    dialog.show()
    dialog.activateWindow()
    button.setDefault(True)
    qtbot.waitUntil(lambda: page.message is not None)
    choose_view(page, view)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert not pressed
    assert page.content.isAncestorOf(QtWidgets.QApplication.focusWidget())
    assert not find_child(page, QtWidgets.QPushButton, "nextButton").autoDefault()


@pytest.mark.parametrize("scrolled", [0, 50])
def test_a_message_that_arrives_moves_no_row_that_one_looks_at(qtbot, world, scrolled):
    bridge = world.start_sample()
    page = shown(qtbot, bridge)
    page.list.setCurrentIndex(page.model.index(2, 0))
    bar = page.list.verticalScrollBar()
    bar.setValue(scrolled)
    qtbot.waitUntil(lambda: page.message.row.id == current(page))
    page.content.tree.expandAll()
    page.content.tree.verticalScrollBar().setValue(30)
    place = page.list.visualRect(page.model.index(3, 0)).bottom()
    send_again(world, COUNT + 1)
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT + 1)
    qtbot.wait(250)
    assert page.list.visualRect(page.model.index(4, 0)).bottom() == place
    assert page.content.tree.verticalScrollBar().value() == 30


def test_an_explanation_never_stays_for_a_message_without_its_line(qtbot, sample):
    page = shown(qtbot, sample)
    model = page.content.tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if node.label == "Screen")
    page.content.tree.setCurrentIndex(model.index_of(screen.path))
    assert "Before: 1920 × 1040" in page.content.tree.explanation()
    page.list.setCurrentIndex(page.model.index(1, 0))  # it tells nothing about the system
    qtbot.waitUntil(lambda: page.message.row.id == current(page))
    assert "Screen" not in page.content.tree.text()
    assert not page.content.tree.explanation()


def test_the_content_of_another_message_does_not_stay_while_the_ledger_does_not_answer(
    qtbot, world
):
    page = shown(qtbot, world.start_sample())
    with locked(world):
        page.list.setCurrentIndex(page.model.index(1, 0))
        qtbot.waitUntil(lambda: page.message is None)
        assert not page.content.tree.text()
        assert not head(page)
    qtbot.waitUntil(lambda: page.message is not None)


def test_a_message_that_was_not_accepted_says_why(qtbot, sample):
    page = shown(qtbot, sample)
    page.list.setCurrentIndex(page.model.index(3, 0))
    qtbot.waitUntil(lambda: "Rejected by the server." in head(page))
    assert "invalid API" in head(page)


def test_a_note_is_a_row_and_says_what_happened(qtbot, world):
    bridge = world.start_sample()

    def note(connection: Any) -> None:
        reason = Reason(ReasonCode.DROPPED_AGE, days=30)
        history.add_notice(connection, reason, datetime.now(UTC) + timedelta(minutes=1))

    world.write(note)
    page = shown(qtbot, bridge)
    qtbot.waitUntil(lambda: page.message.row.kind is RowKind.NOTICE)
    assert "30 days" in head(page)
    assert not page.content.isVisible()
    page.list.setCurrentIndex(page.model.index(1, 0))
    qtbot.waitUntil(page.content.isVisible)


def test_a_removal_request_is_a_row_and_is_shown_as_it_was_sent(qtbot, sample, collector):
    collector.behave(Behavior.captive_portal())
    sample.service.request_removal(OLD_ID, False)
    qtbot.waitUntil(lambda: sample.state.requests[0].state is RequestState.FAILED)
    page = shown(qtbot, sample)
    qtbot.waitUntil(lambda: page.message.row.kind is RowKind.REMOVAL)
    what = page.model.index(0, WHAT).data()
    assert (what, page.model.index(0, RESULT).data()) == ("Removal request", "Failed")
    assert page.model.index(0, SIZE).data() == ""
    assert f"for ID 1f0e\u2060…\u2060f9, to 127.0.0.1:{collector.port}." in head(page)
    assert "The removal service did not process the request." in head(page)
    assert "Something else responded, perhaps the login page of a network: 200" in head(page)
    assert history_texts.emptied_sentence() not in head(page)
    raw = page.content.raw
    qtbot.waitUntil(raw.isVisible)
    assert "DELETE /deletetelemetry.php?person_id=1f0e…f9 HTTP/1.1\n" in raw.text()
    assert "Please sign in" in raw.text()
    assert OLD_ID not in raw.text()
    assert not find_child(page, QtWidgets.QComboBox, "viewBox").isEnabled()
    page.list.setCurrentIndex(page.model.index(1, 0))
    qtbot.waitUntil(page.content.tree.isVisible)
    assert find_child(page, QtWidgets.QComboBox, "viewBox").isEnabled()


@pytest.mark.parametrize("text", ["removal request", "failed", OLD_ID, "please sign in"])
def test_a_removal_request_is_found(qtbot, sample, collector, text):
    collector.behave(Behavior.captive_portal())
    sample.service.request_removal(OLD_ID, False)
    qtbot.waitUntil(lambda: sample.state.requests[0].state is RequestState.FAILED)
    page = shown(qtbot, sample)
    search(qtbot, page, text)
    assert page.model.row_at(page.model.index(0, 0)).kind is RowKind.REMOVAL
    # What was sent under the same ID is found as well.
    assert (page.model.rowCount() == 1) == (text != OLD_ID)


def test_unsent_events_are_a_row_and_can_be_read(qtbot, make):
    page = shown(qtbot, make("offline"))
    qtbot.waitUntil(lambda: "Waiting" in head(page))
    assert page.message.left
    assert page.content.tree.text()


def test_contents_that_were_deleted_are_said_to_be(qtbot, make):
    page = shown(qtbot, make("emptied"))
    assert "6 events to eu.i.posthog.com" in head(page)
    assert head(page).endswith(history_texts.emptied_sentence())


def test_nothing_is_marked_as_changed_since_contents_that_are_gone(qtbot, world):
    bridge = world.start_sample(SAMPLES["emptied"])
    send_again(world, COUNT + 1)
    page = shown(qtbot, bridge)
    qtbot.waitUntil(lambda: "Linux" in page.content.tree.text())
    choose_view(page, View.CHANGED)
    assert not page.content.tree.text()


def test_only_what_changed_is_shown_where_that_is_wanted(qtbot, sample):
    page = shown(qtbot, sample)
    choose_view(page, View.CHANGED)
    assert "Screen: 2560 × 1400" in page.content.tree.text()
    assert "Linux" not in page.content.tree.text()
    choose_view(page, View.READABLE)
    assert "Linux" in page.content.tree.text()


def test_ids_are_short_until_they_are_shown(qtbot, sample):
    visibility = IdVisibility()
    page = SentPage(sample, visibility)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.message is not None)
    choose_view(page, View.AS_SENT)
    for text in (head(page), page.content.tree.text(), page.content.raw.text()):
        assert ID not in text
    visibility.show(whole=True)
    for text in (head(page), page.content.tree.text(), page.content.raw.text()):
        assert ID in text


# As sent


def raw(qtbot: QtBot, page: SentPage) -> QtWidgets.QPlainTextEdit:
    """Show the newest message as sent, with line breaks."""
    choose_view(page, View.AS_SENT)
    find_child(page, QtWidgets.QCheckBox, "prettyBox").setChecked(True)
    edit = find_child(page, QtWidgets.QPlainTextEdit, "textEdit")
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() > 20)
    return edit


def test_the_raw_view_stays_where_it_was_scrolled_to(qtbot, sample):
    edit = raw(qtbot, shown(qtbot, sample))
    edit.verticalScrollBar().setValue(15)
    change_records(qtbot, sample)
    qtbot.wait(300)
    assert edit.verticalScrollBar().value() == 15


def test_a_selection_in_the_raw_view_stays(qtbot, sample):
    edit = raw(qtbot, shown(qtbot, sample))
    move = QtGui.QTextCursor
    edit.moveCursor(move.MoveOperation.EndOfLine, move.MoveMode.KeepAnchor)
    chosen = edit.textCursor().selectedText()
    assert chosen
    change_records(qtbot, sample)
    qtbot.wait(300)
    assert edit.textCursor().selectedText() == chosen


def test_a_chosen_attempt_stays_when_another_one_follows(qtbot, world, collector):
    bridge = world.start()
    collector.behave(Behavior.answer(503))
    bridge.service.share(frozenset(), ShownWording("?", "en", 2))
    page = shown(qtbot, bridge)
    choose_view(page, View.AS_SENT)
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


def test_everything_as_sent_can_be_copied(qtbot, sample):
    page = shown(qtbot, sample)
    choose_view(page, View.AS_SENT)
    find_child(page, QtWidgets.QToolButton, "copyButton").click()
    assert "POST /batch/ HTTP/1.1" in QtWidgets.QApplication.clipboard().text()


# Searching


def test_a_search_shows_the_messages_with_hits_and_goes_to_the_first(qtbot, sample):
    page = shown(qtbot, sample)
    page.list.setCurrentIndex(page.model.index(7, 0))  # a hit, but not the first
    search(qtbot, page, "1920 × 1041")
    assert page_message(page) == "No message matches “1920 × 1041”."
    assert not page.list.isVisible()
    edit = search(qtbot, page, "1920 × 1040")
    assert 0 < page.model.rowCount() < COUNT
    assert page.list.currentIndex().row() == 0
    tree = page.content.tree
    model = tree.model()
    assert isinstance(model, PayloadModel)
    qtbot.waitUntil(lambda: model.node(tree.currentIndex()).label == "Screen")
    assert 'Sent as: "1920x1040"' in tree.explanation()
    assert tree.viewport().rect().intersects(tree.visualRect(tree.currentIndex()))
    hit = current(page)
    edit.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == COUNT)
    assert current(page) == hit


def test_enter_goes_to_the_next_hit_and_on_to_the_next_message(qtbot, sample):
    page = shown(qtbot, sample)
    edit = search(qtbot, page, "screen_resolution")
    messages = page.model.rowCount()
    assert messages > 1
    places = []
    for _ in range(messages):
        qtbot.waitUntil(lambda: "screen_resolution" in page.content.tree.explanation())
        places.append(page.message.row.id)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.message is not None and page.message.row.id == current(page))
    assert len(set(places)) == messages
    assert page.message.row.id == places[0], "after the last the first again"
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: current(page) == places[-1])
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.text()


def path(page: SentPage) -> str:
    """Return the path of the current line of the content."""
    model = page.content.tree.model()
    assert isinstance(model, PayloadModel)
    return model.node(page.content.tree.currentIndex()).path


def hits(page: SentPage, text: str) -> list[str]:
    """Return the paths of all lines of the content that hold a text."""
    assert page.message is not None
    tree = PayloadTree()
    tree.show_payload(page.message.sections, id_text=IdVisibility().text)
    model = tree.model()
    assert isinstance(model, PayloadModel)
    found = []
    while tree.find_text(text):
        found.append(model.node(tree.currentIndex()).path)
    return found


def test_a_search_goes_to_the_first_hit_wherever_the_reader_was(qtbot, sample):
    page = shown(qtbot, sample)
    found = hits(page, "linux")
    tree = page.content.tree
    model = tree.model()
    tree.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    edit = search(qtbot, page, "lin")
    qtbot.waitUntil(lambda: path(page) == found[0])
    with qtbot.waitSignal(page.model.loaded):
        qtbot.keyClicks(edit, "ux")
    qtbot.wait(50)
    assert path(page) == found[0], "more letters do not leave a hit that has them"


def test_enter_begins_again_in_the_only_message_with_a_hit(qtbot, world):
    bridge = world.start_sample(Sample(partial(sharing, count=1)))
    page = shown(qtbot, bridge)
    found = hits(page, "screen")
    assert len(found) > 1
    edit = search(qtbot, page, "screen")
    for expected in (*found, found[0]):
        qtbot.waitUntil(lambda expected=expected: path(page) == expected)
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_shift_enter_goes_to_the_last_hit_of_the_message_before(qtbot, sample):
    page = shown(qtbot, sample)
    edit = search(qtbot, page, "freecad")
    qtbot.waitUntil(lambda: path(page) == hits(page, "freecad")[0])
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.currentIndex().row() == page.model.rowCount() - 1
    qtbot.waitUntil(lambda: page.message is not None and page.message.row.id == current(page))
    found = hits(page, "freecad")
    assert len(found) > 1
    assert path(page) == found[-1]


def test_a_search_finds_in_the_text_as_sent_too(qtbot, sample):
    page = shown(qtbot, sample)
    choose_view(page, View.AS_SENT)
    edit = find_child(page, QtWidgets.QPlainTextEdit, "textEdit")
    edit.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    search(qtbot, page, "screen_resolution")
    qtbot.waitUntil(lambda: edit.textCursor().selectedText() == "screen_resolution")


def test_a_chosen_message_is_still_chosen_after_a_search(qtbot, sample):
    page = shown(qtbot, sample)
    search(qtbot, page, "1920x1040")
    hit = current(page)
    page.list.setCurrentIndex(page.model.index(1, 0))
    chosen = current(page)
    assert chosen != hit
    search(qtbot, page, "")
    assert current(page) == chosen
    rect = page.list.visualRect(page.list.currentIndex())
    assert page.list.viewport().rect().intersects(rect)


# Nothing to show


@pytest.mark.parametrize("sample_name", ["undecided", ""])
def test_without_messages_one_sentence_and_one_button_are_shown(qtbot, make, world, sample_name):
    bridge = (
        make(sample_name) if sample_name else world.start_sample(Sample(partial(sharing, count=0)))
    )
    page = show(qtbot, bridge)
    qtbot.waitUntil(lambda: page_message(page) == "Nothing has been sent yet.")
    qtbot.wait(30)
    seen = [
        widget.objectName()
        for widget in page.findChildren(QtWidgets.QAbstractButton)
        if widget.isVisible()
    ]
    assert seen == ["nextButton"]
    for widget in (QtWidgets.QLineEdit, QtWidgets.QComboBox, QtWidgets.QTreeView):
        assert not any(child.isVisible() for child in page.findChildren(widget))
    with qtbot.waitSignal(page.nextRequested):
        find_child(page, QtWidgets.QPushButton, "nextButton").click()


def test_without_a_match_the_search_stays_where_it_is(qtbot, sample):
    page = fitted(qtbot, sample, 320, 400)
    edit = find_child(page, QtWidgets.QLineEdit, "searchEdit")
    place = edit.mapTo(page, edit.rect().topLeft())
    edit.setText("nothing like it")
    qtbot.waitUntil(lambda: page_message(page) == "No message matches “nothing like it”.")
    qtbot.wait(20)
    assert edit.mapTo(page, edit.rect().topLeft()) == place
    assert find_child(page, QtWidgets.QToolButton, "exportButton").height() < 40


def test_the_page_says_that_it_reads_while_the_ledger_does_not_answer(qtbot, world):
    bridge = world.start_sample()
    with locked(world):
        page = show(qtbot, bridge)
        qtbot.waitUntil(lambda: page_message(page) == "Loading…")
    qtbot.waitUntil(lambda: not page_message(page))
    assert page.list.isVisible()


def test_a_page_that_was_read_out_of_sight_does_not_say_that_it_reads(qtbot, sample):
    page = SentPage(sample, IdVisibility())
    qtbot.addWidget(page)
    page.prepare()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.show()
    qtbot.wait(READING_NOTE_MS * 2)
    assert not page_message(page)


def test_a_history_that_the_user_deleted_is_gone_at_once_though_the_ledger_is_locked(qtbot, sample):
    page = shown(qtbot, sample)
    export = find_child(page, QtWidgets.QAbstractButton, "exportButton")
    assert export.isEnabled()
    with contextlib.closing(sqlite3.connect(sample.state.ledger, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        sample.service.erase_history(keep_waiting=True)
        qtbot.waitUntil(lambda: page.model.rowCount() == 0)
        assert page.message is None
        assert not page.content.tree.text()
        assert not export.isEnabled()
    qtbot.waitUntil(lambda: not sample.state.pending_stops, timeout=10_000)
    qtbot.waitUntil(export.isEnabled)


# Sizes


def test_a_long_history_is_read_further_only_at_its_end(qtbot, world):
    page = shown(qtbot, world.start_sample(Sample(partial(sharing, count=PAGE_ROWS + 50))))
    qtbot.wait(200)
    assert page.model.rowCount() == PAGE_ROWS, "it read on although nobody scrolled"
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE_ROWS + 50)


def fitted(qtbot: QtBot, bridge: Bridge, width: int, height: int) -> SentPage:
    """Show the page in exactly this size, as the panel does."""
    pages = QtWidgets.QStackedWidget()
    qtbot.addWidget(pages)
    page = SentPage(bridge, IdVisibility(), pages)
    pages.addWidget(page)
    page.pages = pages  # keeps it alive
    pages.resize(width, height)
    pages.show()
    page.set_wide(wide=width >= 440)
    qtbot.waitUntil(lambda: page.message is not None)
    qtbot.wait(50)
    return page


@pytest.mark.parametrize(
    ("width", "height"), [(200, 120), (220, 300), (360, 400), (600, 120), (900, 200)]
)
def test_messages_and_content_can_be_used_in_any_size(qtbot, sample, width, height):
    page = fitted(qtbot, sample, width, height)
    assert (page.width(), page.height()) == (width, height)
    tree = page.content.tree
    for view in (page.list, tree):
        assert view.viewport().height() >= 2 * page.fontMetrics().height()
    for name in ("exportButton", "deleteButton"):
        button = find_child(page, QtWidgets.QToolButton, name)
        assert button.isVisible()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))
        corners = (view.rect().topLeft(), view.rect().bottomRight())
        assert all(page.rect().contains(view.mapTo(page, corner)) for corner in corners)
        assert not view.horizontalScrollBar().isVisible()
    if height >= 300:
        visible = [
            row
            for row in range(6)
            if page.list.viewport().rect().contains(page.list.visualRect(page.model.index(row, 0)))
        ]
        assert len(visible) >= 3
    footer = find_child(page, QtWidgets.QWidget, "footer")
    assert footer.isVisible() == (height >= 300)


@pytest.mark.parametrize("width", [200, 220, 260, 320])
def test_a_result_is_never_cut(qtbot, sample, use, width):
    for language in ("", "de", "fr"):
        use(language)
        page = fitted(qtbot, sample, width, 500)
        option = QtWidgets.QStyleOptionViewItem()
        option.initFrom(page.list)
        for row in range(page.model.rowCount()):
            index = page.model.index(row, RESULT)
            needed = page.list._delegate.plain_size(option, index).width()
            assert needed <= page.list.columnWidth(RESULT), language
            assert bool(page.model.data(index)) or width < 320
        spoken = page.model.data(page.model.index(0, RESULT), Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == history_texts.RESULTS[SubmissionState.ACCEPTED].name()


def test_columns_fit_another_font(qtbot, sample):
    page = shown(qtbot, sample, 700)
    before = page.list.columnWidth(WHEN)
    font = page.list.font()
    font.setPointSize(2 * font.pointSize())
    page.list.setFont(font)
    assert page.list.columnWidth(WHEN) > 1.5 * before


def test_columns_fit_however_narrow_the_page_became_out_of_sight(qtbot, sample):
    page = shown(qtbot, sample, 700)
    page.hide()
    page.resize(240, 500)
    page.show()
    qtbot.wait(50)
    header = page.list.header()
    sizes = [header.sectionSize(column) for column in range(header.count())]
    assert sum(sizes) <= page.list.viewport().width()
    for width in (360, 700):
        page.resize(width, 500)
        qtbot.wait(50)
        assert not page.list.isColumnHidden(SIZE)
