# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ID in a row: shortened until it is shown, copied whole, changed in a dialog."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import (
    Qt,
    QtGui,
    QtWidgets,
    connect_button,
    find_child,
    icon,
    load_ui,
    set_content,
    single_shot_timer,
    translate,
)
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.widgets.windows import open_window

COPIED_NOTE_MS = 2000
"""“copied” is read in less; then the date stands there again."""


class IdentityBar(Retranslating, QtWidgets.QWidget):
    """Shows the current ID; without one it says when there will be one."""

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        self._narrow = False
        self._copied = False
        self._copied_timer = single_shot_timer(self, COPIED_NOTE_MS, self._forget_copied)
        form = load_ui("identity_bar")
        set_content(self, form)
        flow(form)
        self._caption = find_child(form, QtWidgets.QLabel, "captionLabel")
        self._id = find_child(form, QtWidgets.QLabel, "idLabel")
        self._since = find_child(form, QtWidgets.QLabel, "sinceLabel")
        self.show_button = find_child(form, QtWidgets.QToolButton, "showButton")
        self._buttons = form.findChildren(QtWidgets.QToolButton)
        self._id.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self.show_button.toggled.connect(lambda on: id_visibility.show(whole=on))
        self.copy_button = connect_button(form, "copyButton", self._copy)
        self.new_button = connect_button(form, "newButton", self._open_new_id)
        id_visibility.changed.connect(self._show_state)
        bridge.stateChanged.connect(self._show_state)
        self._show_state()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the buttons as icons only."""
        self._narrow = narrow
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        identity = self._bridge.state.identity
        for widget in (*self._buttons, self._since, self._caption):
            widget.setVisible(identity is not None)
        if identity is None:
            self._id.setText("–")
            self._id.setFont(self.font())
            self._id.setText(
                translate("TelemetryIdentityBar", "You have no ID: only “Share” makes one.")
            )
            self._id.setWordWrap(True)
            return
        self._id.setWordWrap(False)
        self._id.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        shown = self._id_visibility.shown
        text = self._id_visibility.text(identity.id)
        if shown and self._narrow:
            text = f"{text[:19]}\n{text[19:]}"
        self._id.setText(text)
        self.show_button.setChecked(shown)
        self.show_button.setIcon(icon("hide" if shown else "show"))
        tool_tip = (
            translate("TelemetryIdentityBar", "Shows the ID shortened again.")
            if shown
            else translate("TelemetryIdentityBar", "Shows the whole ID, in the raw views as well.")
        )
        self.show_button.setToolTip(tool_tip)
        #: Follows the ID. {} is a date.
        self._since.setText(
            translate("TelemetryIdentityBar", "since {}").format(formats.date(identity.since))
        )
        self._since.setToolTip(formats.full(identity.since))
        if self._copied:
            self._since.setText(translate("TelemetryIdentityBar", "copied", "the ID was copied"))

    @late
    def _open_new_id(self) -> None:
        from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog

        open_window(NewIdDialog, self._bridge, self.window())

    def _copy(self) -> None:
        identity = self._bridge.state.identity
        if identity is None:
            return
        QtWidgets.QApplication.clipboard().setText(identity.id)
        self._copied = True
        self._show_state()
        self._copied_timer.start()
        announce(self._since, self._since.text())

    def _forget_copied(self) -> None:
        self._copied = False
        self._show_state()

    def retranslate(self) -> None:
        self._show_state()
