# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Names for screen readers."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import SENT, PanelView
from freecad_telemetry_gui.qt import QtGui, QtWidgets, find_child
from tests.gui.support import wait_for_answers


def show(qtbot: QtBot, window: QtWidgets.QWidget) -> None:
    """Show a window in front."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.wait(60)


def panel(qtbot: QtBot, bridge: Bridge, width: int, page: int = SENT) -> PanelView:
    """Show the panel with a line of its list chosen."""
    view = PanelView(bridge, compact=True)
    view.resize(width, 720)
    show(qtbot, view)
    view.show_page(page)
    wait_for_answers(qtbot, bridge)
    qtbot.wait(40)
    for name in ("table", "tree"):
        tree = view.page(page).findChild(QtWidgets.QTreeView, name)
        if tree is not None:
            tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.wait(60)
    return view


def name_for_screen_readers(widget: QtWidgets.QWidget) -> str:
    """Return what a screen reader says: of a drop-down the name of the label beside it."""
    interface = QtGui.QAccessible.queryAccessibleInterface(widget)
    for other, relation in interface.relations():
        if relation & QtGui.QAccessible.RelationFlag.Label:
            return str(other.text(QtGui.QAccessible.Text.Name))
    if isinstance(widget, QtWidgets.QComboBox):
        return ""  # what QAccessible calls its name is what is chosen
    return str(interface.text(QtGui.QAccessible.Text.Name))


def test_names_of_drop_downs_follow_the_language(qtbot, make, use):
    view = panel(qtbot, make("sharing"), 300)
    box = find_child(view, QtWidgets.QComboBox, "pageBox")
    assert name_for_screen_readers(box) == "Panel page"
    use("pseudo")
    qtbot.waitUntil(lambda: name_for_screen_readers(box) != "Panel page")
    assert name_for_screen_readers(box) == box.accessibleName()
