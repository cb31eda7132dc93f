# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The port: what the core asks of FreeCAD, as plain values.

A host's methods are called on the GUI thread only and read nothing but FreeCAD's and Qt's API.
Inside FreeCAD `freecad_telemetry_gui.freecad.host` implements it; the preview and the tests
have in-memory ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

ParameterKind = Literal["bool", "int", "unsigned", "float", "str"]
ParameterValue = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of FreeCAD, to be read with the getter of its type.

    Attributes:
        path: the group, without "User parameter:".
        name: the entry in the group.
        kind: the type that FreeCAD stores it under.
    """

    path: str
    name: str
    kind: ParameterKind


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen that FreeCAD's window is on.

    Attributes:
        width, height: the size that a window may use, in device-independent pixels.
        device_pixel_ratio: physical pixels per device-independent pixel.
        count: number of screens.
    """

    width: int
    height: int
    device_pixel_ratio: float
    count: int = 1


@dataclass(frozen=True, slots=True)
class Directories:
    """FreeCAD's folders.

    Attributes:
        user_data: FreeCAD's user data folder (versioned, for example …/FreeCAD/v1-1).
        user_cache: FreeCAD's cache folder.
        installation: FreeCAD's home folder.
        macros: the user's macro folder.
        addon_manager: the folder of the Addon Manager that FreeCAD loaded; None where it has none.
    """

    user_data: Path
    user_cache: Path
    installation: Path
    macros: Path | None = None
    addon_manager: Path | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that FreeCAD's API said at one moment; read on the GUI thread.

    Attributes:
        version: FreeCAD.Version(), as it comes.
        locale: FreeCADGui.getLocale().
        directories: FreeCAD's folders.
        screen: the screen of the main window, None where there is none.
        active_workbench: the one in use, "" where none is.
        parameters: the value of every parameter that is stored; one that is not stored is absent.
        build: FreeCAD.ConfigDump()'s facts about the build (OCC_VERSION, QT_VERSION …).
        display: Qt's platform plug-in, for example "xcb".
        stored: everything that is stored below BaseApp/Preferences, to find changed defaults;
            None where nobody asked for it.
        shortcuts, toolbars: how many of the user's own there are.
        opengl: vendor and version, where FreeCAD already knows them; never asked for.
    """

    version: tuple[str, ...]
    locale: str
    directories: Directories
    screen: Screen | None = None
    active_workbench: str = ""
    parameters: Mapping[Parameter, ParameterValue] = field(default_factory=dict)
    build: Mapping[str, str] = field(default_factory=dict)
    display: str = ""
    stored: Mapping[Parameter, ParameterValue] | None = None
    shortcuts: int = 0
    toolbars: int = 0
    opengl: tuple[str, str] | None = None

    def parameter(self, wanted: Parameter, default: ParameterValue) -> ParameterValue:
        """Return the stored value of a parameter, FreeCAD's default where it is not stored."""
        return self.parameters.get(wanted, default)


class ParameterStore(Protocol):
    """The addon's own group of FreeCAD's parameters, by name."""

    def get(self, name: str, kind: ParameterKind) -> ParameterValue | None:
        """Return the stored value, None where the name is not stored under that type."""

    def set(self, name: str, kind: ParameterKind, value: ParameterValue) -> None:
        """Store a value under that type."""

    def remove(self, name: str, kind: ParameterKind) -> None:
        """Remove the value, if there is one."""


class Host(Protocol):
    """FreeCAD, as the addon's composition sees it."""

    @property
    def store(self) -> ParameterStore:
        """The parameters of group BaseApp/Preferences/Mod/Telemetry."""

    def directories(self) -> Directories:
        """Return FreeCAD's folders."""

    def profile_is_new(self) -> bool:
        """Tell whether FreeCAD was never started before with this profile."""

    def snapshot(self, parameters: tuple[Parameter, ...], *, everything: bool) -> Snapshot:
        """Read everything that the collector needs, at once.

        Args:
            everything: read all that is stored too, which takes milliseconds.
        """
