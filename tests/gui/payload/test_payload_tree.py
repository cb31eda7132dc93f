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
from freecad_telemetry_gui.payload.payload_model import KEY, LABEL, VALUE, PayloadModel
from freecad_telemetry_gui.payload.payload_nodes import build
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets
from telemetry_dev.past.values import EVERYTHING, launch_events
from tests.gui.support import find_node, full_events


def shown(qtbot: QtBot, width: int = 400) -> tuple[PayloadTree, PayloadModel]:
    """Return a tree of a payload in which only the scaling changed, and its model."""
    events = full_events()
    before = tuple(
        dataclasses.replace(event, properties={**event.properties, "screen_dpi": 1.0})
        if event.event == "freecad_system_info"
        else event
        for event in events
    )
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.resize(width, 500)
    tree.show()
    tree.show_payload(sections(events, before))
    model = tree.model()
    assert isinstance(model, PayloadModel)
    return tree, model


def click(qtbot: QtBot, tree: PayloadTree, label: str) -> None:
    """Click on a line, on its first line of text."""
    model = tree.model()
    assert isinstance(model, PayloadModel)
    index = model.index_of(find_node(model.root, label).path)
    tree.scrollTo(index)
    place = tree.visualRect(index).topLeft() + QtCore.QPoint(8, 6)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def copying(tree: PayloadTree) -> dict[str, QtGui.QAction]:
    """Open the menu of the current line; return what it offers."""
    event = QtGui.QContextMenuEvent(
        QtGui.QContextMenuEvent.Reason.Keyboard, QtCore.QPoint(), QtCore.QPoint()
    )
    tree.contextMenuEvent(event)
    return {action.text(): action for action in tree.findChildren(QtWidgets.QMenu)[-1].actions()}


def height(tree: PayloadTree, label: str) -> int:
    """Return the height of a line with its explanation."""
    model = tree.model()
    assert isinstance(model, PayloadModel)
    return tree.visualRect(model.index_of(find_node(model.root, label).path)).height()


def test_the_chosen_line_is_explained_below_it_and_closes_again(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    line = height(tree, "Screen")
    assert not tree.explanation()
    click(qtbot, tree, "Screen")
    assert "Why:" in tree.explanation()
    assert "Key: screen_resolution" in tree.explanation()
    assert height(tree, "Screen") > 3 * line
    click(qtbot, tree, "Screen")
    assert not tree.explanation()
    assert height(tree, "Screen") == line
    click(qtbot, tree, "Screen")
    click(qtbot, tree, "Screen scaling")
    assert "Before: 100 %" in tree.explanation()
    assert height(tree, "Screen") == line
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert not tree.explanation()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "Before: 100 %" in tree.explanation()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert "Before" not in tree.explanation()


def test_the_right_button_and_enter_never_mix_two_lines(qtbot: QtBot) -> None:
    tree, model = shown(qtbot)
    click(qtbot, tree, "Screen")
    explained = tree.explanation()
    other = model.index_of(find_node(model.root, "Screen scaling").path)
    place = tree.visualRect(other).topLeft() + QtCore.QPoint(8, 6)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert tree.currentIndex() == other
    assert tree.explanation() == explained
    assert not copying(tree)["Copy explanation"].isEnabled()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "Before: 100 %" in tree.explanation()
    assert copying(tree)["Copy explanation"].isEnabled()


def test_an_explanation_that_is_closed_leaves_nothing_behind(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    for _ in range(3):
        click(qtbot, tree, "Screen")
        click(qtbot, tree, "Screen scaling")
    assert not tree.findChildren(QtGui.QTextDocument)


def test_a_larger_font_has_room(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    click(qtbot, tree, "Screen scaling")
    before = height(tree, "Screen scaling"), tree.columnWidth(LABEL)
    font = tree.font()
    font.setPointSize(2 * font.pointSize())
    tree.setFont(font)
    assert "Before: 100 %" in tree.explanation()
    assert height(tree, "Screen scaling") > 1.7 * before[0]
    assert tree.columnWidth(LABEL) > before[1]


def test_an_explanation_is_as_wide_as_the_tree_however_narrow(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    click(qtbot, tree, "Screen")
    wide = height(tree, "Screen")
    tree.resize(200, 500)
    qtbot.waitUntil(lambda: height(tree, "Screen") > wide)


def test_the_explanation_is_of_the_payload_shown_or_is_gone(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    click(qtbot, tree, "Screen scaling")
    events = [
        dataclasses.replace(event, properties={**event.properties, "screen_dpi": 2.0})
        for event in full_events()
    ]
    tree.show_payload(sections(events))
    assert "Sent as: 2.0" in tree.explanation()
    assert "Before" not in tree.explanation()
    tree.show_payload(sections(event for event in events if event.event == "freecad_startup"))
    assert not tree.explanation()


def test_a_closed_explanation_stays_closed_when_the_tree_is_written_anew(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    click(qtbot, tree, "Screen")
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    tree.refresh()
    assert not tree.explanation()
    click(qtbot, tree, "Screen")
    tree.refresh()
    assert tree.explanation()


def test_the_focus_alone_explains_nothing(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    tree.setFocus()
    tree.setCurrentIndex(QtCore.QModelIndex())
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert not tree.explanation()


def test_only_what_changed_can_be_shown(qtbot: QtBot) -> None:
    tree, model = shown(qtbot)
    tree.show_changed_only(only=True)
    tree.expandAll()
    assert [node.label for node in model.root.children[0].children] == ["Screen scaling"]
    assert model.rowCount() == 1
    tree.show_changed_only(only=False)
    assert find_node(model.root, "Screen").value == "2560 × 1400"


def test_the_payload_model_is_sound(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PayloadModel()
    model.set_root(build(sections(full_events()), sections(full_events())))
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
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.show_payload(sections(launch_events(NOW, 8, EVERYTHING)))
    model = tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if "×" in node.value)
    index = model.index_of(screen.path)
    shown = model.data(index.siblingAtColumn(VALUE))
    assert shown.startswith("\u2068")
    assert shown.endswith("\u2069")
    assert "\u2068" not in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    tree.setCurrentIndex(index)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\u2068" not in QtWidgets.QApplication.clipboard().text()
    assert "\u2068" not in tree.text()
    assert "\u2068" in tree.explanation()


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


def test_a_text_is_found_in_labels_values_and_keys(qtbot: QtBot) -> None:
    tree, model = shown(qtbot)
    for text in ("SCREEN SCALING", "screen_dpi", "150 %", "1.5"):
        tree.setCurrentIndex(QtCore.QModelIndex())
        assert tree.find_text(text), text
        assert model.node(tree.currentIndex()).label == "Screen scaling", text
        assert tree.explanation()
    assert tree.viewport().rect().intersects(tree.visualRect(tree.currentIndex()))
    assert not tree.find_text("no such thing")
    assert model.node(tree.currentIndex()).label == "Screen scaling"


def test_hits_follow_each_other_and_go_back(qtbot: QtBot) -> None:
    tree, model = shown(qtbot)
    found = []
    while tree.find_text("screen"):
        found.append(model.node(tree.currentIndex()).path)
    assert len(found) == len(set(found)) > 1
    back = []
    while tree.find_text("screen", backward=True):
        back.append(model.node(tree.currentIndex()).path)
    assert back == found[-2::-1]


def test_a_line_its_explanation_and_all_lines_can_be_copied(qtbot: QtBot) -> None:
    tree, _ = shown(qtbot)
    click(qtbot, tree, "Screen scaling")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QtWidgets.QApplication.clipboard()
    assert clipboard.text() == "Screen scaling: 150 %"
    copied = {}
    for text, action in copying(tree).items():
        action.trigger()
        copied[text] = clipboard.text()
    assert copied["Copy"] == "Screen scaling: 150 %"
    assert copied["Copy explanation"].startswith("150 %\nBefore: 100 %")
    assert copied["Copy all"] == tree.text()


def test_what_is_open_stays_open_over_a_payload_that_lacks_it(qtbot: QtBot) -> None:
    tree, model = shown(qtbot)
    tree.collapse(model.index_of("/session"))
    tree.show_payload(())
    tree.show_payload(sections(full_events()))
    assert tree.isExpanded(model.index_of("/system"))
    assert not tree.isExpanded(model.index_of("/session"))
