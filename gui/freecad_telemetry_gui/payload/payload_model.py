# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The lines of a payload as a model for Qt's tree view."""

from __future__ import annotations

from freecad_telemetry_gui.payload.payload_nodes import Node
from freecad_telemetry_gui.payload.tall_rows import Index
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, translate
from freecad_telemetry_gui.texts.sanitized import isolated, tooltip

LABEL, VALUE, KEY = range(3)


class PayloadModel(QtCore.QAbstractItemModel):
    """Category -> event or data point -> value; columns: description, value, key.

    Attributes:
        faint: the color of what is held back.
        mirrored: it is shown from right to left.
    """

    def __init__(self, parent: QtCore.QObject | None = None, *, of_catalog: bool = False) -> None:
        super().__init__(parent)
        self._root = Node("")
        self._of_catalog = of_catalog
        self.faint = QtGui.QColor("#707070")
        self.mirrored = False

    @property
    def root(self) -> Node:
        """The line above all others, which is not shown."""
        return self._root

    def set_root(self, root: Node) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """Return the line of an index, the root for an invalid one."""
        if not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, Node)
        return node

    def index_of(self, path: str, parent: Index | None = None) -> QtCore.QModelIndex:
        """Return the index of a line by its path; an invalid one where it is gone."""
        ancestor = self.node(parent) if parent is not None else self._root
        rest = path[len(ancestor.path) :]
        for child in ancestor.children:
            if rest == f"/{child.name}":
                return self.createIndex(child.row, 0, child)
            if rest.startswith(f"/{child.name}/"):
                index = self.index_of(path, self.createIndex(child.row, 0, child))
                if index.isValid():
                    return index
        return QtCore.QModelIndex()

    def index(
        self,
        row: int,
        column: int,
        parent: Index = QtCore.QModelIndex(),  # noqa: B008
    ) -> QtCore.QModelIndex:
        children = self.node(parent).children
        if parent.column() > 0 or not (0 <= row < len(children) and 0 <= column < 3):
            return QtCore.QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index) -> QtCore.QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QtCore.QModelIndex()
        above = self.node(index).parent
        if above is None or above.parent is None:
            return QtCore.QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def hasChildren(  # noqa: N802
        self,
        parent: Index = QtCore.QModelIndex(),  # noqa: B008
    ) -> bool:
        return parent.column() <= 0 and not self.node(parent).is_leaf

    def columnCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node, column = self.node(index), index.column()
        text = (node.label, node.value, node.key)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(text) if self.mirrored else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return node.sentences
        if role == Qt.ItemDataRole.FontRole and node.bold and column == LABEL:
            font = QtGui.QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and node.held_back:
            return QtGui.QBrush(self.faint)
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
            translate("TelemetryPayload", "Data", "column: what the value is about"),
            translate("TelemetryPayload", "Allowed values", "column")
            if self._of_catalog
            else translate("TelemetryPayload", "Value", "column"),
            #: Column: the name that the value has in the JSON text.
            translate("TelemetryPayload", "Key", "column"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)  # type: ignore[arg-type]
        if index.isValid() and self.node(index).is_leaf:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags


def _tooltip(node: Node) -> str:
    """Return a line's tooltip: everything that is known of it."""
    return tooltip(f"{node.label}\n{node.sentences}")
