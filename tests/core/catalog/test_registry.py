# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The catalog: every declaration is whole."""

from __future__ import annotations

import re

import pytest

from freecad_telemetry.catalog.registry import CATALOG


@pytest.mark.parametrize(
    "declared",
    [*CATALOG.points, *CATALOG.events.values()],
    ids=lambda item: f"{getattr(item, 'event', '')}.{getattr(item, 'key', item.label)}",
)
def test_every_declaration_is_told_in_whole_sentences(declared):
    for sentence in (declared.description, declared.purpose):
        assert re.fullmatch(r"[A-Z].*[.]", sentence), sentence
    assert declared.label
    assert not declared.label.endswith(".")
    assert 1 <= declared.since <= CATALOG.version


def test_every_point_says_where_it_is_read_and_what_may_leave():
    for point in CATALOG.points:
        assert point.source, point.key
        assert point.type.phrase.english, point.key
        assert "anonymous" not in point.description + point.purpose
