# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD's parameters say about consent: read at the first start, later only to restrict."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from datetime import datetime

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.status import Pause
from freecad_telemetry.timestamps import CLOCK_SLACK, parse_time

CATEGORY_PARAMETERS: Mapping[Category, str] = {
    Category.SYSTEM: "SendSystemInformation",
    Category.PREFERENCES: "SendPreferences",
    Category.ADDONS: "SendAddonInformation",
    Category.CUSTOMIZATIONS: "SendCustomizations",
}
"""The parameter that mirrors each category."""
PENDING_STOPS = "PendingStops"
"""The parameter that keeps what the user stopped and the ledger does not hold yet, as texts
(runtime/stop_texts.py), separated by spaces. It is stored, empty at least, where the parameters
mirrored a decision."""


def stored_categories(parameters: Mapping[str, object]) -> frozenset[Category]:
    """Return the categories that the parameters agree to; an absent one is not agreed to."""
    return frozenset(
        category for category, name in CATEGORY_PARAMETERS.items() if parameters.get(name) is True
    )


def adopted_decision(
    parameters: Mapping[str, object], newest_version: int, now: datetime
) -> Decision:
    """Return the decision that parameters tell at the very first start (docs/architecture.md).

    The earlier addon stored no ConsentVersion: its "yes" is asked again, its "no" is kept. A "yes"
    that mirrored a ledger is asked again too: that ledger was deleted, and the last answer in it
    may have been another one, given in another FreeCAD.
    """
    if parameters.get("FirstStart") is not False:
        return Decision()
    mirrored = isinstance(parameters.get(PENDING_STOPS), str)
    version = parameters.get("ConsentVersion")
    date = parse_time(str(parameters.get("ConsentDate") or ""))
    enabled = parameters.get("Enable")
    if enabled is False:
        return Decision(Choice.NO, at=date or now, source="adopted")
    if enabled is True and type(version) is int and version >= 1 and date and not mirrored:
        return Decision(
            Choice.YES,
            stored_categories(parameters),
            min(version, newest_version),
            date,
            source="adopted",
        )
    return Decision()


def newer_refusal(
    parameters: Mapping[str, object],
    decision: Decision,
    decided: Collection[datetime | None],
    now: datetime,
) -> Decision | None:
    """Return a "no" in the parameters that came after the ledger's decision, else None.

    A yes of the future was given while the clock was ahead: then no clock tells what came first,
    and the no holds.

    Args:
        decided: the times of all decisions in the ledger. A no of one of these times is what the
            parameters mirrored back then.
    """
    date = parse_time(str(parameters.get("ConsentDate") or ""))
    if parameters.get("FirstStart") is not False or parameters.get("Enable") is not False:
        return None
    if date is None or date in decided or decision.answer is Choice.NO:
        return None
    if decision.at and date <= decision.at <= now + CLOCK_SLACK:
        return None
    return Decision(Choice.NO, at=date, source="parameters")


def restricted_by(
    decision: Decision, changed: Mapping[str, object], now: datetime
) -> Decision | None:
    """Return what a hand-made change of parameters leaves of a yes; None where it stands.

    While we run, a parameter can only make things stricter: switch off, go back to "not decided",
    untick a category, or go back to an earlier version of the catalog.

    Args:
        changed: the parameters that were changed; None for one that was removed.
    """
    if decision.answer is not Choice.YES:
        return None
    if changed.get("Enable", True) is not True:
        return Decision(Choice.NO, at=now, source="parameters")
    stored = changed.get("ConsentVersion", decision.version)
    version = min(stored, decision.version) if type(stored) is int else 0
    if changed.get("FirstStart", False) is not False or version < 1:
        return Decision(Choice.UNDECIDED, at=now, source="parameters")
    removed = {
        category
        for category, name in CATEGORY_PARAMETERS.items()
        if changed.get(name, True) is not True
    }
    kept = decision.categories - removed
    if (kept, version) == (decision.categories, decision.version):
        return None
    return Decision(Choice.YES, kept, version, now, source="parameters", others=decision.others)


def requested_pause(changed: Mapping[str, object], now: datetime) -> Pause | None:
    """Return the pause that parameter PausedUntil was set to by hand; None where it is none."""
    pause = Pause.parse(str(changed.get("PausedUntil") or ""))
    return dataclasses.replace(pause, since=now) if pause and not pause.is_over(now) else None


def restrictions(changed: Mapping[str, object], now: datetime) -> Mapping[str, bool | int | str]:
    """Return what a hand-made change of parameters can make stricter, in its shortest form.

    Args:
        changed: the parameters that were changed; None for one that was removed.
    """
    stricter: dict[str, bool | int | str] = {}
    for name in ("Enable", *CATEGORY_PARAMETERS.values()):
        if changed.get(name, True) is not True:
            stricter[name] = False
    if changed.get("FirstStart", False) is not False:
        stricter["FirstStart"] = True
    if "ConsentVersion" in changed:
        version = changed["ConsentVersion"]
        stricter["ConsentVersion"] = max(0, version) if isinstance(version, int) else 0
    if pause := requested_pause(changed, now):
        stricter["PausedUntil"] = pause.parameter
    return stricter
