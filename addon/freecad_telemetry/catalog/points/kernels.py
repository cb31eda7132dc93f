# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts of `platform.version()` that published kernels have, family by family.

A kernel that somebody built can hold any word: a user's, a computer's or a company's name. So
every word that may pass stands here; a pattern repeats no group, so that no text takes it long.
Real texts of each family are in tests/core/catalog/points/test_kernels.py.
"""

from __future__ import annotations

from collections.abc import Iterable

from freecad_telemetry.catalog.values import Pattern

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ZONES = (
    "UTC", "GMT", "CET", "CEST", "WET", "WEST", "EET", "EEST", "BST", "IST", "MSK", "TRT", "EST",
    "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "AST", "ADT", "NST",
    "NDT", "JST", "KST", "HKT", "PKT", "WIB", "WITA", "WIT", "PHT", "SAST", "WAT", "CAT", "EAT",
    "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT",
)  # fmt: skip


def _any(alternatives: Iterable[str]) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _begun(words: Iterable[str]) -> str:
    """Match a word or its first letters."""
    parts = {word[:length] for word in words for length in range(1, len(word) + 1)}
    return _any(sorted(parts, key=lambda part: (-len(part), part)))


_CLOCK = "[0-9]{2}:[0-9]{2}:[0-9]{2}"
_OFFSET = "[+-][0-9]{2}(?:[0-9]{2})?"
_ZONE = f"(?:{_any(_ZONES)}|{_OFFSET})"
_DATE = f"{_any(_DAYS)} {_any(_MONTHS)} [0-9 ]?[0-9] {_CLOCK} {_ZONE} [0-9]{{4}}"
_MAIL_DATE = f"{_any(_DAYS)}, [0-9]{{1,2}} {_any(_MONTHS)} [0-9]{{4}} {_CLOCK} {_OFFSET}"
_PLAIN_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
# Linux cuts the text at 64 characters.
_CUT_DATE = (
    f"(?:{_begun(_DAYS)}|{_any(_DAYS)} {_begun(_MONTHS)}?|{_any(_DAYS)} {_any(_MONTHS)} (?:"
    f"[0-9 ]{{0,2}}|[0-9 ]?[0-9] [0-9:]{{0,8}}|[0-9 ]?[0-9] {_CLOCK} "
    f"(?:{_begun(_ZONES)}?|{_ZONE} [0-9]{{0,4}})))"
)

_HASH = "[0-9a-f]{7}"
_RELEASE = r"[0-9]{2}\.[0-9]{2}"
_COUNT = _any(
    (
        r"[0-9]{1,6}(?:\.[0-9]{1,3})?(?:-(?:NixOS|Alpine|Guix|MANJARO|Microsoft))?",
        # Ubuntu, TUXEDO OS.
        (
            rf"[0-9]{{1,4}}(?:\.[0-9]{{1,2}})?(?:~{_RELEASE}\.[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?)?"
            "(?:-Ubuntu|tux[0-9]{1,2})"
        ),
        # Ubuntu's mainline builds, Pop!_OS.
        rf"[0-9]{{12}}(?:~[0-9]{{10}}~{_RELEASE}~{_HASH})?",
        # XanMod, Solus.
        rf"[0-9]{{1,2}}~[0-9]{{8}}\.g{_HASH}",
        r"[0-9]{1,4}\.(?:current|lts)",
    )
)
_MODEL = r"(?:_DYNAMIC|_RT|_LAZY|\((?:none|voluntary|full|lazy)\))?"
_FLAGS = f"(?: ZEN)?(?: SMP)?(?: PREEMPT{_MODEL})?"

_SUFFIX = (
    "(?:[~+]?(?:deb|bpo|rpt|mx|kali|ubuntu|parrot|pureos|b)[0-9]{1,2}"
    r"(?:u[0-9]{1,2}|ahs|\+[0-9]{1,2})?)?"
)
_PACKAGE = (
    r"(?:1:)?[2-9]\.[0-9]{1,2}(?:\.[0-9]{1,3})?(?:\.[0-9]{1,3})?-[0-9]{1,3}(?:\.[0-9]{1,3})?"
    f"{_SUFFIX}{_SUFFIX}"
)
_PACKED = (
    f"(?:Debian|Kali|PMX|PVE) {_PACKAGE} "
    rf"\((?:{_PLAIN_DATE}(?:T[0-9]{{2}}:[0-9]{{2}}Z)?|{_MAIL_DATE})\)"
)
_BUILT = _any(
    (
        # openSUSE names the commit of its sources.
        rf"{_DATE}(?: \((?:lp-)?{_HASH}(?:/lp)?\))?",
        _MAIL_DATE,
        f"{_PLAIN_DATE} {_CLOCK}",
        _PACKED,
        # Seconds since 1970; Guix has 1.
        "@[0-9]{1,10}",
        "1(?:[0-9]{9})?",
        _CUT_DATE,
    )
)

LINUX = f"#{_COUNT}{_FLAGS}(?: {_BUILT}?)?"
WINDOWS = r"(?:6\.[0-3]|10\.0)\.[0-9]{3,6}"
_XNU = "[0-9]{3,5}" + r"(?:\.[0-9]{1,3})?" * 4 + "~[0-9]{1,3}"
DARWIN = (
    rf"Darwin Kernel Version [0-9]{{2}}\.[0-9]{{1,2}}\.[0-9]{{1,2}}: {_DATE}; "
    rf"root:xnu-{_XNU}/RELEASE_(?:X86_64|ARM64_(?:T[0-9]{{4}}|VMAPPLE))"
)
FREEBSD = (
    r"FreeBSD [0-9]{1,2}\.[0-9]{1,2}-(?:RELEASE|STABLE|CURRENT|PRERELEASE|ALPHA[0-9]|BETA[0-9]|"
    r"RC[0-9])(?:-p[0-9]{1,2})?(?: (?:main|stable/[0-9]{1,2}|releng/[0-9]{1,2}\.[0-9]{1,2})"
    "-n[0-9]{6}-[0-9a-f]{7,12})? GENERIC"
)
OPENBSD = r"GENERIC(?:\.MP)?#[0-9]{1,4}"

FAMILIES = (LINUX, WINDOWS, DARWIN, FREEBSD, OPENBSD)

SYSTEM_VERSION = Pattern("|".join(FAMILIES), "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2026-09-20)")
"""The text of `platform.version()`."""
