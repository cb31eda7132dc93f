# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Facts -> events: reads what the user agreed to, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from freecad_telemetry.catalogue.contents import CATALOGUE
from freecad_telemetry.catalogue.declaration import Catalogue, EventType, Moment, Value
from freecad_telemetry.computer import read_platform
from freecad_telemetry.consent import CHOICES, Answer, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts import Facts
from freecad_telemetry.gate import Reason
from freecad_telemetry.host import Directories, Snapshot
from freecad_telemetry.records import Event, Preview
from freecad_telemetry.timestamps import write_time

NOWHERE = Path()
NO_SNAPSHOT = Snapshot((), "", {}, Directories(NOWHERE, NOWHERE, NOWHERE, NOWHERE))
"""Stands for FreeCAD's facts before start-up is over; no data point may need it."""


def early_facts(library_version: str) -> Facts:
    """Return what is known before FreeCAD's API was read: Python's platform only."""
    return Facts(NO_SNAPSHOT, read_platform(), library_version=library_version)


class Collector:
    """Makes events of facts.

    Attributes:
        catalogue: what may be collected.
    """

    def __init__(self, environment: Environment, catalogue: Catalogue = CATALOGUE) -> None:
        self.catalogue = catalogue
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
            for declared in self.catalogue.events.values()
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
        for key, point in self.catalogue.of_event(declared.name).items():
            if not decision.allows(point.category, point.since):
                continue
            value = point.read(facts)
            agreed = point.type_for(decision.version)
            if value is not None and agreed != point.type:
                value = agreed.narrow(value, facts.vocabulary)
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
        points = self.catalogue.of_event(event)
        return {
            key: value
            for key, value in properties.items()
            if key not in points or decision.allows(points[key].category, points[key].since)
        }

    def preview(self, facts: Facts, decision: Decision, distinct_id: str) -> Preview:
        """Return what a launch would send, and what the user's choices withhold, with values."""
        everything = Decision(Answer.YES, frozenset(CHOICES), self.catalogue.version)
        would: list[Event] = []
        withheld: list[Event] = []
        reasons: dict[str, str] = {}
        for moment in (Moment.START, Moment.LAUNCH, Moment.SHUTDOWN):
            would += self.collect(moment, facts, decision, distinct_id, "")
            for event in self.collect(moment, facts, everything, distinct_id, ""):
                declared = self.catalogue.events[event.event]
                if not decision.allows(declared.category, declared.since):
                    withheld.append(event)
                    newer = declared.since > decision.version and decision.answer is Answer.YES
                    reasons[event.event] = Reason.NOT_ASKED if newer else Reason.NOT_AGREED
        return Preview(
            tuple(would),
            tuple(withheld),
            reasons,
            sum(not addon.public for addon in facts.addons),
            self.collect(Moment.UNCLEAN, facts, decision, distinct_id, "") if facts.ended else (),
        )

    def digest(self, event: Event) -> str:
        """Return a fingerprint of an event's own properties, without those of every event."""
        own = {
            key: value
            for key, value in event.properties.items()
            if (point := self.catalogue.point(event.event, key)) and point.event != "*"
        }
        text = json.dumps(own, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def sections(self) -> frozenset[str]:
        """Return the names of the events that are sent again only when changed or after a while."""
        return frozenset(name for name, event in self.catalogue.events.items() if event.section)


def size_of(events: Iterable[Event]) -> int:
    """Return how many bytes of JSON some events are."""
    return sum(len(json.dumps(event.wire).encode()) for event in events)
