# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Puts the addon together inside FreeCAD; InitGui.py calls `start`.

FreeCAD's start must not wait for us. So InitGui registers what FreeCAD needs by then (dock,
commands, menu entry), and a thread imports the core and starts it. What talks to the core is
made on the GUI thread when FreeCAD's window is there; widgets are built when they are shown.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import freecad_telemetry
from freecad_telemetry.paths import ledger_path
from freecad_telemetry.settings import Settings
from freecad_telemetry.source_cache import forgetting_sources
from freecad_telemetry_gui.commands import commands
from freecad_telemetry_gui.consent.preferences_page import FreeCADTelemetryPreferencesPage
from freecad_telemetry_gui.fence import describe, is_removed, late, place, use_fence
from freecad_telemetry_gui.freecad.destination import destination_fields
from freecad_telemetry_gui.freecad.host import FreeCADHost
from freecad_telemetry_gui.panel.dock import TelemetryPanel
from freecad_telemetry_gui.panel.failure import removal, start_failure
from freecad_telemetry_gui.qt import QtCore, QtWidgets, single_shot_timer

if TYPE_CHECKING:
    from freecad_telemetry.records import State
    from freecad_telemetry.service import Service
    from freecad_telemetry_gui.bridge import Bridge

STARTUP_POLL_MS = 50
"""The core waits at most so long after FreeCAD's start, which takes seconds itself."""
ASK_RETRY_MS = 1000
"""So often we look whether what the consent window waits for is over."""


class CoreStart(threading.Thread):
    """Imports the core and starts it.

    Attributes:
        service: the running core, None until it is there.
        error: why it could not be started, None otherwise.
    """

    def __init__(
        self,
        ledger: Path,
        fields: Mapping[str, Any],
        parameters: Mapping[str, object],
        build: Mapping[str, str],
        *,
        profile_is_new: bool,
    ) -> None:
        super().__init__(name="Telemetry start", daemon=True)
        self.service: Service | None = None
        self.error: BaseException | None = None
        self._ledger = ledger
        self._fields = fields
        self._parameters = parameters
        self._profile_is_new = profile_is_new
        self._build = build
        self._lock = threading.Lock()
        self._given_up = False

    def run(self) -> None:
        try:
            with forgetting_sources():
                from freecad_telemetry.records import Destination
                from freecad_telemetry.service import Service

            service = Service(
                self._ledger,
                Destination(**self._fields),
                self._parameters,
                profile_is_new=self._profile_is_new,
                build=self._build,
            )
            with self._lock:
                if not self._given_up:
                    service.start()
                    self.service = service
        except BaseException as error:  # noqa: BLE001 - told in FreeCAD's log, on the GUI thread
            self.error = error

    def give_up(self) -> Service | None:
        """Start nothing any more; return the core where it runs already."""
        with self._lock:
            self._given_up = True
            return self.service


class Addon(QtCore.QObject):
    """The addon in a running FreeCAD.

    Attributes:
        host: FreeCAD.
        settings: the addon's parameters.
        bridge: the way to the core, None until FreeCAD's start-up is over.
        dock: the panel.
        folder: where FreeCAD found the addon.
        other_copies: where it found the addon as well; from there nothing is started.
    """

    def __init__(self, host: FreeCADHost, folder: Path) -> None:
        super().__init__(host.main_window())
        self.host = host
        self.folder = folder
        self.other_copies: list[Path] = []
        self.settings = Settings(host.store)
        self.bridge: Bridge | None = None
        self.dock = TelemetryPanel()
        self._was_asked = False
        self._awaited: QtWidgets.QDialog | None = None
        self._ask_timer = single_shot_timer(self, ASK_RETRY_MS, self._ask_if_due)
        self._parameters = self.settings.snapshot()
        self._told: set[str] = set()
        self._core = CoreStart(
            ledger_path(host.user_data()),
            destination_fields(self.settings),
            self._parameters,
            host.build(),
            profile_is_new=host.profile_is_new(),
        )

    def register(self) -> None:
        """Register with FreeCAD what it needs before its window shows; start the core."""
        use_fence(self._tell)
        self._core.start()
        host = self.host
        host.add_resources()
        host.add_dock(self.dock)
        for name, command in commands(self).items():
            host.add_command(name, command)
        host.add_menu_entry("Telemetry_TogglePanel", beside="Std_DlgParameter")
        host.on_quit(self.stop)
        host.later(0, self._wait_for_startup)

    # What commands and the status-bar item open (commands.Windows)

    def toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        self.dock.toggle()

    def show_panel(self) -> None:
        """Show the panel and bring it to the front."""
        self.dock.open()

    @late
    def open_consent_window(self) -> None:
        """Open the consent window, or bring it to the front."""
        self._show_consent_window()

    def _show_consent_window(self) -> None:
        from freecad_telemetry_gui.consent.consent_window import ConsentWindow

        self._open(ConsentWindow)

    @late
    def open_turn_off(self) -> None:
        """Open the dialog that turns sharing off."""
        from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog

        self._open(TurnOffDialog)

    @late
    def open_new_id(self) -> None:
        """Open the dialog that explains and makes a new ID."""
        from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog

        self._open(NewIdDialog)

    @late
    def open_copy(self) -> None:
        """Open the instructions for a copy of the data."""
        from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog

        self._open(CopyDialog)

    # Modal dialogs must not keep whoever ran the command, nor stand upon another one.

    def open_preferences(self) -> None:
        """Open our page in FreeCAD's preferences, soon, unless they are open."""
        if QtWidgets.QApplication.activeModalWidget() is None:
            self.host.later(0, self.host.open_preferences)

    def open_addon_manager(self) -> None:
        """Open FreeCAD's Addon Manager, soon; where a dialog is in the way, after it."""
        modal = QtWidgets.QApplication.activeModalWidget()
        if modal is None:
            self.host.later(0, self.host.open_addon_manager)
        elif isinstance(modal, QtWidgets.QDialog) and modal is not self._awaited:
            self._awaited = modal
            modal.finished.connect(self._modal_finished)

    @late
    def _modal_finished(self, *_: object) -> None:
        self._awaited = None
        self.open_addon_manager()

    def _open(
        self, window_class: Callable[[Bridge, QtWidgets.QWidget | None], QtWidgets.QWidget]
    ) -> None:
        from freecad_telemetry_gui.widgets.windows import open_window

        if self.bridge is not None:
            open_window(window_class, self.bridge, self.host.main_window())

    # Start and end of FreeCAD

    def _wait_for_startup(self) -> None:
        try:
            if not self.host.is_started() or self._core.is_alive():
                self.host.later(STARTUP_POLL_MS, self._wait_for_startup)
            elif self._core.error is not None:
                self._fail(self._core.error)
            elif self._core.service is not None:
                self._connect_core(self._core.service)
        except BaseException as error:  # noqa: BLE001 - what cannot be shown is not sent
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self.stop()
        self.bridge = None
        reason = describe(error)
        self.host.print_error(f"could not start: {reason}")
        self.dock.show_failure(lambda: start_failure(reason))

    def _connect_core(self, service: Service) -> None:
        """Make what talks to the core, and tell the core that FreeCAD's start-up is over."""
        from freecad_telemetry_gui.bridge import Bridge
        from freecad_telemetry_gui.freecad.parameter_mirror import ParameterMirror
        from freecad_telemetry_gui.panel.status_item import StatusItem

        bridge = self.bridge = Bridge(service, self.host, self, self.other_copies)
        service.startup_over(bridge.snapshot(everything=_may_send_changed_defaults(bridge.state)))
        self.host.watch_workbench(service.workbench_changed)
        mirror = ParameterMirror(bridge, self.settings, self._parameters)
        self.host.watch(mirror.parameter_changed)
        item = StatusItem(bridge, self, self.settings)
        self.host.add_status_item(item)
        item.parameter_changed()
        self.host.watch(item.parameter_changed)
        FreeCADTelemetryPreferencesPage.bridge = bridge
        FreeCADTelemetryPreferencesPage.settings = self.settings
        self.host.add_preference_page(FreeCADTelemetryPreferencesPage)
        self.host.place_dock(self.dock)
        self.dock.use(bridge)
        bridge.consentRequested.connect(self.open_consent_window)
        bridge.preferencesRequested.connect(self.open_preferences)
        bridge.addonManagerRequested.connect(self.open_addon_manager)
        bridge.stateChanged.connect(self._ask_if_due)
        self._ask_if_due()

    @late
    def _ask_if_due(self) -> None:
        bridge = self.bridge
        if bridge is None or self._was_asked or not bridge.state.ask_now:
            return
        # FreeCAD's document recovery is a modal dialog.
        if QtWidgets.QApplication.activeModalWidget() or self.host.is_welcoming():
            self._ask_timer.start()
            return
        self._was_asked = True
        self._show_consent_window()
        bridge.service.consent_window_shown()

    def _tell(self, error: BaseException) -> None:
        """Tell once in FreeCAD's report view what our code raised, or that it is gone."""
        removed = is_removed()
        text = f"failed: {describe(error)} ({place(error)})"
        if removed:
            text = "was removed. Restart FreeCAD."
        if text not in self._told:
            self._told.add(text)
            self.host.print_error(text)
        if removed:
            self.dock.show_failure(removal)
            self.dock.open()

    def stop(self) -> None:
        """End the core; nothing is recorded or sent any more."""
        service = self._core.give_up()
        if service is not None:
            service.stop()
        if self.bridge is not None:
            self.bridge.close()


def _may_send_changed_defaults(state: State) -> bool:
    """Tell whether changed defaults may be sent, as far as is known by now."""
    from freecad_telemetry.catalog.declaration import Category

    return not state.ready or Category.CUSTOMIZATIONS in state.decision.categories


_addon: Addon | None = None


def start(folder: Path) -> None:
    """Start the addon that lies in `folder`, unless a copy of it was started before.

    Called by the InitGui.py of each copy, while FreeCAD's window is hidden; whichever was first,
    all have imported this module from that one. Raises ImportError where parts of the addon come
    from another folder.
    """
    global _addon
    if _addon is None:
        for package in (freecad_telemetry, sys.modules[__package__]):
            if Path(str(package.__file__)).resolve().parents[2] != folder.resolve():
                raise ImportError(f"{package.__name__} is another copy's: {package.__file__}")
        _addon = Addon(FreeCADHost(), folder)
        try:
            _addon.register()
        except BaseException:
            _addon.stop()
            raise
    elif folder != _addon.folder:
        _addon.other_copies.append(folder)
        unused = {folder, folder / "addon"}
        sys.path[:] = [entry for entry in sys.path if Path(str(entry)).absolute() not in unused]
