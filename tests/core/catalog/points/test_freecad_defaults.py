# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A default is that of the FreeCAD that runs."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.points.freecad_defaults import Default

DEFAULT = Default("new", {(1, 0): "old", (0, 20): "ancient"})


@pytest.mark.parametrize(
    ("version", "value"),
    [
        (("0", "19", "4"), "ancient"),
        (("0", "20", "2"), "ancient"),
        (("0", "21", "2"), "old"),
        (("1", "0", "2"), "old"),
        (("1", "1", "0dev"), "new"),
        (("1", "2", "0"), "new"),
        (("10", "0", "0"), "new"),
        (("1",), "new"),
        (("anna", "0", "0"), "new"),
        ((), "new"),
    ],
)
def test_a_version_has_the_default_of_the_last_release_that_it_is_not_newer_than(version, value):
    assert DEFAULT.of(version) == value
    assert Default("new").of(version) == "new"
