# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where the ledger lies."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = "Telemetry"
FILE = "ledger.sqlite3"


def ledger_path(user_data: Path) -> Path:
    """Return the ledger's file below FreeCAD's user data folder, shared by all versions.

    FreeCAD's folder ends in its version (`…/FreeCAD/v1-1`), except with FREECAD_USER_HOME.
    """
    root = user_data.parent if re.fullmatch(r"v\d+-\d+", user_data.name) else user_data
    return root / FOLDER / FILE


def standalone_ledger_path() -> Path:
    """Return the ledger's file as it is outside FreeCAD, by platformdirs."""
    import platformdirs

    return ledger_path(platformdirs.user_data_path("FreeCAD", appauthor=False, roaming=True))
