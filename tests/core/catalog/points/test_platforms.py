# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Names and versions that many people share are told; others become "custom"."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.points.platforms import (
    DISTRIBUTIONS,
    OS_VERSION,
    opengl_vendor,
    os_version,
)
from freecad_telemetry.catalog.values import CUSTOM
from tests.core.support import told


@pytest.mark.parametrize(
    "name",
    [
        "Fedora Linux Asahi Remix",
        "TUXEDO OS",
        "Astra Linux",
        "RED OS",
        "ALT Workstation",
        "Arch Linux ARM",
        "MX Linux",
        "Ultramarine Linux",
        "openSUSE MicroOS",
        "Nobara",
        "Void",
        "Solus",
        "Guix",
        "Guix System",
    ],
)
def test_the_distributions_that_people_use_are_named(name):
    assert DISTRIBUTIONS.or_custom(name) == name


@pytest.mark.parametrize(
    "text",
    [
        "13",
        "24.04",
        "14.4.1",
        "2022Server",
        "2012ServerR2",
        "14.1-RELEASE-p3",
        "15.0-CURRENT",
        "p10",
        "1.7_x86-64",
        "rolling",
        "",
    ],
)
def test_versions_of_operating_systems_are_told(text):
    assert os_version(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [("20240807", "rolling"), ("2024.08.07", "rolling"), ("3.21.0_alpha20240807", "3.21.0_alpha")],
)
def test_of_a_version_that_is_a_date_no_date_is_told(text, left):
    assert os_version(text) == left
    assert not OS_VERSION.matches(text)


@pytest.mark.parametrize(
    "text", ["anna", "13-anna", "2022Anna", "14.1-ACME", "3.21.0_acme", "٣", "24.08.07"]
)
def test_a_version_that_somebody_named_is_custom(text):
    assert os_version(text) == CUSTOM


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NVIDIA Corporation", "NVIDIA"),
        ("ATI Technologies Inc.", "AMD"),
        ("Advanced Micro Devices, Inc.", "AMD"),
        ("Intel Open Source Technology Center", "Intel"),
        ("Mesa/X.org", "Mesa"),
        ("X.Org", "X.Org"),
        ("nouveau", "nouveau"),
        ("Red Hat", "Red Hat"),
        ("VMware, Inc.", "VMware"),
        ("Qualcomm", "Qualcomm"),
        ("ARM", "ARM"),
        ("Broadcom", "Broadcom"),
        ("Apple Inc.", "Apple"),
        ("Microsoft Corporation", "Microsoft"),
        ("Anna's charming driver", CUSTOM),
    ],
)
def test_the_makers_of_graphics_drivers_are_named(home, text, name):
    assert opengl_vendor(text) == name
    assert told(home, "freecad_system_info", "opengl_vendor", opengl=(text, "4.6")) == name
