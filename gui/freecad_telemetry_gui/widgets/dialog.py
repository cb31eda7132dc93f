# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What all dialogs share: a form, buttons, one window of a kind, never modal, Esc leaves."""

from __future__ import annotations

from typing import ClassVar

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import (
    LINE_HEIGHT_PX,
    QtGui,
    QtWidgets,
    find_child,
    load_ui,
    order_tabs,
    replace,
    set_content,
)
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating

ButtonRole = QtWidgets.QDialogButtonBox.ButtonRole


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
        outline_check_boxes(self)

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

    def retranslate(self) -> None:
        """Nothing more: the texts of a dialog come from its form."""


def _role(button: QtWidgets.QPushButton) -> QtWidgets.QDialogButtonBox.ButtonRole:
    leaves = button.property("role") == "RejectRole"
    return ButtonRole.RejectRole if leaves else ButtonRole.ActionRole
