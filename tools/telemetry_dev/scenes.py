# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The pictures of real FreeCAD for README.md and docs/: one entry of SCENES each.

A scene's script runs in FreeCAD as telemetry_dev.freecad_run describes. Each `shot(name)` in it
becomes docs/images/NAME-THEME.png. `args["server"]` is the collector's URL.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from telemetry_dev.freecad_parameters import Groups
from telemetry_dev.freecad_profile import TELEMETRY

DECIDED_YES: Groups = {
    TELEMETRY: {
        "FirstStart": False,
        "Enable": True,
        "SendSystemInformation": True,
        "SendPreferences": True,
        "SendAddonInformation": True,
        "ConsentVersion": 1,
        "ConsentDate": "2026-01-31T10:00:00+00:00",
    }
}
"""What makes the addon start as one whose user said yes; see its parameters in docs/."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One start of FreeCAD per theme.

    Attributes:
        name: for the command line.
        script: what is done and pictured.
        parameters: preset in FreeCAD, besides the collector's addresses.
        themes: in which it is pictured.
        language: FreeCAD's code, "" for English.
        screen: size of the display; small windows make small files.
        sends: wait for an accepted request before the script is told "sent".
        addons: other addons of the profile.
    """

    name: str
    script: str
    parameters: Groups = field(default_factory=dict)
    themes: tuple[str, ...] = ("light", "dark")
    language: str = ""
    screen: str = "1280x800"
    sends: bool = False
    addons: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


SCENES = (
    Scene(
        name="panel",
        parameters=DECIDED_YES,
        sends=True,
        script="""
        told("sent")
        panel = find("TelemetryPanel", QtWidgets.QDockWidget)
        if not panel.isVisible():
            Gui.runCommand("Telemetry_TogglePanel")
        wait_for_widget("TelemetryPanel")
        pump(1.5)
        shot("panel")
        """,
    ),
)
