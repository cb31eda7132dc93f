# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reads all that the surfaces show of the ledger, at once. Runs on the ledger thread."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.status import Mode, Status
from freecad_telemetry.ledger import decisions, identities, outbox, requests, sessions, state_table
from freecad_telemetry.records import State


def asked_about(decision: Decision) -> int:
    """Return the version whose new points the consent window asks about; 0: whether to share."""
    return CATALOG.version if decision.answer is Choice.YES else 0


def read_state(
    connection: sqlite3.Connection,
    status: Status,
    decision: Decision,
    now: datetime,
    computer: str,
) -> State:
    """Return the state, but for what the ledger does not know.

    `ask_now` says whether the consent window is due as far as the decision tells.

    Args:
        computer: the hashed ID of this computer, "" where it has none or nothing is shared.
    """
    known = identities.all_identities(connection)
    update_due = decision.answer is Choice.YES and decision.version < CATALOG.version
    stored = state_table.read_state(connection, "update declined")
    declined = state_table.number_of(stored or 0, CATALOG.version)
    update_declined = update_due and declined >= CATALOG.version
    deleted = state_table.number_of(state_table.read_state(connection, "deleted at off"))
    ask_update = update_due and not update_declined and status.shares
    return State(
        status=status,
        decision=decision,
        identity=next((identity for identity in known if identity.until is None), None),
        former=tuple(identity for identity in known if identity.until is not None),
        outbox=outbox.summary(connection, CATALOG, now),
        deleted=0 if decision.answer is Choice.YES else deleted,
        last=outbox.last_outcome(connection),
        last_accepted=state_table.time_of(state_table.read_state(connection, "last_accepted")),
        asked=decisions.times_asked(connection, asked_about(decision)),
        ask_now=status.mode is Mode.UNDECIDED or ask_update,
        update_due=update_due,
        update_declined=update_declined,
        other_computer=bool(computer) and sessions.is_other_computer(connection, computer),
        requests=requests.all_requests(connection),
        revision=connection.total_changes,
    )
