# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Debian's packages: what can be installed without asking, and what is missing elsewhere."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable


class SetupError(Exception):
    """The machine lacks something that the tools cannot install; the text says what to do."""


def say(text: str) -> None:
    """One line about what is being done, on standard error."""
    print(f"· {text}", file=sys.stderr, flush=True)


def can_install() -> bool:
    """Whether this is Debian (or a relative of it) and the user is root."""
    return (
        sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None
    )  # fmt: skip


def missing(packages: Iterable[str]) -> list[str]:
    """Those of the Debian packages that are not installed; all when there is no dpkg."""
    wanted = list(packages)
    if shutil.which("dpkg-query") is None:
        return wanted
    run = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${binary:Package} ${db:Status-Status}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = set()
    for line in run.stdout.splitlines():
        name, _, status = line.partition(" ")
        if status == "installed":
            installed.add(name.partition(":")[0])
    return [name for name in wanted if name not in installed]


def install(packages: Iterable[str]) -> None:
    """Install Debian packages that are missing; raises SetupError when that fails."""
    wanted = missing(packages)
    if not wanted:
        return
    say(f"installing {' '.join(wanted)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    for step in (["update"], ["install", *wanted]):
        run = subprocess.run(
            [*command, *step], env=environment, capture_output=True, text=True, check=False
        )
        if run.returncode != 0 and step[0] == "install":
            raise SetupError(f"apt-get could not install {' '.join(wanted)}:\n{run.stderr}")
