# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Text from outside made safe to look at: nothing in it is invisible, or reorders what is read."""

from __future__ import annotations

import html
import unicodedata

_PICTURES = 0x2400
"""Unicode's pictures of the control characters 0 to 31 begin here."""
_KEPT = frozenset("\n\t")
_JOINERS = frozenset("\u200c\u200d")
"""Joiners belong to the spelling of Persian, Hindi and others: they stay."""


def visible(text: str, *, lines: bool = True) -> str:
    """Return a text with control characters and bidi marks made visible.

    Controls become their Unicode pictures, format characters `<U+202E>`. With `lines` False the
    text becomes a single line.
    """
    plain = text.replace("\n", "").replace("\t", "") if lines else text
    if plain.isprintable():  # nearly every text, and quick to see
        return text
    return "".join(_visible_character(character, lines) for character in text)


def _visible_character(character: str, lines: bool) -> str:
    if character in _KEPT and lines:
        return character
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    if code == 0x7F:
        return "\u2421"
    if character in _JOINERS:
        return character
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"):
        return f"<U+{code:04X}>"
    return character


_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return a text that keeps its own direction among others: for display, not for copies.

    Between right-to-left words, "2560 × 1400" would else be read as "1400 × 2560".
    """
    return f"{_ISOLATE}{text}{_POP}" if text else ""


def tooltip(text: str) -> str:
    """Return a text as a tooltip that shows it as it is: Qt takes what looks like HTML for HTML."""
    return f"<p>{html.escape(text).replace(chr(10), '<br/>')}</p>" if text else ""


def cut(text: str, max_chars: int) -> str:
    """Return a text as one visible line of at most `max_chars` characters."""
    text = visible(text[: max_chars + 1], lines=False)
    return text if len(text) <= max_chars else text[: max_chars - 1] + "…"
