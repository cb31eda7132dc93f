# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Qt's lupdate and lrelease, as they lie in .venv."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from telemetry_dev.debian import SetupError
from telemetry_dev.layout import VENV


def _tool(name: str) -> Path:
    """Return one of the programs that PySide6-Essentials brings; raises SetupError."""
    packages = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
    suffix = ".exe" if sys.platform == "win32" else ""
    for path in VENV.glob(f"{packages}/PySide6/{name}{suffix}"):
        return path
    raise SetupError(f"PySide6 in {VENV.name} has no {name}.")


def _run(command: Sequence[str | Path]) -> str:
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    output = (run.stdout + run.stderr).strip()
    # lupdate passes over a file whose language it does not know, and calls that no error.
    if run.returncode != 0 or "rror:" in output or "won't be updated" in output:
        raise SetupError(f"{Path(command[0]).name} failed:\n{output[-3000:]}")
    return output


def lupdate(sources: Sequence[Path], target: Path, language: str, *, plurals: bool = False) -> None:
    """Merge the texts of sources into a .ts file, or make it.

    What is gone stays in the file, marked as vanished; what changed a little keeps its
    translation, marked as unfinished. `language` is Qt's code, "" for the template.
    """
    command: list[str | Path] = [_tool("lupdate"), "-locations", "none"]
    command += ["-source-language", "en_US"]
    if language:
        command += ["-target-language", language]
    if plurals:
        command.append("-pluralonly")
    _run([*command, *sources, "-ts", target])


def lrelease(source: Path, target: Path) -> None:
    """Compile a .ts file; what is unfinished is left out, so that the English text is shown."""
    _run([_tool("lrelease"), "-silent", "-nounfinished", source, "-qm", target])
