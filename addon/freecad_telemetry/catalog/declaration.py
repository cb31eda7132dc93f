# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How events and data points are declared."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from freecad_telemetry.catalog.values import Value, ValueType
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.translatable import N_

#: How a value is made coarser: only texts of a fixed list are sent.
CLOSED_SET = N_("closed set")
#: How a value is made coarser: a range is sent, such as "6-10", not the number.
RANGES = N_("ranges")
#: How a value is made coarser: a range is sent, such as "6-10", not the number.
COUNTED_IN_RANGES = N_("counted, in ranges")

WORKBENCH_NAMES = N_("the workbenches of FreeCAD and of public addons")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPoint:
    """One property of one event: all that is known of it stands here.

    Attributes:
        event: the event that carries it, "*" for every event.
        key: the property's name on the wire.
        category: whose consent it needs.
        since: the catalog version that brought it: the newest one, or the next. Once recorded
            (`dev.py catalog freeze`), `type` is never widened: what more may leave is a point of
            its own.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """One kind of event.

    Attributes:
        name: on the wire.
        category: whose consent it needs.
        since: the catalog version that brought it.
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
class Catalog:
    """Everything that may ever leave.

    Attributes:
        version: the newest version: that of what was added last. People are asked about what is
            new in it, and until they answer, what they agreed to is sent as before.
        events: by name.
        points: in the order in which they are shown.
        parameters: every parameter of FreeCAD that has to be read.
    """

    version: int
    events: Mapping[str, EventType]
    points: tuple[DataPoint, ...]
    _by_event: Mapping[str, Mapping[str, DataPoint]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, events: tuple[EventType, ...], points: tuple[DataPoint, ...]) -> Catalog:
        """Build a catalog; raises ValueError for a name that is declared twice."""
        by_event: dict[str, dict[str, DataPoint]] = {"*": {}}
        for event in events:
            if event.name in by_event:
                raise ValueError(f"event {event.name} is declared twice")
            by_event[event.name] = {}
        for point in points:
            if point.key in by_event[point.event] or point.key in by_event["*"]:
                raise ValueError(f"{point.event}.{point.key} is declared twice")
            by_event[point.event][point.key] = point
        version = max(*(event.since for event in events), *(point.since for point in points))
        return cls(version, {event.name: event for event in events}, points, by_event)

    def of_event(self, name: str) -> Mapping[str, DataPoint]:
        """Return the points that one event may carry, transport and system context included."""
        return {**self._by_event["*"], **self._by_event[name]}

    def own_points(self, name: str) -> Mapping[str, DataPoint]:
        """Return the points of one event that no other event carries."""
        return self._by_event[name]

    def point(self, event: str, key: str) -> DataPoint | None:
        """Return the declaration of a property, None where there is none."""
        own = self._by_event.get(event, {})
        return own.get(key) or self._by_event["*"].get(key)

    def knows(self, event: str, keys: Iterable[str]) -> bool:
        """Tell whether the catalog declares an event and all of these properties of it.

        What it does not declare, a newer version of the addon has written.
        """
        return event in self.events and self.of_event(event).keys() >= set(keys)

    def categories(self, version: int) -> frozenset[Category]:
        """Return the categories of which that version of the catalog had something."""
        return frozenset(event.category for event in self.events.values() if event.since <= version)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter of FreeCAD that a snapshot has to read."""
        parameters = (point.parameter for point in self.points if point.parameter)
        return tuple(dict.fromkeys(parameters))
