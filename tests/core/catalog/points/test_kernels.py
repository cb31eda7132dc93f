# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is left of the texts about the operating system's core: numbers of versions and packages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freecad_telemetry.catalog.points.kernels import SYSTEM_VERSION, system_version
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import Vocabulary

REAL = {
    "Debian 13": (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2026-09-20)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1",
    ),
    "Debian 9": ("#1 SMP Debian 4.9.210-1+deb9u1 (2020-06-07)", "#1 SMP Debian 4.9.210-1+deb9u1"),
    "Debian backports": (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.9.7-1~bpo12+1 (2024-07-03)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.9.7-1~bpo12+1",
    ),
    "Debian realtime": (
        "#1 SMP PREEMPT_RT Debian 6.1.106-3 (2024-08-26)",
        "#1 SMP PREEMPT_RT Debian 6.1.106-3",
    ),
    "Debian rebuilt": (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.10.9-1+b1 (2024-09-08)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.10.9-1+b1",
    ),
    "Debian, voluntary": (
        "#1 SMP PREEMPT(voluntary) Debian 6.18.2-1 (2026-01-14)",
        "#1 SMP PREEMPT(voluntary) Debian 6.18.2-1",
    ),
    "MX": (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.10.11-1~mx23ahs (2024-09-30)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.10.11-1~mx23",
    ),
    "Parrot": (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.5.13-1parrot1 (2023-12-19)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.5.13-1parrot1",
    ),
    "Kali": (
        "#1 SMP PREEMPT_DYNAMIC Kali 6.8.11-1kali2 (2024-05-30)",
        "#1 SMP PREEMPT_DYNAMIC Kali 6.8.11-1kali2",
    ),
    "Proxmox": (
        "#1 SMP PREEMPT_DYNAMIC PMX 6.8.12-2 (2024-09-05T10:03Z)",
        "#1 SMP PREEMPT_DYNAMIC PMX 6.8.12-2",
    ),
    "Proxmox 6": (
        "#1 SMP PVE 5.4.128-1 (Wed, 21 Jul 2021 18:32:02 +0200)",
        "#1 SMP PVE 5.4.128-1",
    ),
    "Raspberry Pi OS": (
        "#1 SMP PREEMPT Debian 1:6.6.51-1+rpt3 (2024-10-08)",
        "#1 SMP PREEMPT Debian 1:6.6.51-1+rpt3",
    ),
    "Raspberry Pi OS 11": (
        "#1654 SMP PREEMPT Mon Apr 3 17:35:14 BST 2023",
        "#1654 SMP PREEMPT",
    ),
    "Ubuntu": (
        "#38-Ubuntu SMP PREEMPT_DYNAMIC Fri Jun  7 15:25:01 UTC 2024",
        "#38-Ubuntu SMP PREEMPT_DYNAMIC",
    ),
    "Ubuntu HWE, cut": (
        "#26~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC Thu Jul 13 16:27:29 UTC 2",
        "#26~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC",
    ),
    "Ubuntu low latency": (
        "#38.1-Ubuntu SMP PREEMPT_DYNAMIC Fri Jun 14 12:00:00 UTC 2024",
        "#38.1-Ubuntu SMP PREEMPT_DYNAMIC",
    ),
    "Ubuntu mainline": (
        "#202404171238 SMP PREEMPT_DYNAMIC Wed Apr 17 12:44:50 UTC 2024",
        "SMP PREEMPT_DYNAMIC",
    ),
    "TUXEDO OS": (
        "#108~22.04.1tux1 SMP PREEMPT_DYNAMIC Thu Feb 22 09:01:28 UTC 2024",
        "#108 SMP PREEMPT_DYNAMIC",
    ),
    "Pop!_OS": (
        "#202408120933~1723642561~22.04~b34ab7c SMP PREEMPT_DYNAMIC Wed A",
        "SMP PREEMPT_DYNAMIC",
    ),
    "XanMod": (
        "#0~20240815.g9dd3b32 SMP PREEMPT_DYNAMIC Thu Aug 15 08:27:27 UTC 2024",
        "#0 SMP PREEMPT_DYNAMIC",
    ),
    "Fedora": (
        "#1 SMP PREEMPT_DYNAMIC Wed Aug 14 16:17:25 UTC 2024",
        "#1 SMP PREEMPT_DYNAMIC",
    ),
    "Arch": (
        "#1 SMP PREEMPT_DYNAMIC Wed, 14 Aug 2024 22:55:46 +0000",
        "#1 SMP PREEMPT_DYNAMIC",
    ),
    "Arch zen": (
        "#1 ZEN SMP PREEMPT_DYNAMIC Wed, 14 Aug 2024 22:55:25 +0000",
        "#1 ZEN SMP PREEMPT_DYNAMIC",
    ),
    "openSUSE Tumbleweed": (
        "#1 SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 UTC 2024 (44e4b5b)",
        "#1 SMP PREEMPT_DYNAMIC",
    ),
    "openSUSE Leap": (
        "#1 SMP PREEMPT_DYNAMIC Wed Jul 3 04:59:47 UTC 2024 (9bf9caa/lp)",
        "#1 SMP PREEMPT_DYNAMIC",
    ),
    "Gentoo, a zone without a name": (
        "#2 SMP PREEMPT Sat Aug 17 10:11:12 +03 2024",
        "#2 SMP PREEMPT",
    ),
    "NixOS": (
        "#1-NixOS SMP PREEMPT_DYNAMIC Tue Jan  1 00:00:00 UTC 1980",
        "#1-NixOS SMP PREEMPT_DYNAMIC",
    ),
    "Alpine": (
        "#1-Alpine SMP PREEMPT_DYNAMIC 2024-08-19 14:06:12",
        "#1-Alpine SMP PREEMPT_DYNAMIC",
    ),
    "Solus": (
        "#330.current SMP PREEMPT_DYNAMIC Fri Aug 21 18:02:24 UTC 2026",
        "#330 SMP PREEMPT_DYNAMIC",
    ),
    "Void": ("#1 SMP PREEMPT_DYNAMIC 1723642561", "#1 SMP PREEMPT_DYNAMIC"),
    "Void, marked": ("#1 SMP PREEMPT_DYNAMIC @1723642561", "#1 SMP PREEMPT_DYNAMIC"),
    "Guix": ("#1 SMP PREEMPT_DYNAMIC 1", "#1 SMP PREEMPT_DYNAMIC"),
    "a lazy kernel": (
        "#1 SMP PREEMPT(lazy) Thu Aug 20 09:37:09 UTC 2026",
        "#1 SMP PREEMPT(lazy)",
    ),
    "a lazy kernel of 6.13": (
        "#1 SMP PREEMPT_LAZY Thu Feb 20 09:37:09 UTC 2025",
        "#1 SMP PREEMPT_LAZY",
    ),
    "one processor": ("#1 PREEMPT Thu Feb 20 09:37:09 UTC 2025", "#1 PREEMPT"),
    "WSL2": ("#1 SMP Fri Mar 29 23:14:13 UTC 2024", "#1 SMP"),
    "WSL1": ("#488-Microsoft Mon Sep 01 13:43:00 PST 2020", "#488-Microsoft"),
    "Windows 11": ("10.0.26100", "10.0.26100"),
    "Windows 7": ("6.1.7601", "6.1.7601"),
    "macOS on Apple's chips": (
        (
            "Darwin Kernel Version 23.1.0: Mon Oct  9 21:28:12 PDT 2023; "
            "root:xnu-10002.41.9~6/RELEASE_ARM64_T8103"
        ),
        "Darwin Kernel Version 23.1.0",
    ),
    "macOS on Intel": (
        (
            "Darwin Kernel Version 21.6.0: Mon Jun 24 00:56:10 PDT 2024; "
            "root:xnu-8020.240.18.709.2~1/RELEASE_X86_64"
        ),
        "Darwin Kernel Version 21.6.0",
    ),
    "FreeBSD": (
        "FreeBSD 14.1-RELEASE releng/14.1-n267679-10e31f0946d8 GENERIC",
        "FreeBSD 14.1-RELEASE",
    ),
    "FreeBSD, patched": ("FreeBSD 13.2-RELEASE-p4 GENERIC", "FreeBSD 13.2-RELEASE-p4"),
    "FreeBSD, to come": (
        (
            "FreeBSD 15.0-CURRENT #0 main-n271832-04262ed78d23: Thu Aug 22 03:41:12 UTC 2024     "
            "root@releng3.nyi.freebsd.org:/usr/obj/usr/src/amd64.amd64/sys/GENERIC"
        ),
        "FreeBSD 15.0-CURRENT",
    ),
    "NetBSD": (
        (
            "NetBSD 10.0 (GENERIC) #0: Thu Mar 28 08:33:33 UTC 2024  "
            "mkrepro@mkrepro.NetBSD.org:/usr/src/sys/arch/amd64/compile/GENERIC"
        ),
        "NetBSD 10.0",
    ),
    "DragonFly": (
        (
            "DragonFly v6.4.0-RELEASE #0: Tue Jan 10 03:03:19 EST 2023     "
            "root@www.shiningsilence.com:/usr/obj/home/justin/release/6_4/sys/X86_64_GENERIC"
        ),
        "DragonFly v6.4.0-RELEASE",
    ),
    "OpenBSD": ("GENERIC.MP#205", "GENERIC.MP#205"),
}
"""What published cores say of themselves, and what leaves of it."""

BUILT = [
    ("#1 SMP anna@acme-laptop", "#1 SMP"),
    ("#7-acme SMP", "#7 SMP"),
    ("#acme SMP", "SMP"),
    ("#1 SMP ACME", "#1 SMP"),
    ("#1 SMPACME", "#1"),
    ("#1 SMP PREEMPT(anna)", "#1 SMP"),
    ("#1 SMP PREEMPT_ANNA", "#1 SMP"),
    (
        "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3+acmecorp1 (2024-08-26)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3",
    ),
    ("#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3~20240826", "#1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3"),
    ("#1 SMP PREEMPT_DYNAMIC Debian 6.1.20240826-3", "#1 SMP PREEMPT_DYNAMIC"),
    ("#1 SMP PREEMPT_DYNAMIC Acme 6.1.106-3 (2024-08-26)", "#1 SMP PREEMPT_DYNAMIC"),
    ("#1 SMP 6.1-annasmith-acmecorp-secret", "#1 SMP"),
    ("#1 SMP 192.168.1.17", "#1 SMP"),
    ("#192.168.1.17 SMP", "SMP"),
    ("#4915112345678", CUSTOM),
    ("#08151", CUSTOM),
    ("#١ SMP", "SMP"),
    ("#1 SMP\n", "#1 SMP"),
    ("ANNA", CUSTOM),
    ("anna #1 SMP", CUSTOM),
    ("1:anna", CUSTOM),
    ("10.0.26100-acme", "10.0.26100"),
    ("10.0.26100.20240826", CUSTOM),
    ("192.168.1.17", CUSTOM),
    ("10.0.17.4", CUSTOM),
    ("Darwin Kernel Version 23.1.0-anna", "Darwin Kernel Version 23.1.0"),
    ("FreeBSD 14.1-ACME ACME", "FreeBSD 14.1"),
    ("AnnaBSD 14.1", CUSTOM),
    ("GENERIC.ANNA#205", CUSTOM),
    ("x" * 500, CUSTOM),
    ("", CUSTOM),
]
"""The cores that somebody compiled, and other texts."""

HELD_BACK = [
    "anna",
    "ACME",
    "anna@acme-laptop",
    "root@build.acme.example",
    "Anna's",
    "2024-08-26",
    "20240826",
    "202408260937",
    "26/08/24",
    "26.08.2024",
    "24.08.26",
    "2024.08.26",
    "Mon",
    "Aug",
    "26 Aug 2024",
    "Mon Aug 26 09:37:09 CEST 2024",
    "09:37:09",
    "09:37",
    "T09:37Z",
    "1724664000",
    "@1724664000",
    "g9dd3b32",
    "(44e4b5b)",
    "10e31f0946d8",
    "192.168.178.17",
    "UTC",
]
"""Words, dates, times, hashes and addresses."""


@pytest.mark.parametrize(("text", "left"), REAL.values(), ids=REAL)
def test_of_a_published_core_only_the_numbers_of_versions_and_packages_are_left(text, left):
    assert system_version(text) == left


@pytest.mark.parametrize("length", range(len("#26~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC "), 64))
def test_a_text_that_linux_has_cut_at_its_end_is_the_same(length):
    text, left = REAL["Ubuntu HWE, cut"]
    assert system_version(text[:length]) == left


@pytest.mark.parametrize(("text", "left"), BUILT)
def test_no_word_of_who_compiled_it_is_left(text, left):
    assert system_version(text) == left


@st.composite
def altered(draw):
    """A real text with some of `HELD_BACK` anywhere in it, in the place of words or within them."""
    text = draw(st.sampled_from([text for text, _ in REAL.values()]))
    for _ in range(draw(st.integers(1, 3))):
        foreign = draw(st.sampled_from(HELD_BACK) | st.text(min_size=1, max_size=8))
        before, after = (draw(st.sampled_from(["", *" .-+~:_#("])) for _ in "12")
        at = draw(st.integers(0, len(text)))
        until = draw(st.sampled_from([at, len(text), min(len(text), at + 8)]))
        text = f"{text[:at]}{before}{foreign}{after}{text[until:]}"
    return text


WORDS = {
    "SMP", "ZEN", "PREEMPT", "DYNAMIC", "RT", "LAZY", "none", "voluntary", "full", "lazy",
    "Ubuntu", "NixOS", "Alpine", "Guix", "MANJARO", "Microsoft", "Debian", "Kali", "PMX", "PVE",
    "deb", "bpo", "kali", "parrot", "mx", "rpt", "b", "u", "Darwin", "Kernel", "Version",
    "FreeBSD", "NetBSD", "DragonFly", "v", "RELEASE", "STABLE", "CURRENT", "PRERELEASE", "ALPHA",
    "BETA", "RC", "p", "GENERIC", "MP", CUSTOM,
}  # fmt: skip
"""Every word that may be left."""


@given(altered() | st.text())
def test_no_date_time_hash_address_or_word_is_ever_left(text):
    left = system_version(text)
    assert set(re.findall(r"[^\W\d_]+", left)) <= WORDS
    assert all(len(number) <= 5 for number in re.findall(r"\d+", left))
    assert not any(each in left.split(" ")[-1:] or f"{each} " in left for each in HELD_BACK)
    assert not re.search(r"\d:\d\d|\d/\d|\d{4}[-.]\d|\d\.\d+\.\d+\.\d", left)
    assert SYSTEM_VERSION.accepts(left, Vocabulary())


@pytest.mark.parametrize("text", [text for text, left in REAL.values() if text != left])
def test_the_gate_lets_no_whole_text_pass(text):
    assert not SYSTEM_VERSION.accepts(text, Vocabulary())


@pytest.mark.parametrize("text", ["#1" + ".1" * 10**5 + "!", "#1 SMP " * 10**5, "1" * 10**6 + "!"])
def test_no_text_keeps_the_expressions_busy(text):
    # An expression that tries ever more ways to read a long text would never answer.
    assert len(system_version(text)) < 10
    assert not SYSTEM_VERSION.matches(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("#0915 SMP", "SMP"),  # compiled on 15 September
        ("#1 SMP Debian 24.12.31-1", "#1 SMP"),
        ("#1 SMP Debian 20.24.12-25", "#1 SMP"),
    ],
)
def test_what_can_be_a_date_is_no_number(text, left):
    assert system_version(text) == left
