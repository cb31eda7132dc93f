# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Our page in FreeCAD's preferences: settings first, the panel's view in a second tab.

FreeCAD makes a new page each time its preferences open, loads it, saves every page at OK and
Apply, seen or not, and destroys it. So only what the user touched is saved. Where FreeCAD gets no
widget for the page it crashes; after "Reset" it keeps the page that it replaced, unseen.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, ClassVar

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.panel.failure import widget_or_failure
from freecad_telemetry_gui.qt import QtWidgets, is_alive

if TYPE_CHECKING:
    from freecad_telemetry_gui.bridge import Bridge
    from freecad_telemetry_gui.consent.preferences_form import PreferencesForm


class FreeCADTelemetryPreferencesPage:
    """What FreeCAD calls. Its name is the page's key among those of all addons.

    Attributes:
        bridge, settings: set once, before the page is registered.
        form: the page's widget.
    """

    bridge: ClassVar[Bridge]
    settings: ClassVar[Settings]

    _forms: ClassVar[weakref.WeakSet[QtWidgets.QWidget]] = weakref.WeakSet()

    def __init__(self) -> None:
        self._form: PreferencesForm | None = None
        self.form = widget_or_failure(self._make_form)
        for replaced in filter(is_alive, self._forms):
            replaced.deleteLater()
        self._forms.add(self.form)

    def _make_form(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.consent.preferences_form import PreferencesForm

        self._form = PreferencesForm(self.bridge, self.settings)
        return self._form

    @late
    def loadSettings(self) -> None:
        """Show what holds now."""
        if self._form is not None:
            self._form.load()

    @late
    def saveSettings(self) -> None:
        """Save what the user changed, and nothing else."""
        if self._form is not None:
            self._form.save()
