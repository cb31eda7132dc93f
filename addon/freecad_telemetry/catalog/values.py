# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The types of values: which may leave, what goes in the place of others, and what people read."""

from __future__ import annotations

import abc
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from freecad_telemetry.facts.facts import Vocabulary
from freecad_telemetry.translatable import N_, Phrase

Value = bool | int | float | str | list[str] | dict[str, str] | dict[str, bool | str]
"""What a property may hold on the wire."""

Rule = str | int | float | bool | Sequence["Rule"]
"""What may leave, as JSON can hold it."""

MAX_PATTERN_CHARS = 120
"""The longest text that is sent, that of a macOS kernel, has some 100."""
MAX_LIST_ITEMS = 500
"""FreeCAD has some 25 workbenches and public addons bring some hundred."""

CUSTOM = "custom"
"""Sent in the place of any text that is outside its closed set."""


class ValueType(abc.ABC):
    """The values that a property may have; anything else does not pass the gate."""

    @abc.abstractmethod
    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        """Tell whether `value` may leave, given this computer's closed sets."""

    @property
    def value_labels(self) -> Mapping[str, str]:
        """What values stand for, translatable, by the value as `str`."""
        return {}

    def label_of(self, value: object) -> str:
        """Return what a value stands for, translatable; "" where it speaks for itself."""
        return self.value_labels.get(str(value), "")

    @property
    @abc.abstractmethod
    def phrase(self) -> Phrase:
        """Say which values are allowed, translatable."""

    @property
    @abc.abstractmethod
    def rule(self) -> Rule:
        """What may leave, without what only tells people about it.

        Versions of the catalog are recorded by it: a name in it stays when the class is renamed.
        """


@dataclass(frozen=True, slots=True)
class Boolean(ValueType):
    """True or false."""

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, bool)

    @property
    def rule(self) -> Rule:
        return "boolean"

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(N_("yes or no"))


@dataclass(frozen=True, slots=True)
class AlwaysTrue(ValueType):
    """True, for what is the same in every message."""

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return value is True

    @property
    def rule(self) -> Rule:
        return "always true"

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(N_("always yes"))


@dataclass(frozen=True, slots=True)
class Integer(ValueType):
    """A whole number within bounds, both included."""

    low: int
    high: int

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return type(value) is int and self.low <= value <= self.high

    @property
    def rule(self) -> Rule:
        return ["integer", self.low, self.high]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            N_("a whole number from {low} to {high}"),
            {"low": self.low, "high": self.high},
        )


@dataclass(frozen=True, slots=True)
class Decimal(ValueType):
    """A number within bounds, both included."""

    low: float
    high: float

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return type(value) in (int, float) and self.low <= value <= self.high  # type: ignore[operator]

    @property
    def rule(self) -> Rule:
        return ["decimal", self.low, self.high]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            N_("a number from {low} to {high}"),
            {"low": self.low, "high": self.high},
        )


@dataclass(frozen=True, slots=True)
class Pattern(ValueType):
    """A text of a fixed shape, of at most `MAX_PATTERN_CHARS` characters.

    Attributes:
        pattern: a regular expression that the whole text matches; its digits are ASCII's.
        example: shown to people in the place of the expression.
    """

    pattern: str
    example: str

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, str) and (value == CUSTOM or self.matches(value))

    def matches(self, text: str) -> bool:
        """Tell whether a text has this shape."""
        if len(text) > MAX_PATTERN_CHARS:
            return False
        return re.fullmatch(self.pattern, text, re.ASCII) is not None

    def or_custom(self, value: str) -> str:
        """Return the text where it has this shape, else "custom"."""
        return value if self.matches(value) else CUSTOM

    @property
    def rule(self) -> Rule:
        return ["pattern or custom", self.pattern]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed. “custom” stays English: it is what is sent.
            N_("a text like “{example}”, else “custom”"),
            {"example": self.example},
        )


@dataclass(frozen=True, slots=True)
class OpenChoice(ValueType):
    """One text of a fixed, closed set, or "custom".

    Attributes:
        allowed: the set.
        labels: proper names by which people know its texts; empty where they speak for themselves.
    """

    allowed: frozenset[str]
    labels: Mapping[str, str] = field(default_factory=dict)

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, str) and (value in self.allowed or value == CUSTOM)

    def or_custom(self, value: str) -> str:
        """Return the text where the set holds it, else "custom"."""
        return value if value in self.allowed else CUSTOM

    @property
    def value_labels(self) -> Mapping[str, str]:
        return self.labels

    @property
    def rule(self) -> Rule:
        return ["choice or custom", sorted(self.allowed)]

    @property
    def phrase(self) -> Phrase:
        names = [self.labels.get(name, name) for name in self.allowed]
        names.sort(key=lambda name: (name.casefold(), name))
        return Phrase(
            #: Says which values are allowed. “custom” stays English: it is what is sent.
            N_("one of: {names}; else “custom”"),
            {"names": tuple(names)},
        )


@dataclass(frozen=True, slots=True)
class ClosedChoice(ValueType):
    """One of our own few texts: nothing else can come up.

    Attributes:
        names: the texts, in the order in which people read them.
    """

    names: tuple[str, ...]

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, str) and value in self.names

    def or_else(self, value: str, other: str) -> str:
        """Return the text where it is one of these, else `other`, which is one of them."""
        return value if value in self.names else other

    @property
    def rule(self) -> Rule:
        return ["choice", self.names]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            N_("one of: {names}"),
            {"names": self.names},
        )


@dataclass(frozen=True, slots=True)
class Numbered(ValueType):
    """The number of one of FreeCAD's choices.

    Attributes:
        type: which numbers may leave, as numbers or as text.
        labels: what the numbers of today's FreeCAD stand for, translatable.
    """

    type: ValueType
    labels: Mapping[str, str]

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return self.type.accepts(value, vocabulary)

    def or_custom(self, value: str) -> str:
        """Return a number that goes as text, "custom" for one that may not."""
        return value if self.type.accepts(value, Vocabulary()) else CUSTOM

    @property
    def value_labels(self) -> Mapping[str, str]:
        return self.labels

    @property
    def rule(self) -> Rule:
        return self.type.rule

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.
            N_("the number of a choice: {choices}; newer versions of FreeCAD may have more"),
            choices={"choices": self.labels},
        )


@dataclass(frozen=True, slots=True)
class VocabularyText(ValueType):
    """One text of a closed set, or "custom".

    Attributes:
        name: the field of `Vocabulary` that holds the set.
        what: what the set holds, translatable.
        besides: the texts allowed besides, and what they stand for, translatable.
    """

    name: str
    what: str
    besides: Mapping[str, str] = field(default_factory=dict)

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, str) and (
            value == CUSTOM or value in self.besides or value in vocabulary.closed_set(self.name)
        )

    def or_custom(self, value: str, vocabulary: Vocabulary) -> str:
        """Return the text where the set holds it, else "custom"."""
        return value if self.accepts(value, vocabulary) else CUSTOM

    @property
    def value_labels(self) -> Mapping[str, str]:
        return self.besides

    @property
    def rule(self) -> Rule:
        return ["vocabulary or custom", self.name, sorted(self.besides)]

    @property
    def phrase(self) -> Phrase:
        labeled = {value: label for value, label in self.besides.items() if value}
        if labeled:
            return Phrase(
                #: {what} says which names are allowed, {choices} is a list such as: unset “not
                #: set”. “custom” stays English: it is what is sent.
                N_("{what}, or {choices}; anything else is sent as “custom”"),
                texts={"what": self.what},
                choices={"choices": labeled},
            )
        return Phrase(
            #: {what} says which names are allowed. “custom” stays English: it is what is sent.
            N_("{what}; anything else is sent as “custom”"),
            texts={"what": self.what},
        )


@dataclass(frozen=True, slots=True)
class VocabularyList(ValueType):
    """A list of texts from a closed set.

    Attributes:
        name: the field of `Vocabulary` that holds the set.
        what: what the set holds, translatable.
        max_items: how many texts the list may have.
        custom: others are in the list as "custom"; else they are not in it.
    """

    name: str
    what: str
    max_items: int = MAX_LIST_ITEMS
    custom: bool = True

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        allowed = vocabulary.closed_set(self.name)
        return (
            isinstance(value, list)
            and len(value) <= self.max_items
            and all(isinstance(item, str) for item in value)
            and all(item in allowed or (self.custom and item == CUSTOM) for item in value)
        )

    def filtered(self, value: list[str], vocabulary: Vocabulary) -> list[str]:
        """Return the list with "custom" for the texts that are outside the set, or without them."""
        allowed = vocabulary.closed_set(self.name)
        items = (item if item in allowed else CUSTOM for item in value[: self.max_items])
        return [item for item in items if self.custom or item != CUSTOM]

    @property
    def rule(self) -> Rule:
        return ["vocabulary list", self.name, self.max_items, self.custom]

    @property
    def phrase(self) -> Phrase:
        if self.custom:
            #: {what} says which names may be in the list. “custom” stays English.
            pattern = N_("a list: {what}; any other name in it is sent as “custom”")
        else:
            #: {what} says which names may be in the list.
            pattern = N_("a list: {what}")
        return Phrase(pattern, texts={"what": self.what})
