# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The names of platforms that many people share: processors, systems, distributions, drivers."""

from __future__ import annotations

import re

from freecad_telemetry.catalog.values import CUSTOM, ClosedChoice, OpenChoice, Pattern
from freecad_telemetry.facts.computer import PACKAGE_FORMATS

MACHINES = OpenChoice(
    frozenset(
        [
            "x86_64",
            "AMD64",
            "amd64",
            "i386",
            "i486",
            "i586",
            "i686",
            "x86",
            "arm64",
            "ARM64",
            "aarch64",
            "armv6l",
            "armv7l",
            "armv8l",
            "ppc",
            "ppc64",
            "ppc64le",
            "riscv64",
            "loongarch64",
            "s390x",
            "mips64",
            "mips64el",
            "sparc64",
            "alpha",
        ]
    )
)
SYSTEMS = OpenChoice(
    frozenset({"Linux", "Windows", "Darwin", "FreeBSD", "OpenBSD", "NetBSD", "DragonFly", "SunOS"})
)
OPERATING_SYSTEMS = OpenChoice(
    frozenset({"Linux", "Windows", "Mac OS X", "FreeBSD", "OpenBSD", "NetBSD", "SunOS"})
)
OS_VERSION = Pattern(
    r"[0-9]{1,5}(?:\.[0-9]{1,3})?|[0-9]{1,2}(?:\.(?:0|[1-9][0-9]{0,2})){2}|rolling|"
    # Windows, FreeBSD, Alpine's edge, ALT, Astra.
    r"(?:post)?20[0-9]{2}Server(?:R2)?|"
    r"[0-9]{1,2}\.[0-9]{1,2}-(?:RELEASE|STABLE|CURRENT|PRERELEASE|ALPHA[0-9]|BETA[0-9]|RC[0-9])"
    r"(?:-p[0-9]{1,2})?|"
    r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}_alpha|p[0-9]{1,2}(?:\.[0-9]{1,2})?|"
    r"[0-9]\.[0-9]{1,2}_(?:x86-64|arm64|aarch64)|",
    "13",
)
"""Numbers; three of them without a year, and without the zeros that months and days have."""
_DATE = re.compile(r"20[0-9]{2}([-.]?)[0-9]{2}\1[0-9]{2}", re.ASCII)


def os_version(text: str) -> str:
    """Return what may leave of a version: for the date of a rolling release (openSUSE) "rolling".

    The date of Alpine's edge, "3.21.0_alpha20240807", is left out.
    """
    if _DATE.fullmatch(text):
        return "rolling"
    return OS_VERSION.or_custom(re.sub(r"(?<=_alpha)[0-9]{8}$", "", text))


DISTRIBUTIONS = OpenChoice(
    frozenset(
        {
            "",
            "Adélie Linux",
            "Aeon",
            "AerynOS",
            "AlmaLinux",
            "Alpaquita Linux",
            "Alpine Linux",
            "ALT",
            "ALT Education",
            "ALT Linux",
            "ALT Regular",
            "ALT Server",
            "ALT Workstation",
            "ALT Workstation K",
            "Amazon Linux",
            "Anolis OS",
            "antiX",
            "Arch Linux",
            "Arch Linux ARM",
            "Archcraft",
            "ArcoLinux",
            "Artix Linux",
            "Astra Linux",
            "Aurora",
            "Bazzite",
            "BigLinux",
            "BlackArch Linux",
            "blendOS",
            "Bluefin",
            "Bodhi Linux",
            "BunsenLabs GNU/Linux",
            "CachyOS",
            "CachyOS Linux",
            "Calculate",
            "CentOS Linux",
            "CentOS Stream",
            "Chimera",
            "Chrome OS",
            "Circle Linux",
            "Clear Linux OS",
            "CRUX",
            "Crystal Linux",
            "Debian GNU/Linux",
            "Deepin",
            "deepin",
            "Devuan GNU/Linux",
            "elementary OS",
            "EndeavourOS",
            "Endless",
            "Endless OS",
            "EuroLinux",
            "Exherbo",
            "Fedora",
            "Fedora Linux",
            "Fedora Linux Asahi Remix",
            "Feren OS",
            "Flatpak runtime",
            "Freedesktop SDK",
            "Freedesktop.org SDK",
            "Funtoo Linux",
            "Garuda Linux",
            "Gentoo",
            "GNOME",
            "GNOME OS",
            "Guix",
            "Guix System",
            "Hyperbola GNU/Linux-libre",
            "Kali GNU/Linux",
            "Kalpa",
            "KaOS",
            "KDE",
            "KDE Flatpak runtime",
            "KDE Linux",
            "KDE neon",
            "Kubuntu",
            "Kylin",
            "Linux Lite",
            "Linux Mint",
            "LMDE",
            "Mageia",
            "Manjaro ARM",
            "Manjaro Linux",
            "MocaccinoOS",
            "MX",
            "MX Linux",
            "NixOS",
            "Nobara",
            "Nobara Linux",
            "openEuler",
            "openKylin",
            "OpenMandriva Lx",
            "openSUSE Aeon",
            "openSUSE Kalpa",
            "openSUSE Leap",
            "openSUSE Leap Micro",
            "openSUSE MicroOS",
            "openSUSE Slowroll",
            "openSUSE Tumbleweed",
            "Oracle Linux Server",
            "Parabola GNU/Linux-libre",
            "Pardus GNU/Linux",
            "Parrot Security",
            "PCLinuxOS",
            "Peppermint OS",
            "PikaOS",
            "Pisi GNU/Linux",
            "Pop!_OS",
            "postmarketOS",
            "PureOS",
            "Q4OS",
            "Raspberry Pi OS",
            "Raspbian GNU/Linux",
            "RebornOS",
            "Red Hat Enterprise Linux",
            "Redcore Linux",
            "RED OS",
            "Regata OS",
            "Rhino Linux",
            "Rocky Linux",
            "ROSA",
            "ROSA Fresh Desktop",
            "Scientific Linux",
            "Serpent OS",
            "siduction",
            "Simply Linux",
            "Slackware",
            "SLED",
            "SLES",
            "Solus",
            "SparkyLinux",
            "SteamOS",
            "Trisquel GNU/Linux",
            "TUXEDO OS",
            "Ubuntu",
            "Ubuntu Core",
            "Ultramarine",
            "Ultramarine Linux",
            "UnionTech OS Desktop",
            "uos",
            "Vanilla OS",
            "Void",
            "void",
            "Zorin OS",
        }
    )
)
RUNTIMES = OpenChoice(frozenset({"CPython", "PyPy", "GraalVM"}))
PACKAGES = ClosedChoice(tuple(sorted(PACKAGE_FORMATS, key=str.casefold)))
DISPLAY_SERVERS = ClosedChoice(
    ("X11", "Wayland", "XWayland", "Windows", "macOS", "none", "unknown")
)

_VENDOR_NAMES = {
    "nvidia": "NVIDIA",
    "advanced micro devices": "AMD",
    "amd": "AMD",
    "ati": "AMD",
    "intel": "Intel",
    "nouveau": "nouveau",
    "mesa": "Mesa",
    "apple": "Apple",
    "microsoft": "Microsoft",
    "vmware": "VMware",
    "qualcomm": "Qualcomm",
    "freedreno": "Qualcomm",
    "broadcom": "Broadcom",
    "arm": "ARM",
    "panfrost": "ARM",
    "imagination": "Imagination",
    "red hat": "Red Hat",
    "collabora": "Collabora",
    "google": "Google",
    "vivante": "Vivante",
    "etnaviv": "Vivante",
    "loongson": "Loongson",
    "zhaoxin": "Zhaoxin",
    "moore threads": "Moore Threads",
    "parallels": "Parallels",
    "x.org": "X.Org",
}
"""Part of a driver's GL_VENDOR -> the vendor's short name; the first that is in it counts."""
OPENGL_VENDORS = OpenChoice(frozenset(_VENDOR_NAMES.values()))


def opengl_vendor(text: str) -> str:
    """Return the vendor's short name, "custom" for one not known: a text may name a build."""
    text = text.casefold()
    for part, name in _VENDOR_NAMES.items():
        if re.search(rf"\b{re.escape(part)}\b", text):
            return name
    return CUSTOM
