# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tree of a payload, and its model."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from freecad_telemetry.events.payload import sections
from freecad_telemetry_gui.payload.payload_detail import PayloadDetail
from freecad_telemetry_gui.payload.payload_nodes import build
from freecad_telemetry_gui.payload.payload_tree import KEY, LABEL, VALUE, PayloadModel, PayloadTree
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, find_child
from telemetry_dev.past.values import EVERYTHING, launch_events
from tests.gui.support import find_node, full_events


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
    scaling = find_node(model.root, "Screen scaling")
    assert scaling.changed
    assert not find_node(model.root, "Screen").changed
    index = model.index_of(scaling.path)
    assert model.data(index.siblingAtColumn(VALUE)) == "150 %  ◆"
    assert "changed" in str(
        model.data(index.siblingAtColumn(VALUE), Qt.ItemDataRole.AccessibleTextRole)
    )


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
    screen = find_node(model.root, "Screen").path
    tree.setCurrentIndex(model.index_of(screen))
    tree.refresh()
    assert tree.isExpanded(model.index_of("/preferences"))
    assert not tree.isExpanded(model.index_of("/session"))
    assert model.node(tree.currentIndex()).path == screen


NOW = datetime.now(UTC)


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


@pytest.fixture
def arabic(qapp: QtWidgets.QApplication, use: Callable[[str], None]) -> Iterator[None]:
    """Arabic, mirrored, with its digits."""
    use("ar")
    QtCore.QLocale.setDefault(QtCore.QLocale("ar_EG"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_values_keep_their_direction_on_the_screen_and_are_plain_in_copies(qtbot, arabic):
    tree, detail = PayloadTree(), PayloadDetail()
    detail.follow(tree)
    for widget in (tree, detail):
        qtbot.addWidget(widget)
    tree.show_payload(sections(launch_events(NOW, 8, EVERYTHING)))
    model = tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if "×" in node.value)
    index = model.index_of(screen.path)
    shown = model.data(index.siblingAtColumn(VALUE))
    assert shown.startswith("\u2068")
    assert shown.rstrip("◆ ").endswith("\u2069")
    assert "\u2068" not in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    tree.setCurrentIndex(index)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\u2068" not in QtWidgets.QApplication.clipboard().text()
    assert "\u2068" not in tree.text()
    label = find_child(detail, QtWidgets.QLabel, "detailText")
    assert f"\u2068{screen.value}\u2069" in label.text()
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_nothing_is_isolated_from_left_to_right(qtbot):
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.show_payload(sections(launch_events(NOW, 8, EVERYTHING)))
    model = tree.model()
    assert "\u2068" not in model.data(model.index(0, LABEL))


def test_where_no_line_is_chosen_the_clipboard_keeps_what_it_has(qtbot: QtBot) -> None:
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.show_payload(sections(full_events()))
    QtWidgets.QApplication.clipboard().setText("another text")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QtWidgets.QApplication.clipboard().text() == "another text"
