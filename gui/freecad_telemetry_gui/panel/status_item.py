# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The small icon in FreeCAD's status bar: what holds, in one sentence; its menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.commands import Windows
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, icon, translate
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.shortcut_override import ShortcutOverride

SETTING = "ShowStatusBarItem"


class StatusItem(ShortcutOverride, Retranslating, QtWidgets.QToolButton):
    """A click opens the panel; the right button, or the menu key, a menu."""

    def __init__(self, bridge: Bridge, windows: Windows, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("TelemetryStatusItem")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bridge = bridge
        self._windows = windows
        self._settings = settings
        self.clicked.connect(windows.show_panel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        bridge.stateChanged.connect(self._show_state)
        self._show_state()

    def event(self, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.ToolTip:
            self._show_state()  # "2 minutes ago" is some minutes ago by now
        return super().event(event)

    def retranslate(self) -> None:
        self._show_state()

    def parameter_changed(self, name: str = SETTING) -> None:
        """Show or hide the item as the settings say; FreeCAD tells every change of them."""
        if name == SETTING:
            self.setVisible(bool(self._settings.get(SETTING)))

    def menu_for_state(self) -> QtWidgets.QMenu:
        """Return a new menu with what can be done now."""
        bridge, windows = self._bridge, self._windows
        menu = QtWidgets.QMenu(self)
        menu.setObjectName("TelemetryStatusMenu")
        mode = bridge.state.status.mode

        def add(text: str, icon_name: str, call: Callable[[], object]) -> None:
            menu.addAction(icon(icon_name), text).triggered.connect(call)

        if mode is Mode.SHARING:
            add(
                translate("TelemetryStatusItem", "Pause until I resume"),
                "pause",
                lambda: bridge.service.pause(PauseKind.RESUME),
            )
        elif mode is Mode.PAUSED:
            add(
                translate("TelemetryStatusItem", "Resume"),
                "resume",
                lambda: bridge.service.resume(),
            )
        elif mode is Mode.UNDECIDED:
            add(
                translate("TelemetryStatusItem", "Decide…"),
                "undecided",
                windows.open_consent_window,
            )
        if bridge.state.can_turn_off:
            add(
                translate("TelemetryStatusItem", "Turn off…"),
                "turn-off",
                windows.open_turn_off,
            )
        add(
            translate("TelemetryStatusItem", "Open Telemetry panel"),
            "telemetry",
            windows.show_panel,
        )
        add(
            translate("TelemetryStatusItem", "Preferences…"),
            "telemetry",
            windows.open_preferences,
        )
        return menu

    def _open_menu(self, position: QtCore.QPoint) -> None:
        menu = self.menu_for_state()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(position))

    @late
    def _show_state(self) -> None:
        from freecad_telemetry_gui.texts.sanitized import tooltip
        from freecad_telemetry_gui.texts.status_texts import (
            status_icon,
            status_reason,
            status_sentence,
        )

        state, now = self._bridge.state, datetime.now(UTC)
        #: Tool tip in the status bar. {} is a sentence, for example "Sharing is on."
        sentence = translate("TelemetryStatusItem", "Telemetry: {}").format(
            status_sentence(state, now)
        )
        text = f"{sentence}\n{status_reason(state, now)}".strip()
        self.setIcon(icon(status_icon(state)))
        self.setAccessibleName(translate("TelemetryStatusItem", "Telemetry"))
        self.setAccessibleDescription(text)
        self.setToolTip(tooltip(text))
