# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What all dialogs share: a form, buttons, one window of a kind, never modal, Esc leaves."""

from __future__ import annotations

import weakref
from functools import partial
from typing import ClassVar, Self

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import (
    LINE_HEIGHT_PX,
    Qt,
    QtGui,
    QtWidgets,
    find_child,
    is_alive,
    load_ui,
    order_tabs,
    replace,
    set_content,
)
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating

ButtonRole = QtWidgets.QDialogButtonBox.ButtonRole

_open: weakref.WeakValueDictionary[type, TelemetryDialog] = weakref.WeakValueDictionary()


class TelemetryDialog(Retranslating, QtWidgets.QDialog):
    """A dialog around `ui/<form_name>.ui`; its title is the form's.

    The buttons that stand in the form's widget "buttons" become one row, in the order of the
    system. The dynamic property `role` of the one that leaves the dialog is "RejectRole".

    Attributes:
        form_name: the form.
        opening_px: width and height that it opens with at least, at 96 dpi.
        form: the loaded form.
        buttons: the row of buttons.
    """

    form_name: ClassVar[str] = ""
    opening_px: ClassVar[tuple[int, int]] = (460, 0)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.form = load_ui(self.form_name)
        set_content(self, self.form)
        self.setObjectName(self.form.objectName())
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.form.windowTitle())
        self.form.windowTitleChanged.connect(self.setWindowTitle)
        self.buttons = QtWidgets.QDialogButtonBox()
        self.buttons.rejected.connect(self.reject)
        row = find_child(self.form, QtWidgets.QWidget, "buttons")
        for button in row.findChildren(QtWidgets.QPushButton):
            button.setAutoDefault(False)  # none is pressed by Enter elsewhere in the window
            self.buttons.addButton(button, _role(button))
        replace(row, self.buttons)
        set_accessible_names(self.form)
        install_focus_ring(self)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        if not event.spontaneous():
            # FreeCAD's style sheets give buttons a least width that is less than their text's.
            for button in self.buttons.buttons():
                button.setMinimumWidth(button.sizeHint().width())
            scale = self.fontMetrics().height() / LINE_HEIGHT_PX
            width = max(self.minimumSizeHint().width(), round(self.opening_px[0] * scale))
            height = max(self.minimumSizeHint().height(), round(self.opening_px[1] * scale))
            layout = self.layout()
            assert layout is not None
            self.resize(width, max(layout.heightForWidth(width), height))
            order_tabs(self)
            # Enter must not do by itself what cannot be undone.
            for button in self.buttons.buttons():
                if self.buttons.buttonRole(button) == ButtonRole.RejectRole:
                    button.setFocus()
        super().showEvent(event)

    def make_room(self) -> None:
        """Become as high as the texts need that stand in the dialog by now."""
        inner, layout = self.form.layout(), self.layout()
        if inner is not None and layout is not None and self.isVisible():
            # Without an event loop in between, the outer one knows nothing of a text below it.
            inner.activate()
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))

    @classmethod
    def open_for(cls, bridge: Bridge, parent: QtWidgets.QWidget | None) -> Self:
        """Open the dialog, or bring the one that is open to the front."""
        dialog = _open.get(cls)
        if dialog is None or not is_alive(dialog) or not dialog.isVisible():
            dialog = cls(bridge, parent)
            _open[cls] = dialog
        bring_to_front(dialog)
        assert isinstance(dialog, cls)
        return dialog

    def retranslate(self) -> None:
        """Nothing more: the texts of a dialog come from its form."""


def _role(button: QtWidgets.QPushButton) -> QtWidgets.QDialogButtonBox.ButtonRole:
    leaves = button.property("role") == "RejectRole"
    return ButtonRole.RejectRole if leaves else ButtonRole.ActionRole


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


def _go_home(
    window: weakref.ref[QtWidgets.QWidget], home: weakref.ref[QtWidgets.QWidget], *_: object
) -> None:
    moved, parent = window(), home()
    if moved is None or parent is None or not (is_alive(moved) and is_alive(parent)):
        return
    visible = moved.isVisible()
    moved.setParent(parent, moved.windowFlags())
    moved.setVisible(visible)
