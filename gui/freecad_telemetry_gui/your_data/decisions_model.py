# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The record of decisions as a table."""

from __future__ import annotations

from datetime import UTC, datetime

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry_gui.qt import Qt, QtCore, translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.texts.sanitized import tooltip
from freecad_telemetry_gui.widgets.row_copying import LINE_ROLE

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class DecisionsModel(QtCore.QAbstractTableModel):
    """Decisions, newest first."""

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions: tuple[Decision, ...] = ()

    def set_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Show other decisions."""
        self.beginResetModel()
        self._decisions = decisions
        self.endResetModel()

    def retranslate(self) -> None:
        """Write everything anew."""
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._decisions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._decisions) - 1, last))

    def decision_at(self, index: Index) -> Decision | None:
        """Return the decision of a row."""
        return self._decisions[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._decisions)

    def columnCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        decision = self.decision_at(index)
        if decision is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(decision)[index.column()]
        if role == LINE_ROLE:
            return "\t".join(_texts(decision)).rstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(_texts(decision)[index.column()])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("TelemetryDecisions", "When", "column"),
            translate("TelemetryDecisions", "Decision", "column"),
            translate("TelemetryDecisions", "Version", "column: of the data list"),
            translate("TelemetryDecisions", "Where", "column: where it was decided"),
            translate("TelemetryDecisions", "Categories", "column"),
        )[section]


def _texts(decision: Decision) -> tuple[str, ...]:
    """Return the texts of a row."""
    choice = {
        Choice.YES: translate("TelemetryDecisions", "Share", "decision"),
        Choice.NO: translate("TelemetryDecisions", "Don't share", "decision"),
        Choice.UNDECIDED: translate("TelemetryDecisions", "Not decided", "decision"),
        Choice.NEWER: status_texts.newer_version(),
    }[decision.answer]
    categories = [
        status_texts.category_label(category)
        for category in Category
        if decision.answer is Choice.YES and category in {Category.SESSION, *decision.categories}
    ]
    return (
        formats.stamp(decision.at, datetime.now(UTC)) if decision.at else "",
        choice,
        formats.number(decision.version) if decision.version else "",
        _source(decision.source),
        formats.listed(categories) if categories else "",
    )


def _source(source: str) -> str:
    return {
        #: These say where something was decided.
        "question": translate("TelemetryDecisions", "in the consent window"),
        "update declined": translate(
            "TelemetryDecisions", "in the consent window, additional data declined"
        ),
        "preferences": translate("TelemetryDecisions", "in the preferences"),
        "panel": translate("TelemetryDecisions", "in the panel"),
        "adopted": translate("TelemetryDecisions", "carried over from FreeCAD's settings"),
        "parameters": translate("TelemetryDecisions", "in FreeCAD's parameters"),
        "removal": translate("TelemetryDecisions", "with a removal request"),
        "reset": translate("TelemetryDecisions", "reset"),
        "uninstall": translate("TelemetryDecisions", "when the addon was uninstalled"),
    }.get(source, source)
