# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""By keyboard and by screen reader: where the focus is, where it goes next, what things are called.

FreeCAD's own style sheet is used where a FreeCAD to look at is there.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.panel.panel_view import DATA, NEXT, SENT, PanelView
from freecad_telemetry_gui.payload.payload_content import View
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog
from telemetry_dev.layout import cache_folder
from telemetry_dev.preview.screenshots import DIALOGS
from tests.gui.support import wait_for_answers

WITHOUT_FOCUS = """
QToolButton, QPushButton { border: 1px solid #888888; background: #eeeeee; color: #111111; }
QTabBar::tab { background: #dddddd; padding: 4px; }
QTreeView, QScrollArea { border: 1px solid #999999; background: #ffffff; color: #111111; }
"""
"""As a theme that says nothing of the focus."""
LEAST = 60
"""So many pixels change at least where something gets the focus."""


def freecads_style() -> str | None:
    """Return FreeCAD's style sheet in its light theme; None where no FreeCAD is there."""
    folder = next(cache_folder().glob("*/usr/share/freecad/Gui/Stylesheets"), None)
    if folder is None:
        return None
    tokens = dict(
        re.findall(
            r'^\s*"?(\w+)"?:\s*"?(.*?)"?\s*$',
            (folder / "parameters" / "FreeCAD Light.yaml").read_text("utf-8"),
            re.MULTILINE,
        )
    )

    def value(token: re.Match[str]) -> str:
        text = tokens.get(token[1], "#557bb6")
        for _ in range(9):
            text = re.sub(r"@(\w+)", lambda inner: tokens.get(inner[1], "#557bb6"), text)
        shade = re.search(r"#[0-9a-fA-F]{3,8}", text) if "(" in text else None
        return shade[0] if shade else text

    sheet = (folder / "FreeCAD.qss").read_text("utf-8")
    return re.sub(r"@(\w+)", value, sheet).replace("qss:", f"{folder}/")


STYLES = {"none": "", "no focus": WITHOUT_FOCUS, "FreeCAD": freecads_style()}


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest, qapp: QtWidgets.QApplication) -> Iterator[str]:
    """Makes the application look another way."""
    sheet = STYLES[request.param]
    if sheet is None:
        pytest.skip("no FreeCAD to take the style sheet from")
    qapp.setStyleSheet(sheet)
    yield request.param
    qapp.setStyleSheet("")


def show(qtbot: QtBot, window: QtWidgets.QWidget) -> None:
    """Show a window in front."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
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


def by_tab(window: QtWidgets.QWidget) -> list[QtWidgets.QWidget]:
    """Press Tab until the focus comes back to where it began; return what had it, in order."""
    reached: list[QtWidgets.QWidget] = []
    window.setFocus()
    for _ in range(60):
        press_tab(QtWidgets.QApplication.focusWidget() or window)
        now = QtWidgets.QApplication.focusWidget()
        if now is None or now is window or now in reached:
            break
        reached.append(now)
    return reached


def press_tab(widget: QtWidgets.QWidget) -> None:
    """Press the Tab key."""
    none = Qt.KeyboardModifier.NoModifier
    event = QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, Qt.Key.Key_Tab, none)
    QtWidgets.QApplication.sendEvent(widget, event)


def head_end(window: QtWidgets.QWidget) -> int:
    """Return where the column of card and ID ends, in a panel."""
    head = window.findChild(QtWidgets.QScrollArea, "head")
    return head.geometry().right() if head is not None else window.width()


def assert_reading_order(window: QtWidgets.QWidget) -> list[str]:
    """Assert that Tab goes down and right, column by column; return the names of what it reaches.

    Where the panel is wide, the pages are a column of their own, beside card and ID.
    """
    reached = by_tab(window)
    places = [
        QtCore.QRect(widget.mapTo(window, QtCore.QPoint(0, 0)), widget.size()) for widget in reached
    ]
    names = [widget.objectName() for widget in reached]
    for index in range(1, len(places)):
        before, after = places[index - 1], places[index]
        if after.left() > head_end(window) >= before.right():
            continue
        step = f"{names[index - 1]} -> {names[index]} of {names}"
        assert after.bottom() > before.top(), f"goes up: {step}"
        if after.top() < before.bottom() and after.right() < before.left():
            raise AssertionError(f"goes back: {step}")
    return names


@pytest.mark.parametrize("width", [300, 700])
@pytest.mark.parametrize("page", [SENT, NEXT, DATA])
def test_tab_goes_through_the_panel_as_it_is_read(qtbot, make, width, page):
    names = assert_reading_order(panel(qtbot, make("offline"), width, page))
    assert "mainButton" in names
    assert "tabBar" in names
    list_name = {SENT: "tree", NEXT: "tree", DATA: "copyDataButton"}[page]
    assert names.index(list_name) > names.index("newButton")


def test_tab_goes_through_the_view_as_sent_as_it_is_read(qtbot, make):
    view = panel(qtbot, make("sharing"), 300)
    views = find_child(view.page(SENT), QtWidgets.QComboBox, "viewBox")
    views.setCurrentIndex(views.findData(View.AS_SENT))
    qtbot.wait(60)
    names = assert_reading_order(view)
    assert names.index("viewBox") < names.index("textEdit")


def test_tab_goes_through_the_question_as_it_is_read(qtbot, make):
    window = ConsentWindow(make("undecided"))
    show(qtbot, window)
    find_child(window, QtWidgets.QCheckBox, "system").setFocus()
    names = [widget.objectName() for widget in by_tab(window)]
    begin = names.index("payload")
    assert names[begin:][:3] == ["payload", "dontShareButton", "shareButton"]
    assert names.index("customizations") < begin or names[-1] == "customizations"


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_tab_goes_through_a_dialog_as_it_is_read(qtbot, make, kind):
    dialog = kind(make("offline"))
    show(qtbot, dialog)
    # The focus begins at "Cancel", the last of all: Tab leads to the first.
    assert_reading_order(dialog)


def test_tab_goes_through_the_preferences_as_they_are_read(qtbot, make):
    bridge = make("sharing")
    form = PreferencesForm(bridge, Settings(bridge.host.store))
    form.resize(667, 900)
    form.load()
    show(qtbot, form)
    assert_reading_order(form)


# Where the focus is


def changed_pixels(qtbot: QtBot, window: QtWidgets.QWidget, widget: QtWidgets.QWidget) -> int:
    """Return how many pixels of and around a widget change when it gets the focus."""

    def nothing_has_focus() -> bool:
        now = window.focusWidget()
        if now is not None:
            now.clearFocus()
        qtbot.wait(10)  # a page that went may still give its focus away
        return window.isActiveWindow() and window.focusWidget() is None

    qtbot.waitUntil(nothing_has_focus)
    place = widget.mapTo(window, QtCore.QPoint(0, 0))
    area = QtCore.QRect(place, widget.size()).adjusted(-3, -3, 3, 3)
    before = window.grab(area).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)

    def changed() -> int:
        after = window.grab(area).toImage()
        return sum(
            before.pixel(x, y) != after.pixel(x, y)
            for x in range(before.width())
            for y in range(before.height())
        )

    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: changed() >= LEAST, timeout=2000)
    return changed()


def assert_focus_is_seen(qtbot: QtBot, window: QtWidgets.QWidget) -> None:
    """Assert that everything that Tab reaches looks another way when it has the focus."""
    for widget in by_tab(window):
        if widget.objectName() in ("ScrollLeftButton", "ScrollRightButton"):
            continue  # a part of Qt's tab bar
        assert changed_pixels(qtbot, window, widget) >= LEAST, widget.objectName()


@pytest.mark.parametrize("page", [SENT, DATA])
def test_the_focus_is_seen_everywhere_in_the_panel(qtbot, make, style, page):
    assert_focus_is_seen(qtbot, panel(qtbot, make("offline"), 420, page))


def test_the_focus_is_seen_everywhere_in_windows(qtbot, make, style):
    bridge = make("undecided")
    windows = [ConsentWindow(bridge), *(kind(make("offline")) for kind in DIALOGS.values())]
    for window in windows:
        show(qtbot, window)
        assert_focus_is_seen(qtbot, window)
        if isinstance(window, PrivacyDialog):
            for number in (1, 2, 3):
                find_child(window, QtWidgets.QTabWidget, "tabs").setCurrentIndex(number)
                assert_focus_is_seen(qtbot, window)
        window.hide()


# What things are called


def name_for_screen_readers(widget: QtWidgets.QWidget) -> str:
    """Return what a screen reader says: of a drop-down the name of the label beside it."""
    interface = QtGui.QAccessible.queryAccessibleInterface(widget)
    for other, relation in interface.relations():
        if relation & QtGui.QAccessible.RelationFlag.Label:
            return str(other.text(QtGui.QAccessible.Text.Name))
    if isinstance(widget, QtWidgets.QComboBox):
        return ""  # what QAccessible calls its name is what is chosen
    return str(interface.text(QtGui.QAccessible.Text.Name))


def named(window: QtWidgets.QWidget) -> None:
    """Assert that everything that Tab can reach has a name."""
    for widget in window.findChildren(QtWidgets.QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if reached and widget.isVisible():
            assert name_for_screen_readers(widget), widget.objectName()


def test_everything_has_a_name_for_screen_readers_drop_downs_too(qtbot, make):
    bridge = make("offline")
    view = panel(qtbot, bridge, 300)
    for number in range(3):
        view.show_page(number)
        wait_for_answers(qtbot, bridge)
        named(view)
    bridge = make("sharing")
    form = PreferencesForm(bridge, Settings(bridge.host.store))
    show(qtbot, form)
    named(form)
    for kind in (*DIALOGS.values(), ConsentWindow):
        window = kind(make("offline"))
        show(qtbot, window)
        named(window)
