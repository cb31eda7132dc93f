# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where things are: the checkout, what it builds, and what is kept between checkouts."""

import os
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
BUILD = CHECKOUT / "build"
VENV = CHECKOUT / ".venv"
REQUIREMENTS = CHECKOUT / "tools" / "requirements-dev.txt"

ADDON_PARTS = ("addon", "gui", "ui", "icons", "translations", "package.xml", "uninstall.py")
"""What of the checkout a user's Mod folder needs; the Addon Manager copies the whole repository."""

PYTHON_PATHS = (CHECKOUT / "addon", CHECKOUT / "gui", CHECKOUT / "tools")
"""What goes into PYTHONPATH to run the addon's packages without FreeCAD."""


def cache_folder() -> Path:
    """The folder for what is slow to make and shared by all checkouts; made if missing.

    $FREECAD_TELEMETRY_CACHE, else the user's cache folder of the system.
    """
    chosen = os.environ.get("FREECAD_TELEMETRY_CACHE")
    if chosen:
        folder = Path(chosen)
    elif sys.platform == "win32":
        folder = Path(os.environ["LOCALAPPDATA"]) / "freecad-telemetry-dev"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Caches" / "freecad-telemetry-dev"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        folder = base / "freecad-telemetry-dev"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def venv_python() -> Path:
    """The Python of the virtual environment, whether or not it exists."""
    if sys.platform == "win32":
        return VENV / "Scripts" / "python.exe"
    return VENV / "bin" / "python"


def venv_tool(name: str) -> Path:
    """A command of the virtual environment, such as "ruff"."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return venv_python().parent / f"{name}{suffix}"
