# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where data goes and how long the history is kept, read from the parameters.

Nothing of the core is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from freecad_telemetry.settings import SETTINGS, Settings

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


def other_server(settings: Settings) -> str:
    """Return the name of the server, where the data does not go to FreeCAD's project; else ""."""
    names = ("PostHogURL", "PostHogAPIKey")
    url, key = (str(settings.get(name)).strip() for name in names)
    if (url.rstrip("/"), key) == tuple(str(SETTINGS[name].default) for name in names):
        return ""
    return urlsplit(url).netloc or url


def removal_server(settings: Settings) -> str:
    """Return the name of the server that removal requests go to."""
    url = str(settings.get("DataRemovalURL")).strip()
    return urlsplit(url).netloc or url
