# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is compared: FreeCAD as it comes, with the addon, and with posthog as documented."""

from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import TELEMETRY, Profile

NOTHING, OURS, DOCUMENTED = "no addon", "the addon", "as documented"
SUBJECTS = (NOTHING, OURS, DOCUMENTED)

NOWHERE = "https://192.0.2.7"
"""An address for documentation (RFC 5737): nobody answers there."""

EVENTS: dict[str, dict[str, object]] = {
    "freecad_startup": {},
    "freecad_version": {"version_major": "1", "version_minor": "1", "version_patch": "3"},
    "freecad_system_info": {"machine": "x86_64", "system": "Linux", "screen_dpi": 1.0},
    "freecad_preferences": {"language": "English", "theme": "FreeCAD Light"},
    "freecad_addon_list": {"mods": ["Telemetry"], "total_mods": 1},
}
"""What "as documented" captures where a benchmark has no better data."""

DOCUMENTED_ADDON = """
import json
import os
import sys

from posthog import Posthog
from PySide import QtWidgets

_settings = json.loads({settings!r})
_client = Posthog(_settings["key"], host=_settings["host"])
for _name, _properties in _settings["events"].items():
    _client.capture(_name, distinct_id=_settings["id"], properties=_properties)


def _quit(client=_client, id=_settings["id"]):
    client.capture("freecad_shutdown", distinct_id=id)
    client.flush()


QtWidgets.QApplication.instance().aboutToQuit.connect(_quit)
sys.modules["telemetry_bench_documented"] = _client
"""


def documented_addon(host: str, events: dict[str, dict[str, object]] | None = None) -> str:
    """Return the InitGui.py of an addon that follows posthog's documentation.

    Source: https://posthog.com/docs/libraries/python (client, capture, flush). `host` is always
    given, so nothing can go to posthog's own server.
    """
    import json

    settings = {
        "key": "phc_benchmark",
        "host": host,
        "id": "0b4bd7a0-5d4f-4c9e-9d0e-0c6a3c6a7f11",
        "events": EVENTS if events is None else events,
    }
    return DOCUMENTED_ADDON.format(settings=json.dumps(settings))


def yes(host: str) -> dict[str, bool | int | str]:
    """Return parameters with which the first start finds a yes to everything."""
    return {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": 1,
        "ConsentDate": "2026-11-02T14:03:00+00:00",
        "SendSystemInformation": True,
        "SendPreferences": True,
        "SendAddonInformation": True,
        "PostHogURL": host,
    }


def profile(
    freecad: Installation,
    subject: str,
    host: str,
    events: dict[str, dict[str, object]] | None = None,
) -> Profile:
    """Make a profile in which one of SUBJECTS is installed and sends to a host."""
    addons = {}
    if subject == DOCUMENTED:
        addons["Documented"] = {"InitGui.py": documented_addon(host, events)}
    ours = subject == OURS
    return Profile(
        freecad,
        addon=ours,
        addons=addons,
        parameters={TELEMETRY: yes(host)} if ours else {},
    )
