# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Check boxes in a theme that draws them too faintly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.qt import QtGui, QtWidgets
from freecad_telemetry_gui.widgets.check_outline import GRAY, outline_check_boxes
from freecad_telemetry_gui.widgets.colors import MIN_MARK_CONTRAST, contrast

FAINT = """
* {{ background: {back}; color: {text}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 12px; height: 12px; border: 1px solid {back}; background: {back};
}}
QCheckBox::indicator:unchecked {{ border: 1px solid {back}; }}
"""
"""As FreeCAD's themes have it, where the border can hardly be told from what is around it."""
THEMES = {"dark": ("#191919", "#ffffff"), "light": ("#f0f0f0", "#000000")}


@pytest.fixture(params=THEMES)
def back(request: pytest.FixtureRequest, qapp: QtWidgets.QApplication) -> Iterator[QtGui.QColor]:
    """Makes the application look so; the color behind all."""
    color, text = THEMES[request.param]
    qapp.setStyleSheet(FAINT.format(back=color, text=text))
    yield QtGui.QColor(color)
    qapp.setStyleSheet("")


def best_contrast(box: QtWidgets.QAbstractButton, back: QtGui.QColor, width: int) -> float:
    """Return the best contrast of a pixel in the leftmost ones, where the indicator is."""
    image = box.grab().toImage()
    return max(
        contrast(image.pixelColor(x, y), back) for x in range(width) for y in range(image.height())
    )


@pytest.mark.parametrize("kind", [QtWidgets.QCheckBox, QtWidgets.QRadioButton])
def test_an_unchecked_box_can_be_told_from_what_is_behind_it(
    qtbot: QtBot, back: QtGui.QColor, kind: type[QtWidgets.QAbstractButton]
) -> None:
    window = QtWidgets.QWidget()
    qtbot.addWidget(window)
    box = kind(window)
    window.show()
    assert best_contrast(box, back, 14) < MIN_MARK_CONTRAST, "the theme alone"
    outline_check_boxes(window)
    assert best_contrast(box, back, 14) >= MIN_MARK_CONTRAST


def test_a_disabled_box_looks_disabled(qtbot: QtBot, back: QtGui.QColor) -> None:
    window = QtWidgets.QWidget()
    qtbot.addWidget(window)
    box = QtWidgets.QCheckBox("Text", window)
    outline_check_boxes(window)
    window.show()
    enabled = best_contrast(box, back, box.width())
    box.setEnabled(False)
    assert best_contrast(box, back, box.width()) < enabled / 2
    assert box.palette().color(QtGui.QPalette.ColorRole.WindowText) == QtGui.QColor(GRAY)


def test_the_outline_follows_the_theme(qtbot: QtBot, qapp: QtWidgets.QApplication) -> None:
    window = QtWidgets.QWidget()
    qtbot.addWidget(window)
    box = QtWidgets.QCheckBox(window)
    outline_check_boxes(window)
    window.show()
    assert not box.styleSheet(), "the system's own boxes stay as they are"
    qapp.setStyleSheet(FAINT.format(back="#191919", text="#ffffff"))
    assert box.styleSheet()
    qapp.setStyleSheet("")
    assert not box.styleSheet()
