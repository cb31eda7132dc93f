# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's stand-in for the preview: this computer's real values, a made-up FreeCAD."""

from __future__ import annotations

from pathlib import Path

from freecad_telemetry.facts.host import (
    Directories,
    Parameter,
    ParameterKind,
    ParameterValue,
    Screen,
    Snapshot,
)
from freecad_telemetry_gui.qt import QtWidgets
from telemetry_dev import addon_catalog_cache
from telemetry_dev.scenes import ADDONS, PUBLIC_ADDON, addon_catalog

VERSION = ("1", "1", "3", "39109 (Git)")

_PREFERENCES = "BaseApp/Preferences"
STORED: dict[Parameter, ParameterValue] = {
    Parameter(f"{_PREFERENCES}/MainWindow", "Theme", "str"): "FreeCAD Dark",
    Parameter(f"{_PREFERENCES}/MainWindow", "StyleSheet", "str"): "FreeCAD.qss",
    Parameter(f"{_PREFERENCES}/MainWindow", "Geometry", "str"): "120 64 1600 1000",
    Parameter(f"{_PREFERENCES}/Units", "UserSchema", "int"): 6,
    Parameter(f"{_PREFERENCES}/View", "NavigationStyle", "str"): "Gui::BlenderNavigationStyle",
    Parameter(f"{_PREFERENCES}/General", "AutoloadModule", "str"): "PartDesignWorkbench",
    Parameter(f"{_PREFERENCES}/Workbenches", "Ordered", "str"): (
        "PartDesignWorkbench,SketcherWorkbench,TechDrawWorkbench,DraftWorkbench"
    ),
    Parameter("BaseApp/MainWindow/DockWindows", "Std_TaskView", "bool"): True,
    Parameter("BaseApp/MainWindow/DockWindows", "Std_ReportView", "bool"): True,
    **addon_catalog_cache.FETCHED,
}
CHANGED: dict[Parameter, ParameterValue] = {
    Parameter(f"{_PREFERENCES}/View", "ShowFPS", "bool"): True,
    Parameter(f"{_PREFERENCES}/View", "ZoomAtCursor", "bool"): False,
    Parameter(f"{_PREFERENCES}/View", "AntiAliasing", "int"): 3,
    Parameter(f"{_PREFERENCES}/View", "MarkerSize", "int"): 13,
    Parameter(f"{_PREFERENCES}/Document", "AutoSaveTimeout", "int"): 5,
    Parameter(f"{_PREFERENCES}/Document", "prefAuthor", "str"): "Anna Example",
}


class MemoryStore:
    """Parameters in memory; nothing is written anywhere."""

    def __init__(self, values: dict[str, ParameterValue] | None = None) -> None:
        self.values: dict[str, ParameterValue] = dict(values or {})

    def get(self, name: str, kind: ParameterKind) -> ParameterValue | None:
        return self.values.get(name)

    def set(self, name: str, kind: ParameterKind, value: ParameterValue) -> None:
        self.values[name] = value

    def remove(self, name: str, kind: ParameterKind) -> None:
        self.values.pop(name, None)


class PreviewHost:
    """A host without FreeCAD.

    Attributes:
        store: the addon's own parameters, in memory.
    """

    def __init__(self, folder: Path, parameters: dict[str, ParameterValue] | None = None) -> None:
        """Build the host; `folder` stands for FreeCAD's folders (it may be empty)."""
        self.store = MemoryStore(parameters)
        self._folder = folder

    def install_addons(self) -> None:
        """Put three public addons and a private one into the folder."""
        for name, url in ADDONS.items():
            package = self._folder / "Mod" / name / "package.xml"
            package.parent.mkdir(parents=True)
            package.write_text(PUBLIC_ADDON.format(name=name, url=url), encoding="utf-8")
        folders = self.directories()
        assert folders.addon_manager is not None
        addon_catalog_cache.write(folders.user_cache, folders.addon_manager, addon_catalog(ADDONS))

    def directories(self) -> Directories:
        folder = self._folder
        return Directories(
            folder, folder / "cache", folder, folder, addon_manager=folder / "AddonManager"
        )

    def profile_is_new(self) -> bool:
        return False

    def snapshot(self, parameters: tuple[Parameter, ...], *, everything: bool) -> Snapshot:
        screen = QtWidgets.QApplication.primaryScreen()
        size = screen.availableSize()
        return Snapshot(
            version=VERSION,
            locale="English",
            directories=self.directories(),
            screen=Screen(size.width(), size.height(), screen.devicePixelRatio()),
            active_workbench="PartDesignWorkbench",
            parameters={name: STORED[name] for name in parameters if name in STORED},
            display=QtWidgets.QApplication.platformName(),
            stored=CHANGED if everything else None,
        )
