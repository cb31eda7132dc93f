# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What keeps us from sharing, but for the ledger: environment, policy, posthog, address.

Runs on the ledger thread.
"""

from __future__ import annotations

import re
import sqlite3

from freecad_telemetry.consent.blockers import outside_blockers
from freecad_telemetry.consent.status import Blocker, BlockerKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import delivery
from freecad_telemetry.reasons import Reason, ReasonCode

OLDEST_POSTHOG = (7, 20)
"""The first one that we can send with: docs/architecture.md has the versions that were tried."""
BLOCKER_POLL_SECONDS = 60.0
"""Between two looks at the policy file, and for a posthog that was missing: nobody waits for
either, and both read files."""


class Blockers:
    """What blocks, as of the last poll.

    Attributes:
        posthog: the installed posthog's version, "" where there is none.
    """

    def __init__(self, environment: Environment) -> None:
        self.posthog = ""
        self._environment = environment
        self._outside: tuple[Blocker, ...] = ()
        self._address: tuple[Blocker, ...] = ()
        self._url = ""
        self._broken_posthog: tuple[str, Reason | None] = ("", None)
        self._polled_at = float("-inf")

    def poll(self) -> bool:
        """Read policy and posthog's version now and then; return whether something changed."""
        if self._environment.monotonic() - self._polled_at < BLOCKER_POLL_SECONDS:
            return False
        self._polled_at = self._environment.monotonic()
        self.posthog = self._environment.posthog_version() or ""
        before = self._outside
        version, broken = self._broken_posthog
        reason = _too_old(self.posthog) or (broken if version == self.posthog else None)
        self._outside = outside_blockers(self._environment)
        if reason or not self.posthog:
            self._outside += (Blocker(BlockerKind.POSTHOG, reason=reason),)
        return before != self._outside

    def posthog_is_broken(self, reason: Reason) -> None:
        """Note that the installed posthog cannot be used; another version may."""
        self._broken_posthog = (self.posthog, reason)
        self._polled_at = float("-inf")
        self.poll()

    def use_url(self, url: str, refused: str) -> None:
        """Take over the server's URL; block while it cannot be used: `refused`, else ""."""
        self._url = url
        self._address = (Blocker(BlockerKind.ADDRESS, refused),) if refused else ()

    def current(self, connection: sqlite3.Connection | None) -> tuple[Blocker, ...]:
        """Return what blocks now; with a ledger also a failed final check.

        That one holds for the posthog and the server that it failed with.
        """
        blockers = self._outside + self._address
        if connection is not None:
            failed = delivery.failed_check(connection)
            if failed is not None and failed[0] == delivery.check_key(self.posthog, self._url):
                blockers += (Blocker(BlockerKind.CHECK_FAILED, reason=failed[1]),)
        return blockers

    def unblock_if_changed(self, connection: sqlite3.Connection) -> None:
        """Let what the final check stopped wait again, with another posthog or server."""
        failed = delivery.failed_check(connection)
        if failed is not None and failed[0] != delivery.check_key(self.posthog, self._url):
            delivery.unblock(connection)


def _too_old(posthog: str) -> Reason | None:
    """Return that a version of posthog is too old; it is not even imported then."""
    numbers = re.match(r"(\d+)\.(\d+)", posthog)
    if numbers is None or (int(numbers[1]), int(numbers[2])) >= OLDEST_POSTHOG:
        return None
    needed = ".".join(str(number) for number in OLDEST_POSTHOG)
    return Reason(ReasonCode.POSTHOG_TOO_OLD, version=posthog, needed=needed)
