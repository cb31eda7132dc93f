# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Tells once that the history came from another computer, and asks whose ID is used here."""

from __future__ import annotations

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import QtWidgets, connect_button, find_child, load_ui, set_content
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.widgets.windows import open_window


class ComputerNotice(QtWidgets.QWidget):
    """Seen where a home folder is used on several computers, until that is answered here."""

    def __init__(
        self, bridge: Bridge, neighbor: QtWidgets.QWidget, parent: QtWidgets.QWidget | None = None
    ) -> None:
        """Build the notice.

        Args:
            neighbor: gets the focus where the notice goes and had it.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._neighbor = neighbor
        form = load_ui("computer_notice")
        set_content(self, form)
        flow(form)
        self._label = find_child(form, QtWidgets.QLabel, "computerLabel")
        connect_button(form, "newIdHereButton", self._open_new_id)
        connect_button(form, "keepIdButton", bridge.service.keep_id)
        self.setVisible(bridge.state.other_computer)
        bridge.stateChanged.connect(self._show_state)

    def _show_state(self, *_: object) -> None:
        shown, due = not self.isHidden(), self._bridge.state.other_computer
        if shown == due:
            return
        if not due and self.window().focusWidget() in self.findChildren(QtWidgets.QWidget):
            self._neighbor.setFocus()
        self.setVisible(due)
        if due and self.isVisible():
            announce(self._label, self._label.text())

    @late
    def _open_new_id(self) -> None:
        from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog

        open_window(NewIdDialog, self._bridge, self.window())
