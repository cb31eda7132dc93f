# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""On the preferences page: a category, what it is, and what it holds on this computer."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.events.payload import sections
from freecad_telemetry.records import Preview
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.consent_texts import moments
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtWidgets,
    order_tabs,
    single_shot_timer,
    translate,
)
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.category_texts import category_sentence
from freecad_telemetry_gui.texts.status_texts import category_label
from freecad_telemetry_gui.widgets.folding import make_folding
from freecad_telemetry_gui.widgets.retranslating import Retranslating


class CategoryRow(Retranslating, QtWidgets.QWidget):
    """A check box with a sentence below it, and a button that opens the values under both.

    The values are asked for when they are opened, of the very function that the collector uses;
    nothing is stored.

    Attributes:
        category: what it is about.
        check_box: of the category; the form lets it do something.
    """

    def __init__(self, bridge: Bridge, category: Category) -> None:
        super().__init__()
        self.category = category
        self._bridge = bridge
        self.check_box = QtWidgets.QCheckBox()
        self.check_box.setObjectName(category.value)
        self.check_box.setEnabled(category in OPTIONAL_CATEGORIES)
        self._button = QtWidgets.QToolButton()
        self._button.setObjectName(f"{category.value}Contents")
        self._sentence, self._error = QtWidgets.QLabel(), QtWidgets.QLabel()
        metric, style = QtWidgets.QStyle.PixelMetric, self.style()
        indent = style.pixelMetric(metric.PM_IndicatorWidth, None, self.check_box)
        indent += style.pixelMetric(metric.PM_CheckBoxLabelSpacing, None, self.check_box)
        for label in (self._sentence, self._error):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setIndent(indent)
        self._tree: _WholeTree | None = None
        first = QtWidgets.QHBoxLayout()
        first.addWidget(self.check_box)
        first.addStretch(1)
        first.addWidget(self._button)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(first)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._error)
        self._error.hide()
        make_folding(self._button, self._unfold)
        self.retranslate()

    def retranslate(self) -> None:
        label = category_label(self.category)
        text = label
        if self.category not in OPTIONAL_CATEGORIES:
            #: A check box that cannot be changed: this category is always included.
            text = translate("TelemetryQuestion", "FreeCAD sessions (always)")
        sentence = category_sentence(self.category)
        self.check_box.setText(text)
        self.check_box.setAccessibleDescription(sentence)
        self._sentence.setText(sentence)
        #: Button beside a category of data: opens a list of what it holds.
        self._button.setText(translate("TelemetryPreferencesForm", "Details"))
        self._button.setToolTip(
            translate(
                "TelemetryPreferencesForm",
                "Shows the data in this category, with its current values on this computer",
            )
        )
        #: Read by a screen reader. {} is a category of data, for example "System".
        name = translate("TelemetryPreferencesForm", "Details: {}")
        self._button.setAccessibleName(name.format(label))

    @late
    def _unfold(self, opened: bool) -> None:
        if opened and self._tree is None:
            self._tree = _WholeTree()
            self._column.addWidget(self._tree)
            order_tabs(self)
        if self._tree is None:
            return
        self._tree.setVisible(opened)
        self._error.hide()
        if opened:
            preview, snapshot = self._bridge.service.preview, self._bridge.snapshot()
            everything = frozenset(OPTIONAL_CATEGORIES)
            self._bridge.ask(preview, snapshot, everything, then=self._on_preview, owner=self)

    def _on_preview(self, result: object) -> None:
        assert self._tree is not None
        if not isinstance(result, Preview):
            self._error.setText(history_texts.error_text(result))
            self._error.show()
            return
        everything = (*result.events, *result.if_crashed, *result.withheld)
        events = [event for event in everything if event.category is self.category]
        self._tree.show_payload(
            sections(events), counted=result.counted, id_text=shortened, notes=moments(result)
        )
        self._tree.expandToDepth(0)
        self._tree.refresh()  # the column's width follows what is open


class _WholeTree(PayloadTree):
    """As high as its lines: FreeCAD's preferences scroll, not what is in them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_timer = single_shot_timer(self, 0, self._fit)
        self.expanded.connect(self._fit_timer.start)
        self.collapsed.connect(self._fit_timer.start)
        self.verticalScrollBar().rangeChanged.connect(self._fit_timer.start)

    def explain(self, index: QtCore.QModelIndex | None) -> None:
        super().explain(index)
        self._fit_timer.start()

    def _fit(self) -> None:
        model = self.model()
        last = QtCore.QModelIndex()
        while model.rowCount(last) and (not last.isValid() or self.isExpanded(last)):
            last = model.index(model.rowCount(last) - 1, 0, last)
        lines = self.visualRect(last).bottom() + self.verticalOffset() + 1
        self.setFixedHeight(lines + self.height() - self.viewport().height())
