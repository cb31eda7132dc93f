# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's commands for the addon: for menus, toolbars, shortcuts and macros.

None of them blocks or opens a modal dialog. FreeCAD translates their texts itself, with the
command's name as context. Registered before the core is there: until then, and where it cannot
start, only the panel can be opened, which says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from freecad_telemetry_gui.qt import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from freecad_telemetry_gui.bridge import Bridge


class Windows(Protocol):
    """What commands and the status-bar item can bring to the screen; all come back at once.

    Attributes:
        bridge: the way to the core, None until it is there.
    """

    @property
    def bridge(self) -> Bridge | None: ...

    def toggle_panel(self) -> None:
        """Show the panel, or hide it."""

    def show_panel(self) -> None:
        """Show the panel and bring it to the front."""

    def open_consent_window(self) -> None:
        """Open the consent window, or bring it to the front."""

    def open_turn_off(self) -> None:
        """Open the dialog that turns sharing off."""

    def open_new_id(self) -> None:
        """Open the dialog that explains and makes a new ID."""

    def open_copy(self) -> None:
        """Open the instructions for a copy of the data."""

    def open_preferences(self) -> None:
        """Open our page in FreeCAD's preferences, soon."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command, as FreeCAD calls it.

    Attributes:
        menu_text, tooltip: English; FreeCAD translates them.
        pixmap: a file of icons/, without its ending.
        run: does it.
        active: tells whether it can be used now; asked often, so it only looks.
    """

    menu_text: str
    tooltip: str
    pixmap: str
    run: Callable[[], None]
    active: Callable[[], bool]

    def GetResources(self) -> Mapping[str, str]:
        """Return the icon and the texts."""
        return {"Pixmap": self.pixmap, "MenuText": self.menu_text, "ToolTip": self.tooltip}

    def IsActive(self) -> bool:
        """Tell whether it can be used now."""
        return self.active()

    def Activated(self) -> None:
        """Do it."""
        self.run()


def commands(windows: Windows) -> Mapping[str, Command]:
    """Return the addon's commands by name."""

    def ready() -> bool:
        return windows.bridge is not None

    def shares() -> bool:
        return _mode(windows) == "sharing"

    def is_paused() -> bool:
        return _mode(windows) == "paused"

    def can_turn_off() -> bool:
        return windows.bridge is not None and windows.bridge.state.can_turn_off

    def has_id() -> bool:
        return windows.bridge is not None and windows.bridge.state.identity is not None

    return {
        "Telemetry_TogglePanel": Command(
            QT_TRANSLATE_NOOP("Telemetry_TogglePanel", "Telemetry"),
            QT_TRANSLATE_NOOP(
                "Telemetry_TogglePanel",
                "Shows or hides the panel that lists the data this FreeCAD sends",
            ),
            "telemetry",
            windows.toggle_panel,
            lambda: True,
        ),
        "Telemetry_PauseSending": Command(
            QT_TRANSLATE_NOOP("Telemetry_PauseSending", "Pause Telemetry"),
            QT_TRANSLATE_NOOP(
                "Telemetry_PauseSending", "Stops recording and sending data until you resume"
            ),
            "telemetry-pause",
            lambda: _pause(windows),
            shares,
        ),
        "Telemetry_ResumeSending": Command(
            QT_TRANSLATE_NOOP("Telemetry_ResumeSending", "Resume Telemetry"),
            QT_TRANSLATE_NOOP("Telemetry_ResumeSending", "Resumes recording and sending data"),
            "telemetry-resume",
            lambda: _resume(windows),
            is_paused,
        ),
        "Telemetry_TurnOff": Command(
            QT_TRANSLATE_NOOP("Telemetry_TurnOff", "Turn Off Telemetry…"),
            QT_TRANSLATE_NOOP(
                "Telemetry_TurnOff", "Turns sharing off and withdraws your consent; asks you first"
            ),
            "telemetry-turn-off",
            windows.open_turn_off,
            can_turn_off,
        ),
        "Telemetry_RegenerateId": Command(
            QT_TRANSLATE_NOOP("Telemetry_RegenerateId", "New Telemetry ID…"),
            QT_TRANSLATE_NOOP(
                "Telemetry_RegenerateId",
                "Explains what a new random ID changes and lets you create one",
            ),
            "telemetry-new-id",
            windows.open_new_id,
            has_id,
        ),
        "Telemetry_RequestData": Command(
            QT_TRANSLATE_NOOP("Telemetry_RequestData", "Request a Copy of Telemetry Data…"),
            QT_TRANSLATE_NOOP(
                "Telemetry_RequestData",
                "Shows how to request a copy of the data stored under your ID",
            ),
            "telemetry-data",
            windows.open_copy,
            ready,
        ),
        "Telemetry_Preferences": Command(
            QT_TRANSLATE_NOOP("Telemetry_Preferences", "Telemetry Preferences…"),
            QT_TRANSLATE_NOOP(
                "Telemetry_Preferences", "Opens the Telemetry page of the preferences"
            ),
            "preferences-telemetry",
            windows.open_preferences,
            ready,
        ),
    }


def _mode(windows: Windows) -> str:
    return windows.bridge.state.status.mode.value if windows.bridge else ""


def _pause(windows: Windows) -> None:
    from freecad_telemetry.consent.status import PauseKind

    if windows.bridge:
        windows.bridge.service.pause(PauseKind.RESUME)


def _resume(windows: Windows) -> None:
    if windows.bridge:
        windows.bridge.service.resume()
