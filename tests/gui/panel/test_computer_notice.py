# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the panel says where the history came from another computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.session import lock
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.panel import computer_notice
from freecad_telemetry_gui.panel.computer_notice import ComputerNotice
from freecad_telemetry_gui.qt import Qt, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from telemetry_dev.clipping import clipped
from telemetry_dev.past.samples import SAMPLES
from tests.gui.support import press, show_panel

TOLD = "This history also belongs to another computer."


@pytest.fixture(autouse=True)
def named_computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run on a computer that its system has an ID for."""

    def forget() -> None:
        lock.this_host.cache_clear()
        lock.this_computer.cache_clear()

    monkeypatch.setattr(lock, "_machine_id", lambda: "made up")
    forget()
    yield
    forget()


@pytest.fixture
def moved(world: Any) -> Bridge:
    """A core whose ledger came from another computer."""
    bridge: Bridge = world.start_sample(SAMPLES["moved"])
    return bridge


def notice(window: QtWidgets.QWidget) -> ComputerNotice:
    (found,) = window.findChildren(ComputerNotice)
    return found


def button(window: QtWidgets.QWidget, name: str) -> QtWidgets.QToolButton:
    return find_child(notice(window), QtWidgets.QToolButton, name)


def accessible_name(widget: QtWidgets.QWidget) -> str:
    interface = QtGui.QAccessible.queryAccessibleInterface(widget)
    return interface.text(QtGui.QAccessible.Text.Name)


@pytest.mark.parametrize("sample", ["sharing", "off", "paused", "undecided", "blocked"])
def test_nothing_is_said_where_the_history_is_this_computers(
    qtbot: QtBot, make: Callable[[str], Bridge], sample: str
) -> None:
    assert not notice(show_panel(qtbot, make(sample), 320)).isVisible()


def test_kept_by_the_keyboard_and_never_told_again(qtbot: QtBot, world: Any, moved: Bridge) -> None:
    view = show_panel(qtbot, moved, 320)
    view.activateWindow()
    assert notice(view).isVisible()
    assert find_child(notice(view), QtWidgets.QLabel, "computerLabel").text() == TOLD
    new, keep = button(view, "newIdHereButton"), button(view, "keepIdButton")
    assert (accessible_name(new), accessible_name(keep)) == ("New ID here…", "Keep the ID")
    reached, widget = [], view.identity_bar.new_button
    for _ in range(20):
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reached.append(widget)
    assert reached.index(new) + 1 == reached.index(keep)
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not notice(view).isVisible())
    assert view.window().focusWidget() is view.identity_bar.id_label
    world.quit(moved)
    again = world.start()
    assert again.state.status.shares
    assert not again.state.other_computer


def test_a_new_id_is_made_in_its_dialog(qtbot: QtBot, world: Any, moved: Bridge) -> None:
    view = show_panel(qtbot, moved, 320)
    before = moved.state.identity
    qtbot.mouseClick(button(view, "newIdHereButton"), Qt.MouseButton.LeftButton)
    (dialog,) = view.window().findChildren(NewIdDialog)
    assert notice(view).isVisible(), "nothing is decided yet"
    press(qtbot, dialog, "makeButton")
    world.wait(moved, lambda state: not state.other_computer)
    qtbot.waitUntil(lambda: not notice(view).isVisible())
    assert moved.state.identity != before


def test_screen_readers_are_told_when_it_appears(
    qtbot: QtBot, world: Any, moved: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(computer_notice, "announce", lambda widget, text: told.append(text))
    view = show_panel(qtbot, moved, 320)
    moved.service.turn_off()
    qtbot.waitUntil(lambda: not notice(view).isVisible())
    assert told == []
    world.write(lambda connection: connection.execute("DELETE FROM decisions WHERE answer = 'no'"))
    qtbot.waitUntil(notice(view).isVisible, timeout=10_000)
    assert told == [TOLD]


@pytest.mark.parametrize("code", ["", "pseudo"])
@pytest.mark.parametrize("width", [220, 320, 900])
def test_it_fits_into_a_narrow_panel(
    qtbot: QtBot, moved: Bridge, use: Callable[[str], None], code: str, width: int
) -> None:
    use(code)
    view = show_panel(qtbot, moved, width)
    assert notice(view).isVisible()
    assert clipped(notice(view)) == []


def test_the_preferences_page_says_it_too(qtbot: QtBot, world: Any, moved: Bridge) -> None:
    form = PreferencesForm(moved, world.settings)
    qtbot.addWidget(form)
    form.load()
    form.show()
    find_child(form, QtWidgets.QTabWidget, "tabs").setCurrentIndex(1)
    qtbot.waitUntil(notice(form).isVisible)
