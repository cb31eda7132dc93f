# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A collector on loopback that stands in for PostHog's capture service and can misbehave.

    with Collector() as collector:
        collector.behave(Behavior.hang_after_read(), times=1)
        ...                                   # let the addon send to collector.url
        collector.wait_for(2, timeout=10)
        assert [event["event"] for event in collector.events] == ["freecad_startup"]

``python -m telemetry_dev.collector --help`` runs one as a process of its own.
Standard library only, but for `tls`, whose `Authority` makes it speak https.
"""

from telemetry_dev.collector.behavior import Behavior
from telemetry_dev.collector.server import Collector, Request

__all__ = ["Behavior", "Collector", "Request"]
