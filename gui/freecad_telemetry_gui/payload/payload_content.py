# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A payload in one of its views: readable, only what changed, with keys, or as sent."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.payload.raw_view import Exchanges, RawView
from freecad_telemetry_gui.qt import QtWidgets, order_tabs, translate
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating


class View(enum.Enum):
    """How a payload is shown."""

    READABLE = enum.auto()
    CHANGED = enum.auto()
    KEYS = enum.auto()
    AS_SENT = enum.auto()


READING_NOTE_MS = 300
"""An empty page says that it reads after so long: only a slow disk takes more."""


class PayloadContent(Retranslating, QtWidgets.QStackedWidget):
    """Shows a payload as the choice in a form's drop-down says.

    Attributes:
        tree: the readable payload.
    """

    def __init__(
        self,
        id_visibility: IdVisibility,
        view_combo_box: QtWidgets.QComboBox,
        views: Sequence[View] = tuple(View),
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id_visibility = id_visibility
        self._view_combo_box = view_combo_box
        self._exchanges = Exchanges()
        self._raw: RawView | None = None
        self.tree = PayloadTree()
        self.tree.setObjectName("tree")
        self.addWidget(self.tree)
        for view in views:
            view_combo_box.addItem("", view)
        self.retranslate()
        view_combo_box.currentIndexChanged.connect(self._show_view)
        id_visibility.changed.connect(self.tree.refresh)

    @property
    def view(self) -> View:
        """How the payload is shown."""
        view = self._view_combo_box.currentData()
        assert isinstance(view, View)
        return view

    @property
    def raw(self) -> RawView:
        """The payload as sent; built when somebody wants to see it."""
        if self._raw is None:
            self._raw = RawView(self._id_visibility)
            self._raw.setObjectName("raw")
            self.addWidget(self._raw)
            order_tabs(self)
            outline_check_boxes(self._raw)
            self._raw.show_exchanges(self._exchanges)
        return self._raw

    def show_exchanges(self, exchanges: Exchanges) -> None:
        """Show exchanges as `RawView.show_exchanges` does."""
        self._exchanges = exchanges
        if self._raw is not None:
            self._raw.show_exchanges(exchanges)
        self._view_combo_box.setEnabled(exchanges.has_payload)
        self._show_widget()

    def clear(self) -> None:
        """Show nothing."""
        self.tree.show_payload(())
        self.show_exchanges(Exchanges())

    def find_text(self, text: str, *, backward: bool = False, anew: bool = False) -> bool:
        """Go to the next place where a text stands; False where none follows.

        Args:
            anew: begin at the first place, or at the last one, instead of the current place.
        """
        view = self.raw if self._is_as_sent() else self.tree
        return view.find_text(text, backward=backward, anew=anew)

    @late
    def _show_view(self, *_: object) -> None:
        view = self.view
        self.tree.show_keys(visible=view is View.KEYS)
        self.tree.show_changed_only(only=view is View.CHANGED)
        self._show_widget()

    def _is_as_sent(self) -> bool:
        return self.view is View.AS_SENT or not self._exchanges.has_payload

    def _show_widget(self) -> None:
        self.setCurrentWidget(self.raw if self._is_as_sent() else self.tree)

    def retranslate(self) -> None:
        texts = {
            #: Choice between views of the data: in words.
            View.READABLE: translate("TelemetryPayload", "Readable"),
            #: Choice between views of the data: only values that differ from those sent before.
            View.CHANGED: translate("TelemetryPayload", "Changed only"),
            #: Choice between views of the data: in words, and with the names in the JSON text.
            View.KEYS: translate("TelemetryPayload", "With keys"),
            #: Choice between views of the data: exactly as it is sent, as JSON.
            View.AS_SENT: translate("TelemetryPayload", "As sent"),
        }
        for index in range(self._view_combo_box.count()):
            view = self._view_combo_box.itemData(index)
            self._view_combo_box.setItemText(index, texts[view])
