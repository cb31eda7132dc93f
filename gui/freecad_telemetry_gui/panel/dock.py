# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel as a dock widget: it costs nothing until it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from freecad_telemetry_gui.panel.failure import FailureLabel, widget_or_failure
from freecad_telemetry_gui.qt import QtCore, QtGui, QtWidgets, single_shot_timer, translate
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.shortcut_override import ShortcutOverride
from freecad_telemetry_gui.widgets.windows import fit_to_screen

if TYPE_CHECKING:
    from freecad_telemetry_gui.bridge import Bridge
    from freecad_telemetry_gui.panel.panel_view import PanelView

FIRST_WIDTH_PX = 320
"""The width at the first opening, for which FreeCAD would take the least that a dock can have."""
FIRST_HEIGHT_PX = 560
"""The height that a floating panel gets then."""


class TelemetryPanel(ShortcutOverride, Retranslating, QtWidgets.QDockWidget):
    """Holds the panel's view; hidden until it is opened.

    Made while FreeCAD starts, so that FreeCAD restores its place; the core follows (`use`).

    Attributes:
        view: the view, None until the panel was shown.
    """

    def __init__(
        self, bridge: Bridge | None = None, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("TelemetryPanel")
        self._bridge = bridge
        self.view: PanelView | None = None
        self._write_title()
        # Not before the window system knows the place of one that begins to float.
        self._fit_timer = single_shot_timer(self, 0, self._fit_to_screen)
        self.topLevelChanged.connect(self._fit_timer.start)
        self.hide()

    def use(self, bridge: Bridge) -> None:
        """Take the core into use; a panel that is on the screen already shows its view now."""
        self._bridge = bridge
        if self.isVisible():
            self.build()

    def show_failure(self, write: Callable[[], str]) -> None:
        """Show a sentence, which `write` returns, in the place of the view; from now on."""
        self._bridge = None
        self._put(FailureLabel(write))

    def open(self) -> None:
        """Show the panel and bring it to the front, also from among tabs."""
        first = self.view is None
        self.show()
        self.raise_()
        if first:
            self._resize_at_first()

    def toggle(self) -> None:
        """Hide the panel where it can be seen, else open it."""
        if self.isVisible() and not self.visibleRegion().isEmpty():
            self.hide()
        else:
            self.open()

    def build(self) -> None:
        """Build the view, unless it is there; a sentence takes its place where that fails."""
        if self.view is None:
            self._put(widget_or_failure(self._make_view))

    def _make_view(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.panel.panel_view import PanelView

        assert self._bridge is not None, "the panel has no core yet"
        self.view = PanelView(self._bridge, compact=True)
        return self.view

    def _put(self, widget: QtWidgets.QWidget) -> None:
        earlier = self.widget()
        self.setWidget(widget)
        if earlier is not None:
            earlier.deleteLater()
        if widget is not self.view:
            self.view = None

    def _resize_at_first(self) -> None:
        # FreeCAD's overlays may have moved the dock elsewhere: its parent tells nothing.
        window = self.parentWidget()
        if isinstance(window, QtWidgets.QMainWindow) and not self.isFloating():
            if self.width() < FIRST_WIDTH_PX:
                window.resizeDocks([self], [FIRST_WIDTH_PX], QtCore.Qt.Orientation.Horizontal)
        elif self.isFloating():
            self.resize(max(self.width(), FIRST_WIDTH_PX), max(self.height(), FIRST_HEIGHT_PX))
            self._fit_to_screen()

    def _fit_to_screen(self) -> None:
        if self.isFloating():
            fit_to_screen(self, self.width(), self.height())

    def _write_title(self) -> None:
        #: Title of the panel: facts about one FreeCAD that are sent to its developers.
        self.setWindowTitle(translate("TelemetryPanel", "Telemetry"))

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        if self._bridge is not None:
            self.build()
        super().showEvent(event)

    def retranslate(self) -> None:
        self._write_title()
