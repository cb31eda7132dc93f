# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What may ever leave: every event and data point, declared once, by category."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Catalog
from freecad_telemetry.catalog.points import (
    addons,
    customizations,
    panels,
    preferences,
    session,
    system,
    transport,
)
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.facts.public_addons import CATALOG_PARAMETERS

_MODULES = (session, system, preferences, addons, customizations)

CATALOG = Catalog.of(
    tuple(event for module in _MODULES for event in module.EVENTS),
    tuple(point for module in (*_MODULES, transport) for point in module.POINTS),
)
"""Everything that may leave."""

PARAMETERS: tuple[Parameter, ...] = tuple(
    dict.fromkeys(CATALOG.parameters + panels.OVERLAY_PARAMETERS + CATALOG_PARAMETERS)
)
"""Every parameter of FreeCAD that a snapshot reads."""
