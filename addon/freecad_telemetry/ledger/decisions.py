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

from freecad_telemetry.catalogue.declaration import Catalogue, Category
from freecad_telemetry.consent import CHOICES, Answer, Decision, Pause, Shown
from freecad_telemetry.ledger import choices, outbox, requests, sessions
from freecad_telemetry.records import RequestKind, RequestState


def agree(
    connection: sqlite3.Connection,
    decision: Decision,
    seen: tuple[Decision, Pause | None],
    catalogue: Catalogue,
    new_id: Callable[[], str],
    now: datetime,
) -> None:
    """Write a yes, and make an ID where there is none.

    Args:
        seen: the decision and the pause that the user had before them. What was decided elsewhere
            since stands: a "no", a category that was left out, a pause.
    """
    newest = choices.newest_decision(connection)
    if newest != seen[0] and newest.answer is Answer.NO:
        return
    if newest != seen[0] and newest.answer is Answer.YES:
        both = decision.categories & newest.categories
        decision = dataclasses.replace(decision, categories=both)
    choices.add_decision(connection, decision, now)
    choices.forget_questions(connection)
    if choices.read_pause(connection) == seen[1]:
        choices.write_pause(connection, None)
    outbox.recheck(connection, decision, catalogue, now)
    if choices.current_identity(connection) is None:
        choices.add_identity(connection, new_id(), now)


def answer_update(
    connection: sqlite3.Connection,
    shown: Shown,
    added: frozenset[Category] | None,
    catalogue: Catalogue,
    now: datetime,
) -> None:
    """Answer what is new in the catalogue; nothing happens where sharing was turned off meanwhile.

    Args:
        added: those of the new categories that are agreed to; None where nothing new is.
    """
    before = choices.newest_decision(connection)
    if before.answer is not Answer.YES or before.version >= shown.version:
        return
    decision = dataclasses.replace(
        before, at=now, wording=shown.wording, language=shown.language, source="update declined"
    )
    if added is None:
        choices.write_state(connection, "update declined", str(shown.version))
    else:
        old = catalogue.categories(before.version)
        new = catalogue.categories(shown.version) - old
        decision = dataclasses.replace(
            decision,
            categories=(before.categories & old) | (added & new),
            version=shown.version,
            source="question",
        )
    choices.add_decision(connection, decision, now)
    choices.forget_questions(connection)


def change_categories(
    connection: sqlite3.Connection,
    added: frozenset[Category],
    removed: frozenset[Category],
    catalogue: Catalogue,
    now: datetime,
) -> None:
    """Change the categories of a yes; what was not asked about yet is not agreed to by a tick."""
    decision = choices.newest_decision(connection)
    wanted = ((decision.categories | added) - removed) & frozenset(CHOICES)
    wanted &= catalogue.categories(decision.version)
    if decision.answer is Answer.YES and wanted != decision.categories:
        changed = Decision(Answer.YES, wanted, decision.version, at=now, source="preferences")
        restrict(connection, changed, catalogue, now)


def restrict(
    connection: sqlite3.Connection, decision: Decision, catalogue: Catalogue, now: datetime
) -> None:
    """Write a yes that is another one; what waits and is no longer agreed to is dropped."""
    choices.add_decision(connection, decision, now)
    outbox.recheck(connection, decision, catalogue, now)


def withdraw(connection: sqlite3.Connection, decision: Decision, now: datetime) -> None:
    """Write a decision that ends sharing: nothing waits, and no session is judged any more."""
    choices.add_decision(connection, decision, now)
    choices.forget_questions(connection)
    choices.write_pause(connection, None)
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
    current = choices.current_identity(connection)
    if current is not None and (remove or not keep_waiting):
        reason = outbox.DROPPED_REMOVAL if remove else outbox.DROPPED_NEW_ID
        outbox.drop(connection, "distinct_id = ?", (current.id,), reason, now)
    if choices.newest_decision(connection).answer is Answer.YES:
        identifier = new_id()
        choices.add_identity(connection, identifier, now)
        sessions.change_identity(connection, session, identifier)
    else:
        choices.retire_identity(connection, now)
    if current is not None and remove:
        _add_removal(connection, current.id, now, retry=True)


def ask_for_removal(
    connection: sqlite3.Connection, identity: str, now: datetime, *, retry: bool
) -> None:
    """Ask for the removal of what the server holds under an ID; for the current one, withdraw."""
    outbox.drop(connection, "distinct_id = ?", (identity,), outbox.DROPPED_REMOVAL, now)
    holder = choices.current_identity(connection)
    is_current = holder is not None and holder.id == identity
    if is_current and choices.newest_decision(connection).answer is Answer.YES:
        withdraw(connection, Decision(Answer.NO, at=now, source="removal"), now)
    _add_removal(connection, identity, now, retry=retry)


def _add_removal(
    connection: sqlite3.Connection, identity: str, now: datetime, *, retry: bool
) -> None:
    """Write a removal request; one that is under way for the same ID is enough."""
    if identity not in requests.removals(connection):
        requests.add(
            connection, RequestKind.REMOVAL, identity, RequestState.WAITING, now, retry=retry
        )
