# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Python packages for FreeCAD's own Python, as its Addon Manager would have installed them."""

import shutil
import sys
import tempfile
from pathlib import Path

from telemetry_dev.debian import say
from telemetry_dev.freecad.chroot import enter_command, lock, run
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.layout import cache_folder

POSTHOG = "posthog==7.91.1"
"""What the Addon Manager would have installed; 7.39.2 is what FreeCAD's constraints file pins."""


def folder(freecad: Installation, requirement: str = POSTHOG) -> Path:
    """A folder with posthog and all it needs; fetched now if need be.

    requirement: with a pinned version, "posthog==7.39.2".
    Raises SetupError when it cannot be fetched.
    """
    version = ".".join(map(str, freecad.python))
    name = f"packages-py{version}-{requirement.replace('==', '-')}"
    target = cache_folder() / name
    # Windows has no lock files of this kind; two runs at once are the root's business.
    if sys.platform == "win32":
        _fetch(freecad, requirement, target)
    else:
        with lock(target.with_name(f"{name}.lock")):
            _fetch(freecad, requirement, target)
    return target


def _fetch(freecad: Installation, requirement: str, target: Path) -> None:
    if target.is_dir():
        return
    version = ".".join(map(str, freecad.python))
    say(f"fetching {requirement} for FreeCAD's Python {version}")
    # Below /tmp, so that the root's Python can compile it.
    base = "/tmp" if freecad.root else None
    work = Path(tempfile.mkdtemp(prefix=f"{target.name}.making-", dir=base))
    try:
        run(
            [
                sys.executable,
                *("-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
                *("--target", str(work), "--no-compile", "--only-binary=:all:"),
                *("--python-version", version, requirement),
            ]
        )
        if freecad.root is not None:
            compile_all = ["python3", "-m", "compileall", "-q", str(work)]
            run([*enter_command(freecad.root, work), *compile_all])
        for path in (work, *work.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        making = target.with_name(work.name)
        shutil.move(work, making)
        making.rename(target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
