# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one gate: what is not in the catalog, or not agreed to, does not pass."""

from __future__ import annotations

import dataclasses

from freecad_telemetry.catalog.declaration import Catalog
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.consent.decision import Decision
from freecad_telemetry.consent.identity import valid_id
from freecad_telemetry.facts.facts import Vocabulary
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Event, Withheld
from freecad_telemetry.timestamps import parse_time


def pass_event(
    event: Event, decision: Decision, vocabulary: Vocabulary, catalog: Catalog
) -> tuple[Event | None, tuple[Withheld, ...]]:
    """Return what of an event may be written to the ledger, and what was held back.

    A foreign event, one that was not agreed to, or one whose frame is malformed is held back
    whole; of any other event exactly those properties that may not leave.
    """
    declared = catalog.events.get(event.event)
    if declared is None:
        return None, (Withheld(event.event, "", Reason(ReasonCode.UNKNOWN_EVENT)),)
    if not decision.allows(declared.category, declared.since):
        return None, (Withheld(event.event, "", _refusal(decision, declared.since)),)
    frame = valid_id(event.uuid) and valid_id(event.distinct_id) and parse_time(event.timestamp)
    if not frame:
        return None, (Withheld(event.event, "", Reason(ReasonCode.MALFORMED)),)
    points = catalog.of_event(event.event)
    passed: dict[str, Value] = {}
    withheld = []
    for key, value in event.properties.items():
        point = points.get(key)
        if point is None:
            withheld.append(Withheld(event.event, key, Reason(ReasonCode.UNKNOWN_PROPERTY)))
        elif not decision.allows(point.category, point.since):
            withheld.append(Withheld(event.event, key, _refusal(decision, point.since)))
        elif not point.type.accepts(value, vocabulary):
            withheld.append(Withheld(event.event, key, Reason(ReasonCode.VALUE_NOT_ALLOWED)))
        else:
            passed[key] = value
    return (
        dataclasses.replace(event, properties=passed, category=declared.category),
        tuple(withheld),
    )


def _refusal(decision: Decision, since: int) -> Reason:
    return Reason(ReasonCode.NOT_ASKED if since > decision.version else ReasonCode.NOT_AGREED)
