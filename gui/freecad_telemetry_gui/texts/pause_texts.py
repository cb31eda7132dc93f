# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How long a pause can last: what the status card and the preferences page offer."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from freecad_telemetry.consent.status import PauseKind
from freecad_telemetry_gui.qt import translate


class PauseChoice(NamedTuple):
    """One way to pause.

    Attributes:
        name: tells it from the others, whatever the language.
        text: what the user reads.
        kind, length: what `Service.pause` takes.
    """

    name: str
    text: str
    kind: PauseKind
    length: timedelta | None = None


def pause_choices() -> tuple[PauseChoice, ...]:
    """Return what can be chosen, in the language in use."""
    return (
        #: How long sharing is paused: an entry of a menu, and of a drop-down.
        PauseChoice(
            "restart",
            translate("TelemetryPause", "Until FreeCAD restarts"),
            PauseKind.RESTART,
        ),
        #: How long sharing is paused.
        PauseChoice(
            "day", translate("TelemetryPause", "For one day"), PauseKind.TIME, timedelta(days=1)
        ),
        #: How long sharing is paused.
        PauseChoice(
            "week", translate("TelemetryPause", "For one week"), PauseKind.TIME, timedelta(weeks=1)
        ),
        #: How long sharing is paused.
        PauseChoice("resume", translate("TelemetryPause", "Until I resume"), PauseKind.RESUME),
    )
