# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Whether the ID is shown whole: one answer for the identity row, the trees and the raw views."""

from __future__ import annotations

from freecad_telemetry.consent.identity import hidden_in, shortened
from freecad_telemetry.records import State
from freecad_telemetry_gui.qt import QtCore, Signal


class IdVisibility(QtCore.QObject):
    """Holds whether IDs are shown whole, and shortens them where they are not.

    Attributes:
        shown: IDs are shown whole.

    Signals:
        changed(): `shown` is another one.
    """

    changed = Signal()

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = False

    def show(self, *, whole: bool) -> None:
        """Show IDs whole, or shortened."""
        if whole != self.shown:
            self.shown = whole
            self.changed.emit()

    def text(self, identifier: str) -> str:
        """Return one ID as it is to be shown."""
        return identifier if self.shown else shortened(identifier)

    def hide_in(self, text: str, identifiers: tuple[str, ...]) -> str:
        """Return a text with every one of these IDs as it is to be shown."""
        return text if self.shown else hidden_in(text, identifiers)


def all_ids(state: State) -> tuple[str, ...]:
    """Return every ID that is known: the current one and former ones."""
    current = (state.identity.id,) if state.identity else ()
    return (*current, *(identity.id for identity in state.former))
