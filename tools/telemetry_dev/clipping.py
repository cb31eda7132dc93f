# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Measures whether every text of a window has the room that it needs."""

from collections.abc import Iterator
from itertools import combinations

from freecad_telemetry_gui.qt import QtCore, QtWidgets

TOLERANCE = 1
"""Pixels; sizes are rounded."""


def clipped(window: QtWidgets.QWidget) -> list[str]:
    """Return the visible widgets whose text does not fit, or that lie over each other."""
    found = []
    shown: dict[QtWidgets.QWidget, list[QtWidgets.QWidget]] = {}
    for widget in window.findChildren(QtWidgets.QWidget):
        if not widget.isVisible() or not widget.objectName():
            continue
        if not _has_text(widget):
            continue
        wanted = "; ".join(_lacks(widget))
        if wanted:
            found.append(f"{widget.objectName()}: {wanted}")
        parent = widget.parentWidget()
        if parent is not None and not isinstance(parent, QtWidgets.QSplitter):
            shown.setdefault(parent, []).append(widget)
    for siblings in shown.values():
        for one, other in combinations(siblings, 2):
            inner = one.geometry().adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
            if inner.intersects(other.geometry()):
                found.append(f"{one.objectName()} lies over {other.objectName()}")
    return found


def _has_text(widget: QtWidgets.QWidget) -> bool:
    if isinstance(widget, (QtWidgets.QLabel, QtWidgets.QAbstractButton)):
        return bool(widget.text())
    if isinstance(widget, QtWidgets.QGroupBox):
        return bool(widget.title())
    return isinstance(widget, QtWidgets.QAbstractSpinBox)


def _lacks(widget: QtWidgets.QWidget) -> Iterator[str]:
    size, hint = widget.size(), widget.sizeHint()
    if isinstance(widget, QtWidgets.QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(size.width())
        if needed > size.height() + TOLERANCE:
            yield f"{size.height()} high instead of {needed}"
        # Chinese and Japanese break between any two letters.
        words = (word for word in widget.text().split() if max(word) < "\u2e80")
        longest = max(words, key=len, default="")
        wide = widget.fontMetrics().horizontalAdvance(longest)
        if " " in widget.text().strip() and wide > size.width() + TOLERANCE and len(longest) < 30:
            yield f"“{longest}” is {wide} wide, there are {size.width()}"
    elif isinstance(widget, QtWidgets.QGroupBox):
        least = widget.minimumSizeHint().width()
        if least > size.width() + TOLERANCE:
            yield f"{size.width()} wide instead of {least}"
    elif hint.width() > size.width() + TOLERANCE:
        yield f"{size.width()} wide instead of {hint.width()}"
    parent = widget.parentWidget()
    if parent is not None:
        room: QtCore.QRect = parent.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
        if not room.contains(widget.geometry()):
            yield f"reaches out of {parent.objectName() or type(parent).__name__}"
