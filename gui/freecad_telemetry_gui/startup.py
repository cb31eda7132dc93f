# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Puts the addon together inside FreeCAD; InitGui.py calls `start`.

What is done before FreeCAD's window shows is kept small: widgets are built when they are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from freecad_telemetry.host import Host
from freecad_telemetry.paths import ledger_path
from freecad_telemetry.service import Service
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.commands import commands
from freecad_telemetry_gui.dock import TelemetryPanel
from freecad_telemetry_gui.freecad_host import FreeCADHost
from freecad_telemetry_gui.mirror import Mirror, destination
from freecad_telemetry_gui.preferences_page import FreeCADTelemetryPreferencesPage
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, is_alive

WAIT_AT_QUIT = 0.1
"""Seconds that FreeCAD waits at most for our threads when it quits."""
LOOK_AGAIN = 100
"""Milliseconds until we look again whether FreeCAD's start-up is over."""
ASK_AGAIN = 1000
"""Milliseconds until we try again to ask, where a modal dialog is in the way."""


class Addon(QtCore.QObject):
    """The addon in a running FreeCAD.

    Attributes:
        host: FreeCAD.
        settings: the addon's parameters.
        bridge: the way to the core.
        dock: the panel.
    """

    def __init__(self, host: FreeCADHost) -> None:
        super().__init__(host.main_window())
        self.host = host
        self.settings = Settings(host.store)
        self._service = service_for(host, self.settings)
        self.bridge = Bridge(self._service, host, self)
        self._mirror = Mirror(self.bridge, self.settings)
        self._windows: dict[str, QtWidgets.QWidget] = {}
        self._started = self._asked = False
        self.dock = TelemetryPanel(self.bridge)

    def register(self) -> None:
        """Register everything with FreeCAD and start the core."""
        host = self.host
        host.add_resources()
        host.add_dock(self.dock)
        for name, command in commands(self.bridge, self).items():
            host.add_command(name, command)
        host.add_menu_entry("Telemetry_TogglePanel", beside="Std_DlgParameter")
        FreeCADTelemetryPreferencesPage.bridge = self.bridge
        FreeCADTelemetryPreferencesPage.settings = self.settings
        host.add_preference_page(FreeCADTelemetryPreferencesPage)
        host.watch(self._mirror.parameter_changed)
        self.bridge.questionRequested.connect(self.open_question)
        self.bridge.stateChanged.connect(self._ask_if_due)
        host.when_quitting(self._stop)
        self._service.start()
        QtCore.QTimer.singleShot(0, self._when_started)

    # What commands and the status-bar item open (commands.Windows)

    def toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        self.dock.toggle()

    def show_panel(self) -> None:
        """Show the panel and bring it to the front."""
        self.dock.open()

    def open_question(self) -> None:
        """Open the question before consent, or bring it to the front."""
        from freecad_telemetry_gui.question import QuestionWindow

        self._open("question", lambda: QuestionWindow(self.bridge, self._window_in_front()))

    def open_new_id(self) -> None:
        """Open the dialog that explains and makes a new ID."""
        from freecad_telemetry_gui.new_id_dialog import NewIdDialog

        self._open("new ID", lambda: NewIdDialog(self.bridge, self._window_in_front()))

    def open_copy(self) -> None:
        """Open the instructions for a copy of the data."""
        from freecad_telemetry_gui.copy_dialog import CopyDialog

        self._open("copy", lambda: CopyDialog(self.bridge, self._window_in_front()))

    def open_preferences(self) -> None:
        """Open our page in FreeCAD's preferences, soon."""
        # Their dialog is modal: it must not keep whoever ran the command.
        QtCore.QTimer.singleShot(0, self.host.open_preferences)

    def _open(self, name: str, make: Callable[[], QtWidgets.QWidget]) -> None:
        window = self._windows.get(name)
        if window is None or not is_alive(window) or not window.isVisible():
            window = self._windows[name] = make()
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below = window.parentWidget()
            if isinstance(below, QtWidgets.QDialog):
                below.finished.connect(partial(self._outlive, name))
        window.show()
        window.raise_()
        window.activateWindow()

    def _outlive(self, name: str, *_: object) -> None:
        """Keep a window that was opened over a dialog when that dialog closes."""
        window = self._windows[name]
        if is_alive(window) and window.isVisible():
            window.setParent(self.host.main_window(), window.windowFlags())
            window.show()

    def _window_in_front(self) -> QtWidgets.QWidget:
        # Behind a modal dialog, such as FreeCAD's preferences, a window would take no input.
        return QtWidgets.QApplication.activeModalWidget() or self.host.main_window()

    # Start and end of FreeCAD

    def _when_started(self) -> None:
        # Another addon may spin the event loop before FreeCAD's window shows.
        if not self.host.main_window().isVisible():
            QtCore.QTimer.singleShot(LOOK_AGAIN, self._when_started)
            return
        from freecad_telemetry_gui.status_item import StatusItem

        self.host.add_status_item(StatusItem(self.bridge, self))
        self._service.startup_over(self.bridge.snapshot())
        self._started = True
        self._ask_if_due()

    def _ask_if_due(self) -> None:
        if not self._started or self._asked or not self.bridge.state.ask_now:
            return
        if QtWidgets.QApplication.activeModalWidget():
            QtCore.QTimer.singleShot(ASK_AGAIN, self._ask_if_due)
            return
        self._asked = True
        self.open_question()
        self._service.question_shown()

    def _stop(self) -> None:
        self._service.stop(WAIT_AT_QUIT)
        self.bridge.close()


def service_for(host: Host, settings: Settings) -> Service:
    """Return the core for a host; it is not started yet."""
    return Service(
        ledger_path(host.directories().user_data),
        destination(settings),
        settings.snapshot(),
        profile_is_new=host.profile_is_new(),
    )


def start() -> None:
    """Start the addon inside FreeCAD; called once, while FreeCAD's window is hidden."""
    Addon(FreeCADHost()).register()
