# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user stopped as a short text, which can be a file's name or part of a parameter.

For example "1f0c93ab,off,20261129T123000,panel": a token that tells it from all others, what it
does, and with what. A later version of the addon reads these texts too: change them by adding only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from urllib.parse import quote, unquote

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.identity import valid_id
from freecad_telemetry.consent.status import Pause, PauseKind
from freecad_telemetry.ledger import changes
from freecad_telemetry.ledger.changes import Change

MAX_TEXT_CHARS = 200
"""File systems allow 255 bytes, of which the file's ending takes some."""
_TIME = "%Y%m%dT%H%M%S"
_TOKEN = re.compile(r"[0-9a-f]{8}")
_KIND = re.compile(r"[a-z][a-z-]*")


def to_text(token: str, change: Change) -> str:
    """Return a change as text, "" for one that need not survive FreeCAD."""
    fields = _fields(change)
    text = ",".join(quote(field, safe="+-") for field in (token, *fields))
    return text if fields and len(text) <= MAX_TEXT_CHARS else ""


def _fields(change: Change) -> tuple[str, ...]:
    match change:
        case changes.Withdraw(decision, remove, identity):
            name = "off" if decision.answer is Choice.NO else "reset"
            removal = ("remove", identity) if remove else ()
            return (name, _time_text(decision.at), decision.source, *removal)
        case changes.SetPause(pause):
            times = (_time_text(pause.until), _time_text(pause.since))
            return ("pause", pause.kind.value, *times, pause.session)
        case changes.SetCategories(_, removed, others) if removed or others:
            return ("without", "+".join(sorted({*map(str, removed), *others})))
        case changes.RestrictByParameters(parameters, at):
            pairs = (f"{name}={json.dumps(value)}" for name, value in parameters.items())
            return ("parameters", _time_text(at), *pairs)
        case changes.ChangeIdentity(identity, keep_waiting, remove):
            then = "remove" if remove else ""
            return ("new-id", identity, "keep" if keep_waiting else "drop", then)
        case changes.EraseHistory(keep_waiting):
            return ("erase", "keep" if keep_waiting else "drop")
        case changes.RequestRemoval(identity, at, retry):
            return ("removal", identity, _time_text(at), "retry" if retry else "once")
        case changes.CancelRemoval(number):
            return ("cancel-removal", str(number))
        case changes.RetryRemoval(number, at):
            return ("retry-removal", str(number), _time_text(at))
    return ()


def from_text(text: str) -> tuple[str, Change] | None:
    """Read a text; None for one that is not ours.

    One that cannot be read, of a newer version, is a stop as well: `changes.UnreadStop`.
    """
    token, *fields = (unquote(field) for field in text.split(","))
    if not token or not fields:
        return None
    try:
        return token, _READERS[fields[0]](fields[1:])
    except (KeyError, IndexError, ValueError, TypeError, OverflowError, RecursionError):
        is_stop = _TOKEN.fullmatch(token) and _KIND.fullmatch(fields[0])
        return (token, changes.UnreadStop()) if is_stop else None


def _withdraw(choice: Choice) -> Callable[[Sequence[str]], Change]:
    def read(fields: Sequence[str]) -> Change:
        decision = Decision(choice, at=_time(fields[0]), source=fields[1])
        remove, identity = (*fields[2:], "", "")[:2]
        return changes.Withdraw(decision, remove == "remove", valid_id(identity) or "")

    return read


def _pause(fields: Sequence[str]) -> Change:
    kind, until, since, session = fields
    pause = Pause(PauseKind(kind), _time(until), session, _time(since))
    if pause.kind is PauseKind.TIME and pause.until is None:
        raise ValueError(until)
    return changes.SetPause(pause)


def _without(fields: Sequence[str]) -> Change:
    names = frozenset(fields[0].split("+"))
    removed = frozenset(category for category in Category if category.value in names)
    return changes.SetCategories(frozenset(), removed, names - set(map(str, removed)))


def _parameters(fields: Sequence[str]) -> Change:
    at, *pairs = fields
    moment = _time(at)
    if moment is None:
        raise ValueError(at)
    parameters = {name: json.loads(value) for name, _, value in (p.partition("=") for p in pairs)}
    return changes.RestrictByParameters(parameters, moment)


def _new_id(fields: Sequence[str]) -> Change:
    identity, waiting, then = fields
    return changes.ChangeIdentity(valid_id(identity) or "", waiting == "keep", then == "remove")


def _removal(fields: Sequence[str]) -> Change:
    identity, at = valid_id(fields[0]), _time(fields[1])
    if identity is None or at is None:
        raise ValueError(fields[0])
    return changes.RequestRemoval(identity, at, fields[2] == "retry")


def _retry(fields: Sequence[str]) -> Change:
    number, at = int(fields[0]), _time(fields[1])
    if at is None:
        raise ValueError(fields[1])
    return changes.RetryRemoval(number, at)


_READERS: dict[str, Callable[[Sequence[str]], Change]] = {
    "off": _withdraw(Choice.NO),
    "reset": _withdraw(Choice.UNDECIDED),
    "pause": _pause,
    "without": _without,
    "parameters": _parameters,
    "new-id": _new_id,
    "erase": lambda fields: changes.EraseHistory(fields[0] == "keep"),
    "removal": _removal,
    "cancel-removal": lambda fields: changes.CancelRemoval(int(fields[0])),
    "retry-removal": _retry,
}


def _time_text(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime(_TIME) if moment else ""


def _time(text: str) -> datetime | None:
    return datetime.strptime(text, _TIME).replace(tzinfo=UTC) if text else None
