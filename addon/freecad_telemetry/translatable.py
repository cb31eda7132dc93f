# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Marks English source texts of the core for translation by the GUI."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CONTEXT = "TelemetryCatalog"
"""The translation context of every text that the core declares."""


def N_(text: str) -> str:
    """Return `text` unchanged: marks a literal to be translated later, in `CONTEXT`.

    `dev.py translations update` finds it by this function's name, as gettext does.
    """
    return text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text with places to fill in after it was translated.

    Attributes:
        pattern: translatable, with named places.
        values: what goes there as it is: numbers, texts, or sorted lists of texts.
        texts: what goes there translated.
        choices: lists that go there: each value as it is, and what it stands for translated.
    """

    pattern: str
    values: Mapping[str, int | float | str | tuple[str, ...]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def english(self) -> str:
        """The whole text in English."""
        written = {name: _english(value) for name, value in self.values.items()}
        choices = {
            name: ", ".join(f"{value} “{label}”" for value, label in labels.items())
            for name, labels in self.choices.items()
        }
        return self.pattern.format(**written, **self.texts, **choices)


def _english(value: int | float | str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"“{name}”" for name in value)
    return value if isinstance(value, str) else f"{value:g}"
