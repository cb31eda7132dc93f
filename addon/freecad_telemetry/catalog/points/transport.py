# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Properties that PostHog's transport needs; made here, not read from this computer's settings."""

from __future__ import annotations

from functools import partial

from freecad_telemetry.catalog.declaration import Category, DataPoint, Question
from freecad_telemetry.catalog.points.version_patterns import LIBRARY_VERSION
from freecad_telemetry.catalog.values import AlwaysTrue, ClosedChoice
from freecad_telemetry.translatable import N_

_TRANSPORT_PURPOSE = N_("Added for the transport: it helps find mistakes in the sending itself.")
_NO_LOCATION = N_("Added for the transport: nobody's place should be looked up.")
_NO_SHIFT = N_(
    "Added for the transport: an event that is sent twice keeps its time and counts once."
)

_point = partial(
    DataPoint,
    event="*",
    category=Category.SESSION,
    question=Question.TRANSPORT,
    transport=True,
)

POINTS = (
    _point(
        key="$lib",
        since=1,
        type=ClosedChoice(("posthog-python",)),
        label=N_("Sending library"),
        description=N_("The name of the software library that talks to the server."),
        purpose=_TRANSPORT_PURPOSE,
        #: Where it is read: nowhere, it is always the same text.
        source=N_("fixed text"),
        read=lambda facts: "posthog-python",
    ),
    _point(
        key="$lib_version",
        since=1,
        type=LIBRARY_VERSION,
        label=N_("Version of the sending library"),
        description=N_("The version of the software library that talks to the server."),
        purpose=_TRANSPORT_PURPOSE,
        source='importlib.metadata.version("posthog")',
        read=lambda facts: (
            LIBRARY_VERSION.or_custom(facts.library_version) if facts.library_version else None
        ),
    ),
    _point(
        key="$geoip_disable",
        since=1,
        type=AlwaysTrue(),
        label=N_("No geolocation"),
        description=N_("Asks the server not to look up where the connection comes from."),
        purpose=_NO_LOCATION,
        #: Where it is read: nowhere, it is always the same.
        source=N_("fixed value"),
        read=lambda facts: True,
    ),
    _point(
        key="$ignore_sent_at",
        since=1,
        type=AlwaysTrue(),
        label=N_("Keep the time as it is"),
        description=N_(
            "Asks the server to keep the time of the event instead of correcting it by the time "
            "of sending."
        ),
        purpose=_NO_SHIFT,
        #: Where it is read: nowhere, it is always the same.
        source=N_("fixed value"),
        read=lambda facts: True,
    ),
)
