# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What all dialogs share: a form above its buttons, room on every screen, never modal."""

from __future__ import annotations

from typing import ClassVar

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import (
    LINE_HEIGHT_PX,
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    find_child,
    load_ui,
    order_tabs,
    text_scale,
)
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.windows import fit_to_screen

ButtonRole = QtWidgets.QDialogButtonBox.ButtonRole

MIN_AREA_PX = (200, 80)
"""Width and height, at 96 dpi, that a form keeps where it scrolls."""


class _Content(QtWidgets.QWidget):
    """What the scroll area holds: it scrolls only where the least height does not fit."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else -1


class FittingArea(QtWidgets.QScrollArea):
    """Asks for all the room that its form wants, and scrolls where it gets less than it needs."""

    def __init__(self, form: QtWidgets.QWidget) -> None:
        super().__init__()
        self._form = form
        self.setObjectName("fittingArea")
        self.setWidgetResizable(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Content()
        content.setObjectName("fittingContent")
        self._layout = QtWidgets.QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(form)
        self.setWidget(content)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Themes give scroll areas a background, and frames, of their own.
        for widget in (content, self.viewport()):
            widget.setAutoFillBackground(False)
        self.setStyleSheet(
            "#fittingArea, #fittingContent { background: transparent; border: none; }"
        )

    def heightForWidth(self, width: int) -> int:
        return self._layout.heightForWidth(width)

    def sizeHint(self) -> QtCore.QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QtCore.QSize:
        scale = text_scale(self)
        least = QtCore.QSize(*(round(length * scale) for length in MIN_AREA_PX))
        return self._layout.minimumSize().boundedTo(least)

    def take_new_texts(self) -> int:
        """Ask for the room that the form's texts need by now; return its least width.

        Without an event loop in between, what is around a form knows nothing of a new text in it.
        """
        for layout in (self._form.layout(), self._layout):
            if layout is not None:
                layout.activate()
        self.updateGeometry()
        return self._layout.minimumSize().width()


class FittingDialog(QtWidgets.QDialog):
    """Fits every screen: its buttons stay in sight, what stands above them scrolls if need be."""

    def set_parts(self, form: QtWidgets.QWidget, foot: QtWidgets.QWidget) -> None:
        """Put a form into the dialog, and the buttons below it."""
        inner = form.layout()
        assert inner is not None
        margins = inner.contentsMargins()
        self._area = FittingArea(form)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._area, 1)
        row = QtWidgets.QVBoxLayout()
        row.setContentsMargins(margins.left(), 0, margins.right(), margins.bottom())
        row.addWidget(foot)
        self._column.addLayout(row)

    def fit(self, width: int, height: int) -> None:
        """Become so large, and as high as the texts need, where the screen has room for that."""
        least_width = self._area.take_new_texts()
        self._column.activate()
        width = max(width, least_width, self._column.minimumSize().width())
        fit_to_screen(self, width, max(height, self._column.heightForWidth(width)))


class TelemetryDialog(Retranslating, FittingDialog):
    """A dialog around `ui/<form_name>.ui`; its title is the form's.

    The buttons that stand in the form's widget "buttons" become one row below the form, in the
    order of the system. The dynamic property `role` of the one that leaves the dialog is
    "RejectRole".

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
        row.deleteLater()
        row.setParent(None)
        self.buttons.setObjectName("buttons")
        self.set_parts(self.form, self.buttons)
        set_accessible_names(self)
        install_focus_ring(self)
        outline_check_boxes(self)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        if not event.spontaneous():
            # FreeCAD's style sheets give buttons a least width that is less than their text's.
            for button in self.buttons.buttons():
                button.setMinimumWidth(button.sizeHint().width())
            scale = self.fontMetrics().height() / LINE_HEIGHT_PX
            self.fit(*(round(length * scale) for length in self.opening_px))
            order_tabs(self)
            # Enter must not do by itself what cannot be undone.
            for button in self.buttons.buttons():
                if self.buttons.buttonRole(button) == ButtonRole.RejectRole:
                    button.setFocus()
        super().showEvent(event)

    def make_room(self) -> None:
        """Become as high as the texts need that stand in the dialog by now."""
        if self.isVisible():
            self.fit(self.width(), self.height())

    def retranslate(self) -> None:
        """Nothing more: the texts of a dialog come from its form."""


def _role(button: QtWidgets.QPushButton) -> QtWidgets.QDialogButtonBox.ButtonRole:
    leaves = button.property("role") == "RejectRole"
    return ButtonRole.RejectRole if leaves else ButtonRole.ActionRole
