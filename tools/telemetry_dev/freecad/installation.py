# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which FreeCAD to run: one of the roots, or one on PATH."""

import functools
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

NEWEST = "1.1"
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
        place = f"the root {self.root.name}" if self.root else self.executable
        return f"FreeCAD {'.'.join(map(str, self.version))} ({place})"

    @property
    def short_version(self) -> str:
        """The first two parts of the version: "1.1"."""
        return ".".join(map(str, self.version[:2]))

    @property
    def version_folder(self) -> str:
        """The versioned part of FreeCAD's folders: "v1-1"; "" before 1.1."""
        return f"v{self.version[0]}-{self.version[1]}" if self.version >= (1, 1) else ""

    @property
    def packages_folder(self) -> str:
        """Where the Addon Manager installs Python packages, below FreeCAD's user data."""
        return f"AdditionalPythonPackages/py{self.python[0]}{self.python[1]}"


def in_root(version: str = NEWEST) -> Installation:
    """The FreeCAD of a root, which is made if need be.

    version: a key of `chroot.SUITES`.
    Raises SetupError where that cannot be, or when the suite has another FreeCAD by now.
    """
    root = chroot.ensure(chroot.SUITES[version])
    facts = chroot.facts(root)
    found = Installation("freecad", tuple(facts["freecad"]), tuple(facts["python"]), root)
    if found.short_version != version:
        raise SetupError(f"{found} is not the {version} that the tests need.")
    return found


ASK = """
import sys
import FreeCAD
print("versions", *FreeCAD.Version()[:3], *sys.version_info[:2])
"""


@functools.cache
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


def at(executable: str) -> Installation:
    """The FreeCAD of an executable; raises SetupError where it is none."""
    found = _ask(executable)
    if found is None:
        raise SetupError(f"{executable} does not start, or is no FreeCAD.")
    return found


def versions_for_tests() -> tuple[str, ...]:
    """The FreeCADs that tests/freecad uses: those of all roots where they can be made.

    Elsewhere the one on PATH; "" where there is none.
    """
    if chroot.supported():
        return tuple(chroot.SUITES)
    found = on_path()
    return (found.short_version if found else "",)


def for_tests(version: str = "") -> Installation:
    """A FreeCAD for tests, benchmarks and pictures: that of a root, or one on PATH.

    version: "1.0"; "" for the newest.
    Raises SetupError where there is none.
    """
    if chroot.supported():
        return in_root(version or NEWEST)
    found = on_path()
    if found is None or version not in ("", found.short_version):
        raise SetupError(
            f"This needs FreeCAD {version or NEWEST} on PATH, or root on Debian (this is "
            f"{sys.platform}). Use `python3 dev.py test --fast` to test without FreeCAD."
        )
    return found


def at_hand() -> Installation | None:
    """A FreeCAD >= 1.0 that can be started now: on PATH, or in a root made earlier."""
    found = on_path()
    if found is None and chroot.supported() and chroot.exists():
        found = in_root()
    return found
