# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which keys belong to a widget of ours that has the focus, and which stay FreeCAD's shortcuts.

FreeCAD's shortcuts act on the selected object, wherever the focus is: Space hides it, Delete
deletes it, Ctrl+C copies it. Before Qt looks for a shortcut it asks the widget that has the focus,
then each one that holds it, whether the key is its own (`ShortcutOverride`). So the outermost
widget of ours answers for all in it.

The rule goes by the key, not by the widget: a key that moves in a list must not delete an object
on the button beside it. Ours are all keys without Ctrl, Alt and Meta, even where they do nothing,
and those that move, delete, copy or paste, with any of these. FreeCAD's are the function keys and
all other combinations, such as Ctrl+S and Ctrl+Z; an input field keeps what it knows of them.

Dialogs need none of this: Qt gives the main window's shortcuts to its docks only, also to those
that float.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from freecad_telemetry_gui.qt import Qt, QtCore, QtGui

if TYPE_CHECKING:
    from freecad_telemetry_gui.qt import QtWidgets

    Base = QtWidgets.QWidget
else:
    Base = object

_COMMAND_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_EDITING_KEYS = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
    )
)
_EDITING_SHORTCUTS = (
    QtGui.QKeySequence.StandardKey.Copy,
    QtGui.QKeySequence.StandardKey.Cut,
    QtGui.QKeySequence.StandardKey.Paste,
    QtGui.QKeySequence.StandardKey.SelectAll,
)


def is_ours(event: QtGui.QKeyEvent) -> bool:
    """Tell whether a key belongs to the widget that has the focus, and not to FreeCAD."""
    key = event.key()
    if key in _EDITING_KEYS:
        return True
    if event.modifiers() & _COMMAND_MODIFIERS:
        return any(event.matches(shortcut) for shortcut in _EDITING_SHORTCUTS)
    return not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35


class ShortcutOverride(Base):
    """Stands before a Qt class among the bases of the outermost widget of ours."""

    def event(self, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.ShortcutOverride:
            assert isinstance(event, QtGui.QKeyEvent)
            if is_ours(event):
                event.accept()
                return True
        return super().event(event)
