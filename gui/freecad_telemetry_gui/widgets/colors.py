# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Colors that can be read: made of a widget's palette, whatever the theme."""

from __future__ import annotations

from freecad_telemetry_gui.qt import QtGui

MIN_TEXT_CONTRAST = 4.5
"""Contrast that text has at least to what is behind it (WCAG 2, AA)."""
MIN_MARK_CONTRAST = 3.0
"""Contrast that marks and frames have at least to what is beside them (WCAG 2, AA)."""

_BLUE = QtGui.QColor("#3584e4")
"""Can be told from white and from the grays of dark themes."""
_LIGHT_BACKGROUND, _DARK_BACKGROUND = QtGui.QColor("#e8e8e8"), QtGui.QColor("#333333")
_BLEND_STEPS = 12


def contrast(first: QtGui.QColor, second: QtGui.QColor) -> float:
    """Return the contrast of two colors as WCAG 2 defines it: 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def muted(palette: QtGui.QPalette) -> QtGui.QColor:
    """Return a gray for text that steps back, and can still be read on both bases of a list."""
    text = palette.color(QtGui.QPalette.ColorRole.Text)
    backgrounds = _backgrounds(palette)
    for step in range(_BLEND_STEPS // 2, 0, -1):
        color = _blend(text, backgrounds[0], step / _BLEND_STEPS)
        if all(contrast(color, base) >= MIN_TEXT_CONTRAST for base in backgrounds):
            return color
    return text


def focus_ring(palette: QtGui.QPalette) -> QtGui.QColor:
    """Return the color of the ring around what has the focus."""
    highlight = palette.color(QtGui.QPalette.ColorRole.Highlight)
    seen = all(contrast(highlight, base) >= MIN_MARK_CONTRAST for base in _backgrounds(palette))
    return highlight if seen else _BLUE


def _backgrounds(palette: QtGui.QPalette) -> tuple[QtGui.QColor, ...]:
    """Return what text stands on in a list.

    Of FreeCAD's themes, which are style sheets, the palette knows only the color of the text:
    then what stands behind it is taken for at least as light, or as dark, as in these themes.
    """
    role = QtGui.QPalette.ColorRole
    text = palette.color(role.Text)
    bases = (palette.color(role.Base), palette.color(role.AlternateBase))
    if all(base.alpha() == 255 and contrast(text, base) >= MIN_TEXT_CONTRAST for base in bases):
        return bases
    return (_LIGHT_BACKGROUND if text.lightnessF() < 0.5 else _DARK_BACKGROUND,)


def _blend(color: QtGui.QColor, background: QtGui.QColor, share: float) -> QtGui.QColor:
    """Return `one` with a share of `other` in it."""
    parts = (
        (color.redF(), background.redF()),
        (color.greenF(), background.greenF()),
        (color.blueF(), background.blueF()),
    )
    return QtGui.QColor.fromRgbF(*(own * (1 - share) + other * share for own, other in parts))


def _luminance(color: QtGui.QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
