# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which texts about the operating system's core are published ones, and so may be sent."""

from __future__ import annotations

import re

import pytest

from freecad_telemetry.catalog.points.kernels import FAMILIES, SYSTEM_VERSION
from freecad_telemetry.catalog.values import CUSTOM

PUBLISHED = {
    "Debian 13": "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2026-09-20)",
    "Debian 12": "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3 (2024-08-26)",
    "Debian 9": "#1 SMP Debian 4.9.210-1+deb9u1 (2020-06-07)",
    "Debian backports": "#1 SMP PREEMPT_DYNAMIC Debian 6.9.7-1~bpo12+1 (2024-07-03)",
    "Debian realtime": "#1 SMP PREEMPT_RT Debian 6.1.106-3 (2024-08-26)",
    "Debian rebuilt": "#1 SMP PREEMPT_DYNAMIC Debian 6.10.9-1+b1 (2024-09-08)",
    "MX": "#1 SMP PREEMPT_DYNAMIC Debian 6.10.11-1~mx23ahs (2024-09-30)",
    "Parrot": "#1 SMP PREEMPT_DYNAMIC Debian 6.5.13-1parrot1 (2023-12-19)",
    "Kali": "#1 SMP PREEMPT_DYNAMIC Kali 6.8.11-1kali2 (2024-05-30)",
    "Proxmox": "#1 SMP PREEMPT_DYNAMIC PMX 6.8.12-2 (2024-09-05T10:03Z)",
    "Proxmox 6": "#1 SMP PVE 5.4.128-1 (Wed, 21 Jul 2021 18:32:02 +0200)",
    "Raspberry Pi OS": "#1 SMP PREEMPT Debian 1:6.6.51-1+rpt3 (2024-10-08)",
    "Raspberry Pi OS 11": "#1654 SMP PREEMPT Mon Apr 3 17:35:14 BST 2023",
    "Ubuntu": "#38-Ubuntu SMP PREEMPT_DYNAMIC Fri Jun  7 15:25:01 UTC 2024",
    "Ubuntu HWE, cut": "#26~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC Thu Jul 13 16:27:29 UTC 2",
    "Ubuntu HWE": "#45~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC Wed Sep 10 12:00:00 UTC 2026",
    "Ubuntu low latency": "#38.1-Ubuntu SMP PREEMPT_DYNAMIC Fri Jun 14 12:00:00 UTC 2024",
    "Ubuntu mainline": "#202404171238 SMP PREEMPT_DYNAMIC Wed Apr 17 12:44:50 UTC 2024",
    "TUXEDO OS": "#108~22.04.1tux1 SMP PREEMPT_DYNAMIC Thu Feb 22 09:01:28 UTC 2024",
    "Pop!_OS": "#202408120933~1723642561~22.04~b34ab7c SMP PREEMPT_DYNAMIC Wed A",
    "Pop!_OS, weekday": "#202405300957~1718348209~22.04~7817b67 SMP PREEMPT_DYNAMIC Mon",
    "XanMod": "#0~20240815.g9dd3b32 SMP PREEMPT_DYNAMIC Thu Aug 15 08:27:27 UTC 2024",
    "Fedora": "#1 SMP PREEMPT_DYNAMIC Wed Aug 14 16:17:25 UTC 2024",
    "RHEL": "#1 SMP PREEMPT_DYNAMIC Thu Jul 25 10:40:29 EDT 2024",
    "Arch": "#1 SMP PREEMPT_DYNAMIC Wed, 14 Aug 2024 22:55:46 +0000",
    "Arch zen": "#1 ZEN SMP PREEMPT_DYNAMIC Wed, 14 Aug 2024 22:55:25 +0000",
    "Manjaro": "#1 SMP PREEMPT_DYNAMIC Mon Sep 18 20:16:55 UTC 2023",
    "openSUSE Tumbleweed": "#1 SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 UTC 2024 (44e4b5b)",
    "openSUSE Leap": "#1 SMP PREEMPT_DYNAMIC Wed Jul 3 04:59:47 UTC 2024 (9bf9caa/lp)",
    "openSUSE Leap 15.3": "#1 SMP Thu Feb 10 11:56:15 UTC 2022 (lp-30f7dbb)",
    "Gentoo": "#1 SMP PREEMPT_DYNAMIC Sat Aug 17 10:11:12 CEST 2024",
    "Gentoo, a zone without a name": "#2 SMP PREEMPT Sat Aug 17 10:11:12 +03 2024",
    "NixOS": "#1-NixOS SMP PREEMPT_DYNAMIC Tue Jan  1 00:00:00 UTC 1980",
    "Alpine": "#1-Alpine SMP PREEMPT_DYNAMIC 2024-08-19 14:06:12",
    "Alpine 3.19": "#2-Alpine SMP PREEMPT_DYNAMIC Mon, 12 Aug 2024 09:01:28 +0000",
    "Solus": "#330.current SMP PREEMPT_DYNAMIC Fri Aug 21 18:02:24 UTC 2026",
    "Void": "#1 SMP PREEMPT_DYNAMIC 1723642561",
    "Void, marked": "#1 SMP PREEMPT_DYNAMIC @1723642561",
    "Guix": "#1 SMP PREEMPT_DYNAMIC 1",
    "Slackware": "#1 SMP PREEMPT_DYNAMIC Wed Aug 14 16:51:32 CDT 2024",
    "a lazy kernel": "#1 SMP PREEMPT(lazy) Thu Aug 20 09:37:09 UTC 2026",
    "a voluntary kernel": "#1 SMP PREEMPT(voluntary) Debian 6.18.2-1 (2026-01-14)",
    "a full kernel": "#5-Ubuntu SMP PREEMPT(full) Thu Jul 16 08:01:44 UTC 2026",
    "a lazy kernel of 6.13": "#1 SMP PREEMPT_LAZY Thu Feb 20 09:37:09 UTC 2025",
    "one processor": "#1 PREEMPT Thu Feb 20 09:37:09 UTC 2025",
    "WSL2": "#1 SMP Fri Mar 29 23:14:13 UTC 2024",
    "WSL2, 6.6": "#1 SMP PREEMPT_DYNAMIC Mon Apr 21 17:08:54 UTC 2025",
    "WSL1": "#488-Microsoft Mon Sep 01 13:43:00 PST 2020",
    "Windows 11": "10.0.26100",
    "Windows 10": "10.0.19045",
    "macOS on Apple's chips": (
        "Darwin Kernel Version 23.1.0: Mon Oct  9 21:28:12 PDT 2023; "
        "root:xnu-10002.41.9~6/RELEASE_ARM64_T8103"
    ),
    "macOS on Intel": (
        "Darwin Kernel Version 21.6.0: Mon Jun 24 00:56:10 PDT 2024; "
        "root:xnu-8020.240.18.709.2~1/RELEASE_X86_64"
    ),
    "FreeBSD": "FreeBSD 14.1-RELEASE releng/14.1-n267679-10e31f0946d8 GENERIC",
    "FreeBSD, patched": "FreeBSD 13.2-RELEASE-p4 GENERIC",
    "OpenBSD": "GENERIC.MP#205",
}

BUILT = [
    "#1 SMP anna@acme-laptop",
    "#7-acme SMP",
    "#1 SMP ACME",
    "#1 SMP UTC",
    "#1 SMP PREEMPT(anna)",
    "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3+acmecorp1 (2024-08-26)",
    "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3 (2024-08-26) acme",
    "#1 SMP PREEMPT_DYNAMIC Acme 6.1.106-3 (2024-08-26)",
    "#1 SMP 6.1-annasmith-acmecorp-secret",
    "#1 SMP 192.168.1.17",
    "#1 SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 UTC 2024 (anna123)",
    "#1 SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 ANNA 2024",
    "#1-anna SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 UTC 2024",
    "#330.anna SMP",
    "#1 SMP 4915112345678",
    "#١ SMP",
    "#1 SMP\n",
    "ANNA",
    "anna",
    "1:anna",
    "10.0.26100-acme",
    "192.168.1.17",
    "FreeBSD 14.1-RELEASE ACME",
    "x" * 500,
    "",
]


@pytest.mark.parametrize("text", PUBLISHED.values(), ids=PUBLISHED)
def test_published_kernels_keep_their_name(text):
    assert SYSTEM_VERSION.or_custom(text) == text


@pytest.mark.parametrize("length", range(len("#26~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC "), 64))
def test_a_text_that_linux_has_cut_at_its_end_keeps_its_name(length):
    text = PUBLISHED["Ubuntu HWE, cut"][:length]
    assert SYSTEM_VERSION.or_custom(text) == text


@pytest.mark.parametrize("text", BUILT)
def test_a_kernel_that_somebody_built_is_custom(text):
    assert SYSTEM_VERSION.or_custom(text) == CUSTOM


@pytest.mark.parametrize("text", ["#1" + ".1" * 10**5 + "!", "#1 SMP " * 10**5, "1" * 10**6 + "!"])
def test_no_text_keeps_the_pattern_busy(text):
    # An expression that tries ever more ways to read a long text would never answer.
    assert not any(re.fullmatch(family, text, re.ASCII) for family in FAMILIES)
    assert SYSTEM_VERSION.or_custom(text) == CUSTOM
