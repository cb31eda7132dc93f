# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD's parameters say about consent: read at the first start, later only to restrict."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.status import Pause, Status
from freecad_telemetry.timestamps import parse_time

CATEGORY_PARAMETERS: Mapping[Category, str] = {
    Category.SYSTEM: "SendSystemInformation",
    Category.PREFERENCES: "SendPreferences",
    Category.ADDONS: "SendAddonInformation",
    Category.CUSTOMIZATIONS: "SendCustomizations",
}
"""The parameter that mirrors each category."""


def stored_categories(parameters: Mapping[str, object]) -> frozenset[Category]:
    """Return the categories that the parameters agree to; an absent one is not agreed to."""
    return frozenset(
        category for category, name in CATEGORY_PARAMETERS.items() if parameters.get(name) is True
    )


def adopted_decision(
    parameters: Mapping[str, object], newest_version: int, now: datetime
) -> Decision:
    """Return the decision that parameters tell at the very first start (docs/architecture.md).

    The earlier addon stored no ConsentVersion: its "yes" is asked again, its "no" is kept.
    """
    if parameters.get("FirstStart") is not False:
        return Decision()
    version = parameters.get("ConsentVersion")
    date = parse_time(str(parameters.get("ConsentDate") or ""))
    enabled = parameters.get("Enable")
    if enabled is False:
        return Decision(Choice.NO, at=date or now, source="adopted")
    if enabled is True and type(version) is int and version >= 1 and date:
        return Decision(
            Choice.YES,
            stored_categories(parameters),
            min(version, newest_version),
            date,
            source="adopted",
        )
    return Decision()


def newer_refusal(parameters: Mapping[str, object], decision: Decision) -> Decision | None:
    """Return a "no" in the parameters that is newer than the ledger's decision, else None."""
    date = parse_time(str(parameters.get("ConsentDate") or ""))
    if parameters.get("FirstStart") is not False or parameters.get("Enable") is not False:
        return None
    if date is None or decision.answer is Choice.NO or (decision.at and date <= decision.at):
        return None
    return Decision(Choice.NO, at=date, source="parameters")


def restricted_by(
    decision: Decision, parameters: Mapping[str, object], now: datetime
) -> Decision | None:
    """Return what a hand-made change of parameters leaves of a yes; None where it stands.

    While we run, a parameter can only make things stricter: switch off, go back to "not decided",
    untick a category, or go back to an earlier version of the catalog.
    """
    if decision.answer is not Choice.YES:
        return None
    if parameters.get("Enable") is not True:
        return Decision(Choice.NO, at=now, source="parameters")
    stored = parameters.get("ConsentVersion")
    version = min(stored, decision.version) if type(stored) is int else 0
    if parameters.get("FirstStart") is not False or version < 1:
        return Decision(Choice.UNDECIDED, at=now, source="parameters")
    kept = decision.categories & stored_categories(parameters)
    if (kept, version) == (decision.categories, decision.version):
        return None
    return Decision(Choice.YES, kept, version, now, source="parameters")


def requested_pause(
    status: Status, parameters: Mapping[str, object], now: datetime
) -> Pause | None:
    """Return the pause that parameter PausedUntil was set to by hand; None where it is no new one.

    A pause that holds already is not made shorter or longer by hand.
    """
    pause = Pause.parse(str(parameters.get("PausedUntil") or ""))
    return pause if pause and status.shares and not pause.is_over(now) else None
