# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ranges in the place of numbers."""

from __future__ import annotations

from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import Vocabulary


def test_ranges_are_told_in_order_and_without_what_they_cannot_be():
    counts = "one of: “0”, “1”, “2”, “3-5”, “6-10”, “11-20”, “21-50”, “51+”"
    assert COUNTS.type.phrase.english == counts
    assert not COUNTS.type.accepts(CUSTOM, Vocabulary())
    point = CATALOG.point("freecad_preferences", "ui_task_view_overlay")
    assert point.type.phrase.english == "one of: “left”, “right”, “top”, “bottom”"
