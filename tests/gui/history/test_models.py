# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The models, watched by Qt's own model tester."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.events.payload import sections
from freecad_telemetry.ledger import delivery, outbox
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Event, HistoryQuery, HistoryRow, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import PAGE_ROWS, RESULT, WHAT, HistoryModel
from freecad_telemetry_gui.history.history_strip import STRIP_DAYS, Mark, days_of
from freecad_telemetry_gui.payload.payload_nodes import Node, as_text, build
from freecad_telemetry_gui.payload.payload_tree import KEY, LABEL, VALUE, PayloadModel, PayloadTree
from freecad_telemetry_gui.qt import Qt, QtCore
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.data_models import (
    DecisionsModel,
    IdentitiesModel,
    RequestsModel,
)
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.samples import COUNT, SAMPLES, Sample, sharing
from telemetry_dev.past.values import EVERYTHING, ID, accepted, launch_events

NOW = datetime.now(UTC)


def full_events() -> tuple[Event, ...]:
    """Return the events of a launch with everything."""
    return launch_events(NOW, 8, EVERYTHING)


def labels(node: Node) -> list[str]:
    """Return the labels of the lines below a line."""
    return [child.label for child in node.children]


def find(node: Node, label: str) -> Node:
    """Return the first line with a label, at any depth."""
    for child in node.children:
        if child.label == label:
            return child
        try:
            return find(child, label)
        except LookupError:
            continue
    raise LookupError(label)


def test_a_payload_is_shown_by_category(qtbot: QtBot) -> None:
    root = build(sections(full_events()))
    assert labels(root) == [
        "FreeCAD sessions",
        "System",
        "Preferences (13)",
        "Addons (3 named, 1 only counted)",
    ]
    assert find(root, "FreeCAD version").value == "1.1.3"
    assert find(root, "Screen").value == "2560 × 1400"


def test_every_property_of_every_event_has_its_line(qtbot: QtBot) -> None:
    events = full_events()
    root = build(sections(events))
    keys: list[str] = []

    def collect(node: Node) -> None:
        keys.append(node.key)
        for child in node.children:
            collect(child)

    collect(root)
    for event in events:
        for key in (*event.properties, "uuid", "timestamp", "distinct_id"):
            assert key in keys
    assert keys.count("$lib") == len(events)


def test_the_tree_tells_what_why_where_and_since(qtbot: QtBot) -> None:
    sentences = find(build(sections(full_events())), "Screen").sentences
    for text in ("The space that", "Why:", "Read from:", "version 1", 'screen_resolution = "2560'):
        assert text in sentences
    assert (
        "Added for the transport"
        in find(build(sections(full_events())), "No geolocation").sentences
    )


def test_what_changed_is_marked(qtbot: QtBot) -> None:
    events = full_events()
    before = tuple(
        dataclasses.replace(event, properties={**event.properties, "screen_dpi": 1.0})
        if event.event == "freecad_system_info"
        else event
        for event in events
    )
    model = PayloadModel()
    model.set_root(build(sections(events, before)))
    scaling = find(model.root, "Screen scaling")
    assert scaling.changed
    assert not find(model.root, "Screen").changed
    index = model.index_of(scaling.path)
    assert model.data(index.siblingAtColumn(VALUE)) == "150 %  ◆"
    assert "changed" in str(
        model.data(index.siblingAtColumn(VALUE), Qt.ItemDataRole.AccessibleTextRole)
    )


def test_what_is_held_back_stands_apart_with_the_reason(qtbot: QtBot) -> None:
    events = full_events()
    system = [event for event in events if event.category is Category.SYSTEM]
    root = build((), sections(system), {"freecad_system_info": Reason(ReasonCode.NOT_AGREED)})
    assert labels(root) == ["Not sent"]
    node = root.children[0].children[0]
    assert (node.label, node.value) == ("System", "You did not agree to share this.")
    assert find(node, "Screen").held_back


def test_ids_are_shown_as_the_user_wants(qtbot: QtBot) -> None:
    reveal = IdVisibility()
    shown = as_text(build(sections(full_events()), id_text=reveal.text))
    assert ID not in shown
    reveal.show(whole=True)
    assert ID in as_text(build(sections(full_events()), id_text=reveal.text))


def test_the_payload_model_is_sound(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PayloadModel()
    model.set_root(build(sections(full_events()), sections(full_events()), {}))
    qtmodeltester.check(model)
    tester = QtCore.QAbstractItemModel  # every line finds its parent again
    for row in range(model.rowCount()):
        top = model.index(row, LABEL)
        for inner in range(model.rowCount(top)):
            child = model.index(inner, KEY, top)
            assert model.parent(child) == top
    assert issubclass(PayloadModel, tester)


def test_the_tree_keeps_what_is_open_when_it_is_written_anew(qtbot: QtBot) -> None:
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.show_payload(sections(full_events()))
    model = tree.model()
    assert isinstance(model, PayloadModel)
    assert tree.isExpanded(model.index_of("/session"))
    assert not tree.isExpanded(model.index_of("/preferences"))
    tree.expand(model.index_of("/preferences"))
    tree.collapse(model.index_of("/session"))
    screen = find(model.root, "Screen").path
    tree.setCurrentIndex(model.index_of(screen))
    tree.refresh()
    assert tree.isExpanded(model.index_of("/preferences"))
    assert not tree.isExpanded(model.index_of("/session"))
    assert model.node(tree.currentIndex()).path == screen


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """Records of 28 submissions."""
    return make("sharing")


def history(bridge: Bridge) -> HistoryModel:
    """Return a model of the history."""
    return HistoryModel(bridge, bridge)


def load(qtbot: QtBot, model: HistoryModel, query: HistoryQuery | None = None) -> None:
    """Let the model read its first page."""
    with qtbot.waitSignal(model.loaded):
        model.show_query(query or HistoryQuery())


def follow(bridge: Bridge, model: HistoryModel) -> None:
    """Tell the model that the history has changed, as when another FreeCAD has written."""
    model.follow(dataclasses.replace(bridge.state, revision=bridge.state.revision + 1))


def test_the_history_shows_when_what_and_result(
    qtbot: QtBot, bridge: Bridge, qtmodeltester: ModelTester
) -> None:
    model = history(bridge)
    load(qtbot, model)
    qtmodeltester.check(model)
    assert model.rowCount() == COUNT
    assert model.data(model.index(0, WHAT)) == "6 events"
    assert model.data(model.index(0, RESULT)) == "Accepted"
    assert model.data(model.index(3, RESULT)) == "Refused"


def test_the_history_is_filtered_by_the_core(qtbot: QtBot, bridge: Bridge) -> None:
    model = history(bridge)
    load(qtbot, model, HistoryQuery(states=frozenset({SubmissionState.REFUSED})))
    assert model.rowCount() == 1
    load(qtbot, model, HistoryQuery(text="invalid api"))
    assert model.rowCount() == 1
    load(qtbot, model, HistoryQuery(since=NOW - timedelta(days=2)))
    assert 0 < model.rowCount() < COUNT


def test_new_rows_come_in_above_and_keep_the_selection(qtbot: QtBot, world: Any) -> None:
    bridge = world.start_sample()
    model = history(bridge)
    model.follow(bridge.state)
    qtbot.waitUntil(lambda: model.rowCount() == COUNT)
    selected = QtCore.QPersistentModelIndex(model.index(2, 0))
    row = model.row_at(selected)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(1))

    def two_more(connection: Any) -> None:
        for number in (1, 2):
            now = datetime.now(UTC)
            outbox.record(connection, launch_events(now, COUNT + number), now)
            try_to_send(connection, now, accepted)

    world.write(two_more)
    follow(bridge, model)
    qtbot.waitUntil(lambda: model.rowCount() == COUNT + 2)
    assert resets == []
    assert selected.row() == 4
    assert model.row_at(selected) == row


def test_a_row_that_changes_is_written_in_place(qtbot: QtBot, world: Any) -> None:
    bridge = world.start_sample(SAMPLES["offline"])
    model = history(bridge)
    load(qtbot, model)
    first = model.index(2, RESULT)
    assert model.data(first) == "Waiting"
    # Of those that wait, the one that was tried least recently is next in turn.
    world.write(lambda c: delivery.claim(c, "another", lambda session: True, datetime.now(UTC)))
    with qtbot.waitSignal(model.dataChanged):
        follow(bridge, model)
    assert model.data(first) == "Being sent"


def test_an_erased_history_becomes_empty(qtbot: QtBot, bridge: Bridge) -> None:
    model = history(bridge)
    load(qtbot, model)
    bridge.stateChanged.connect(model.follow)
    bridge.service.erase_history(True)
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_a_long_history_is_read_page_by_page(qtbot: QtBot, world: Any) -> None:
    model = history(world.start_sample(Sample(partial(sharing, count=PAGE_ROWS * 2 + 10))))
    load(qtbot, model)
    root = QtCore.QModelIndex()
    assert (model.rowCount(), model.canFetchMore(root)) == (PAGE_ROWS, True)
    for rows in (PAGE_ROWS * 2, PAGE_ROWS * 2 + 10):
        model.fetchMore(root)
        qtbot.waitUntil(lambda rows=rows: model.rowCount() == rows)  # type: ignore[misc]
    assert not model.canFetchMore(root)


def test_another_filter_never_mixes_with_old_rows(qtbot: QtBot, world: Any) -> None:
    model = history(world.start_sample(Sample(partial(sharing, count=PAGE_ROWS * 2))))
    load(qtbot, model)
    model.fetchMore(QtCore.QModelIndex())
    load(qtbot, model, HistoryQuery(text="freecad_startup"))
    assert model.rowCount() == PAGE_ROWS


def test_small_tables_are_sound(qtbot: QtBot, bridge: Bridge, qtmodeltester: ModelTester) -> None:
    state = bridge.state
    requests, former = RequestsModel(IdVisibility()), IdentitiesModel(IdVisibility())
    decisions = DecisionsModel()
    requests.set_rows(state.requests)
    former.set_rows(state.former)
    decisions.set_rows((state.decision,))
    for model in (requests, former, decisions):
        qtmodeltester.check(model)
        assert model.rowCount() == 1
    assert former.data(former.index(0, 0)) == "1f0e…f9"
    assert decisions.data(decisions.index(0, 2)) == "System, Preferences, Addons"


def test_each_day_of_the_strip_has_a_mark(qtbot: QtBot, bridge: Bridge) -> None:
    answers: list[tuple[HistoryRow, ...]] = []
    bridge.ask(bridge.service.history, HistoryQuery(), then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: bool(answers))
    (rows,) = answers
    days = days_of(rows, NOW.astimezone().date())
    assert len(days) == STRIP_DAYS
    assert days[-1].mark is Mark.ACCEPTED
    assert {day.mark for day in days} >= {Mark.ACCEPTED, Mark.FAILED, Mark.NONE}
    assert sum(day.events for day in days) == sum(
        row.events for row in rows if row.state is not SubmissionState.DROPPED
    )
