# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Rows of the page "Your data": a text, and the buttons that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from freecad_telemetry_gui.qt import Qt, QtWidgets, icon
from freecad_telemetry_gui.widgets.flow_layout import FlowLayout

MIN_BUTTON_WIDTH_PX = 60
"""A button whose text is longer than the page is wide is cut; its tool tip says what it does."""

Key = TypeVar("Key")


class Row(QtWidgets.QWidget):
    """A text that can be selected, and buttons beside or below it.

    Attributes:
        label: the text; it takes the focus of a button that goes.
    """

    def __init__(self) -> None:
        super().__init__()
        layout = FlowLayout(self)
        self.label = QtWidgets.QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout.addWidget(self.label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QtWidgets.QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def add_button(
        self, name: str, icon_name: str, call: Callable[[], object]
    ) -> QtWidgets.QToolButton:
        """Add a button; its texts follow with `write`."""
        button = QtWidgets.QToolButton()
        button.setObjectName(name)
        if icon_name:
            button.setIcon(icon(icon_name))
        button.setMinimumWidth(MIN_BUTTON_WIDTH_PX)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: call())
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def write(self, button: QtWidgets.QToolButton, text: str, help_text: str) -> None:
        """Write a button's texts; screen readers are told which row it belongs to."""
        button.setText(text)
        button.setToolTip(help_text)
        button.setAccessibleDescription(self.label.text())


RowType = TypeVar("RowType", bound=Row)


class Rows(Generic[Key, RowType]):
    """The rows of a list: each stays that of its key, whatever comes before it."""

    def __init__(self, container: QtWidgets.QWidget, make: Callable[[Key], RowType]) -> None:
        layout = container.layout()
        assert isinstance(layout, QtWidgets.QVBoxLayout)
        self._layout = layout
        self._make = make
        self._rows: dict[Key, RowType] = {}

    def follow(self, keys: Iterable[Key]) -> bool:
        """Have a row for each key, in this order; tell whether there are other rows now."""
        wanted = list(keys)
        if wanted == list(self._rows):
            return False
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        self._rows = {key: self._rows.get(key) or self._make(key) for key in wanted}
        for place, row in enumerate(self._rows.values()):
            self._layout.insertWidget(place, row)
        return True

    def __getitem__(self, key: Key) -> RowType:
        return self._rows[key]
