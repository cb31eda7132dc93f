# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Made-up values: events as a launch makes them, and what became of sending them."""

from __future__ import annotations

import dataclasses
import gzip
import json
from collections.abc import Sequence
from datetime import datetime

from freecad_telemetry import __version__
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Attempt, Event, Outcome
from freecad_telemetry.settings import SETTINGS
from freecad_telemetry.upload.outcome import answer_reason
from freecad_telemetry.upload.removal_client import removal_url

ID = "4c60b1f2-9d1e-4f6a-8a35-c1d5a0b7e1e0"
OLD_ID = "1f0e2d3c-4b5a-4978-8695-a4b3c2d1e0f9"
KEY = "phc_Q9zaBGzSRys31DO8dSp8YepSICY1CJh2xRBUmrbt3Jl"
URL = "https://eu.i.posthog.com/batch/"
REMOVAL_URL = str(SETTINGS["DataRemovalURL"].default)

_CONTEXT: dict[str, Value] = {
    "$os": "Linux",
    "$os_version": "13",
    "$os_distro": "Debian GNU/Linux",
    "$python_version": "3.11.9",
    "$python_runtime": "CPython",
    "$lib": "posthog-python",
    "$lib_version": "7.39.2",
    "$geoip_disable": True,
    "$ignore_sent_at": True,
}
_OWN: dict[str, dict[str, Value]] = {
    "freecad_startup": {},
    "freecad_version": {"version_major": "1", "version_minor": "1", "version_patch": "3"},
    "freecad_shutdown": {},
    "freecad_system_info": {
        "machine": "x86_64",
        "system": "Linux",
        "system_version": "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1",
        "python_version": "3.11.9",
        "screen_resolution": "2560x1400",
        "screen_dpi": 1.5,
    },
    "freecad_preferences": {
        "language": "English",
        "theme": "FreeCAD Dark",
        "stylesheet": "FreeCAD.qss",
        "overlay_stylesheet": "unset",
        "geometry": "120 64 1600 1000",
        "default_unit_schema": "6",
        "sketcher_dimension_single_tool": True,
        "workbench_enabled_list": ["PartDesignWorkbench", "SketcherWorkbench", "custom"],
        "workbench_disabled_list": [],
        "workbench_default": "",
        "navigation_style": "Gui::BlenderNavigationStyle",
        "ui_toolbar_icon_size": 24,
        "ui_task_view_enabled": True,
    },
    "freecad_addon_list": {"mods": ["CurvesWB", "fasteners", "freecad.gears"], "total_mods": 4},
}

EVERYTHING = tuple(_OWN)
"""The events of a launch after which something has changed."""
SESSION = EVERYTHING[:3]
"""The events of every launch."""


def launch_events(
    at: datetime, number: int, names: Sequence[str] = SESSION, identity: str = ID
) -> tuple[Event, ...]:
    """Return events as a launch makes them.

    Args:
        number: of the launch; every other one has a smaller screen.
    """
    made = []
    for index, name in enumerate(names):
        own = dict(_OWN[name])
        if name == "freecad_system_info" and number % 2:
            own["screen_resolution"] = "1920x1040"
        made.append(
            Event(
                uuid=f"{number:08x}-0000-4000-8000-{index:012x}",
                event=name,
                distinct_id=identity,
                timestamp=at.isoformat(timespec="microseconds"),
                properties={**own, **_CONTEXT},
                category=CATALOG.events[name].category,
                session=f"{number:08x}-0000-4000-9000-000000000000",
            )
        )
    return tuple(made)


def accepted(at: datetime, events: Sequence[Event]) -> Attempt:
    """Return an exchange that ended well."""
    return _exchange(at, events, Outcome.ACCEPTED, 200, '{"status": "Ok"}')


def refused(at: datetime, events: Sequence[Event]) -> Attempt:
    """Return an exchange in which the server refused what was sent."""
    answer = '{"detail": "invalid API key"}'
    attempt = _exchange(at, events, Outcome.REFUSED, 400, answer)
    return dataclasses.replace(attempt, reason=answer_reason(400, answer.encode()))


def unreachable(at: datetime, events: Sequence[Event]) -> Attempt:
    """Return an attempt in which no connection was made, so that nothing left."""
    reason = Reason(ReasonCode.CONNECT_TIMEOUT)
    return Attempt(at, 10.0, URL, Outcome.RETRY, reason=reason)


def removal(
    at: datetime, identity: str, outcome: Outcome, reason: Reason | None, status: int | None
) -> Attempt:
    """Return an exchange with the removal service; without a network nothing left."""
    attempt = Attempt(at, 0.356, removal_url(REMOVAL_URL, identity), outcome, reason=reason)
    if reason is not None and reason.code is ReasonCode.NO_NETWORK:
        return attempt
    return dataclasses.replace(
        attempt,
        request_line=f"DELETE /deletetelemetry.php?person_id={identity} HTTP/1.1",
        headers=(
            ("Host", "www.freecad.org"),
            ("Accept-Encoding", "identity"),
            ("User-Agent", f"FreeCAD-Telemetry/{__version__}"),
        ),
        status=status,
        answer_headers=(("Content-Length", "0"),) if status else (),
    )


def _exchange(
    at: datetime, events: Sequence[Event], outcome: Outcome, status: int, answer: str
) -> Attempt:
    body = {
        "api_key": KEY,
        "batch": [event.wire for event in events],
        "historical_migration": False,
        "sent_at": at.isoformat(),
    }
    return Attempt(
        at=at,
        duration=0.214,
        url=URL,
        outcome=outcome,
        request_line="POST /batch/ HTTP/1.1",
        headers=(
            ("Host", "eu.i.posthog.com"),
            ("User-Agent", "posthog-python/7.39.2"),
            ("Content-Type", "application/json"),
            ("Content-Encoding", "gzip"),
        ),
        body=gzip.compress(json.dumps(body).encode(), mtime=0),
        status=status,
        answer_headers=(("Content-Type", "application/json"),),
        answer=answer.encode(),
    )
