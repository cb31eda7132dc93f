# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The words in which data points are declared."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from freecad_telemetry.facts import Facts, Vocabulary
from freecad_telemetry.host import Parameter
from freecad_telemetry.text import QT_TRANSLATE_NOOP, Phrase

Value = bool | int | float | str | list[str] | dict[str, str] | dict[str, bool | str]
"""What a property may hold on the wire."""

CUSTOM = "custom"
"""Sent in the place of any text that is outside its closed set."""

#: How a value is made coarser: only texts of a fixed list are sent.
CLOSED_SET = QT_TRANSLATE_NOOP("TelemetryCatalogue", "closed set")
#: How a value is made coarser: a range is sent, such as "6-10", not the number.
RANGES = QT_TRANSLATE_NOOP("TelemetryCatalogue", "ranges")
#: How a value is made coarser: a range is sent, such as "6-10", not the number.
COUNTED_IN_RANGES = QT_TRANSLATE_NOOP("TelemetryCatalogue", "counted, in ranges")


class Category(enum.StrEnum):
    """What a user agrees to, one by one; `SESSION` comes with every yes."""

    SESSION = "session"
    SYSTEM = "system"
    PREFERENCES = "preferences"
    ADDONS = "addons"
    CUSTOMIZATIONS = "customizations"


class Moment(enum.Enum):
    """When an event is made."""

    START = "start"
    LAUNCH = "launch"
    SHUTDOWN = "shutdown"
    UNCLEAN = "unclean"


class Question(enum.StrEnum):
    """The questions of the FreeCAD project that the data helps answer."""

    BUGS = "bugs"
    API_CHANGES = "api changes"
    PLATFORMS = "platforms"
    TRANSLATIONS = "translations"
    OLD_RELEASES = "old releases"
    DEFAULTS = "defaults"
    GRANTS = "grants"
    TRANSPORT = "transport"


class ValueType:
    """The values that a property may have; anything else does not pass the gate."""

    def accepts(self, value: object, words: Vocabulary) -> bool:
        """Tell whether `value` may leave, given this computer's closed sets."""
        raise NotImplementedError

    @property
    def phrase(self) -> Phrase:
        """Say which values are allowed, translatable."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """Say in English which values are allowed."""
        return self.phrase.english


@dataclass(frozen=True, slots=True)
class Flag(ValueType):
    """True or false."""

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, bool)

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(QT_TRANSLATE_NOOP("TelemetryCatalogue", "yes or no"))


@dataclass(frozen=True, slots=True)
class Whole(ValueType):
    """A whole number within bounds, both included."""

    low: int
    high: int

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return type(value) is int and self.low <= value <= self.high

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "a whole number from {low} to {high}"),
            {"low": self.low, "high": self.high},
        )


@dataclass(frozen=True, slots=True)
class Decimal(ValueType):
    """A number within bounds, both included."""

    low: float
    high: float

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return type(value) in (int, float) and self.low <= value <= self.high  # type: ignore[operator]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "a number from {low} to {high}"),
            {"low": self.low, "high": self.high},
        )


@dataclass(frozen=True, slots=True)
class Shape(ValueType):
    """A text of a fixed shape, of at most 120 characters.

    Attributes:
        pattern: a regular expression that the whole text matches; its digits are ASCII's.
        example: shown to people in the place of the expression.
    """

    pattern: str
    example: str

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, str) and (value == CUSTOM or self.has(value))

    def has(self, text: str) -> bool:
        """Tell whether a text has this shape."""
        return len(text) <= 120 and re.fullmatch(self.pattern, text, re.ASCII) is not None

    def reduce(self, value: str) -> str:
        """Return the text where it has this shape, else "custom"."""
        return value if self.has(value) else CUSTOM

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed. “custom” stays English: it is what is sent.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "a text like “{example}”, else “custom”"),
            {"example": self.example},
        )


@dataclass(frozen=True, slots=True)
class OneOf(ValueType):
    """One text of a fixed, closed set, or "custom"."""

    allowed: frozenset[str]

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, str) and (value in self.allowed or value == CUSTOM)

    def reduce(self, value: str) -> str:
        """Return the text where the set holds it, else "custom"."""
        return value if value in self.allowed else CUSTOM

    @property
    def phrase(self) -> Phrase:
        names = sorted(self.allowed, key=lambda name: (name.casefold(), name))
        return Phrase(
            #: Says which values are allowed. “custom” stays English: it is what is sent.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "one of: {names}; else “custom”"),
            {"names": tuple(names)},
        )


@dataclass(frozen=True, slots=True)
class Fixed(ValueType):
    """One of our own few texts: nothing else can come up.

    Attributes:
        names: the texts, in the order in which people are told of them.
    """

    names: tuple[str, ...]

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, str) and value in self.names

    def reduce(self, value: str, other: str) -> str:
        """Return the text where it is one of these, else `other`, which is one of them."""
        return value if value in self.names else other

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: Says which values are allowed.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "one of: {names}"),
            {"names": self.names},
        )


@dataclass(frozen=True, slots=True)
class Known(ValueType):
    """One text of a closed set of this computer, or "custom".

    Attributes:
        name: the field of `Vocabulary` that holds the set.
        what: what the set holds, translatable.
        unset: the texts allowed besides.
    """

    name: str
    what: str
    unset: frozenset[str] = frozenset()

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, str) and (
            value == CUSTOM or value in self.unset or value in words.closed_set(self.name)
        )

    def reduce(self, value: str, words: Vocabulary) -> str:
        """Return the text where the set holds it, else "custom"."""
        return value if self.accepts(value, words) else CUSTOM

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: {what} says which names are allowed. “custom” stays English: it is what is sent.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "{what}; anything else is sent as “custom”"),
            texts={"what": self.what},
        )


WORKBENCH_NAMES = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "the workbenches of FreeCAD and of public addons"
)


@dataclass(frozen=True, slots=True)
class KnownNames(ValueType):
    """A list of texts, each from a closed set of this computer or "custom".

    Attributes:
        name: the field of `Vocabulary` that holds the set.
        what: what the set holds, translatable.
        longest: how many texts the list may have.
    """

    name: str
    what: str
    longest: int = 500

    def accepts(self, value: object, words: Vocabulary) -> bool:
        allowed = words.closed_set(self.name)
        return (
            isinstance(value, list)
            and len(value) <= self.longest
            and all(isinstance(item, str) and (item in allowed or item == CUSTOM) for item in value)
        )

    def reduce(self, value: list[str], words: Vocabulary) -> list[str]:
        """Return the list with every text outside the set replaced by "custom"."""
        allowed = words.closed_set(self.name)
        return [item if item in allowed else CUSTOM for item in value]

    @property
    def phrase(self) -> Phrase:
        return Phrase(
            #: {what} says which names may be in the list.
            QT_TRANSLATE_NOOP("TelemetryCatalogue", "a list: {what}"),
            texts={"what": self.what},
        )


@dataclass(frozen=True, slots=True)
class DataPoint:
    """One property of one event: all that is known of it stands here.

    Attributes:
        event: the event that carries it, "*" for every event.
        key: the property's name on the wire.
        category: whose consent it needs.
        since: the catalogue version that brought it.
        type: which values may leave.
        label: a few words, translatable.
        description: one sentence that says what it is, translatable.
        purpose: one sentence that says what it helps answer, translatable.
        question: which of the project's questions that is.
        source: where it is read, translatable where it has English words.
        reduction: how it is reduced before it leaves, translatable, "" where it is not.
        read: takes the value from the facts; None means the property is left out.
        parameter: the parameter of FreeCAD behind it, if there is one.
        transport: True where the property is made for the transport, not read for a question.
    """

    event: str
    key: str
    category: Category
    since: int
    type: ValueType
    label: str
    description: str
    purpose: str
    question: Question
    source: str
    read: Callable[[Facts], Value | None]
    reduction: str = ""
    parameter: Parameter | None = None
    transport: bool = False


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event.

    Attributes:
        name: on the wire.
        category: whose consent it needs.
        since: the catalogue version that brought it.
        moment: when it is made.
        label: a few words, translatable.
        description: one sentence, translatable.
        purpose: one sentence, translatable.
        section: True where it is sent again only when changed, or after seven days.
    """

    name: str
    category: Category
    since: int
    moment: Moment
    label: str
    description: str
    purpose: str
    question: Question
    section: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that may ever leave.

    Attributes:
        version: the newest version.
        events: by name.
        points: in the order in which they are shown.
        parameters: every parameter of FreeCAD that has to be read.
    """

    version: int
    events: Mapping[str, EventType]
    points: tuple[DataPoint, ...]
    _by_event: Mapping[str, Mapping[str, DataPoint]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(
        cls, version: int, events: tuple[EventType, ...], points: tuple[DataPoint, ...]
    ) -> Catalogue:
        """Build a catalogue; raises ValueError for a name that is declared twice."""
        by_event: dict[str, dict[str, DataPoint]] = {"*": {}}
        for event in events:
            if event.name in by_event:
                raise ValueError(f"event {event.name} is declared twice")
            by_event[event.name] = {}
        for point in points:
            if point.key in by_event[point.event] or point.key in by_event["*"]:
                raise ValueError(f"{point.event}.{point.key} is declared twice")
            by_event[point.event][point.key] = point
        return cls(version, {event.name: event for event in events}, points, by_event)

    def of_event(self, name: str) -> Mapping[str, DataPoint]:
        """Return the points that one event may carry, transport and system context included."""
        return {**self._by_event["*"], **self._by_event[name]}

    def point(self, event: str, key: str) -> DataPoint | None:
        """Return the declaration of a property, None where there is none."""
        own = self._by_event.get(event, {})
        return own.get(key) or self._by_event["*"].get(key)

    def categories(self, version: int) -> frozenset[Category]:
        """Return the categories of which that version of the catalogue had something."""
        return frozenset(event.category for event in self.events.values() if event.since <= version)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter of FreeCAD that a snapshot has to read."""
        found = {point.parameter: None for point in self.points if point.parameter}
        return tuple(found)
