# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user decided, and the one status that follows from it."""

from __future__ import annotations

import dataclasses
import enum
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.environment import Environment
from freecad_telemetry.timestamps import CLOCK_SLACK, parse_time, write_time

CHOICES = (Category.SYSTEM, Category.PREFERENCES, Category.ADDONS, Category.CUSTOMIZATIONS)
"""The categories that a user can agree to one by one."""

MAX_ASKED = 3
"""How often the question opens by itself; after that only the status-bar item reminds."""

CATEGORY_PARAMETERS: Mapping[Category, str] = {
    Category.SYSTEM: "SendSystemInformation",
    Category.PREFERENCES: "SendPreferences",
    Category.ADDONS: "SendAddonInformation",
    Category.CUSTOMIZATIONS: "SendCustomizations",
}
"""The parameter that mirrors each category."""


class Answer(enum.StrEnum):
    """What was decided; `UNDECIDED` also after a reset."""

    UNDECIDED = "undecided"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the user saw when deciding.

    Attributes:
        wording: the text of the question, as it was shown.
        language: FreeCAD's code of the language it was shown in, for example "pt-BR".
        version: the catalogue version that was shown.
    """

    wording: str
    language: str
    version: int


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, as the ledger keeps it.

    Attributes:
        answer: yes, no or undecided.
        categories: what was agreed to besides `Category.SESSION`; empty unless yes.
        version: the catalogue version that was agreed to.
        at: when, UTC; None where nothing was ever decided.
        wording, language: what was shown, "" where it was not decided in our question.
        source: "question", "preferences", "adopted", "parameters", "reset".
    """

    answer: Answer = Answer.UNDECIDED
    categories: frozenset[Category] = frozenset()
    version: int = 0
    at: datetime | None = None
    wording: str = ""
    language: str = ""
    source: str = ""

    def allows(self, category: Category, since: int) -> bool:
        """Tell whether a point of this category and catalogue version was agreed to."""
        return (
            self.answer is Answer.YES
            and since <= self.version
            and (category is Category.SESSION or category in self.categories)
        )


class PauseKind(enum.StrEnum):
    """What ends a pause."""

    RESTART = "restart"
    RESUME = "resume"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of sending.

    Attributes:
        kind: what ends it.
        until: when it ends, UTC; only for `PauseKind.TIME`.
        session: the session that set it; only for `PauseKind.RESTART`.
        since: when it was set, UTC; None where that is unknown.
    """

    kind: PauseKind
    until: datetime | None = None
    session: str = ""
    since: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        """Tell whether its time has come."""
        return self.until is not None and self.until <= now

    def anchored(self, now: datetime) -> Pause:
        """Return the pause with its length from now on, where the clock was set back since."""
        if self.until is None or self.since is None or self.since <= now + CLOCK_SLACK:
            return self
        return dataclasses.replace(self, until=now + (self.until - self.since), since=now)

    @property
    def parameter(self) -> str:
        """The text of parameter PausedUntil."""
        return write_time(self.until) if self.until else self.kind.value

    @classmethod
    def parse(cls, text: str) -> Pause | None:
        """Read parameter PausedUntil; None for anything that is not a pause."""
        text = text.strip()
        if text == "resume":
            return cls(PauseKind.RESUME)
        if text == "restart":
            return cls(PauseKind.RESTART)
        until = parse_time(text)
        return cls(PauseKind.TIME, until) if until else None


class BlockerKind(enum.StrEnum):
    """Who or what keeps us from sharing."""

    ENVIRONMENT = "environment"
    POLICY = "policy"
    LEDGER = "ledger"
    NEWER_LEDGER = "newer ledger"
    POSTHOG = "posthog"
    ADDRESS = "address"
    DOOR = "door"


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that keeps us from sharing.

    Attributes:
        kind: what it is.
        detail: the variable's name, the policy's reason, the error's text, the address that
            cannot be used; plain text.
    """

    kind: BlockerKind
    detail: str = ""


class Mode(enum.StrEnum):
    """The five states of the addon."""

    UNDECIDED = "undecided"
    SHARING = "sharing"
    PAUSED = "paused"
    OFF = "off"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Status:
    """The one value that every surface shows.

    Attributes:
        mode: what holds.
        pause: the pause; only when paused.
        blockers: everything that blocks, the strongest first; not only when blocked.
    """

    mode: Mode
    pause: Pause | None = None
    blockers: tuple[Blocker, ...] = ()

    @property
    def shares(self) -> bool:
        """True where events may be recorded and sent."""
        return self.mode is Mode.SHARING


def _is_set(value: str | None) -> bool:
    return value is not None and value.strip().lower() not in ("", "0", "false")


def _policy_blocker(path: Path) -> Blocker | None:
    """Read the machine-wide policy. One that exists but cannot be read blocks as well."""
    try:
        if not path.exists():
            return None
        text = path.read_bytes()[:65536]
    except OSError as error:
        return Blocker(BlockerKind.POLICY, f"{path}: {error.strerror}")
    try:
        policy = json.loads(text)
    except (ValueError, RecursionError):
        return Blocker(BlockerKind.POLICY, f"{path} is not valid JSON")
    if not isinstance(policy, dict):
        return Blocker(BlockerKind.POLICY, f"{path} is not a JSON object")
    if policy.get("forbid", False) is False:
        return None
    reason = policy.get("reason", "")
    return Blocker(BlockerKind.POLICY, str(reason)[:500])


def outside_blockers(environment: Environment) -> tuple[Blocker, ...]:
    """Return what forbids sharing from outside: environment and policy. Reads a file."""
    found = [
        Blocker(BlockerKind.ENVIRONMENT, name)
        for name in ("DO_NOT_TRACK", "FREECAD_NO_TELEMETRY")
        if _is_set(environment.variables.get(name))
    ]
    policy = _policy_blocker(environment.policy)
    return (*found, policy) if policy else tuple(found)


_STRONGER_THAN_OFF = frozenset(
    {BlockerKind.ENVIRONMENT, BlockerKind.POLICY, BlockerKind.LEDGER, BlockerKind.NEWER_LEDGER}
)


def compute_status(
    decision: Decision, pause: Pause | None, blockers: tuple[Blocker, ...], now: datetime
) -> Status:
    """Return the status; the strictest source wins.

    A missing posthog is not worth a word to somebody who said no: there "off" stands before it.
    """
    order = list(BlockerKind)
    blockers = tuple(sorted(blockers, key=lambda blocker: order.index(blocker.kind)))
    strong = any(blocker.kind in _STRONGER_THAN_OFF for blocker in blockers)
    if strong or (blockers and decision.answer is not Answer.NO):
        return Status(Mode.BLOCKED, None, blockers)
    if decision.answer is Answer.NO:
        return Status(Mode.OFF, None, blockers)
    if decision.answer is Answer.UNDECIDED:
        return Status(Mode.UNDECIDED)
    if pause and not pause.is_over(now):
        return Status(Mode.PAUSED, pause)
    return Status(Mode.SHARING)


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
        return Decision(Answer.NO, at=date or now, source="adopted")
    if enabled is True and type(version) is int and version >= 1 and date:
        return Decision(
            Answer.YES,
            stored_categories(parameters),
            min(version, newest_version),
            date,
            source="adopted",
        )
    return Decision()


def newer_no(parameters: Mapping[str, object], decision: Decision) -> Decision | None:
    """Return a "no" in the parameters that is newer than the ledger's decision, else None."""
    date = parse_time(str(parameters.get("ConsentDate") or ""))
    if parameters.get("FirstStart") is not False or parameters.get("Enable") is not False:
        return None
    if date is None or decision.answer is Answer.NO or (decision.at and date <= decision.at):
        return None
    return Decision(Answer.NO, at=date, source="parameters")


def stricter(
    decision: Decision, parameters: Mapping[str, object], now: datetime
) -> Decision | None:
    """Return what a hand-made change of parameters leaves of a yes; None where it stands.

    While we run, a parameter can only make things stricter: switch off, go back to "not decided",
    untick a category, or go back to an earlier version of the catalogue.
    """
    if decision.answer is not Answer.YES:
        return None
    if parameters.get("Enable") is not True:
        return Decision(Answer.NO, at=now, source="parameters")
    stored = parameters.get("ConsentVersion")
    version = min(stored, decision.version) if type(stored) is int else 0
    if parameters.get("FirstStart") is not False or version < 1:
        return Decision(Answer.UNDECIDED, at=now, source="parameters")
    kept = decision.categories & stored_categories(parameters)
    if (kept, version) == (decision.categories, decision.version):
        return None
    return Decision(Answer.YES, kept, version, now, source="parameters")


def stricter_pause(status: Status, parameters: Mapping[str, object], now: datetime) -> Pause | None:
    """Return the pause that parameter PausedUntil was set to by hand; None where it is no new one.

    A pause that holds already is not made shorter or longer by hand.
    """
    pause = Pause.parse(str(parameters.get("PausedUntil") or ""))
    return pause if pause and status.shares and not pause.is_over(now) else None
