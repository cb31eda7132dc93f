# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What Python and the file system say about this computer and this copy of FreeCAD.

Read on the ledger thread; starts no process and never raises.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Platform:
    """What Python's `platform` and os-release say; the first five are sent under these names.

    The `os_…` fields follow PostHog's own Python library (posthog/utils.py, system_context).

    Attributes:
        package_format: how this FreeCAD was packaged: one of `PACKAGE_FORMATS`.
        session_type: "wayland", "x11" …, as the desktop says; "" where it does not.
        processors: how many logical processors there are, None where unknown.
        memory: bytes of main memory, None where unknown.
    """

    machine: str
    system: str
    system_version: str
    python_version: str
    os: str
    os_version: str
    os_distro: str
    python_runtime: str
    package_format: str = "unknown"
    session_type: str = ""
    processors: int | None = None
    memory: int | None = None


PACKAGE_FORMATS = frozenset(
    {
        "AppImage",
        "Flatpak",
        "Snap",
        "Nix",
        "Guix",
        "conda",
        "distribution",
        "Windows installer",
        "macOS bundle",
        "source",
        "unknown",
    }
)


_STORES = {"/nix/store/": "Nix", "/gnu/store/": "Guix"}


def read_platform(
    installation: Path | None = None, variables: Mapping[str, str] = os.environ
) -> Platform:
    """Ask Python about machine and operating system.

    Args:
        installation: FreeCAD's home folder, None where it is not known yet.
    """
    system = platform.system()
    name, version, distro = system, platform.release(), ""
    if system == "Linux":
        try:
            release: Mapping[str, str] = platform.freedesktop_os_release()
        except OSError:
            release = {}
        version, distro = release.get("VERSION_ID", ""), release.get("NAME", "")
    elif system == "Darwin":
        name, version = "Mac OS X", platform.mac_ver()[0]
    elif system == "Windows":
        version = platform.win32_ver()[0]
    return Platform(
        machine=platform.machine(),
        system=system,
        system_version=platform.version(),
        python_version=platform.python_version(),
        os=name,
        os_version=version,
        os_distro=distro,
        python_runtime=platform.python_implementation(),
        package_format=package_format(installation, variables) if installation else "unknown",
        session_type=variables.get("XDG_SESSION_TYPE", ""),
        processors=os.cpu_count(),
        memory=_memory(),
    )


def package_format(
    installation: Path,
    variables: Mapping[str, str],
    system: str = sys.platform,
    prefix: Path = Path(sys.prefix),
) -> str:
    """Return how this FreeCAD was packaged: one of `PACKAGE_FORMATS`."""
    place = installation.as_posix()
    try:
        if variables.get("APPIMAGE") and variables.get("APPDIR", "\0") in place:
            return "AppImage"
        if variables.get("FLATPAK_ID") or place.startswith("/app/"):
            return "Flatpak"
        if variables.get("SNAP") and place.startswith(variables["SNAP"]):
            return "Snap"
        for store, name in _STORES.items():
            if place.startswith(store):
                return name
        if any(
            (folder / "CMakeCache.txt").is_file()
            for folder in (installation, *installation.parents[:2])
        ):
            return "source"
        # The bundles that FreeCAD publishes are made of conda's packages too.
        if system == "darwin" and ".app/Contents" in place:
            return "macOS bundle"
        if system == "win32" and _has_uninstaller(installation):
            return "Windows installer"
        if (prefix / "conda-meta" / "history").is_file():
            return "conda"
    except OSError:
        return "unknown"
    return "distribution" if place.startswith("/usr/") and "/local/" not in place else "unknown"


def _has_uninstaller(installation: Path) -> bool:
    return any(any(installation.glob(name)) for name in ("Uninstall*.exe", "unins*.exe"))


def _memory() -> int | None:
    """Return the bytes of main memory, None where the system does not say."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return None


def _windows_memory() -> int | None:
    """Ask GetPhysicallyInstalledSystemMemory (sysinfoapi.h): KiB of installed memory."""
    import ctypes

    try:
        kibibytes = ctypes.c_ulonglong()
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
        ok = kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kibibytes))
    except (AttributeError, OSError):
        return None
    return kibibytes.value * 1024 if ok else None
