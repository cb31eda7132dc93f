# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the pages "Last sent" and "Next" share: a payload, readable or raw, to copy and to save."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from freecad_telemetry.reasons import reason_of
from freecad_telemetry.records import Attempt, Event, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.payload.raw_view import RawView
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
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
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import show_toast

MIN_BUTTON_TEXT_WIDTH_PX = 440
"""From this width on (at 96 dpi) buttons show their texts beside their icons."""

READING_NOTE_MS = 300
"""An empty page says that it reads after so long: only a slow disk takes more."""
RELOAD_DELAY_MS = 200
"""A page reads again so long after a change: a burst of changes is read once."""


Exchanges = tuple[Sequence[Attempt], Sequence[Event], Sequence[str], SubmissionState | None]
"""Attempts, events that were not sent yet, IDs and the state: what the raw view is made of."""


class PayloadPage(Retranslating, QtWidgets.QWidget):
    """One payload: as a tree with details beside it, or raw.

    Attributes:
        tree: the readable payload.
    """

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        self._stale = True
        adopt_layout(self, load_ui("payload_page"))
        self._navigation = find_child(self, QtWidgets.QWidget, "navigation")
        self._older_button = find_child(self, QtWidgets.QToolButton, "olderButton")
        self._newer_button = find_child(self, QtWidgets.QToolButton, "newerButton")
        self._title = find_child(self, QtWidgets.QLabel, "titleLabel")
        self._message = find_child(self, QtWidgets.QLabel, "messageLabel")
        self._message.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._stack = find_child(self, QtWidgets.QStackedWidget, "stack")
        self._actions = find_child(self, QtWidgets.QWidget, "actions")
        self._keys_button = find_child(self, QtWidgets.QToolButton, "keysButton")
        self._raw_button = find_child(self, QtWidgets.QRadioButton, "rawButton")
        connect_button(self, "copyButton", self._copy)
        connect_button(self, "saveButton", self._save)
        self._write_icons()
        tool_buttons = self.findChildren(QtWidgets.QToolButton)
        self._icon_buttons = [button for button in tool_buttons if not button.icon().isNull()]
        flow(self._actions)
        self.tree = PayloadTree()
        replace(find_child(self, QtWidgets.QWidget, "tree"), self.tree)
        self._raw: RawView | None = None
        self._exchanges: Exchanges = ((), (), (), None)
        self._keys_button.toggled.connect(lambda on: self.tree.show_keys(visible=on))
        self._raw_button.toggled.connect(self._show_raw)
        id_visibility.changed.connect(self.tree.refresh)
        self._reload_timer = single_shot_timer(self, RELOAD_DELAY_MS, self._load)
        self._was_never_read = True
        self._reading_note_timer = single_shot_timer(
            self, READING_NOTE_MS, lambda: self.set_message(status_texts.reading())
        )
        self.set_message("")

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() / text_scale(self)
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if width < MIN_BUTTON_TEXT_WIDTH_PX
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._icon_buttons:
            button.setToolButtonStyle(style)

    @property
    def raw(self) -> RawView:
        """The payload as sent; built when somebody wants to see it."""
        if self._raw is None:
            self._raw = RawView(self._id_visibility)
            replace(find_child(self, QtWidgets.QWidget, "raw"), self._raw)
            order_tabs(self)
            self._raw.show_exchanges(*self._exchanges)
        return self._raw

    def show_exchanges(
        self,
        attempts: Sequence[Attempt],
        events: Sequence[Event],
        ids: Sequence[str],
        state: SubmissionState | None = None,
    ) -> None:
        """Show exchanges as `RawView.show_exchanges` does."""
        self._exchanges = (attempts, events, ids, state)
        if self._raw is not None:
            self._raw.show_exchanges(*self._exchanges)

    def show_readable(self) -> None:
        """Show the readable payload, not the raw one."""
        find_child(self, QtWidgets.QRadioButton, "readableButton").setChecked(True)

    def set_message(self, text: str) -> None:
        """Show a sentence above the payload, or none."""
        self._reading_note_timer.stop()
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def set_empty(self, *, empty: bool) -> None:
        """Hide what makes no sense without a payload."""
        self._was_never_read = False
        self._stack.setVisible(not empty)
        self._actions.setVisible(not empty)

    def reload_soon(self) -> None:
        """Read again: now where the page is visible, else when it is shown."""
        self._stale = True
        if self.isVisible():
            self._reload_timer.start()

    def _load(self) -> None:
        """Read what is shown."""
        self._stale = False
        if self._was_never_read:
            self._reading_note_timer.start()

    def _file_name(self) -> str:
        """Return the name, without ending, that "Save as" proposes."""
        return "FreeCAD-telemetry"

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    @late
    def _show_raw(self, on: bool) -> None:
        if on:
            _ = self.raw
        self._stack.setCurrentIndex(1 if on else 0)
        self._keys_button.setVisible(not on)

    def _shown_text(self) -> str:
        return self.raw.text() if self._raw_button.isChecked() else self.tree.text()

    def _copy(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self._shown_text())
        show_toast(self, translate("TelemetryPayloadPage", "Copied what is shown, as text."))

    def _save(self) -> None:
        dialog = QtWidgets.QFileDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"{self._file_name()}.txt")
        text = self._shown_text()
        dialog.fileSelected.connect(
            lambda path: self._bridge.save(
                path, f"{text}\n".encode(), then=partial(self._on_saved, path), owner=self
            )
        )
        dialog.open()

    def _on_saved(self, path: str, result: object) -> None:
        if isinstance(result, Exception):
            #: {} is the text of an error.
            text = translate("TelemetryPayloadPage", "The file could not be written: {}").format(
                reason_text(reason_of(result))
            )
        else:
            #: {} is the name of a file.
            text = translate("TelemetryPayloadPage", "Saved as {}.").format(
                visible(path, lines=False)
            )
        show_toast(self, text)

    def _write_icons(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._older_button.setIcon(icon("newer" if mirrored else "older"))
        self._newer_button.setIcon(icon("older" if mirrored else "newer"))

    def retranslate(self) -> None:
        self.reload_soon()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.LayoutDirectionChange:
            self._write_icons()
