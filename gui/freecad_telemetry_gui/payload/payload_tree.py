# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tree of a payload: a model of its lines, and the view that panel and consent window use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.events.payload import Section
from freecad_telemetry.reasons import Reason
from freecad_telemetry_gui.payload.payload_nodes import (
    IdText,
    Node,
    as_text,
    build,
    catalog_nodes,
)
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, Signal, translate
from freecad_telemetry_gui.texts.sanitized import isolated, tooltip
from freecad_telemetry_gui.widgets import colors
from freecad_telemetry_gui.widgets.retranslating import Retranslating

LABEL, VALUE, KEY = range(3)

NODE_ROLE = Qt.ItemDataRole.UserRole
"""Role under which an index gives its `Node`."""

_EXPANDED_AT_FIRST = (Category.SESSION.value, Category.SYSTEM.value, "held back")
"""These headings are open at first."""

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


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
            if self.mirrored:
                text = isolated(text)
            return f"{text}  ◆" if column == VALUE and node.changed else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == VALUE and node.changed:
                #: Read by a screen reader. {} is a value.
                return translate("TelemetryPayload", "{}, changed").format(text)
            return text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return node.sentences
        if role == Qt.ItemDataRole.FontRole and node.bold and column == LABEL:
            font = QtGui.QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and node.held_back:
            return QtGui.QBrush(self.faint)
        if role == NODE_ROLE:
            return node
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


class PayloadTree(Retranslating, QtWidgets.QTreeView):
    """Shows one payload, readable.

    Signals:
        nodeChanged(Node | None): another line is the current one.
    """

    nodeChanged = Signal(object)

    def __init__(
        self, parent: QtWidgets.QWidget | None = None, *, of_catalog: bool = False
    ) -> None:
        super().__init__(parent)
        self._of_catalog = of_catalog
        self._model = PayloadModel(self, of_catalog=of_catalog)
        self.setModel(self._model)
        self._shown: tuple[tuple[Section, ...], tuple[Section, ...]] = ((), ())
        self._waiting: tuple[Section, ...] = ()
        self._reasons: Mapping[str, Reason] = {}
        self._notes: Mapping[str, str] = {}
        self._counted: int | None = None
        self._id_text: IdText = str
        self._is_first_payload = True
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)
        self.setMinimumHeight(100)
        self.setHorizontalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        self.show_keys(visible=False)
        self._follow_style()
        self._write_accessible_texts()

    def show_payload(
        self,
        shown: Iterable[Section],
        withheld: Iterable[Section] = (),
        reasons: Mapping[str, Reason] | None = None,
        counted: int | None = None,
        id_text: IdText | None = None,
        waiting: Iterable[Section] = (),
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Show a payload (`payload.sections`), what waits, and what is held back, if anything."""
        before = self._content()
        self._shown = (tuple(shown), tuple(withheld))
        self._waiting = tuple(waiting)
        self._reasons = reasons or {}
        self._counted = counted
        self._notes = notes or {}
        if id_text is not None:
            self._id_text = id_text
        if before != self._content():
            self._rebuild()

    def _content(self) -> tuple[object, ...]:
        return (
            self._shown,
            self._waiting,
            self._reasons,
            self._counted,
            self._notes,
            self._id_text,
        )

    def show_keys(self, *, visible: bool) -> None:
        """Show the column with the names on the wire."""
        self.setColumnHidden(KEY, not visible)
        self._span_headings()
        self._fit_columns()

    def text(self) -> str:
        """Return what is shown as indented text."""
        return as_text(self._model.root)

    def refresh(self) -> None:
        """Write everything anew: the language, or how IDs are shown, is another one."""
        self._rebuild()

    def _rebuild(self) -> None:
        model = self._model
        expanded_paths = self._expanded_paths()
        current = model.node(self.currentIndex()).path
        model.set_root(
            catalog_nodes()
            if self._of_catalog
            else build(
                *self._shown,
                self._reasons,
                counted=self._counted,
                id_text=self._id_text,
                waiting=self._waiting,
                notes=self._notes,
            )
        )
        if self._is_first_payload and model.rowCount():
            self._is_first_payload = False
            expanded_paths = {f"/{path}" for path in _EXPANDED_AT_FIRST}
        for path in expanded_paths:
            self.expand(model.index_of(path))
        self._span_headings()
        if current:
            self.setCurrentIndex(model.index_of(current))
        self._fit_columns()

    def _span_headings(self) -> None:
        """Let headings without a value use the width of all columns."""
        for row, node in enumerate(self._model.root.children):
            alone = not node.value and self.isColumnHidden(KEY)
            self.setFirstColumnSpanned(row, QtCore.QModelIndex(), alone)

    def _expanded_paths(self) -> set[str]:
        """Return the paths of the lines that are open."""
        model, paths = self._model, set()
        queue = [model.index(row, 0) for row in range(model.rowCount())]
        while queue:
            index = queue.pop()
            if self.isExpanded(index):
                paths.add(model.node(index).path)
            for child in model.node(index).loaded_children:
                if not child.is_leaf:
                    queue.append(model.index(child.row, 0, index))
        return paths

    def _fit_columns(self) -> None:
        """Give the description about half of the width, less where its texts are short."""
        width = self.viewport().width()
        if width <= 0:
            return
        share = 0.42 if not self.isColumnHidden(KEY) else 0.55
        self.setColumnWidth(LABEL, max(min(self.sizeHintForColumn(LABEL), int(width * share)), 60))
        if not self.isColumnHidden(KEY):
            self.setColumnWidth(VALUE, int(width * 0.3))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def currentChanged(  # noqa: N802
        self, current: Index, previous: Index
    ) -> None:
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.nodeChanged.emit(self._model.node(current) if current.isValid() else None)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):
            if self.currentIndex().isValid():
                node = self._model.node(self.currentIndex())
                QtWidgets.QApplication.clipboard().setText(node.text)
            return
        super().keyPressEvent(event)

    def _write_accessible_texts(self) -> None:
        self.setAccessibleName(translate("TelemetryPayload", "Data in words"))
        self.setAccessibleDescription(
            translate("TelemetryPayload", "Categories, data points and their values, as a tree.")
        )

    def _follow_style(self) -> None:
        """Take over the colors and the direction of the view."""
        model, faint = self._model, colors.muted(self.palette())
        if (model.faint, model.mirrored) != (faint, self.isRightToLeft()):
            model.faint, model.mirrored = faint, self.isRightToLeft()
            self.viewport().update()

    def retranslate(self) -> None:
        self._write_accessible_texts()
        self._rebuild()
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QtCore.QEvent.Type.PaletteChange,
            QtCore.QEvent.Type.StyleChange,
            QtCore.QEvent.Type.LayoutDirectionChange,
        ):
            self._follow_style()
