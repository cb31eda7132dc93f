# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ring around what has the focus."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import SENT, PanelView
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
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


def test_the_ring_follows_size_and_focus_and_leaves_nothing_behind(qtbot, make):
    view = panel(qtbot, make("sharing"), 420)
    button = find_child(view, QtWidgets.QToolButton, "copyButton")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(view.findChildren(QtWidgets.QFocusFrame)) == 1)
    (ring,) = view.findChildren(QtWidgets.QFocusFrame)
    assert ring.parentWidget() is button
    button.resize(button.width() + 40, button.height())
    qtbot.waitUntil(lambda: ring.size() == button.size())  # when it is painted
    view.identity_bar.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(view.findChildren(QtWidgets.QFocusFrame)) == 1)
    view.identity_bar.new_button.clearFocus()
    qtbot.waitUntil(lambda: not view.findChildren(QtWidgets.QFocusFrame))
