# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tree of a payload, which explains the line that is chosen: below it, and only while it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.events.payload import Section
from freecad_telemetry_gui.payload.catalog_nodes import catalog_nodes
from freecad_telemetry_gui.payload.explained_view import ExplainedView
from freecad_telemetry_gui.payload.payload_model import KEY, LABEL, VALUE, PayloadModel
from freecad_telemetry_gui.payload.payload_nodes import IdText, Node, as_text, build
from freecad_telemetry_gui.payload.tall_rows import Index
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, Signal, translate
from freecad_telemetry_gui.widgets import colors
from freecad_telemetry_gui.widgets.retranslating import Retranslating

_EXPANDED_AT_FIRST = (Category.SESSION.value, Category.SYSTEM.value)
"""These headings are open at first."""


class PayloadTree(Retranslating, ExplainedView):
    """Shows one payload, readable.

    Signals:
        nodeChanged(Node | None): another line is the current one.
    """

    nodeChanged = Signal(object)

    def __init__(
        self, parent: QtWidgets.QWidget | None = None, *, of_catalog: bool = False
    ) -> None:
        model = PayloadModel(of_catalog=of_catalog)
        super().__init__(model, parent)
        model.setParent(self)
        self._of_catalog = of_catalog
        self._shown: tuple[tuple[Section, ...], tuple[Section, ...]] = ((), ())
        self._waiting: tuple[Section, ...] = ()
        self._notes: Mapping[str, str] = {}
        self._not_shared: frozenset[Category] = frozenset()
        self._counted: int | None = None
        self._id_text: IdText = str
        self._changed_only = False
        # What a payload lacks is open again in the next one that has it.
        self._expanded_paths = {f"/{path}" for path in _EXPANDED_AT_FIRST}
        self.expanded.connect(self._note_expanded)
        self.collapsed.connect(self._note_collapsed)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)
        self.setMinimumHeight(40)
        # What is cut stands whole in the explanation.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        counted: int | None = None,
        id_text: IdText | None = None,
        waiting: Iterable[Section] = (),
        notes: Mapping[str, str] | None = None,
        not_shared: frozenset[Category] = frozenset(),
    ) -> None:
        """Show a payload (`payload.sections`), what waits, and what is held back, if anything."""
        before = self._content()
        self._shown = (tuple(shown), tuple(withheld))
        self._waiting = tuple(waiting)
        self._counted = counted
        self._notes = notes or {}
        self._not_shared = not_shared
        if id_text is not None:
            self._id_text = id_text
        if before != self._content():
            self._rebuild()

    def _content(self) -> tuple[object, ...]:
        return (
            self._shown,
            self._waiting,
            self._counted,
            self._notes,
            self._not_shared,
            self._id_text,
        )

    def show_changed_only(self, *, only: bool) -> None:
        """Show only the values that differ from those sent the time before."""
        if only != self._changed_only:
            self._changed_only = only
            self._rebuild()

    def show_keys(self, *, visible: bool) -> None:
        """Show the column with the keys."""
        self.setColumnHidden(KEY, not visible)
        self.setHeaderHidden(not visible and not self._of_catalog)
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
        current, explained = model.node(self.currentIndex()).path, self._open_path
        model.set_root(
            catalog_nodes()
            if self._of_catalog
            else build(
                *self._shown,
                counted=self._counted,
                id_text=self._id_text,
                waiting=self._waiting,
                notes=self._notes,
                changed_only=self._changed_only,
                not_shared=self._not_shared,
            )
        )
        for path in sorted(self._expanded_paths):
            self.expand(model.index_of(path))
        self._span_headings()
        if current:
            self.setCurrentIndex(model.index_of(current))
        self._fit_columns()
        self.explain(model.index_of(explained) if explained else None)

    def _note_expanded(self, index: QtCore.QModelIndex) -> None:
        self._expanded_paths.add(self._model.node(index).path)

    def _note_collapsed(self, index: QtCore.QModelIndex) -> None:
        self._expanded_paths.discard(self._model.node(index).path)

    def _span_headings(self) -> None:
        """Let headings without a value use the width of all columns."""
        for row, node in enumerate(self._model.root.children):
            alone = not node.value and self.isColumnHidden(KEY)
            self.setFirstColumnSpanned(row, QtCore.QModelIndex(), alone)

    def find_text(self, text: str, *, backward: bool = False, anew: bool = False) -> bool:
        """Go to the next line that holds a text as `PayloadContent.find_text` does."""
        wanted = text.casefold()
        lines = list(_lines_below(self._model.root))
        if backward:
            lines.reverse()
        current = self._model.node(self.currentIndex())
        begin = lines.index(current) + 1 if current in lines and not anew else 0
        for node in lines[begin:]:
            if node.holds(wanted):
                index = self._model.index_of(node.path)
                self.setCurrentIndex(index)
                if self._open_path != node.path:  # it was the current one already
                    self.explain(index)
                self.scrollTo(index)
                return True
        return False

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

    def _fit(self) -> None:
        self._fit_columns()
        super()._fit()

    def currentChanged(  # noqa: N802
        self, current: Index, previous: Index
    ) -> None:
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.nodeChanged.emit(self._model.node(current) if current.isValid() else None)

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        menu = QtWidgets.QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, copy, is_possible in (
            #: Copies one line to the clipboard.
            (translate("TelemetryPayload", "Copy"), self.copy_line, self.currentIndex().isValid()),
            (
                translate("TelemetryPayload", "Copy explanation"),
                self.copy_explanation,
                self._is_open(self.currentIndex()),
            ),
            (translate("TelemetryPayload", "Copy all"), self.copy_all, True),
        ):
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(copy)
        menu.popup(event.globalPos())

    def copy_all(self) -> None:
        """Copy everything that is shown, as text."""
        QtWidgets.QApplication.clipboard().setText(self.text())

    def _write_accessible_texts(self) -> None:
        self.setAccessibleName(translate("TelemetryPayload", "Data in readable form"))
        self.setAccessibleDescription(
            translate("TelemetryPayload", "Categories and their values, as a tree.")
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


def _lines_below(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _lines_below(child)
