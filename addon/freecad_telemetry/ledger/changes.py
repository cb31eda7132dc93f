# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a user's action changes: each action by name, applied in one transaction.

A change reads what holds when it is applied: another FreeCAD's user may have decided meanwhile.
The strictest wins.
"""

from __future__ import annotations

import abc
import dataclasses
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.identity import valid_id
from freecad_telemetry.consent.parameters import (
    adopted_decision,
    newer_refusal,
    requested_pause,
    restricted_by,
)
from freecad_telemetry.consent.status import (
    Blocker,
    BlockerKind,
    Mode,
    Pause,
    PauseKind,
    Status,
)
from freecad_telemetry.ledger import (
    decisions,
    identities,
    outbox,
    requests,
    retention,
    sessions,
    state_table,
)
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import ERASING_REVISION, Outbox, RequestKind, RequestState, State


@dataclass(frozen=True, slots=True)
class Context:
    """What a change may use besides the ledger.

    Attributes:
        now: when it is applied, UTC.
        new_id: makes a random ID.
        session: the session of the FreeCAD that applies it.
        computer: the hashed ID of this computer, "" where it has none or nothing is shared:
            nothing may be stored about it then.
    """

    now: datetime
    new_id: Callable[[], str]
    session: str
    computer: str = ""


class Change(abc.ABC):
    """One action of the user.

    Attributes:
        is_stop: it makes things stricter, so it holds at once, before it is committed: nothing is
            recorded or sent meanwhile. It survives every trouble of the ledger
            (runtime/pending_stops.py).
    """

    is_stop: ClassVar[bool] = False

    def shown_state(self, state: State) -> State:
        """Return a state as the user is to see it while the change is not committed yet."""
        return state

    @abc.abstractmethod
    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        """Change the ledger, inside the caller's transaction."""


def _with_decision(state: State, decision: Decision) -> State:
    """Return a state with another decision, and the status that follows from a no or none."""
    state = dataclasses.replace(state, decision=decision)
    if decision.answer is Choice.YES or state.status.mode is Mode.BLOCKED:
        return state
    mode = Mode.OFF if decision.answer is Choice.NO else Mode.UNDECIDED
    return dataclasses.replace(state, status=Status(mode))


def _withdrawn(state: State, decision: Decision) -> State:
    """Return a state as it is after a decision that ends sharing."""
    deleted = state.outbox.events or state.deleted
    return _with_decision(dataclasses.replace(state, outbox=Outbox(), deleted=deleted), decision)


# Decisions


@dataclass(frozen=True)
class Share(Change):
    """A yes; an ID is made where there is none, or its removal was requested.

    Attributes:
        seen, seen_pause: the decision and the pause that the user had before them. What was
            decided elsewhere since stands: a "no", a category that was left out, a pause.
    """

    decision: Decision
    seen: Decision
    seen_pause: Pause | None

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        newest, decision = decisions.newest_decision(connection), self.decision
        if newest != self.seen and newest.answer is Choice.NO:
            return
        if newest != self.seen and newest.answer is Choice.YES:
            decision = dataclasses.replace(
                decision,
                categories=decision.categories & newest.categories,
                version=min(decision.version, newest.version),
            )
        decisions.forget_questions(connection)
        if decisions.read_pause(connection) == self.seen_pause:
            decisions.write_pause(connection, None)
        state_table.write_state(connection, "deleted at off", None)
        _decide(connection, decision, context)
        current = identities.current_identity(connection)
        if current is None or current.id in requests.removals(connection):
            identities.add_identity(connection, context.new_id(), context.now)


@dataclass(frozen=True)
class AnswerUpdate(Change):
    """The answer about what is new in the catalog; none where sharing was turned off meanwhile.

    Attributes:
        added: those of the new categories that are agreed to; None where nothing new is.
    """

    shown: ShownWording
    added: frozenset[Category] | None

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        before, shown = decisions.newest_decision(connection), self.shown
        if before.answer is not Choice.YES or before.version >= shown.version:
            return
        decision = dataclasses.replace(
            before,
            at=context.now,
            wording=shown.wording,
            language=shown.language,
            source="update declined",
        )
        if self.added is None:
            state_table.write_state(connection, "update declined", str(shown.version))
        else:
            old = CATALOG.categories(before.version)
            new = CATALOG.categories(shown.version) - old
            decision = dataclasses.replace(
                decision,
                categories=(before.categories & old) | (self.added & new),
                version=shown.version,
                source="question",
            )
        decisions.add_decision(connection, decision, context.now)
        decisions.forget_questions(connection)


@dataclass(frozen=True)
class SetCategories(Change):
    """Categories of a yes that are agreed to, or no longer; nothing that was not asked about.

    Attributes:
        added, removed: of all that the user saw; what another FreeCAD changed meanwhile stays.
        others: names of removed categories that only a newer version of the addon knows.
    """

    is_stop = True
    added: frozenset[Category]
    removed: frozenset[Category]
    others: frozenset[str] = frozenset()

    def shown_state(self, state: State) -> State:
        left = state.decision.categories - self.removed
        return _with_decision(state, dataclasses.replace(state.decision, categories=left))

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        decision = decisions.newest_decision(connection)
        agreed = ((decision.categories | self.added) - self.removed) & frozenset(
            OPTIONAL_CATEGORIES
        )
        agreed &= CATALOG.categories(decision.version)
        version, others = decision.version, decision.others - self.others
        if not agreed <= decision.categories:
            # What a newer version of the addon has in an added category was not seen here.
            version = min(version, CATALOG.version)
        if decision.answer is Choice.YES and (
            (agreed, others) != (decision.categories, decision.others)
        ):
            changed = Decision(
                Choice.YES, agreed, version, at=context.now, source="preferences", others=others
            )
            _decide(connection, changed, context)


@dataclass(frozen=True)
class UnreadStop(Change):
    """A stop of a newer version of the addon that this one cannot read.

    Nothing is shared until that version has applied it; this one never does.
    """

    is_stop = True

    def shown_state(self, state: State) -> State:
        if state.status.mode not in (Mode.SHARING, Mode.PAUSED):
            return state
        newer = Blocker(BlockerKind.NEWER_LEDGER, reason=Reason(ReasonCode.LEDGER_NEWER))
        return dataclasses.replace(state, status=Status(Mode.BLOCKED, None, (newer,)))

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        raise AssertionError("only a newer version knows what it stops")


@dataclass(frozen=True)
class RestrictByParameters(Change):
    """What parameters that were changed by hand leave of a yes, and of sending.

    Attributes:
        parameters: those that were changed; None for one that was removed.
        at: when, UTC.
    """

    is_stop = True
    parameters: Mapping[str, object]
    at: datetime

    def shown_state(self, state: State) -> State:
        if not state.ready and self.parameters.get("Enable", True) is not True:
            return _with_decision(state, Decision(Choice.NO, at=self.at, source="parameters"))
        left = restricted_by(state.decision, self.parameters, self.at)
        if left is not None:
            return _with_decision(state, left)
        pause = requested_pause(self.parameters, self.at)
        return SetPause(pause).shown_state(state) if pause else state

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        left = restricted_by(decisions.newest_decision(connection), self.parameters, self.at)
        if left is not None and left.answer is not Choice.YES:
            _withdraw(connection, left, context.now)
            return
        if left is not None:
            _decide(connection, left, context)
        pause = requested_pause(self.parameters, self.at)
        if pause is not None and not decisions.is_paused(connection, context.now):
            if pause.kind is PauseKind.RESTART:
                pause = dataclasses.replace(pause, session=context.session)
            SetPause(pause).apply(connection, context)


@dataclass(frozen=True)
class Withdraw(Change):
    """A decision that ends sharing; what waits is deleted.

    Attributes:
        remove: the server is asked to remove what it holds under every ID, until it answers.
        identity: the ID that the user saw as the current one, "" where none could be read; the
            ledger may have lost it since.
    """

    is_stop = True
    decision: Decision
    remove: bool = False
    identity: str = ""

    def shown_state(self, state: State) -> State:
        return _withdrawn(state, self.decision)

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        _withdraw(connection, self.decision, context.now)
        if self.remove:
            known = identities.all_identities(connection)
            ids = [identity.id for identity in known if identity.removed_at is None]
            for identifier in dict.fromkeys([self.identity, *ids] if self.identity else ids):
                _add_removal(connection, identifier, context.now, retry=True)


@dataclass(frozen=True)
class CountQuestion(Change):
    """The consent window opened by itself.

    Attributes:
        version: of the catalog, where it asks about what is new; 0 where it asks about sharing.
    """

    version: int

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        decisions.count_question(connection, self.version)


def _decide(connection: sqlite3.Connection, decision: Decision, context: Context) -> None:
    """Write a yes; what waits and is no longer agreed to is dropped."""
    before = decisions.newest_decision(connection)
    decisions.add_decision(connection, decision, context.now)
    unticked = {*before.categories, *before.others} - {*decision.categories, *decision.others}
    outbox.drop_categories(connection, frozenset(map(str, unticked)), context.now)
    outbox.drop_unagreed(connection, decision, CATALOG, context.now)


def _withdraw(
    connection: sqlite3.Connection, decision: Decision, now: datetime, deleted: int = 0
) -> None:
    """Write a decision that ends sharing: nothing waits, and no session is judged any more.

    Args:
        deleted: how many events were deleted for it already.
    """
    before = decisions.newest_decision(connection)
    decisions.add_decision(connection, decision, now)
    decisions.forget_questions(connection)
    decisions.write_pause(connection, None)
    deleted += outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)
    if before.answer is not Choice.NO:
        state_table.write_state(connection, "deleted at off", str(deleted))
    sessions.stop_all(connection, now)


# Pause, ID, sending, history


@dataclass(frozen=True)
class SetPause(Change):
    """A pause: what waits is held, and nothing new is collected."""

    is_stop = True
    pause: Pause

    def shown_state(self, state: State) -> State:
        if state.status.mode not in (Mode.SHARING, Mode.PAUSED):
            return state
        return dataclasses.replace(state, status=Status(Mode.PAUSED, self.pause))

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        if decisions.newest_decision(connection).answer is Choice.YES:
            decisions.write_pause(connection, self.pause)


def pauses_until_restart(change: Change) -> bool:
    """Tell whether a change sets a pause that ends with the FreeCAD that sets it."""
    match change:
        case SetPause(pause):
            return pause.kind is PauseKind.RESTART
        case RestrictByParameters(parameters, _):
            return parameters.get("PausedUntil") == PauseKind.RESTART.value
    return False


@dataclass(frozen=True)
class EndPause(Change):
    """The end of a pause."""

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        decisions.write_pause(connection, None)


@dataclass(frozen=True)
class ChangeIdentity(Change):
    """A new ID while the user shares; the current one becomes a former ID.

    Attributes:
        identity: the ID that the user saw as the current one, "" where there was none. Another
            FreeCAD may have changed it since; then that one is removed, and both become former.
        keep_waiting: what waits is sent under the old ID, or dropped.
        remove: the server is asked to remove what it holds under the old ID.
    """

    is_stop = True
    identity: str
    keep_waiting: bool
    remove: bool

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        now = context.now
        current = identities.current_identity(connection)
        if self.remove or not self.keep_waiting:
            reason = outbox.DROPPED_REMOVAL if self.remove else outbox.DROPPED_NEW_ID
            ended = (self.identity, current.id if current else "")
            outbox.drop(connection, "distinct_id IN (?, ?)", ended, reason, now)
        if decisions.newest_decision(connection).answer is Choice.YES:
            identifier = context.new_id()
            identities.add_identity(connection, identifier, now)
            sessions.change_identity(connection, context.session, identifier)
            _keep_computer(connection, context)
        else:
            identities.retire_identity(connection, now)
        if self.remove and self.identity:
            _add_removal(connection, self.identity, now, retry=True)


@dataclass(frozen=True)
class KeepIdentity(Change):
    """The ID and its history belong on this computer too, not only on the one they came from."""

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        if decisions.newest_decision(connection).answer is Choice.YES:
            _keep_computer(connection, context)


def _keep_computer(connection: sqlite3.Connection, context: Context) -> None:
    """Let nobody be asked about this computer again, unless another FreeCAD has paused."""
    if context.computer and not decisions.is_paused(connection, context.now):
        sessions.keep_computer(connection, context.computer)


@dataclass(frozen=True)
class TryNow(Change):
    """Sending what waits now, unless the server itself asked to wait."""

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        outbox.write_schedule(connection, outbox.read_schedule(connection).launched())


@dataclass(frozen=True)
class EraseHistory(Change):
    """The deletion of the history; what waits is kept, or deleted too."""

    is_stop = True
    keep_waiting: bool

    def shown_state(self, state: State) -> State:
        left = state.outbox if self.keep_waiting else Outbox()
        return dataclasses.replace(
            state, erasing=True, outbox=left, last=None, revision=ERASING_REVISION
        )

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        retention.erase(connection, keep_waiting=self.keep_waiting, now=context.now)


# Requests


@dataclass(frozen=True)
class RequestCopy(Change):
    """A note that a copy of the data was asked for."""

    identity: str

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        requests.add(
            connection, RequestKind.COPY, self.identity, RequestState.PREPARED, context.now
        )


@dataclass(frozen=True)
class RequestRemoval(Change):
    """A request to remove what the server holds under an ID; for the current ID sharing ends.

    Attributes:
        at: when it was asked for, UTC.
        retry: it is tried again by itself when the service is out of reach.
    """

    is_stop = True
    identity: str
    at: datetime
    retry: bool

    def shown_state(self, state: State) -> State:
        return _shown_without(state, self.identity, self.at)

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        _stop_using(connection, self.identity, context.now)
        _add_removal(connection, self.identity, context.now, retry=self.retry)


@dataclass(frozen=True)
class CancelRemoval(Change):
    """The end of a removal request that was not answered yet."""

    is_stop = True
    number: int

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        requests.cancel(connection, self.number, context.now)


@dataclass(frozen=True)
class RetryRemoval(Change):
    """Another try of a removal request, now; the ID may be in use again since.

    Attributes:
        at: when it was asked for, UTC.
    """

    is_stop = True
    number: int
    at: datetime

    def shown_state(self, state: State) -> State:
        for request in state.requests:
            if request.id == self.number:
                return _shown_without(state, request.identity, self.at)
        return state

    def apply(self, connection: sqlite3.Connection, context: Context) -> None:
        identity = requests.retry_now(connection, self.number, context.now)
        if identity is not None:
            _stop_using(connection, identity, context.now)


def _shown_without(state: State, identity: str, at: datetime) -> State:
    """Return a state as it is after a removal request: where the ID is in use sharing is off."""
    if state.identity is None or state.identity.id != identity:
        return state
    if state.decision.answer is not Choice.YES:
        return state
    return _withdrawn(state, Decision(Choice.NO, at=at, source="removal"))


def _stop_using(connection: sqlite3.Connection, identity: str, now: datetime) -> None:
    """Delete what waits under an ID whose data is to be removed; end sharing where it is in use."""
    deleted = outbox.drop(connection, "distinct_id = ?", (identity,), outbox.DROPPED_REMOVAL, now)
    holder = identities.current_identity(connection)
    is_current = holder is not None and holder.id == identity
    if is_current and decisions.newest_decision(connection).answer is Choice.YES:
        _withdraw(connection, Decision(Choice.NO, at=now, source="removal"), now, deleted)


def _add_removal(
    connection: sqlite3.Connection, identity: str, now: datetime, *, retry: bool
) -> None:
    """Write a removal request; one that is under way for the same ID is enough."""
    if identity not in requests.removals(connection):
        requests.add(
            connection, RequestKind.REMOVAL, identity, RequestState.WAITING, now, retry=retry
        )


# What parameters say at FreeCAD's start


def adopt(
    connection: sqlite3.Connection, parameters: Mapping[str, object], context: Context
) -> None:
    """Take over what the parameters say, inside the transaction that makes the ledger."""
    now = context.now
    decision = adopted_decision(parameters, CATALOG.version, now)
    agreed = decision.categories & CATALOG.categories(decision.version)
    decision = dataclasses.replace(decision, categories=agreed)
    identifier = valid_id(parameters.get("PostHogUUID"))
    if decision.answer is Choice.YES:
        identifier = identifier or context.new_id()
        pause = Pause.parse(str(parameters.get("PausedUntil") or ""))
        if pause and pause.kind is not PauseKind.RESTART and not pause.is_over(now):
            decisions.write_pause(connection, pause)
    if identifier:
        identities.add_identity(connection, identifier, now)
    if decision.answer is not Choice.UNDECIDED:
        decisions.add_decision(connection, decision, now)


def reconcile(
    connection: sqlite3.Connection,
    parameters: Mapping[str, object],
    is_alive: Callable[[str], bool],
    now: datetime,
) -> None:
    """Bring an existing ledger up to date: a newer "no", and a pause until restart that is over."""
    decided = [decision.at for decision in decisions.all_decisions(connection)]
    refusal = newer_refusal(parameters, decisions.newest_decision(connection), decided, now)
    if refusal is not None:
        _withdraw(connection, refusal, now)
    pause = decisions.read_pause(connection)
    if pause and pause.kind is PauseKind.RESTART and not is_alive(pause.session):
        decisions.write_pause(connection, None)


# Once only

_APPLIED = "applied stops"
MAX_APPLIED = 100
"""Stops that are remembered as applied: as many can wait in another FreeCAD's parameters."""


def apply_once(
    connection: sqlite3.Connection, change: Change, token: str, context: Context
) -> None:
    """Apply a change that may come by several roads; its token tells it from all others."""
    applied = _applied(connection)
    if token not in applied:
        change.apply(connection, context)
        state_table.write_state(connection, _APPLIED, " ".join([*applied, token][-MAX_APPLIED:]))


def is_applied(connection: sqlite3.Connection, token: str) -> bool:
    """Tell whether a change was applied, by whichever FreeCAD."""
    return token in _applied(connection)


def _applied(connection: sqlite3.Connection) -> list[str]:
    return (state_table.read_state(connection, _APPLIED) or "").split()
