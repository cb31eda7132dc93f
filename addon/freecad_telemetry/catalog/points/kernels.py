# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What may leave of `platform.version()`: how the system's core and its package are numbered.

That text tells when, and often where and by whom, the core was compiled, and may hold any word. So
what leaves is put together from the shapes below, and everything else is left out. Real texts, and
what becomes of them, are in tests/core/catalog/points/test_kernels.py.
"""

from __future__ import annotations

import re

from freecad_telemetry.catalog.values import CUSTOM, Pattern

_END = r"(?!\.?[0-9])"
# A longer number is a time: Pop!_OS has #202408120933~1723642561~22.04~b34ab7c. So may be one with
# a zero in front.
_NUMBER = (
    r"#(?:0|[1-9][0-9]{0,3})"
    r"(?:(?:\.[0-9]{1,2})?(?:~[0-9]{2}\.[0-9]{2}(?:\.[0-9]){0,2})?-Ubuntu"
    r"|-(?:NixOS|Alpine|Guix|MANJARO|Microsoft))?(?![\w.-][0-9]|\w)"
)
_FLAG = r"(?:ZEN|SMP|PREEMPT(?:_DYNAMIC|_RT|_LAZY|\((?:none|voluntary|full|lazy)\))?)(?!\S)"
_PACKAGE = (
    rf"(?:Debian|Kali|PMX|PVE) (?:1:)?[2-9](?:\.[0-9]{{1,3}}){{1,2}}-[0-9]{{1,3}}{_END}"
    rf"(?:[~+]?(?:deb|bpo|kali|parrot|mx|rpt|b|u)[0-9]{{1,2}}{_END}(?:\+[0-9]{_END})?){{0,2}}"
)
_LINUX = re.compile(rf"(?=#)({_NUMBER})?\S*((?: {_FLAG}){{0,4}})( {_PACKAGE})?", re.ASCII)
_OTHERS = "|".join(
    (
        r"(?:6\.[0-3]|1[0-9]\.0)\.[0-9]{4,5}",  # Windows
        r"Darwin Kernel Version [0-9]{2}\.[0-9]{1,2}\.[0-9]{1,2}",
        (
            r"(?:FreeBSD|NetBSD|DragonFly) v?[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?"
            r"(?:-(?:RELEASE|STABLE|CURRENT|PRERELEASE|ALPHA|BETA|RC)[0-9]?(?:-p[0-9]{1,2})?)?"
        ),
        r"GENERIC(?:\.MP)?#[0-9]{1,4}",  # OpenBSD
    )
)

SYSTEM_VERSION = Pattern(
    rf"(?:{_NUMBER}|{_FLAG}|{_PACKAGE})(?: {_FLAG}){{0,4}}(?: {_PACKAGE})?|{_OTHERS}",
    "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1",
)
"""What is left of a text."""


def system_version(text: str) -> str:
    """Return what may leave of `platform.version()`, "custom" where nothing of it may."""
    if linux := _LINUX.match(text):
        return SYSTEM_VERSION.or_custom("".join(filter(None, linux.groups())).strip())
    other = re.match(f"(?:{_OTHERS}){_END}", text, re.ASCII)
    return other[0] if other else CUSTOM
