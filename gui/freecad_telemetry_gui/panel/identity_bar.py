# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ID in a row: shortened until it is shown, copied in full, changed in a dialog."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import (
    QtGui,
    QtWidgets,
    Signal,
    connect_button,
    find_child,
    load_ui,
    set_content,
    translate,
)
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.status_texts import removal_under_way
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.focus_ring import show_button
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.windows import open_window


class IdentityBar(Retranslating, QtWidgets.QWidget):
    """Shows the current ID; without one it says when there will be one.

    Attributes:
        id_label: the ID, or why there is none.

    Signals:
        copied(): the full ID was copied.
    """

    copied = Signal()

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        form = load_ui("identity_bar")
        set_content(self, form)
        flow(form)
        self._caption = find_child(form, QtWidgets.QLabel, "captionLabel")
        self.id_label = find_child(form, QtWidgets.QLabel, "idLabel")
        self._removal = find_child(form, QtWidgets.QLabel, "removalLabel")
        self.show_button = connect_button(form, "showButton", self._show_or_hide)
        self.copy_button = connect_button(form, "copyButton", self._copy)
        self.new_button = connect_button(form, "newButton", self._open_new_id)
        id_visibility.changed.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        state = self._bridge.state
        identity = state.identity
        self._caption.setVisible(identity is not None)
        for button in (self.show_button, self.copy_button, self.new_button):
            show_button(button, self.id_label, shown=identity is not None)
        self.id_label.setWordWrap(identity is None)
        if identity is None:
            self._removal.hide()
            self.id_label.setFont(self.font())
            self.id_label.setText(
                translate(
                    "TelemetryIdentityBar",
                    "You have no ID. One is created only if you choose “Share”.",
                )
            )
            return
        #: {id} is an ID, {date} the day since which it is used.
        in_use = translate("TelemetryIdBox", "{id} (in use since {date})").format(
            id=self._id_visibility.text(identity.id), date=formats.date(identity.since)
        )
        self._caption.setToolTip(in_use)
        self._removal.setVisible(removal_under_way(state, identity.id) is not None)
        self.id_label.setFont(
            QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
        )
        text = self._id_visibility.text(identity.id)
        if self.id_label.fontMetrics().horizontalAdvance(text) > self.width():
            text = f"{text[:19]}\n{text[19:]}"
        self.id_label.setText(text)
        if self._id_visibility.shown:
            self.show_button.setText(translate("TelemetryIdentityBar", "Hide", "button: the ID"))
            self.show_button.setAccessibleName(translate("TelemetryIdentityBar", "Hide full ID"))
            self.show_button.setToolTip(translate("TelemetryIdentityBar", "Shortens the ID again."))
        else:
            self.show_button.setText(translate("TelemetryIdentityBar", "Show", "button: the ID"))
            self.show_button.setAccessibleName(translate("TelemetryIdentityBar", "Show full ID"))
            self.show_button.setToolTip(
                translate("TelemetryIdentityBar", "Shows the full ID, here and on the pages.")
            )

    def _show_or_hide(self) -> None:
        self._id_visibility.show(whole=not self._id_visibility.shown)

    @late
    def _open_new_id(self) -> None:
        from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog

        open_window(NewIdDialog, self._bridge, self.window())

    def _copy(self) -> None:
        identity = self._bridge.state.identity
        if identity is not None:
            QtWidgets.QApplication.clipboard().setText(identity.id)
            self.copied.emit()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._id_visibility.shown:
            self._show_state()

    def retranslate(self) -> None:
        self._show_state()
