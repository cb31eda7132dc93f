# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The model of the history, watched by Qt's own model tester."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from freecad_telemetry.ledger import delivery, outbox
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_model import (
    DAY_ROLE,
    PAGE_ROWS,
    RESULT,
    SIZE,
    WHAT,
    WHEN,
    HistoryModel,
)
from freecad_telemetry_gui.qt import Qt, QtCore
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.history_texts import row_what
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.samples import COUNT, SAMPLES, Sample, sharing
from telemetry_dev.past.values import accepted, launch_events

NOW = datetime.now(UTC)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def history_model(bridge: Bridge) -> HistoryModel:
    """Return a model of the history."""
    return HistoryModel(bridge, bridge)


def load(qtbot: QtBot, model: HistoryModel, text: str = "") -> None:
    """Let the model read its first page."""
    with qtbot.waitSignal(model.loaded):
        model.search(text)


def follow(bridge: Bridge, model: HistoryModel) -> None:
    """Tell the model that the history has changed, as when another FreeCAD has written."""
    model.follow(dataclasses.replace(bridge.state, revision=bridge.state.revision + 1))


def test_the_history_shows_time_result_what_and_size(
    qtbot: QtBot, bridge: Bridge, qtmodeltester: ModelTester
) -> None:
    model = history_model(bridge)
    load(qtbot, model)
    qtmodeltester.check(model)
    assert model.rowCount() == COUNT
    row = model.row_at(model.index(0, WHEN))
    assert row is not None
    cells = [model.data(model.index(0, column)) for column in (WHEN, RESULT, WHAT, SIZE)]
    assert cells == [formats.clock(row.at), "Accepted", row_what(row), formats.size(row.size)]
    assert "System" in str(cells[2])
    assert model.data(model.index(0, RESULT), Qt.ItemDataRole.DecorationRole) is not None
    assert model.data(model.index(3, RESULT)) == "Rejected"


def test_the_first_row_of_each_day_has_its_day(qtbot: QtBot, bridge: Bridge) -> None:
    model = history_model(bridge)
    load(qtbot, model)
    days = [model.data(model.index(row, 0), DAY_ROLE) for row in range(model.rowCount())]
    dates = [model.row_at(model.index(row, 0)).at.astimezone().date() for row in range(COUNT)]
    assert len([day for day in days if day]) == len(set(dates))
    assert days[0] == formats.day(model.row_at(model.index(0, 0)).at, datetime.now(UTC))
    stamp = model.data(model.index(1, WHEN), Qt.ItemDataRole.AccessibleTextRole)
    assert stamp == formats.stamp(model.row_at(model.index(1, 0)).at, datetime.now(UTC))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Installed addons", 4),
        ("freecad version", COUNT),
        ("Rejected", 1),
        ("400: invalid api", 1),
        ("screen_resolution", 4),
        ("1920x1040", 2),
        ("code", 0),
        ("xyz", 0),
    ],
)
def test_the_history_is_searched_by_the_core(
    qtbot: QtBot, bridge: Bridge, text: str, rows: int
) -> None:
    model = history_model(bridge)
    load(qtbot, model, text)
    assert model.rowCount() == rows


def test_a_newer_search_ends_the_older_one(qtbot: QtBot, bridge: Bridge) -> None:
    model = history_model(bridge)
    load(qtbot, model)
    asked = []
    service = bridge.service
    history, service.history = service.history, lambda query, then: asked.append((query, then))
    model.search("a")
    model.search("ab")
    service.history = history
    assert [query.canceled.is_set() for query, _ in asked] == [True, False]
    for query, then in asked:
        history(query, then)
    with qtbot.waitSignal(model.loaded):
        pass


def test_a_search_begins_anew_when_the_history_changes_and_the_older_one_ends(
    qtbot: QtBot, bridge: Bridge
) -> None:
    model = history_model(bridge)
    load(qtbot, model, "linux")
    asked: list[Any] = []
    bridge.service.history = lambda *arguments: asked.append(arguments)  # type: ignore[method-assign]
    follow(bridge, model)
    model.follow(dataclasses.replace(bridge.state, revision=bridge.state.revision + 2))
    assert [query.canceled.is_set() for query, _ in asked] == [True, False]
    assert asked[1][0].search is not None


def test_new_rows_come_in_above_and_keep_the_selection(qtbot: QtBot, world: Any) -> None:
    bridge = world.start_sample()
    model = history_model(bridge)
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
    model = history_model(bridge)
    load(qtbot, model)
    first = model.index(2, RESULT)
    assert model.data(first) == "Waiting"
    # Of those that wait, the one that was tried least recently is next in turn.
    world.write(lambda c: delivery.claim(c, "another", lambda session: True, datetime.now(UTC)))
    with qtbot.waitSignal(model.dataChanged):
        follow(bridge, model)
    assert model.data(first) == "Being sent"


def test_an_erased_history_becomes_empty(qtbot: QtBot, bridge: Bridge) -> None:
    model = history_model(bridge)
    load(qtbot, model)
    bridge.stateChanged.connect(model.follow)
    bridge.service.erase_history(True)
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_a_long_history_is_read_page_by_page(qtbot: QtBot, world: Any) -> None:
    model = history_model(world.start_sample(Sample(partial(sharing, count=PAGE_ROWS * 2 + 10))))
    load(qtbot, model)
    root = QtCore.QModelIndex()
    assert (model.rowCount(), model.canFetchMore(root)) == (PAGE_ROWS, True)
    for rows in (PAGE_ROWS * 2, PAGE_ROWS * 2 + 10):
        model.fetchMore(root)
        qtbot.waitUntil(lambda rows=rows: model.rowCount() == rows)  # type: ignore[misc]
    assert not model.canFetchMore(root)


def test_another_search_never_mixes_with_old_rows(qtbot: QtBot, world: Any) -> None:
    model = history_model(world.start_sample(Sample(partial(sharing, count=PAGE_ROWS * 2))))
    load(qtbot, model)
    model.fetchMore(QtCore.QModelIndex())
    load(qtbot, model, "freecad_startup")
    assert model.rowCount() == PAGE_ROWS
