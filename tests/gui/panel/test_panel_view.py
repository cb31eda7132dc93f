# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel on a real core: what a person sees and can do, with a collector that answers."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, ShownWording
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.sent_page import SentPage
from freecad_telemetry_gui.panel.panel_view import (
    DATA,
    NEXT,
    PREBUILD_DELAY_MS,
    SENT,
    PanelView,
)
from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.payload.payload_content import View
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, find_child
from freecad_telemetry_gui.texts import formats
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.inside.pseudo_language import PseudoLanguage
from telemetry_dev.translations.pseudo import known_texts
from tests.gui.support import press

SHOWN = ShownWording("the question", "en", 1)


def share(world: Any, bridge: Bridge) -> State:
    """Agree to everything and wait until the collector has accepted it."""
    bridge.service.share(frozenset(OPTIONAL_CATEGORIES[:3]), SHOWN)
    found: State = world.wait(bridge, lambda state: state.last_accepted)
    return found


def show(qtbot: QtBot, bridge: Bridge, width: int = 700) -> PanelView:
    """Show the panel in a window."""
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    return view


def text_of(view: QtWidgets.QWidget, name: str) -> str:
    """Return the text of a label."""
    return find_child(view, QtWidgets.QLabel, name).text()


def click(qtbot: QtBot, button: QtWidgets.QAbstractButton) -> None:
    """Click a button as a person does."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def sharing(world: Any, bridge: Bridge) -> Bridge:
    """A core that has shared once."""
    share(world, bridge)
    return bridge


def test_undecided_the_panel_says_so_and_offers_the_question(qtbot: QtBot, bridge: Bridge) -> None:
    view = show(qtbot, bridge)
    assert text_of(view, "sentenceLabel") == "Nothing is shared until you decide."
    assert "no ID" in text_of(view, "idLabel")
    with qtbot.waitSignal(bridge.consentRequested):
        click(qtbot, view.status_card.main_button)
    assert bridge.state.decision.answer is Choice.UNDECIDED


def test_the_raw_view_shows_what_the_collector_received(
    qtbot: QtBot, sharing: Bridge, collector: Collector
) -> None:
    view = show(qtbot, sharing)
    page = view.page(SENT)
    assert isinstance(page, SentPage)
    qtbot.waitUntil(lambda: page.message is not None)
    views = find_child(page, QtWidgets.QComboBox, "viewBox")
    views.setCurrentIndex(views.findData(View.AS_SENT))
    received = gzip.decompress(collector.requests[0].body).decode()
    identity = sharing.state.identity
    assert identity is not None
    edit = find_child(page, QtWidgets.QPlainTextEdit, "textEdit")
    assert identity.id not in edit.toPlainText()
    click(qtbot, view.identity_bar.show_button)
    assert received in edit.toPlainText()
    assert "POST /batch/ HTTP/1.1" in edit.toPlainText()
    find_child(page, QtWidgets.QCheckBox, "prettyBox").setChecked(True)
    assert '\n      "event": "freecad_startup"' in edit.toPlainText()


def test_last_sent_tells_when_to_whom_under_which_id_and_whether_accepted(
    qtbot: QtBot, sharing: Bridge, collector: Collector
) -> None:
    view = show(qtbot, sharing)
    page = view.page(SENT)
    assert isinstance(page, SentPage)
    qtbot.waitUntil(lambda: page.message is not None)
    assert page.model.index(0, 1).data() == "Accepted"
    line = text_of(page, "headLabel")
    assert f"127.0.0.1:{collector.port}" in line
    assert sharing.state.identity is not None
    assert sharing.state.identity.id[:4] in line
    qtbot.waitUntil(lambda: "FreeCAD version: 1.1.3" in page.content.tree.text())


def test_copy_and_show_of_the_id(qtbot: QtBot, sharing: Bridge) -> None:
    view = show(qtbot, sharing)
    identity = sharing.state.identity
    assert identity is not None
    short = f"{identity.id[:4]}…{identity.id[-2:]}"
    assert text_of(view, "idLabel") == short
    caption = find_child(view, QtWidgets.QLabel, "captionLabel")
    assert caption.toolTip() == f"{short} (in use since {formats.date(identity.since)})"
    click(qtbot, view.identity_bar.copy_button)
    assert QtWidgets.QApplication.clipboard().text() == identity.id
    click(qtbot, view.identity_bar.show_button)
    assert text_of(view, "idLabel").replace("\n", "") == identity.id


def test_pause_and_resume_by_the_button(qtbot: QtBot, world: Any, sharing: Bridge) -> None:
    view = show(qtbot, sharing)
    click(qtbot, view.status_card.main_button)
    world.wait(sharing, lambda state: state.status.mode is Mode.PAUSED)
    assert text_of(view, "sentenceLabel") == "Paused until you resume."
    click(qtbot, view.status_card.main_button)
    world.wait(sharing, lambda state: state.status.mode is Mode.SHARING)
    assert text_of(view, "sentenceLabel") == "Sharing is on."


def test_each_pause_of_the_menu(qtbot: QtBot, world: Any, sharing: Bridge) -> None:
    view = show(qtbot, sharing)
    for number, words in ((0, "until FreeCAD restarts"), (1, "until tomorrow"), (2, "until ")):
        view.status_card.main_button.menu().actions()[number].trigger()
        world.wait(sharing, lambda state: state.status.mode is Mode.PAUSED)
        assert words in text_of(view, "sentenceLabel")
        sharing.service.resume()
        world.wait(sharing, lambda state: state.status.mode is Mode.SHARING)


def test_sharing_is_turned_off_and_on_by_the_card(
    qtbot: QtBot, world: Any, sharing: Bridge
) -> None:
    view = show(qtbot, sharing)
    click(qtbot, view.status_card.turn_off_button)
    dialog = next(w for w in view.findChildren(TurnOffDialog) if w.isVisible())
    press(qtbot, dialog, "turnOffButton")
    world.wait(sharing, lambda state: state.status.mode is Mode.OFF and state.decision.at)
    assert text_of(view, "sentenceLabel") == "Sharing is off."
    with qtbot.waitSignal(sharing.consentRequested):
        click(qtbot, view.status_card.main_button)


def test_after_erasing_no_page_says_that_nothing_was_sent(
    qtbot: QtBot, world: Any, bridge: Bridge
) -> None:
    share(world, bridge)
    view = show(qtbot, bridge)
    bridge.service.erase_history(True)
    world.wait(bridge, lambda state: state.last is None)
    page = view.page(SENT)
    qtbot.waitUntil(lambda: text_of(page, "messageLabel").startswith("Data was last accepted"))
    assert text_of(view, "outcomeLabel").startswith("Data was last accepted by the server")


def test_a_server_out_of_reach_is_told_and_tried_again(
    qtbot: QtBot, world: Any, bridge: Bridge, collector: Collector
) -> None:
    collector.behave(Behavior.answer(503))
    bridge.service.share(frozenset(), SHOWN)
    world.wait(bridge, lambda state: state.outbox.failing_since and not state.outbox.sending)
    view = show(qtbot, bridge)
    assert "Response: “503: " in text_of(view, "outcomeLabel")
    collector.behave(Behavior.normal())
    assert view.status_card.try_button.isVisible()
    click(qtbot, view.status_card.try_button)
    world.wait(bridge, lambda state: state.last_accepted)
    qtbot.waitUntil(lambda: "Last message accepted" in text_of(view, "outcomeLabel"))


def place(view: PanelView, widget: QtWidgets.QWidget) -> QtCore.QRect:
    """Return where a widget is in the panel."""
    return QtCore.QRect(widget.mapTo(view, QtCore.QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    ("width", "height", "beside"),
    [
        (220, 700, False),
        (320, 560, False),
        (320, 240, False),
        (600, 560, False),
        (600, 260, True),
        (640, 560, True),
        (900, 260, True),
    ],
)
def test_wide_or_low_card_and_id_stand_beside_the_pages(
    qtbot: QtBot, sharing: Bridge, width: int, height: int, beside: bool
) -> None:
    view = show(qtbot, sharing, width)
    view.resize(width, height)
    qtbot.wait(30)
    page, card = place(view, view.page(SENT)), place(view, view.status_card)
    assert (card.right() < page.left()) == beside
    assert view.rect().contains(page), "the page itself never scrolls"
    assert page.height() >= 120
    head = find_child(view, QtWidgets.QScrollArea, "head")
    if height > 500:
        assert head.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [220, 320, 700])
def test_tabs_are_shown_whenever_they_fit(
    qtbot: QtBot, sharing: Bridge, use: Any, width: int
) -> None:
    view = show(qtbot, sharing, width)
    box = find_child(view, QtWidgets.QComboBox, "pageBox")
    for language in ("", "pseudo"):
        use(language)
        qtbot.wait(30)
        fits = view.tabs.sizeHint().width() <= view.tabs.parentWidget().width()
        assert (view.tabs.isVisible(), box.isVisible()) == (fits, not fits)
        assert view.tabs.isVisible() == (language == "" or width == 700)
    box.setCurrentIndex(DATA)
    assert view.tabs.currentIndex() == DATA


def test_every_text_follows_the_language(qtbot: QtBot, sharing: Bridge) -> None:
    view = show(qtbot, sharing)
    for number in (SENT, NEXT, DATA):
        view.show_page(number)
        qtbot.wait(50)
    app = QtWidgets.QApplication.instance()
    assert app is not None
    translator = PseudoLanguage(app, known_texts())
    app.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: text_of(view, "sentenceLabel").startswith("[Šhárííñg"[:4]))
        assert view.tabs.tabText(0).startswith("[Šéñt")
        assert view.status_card.turn_off_button.text().startswith("[Tûrñ")
    finally:
        app.removeTranslator(translator)
    qtbot.waitUntil(lambda: text_of(view, "sentenceLabel") == "Sharing is on.")


def test_other_pages_are_built_out_of_sight_only_while_the_panel_is_visible(
    qtbot: QtBot, sharing: Bridge
) -> None:
    view = show(qtbot, sharing)
    assert view.findChild(NextPage) is None
    view.hide()
    qtbot.wait(PREBUILD_DELAY_MS + 300)
    assert view.findChild(NextPage) is None
    view.show()
    qtbot.waitUntil(lambda: view.findChild(NextPage) is not None)
    page = view.findChild(NextPage)
    assert page is not None
    assert not page.isVisible()


def test_beside_the_pages_no_button_of_card_and_id_wraps(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    view = PanelView(make("sharing"), compact=False)
    qtbot.addWidget(view)
    view.resize(643, 460)  # FreeCAD's preferences at 957 × 620
    view.show()
    qtbot.wait(50)
    for row in (("mainButton", "turnOffButton"), ("showButton", "newButton")):
        buttons = [view.findChild(QtWidgets.QToolButton, name) for name in row]
        assert len({button.geometry().center().y() for button in buttons}) == 1
