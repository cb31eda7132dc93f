# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A folder with a whole Debian and its FreeCAD, to run real FreeCAD on any Debian machine.

The running system's FreeCAD may be older than the addon needs. The root is made once per list
of packages and per user, outside the checkout. Needs Linux, root, and a relative of Debian.
"""

import contextlib
import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from telemetry_dev import debian
from telemetry_dev.debian import SetupError, say
from telemetry_dev.layout import cache_folder

DEFAULT_SUITE = "forky"
"""The first Debian suite with FreeCAD 1.1."""
SUITES = {"1.1": DEFAULT_SUITE, "1.0": "trixie"}
"""The Debian suites by the FreeCAD that they have; 1.0 has Qt 5."""

COMMON_PACKAGES = (
    "freecad",
    "xvfb",
    "openbox",
    "strace",
    "iproute2",
    "libgl1-mesa-dri",
    "adwaita-icon-theme",
    "fonts-dejavu-core",
    "fonts-droid-fallback",
)
PACKAGES = {
    "forky": (
        *COMMON_PACKAGES,
        "python3-pyside6.qttest",
        "python3-pyside6.qtuitools",
        "qt6-svg-plugins",
    ),
    "trixie": (
        *COMMON_PACKAGES,
        "python3-pyside2.qttest",
        "python3-pyside2.qtuitools",
        "libqt5svg5",
    ),
}
RECIPE = 1
"""Raise it when the steps below change, so that older roots are not used."""

ACCOUNT = "engineer"
ACCOUNT_ID = 1000
"""FreeCAD runs in the root as an ordinary user, as it does for everybody."""

X_SOCKETS = "/tmp/.X11-unix"

ENTER = r"""
set -e
root=$1 shared=$2 sockets=$3 hostname=$4
shift 4
if [ -n "$hostname" ]; then
    echo "$hostname" >/proc/sys/kernel/hostname
fi
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
if [ -n "$shared" ]; then
    mkdir -p "$root$shared"
    mount --bind "$shared" "$root$shared"
fi
if [ -n "$shared" ] && [ -d "$shared/policy" ]; then
    mount --bind "$shared/policy" "$root/etc/freecad"
fi
if [ -d "$sockets" ]; then
    mkdir "$root$sockets"
    mount --bind "$sockets" "$root$sockets"
fi
cd "$root/${shared:-tmp}"
exec chroot "$root" "$@"
"""
"""Run in a mount namespace of its own, so nothing stays mounted and runs do not meet."""


def supported() -> bool:
    """Whether a root can be made and entered on this machine."""
    return debian.can_install()


def root_path(suite: str = DEFAULT_SUITE) -> Path:
    """Where the root of a suite is or would be."""
    text = json.dumps([suite, PACKAGES[suite], RECIPE])
    return cache_folder() / f"{suite}-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def exists(suite: str = DEFAULT_SUITE) -> bool:
    """Whether the root was already made."""
    return (root_path(suite) / "freecad.json").is_file()


def enter_command(
    root: Path,
    shared: Path | None,
    *,
    own_network: bool = False,
    own_display: bool = False,
    hostname: str = "",
) -> list[str]:
    """The start of a command line that runs the rest of it inside the root.

    shared: a folder below /tmp that is there inside too, under the same path; nothing else of
    the machine's files is, and the root itself is read-only. A folder "policy" in it is
    /etc/freecad inside.
    own_network: no network but a loopback that is down.
    own_display: the sockets of the machine's X server are there too.
    hostname: another name of the machine, for the command only.
    """
    if shared is not None and not shared.is_relative_to("/tmp"):
        raise ValueError(f"{shared} is not below /tmp")
    namespaces = ["--mount", "--propagation", "private"]
    if own_network:
        namespaces.append("--net")
    if hostname:
        namespaces.append("--uts")
    if shared is not None and (shared / "policy").is_dir():
        (root / "etc/freecad").mkdir(exist_ok=True)
    values = [str(root), str(shared or ""), X_SOCKETS if own_display else "", hostname]
    return ["unshare", *namespaces, "--", "/bin/sh", "-c", ENTER, "sh", *values]


def display_command(pid: int) -> list[str]:
    """The start of a command line that runs the rest of it with the display of a process in a root.

    pid: of the process, as this machine counts.

    A command of this machine reaches that X server and no other one: it has no network.
    """
    mount = f'mount -t tmpfs tmpfs /tmp && ln -s /proc/{pid}/root{X_SOCKETS} /tmp && exec "$@"'
    return ["unshare", "--mount", "--net", "--propagation", "private", "sh", "-c", mount, "sh"]


def ensure(suite: str = DEFAULT_SUITE) -> Path:
    """The root of a suite, made now if need be (about two minutes and 2.5 GB).

    Raises SetupError where it cannot be made.
    """
    root = root_path(suite)
    if not supported():
        raise SetupError("A FreeCAD root can only be made by root on Debian or a relative of it.")
    if shutil.which("mount") is None:
        debian.install(["mount"])
    if exists(suite):
        return root
    with lock(root.with_suffix(".lock")):
        if not exists(suite):
            _make(suite, root)
    return root


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold a lock file, so that two processes do not make the same thing."""
    import fcntl  # Not on Windows, where this module must import too.

    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make(suite: str, root: Path) -> None:
    debian.install(["mmdebstrap"])
    say(f"making a Debian {suite} with FreeCAD in {root} (about two minutes)")
    work = Path(tempfile.mkdtemp(prefix=f"{root.name}.making-", dir=root.parent))
    try:
        work.chmod(0o755)
        run(
            [
                "mmdebstrap",
                "--variant=apt",
                "--aptopt=Acquire::Check-Valid-Until false",
                "--aptopt=APT::Install-Recommends false",
                f"--include={','.join(PACKAGES[suite])}",
                suite,
                str(work),
            ]
        )
        for name, line in (
            ("passwd", f"{ACCOUNT}:x:{ACCOUNT_ID}:{ACCOUNT_ID}::/tmp:/bin/sh"),
            ("group", f"{ACCOUNT}:x:{ACCOUNT_ID}:"),
        ):
            with (work / "etc" / name).open("a") as file:
                file.write(line + "\n")
        # As on a computer in use, FreeCAD's own modules are compiled already.
        run(["chroot", str(work), "python3", "-m", "compileall", "-q", "/usr/share/freecad/Mod"])
        run(["chroot", str(work), "python3", "-m", "compileall", "-q", "/usr/lib/freecad/Mod"])
        facts = {"freecad": _freecad_version(work), "python": _python_version(work)}
        (work / "freecad.json").write_text(json.dumps(facts))
        if root.exists():
            shutil.rmtree(root)
        work.rename(root)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def run(command: list[str]) -> str:
    """Run a step; returns its output. Raises SetupError when it fails (compiling may)."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 and "compileall" not in command:
        raise SetupError(f"{command[0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done.stdout


def _freecad_version(root: Path) -> list[int]:
    text = run([*enter_command(root, None), "env", "HOME=/tmp", "freecadcmd", "--version"])
    found = re.search(r"FreeCAD (\d+)\.(\d+)\.(\d+)", text)
    if found is None:
        raise SetupError(f"FreeCAD in the root does not say its version: {text!r}")
    return [int(part) for part in found.groups()]


def _python_version(root: Path) -> list[int]:
    code = "import sys; print(*sys.version_info[:2])"
    text = run([*enter_command(root, None), "python3", "-c", code])
    return [int(part) for part in text.split()]


def facts(root: Path) -> dict[str, list[int]]:
    """{"freecad": [1, 1, 3], "python": [3, 14]} of a root that was made."""
    found = json.loads((root / "freecad.json").read_text())
    assert isinstance(found, dict)
    return found
