# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Properties that PostHog's transport needs; made here, not read from this computer's settings."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category, DataPoint, Question
from freecad_telemetry.catalog.points.version_patterns import LIBRARY_VERSION
from freecad_telemetry.catalog.values import AlwaysTrue, ClosedChoice
from freecad_telemetry.translatable import N_

_TRANSPORT_PURPOSE = N_("Added for the transport: it helps find mistakes in the sending itself.")
_NO_LOCATION = N_("Added for the transport: nobody's place should be looked up.")
_NO_SHIFT = N_(
    "Added for the transport: an event that is sent twice keeps its time and counts once."
)

POINTS = (
    DataPoint(
        "*",
        "$lib",
        Category.SESSION,
        1,
        ClosedChoice(("posthog-python",)),
        N_("Sending library"),
        N_("The name of the software library that talks to the server."),
        _TRANSPORT_PURPOSE,
        Question.TRANSPORT,
        #: Where it is read: nowhere, it is always the same text.
        N_("fixed text"),
        lambda facts: "posthog-python",
        transport=True,
    ),
    DataPoint(
        "*",
        "$lib_version",
        Category.SESSION,
        1,
        LIBRARY_VERSION,
        N_("Version of the sending library"),
        N_("The version of the software library that talks to the server."),
        _TRANSPORT_PURPOSE,
        Question.TRANSPORT,
        'importlib.metadata.version("posthog")',
        lambda facts: (
            LIBRARY_VERSION.reduce(facts.library_version) if facts.library_version else None
        ),
        transport=True,
    ),
    DataPoint(
        "*",
        "$geoip_disable",
        Category.SESSION,
        1,
        AlwaysTrue(),
        N_("No geolocation"),
        N_("Asks the server not to look up where the connection comes from."),
        _NO_LOCATION,
        Question.TRANSPORT,
        #: Where it is read: nowhere, it is always the same.
        N_("fixed value"),
        lambda facts: True,
        transport=True,
    ),
    DataPoint(
        "*",
        "$ignore_sent_at",
        Category.SESSION,
        1,
        AlwaysTrue(),
        N_("Keep the time as it is"),
        N_(
            "Asks the server to keep the time of the event instead of correcting it by the time "
            "of sending."
        ),
        _NO_SHIFT,
        Question.TRANSPORT,
        #: Where it is read: nowhere, it is always the same.
        N_("fixed value"),
        lambda facts: True,
        transport=True,
    ),
)
