# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one status that follows from a decision, a pause and what blocks sharing."""

from __future__ import annotations

import dataclasses
import enum
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.timestamps import CLOCK_SLACK, parse_time, write_time


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

    def rebased(self, now: datetime) -> Pause:
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
    CHECK_FAILED = "door"


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that keeps us from sharing.

    Attributes:
        kind: what it is.
        subject: the variable, or the address that cannot be used; "" where the kind says it all.
        reason: of the policy, the ledger's trouble, the library or the final check, if any.
    """

    kind: BlockerKind
    subject: str = ""
    reason: Reason | None = None


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


_STRONGER_THAN_OFF = frozenset(
    {BlockerKind.ENVIRONMENT, BlockerKind.POLICY, BlockerKind.LEDGER, BlockerKind.NEWER_LEDGER}
)


def compute_status(
    decision: Decision, pause: Pause | None, blockers: tuple[Blocker, ...], now: datetime
) -> Status:
    """Return the status; the strictest source wins.

    A decision that only a newer version of the addon can read blocks.
    A missing posthog is not worth a word to somebody who said no: there "off" stands before it.
    """
    if decision.answer is Choice.NEWER and not any(
        blocker.kind is BlockerKind.NEWER_LEDGER for blocker in blockers
    ):
        newer = Blocker(BlockerKind.NEWER_LEDGER, reason=Reason(ReasonCode.LEDGER_NEWER))
        blockers = (*blockers, newer)
    order = list(BlockerKind)
    blockers = tuple(sorted(blockers, key=lambda blocker: order.index(blocker.kind)))
    strong = any(blocker.kind in _STRONGER_THAN_OFF for blocker in blockers)
    if strong or (blockers and decision.answer is not Choice.NO):
        return Status(Mode.BLOCKED, None, blockers)
    if decision.answer is Choice.NO:
        return Status(Mode.OFF, None, blockers)
    if decision.answer is Choice.UNDECIDED:
        return Status(Mode.UNDECIDED)
    if pause and not pause.is_over(now):
        return Status(Mode.PAUSED, pause)
    return Status(Mode.SHARING)
