# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Named states of the addon: each is a ledger, and what the core is told of its surroundings.

In those that share, FreeCAD seems to have started two minutes ago, and the core goes on with that
session: nothing waits that it would want to send.
"""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision
from freecad_telemetry.consent.status import Pause, PauseKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.ledger import (
    changes,
    decisions,
    outbox,
    requests,
    retention,
    sessions,
)
from freecad_telemetry.paths import FOLDER
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Attempt, Outcome, RequestKind, RequestState
from freecad_telemetry.session.lock import this_host
from freecad_telemetry.upload.outcome import answer_reason
from telemetry_dev.past.ledger import add_history, agree, try_to_send, writing
from telemetry_dev.past.values import (
    EVERYTHING,
    ID,
    OLD_ID,
    launch_events,
    refused,
    removal,
    unreachable,
)

COUNT = 28
"""So many submissions the history has, where nothing else is said."""
JUST_NOW = timedelta(minutes=2)
"""So long ago FreeCAD started."""
THIS_SESSION = "0d9b6f4e-7a51-4c1f-b0f3-5f2f6c1f9a77"
POSTHOG = "7.39.2"


def sharing(
    path: Path,
    count: int = COUNT,
    *,
    newest: timedelta = JUST_NOW,
    version: int = CATALOG.version,
    earlier: Sequence[str] = (OLD_ID,),
) -> None:
    """Share; the newest of `count` submissions was accepted so long ago."""
    now = datetime.now(UTC)
    started = now - JUST_NOW
    with writing(path) as connection:
        agree(connection, now, OPTIONAL_CATEGORIES[:3], version, earlier)
        add_history(connection, now - newest, count, timedelta(hours=19))
        ends = (str(uuid.uuid4()), str(uuid.uuid4()))
        row = sessions.SessionRow(THIS_SESSION, this_host(), started, ID, *ends, context={})
        sessions.begin(connection, row)


def undecided(path: Path) -> None:
    """Decide nothing: there is no ledger yet."""


def off(path: Path) -> None:
    """Turn sharing off after a while."""
    sharing(path)
    now = datetime.now(UTC)
    with writing(path) as connection:
        no = Decision(Choice.NO, at=now, source="question")
        context = changes.Context(now, lambda: str(uuid.uuid4()), THIS_SESSION)
        changes.Withdraw(no).apply(connection, context)


def paused(path: Path) -> None:
    """Pause for a day and a bit, while one session's events wait."""
    sharing(path)
    now = datetime.now(UTC)
    with writing(path) as connection:
        outbox.record(connection, launch_events(now, COUNT + 1), now)
        until = now + timedelta(days=1, minutes=3)
        decisions.write_pause(connection, Pause(PauseKind.TIME, until, since=now))


def offline(path: Path) -> None:
    """Reach no server for some hours: three sessions' events wait."""
    sharing(path, newest=timedelta(hours=19))
    now = datetime.now(UTC)
    with writing(path) as connection:
        for number, hours in enumerate((5, 3, 1), COUNT + 1):
            at = now - timedelta(hours=hours)
            outbox.record(connection, launch_events(at, number), at)
            try_to_send(connection, at, unreachable, timedelta(hours=1, minutes=17))


def refusing(path: Path) -> None:
    """Have the newest submission refused."""
    sharing(path)
    now = datetime.now(UTC)
    with writing(path) as connection:
        outbox.record(connection, launch_events(now, COUNT + 1, EVERYTHING), now)
        try_to_send(connection, now, refused)


def asking(path: Path) -> None:
    """Ask for a copy, and for removals under earlier IDs: one for each end, and one to go on."""
    now = datetime.now(UTC)
    ends = (
        (Outcome.ACCEPTED, None, 200),
        (Outcome.NOT_FOUND, answer_reason(404, b""), 404),
        (Outcome.REFUSED, answer_reason(405, b""), 405),
        (Outcome.RETRY, Reason(ReasonCode.NO_NETWORK), None),
        (Outcome.UNKNOWN, Reason(ReasonCode.SENDING_STOPPED), None),
        (Outcome.RETRY, answer_reason(200, b"", ReasonCode.OTHER_ANSWERED), 200),
        (Outcome.RETRY, answer_reason(503, b""), 503),
    )
    earlier = [f"{number}{OLD_ID[1:]}" for number in range(len(ends))]
    sharing(path, earlier=earlier)
    with writing(path) as connection:
        for days, (identity, end) in enumerate(zip(earlier, ends, strict=True)):
            at = now - timedelta(days=len(ends) - 1 - days)
            requests.add(
                connection,
                RequestKind.REMOVAL,
                identity,
                RequestState.WAITING,
                at,
                retry=end == ends[-1],
            )
            _try_to_remove(connection, removal(at, identity, *end))


def _try_to_remove(connection: sqlite3.Connection, attempt: Attempt) -> None:
    """Go through an exchange about the request that waits; cancel one without an end."""
    claimed = requests.claim_removal(connection, "", frozenset(), attempt.at)
    assert claimed is not None
    request, failures = claimed
    record = None
    if attempt.request_line:
        record = requests.begin_attempt(connection, request, attempt)
    if attempt.outcome is Outcome.UNKNOWN:
        requests.cancel(connection, request.id, attempt.at)
    requests.finish_attempt(
        connection, request, failures, record, attempt, attempt.at, lambda _, __: 7200
    )


def emptied(path: Path) -> None:
    """Have lost the contents of what was sent, to save space."""
    sharing(path)
    with writing(path) as connection:
        retention.limit_size(connection, 0)


def moved(path: Path) -> None:
    """Come from another computer; FreeCAD copied the ledger with its own data besides."""
    with writing(path) as connection:
        sessions.meet_computer(connection, "0123456789abcdef")
    sharing(path)
    if path.parent.name == FOLDER:
        shutil.copytree(path.parent, path.parents[1] / "v1-1" / FOLDER)


def damaged(path: Path) -> None:
    """Have a file that is no ledger any more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"This was a ledger once. " * 100)


@dataclass(frozen=True, slots=True)
class Sample:
    """A state of the addon.

    Attributes:
        write: makes the ledger at a path.
        variables: the environment variables that the core sees.
        posthog: the version of posthog that seems installed, None for none.
    """

    write: Callable[[Path], None]
    variables: Mapping[str, str] = field(default_factory=dict)
    posthog: str | None = POSTHOG

    def environment(self, folder: Path) -> Environment:
        """Return what the core is told: nothing of this computer but its time and its chance.

        Args:
            folder: one without a policy file.
        """
        session = iter([THIS_SESSION])  # the first UUID that a core makes is its session's
        return dataclasses.replace(
            Environment(),
            new_uuid=lambda: next(session, "") or str(uuid.uuid4()),
            variables=self.variables,
            policy=folder / "telemetry-policy.json",
            posthog_version=lambda: self.posthog,
        )


SAMPLES = {
    "sharing": Sample(sharing),
    "undecided": Sample(undecided),
    "off": Sample(off),
    "paused": Sample(paused),
    "blocked": Sample(sharing, variables={"DO_NOT_TRACK": "1"}),
    "offline": Sample(offline),
    "refused": Sample(refusing),
    "posthog": Sample(sharing, posthog=None),
    "update": Sample(partial(sharing, version=1)),
    "requests": Sample(asking),
    "emptied": Sample(emptied),
    "moved": Sample(moved),
    "damaged": Sample(damaged),
}
