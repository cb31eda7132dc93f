# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a decision does to the rest of the ledger.

Each function runs inside the caller's transaction and reads what holds by then: another FreeCAD's
user may have decided meanwhile. The strictest wins.
"""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable
from datetime import datetime

from freecad_telemetry.catalog.declaration import Catalog, Category
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.status import Pause
from freecad_telemetry.ledger import decisions, identities, outbox, requests, sessions, state_table
from freecad_telemetry.records import RequestKind, RequestState


def agree(
    connection: sqlite3.Connection,
    decision: Decision,
    seen: tuple[Decision, Pause | None],
    catalog: Catalog,
    new_id: Callable[[], str],
    now: datetime,
) -> None:
    """Write a yes, and make an ID where there is none.

    Args:
        seen: the decision and the pause that the user had before them. What was decided elsewhere
            since stands: a "no", a category that was left out, a pause.
    """
    newest = decisions.newest_decision(connection)
    if newest != seen[0] and newest.answer is Choice.NO:
        return
    if newest != seen[0] and newest.answer is Choice.YES:
        both = decision.categories & newest.categories
        decision = dataclasses.replace(decision, categories=both)
    decisions.add_decision(connection, decision, now)
    decisions.forget_questions(connection)
    if decisions.read_pause(connection) == seen[1]:
        decisions.write_pause(connection, None)
    outbox.drop_unagreed(connection, decision, catalog, now)
    if identities.current_identity(connection) is None:
        identities.add_identity(connection, new_id(), now)


def answer_update(
    connection: sqlite3.Connection,
    shown: ShownWording,
    added: frozenset[Category] | None,
    catalog: Catalog,
    now: datetime,
) -> None:
    """Answer what is new in the catalog; nothing happens where sharing was turned off meanwhile.

    Args:
        added: those of the new categories that are agreed to; None where nothing new is.
    """
    before = decisions.newest_decision(connection)
    if before.answer is not Choice.YES or before.version >= shown.version:
        return
    decision = dataclasses.replace(
        before, at=now, wording=shown.wording, language=shown.language, source="update declined"
    )
    if added is None:
        state_table.write_state(connection, "update declined", str(shown.version))
    else:
        old = catalog.categories(before.version)
        new = catalog.categories(shown.version) - old
        decision = dataclasses.replace(
            decision,
            categories=(before.categories & old) | (added & new),
            version=shown.version,
            source="question",
        )
    decisions.add_decision(connection, decision, now)
    decisions.forget_questions(connection)


def change_categories(
    connection: sqlite3.Connection,
    added: frozenset[Category],
    removed: frozenset[Category],
    catalog: Catalog,
    now: datetime,
) -> None:
    """Change the categories of a yes; what was not asked about yet is not agreed to by a tick."""
    decision = decisions.newest_decision(connection)
    wanted = ((decision.categories | added) - removed) & frozenset(OPTIONAL_CATEGORIES)
    wanted &= catalog.categories(decision.version)
    if decision.answer is Choice.YES and wanted != decision.categories:
        changed = Decision(Choice.YES, wanted, decision.version, at=now, source="preferences")
        restrict(connection, changed, catalog, now)


def restrict(
    connection: sqlite3.Connection, decision: Decision, catalog: Catalog, now: datetime
) -> None:
    """Write a yes that is another one; what waits and is no longer agreed to is dropped."""
    decisions.add_decision(connection, decision, now)
    outbox.drop_unagreed(connection, decision, catalog, now)


def withdraw(connection: sqlite3.Connection, decision: Decision, now: datetime) -> None:
    """Write a decision that ends sharing: nothing waits, and no session is judged any more."""
    decisions.add_decision(connection, decision, now)
    decisions.forget_questions(connection)
    decisions.write_pause(connection, None)
    outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)
    sessions.stop_all(connection, now)


def change_identity(
    connection: sqlite3.Connection,
    new_id: Callable[[], str],
    session: str,
    now: datetime,
    *,
    keep_waiting: bool,
    remove: bool,
) -> None:
    """Make the current ID a former one, and a new one while the user shares.

    Args:
        session: the one that goes on; its end goes under the new ID.
        keep_waiting: what waits is sent under the old ID, or dropped.
        remove: ask the server besides to remove what it holds under the old ID.
    """
    current = identities.current_identity(connection)
    if current is not None and (remove or not keep_waiting):
        reason = outbox.DROPPED_REMOVAL if remove else outbox.DROPPED_NEW_ID
        outbox.drop(connection, "distinct_id = ?", (current.id,), reason, now)
    if decisions.newest_decision(connection).answer is Choice.YES:
        identifier = new_id()
        identities.add_identity(connection, identifier, now)
        sessions.change_identity(connection, session, identifier)
    else:
        identities.retire_identity(connection, now)
    if current is not None and remove:
        _add_removal(connection, current.id, now, retry=True)


def ask_for_removal(
    connection: sqlite3.Connection, identity: str, now: datetime, *, retry: bool
) -> None:
    """Ask for the removal of what the server holds under an ID; for the current one, withdraw."""
    outbox.drop(connection, "distinct_id = ?", (identity,), outbox.DROPPED_REMOVAL, now)
    holder = identities.current_identity(connection)
    is_current = holder is not None and holder.id == identity
    if is_current and decisions.newest_decision(connection).answer is Choice.YES:
        withdraw(connection, Decision(Choice.NO, at=now, source="removal"), now)
    _add_removal(connection, identity, now, retry=retry)


def _add_removal(
    connection: sqlite3.Connection, identity: str, now: datetime, *, retry: bool
) -> None:
    """Write a removal request; one that is under way for the same ID is enough."""
    if identity not in requests.removals(connection):
        requests.add(
            connection, RequestKind.REMOVAL, identity, RequestState.WAITING, now, retry=retry
        )
