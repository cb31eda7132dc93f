# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""When the server is tried again: exponential back-off with jitter, kept over restarts."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from freecad_telemetry.ledger.state_table import number_of, time_of
from freecad_telemetry.reasons import Reason
from freecad_telemetry.timestamps import CLOCK_SLACK, write_time

MIN_BACKOFF_SECONDS = 30.0
"""No retry comes sooner by itself: a server that just came up again is not met by everybody."""
MAX_BACKOFF_SECONDS = 6 * 3600.0
"""No back-off is longer: a working day has one more try."""
MAX_RETRY_AFTER_SECONDS = 24 * 3600.0
"""A longer Retry-After is cut to this: a mistake of the server must not silence us for long."""


@dataclass(frozen=True, slots=True)
class RetrySchedule:
    """The state of the back-off.

    Attributes:
        failures: attempts that failed since the last answer.
        tried_at: the last attempt, UTC.
        next_try: our own back-off: no attempt before then, UTC; None: any time.
        since: the first of these failures, UTC.
        asked_until: the server asked for no attempt before then (Retry-After), UTC.
        reason: why the last attempt failed.
    """

    failures: int = 0
    tried_at: datetime | None = None
    next_try: datetime | None = None
    since: datetime | None = None
    asked_until: datetime | None = None
    reason: Reason | None = None

    def wait(self, now: datetime) -> float:
        """Return for how many seconds nothing may be tried; 0 where something may."""
        return max(self._left(self.next_try, MAX_BACKOFF_SECONDS, now), self.asked(now))

    def asked(self, now: datetime) -> float:
        """Return for how many seconds the server still asks to be left alone."""
        return self._left(self.asked_until, MAX_RETRY_AFTER_SECONDS, now)

    def _left(self, moment: datetime | None, longest: float, now: datetime) -> float:
        """Return the seconds until a moment that was planned.

        A clock that was set back cannot block: no wait outlasts the longest one that could
        have been planned, and a last attempt in the future voids the plan.
        """
        if moment is None or (self.tried_at and self.tried_at > now + CLOCK_SLACK):
            return 0.0
        return min(max((moment - now).total_seconds(), 0.0), longest)

    @property
    def due(self) -> datetime | None:
        """When the next attempt is due, UTC; None: any time."""
        moments = [moment for moment in (self.next_try, self.asked_until) if moment]
        return max(moments, default=None)

    def failed(
        self,
        now: datetime,
        reason: Reason | None,
        retry_after: float | None,
        uniform: Callable[[float, float], float],
    ) -> RetrySchedule:
        """Return the schedule after a failure: full jitter between the shortest and the bound.

        The bound doubles with each failure. Source of the method: "Exponential Backoff And
        Jitter", AWS Architecture Blog.
        """
        failures = self.failures + 1
        bound = min(MIN_BACKOFF_SECONDS * 2.0 ** min(failures, 20), MAX_BACKOFF_SECONDS)
        next_try = now + timedelta(seconds=uniform(MIN_BACKOFF_SECONDS, bound))
        asked_until = None
        if retry_after is not None:
            asked_until = now + timedelta(seconds=min(retry_after, MAX_RETRY_AFTER_SECONDS))
        return RetrySchedule(failures, now, next_try, self.since or now, asked_until, reason)

    def launched(self) -> RetrySchedule:
        """Return the schedule at a launch: one try is free, unless the server asked to wait."""
        return dataclasses.replace(self, next_try=None)

    def write(self) -> str:
        """Return the schedule as text for the ledger."""
        return json.dumps(
            {
                "failures": self.failures,
                "tried_at": self.tried_at and write_time(self.tried_at),
                "next_try": self.next_try and write_time(self.next_try),
                "since": self.since and write_time(self.since),
                "asked_until": self.asked_until and write_time(self.asked_until),
                "reason": self.reason and self.reason.to_text(),
            }
        )

    @classmethod
    def parse(cls, text: str | None) -> RetrySchedule:
        """Read what `write` wrote; of anything else what can be read."""
        try:
            stored = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(stored, dict):
            return cls()
        reason = stored.get("reason")
        return cls(
            max(number_of(stored.get("failures")), 0),
            time_of(stored.get("tried_at")),
            time_of(stored.get("next_try")),
            time_of(stored.get("since")),
            time_of(stored.get("asked_until")),
            Reason.parse(reason) if isinstance(reason, str) else None,
        )
