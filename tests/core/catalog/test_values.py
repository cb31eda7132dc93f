# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What may be sent, as types of values."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.points.customizations import Counted
from freecad_telemetry.catalog.values import (
    Decimal,
    Integer,
    Numbered,
    OpenChoice,
    Pattern,
    VocabularyList,
    VocabularyText,
)


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        (Pattern(r"[0-9]{1,2}\.[0-9]{1,3}", "1.1"), Pattern(r"[0-9]{1,3}\.[0-9]{1,2}", "1.1")),
        (OpenChoice(frozenset({"a", "b"})), OpenChoice(frozenset({"a", "b", "c"}))),
        (Counted(frozenset({"Part"}), ("0", "1+")), Counted(frozenset({"Part", "x"}), ("0", "1+"))),
        (Counted(frozenset({"Part"}), ("0", "1+")), Counted(frozenset({"Part"}), ("0", "1", "2+"))),
        (VocabularyText("themes", "x"), VocabularyText("themes", "x", {"unset": "not set"})),
        (VocabularyText("themes", "x"), VocabularyText("workbenches", "x")),
        (VocabularyList("addons", "x", 5, custom=False), VocabularyList("addons", "x", 5)),
        (Numbered(Integer(0, 3), {"0": "no"}), Numbered(Integer(0, 4), {"0": "no"})),
        (Integer(0, 3), Decimal(0, 3)),
    ],
)
def test_a_fingerprint_tells_a_wider_type(narrow, wide):
    assert narrow.rule != wide.rule
