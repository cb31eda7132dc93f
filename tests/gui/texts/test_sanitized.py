# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Text from outside, as people can read it: nothing invisible, no markup, not too long."""

from __future__ import annotations

import pytest

from freecad_telemetry_gui.texts.sanitized import cut, tooltip, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ünïcode", "plain ünïcode"),
        ("a\x00b\x1b", "a␀b␛"),
        ("user\u202egnp.exe", "user<U+202E>gnp.exe"),
        ("zero\u200bwidth\ufeff", "zero<U+200B>width<U+FEFF>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("del\x7f", "del␡"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_what_is_invisible_becomes_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_single_line_has_no_line_breaks() -> None:
    assert visible("a\nb\u2028c", lines=False) == "a␊b<U+2028>c"


def test_long_text_is_cut_with_a_mark() -> None:
    assert cut("x" * 500, 10) == "xxxxxxxxx…"


def test_a_tooltip_never_becomes_markup() -> None:
    assert tooltip("<b>x</b>\n&") == "<p>&lt;b&gt;x&lt;/b&gt;<br/>&amp;</p>"
