# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What tests of widgets share."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from freecad_telemetry.ledger import identities, requests
from freecad_telemetry.records import DataRequest, Event, RequestKind, RequestState, State
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.panel.dock import TelemetryPanel
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.payload.payload_nodes import Node
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import sharing
from telemetry_dev.past.values import EVERYTHING, ID, OLD_ID, launch_events
from telemetry_dev.preview.screenshots import DIALOGS

WIDTH = 700


def wait_for_answers(qtbot: QtBot, bridge: Bridge) -> None:
    """Wait until the core has answered everything that it was asked."""
    answers: list[object] = []
    # In this order: the page "Next" asks for a preview once it knows what waits.
    bridge.ask(bridge.service.decisions, then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: len(answers) == 1)
    bridge.ask(bridge.service.preview, bridge.snapshot(), None, then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: len(answers) == 2)


def show_everything(qtbot: QtBot, bridge: Bridge) -> list[QtWidgets.QWidget]:
    """Show every window and widget of ours."""
    settings = Settings(bridge.host.store)
    form = PreferencesForm(bridge, settings)
    item = StatusItem(bridge, NoWindows(bridge), settings)
    made = [PanelView(bridge, compact=False), TelemetryPanel(bridge), form, item]
    made += [kind(bridge) for kind in DIALOGS.values()]
    made.append(ConsentWindow(bridge))
    for window in made:
        qtbot.addWidget(window)
        window.resize(WIDTH, 720)
        window.show()
    form.load()
    turn_pages(qtbot, bridge, made)
    for window in made:
        for tabs in window.findChildren(QtWidgets.QTabWidget):
            for number in range(tabs.count()):
                tabs.setCurrentIndex(number)
    wait_for_answers(qtbot, bridge)
    qtbot.wait(30)
    return made


def turn_pages(qtbot: QtBot, bridge: Bridge, made: list[QtWidgets.QWidget]) -> None:
    """Show each page of the panels; one that is hidden is written when it is shown."""
    for number in range(3):
        for window in made:
            for view in (window, *window.findChildren(QtWidgets.QWidget)):
                if isinstance(view, PanelView):
                    view.show_page(number)
        qtbot.wait(80)
        wait_for_answers(qtbot, bridge)


def full_events() -> tuple[Event, ...]:
    """Return the events of a launch with everything."""
    return launch_events(datetime.now(UTC), 8, EVERYTHING)


def find_node(node: Node, label: str) -> Node:
    """Return the first line with a label, at any depth."""
    for child in node.children:
        if child.label == label:
            return child
        try:
            return find_node(child, label)
        except LookupError:
            continue
    raise LookupError(label)


def show_panel(qtbot: QtBot, bridge: Bridge, width: int) -> PanelView:
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


class NoWindows:
    """What commands can bring to the screen; here nothing."""

    def __init__(self, bridge: Bridge | None) -> None:
        self.bridge = bridge

    def do_nothing(self) -> None:
        """Stand for every window."""

    toggle_panel = show_panel = open_consent_window = open_new_id = open_copy = do_nothing
    open_turn_off = open_preferences = do_nothing


def page_message(page: QtWidgets.QWidget) -> str:
    """Return the sentence of a page."""
    return find_child(page, QtWidgets.QLabel, "messageLabel").text()


LONG_AGO = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def asked_for_removal(path: Path) -> None:
    """Write made-up records, a request for removal among them."""
    sharing(path)
    with writing(path) as connection:
        waiting = RequestState.WAITING
        number = requests.add(connection, RequestKind.REMOVAL, OLD_ID, waiting, LONG_AGO)
        requests.change(connection, number, RequestState.NOTHING_STORED, LONG_AGO, status=404)
        identities.mark_removed(connection, OLD_ID, LONG_AGO)


def show_page(qtbot: QtBot, bridge: Bridge, width: int, page: int) -> QtWidgets.QWidget:
    """Show a page of the panel."""
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(width, 720)
    view.show()
    view.show_page(page)
    wait_for_answers(qtbot, bridge)
    qtbot.wait(40)
    shown = view.page(page)
    shown.keep_alive = view  # type: ignore[attr-defined]
    return shown


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


def assert_removal_is_explained(window: QtWidgets.QWidget) -> None:
    """Assert that a window says who gets the removal request, and that the data goes elsewhere."""
    note = find_child(window, QtWidgets.QLabel, "removalNote")
    assert note.isVisible()
    assert note.text().startswith("This FreeCAD is set up to send data to 127.0.0.1:")
    assert note.text().endswith("which sees your IP address together with your ID.")


def label_text(dialog: QtWidgets.QWidget, name: str) -> str:
    """Return the text of a label."""
    return find_child(dialog, QtWidgets.QLabel, name).text()
