# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Looks that can be measured: nothing clipped, everything named, text from outside is plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.qt import ROOT, Qt, QtGui, QtWidgets, find_child, icon
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from telemetry_dev.clipping import clipped
from telemetry_dev.inside.pseudo_language import PseudoLanguage
from telemetry_dev.past.samples import SAMPLES, Sample
from telemetry_dev.preview.screenshots import DIALOGS
from telemetry_dev.translations.pseudo import known_texts
from tests.gui.support import asked_for_removal, wait_for_answers

Maker = Callable[[str], Bridge]


@pytest.fixture
def pseudo(qtbot: QtBot) -> Iterator[None]:
    """A language that is 60 % longer than English."""
    app = QtWidgets.QApplication.instance()
    assert app is not None
    translator = PseudoLanguage(app, known_texts())
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


def show(qtbot: QtBot, bridge: Bridge, width: int) -> PanelView:
    """Show a panel of this width."""
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(width, 720)
    view.show()
    return view


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [300, 420, 667])
@pytest.mark.parametrize("mode", ["sharing", "undecided", "offline", "posthog", "paused"])
def test_long_texts_are_not_clipped(
    qtbot: QtBot, make: Maker, pseudo: None, mode: str, width: int, mirrored: bool
) -> None:
    bridge = make(mode)
    view = show(qtbot, bridge, width)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for number in range(3):
        view.show_page(number)
        wait_for_answers(qtbot, bridge)
        head = find_child(view, QtWidgets.QScrollArea, "head")
        assert head.widget().width() <= head.viewport().width()
        try:
            qtbot.waitUntil(lambda: not clipped(view), timeout=1000)
        except qtbot.TimeoutError:
            assert clipped(view) == []


def test_everything_is_translated(qtbot: QtBot, make: Maker, pseudo: None) -> None:
    bridge = make("offline")
    windows: list[QtWidgets.QWidget] = [show(qtbot, bridge, 700)]
    view = windows[0]
    assert isinstance(view, PanelView)
    for number in range(3):
        view.show_page(number)
        wait_for_answers(qtbot, bridge)
    for kind in DIALOGS.values():
        dialog = kind(bridge)
        qtbot.addWidget(dialog)
        dialog.show()
        windows.append(dialog)
    wait_for_answers(qtbot, bridge)
    data = {
        "ScrollLeftButton",
        "ScrollRightButton",
        "idLabel",
        "titleLabel",
        "detailTitle",
        "idBox",
        "textEdit",
        "messageEdit",
        "formatBox",
    }
    for window in windows:
        for widget in window.findChildren(QtWidgets.QWidget):
            if widget.objectName() in data:
                continue
            texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            if isinstance(widget, (QtWidgets.QLabel, QtWidgets.QAbstractButton)):
                texts.append(widget.text())
            if isinstance(widget, QtWidgets.QComboBox):
                texts += [widget.itemText(index) for index in range(widget.count())]
            for text in texts:
                if re.search(r"[A-Za-z]{3}", text):
                    assert "[" in text, f"{widget.objectName()}: {text}"


@pytest.mark.parametrize("mode", SAMPLES)
def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot, make: Maker, mode: str) -> None:
    bridge = make(mode)
    view = show(qtbot, bridge, 700)
    for number in range(3):
        view.show_page(number)
        wait_for_answers(qtbot, bridge)
        for widget in view.findChildren(QtWidgets.QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                if isinstance(widget, (QtWidgets.QAbstractScrollArea, QtWidgets.QComboBox)):
                    assert widget.accessibleName(), widget.objectName()
                    continue
                interface = QtGui.QAccessible.queryAccessibleInterface(widget)
                name = interface.text(QtGui.QAccessible.Text.Name)
                assert name or widget.accessibleName(), widget.objectName()


def test_the_panel_uses_no_mnemonics_that_could_clash_with_freecads_menus(
    qtbot: QtBot, make: Maker
) -> None:
    bridge = make("sharing")
    view = show(qtbot, bridge, 700)
    for number in range(3):
        view.show_page(number)
    wait_for_answers(qtbot, bridge)
    for button in view.findChildren(QtWidgets.QAbstractButton):
        assert "&" not in button.text().replace("&&", "")


@pytest.mark.parametrize("kind", DIALOGS.values())
def test_mnemonics_of_a_dialog_do_not_clash(qtbot: QtBot, make: Maker, kind: type) -> None:
    dialog = kind(make("offline"))
    qtbot.addWidget(dialog)
    dialog.show()
    letters = [
        letter[1].lower()
        for widget in dialog.findChildren(QtWidgets.QWidget)
        if isinstance(widget, (QtWidgets.QAbstractButton, QtWidgets.QLabel))
        if (letter := re.search(r"&(\w)", widget.text()))
    ]
    assert len(letters) == len(set(letters)), letters


def test_text_from_outside_is_never_markup(qtbot: QtBot, make: Maker) -> None:
    bridge = make("sharing")
    view = show(qtbot, bridge, 700)
    for number in range(3):
        view.show_page(number)
    windows: list[QtWidgets.QWidget] = [view]
    for kind in DIALOGS.values():
        dialog = kind(bridge)
        qtbot.addWidget(dialog)
        windows.append(dialog)
    wait_for_answers(qtbot, bridge)
    for window in windows:
        for label in window.findChildren(QtWidgets.QLabel):
            if label.objectName().startswith("qt_") or not label.pixmap().isNull():
                continue
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


def test_the_tab_key_reaches_every_control_of_the_panel(qtbot: QtBot, make: Maker) -> None:
    bridge = make("offline")
    view = show(qtbot, bridge, 700)
    wait_for_answers(qtbot, bridge)
    reached = set()
    widget: QtWidgets.QWidget | None = view
    for _ in range(200):
        widget = widget.nextInFocusChain() if widget else None
        if widget is None or widget is view:
            break
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reached.add(widget.objectName())
    assert {
        "mainButton",
        "tryNowButton",
        "showButton",
        "copyButton",
        "newButton",
        "tabBar",
        "turnOffButton",
        "changeButton",
    } <= reached


@pytest.mark.parametrize("background", ["#ffffff", "#2b2b2b"])
def test_icons_can_be_told_from_light_and_from_dark(qtbot: QtBot, background: str) -> None:
    back = QtGui.QColor(background)
    for file in sorted((ROOT / "icons").glob("telemetry-*.svg")):
        image = icon(file.stem.removeprefix("telemetry-")).pixmap(32, 32).toImage()
        best = max(
            contrast(image.pixelColor(x, y), back)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        )
        assert best >= 3, file.name


def contrast(one: QtGui.QColor, other: QtGui.QColor) -> float:
    """Return the contrast of two colors as WCAG 2 defines it."""

    def light(color: QtGui.QColor) -> float:
        parts = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        )
        red, green, blue = parts
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def bridge(world: Any) -> Bridge:
    """Made-up records, a request for removal among them."""
    started: Bridge = world.start_sample(Sample(asked_for_removal))
    return started


def test_widths_follow_the_font(qtbot, make, qapp):
    bridge = make("sharing")
    before = qapp.font()
    small = NewIdDialog(bridge)
    qtbot.addWidget(small)
    small.show()
    font = QtGui.QFont(before)
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    try:
        large = NewIdDialog(bridge)
        qtbot.addWidget(large)
        large.show()
        assert large.width() > small.width() * 1.4
    finally:
        qapp.setFont(before)
