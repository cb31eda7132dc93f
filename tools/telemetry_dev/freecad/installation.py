# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which FreeCAD to run: the one of the root, or one on PATH."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from telemetry_dev.debian import SetupError
from telemetry_dev.freecad import chroot

OLDEST_FOR_TESTS = (1, 1)
OLDEST = (1, 0)


@dataclass(frozen=True, slots=True)
class Installation:
    """A FreeCAD that can be started.

    Attributes:
        executable: inside the root when there is one.
        version: e.g. (1, 1, 3).
        root: the folder with its Debian; None for a FreeCAD on PATH.
        python: of FreeCAD, e.g. (3, 14).
    """

    executable: str
    version: tuple[int, ...]
    python: tuple[int, ...]
    root: Path | None = None

    def __str__(self) -> str:
        place = "the FreeCAD root" if self.root else self.executable
        return f"FreeCAD {'.'.join(map(str, self.version))} ({place})"

    @property
    def version_folder(self) -> str:
        """The versioned part of FreeCAD's folders: "v1-1"; "" before 1.1."""
        return f"v{self.version[0]}-{self.version[1]}" if self.version >= (1, 1) else ""

    @property
    def packages_folder(self) -> str:
        """Where the Addon Manager installs Python packages, below FreeCAD's user data."""
        return f"AdditionalPythonPackages/py{self.python[0]}{self.python[1]}"


def in_root(suite: str = chroot.DEFAULT_SUITE) -> Installation:
    """The FreeCAD of the root, which is made if need be.

    Raises SetupError where that cannot be, or when FreeCAD is older than the suite's tests need.
    """
    root = chroot.ensure(suite)
    facts = chroot.facts(root)
    found = Installation("freecad", tuple(facts["freecad"]), tuple(facts["python"]), root)
    if suite == chroot.DEFAULT_SUITE and found.version < OLDEST_FOR_TESTS:
        raise SetupError(f"{found} is older than 1.1, which the tests need.")
    return found


ASK = """
import sys
import FreeCAD
print("versions", *FreeCAD.Version()[:3], *sys.version_info[:2])
"""


def on_path() -> Installation | None:
    """A FreeCAD >= 1.0 on PATH, None when there is none."""
    for name in ("FreeCAD", "freecad"):
        executable = shutil.which(name)
        if executable is not None:
            found = _ask(executable)
            if found is not None and found.version >= OLDEST:
                return found
    return None


def _ask(executable: str) -> Installation | None:
    """Start FreeCAD without its window; its option --version may open one."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "telemetry_ask_version.py"
        script.write_text(ASK, encoding="utf-8")
        environment = {**os.environ, "FREECAD_USER_HOME": folder}
        try:
            run = subprocess.run(
                [executable, "--console", str(script)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
                env=environment,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    found = re.search(r"versions (\d+) (\d+) (\d+) (\d+) (\d+)", run.stdout)
    if found is None:
        return None
    numbers = [int(part) for part in found.groups()]
    return Installation(executable, tuple(numbers[:3]), tuple(numbers[3:]))


def for_tests() -> Installation:
    """The FreeCAD that tests/freecad uses: the root's where one can be made, else one on PATH."""
    if chroot.supported():
        return in_root()
    found = on_path()
    if found is None or found.version < OLDEST_FOR_TESTS:
        raise SetupError(
            "The tests in real FreeCAD need FreeCAD >= 1.1 on PATH, or root on Debian "
            f"(this is {sys.platform}). Use `python3 dev.py test --fast` to go without."
        )
    return found


def at_hand() -> Installation | None:
    """A FreeCAD >= 1.0 that can be started now: on PATH, or in a root made earlier."""
    found = on_path()
    if found is None and chroot.supported() and chroot.exists():
        found = in_root()
    return found
