# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where the ledger lies."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
from pathlib import Path

FOLDER = "Telemetry"
FILE = "ledger.sqlite3"
SESSIONS = "sessions"
"""Beside the ledger: the lock files of FreeCADs that run."""
MAX_ENTRIES = 1000
"""Of FreeCAD's folder that are looked at: it has a few dozen, and the look stays short."""

_VERSION = re.compile(r"v\d+-\d+")


def ledger_path(user_data: Path) -> Path:
    """Return the ledger's file below FreeCAD's user data folder, shared by all versions.

    FreeCAD's folder ends in its version (`…/FreeCAD/v1-1`), except with FREECAD_USER_HOME.
    """
    root = user_data.parent if _VERSION.fullmatch(user_data.name) else user_data
    return root / FOLDER / FILE


def copied_ledger_paths(ledger: Path) -> list[Path]:
    """Return where FreeCAD may have copied the ledger with its own data; reads a folder.

    FreeCAD 1.1's "Copy Configuration" copies all of `…/FreeCAD`, our folder included, to
    `…/FreeCAD/v1-1`, and that later to `v1-2`. Links are left out: FreeCAD copies them as links.
    Source: App::ApplicationDirectories::migrateAllPaths.
    """
    if ledger.parent.name != FOLDER:
        return []
    found = []
    with contextlib.suppress(OSError), os.scandir(ledger.parent.parent) as entries:
        for entry in itertools.islice(entries, MAX_ENTRIES):
            if _VERSION.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                found.append(Path(entry.path, FOLDER, ledger.name))
    return sorted(file for file in found if not file.parent.is_symlink())


def standalone_ledger_path() -> Path:
    """Return the ledger's file as it is outside FreeCAD, by platformdirs."""
    import platformdirs

    return ledger_path(platformdirs.user_data_path("FreeCAD", appauthor=False, roaming=True))
