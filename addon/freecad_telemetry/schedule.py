# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""When the server is tried again: exponential back-off with jitter, kept over restarts."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from freecad_telemetry.timestamps import CLOCK_SLACK, parse_time, write_time

SHORTEST = 30.0
"""Seconds: no retry comes sooner by itself."""
LONGEST = 6 * 3600.0
"""Seconds: no back-off is longer."""
LONGEST_ASKED = 24 * 3600.0
"""Seconds: a longer Retry-After is cut to this."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The state of the back-off.

    Attributes:
        failures: attempts that failed since the last answer.
        tried_at: the last attempt, UTC.
        next_try: no attempt before then, UTC; None: any time.
        since: the first of these failures, UTC.
        asked: `next_try` was asked for by the server (Retry-After).
        error: what the last failure was.
    """

    failures: int = 0
    tried_at: datetime | None = None
    next_try: datetime | None = None
    since: datetime | None = None
    asked: bool = False
    error: str = ""

    def wait(self, now: datetime) -> float:
        """Return for how many seconds nothing may be tried; 0 where something may.

        A clock that was set back cannot block: no wait outlasts the longest one that could
        have been planned, and a last attempt in the future voids the plan.
        """
        if self.next_try is None:
            return 0.0
        if self.tried_at and self.tried_at > now + CLOCK_SLACK:
            return 0.0
        longest = LONGEST_ASKED if self.asked else LONGEST
        return min(max((self.next_try - now).total_seconds(), 0.0), longest)

    def failed(
        self,
        now: datetime,
        error: str,
        retry_after: float | None,
        uniform: Callable[[float, float], float],
    ) -> Schedule:
        """Return the schedule after a failure: full jitter between the shortest and the bound.

        The bound doubles with each failure. Source of the method: "Exponential Backoff And
        Jitter", AWS Architecture Blog.
        """
        failures = self.failures + 1
        bound = min(SHORTEST * 2.0 ** min(failures, 20), LONGEST)
        delay = uniform(SHORTEST, bound)
        asked = retry_after is not None
        if retry_after is not None:
            delay = min(max(retry_after, delay), LONGEST_ASKED)
        return Schedule(
            failures, now, now + timedelta(seconds=delay), self.since or now, asked, error
        )

    def launched(self, now: datetime) -> Schedule:
        """Return the schedule at a launch: one try is free, unless the server asked to wait."""
        if self.asked and self.wait(now) > 0:
            return self
        return dataclasses.replace(self, next_try=None, asked=False)

    def write(self) -> str:
        """Return the schedule as text for the ledger."""
        return json.dumps(
            {
                "failures": self.failures,
                "tried_at": self.tried_at and write_time(self.tried_at),
                "next_try": self.next_try and write_time(self.next_try),
                "since": self.since and write_time(self.since),
                "asked": self.asked,
                "error": self.error,
            }
        )

    @classmethod
    def parse(cls, text: str | None) -> Schedule:
        """Read what `write` wrote; a fresh schedule for anything else."""
        try:
            stored = json.loads(text or "{}")
            return cls(
                int(stored.get("failures", 0)),
                parse_time(stored.get("tried_at") or ""),
                parse_time(stored.get("next_try") or ""),
                parse_time(stored.get("since") or ""),
                bool(stored.get("asked")),
                str(stored.get("error", "")),
            )
        except (ValueError, TypeError, AttributeError):
            return cls()
