# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Small tables: the user's requests, earlier IDs, and decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import ClassVar, Generic, TypeVar

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.records import DataRequest, RequestKind, RequestState
from freecad_telemetry_gui.qt import Qt, QtCore, translate
from freecad_telemetry_gui.texts import formats, history_texts, status_texts
from freecad_telemetry_gui.texts.sanitized import tooltip
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.row_copying import LINE_ROLE

Row = TypeVar("Row")
Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class RowsModel(QtCore.QAbstractTableModel, Generic[Row]):
    """A table of plain values; subclasses say the headers and the texts.

    Attributes:
        main: the column that a narrow panel shows alone.
    """

    main: ClassVar[int] = 0

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._shows_lines = False

    def show_lines(self, *, on: bool) -> None:
        """Tell a whole row in its main column, line by line: for a narrow panel."""
        if on != self._shows_lines:
            self.layoutAboutToBeChanged.emit()
            self._shows_lines = on
            self.layoutChanged.emit()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; a change in place keeps what is selected."""
        new = tuple(rows)
        if new == self.rows:
            return
        if len(new) != len(self.rows):
            self.beginResetModel()
            self.rows = new
            self.endResetModel()
            return
        self.rows = new
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything anew."""
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, last))

    def row_at(self, index: Index) -> Row | None:
        """Return the value of a row."""
        return self.rows[index.row()] if index.isValid() else None

    def headers(self) -> tuple[str, ...]:
        """Return the columns' titles."""
        raise NotImplementedError

    def text(self, row: Row, column: int) -> str:
        """Return the text of a cell."""
        raise NotImplementedError

    def lines(self, row: Row) -> tuple[str, ...]:
        """Return a row for a narrow panel: what is in its main column, and each other text."""
        texts = [self.text(row, column) for column in range(self.columnCount())]
        others = (text for column, text in enumerate(texts) if text and column != self.main)
        return (texts[self.main], *others)

    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headers())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if self._shows_lines and index.column() == self.main:
                return "\n".join(self.lines(row))
            return self.text(row, index.column())
        if role == LINE_ROLE:
            return "\t".join(
                self.text(row, column) for column in range(self.columnCount())
            ).rstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.text(row, index.column()))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        return None


class RequestsModel(RowsModel[DataRequest]):
    """Requests for a copy or a removal, newest first."""

    main = 1

    def __init__(self, id_visibility: IdVisibility, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._id_visibility = id_visibility

    def headers(self) -> tuple[str, ...]:
        return (
            translate("TelemetryRequests", "When", "column"),
            translate("TelemetryRequests", "Request", "column"),
            translate("TelemetryRequests", "State", "column: where a request stands"),
            translate("TelemetryRequests", "ID", "column"),
        )

    def text(self, row: DataRequest, column: int) -> str:
        if column == 0:
            return formats.stamp(row.at, datetime.now(UTC))
        if column == 1:
            return history_texts.request_kind(row.kind)
        return self._state(row.state) if column == 2 else self._id_visibility.text(row.identity)

    def lines(self, row: DataRequest) -> tuple[str, ...]:
        return history_texts.request_kind(row.kind), " · ".join(
            (self._state(row.state), formats.short_stamp(row.at, datetime.now(UTC)))
        )

    @staticmethod
    def _state(state: RequestState) -> str:
        return {
            RequestState.PREPARED: translate("TelemetryRequests", "Prepared", "state"),
            RequestState.WAITING: translate("TelemetryRequests", "Waiting", "state"),
            RequestState.SENDING: translate("TelemetryRequests", "Being sent", "state"),
            RequestState.ACCEPTED: translate("TelemetryRequests", "Accepted", "state"),
            RequestState.NOTHING_STORED: translate("TelemetryRequests", "Nothing stored", "state"),
            RequestState.FAILED: translate("TelemetryRequests", "Failed", "state"),
            RequestState.CANCELLED: translate("TelemetryRequests", "Cancelled", "state"),
        }[state]


class IdentitiesModel(RowsModel[Identity]):
    """Earlier IDs, newest first."""

    def __init__(self, id_visibility: IdVisibility, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._id_visibility = id_visibility
        self._removal_states: dict[str, RequestState] = {}

    def show_identities(
        self, identities: Sequence[Identity], requests: Sequence[DataRequest]
    ) -> None:
        """Show IDs, each with what became of the last request to remove its data."""
        removal_states = {
            request.identity: request.state
            for request in reversed(requests)
            if request.kind is RequestKind.REMOVAL
        }
        has_changed, self._removal_states = removal_states != self._removal_states, removal_states
        self.set_rows(identities)
        if has_changed:
            self.retranslate()

    def can_be_removed(self, identity: Identity) -> bool:
        """Tell whether a request for the removal of an ID's data makes sense."""
        state = self._removal_states.get(identity.id)
        return identity.removed_at is None and not (state and state.is_under_way)

    def headers(self) -> tuple[str, ...]:
        return (
            translate("TelemetryIdentities", "ID", "column"),
            translate("TelemetryIdentities", "In use", "column: from when to when"),
            translate("TelemetryIdentities", "Data", "column: whether its data was removed"),
        )

    def text(self, row: Identity, column: int) -> str:
        if column == 0:
            return self._id_visibility.text(row.id)
        if column == 1:
            #: From the day {first} to the day {last}.
            return translate("TelemetryIdentities", "{first} – {last}").format(
                first=formats.date(row.since),
                last=formats.date(row.until) if row.until else "",
            )
        if row.removed_at is None:
            return self._not_removed(row)
        if self._removal_states.get(row.id) is RequestState.NOTHING_STORED:
            #: Said of the data sent under an ID: the server has none.
            return translate("TelemetryIdentities", "none on the server")
        #: Said of the data sent under an ID. {} is a date.
        return translate("TelemetryIdentities", "removal accepted {}").format(
            formats.date(row.removed_at)
        )

    def _not_removed(self, row: Identity) -> str:
        if not self.can_be_removed(row):
            #: Said of the data sent under an ID.
            return translate("TelemetryIdentities", "removal asked for")
        if not status_texts.is_on_server(row, datetime.now(UTC)):
            #: Said of the data sent under an ID: it was kept for 90 days.
            return translate("TelemetryIdentities", "no longer on the server")
        #: Said of the data sent under an ID: its removal was not asked for.
        return translate("TelemetryIdentities", "on the server")


class DecisionsModel(RowsModel[Decision]):
    """The record of decisions, newest first."""

    def headers(self) -> tuple[str, ...]:
        return (
            translate("TelemetryDecisions", "When", "column"),
            translate("TelemetryDecisions", "Decision", "column"),
            translate("TelemetryDecisions", "Categories", "column"),
            translate("TelemetryDecisions", "List", "column: version of the list of data"),
            translate("TelemetryDecisions", "Where", "column: where it was decided"),
        )

    def text(self, row: Decision, column: int) -> str:
        if column == 0:
            return formats.stamp(row.at, datetime.now(UTC)) if row.at else ""
        if column == 1:
            return {
                Choice.YES: translate("TelemetryDecisions", "Share", "decision"),
                Choice.NO: translate("TelemetryDecisions", "Don't share", "decision"),
                Choice.UNDECIDED: translate("TelemetryDecisions", "Not decided", "decision"),
            }[row.answer]
        if column == 2:
            if row.answer is not Choice.YES:
                return ""
            names = [category for category in Category if category in row.categories]
            return ", ".join(status_texts.category_label(category) for category in names)
        if column == 3:
            return formats.number(row.version) if row.version else ""
        return self._source(row.source)

    @staticmethod
    def _source(source: str) -> str:
        return {
            #: These say where something was decided.
            "question": translate("TelemetryDecisions", "in the question"),
            "update declined": translate("TelemetryDecisions", "in the question, nothing new"),
            "preferences": translate("TelemetryDecisions", "in the preferences"),
            "panel": translate("TelemetryDecisions", "in the panel"),
            "adopted": translate("TelemetryDecisions", "taken over from FreeCAD's settings"),
            "parameters": translate("TelemetryDecisions", "in FreeCAD's parameters"),
            "removal": translate("TelemetryDecisions", "with a request for removal"),
            "reset": translate("TelemetryDecisions", "set back"),
        }.get(source, source)
