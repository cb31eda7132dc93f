# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Widgets that write their own texts anew when the language, or the locale, is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freecad_telemetry_gui.qt import QtCore

if TYPE_CHECKING:
    from freecad_telemetry_gui.qt import QtWidgets

    Base = QtWidgets.QWidget
else:
    Base = object


class Retranslating(Base):
    """Stands before a Qt class among the bases of a widget: `class Card(Retranslating, QWidget)`.

    Texts of a .ui file need none of this. A form's own widgets hear of another language after
    whatever holds the form, so what depends on their new texts waits until then.
    """

    def retranslate(self) -> None:
        """Write the texts that do not come from a .ui file, and the numbers and dates in them."""
        raise NotImplementedError

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QtCore.QEvent.Type.LanguageChange,
            QtCore.QEvent.Type.LocaleChange,
        ):
            self.retranslate()
