# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD: what the addon reads of it, and what it registers there.

The only module that imports FreeCAD and FreeCADGui. Everything here runs on the GUI thread and
opens no file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import FreeCAD
import FreeCADGui

from freecad_telemetry.settings import GROUP
from freecad_telemetry_gui.fence import fenced
from freecad_telemetry_gui.qt import (
    QT_TRANSLATE_NOOP,
    ROOT,
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    use_icons,
    use_loader,
)

if TYPE_CHECKING:
    # Imported by the core's thread; FreeCAD's start does not wait for it.
    from freecad_telemetry.facts.host import (
        Directories,
        Parameter,
        ParameterKind,
        ParameterValue,
        Screen,
        Snapshot,
    )
    from freecad_telemetry_gui.commands import Command

#: The addon's entry in the list of FreeCAD's preferences.
PREFERENCE_GROUP = QT_TRANSLATE_NOOP("QObject", "Telemetry")
"""The group in FreeCAD's preferences, which translates it; its icon is preferences-telemetry.svg.

The context is FreeCAD's (src/Gui/Dialogs/DlgPreferencesImp.cpp).
"""

_NO_PLACE_YET = Qt.DockWidgetArea.TopDockWidgetArea
"""Where our dock is until its start is over: FreeCAD puts nothing there, and people hardly do."""
_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
_TREE_DOCKS = ("Model", "Tree view")
"""Object names of the docks that hold FreeCAD's model tree, one or the other by preference."""

_ROOT_GROUP = "User parameter:"
_PREFERENCES = "BaseApp/Preferences"
_KINDS: Mapping[ParameterKind, tuple[str, ParameterValue, ParameterValue]] = {
    "bool": ("Bool", False, True),
    "int": ("Int", 0, 1),
    "unsigned": ("Unsigned", 0, 1),
    "float": ("Float", 0.0, 1.0),
    "str": ("String", "", "-"),
}
"""Part of the name of FreeCAD's getter and setter, and two defaults to tell absent values by."""


def _group(path: str) -> Any:
    return FreeCAD.ParamGet(_ROOT_GROUP + path)


def _stored(group: Any, name: str, kind: ParameterKind) -> ParameterValue | None:
    """Return what is stored, None where nothing is: then the getter returns any default."""
    type_name, default, other_default = _KINDS[kind]
    read = getattr(group, f"Get{type_name}")
    value: ParameterValue = read(name, default)
    if value == default and read(name, other_default) == other_default:
        return None
    return value


class FreeCADStore:
    """One group of FreeCAD's parameters (a `ParameterStore`)."""

    def __init__(self, path: str) -> None:
        self._group = _group(path)

    def get(self, name: str, kind: ParameterKind) -> ParameterValue | None:
        """Return the stored value, None where the name is not stored under that type."""
        return _stored(self._group, name, kind)

    def set(self, name: str, kind: ParameterKind, value: ParameterValue) -> None:
        """Store a value under that type."""
        getattr(self._group, f"Set{_KINDS[kind][0]}")(name, value)

    def remove(self, name: str, kind: ParameterKind) -> None:
        """Remove the value, if there is one."""
        getattr(self._group, f"Rem{_KINDS[kind][0]}")(name)

    def watch(self, changed: Callable[[str], None]) -> object:
        """Call `changed(name)` whenever a value of the group really changed, or was removed.

        It lasts as long as the returned object is kept.
        """
        watcher = _Watcher(changed)
        self._group.AttachManager(watcher)
        return watcher


class _Watcher:
    """What FreeCAD calls when a parameter of a group changed."""

    def __init__(self, changed: Callable[[str], None]) -> None:
        self._changed = fenced(changed, None)

    def slotParamChanged(self, group: object, kind: str, name: str, value: object) -> None:
        self._changed(name)


class FreeCADHost:
    """The FreeCAD that we run in (a `Host`)."""

    def __init__(self) -> None:
        self.store = FreeCADStore(GROUP)
        self._registered: list[object] = []
        use_loader(FreeCADGui.PySideUic.loadUi)
        use_icons(FreeCADGui.getIcon)

    # What FreeCAD knows

    def user_data(self) -> Path:
        """Return the folder in which FreeCAD keeps what belongs to the user."""
        return Path(FreeCAD.getUserAppDataDir())

    def directories(self) -> Directories:
        """Return FreeCAD's folders."""
        from freecad_telemetry.facts.host import Directories

        modules = map(Path, FreeCAD.__ModDirs__)
        return Directories(
            user_data=self.user_data(),
            user_cache=Path(FreeCAD.getUserCachePath()),
            installation=Path(FreeCAD.getHomePath()),
            macros=Path(FreeCAD.getUserMacroDir(True)),
            addon_manager=next((path for path in modules if path.name == "AddonManager"), None),
        )

    def profile_is_new(self) -> bool:
        """Tell whether FreeCAD never ended properly with this profile.

        It stores its window's place each time it closes it, however short it was open.
        """
        return _stored(_group("BaseApp/Preferences/MainWindow"), "Geometry", "str") is None

    def is_started(self) -> bool:
        """Tell whether FreeCAD's start is over: its window shows, and a workbench is active.

        Another addon may spin the event loop, or show the window, before that.
        """
        try:
            FreeCADGui.activeWorkbench()
        except AssertionError:
            return False
        return self.main_window().isVisible()

    def is_welcoming(self) -> bool:
        """Tell whether FreeCAD's Welcome page is in sight: it asks for language, units and theme.

        src/Mod/Start/Gui/StartView.cpp shows it until the user is done with it.
        """
        page = self.main_window().findChild(QtWidgets.QWidget, "FirstStartWidget")
        return page is not None and not page.visibleRegion().isEmpty()

    def snapshot(self, parameters: tuple[Parameter, ...], *, everything: bool) -> Snapshot:
        """Read everything that the collector needs, at once.

        Args:
            everything: read all that is stored too: some 3 ms for 1000 entries.
        """
        from freecad_telemetry.facts.host import Snapshot
        from freecad_telemetry_gui.freecad.stored_parameters import (
            count_toolbars,
            stored_parameters,
        )

        groups: dict[str, Any] = {}
        values: dict[Parameter, ParameterValue] = {}
        for parameter in parameters:
            if parameter.path not in groups:
                groups[parameter.path] = _group(parameter.path)
            value = _stored(groups[parameter.path], parameter.name, parameter.kind)
            if value is not None:
                values[parameter] = value
        return Snapshot(
            version=tuple(str(part) for part in FreeCAD.Version()),
            locale=FreeCADGui.getLocale(),
            directories=self.directories(),
            screen=self._screen(),
            active_workbench=FreeCADGui.activeWorkbench().name(),
            parameters=values,
            build={
                name: value
                for name, value in FreeCAD.ConfigDump().items()
                if name.endswith("_VERSION") or name.startswith("Build")
            },
            display=QtGui.QGuiApplication.platformName(),
            stored=stored_parameters(_group(_PREFERENCES), _PREFERENCES) if everything else None,
            shortcuts=len(_group("BaseApp/Preferences/Shortcut").GetStrings() or ()),
            toolbars=count_toolbars(_group("BaseApp/Workbench")),
            opengl=_current_opengl(),
        )

    def build(self) -> dict[str, str]:
        """Return FreeCAD's and Qt's version, for the case that this session ends badly."""
        version = ".".join(str(part) for part in FreeCAD.Version()[:3])
        return {"version": version, "qt": QtCore.qVersion()}

    def main_window(self) -> QtWidgets.QMainWindow:
        """Return FreeCAD's main window."""
        window: QtWidgets.QMainWindow = FreeCADGui.getMainWindow()
        return window

    def _screen(self) -> Screen | None:
        from freecad_telemetry.facts.host import Screen

        screen = self.main_window().screen()
        if screen is None:
            return None
        size = screen.availableGeometry()
        count = len(QtGui.QGuiApplication.screens())
        return Screen(size.width(), size.height(), screen.devicePixelRatio(), count)

    # What we register; FreeCAD keeps no reference to Python objects, so we do

    def add_resources(self) -> None:
        """Tell FreeCAD where our icons and translations are."""
        FreeCADGui.addIconPath(str(ROOT / "icons"))
        FreeCADGui.addLanguagePath(str(ROOT / "translations"))
        FreeCADGui.updateLocale()

    def add_preference_page(self, page: Callable[[], object]) -> None:
        """Add a class to FreeCAD's preferences; it is called each time the dialog opens.

        FreeCAD takes a class only; this one is to have a fence of its own.
        """
        self._registered.append(page)
        FreeCADGui.addPreferencePage(page, PREFERENCE_GROUP)

    def add_command(self, name: str, command: Command) -> None:
        """Add a command."""
        called = SimpleNamespace(
            GetResources=fenced(command.GetResources, {}),
            IsActive=fenced(command.IsActive, True),
            Activated=fenced(command.Activated, None),
        )
        self._registered.append(called)
        FreeCADGui.addCommand(name, called)

    def add_menu_entry(self, command: str, beside: str) -> None:
        """Add a command to a menu of every workbench, after the entry `beside`."""

        def change() -> list[dict[str, str]]:
            return [{"append": command, "menuItem": beside}]

        manipulator = SimpleNamespace(modifyMenuBar=fenced(change, []))
        self._registered.append(manipulator)
        FreeCADGui.addWorkbenchManipulator(manipulator)

    def add_dock(self, dock: QtWidgets.QDockWidget) -> None:
        """Add a hidden dock to the main window; FreeCAD restores the place that it had."""
        self._registered.append(dock)
        self.main_window().addDockWidget(_NO_PLACE_YET, dock)

    def place_dock(self, dock: QtWidgets.QDockWidget) -> None:
        """Make a dock that has no place yet a tab beside the model tree; the start is over.

        So no other panel is pushed away. Where the tree is none of the window's docks, as in an
        overlay, it goes to the right side.
        """
        window = self.main_window()
        if dock.isVisible() or window.dockWidgetArea(dock) != _NO_PLACE_YET:
            return
        for name in _TREE_DOCKS:
            tree = window.findChild(QtWidgets.QDockWidget, name)
            if tree is not None and window.dockWidgetArea(tree) in _SIDES:
                window.tabifyDockWidget(tree, dock)
                dock.hide()
                return
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()

    def add_status_item(self, item: QtWidgets.QWidget) -> None:
        """Add a widget to the status bar."""
        self._registered.append(item)
        self.main_window().statusBar().addPermanentWidget(item)

    def watch(self, changed: Callable[[str], None]) -> None:
        """Call `changed(name)` whenever a parameter of our group changed, or was removed."""
        self._registered.append(self.store.watch(changed))

    def watch_workbench(self, changed: Callable[[str], None]) -> None:
        """Call `changed(name)` whenever another workbench is activated."""
        window: Any = self.main_window()  # the signal is FreeCAD's own
        window.workbenchActivated.connect(fenced(changed, None))

    def on_quit(self, then: Callable[[], None]) -> None:
        """Call `then()` when FreeCAD quits: its window is closed, Python still runs."""
        application = QtWidgets.QApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(fenced(then, None))

    def later(self, milliseconds: int, then: Callable[[], None]) -> None:
        """Call `then()` once, so long from now."""
        QtCore.QTimer.singleShot(milliseconds, fenced(then, None))

    # What FreeCAD does for us

    def open_preferences(self) -> None:
        """Open our page in FreeCAD's preferences; returns when their dialog is closed."""
        by_name = getattr(FreeCADGui, "showPreferencesByName", None)
        if by_name:
            by_name(PREFERENCE_GROUP)
        else:  # FreeCAD 1.0
            FreeCADGui.showPreferences(PREFERENCE_GROUP, 0)

    def open_addon_manager(self) -> None:
        """Open the Addon Manager; returns when its dialog is closed."""
        FreeCADGui.runCommand("Std_AddonMgr")

    def print_error(self, text: str) -> None:
        """Write a line to FreeCAD's report view."""
        FreeCAD.Console.PrintError(f"Telemetry {text}\n")


def _current_opengl() -> tuple[str, str] | None:
    """Return vendor and version of an OpenGL context that FreeCAD has current, if it has one."""
    context = QtGui.QOpenGLContext.currentContext()
    if context is None:
        return None
    functions = context.functions()
    vendor, version = functions.glGetString(0x1F00), functions.glGetString(0x1F02)
    return (str(vendor), str(version)) if vendor and version else None
