# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""On the preferences page: what a category holds, with the present values of this computer."""

from __future__ import annotations

from functools import partial

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.events.payload import sections
from freecad_telemetry.records import Preview
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtWidgets,
    connect_check,
    find_child,
    replace,
    single_shot_timer,
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.status_texts import category_label

TREE_HEIGHT_PX = 190
"""Height of the tree at 96 dpi: a category's first lines, and the rest of the page in sight."""


class CategoryPreview(QtCore.QObject):
    """The buttons "What is in it" of a form, and the tree that one of them opens below all.

    The values are asked for when a button is pressed, of the very function that the collector
    uses; nothing is stored.
    """

    def __init__(self, bridge: Bridge, form: QtWidgets.QWidget) -> None:
        super().__init__(form)
        self._bridge = bridge
        self._category: Category | None = None
        self._detail = find_child(form, QtWidgets.QLabel, "contentsDetail")
        self._tree = PayloadTree()
        replace(find_child(form, QtWidgets.QWidget, "contents"), self._tree)
        self._tree.setMinimumHeight(round(TREE_HEIGHT_PX * text_scale(form)))
        known = {declared.category for declared in CATALOG.events.values()}
        self._buttons = {
            category: find_child(form, QtWidgets.QToolButton, f"{category.value}Contents")
            for category in OPTIONAL_CATEGORIES
        }
        for category, button in self._buttons.items():
            button.setVisible(category in known)
            connect_check(button, partial(self._button_clicked, category))
        self._check_boxes = [
            find_child(form, QtWidgets.QCheckBox, category.value) for category in self._buttons
        ]
        # The check boxes hear of another language after this.
        self._align_timer = single_shot_timer(self, 0, self._align)
        self._show_category(None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts that do not come from the form."""
        for category, button in self._buttons.items():
            #: Read by a screen reader. {} is a category of data, for example "System".
            name = translate("TelemetryCategoryContents", "What is in {}")
            button.setAccessibleName(name.format(category_label(category)))
        self._align_timer.start()

    def _align(self) -> None:
        """Put the buttons below each other."""
        width = max(check_box.sizeHint().width() for check_box in self._check_boxes)
        for check_box in self._check_boxes:
            check_box.setMinimumWidth(width)

    def _button_clicked(self, category: Category, checked: bool) -> None:
        self._show_category(category if checked else None)

    def _show_category(self, category: Category | None) -> None:
        self._category = category
        for other, button in self._buttons.items():
            button.setChecked(other is category)
            if button.isLeftToRight():  # themes draw the arrow over a text from right to left
                button.setArrowType(
                    Qt.ArrowType.DownArrow if other is category else Qt.ArrowType.RightArrow
                )
        self._tree.setVisible(category is not None)
        self._detail.setVisible(category is not None)
        self._detail.clear()
        if category is not None:
            everything = frozenset(OPTIONAL_CATEGORIES)
            preview, snapshot = self._bridge.service.preview, self._bridge.snapshot()
            self._bridge.ask(preview, snapshot, everything, then=self._on_preview, owner=self)

    def _on_preview(self, result: object) -> None:
        if not isinstance(result, Preview):
            self._tree.show_payload(())
            self._detail.setText(history_texts.error_text(result))
            return
        events = [
            event
            for event in (*result.events, *result.withheld)
            if event.category is self._category
        ]
        self._tree.show_payload(sections(events), counted=result.counted, id_text=shortened)
        self._tree.expandToDepth(0)
        self._tree.refresh()  # the column's width follows what is open
