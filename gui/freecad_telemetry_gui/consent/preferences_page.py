# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Our page in FreeCAD's preferences: settings first, the panel's view in a second tab.

FreeCAD makes a new page each time its preferences open, loads it, saves every page at OK and
Apply, seen or not, and destroys it. So only what the user touched is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.qt import QtWidgets

if TYPE_CHECKING:
    from freecad_telemetry_gui.bridge import Bridge


class FreeCADTelemetryPreferencesPage:
    """What FreeCAD calls. Its name is the page's key among those of all addons.

    Attributes:
        bridge, settings: set once, before the page is registered.
        form: the page's widget.
    """

    bridge: ClassVar[Bridge]
    settings: ClassVar[Settings]

    def __init__(self) -> None:
        from freecad_telemetry_gui.consent.preferences_form import PreferencesForm

        self._form = PreferencesForm(self.bridge, self.settings)
        self.form: QtWidgets.QWidget = self._form

    def loadSettings(self) -> None:
        """Show what holds now."""
        self._form.load()

    def saveSettings(self) -> None:
        """Save what the user changed, and nothing else."""
        self._form.save()
