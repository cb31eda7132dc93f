# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Events as people look at them: by category, data point and value, compared with earlier ones."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from freecad_telemetry.catalog.declaration import Catalog, Category, DataPoint, EventType
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.events.body import events_of
from freecad_telemetry.records import Detail, Event

NAMING = frozenset(
    {
        ("freecad_addon_list", "mods"),
        ("freecad_customizations", "changed"),
        ("freecad_customizations", "changed_numbers"),
    }
)
"""Event and key of the points whose names are counted one by one, in the place of all points of
their category."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One property of one event.

    Attributes:
        point: its declaration, None where the catalog does not know it.
        changed: it differs from what it was compared with.
        was: the value that it was compared with; None where there was none.
    """

    key: str
    value: Value
    point: DataPoint | None
    changed: bool = False
    was: Value | None = None


@dataclass(frozen=True, slots=True)
class EventView:
    """One event of a payload.

    Attributes:
        type: its declaration, None where the catalog does not know it.
        entries: what was asked for, in the catalog's order.
        context: properties that ride on every event: transport and system.
    """

    event: Event
    type: EventType | None
    entries: tuple[Entry, ...]
    context: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The events of one category.

    Attributes:
        category: None for what a newer version of the addon wrote.
    """

    category: Category | None
    events: tuple[EventView, ...]

    @property
    def count(self) -> int:
        """How many data points the section has; an event without any counts as one.

        Of addons and changed defaults: how many are named.
        """
        named = [
            len(entry.value)
            for view in self.events
            for entry in view.entries
            if (view.event.event, entry.key) in NAMING and isinstance(entry.value, (list, dict))
        ]
        if named:
            return sum(named)
        return sum(len(view.entries) or 1 for view in self.events)


@dataclass(frozen=True, slots=True)
class Message(Detail):
    """A row of the history, arranged to be looked at.

    Attributes:
        left: the events of the bytes that left; of the ledger's rows where there are none.
        sections: these events by category; each is compared with the last one of its kind that
            left before, for most are sent only when they have changed.
    """

    left: tuple[Event, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The IDs under which its events are, or would be, sent; or whose data is to be removed."""
        used = [event.distinct_id for event in self.left]
        return tuple(dict.fromkeys([self.removed_id, *used] if self.removed_id else used))


def arranged(detail: Detail, before: Sequence[Event]) -> Message:
    """Read what left with a submission and compare it with what left `before`.

    Takes its time with a large body: not for the GUI thread.
    """
    bodies = (events_of(attempt.body) for attempt in reversed(detail.attempts))
    left = next((events for events in bodies if events), detail.events)
    return Message(
        detail.row,
        detail.events,
        detail.attempts,
        detail.removed_id,
        left,
        sections(left, before),
    )


def newer_than(
    version: int, events: Iterable[Event], catalog: Catalog = CATALOG
) -> tuple[Event, ...]:
    """Return of some events what an older version of the catalog did not have."""
    newer = []
    for event in events:
        declared = catalog.events.get(event.event)
        if declared is None:
            continue
        if declared.since <= version:
            new = {
                key: value
                for key, value in event.properties.items()
                if (point := catalog.point(event.event, key)) and point.since > version
            }
            if not new:
                continue
            event = dataclasses.replace(event, properties=new)
        newer.append(event)
    return tuple(newer)


def waiting_sections(events: Iterable[Event], catalog: Catalog = CATALOG) -> tuple[Section, ...]:
    """Arrange events that wait: those that a newer version of the addon will send stand apart."""
    return sections(
        (
            event
            if catalog.knows(event.event, event.properties)
            else dataclasses.replace(event, category=None)
            for event in events
        ),
        catalog=catalog,
    )


def sections(
    events: Iterable[Event],
    before: Sequence[Event] | None = None,
    catalog: Catalog = CATALOG,
) -> tuple[Section, ...]:
    """Arrange events by category; mark what differs from the event of the same name in `before`.

    `before` None, or without such an event: nothing is marked.
    """
    old = {event.event: event.properties for event in before or ()}
    order = {key: index for index, key in enumerate(point.key for point in catalog.points)}
    views: dict[Category | None, list[EventView]] = {}
    views.update({category: [] for category in (*Category, None)})
    for event in events:
        declared = catalog.events.get(event.event)
        entries: list[Entry] = []
        context: list[Entry] = []
        for key in sorted(event.properties, key=lambda key: (order.get(key, len(order)), key)):
            value = event.properties[key]
            was = old[event.event].get(key) if event.event in old else None
            changed = event.event in old and was != value
            point = catalog.point(event.event, key)
            target = context if point and point.event == "*" else entries
            target.append(Entry(key, value, point, changed, was))
        views[event.category].append(EventView(event, declared, tuple(entries), tuple(context)))
    return tuple(Section(category, tuple(shown)) for category, shown in views.items() if shown)
