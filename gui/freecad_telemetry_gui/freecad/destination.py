# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where data goes and how long the history is kept: a `Destination`, read from the parameters.

Nothing of the core is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from freecad_telemetry.settings import Settings

if TYPE_CHECKING:
    from freecad_telemetry.records import Destination


def destination_fields(settings: Settings) -> Mapping[str, Any]:
    """Read the fields of a `Destination` on the GUI thread; a blank one means its default."""
    return {
        "url": str(settings.get("PostHogURL")).strip(),
        "key": str(settings.get("PostHogAPIKey")).strip(),
        "removal_url": str(settings.get("DataRemovalURL")).strip(),
        "history_days": max(0, int(settings.get("HistoryDays"))),
    }


def destination(settings: Settings) -> Destination:
    """Return where things go, as the parameters say."""
    from freecad_telemetry.records import Destination

    return Destination(**destination_fields(settings))
