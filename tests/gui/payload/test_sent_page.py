# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page of what was sent last: it keeps the place, and tells what became of the bytes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.ledger import outbox
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import SENT, PanelView
from freecad_telemetry_gui.payload.payload_model import PayloadModel
from freecad_telemetry_gui.payload.sent_page import SentPage
from freecad_telemetry_gui.qt import QtGui, QtWidgets, find_child
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.collector import Behavior
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.samples import COUNT, SAMPLES
from telemetry_dev.past.values import EVERYTHING, accepted, launch_events
from tests.gui.support import change_records, show_panel


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge) -> PanelView:
    """The panel, wide enough for everything."""
    return show_panel(qtbot, bridge, 700)


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
    page = sent(qtbot, show_panel(qtbot, bridge, 700))
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


def test_what_changed_tells_the_value_before(qtbot, view, bridge):
    # Of the newest seven only the first and the eighth tell about the system.
    page = sent(qtbot, view)
    model = page.tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if node.label == "Screen")
    assert screen.changed
    page.tree.setCurrentIndex(model.index_of(screen.path))
    assert "Before: 1920 × 1040" in page.tree.explanation()


NOW = datetime.now(UTC)


def test_last_sent_says_that_contents_were_removed_and_what_remains(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    page = SentPage(make("emptied"), IdVisibility())
    qtbot.addWidget(page)
    page.show()
    message = find_child(page, QtWidgets.QLabel, "messageLabel")
    qtbot.waitUntil(lambda: "6 events to eu.i.posthog.com" in message.text())
    assert message.text().endswith(history_texts.emptied_sentence())


def test_nothing_is_marked_as_changed_since_contents_that_are_gone(
    qtbot: QtBot, world: Any
) -> None:
    bridge = world.start_sample(SAMPLES["emptied"])

    def launch_again(connection: Any) -> None:
        outbox.record(connection, launch_events(NOW, COUNT + 1, EVERYTHING), NOW)
        try_to_send(connection, NOW, accepted)

    world.write(launch_again)
    page = SentPage(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Linux" in page.tree.text())
    qtbot.wait(50)
    page.tree.show_changed_only(only=True)
    assert not page.tree.text()
