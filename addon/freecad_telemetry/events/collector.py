# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Facts -> events: reads what the user agreed to, and nothing else."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from freecad_telemetry.catalog.declaration import Catalog, EventType, Moment
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.computer import read_platform
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Directories, Snapshot
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Event, Preview
from freecad_telemetry.timestamps import write_time

NOWHERE = Path()
NO_SNAPSHOT = Snapshot((), "", Directories(NOWHERE, NOWHERE, NOWHERE))
"""Stands for FreeCAD's facts before start-up is over; no data point may need it."""


def early_facts(library_version: str) -> Facts:
    """Return what is known before FreeCAD's API was read: Python's platform only."""
    return Facts(NO_SNAPSHOT, read_platform(), library_version=library_version)


class Collector:
    """Makes events of facts.

    Attributes:
        catalog: what may be collected.
    """

    def __init__(self, environment: Environment, catalog: Catalog = CATALOG) -> None:
        self.catalog = catalog
        self._environment = environment

    def collect(
        self,
        moment: Moment,
        facts: Facts,
        decision: Decision,
        distinct_id: str,
        session: str,
        at: datetime | None = None,
        identifier: str = "",
    ) -> tuple[Event, ...]:
        """Make the events of one moment that were agreed to; a point not agreed to is not read.

        Args:
            at: the events' time, now where it is None.
            identifier: the UUID of the event, where the moment has one event only.
        """
        when = at or self._environment.now()
        return tuple(
            self._event(declared, facts, decision, distinct_id, session, when, identifier)
            for declared in self.catalog.events.values()
            if declared.moment is moment and decision.allows(declared.category, declared.since)
        )

    def _event(
        self,
        declared: EventType,
        facts: Facts,
        decision: Decision,
        distinct_id: str,
        session: str,
        when: datetime,
        identifier: str,
    ) -> Event:
        properties: dict[str, Value] = {}
        for key, point in self.catalog.of_event(declared.name).items():
            if not decision.allows(point.category, point.since):
                continue
            value = point.read(facts)
            if value is not None:
                properties[key] = value
        return Event(
            uuid=identifier or self._environment.new_uuid(),
            event=declared.name,
            distinct_id=distinct_id,
            timestamp=write_time(when),
            properties=properties,
            category=declared.category,
            session=session,
        )

    def agreed(
        self, event: str, properties: Mapping[str, Value], decision: Decision
    ) -> Mapping[str, Value]:
        """Return those of an event's properties that are agreed to, as after an unticking."""
        points = self.catalog.of_event(event)
        return {
            key: value
            for key, value in properties.items()
            if key not in points or decision.allows(points[key].category, points[key].since)
        }

    def preview(self, facts: Facts, decision: Decision, distinct_id: str) -> Preview:
        """Return what a launch would send, and what the user's choices withhold, with values.

        Of an event that goes in part, what does not go is withheld.
        """
        everything = Decision(Choice.YES, frozenset(OPTIONAL_CATEGORIES), self.catalog.version)
        sent: dict[Moment, tuple[Event, ...]] = {}
        withheld: dict[str, Event] = {}
        reasons: dict[str, Reason] = {}
        for moment in Moment:
            if moment is Moment.UNCLEAN and facts.ended is None:
                continue
            sent[moment] = self.collect(moment, facts, decision, distinct_id, "")
            parts = {event.event: event for event in sent[moment]}
            for whole in self.collect(moment, facts, everything, distinct_id, ""):
                rest = self._rest(whole, parts.get(whole.event))
                if rest is not None:
                    withheld[rest.event] = rest
                    reasons[rest.event] = self._reason(rest, decision)
        if_crashed = sent.pop(Moment.UNCLEAN, ())
        return Preview(
            _not_yet(event for events in sent.values() for event in events),
            _not_yet(withheld.values()),
            reasons,
            sum(not addon.public for addon in facts.addons),
            _not_yet(if_crashed),
        )

    def _rest(self, whole: Event, part: Event | None) -> Event | None:
        """Return what of an event does not go, without what rides on every event.

        It belongs to the category that it needs.
        """
        if part is None:
            return whole
        own = self.catalog.own_points(whole.event)
        left = {
            key: value
            for key, value in whole.properties.items()
            if key in own and key not in part.properties
        }
        if not left:
            return None
        needs = {own[key].category for key in left}
        category = needs.pop() if len(needs) == 1 else whole.category
        return dataclasses.replace(whole, properties=left, category=category)

    def _reason(self, rest: Event, decision: Decision) -> Reason:
        """Return why something is withheld."""
        declared = self.catalog.events[rest.event]
        if decision.answer is not Choice.YES:
            return Reason(ReasonCode.NOT_AGREED)
        if decision.allows(declared.category, declared.since):
            own = self.catalog.own_points(rest.event)
            newer = all(own[key].since > decision.version for key in rest.properties)
        else:
            newer = declared.since > decision.version
        return Reason(ReasonCode.NOT_ASKED if newer else ReasonCode.NOT_AGREED)

    def digest(self, event: Event) -> str:
        """Return a fingerprint of an event's own properties, without those of every event."""
        own = {
            key: value
            for key, value in event.properties.items()
            if (point := self.catalog.point(event.event, key)) and point.event != "*"
        }
        text = json.dumps(own, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def sections(self) -> frozenset[str]:
        """Return the names of the events that are sent again only when changed or after a while."""
        return frozenset(name for name, event in self.catalog.events.items() if event.section)


def _not_yet(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events without what they get only when they are recorded: time and number."""
    return tuple(dataclasses.replace(event, uuid="", timestamp="") for event in events)
