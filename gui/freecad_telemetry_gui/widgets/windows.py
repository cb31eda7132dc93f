# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Opening windows: one of a kind, no larger than the screen, and also over a modal dialog.

Who leaves one is back where it was opened.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, is_alive

if TYPE_CHECKING:
    from freecad_telemetry_gui.bridge import Bridge

Window = TypeVar("Window", bound=QtWidgets.QWidget)

FRAME_PX = QtCore.QSize(10, 40)
"""What a frame is taken to need while no window of the application tells."""
ACTIVATION_POLL_MS = 30
ACTIVATION_POLLS = 30
"""So often it is looked whether the window below one that was closed is the active one again."""

_open_windows: weakref.WeakValueDictionary[object, QtWidgets.QWidget]
_open_windows = weakref.WeakValueDictionary()
"""By class; Qt owns them."""


def open_window(
    window_class: Callable[[Bridge, QtWidgets.QWidget | None], Window],
    bridge: Bridge,
    parent: QtWidgets.QWidget | None,
) -> Window:
    """Open a window, or bring the one of its class that is open to the front.

    It is deleted when it is closed.
    """
    window = _open_windows.get(window_class)
    if window is None or not is_alive(window) or not window.isVisible():
        window = _open_windows[window_class] = window_class(bridge, parent)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(window, QtWidgets.QDialog):
            return_focus(window)
    bring_to_front(window)
    return window  # type: ignore[return-value]


def fit_to_screen(window: QtWidgets.QWidget, width: int, height: int) -> None:
    """Give a window this size, as far as it and its frame have room on their screen.

    One that is shown and would reach out of the screen moves.
    """
    parent = window.parentWidget()
    top = parent.window() if parent else window
    available = (window if window.isVisible() else top).screen().availableGeometry()
    frame = top.frameGeometry().size() - top.geometry().size()
    room = available.size() - (frame if frame.height() > 0 else FRAME_PX)
    window.resize(QtCore.QSize(width, height).boundedTo(room))
    if window.isVisible():
        place = window.frameGeometry()
        place.moveBottomRight(
            QtCore.QPoint(
                min(place.right(), available.right()), min(place.bottom(), available.bottom())
            )
        )
        window.move(max(place.left(), available.left()), max(place.top(), available.top()))


def bring_to_front(window: QtWidgets.QWidget) -> None:
    """Show a window where it can be used: over a modal dialog, such as FreeCAD's preferences.

    When that one closes, the window goes back to where it was.
    """
    modal, home = QtWidgets.QApplication.activeModalWidget(), window.parentWidget()
    if modal is not None and modal not in (window, home) and not modal.isAncestorOf(window):
        window.setParent(modal, window.windowFlags())
        if isinstance(modal, QtWidgets.QDialog) and home is not None:
            modal.finished.connect(partial(_go_home, weakref.ref(window), weakref.ref(home)))
    window.show()
    window.raise_()
    window.activateWindow()


def return_focus(dialog: QtWidgets.QDialog) -> None:
    """Let what has the focus below a dialog have it again once the dialog, to be shown, is closed.

    FreeCAD's window gives the focus to a document when it becomes active. Where what had it
    cannot have it any more, the sentence of the status card gets it.
    """
    home = dialog.parentWidget()
    focus = home.window().focusWidget() if home else None
    if focus is not None:
        dialog.finished.connect(partial(_closed, focus, _sentence_near(focus)))


def _sentence_near(widget: QtWidgets.QWidget) -> QtWidgets.QWidget:
    above: QtWidgets.QWidget | None = widget
    while above is not None:
        for sentence in above.findChildren(QtWidgets.QLabel, "sentenceLabel"):
            return sentence
        above = above.parentWidget()
    return widget


def _closed(before: QtWidgets.QWidget, sentence: QtWidgets.QWidget, *_: object) -> None:
    # What has it now is another widget if the user chose that.
    now = before.window().focusWidget() if _can_have_focus(before) else None
    _give_focus(sentence if now is None else now, ACTIVATION_POLLS)


def _give_focus(widget: QtWidgets.QWidget, polls: int) -> None:
    if not _can_have_focus(widget):
        return
    if widget.isActiveWindow():
        widget.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    elif polls:
        QtCore.QTimer.singleShot(ACTIVATION_POLL_MS, partial(_give_focus, widget, polls - 1))


def _can_have_focus(widget: QtWidgets.QWidget) -> bool:
    return is_alive(widget) and widget.isVisible() and widget.isEnabled()


def _go_home(
    window: weakref.ref[QtWidgets.QWidget], home: weakref.ref[QtWidgets.QWidget], *_: object
) -> None:
    moved, parent = window(), home()
    if moved is None or parent is None or not (is_alive(moved) and is_alive(parent)):
        return
    visible = moved.isVisible()
    moved.setParent(parent, moved.windowFlags())
    moved.setVisible(visible)
