# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Sent": the messages, and the content of the selected one."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from freecad_telemetry.events.payload import Message
from freecad_telemetry.records import HistoryRow, RowKind, State, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.history.history_model import HistoryModel
from freecad_telemetry_gui.history.history_strip import HistoryStrip
from freecad_telemetry_gui.history.message_list import MessageList
from freecad_telemetry_gui.payload.payload_content import READING_NOTE_MS, PayloadContent
from freecad_telemetry_gui.payload.raw_view import Exchanges
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    Signal,
    adopt_layout,
    connect_button,
    find_child,
    icon,
    load_ui,
    order_tabs,
    replace,
    single_shot_timer,
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts import formats, history_texts, status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import tooltip, visible
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.split_button import SplitButton
from freecad_telemetry_gui.widgets.windows import open_window

SEARCH_DELAY_MS = 120
"""A search begins so long after the last key: not each letter of a word starts one."""
STALE_CONTENT_MS = 150
"""So long the content of the last message stays while that of another one is read."""
FOOTER_FROM_HEIGHT_PX, HEAD_FROM_HEIGHT_PX = 250, 160
"""Below these heights (at 96 dpi) the strip and all but one line above the content, and then that
line too, make room for messages and content; the actions stand beside the search."""
MIN_MESSAGES = 3
"""So many messages stay visible wherever there is room for them."""
MIN_BUTTON_TEXT_WIDTH_PX = 440
"""From this width on (at 96 dpi) buttons show their texts beside their icons."""


class SentPage(Retranslating, QtWidgets.QWidget):
    """Shows the newest message, and follows it until the user chooses one or reads in it.

    What the user chose stays chosen while it is among the rows that were read: after a search for
    something older than those, the newest one is shown again.

    Attributes:
        message: the one whose content is shown, None where there is none.
        list: the list of messages.
        content: the payload of the selected message.

    Signals:
        nextRequested(): the user wants to see what would be sent.
    """

    nextRequested = Signal()

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        self.message: Message | None = None
        self._chosen: HistoryRow | None = None
        self._is_selecting = False
        self._goes_to_hit = self._goes_backward = False
        self._is_high = True
        self._was_shown = self._was_read = False
        adopt_layout(self, load_ui("sent_page"))
        self._bar = find_child(self, QtWidgets.QWidget, "bar")
        self._search_edit = find_child(self, QtWidgets.QLineEdit, "searchEdit")
        self._message_label = find_child(self, QtWidgets.QLabel, "messageLabel")
        self._empty_actions = find_child(self, QtWidgets.QWidget, "emptyActions")
        connect_button(self, "nextButton", self.nextRequested)
        self._splitter = find_child(self, QtWidgets.QSplitter, "splitter")
        self._filler = find_child(self, QtWidgets.QWidget, "filler")
        self._head_label = find_child(self, QtWidgets.QLabel, "headLabel")
        self._footer = find_child(self, QtWidgets.QWidget, "footer")
        self._delete_button = find_child(self, QtWidgets.QToolButton, "deleteButton")
        connect_button(self, "deleteButton", self._open_delete)
        self.strip = HistoryStrip(bridge)
        replace(find_child(self, QtWidgets.QWidget, "strip"), self.strip)
        self._export_button = SplitButton()
        replace(find_child(self, QtWidgets.QWidget, "exportButton"), self._export_button)
        self._export_button.setIcon(icon("save"))
        self._export_button.clicked.connect(self._export)
        menu = QtWidgets.QMenu(self)
        self._export_ids_action = menu.addAction("")
        self._export_ids_action.triggered.connect(self._export_with_ids)
        self._export_button.use_menu(menu)
        self.model = HistoryModel(bridge, self)
        self.list = MessageList(self.model)
        replace(find_child(self, QtWidgets.QWidget, "table"), self.list)
        view_combo_box = find_child(self, QtWidgets.QComboBox, "viewBox")
        self.content = PayloadContent(id_visibility, view_combo_box)
        replace(find_child(self, QtWidgets.QWidget, "content"), self.content)
        flow(self._empty_actions)
        expanding = QtWidgets.QSizePolicy.Policy.Expanding
        self._empty_actions.setSizePolicy(expanding, expanding)  # the button stays at the top
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        set_accessible_names(self)
        order_tabs(self)
        self._reading_note_timer = single_shot_timer(
            self, READING_NOTE_MS, lambda: self._show_sentence(status_texts.reading())
        )
        self.retranslate()
        self._search_timer = single_shot_timer(self, SEARCH_DELAY_MS, self._search)
        self._stale_timer = single_shot_timer(self, STALE_CONTENT_MS, self._clear_content)
        self._empty_actions.hide()
        self._show_sentence("")
        self._search_edit.textChanged.connect(lambda: self._search_timer.start())
        self._search_edit.installEventFilter(self)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self.model.rowsInserted.connect(self._select_again)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self.list.clicked.connect(self._choose)
        self.list.installEventFilter(self)
        bridge.stateChanged.connect(self._on_state)
        id_visibility.changed.connect(self._write_head)

    def set_wide(self, *, wide: bool) -> None:
        """Put list and content side by side, or below each other."""
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            self._splitter.setSizes([1000, 1000] if wide else [1000, 1500])

    # Reading

    def _on_state(self, state: State) -> None:
        self._export_button.setEnabled(not state.erasing)  # a file would still hold it all
        if self.isVisible():
            self._follow(state)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            if not self._was_read:  # it may have been read out of sight
                self._reading_note_timer.start()
        self.prepare()

    def prepare(self) -> None:
        """Read what is shown, where it has changed."""
        self._follow(self._bridge.state)

    def _follow(self, state: State) -> None:
        self.model.follow(state)
        self.strip.follow(state)
        if not self.model.rowCount() and self._was_read:
            self._show_emptiness()  # another sentence may hold now

    def _on_failed(self, sentence: str) -> None:
        self._was_read = True
        self._show_parts(visible=False)
        self._show_sentence(sentence)

    def _on_loaded(self) -> None:
        self._was_read = True
        if not self.model.rowCount():
            self._clear_content()
            self._show_emptiness()
            return
        self._show_sentence("")
        self._empty_actions.hide()
        self._show_parts(visible=True)
        if self._goes_to_hit:
            self._chosen = self.model.row_at(self.model.index(0, 0))
        self._select_again()
        if self._selected() is not None and not self._goes_to_hit:
            self._request_content()  # what became of it may be new

    def _show_emptiness(self) -> None:
        """Say why no message is shown, and offer the one thing to do about it."""
        state = self._bridge.state
        if self.model.is_searched:
            #: {} is what was searched for.
            no_match = translate("TelemetrySentPage", "No message matches “{}”.")
            self._splitter.hide()
            self._empty_actions.hide()
            text = visible(self._search_edit.text().strip(), lines=False)
            self._show_sentence(no_match.format(text))
            self._fit_to_height()
            return
        self._show_parts(visible=False)
        if state.last_accepted is not None:
            sentence = status_texts.erased_sentence(state.last_accepted, datetime.now(UTC))
        else:
            sentence = translate("TelemetrySentPage", "Nothing has been sent yet.")
        self._show_sentence(sentence)
        self._empty_actions.show()

    def _show_parts(self, *, visible: bool) -> None:
        self._bar.setVisible(visible or self.model.is_searched)
        self._splitter.setVisible(visible)
        self._fit_to_height()

    def _show_sentence(self, text: str) -> None:
        self._reading_note_timer.stop()
        self._message_label.setText(text)
        self._message_label.setVisible(bool(text))

    # Selecting

    def _selected(self) -> HistoryRow | None:
        return self.model.row_at(self.list.currentIndex())

    def _select_again(self, *_: object) -> None:
        """Select what the user chose; else, or where that is gone, the newest message."""
        index = QtCore.QModelIndex()
        if self._chosen is None and self._is_being_read():
            self._chosen = self._selected()
        if self._chosen is not None:
            index = self.model.index_of(self._chosen)
        if not index.isValid():
            index = self.model.index(0, 0)
        was_at_top = self.list.is_at_top()
        if index.row() != self.list.currentIndex().row():
            self._is_selecting = True
            self.list.setCurrentIndex(index)
            self._is_selecting = False
        if self._chosen is None and was_at_top:
            self.list.scrollToTop()

    def _on_row_chosen(self, current: QtCore.QModelIndex, _: QtCore.QModelIndex) -> None:
        if not self._is_selecting:
            self._choose(current)
        if current.isValid():
            self._stale_timer.start()
            self._request_content()

    def _choose(self, index: QtCore.QModelIndex) -> None:
        self._chosen = self.model.row_at(index)

    def _is_being_read(self) -> bool:
        """Tell whether the content has the focus, or explains a line."""
        focus = QtWidgets.QApplication.focusWidget()
        has_focus = focus is not None and self.content.isAncestorOf(focus)
        return has_focus or bool(self.content.tree.explanation())

    def _request_content(self) -> None:
        row = self._selected()
        if row is not None:
            message = self._bridge.service.message
            self._bridge.ask(message, row.kind, row.id, then=self._on_content, owner=self)

    def _on_content(self, result: object) -> None:
        row = self._selected()
        if isinstance(result, Exception):
            self._clear_content()
            self._head_label.setText(history_texts.error_text(result))
            return
        if not isinstance(result, Message) or row is None:
            return
        if (result.row.kind, result.row.id) != (row.kind, row.id):
            return  # another one was chosen meanwhile
        self._stale_timer.stop()
        self.message = result
        self._write_head()
        has_content = row.kind is not RowKind.NOTICE
        self.content.setVisible(has_content)
        self.content.show_exchanges(
            Exchanges(
                result.attempts,
                result.events,
                result.ids,
                result.row.state,
                has_payload=row.kind is not RowKind.REMOVAL,
            )
        )
        self.content.tree.show_payload(result.sections, id_text=self._id_visibility.text)
        if self._goes_to_hit:
            self._goes_to_hit = False
            self.content.find_text(self._text(), backward=self._goes_backward, anew=True)

    def _clear_content(self) -> None:
        self.message = None
        self._head_label.clear()
        self.content.clear()

    def _write_head(self) -> None:
        """Say above the content to whom it went, and what became of it."""
        if self.message is None:
            return
        row = self.message.row
        lines = []
        if row.kind is RowKind.NOTICE:
            lines.append(reason_text(row.reason))
        else:
            lines.append(self._destination(self.message))
            if row.state is not SubmissionState.ACCEPTED or row.kind is RowKind.REMOVAL:
                lines.append(history_texts.result_of(row).explanation())
            reason = reason_text(row.reason)
            lines.append(reason[:1].upper() + reason[1:])
            if any(history_texts.is_emptied(attempt) for attempt in self.message.attempts):
                lines.append(history_texts.emptied_sentence())
        lines = [line for line in lines if line]
        self._head_label.setText("\n".join(lines if self._is_high else lines[:1]))
        if row.attempts > 1:
            lines.append(status_texts.attempts(row.attempts))
        self._head_label.setToolTip(tooltip("\n".join(lines)))

    def _destination(self, message: Message) -> str:
        events = status_texts.events(message.row.events)
        # A shortened ID is not broken at its dots: word joiners stand around them.
        ids = formats.listed(
            [
                self._id_visibility.text(identifier).replace("…", "\u2060…\u2060")
                for identifier in message.ids
            ]
        )
        address = message.attempts[-1].url if message.attempts else ""
        server = visible(urlsplit(address).netloc, lines=False)
        if message.row.kind is RowKind.REMOVAL:
            #: {server}: a server's name; {id}: an ID.
            return translate(
                "TelemetrySentPage", "Removal request for ID {id}, to {server}."
            ).format(id=ids, server=server)
        if not server:
            #: {events}: "6 events"; {id}: one or more IDs.
            return translate("TelemetrySentPage", "{events} under ID {id}.").format(
                events=events, id=ids
            )
        #: {events}: "6 events"; {server}: a server's name; {id}: one or more IDs.
        return translate("TelemetrySentPage", "{events} to {server}, under ID {id}.").format(
            events=events, server=server, id=ids
        )

    # Searching

    def _text(self) -> str:
        return self._search_edit.text().strip()

    def _search(self) -> None:
        self._goes_to_hit, self._goes_backward = bool(self._text()), False
        self.model.search(self._text())

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.KeyPress and isinstance(event, QtGui.QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.list:
                if is_enter:  # a dialog around it would press its button
                    self._choose(self.list.currentIndex())
                    (self.content.currentWidget() or self.content).setFocus()
                return is_enter
            if is_enter:
                self._go_on(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Escape and self._search_edit.text():
                self._search_edit.clear()
                return True
            if event.key() == Qt.Key.Key_Down and self.list.isVisible():
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, *, backward: bool) -> None:
        """Go to the next hit: in this message, else in the next one, else in the first again."""
        if not self._text() or not self.model.is_searched or not self.model.rowCount():
            return
        if self.content.find_text(self._text(), backward=backward):
            return
        place = self.list.currentIndex().row() + (-1 if backward else 1)
        index = self.model.index(place % self.model.rowCount(), 0)
        self._goes_to_hit, self._goes_backward = True, backward
        if index.row() == self.list.currentIndex().row():
            self._request_content()
        else:
            self.list.setCurrentIndex(index)

    # Actions

    @late
    def _export(self) -> None:
        from freecad_telemetry_gui.history.exporting import export_history

        export_history(self, self._bridge)

    @late
    def _export_with_ids(self) -> None:
        from freecad_telemetry_gui.history.exporting import warn_and_export

        warn_and_export(self, self._bridge)

    @late
    def _open_delete(self) -> None:
        from freecad_telemetry_gui.history.erase_dialog import EraseDialog

        open_window(EraseDialog, self._bridge, self.window())

    # Looks

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_height()
        is_wide = self.width() / text_scale(self) >= MIN_BUTTON_TEXT_WIDTH_PX
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if is_wide
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in (self._export_button, self._delete_button):
            button.setToolButtonStyle(style)

    def _fit_to_height(self) -> None:
        height = self.height() / text_scale(self)
        has_messages = not self._splitter.isHidden() or self.model.is_searched
        is_high = height >= FOOTER_FROM_HEIGHT_PX
        self._footer.setVisible(has_messages and is_high)
        self._filler.setVisible(self._splitter.isHidden())
        self._head_label.setVisible(height >= HEAD_FROM_HEIGHT_PX)
        self.list.setMinimumHeight(self.list.height_of(MIN_MESSAGES) if is_high else 0)
        if is_high != self._is_high:
            self._is_high = is_high
            row = (self._footer if is_high else self._bar).layout()
            assert row is not None
            for button in (self._export_button, self._delete_button):
                row.addWidget(button)
            order_tabs(self)
            self._write_head()

    def minimumSizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(200, 120)

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("TelemetrySentPage", "Messages"))
        #: Button, verb.
        self._export_button.setText(translate("TelemetrySentPage", "Export…"))
        self._export_button.setToolTip(
            translate("TelemetrySentPage", "Saves the history to a file, without full IDs.")
        )
        self._export_ids_action.setText(translate("TelemetrySentPage", "Export with full IDs…"))
        self.model.retranslate()
        self.list.fit_columns()
        self._write_head()
        if self._was_read and not self.model.rowCount():
            self._show_emptiness()
