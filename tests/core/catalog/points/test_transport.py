# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Properties that PostHog's transport needs."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG


def test_only_transport_properties_ride_without_a_choice():
    free = {p.key for p in CATALOG.points if p.event == "*" and p.category is Category.SESSION}
    assert free == {p.key for p in CATALOG.points if p.transport}
    assert free == {"$lib", "$lib_version", "$geoip_disable", "$ignore_sent_at"}
