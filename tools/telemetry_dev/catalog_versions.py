# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What each version of the catalog brought: recorded once, so that no release changes it unseen.

People agree to a version. What may leave of them is what was recorded of it, and of the versions
before it.
"""

import hashlib
import json

from freecad_telemetry.catalog.declaration import Catalog
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Rule
from telemetry_dev.layout import CHECKOUT

RECORD = CHECKOUT / "tests" / "core" / "catalog" / "catalog_versions.json"

Fingerprints = dict[str, str]
"""Name of an event or a data point -> a digest of what of it may leave, and when."""


def fingerprints(version: int, catalog: Catalog = CATALOG) -> Fingerprints:
    """Return what a version brought, as it is declared now."""
    rules: dict[str, Rule] = {
        f"{point.event}.{point.key}": [
            point.category.value,
            point.type.rule,
            f"{point.parameter.path}/{point.parameter.name}" if point.parameter else "",
        ]
        for point in catalog.points
        if point.since == version
    }
    rules |= {
        event.name: [event.category.value, event.moment.value, event.section]
        for event in catalog.events.values()
        if event.since == version
    }
    return {name: _digest(rules[name]) for name in sorted(rules)}


def _digest(rule: Rule) -> str:
    return hashlib.sha256(json.dumps(rule).encode()).hexdigest()[:16]


def recorded() -> dict[int, Fingerprints]:
    """Return what was recorded, by version."""
    return {int(version): points for version, points in json.loads(RECORD.read_text()).items()}


def differences() -> list[str]:
    """Return what is not as it was recorded, each as a line."""
    lines = []
    record = recorded()
    for version in range(1, max(CATALOG.version, *record) + 1):
        before, now = record.get(version, {}), fingerprints(version)
        for name in sorted(before.keys() | now):
            if name not in before:
                lines.append(f"version {version}: {name} is new")
            elif name not in now:
                lines.append(f"version {version}: {name} is gone")
            elif before[name] != now[name]:
                lines.append(f"version {version}: {name} is another one")
    return lines


def freeze() -> bool:
    """Record each version that is not recorded yet; False where all are."""
    record = recorded()
    missing = [version for version in range(1, CATALOG.version + 1) if version not in record]
    record |= {version: fingerprints(version) for version in missing}
    if missing:
        RECORD.write_text(json.dumps(dict(sorted(record.items())), indent=1) + "\n")
    return bool(missing)
