# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Check style, types (PySide6's and PySide2's) and licenses: ruff, mypy, reuse.

`--fix` lets ruff repair and format what it can first.
"""

import argparse
import subprocess

from telemetry_dev import environment
from telemetry_dev.layout import CHECKOUT, venv_tool

PASSES_ON = False

QT_5_TYPES = ("--config-file", "tools/qt5/mypy.ini", "--cache-dir", ".mypy_cache/qt5")
"""The GUI as FreeCAD 1.0 has it, with PySide2: what does not exist there is an error."""
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy", "--strict", "-p", "freecad_telemetry"),
    ("mypy", "--disallow-untyped-defs", "-p", "freecad_telemetry_gui"),
    ("mypy", *QT_5_TYPES, "-p", "freecad_telemetry_gui"),
    ("python", "-m", "telemetry_dev.qt5_forms"),
    ("mypy", "--strict", "-p", "telemetry_dev"),
    ("reuse", "lint", "--lines"),
    ("python", "dev.py", "translations", "check"),
)
REPAIRS = (("ruff", "check", "--fix", "."), ("ruff", "format", "."))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--fix", action="store_true", help="repair what ruff can repair")


def run(arguments: argparse.Namespace) -> int:
    """Run every check, whatever the others say; 1 if any fails."""
    if arguments.fix:
        for command in REPAIRS:
            _check(command)
    failed = [" ".join(command) for command in CHECKS if not _check(command)]
    for line in failed:
        print(f"failed: {line}")
    print("lint: " + (f"{len(failed)} of {len(CHECKS)} checks failed" if failed else "clean"))
    return 1 if failed else 0


def _check(command: tuple[str, ...]) -> bool:
    print(f"$ {' '.join(command)}", flush=True)
    words = [str(venv_tool(command[0])), *command[1:]]
    run = subprocess.run(words, cwd=CHECKOUT, env=environment.variables(), check=False)
    return run.returncode == 0
