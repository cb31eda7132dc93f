# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The Addon Manager's cache of the official catalog, as it is once somebody opened it."""

import hashlib
import json
from pathlib import Path

from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.facts.public_addons import (
    CATALOG_HASH,
    CATALOG_URL,
    MANAGER_DEFAULTS,
    OFFICIAL_CATALOG,
)

PATH = "AddonManager2026-1/AddonManager/addon_catalog_cache.json"
"""Below FreeCAD's cache folder, as FreeCAD 1.1.3 has it."""
FETCHED: dict[Parameter, str] = {CATALOG_HASH: hashlib.sha256(b"the archive").hexdigest()}
"""What the Addon Manager stores when it has fetched a catalog."""


def write(user_cache: Path, addon_manager: Path, catalog: str | bytes) -> None:
    """Write a catalog and the Addon Manager that fetched it from the official address."""
    for path, content in (
        (user_cache / PATH, catalog),
        (addon_manager / MANAGER_DEFAULTS, json.dumps({CATALOG_URL.name: OFFICIAL_CATALOG})),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
