# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the core's tests share: answers, states to wait for, work beside the test."""

from __future__ import annotations

import contextlib
import dataclasses
import queue
import sqlite3
import threading
from collections.abc import Callable
from typing import Any

import pytest

from freecad_telemetry.catalog.declaration import Catalog, Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.facts import read_facts
from freecad_telemetry.records import Destination, HistoryQuery, RowKind, State, SubmissionState
from freecad_telemetry.upload import exchange, removal_client
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken

ALL = frozenset({Category.SYSTEM, Category.PREFERENCES, Category.ADDONS})
SHOWN = ShownWording("Help improve FreeCAD?", "en", 1)
ID = "0b8f4a3e-6b0f-4d55-9d0c-5a3f9a7d1e11"
EVENT: dict[str, object] = {"event": "freecad_startup", "properties": {}}
DATE = "2026-11-01T10:00:00.000000+00:00"
STORED_ID = "4c601111-1111-4111-8111-1111111111e0"
STORED_YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": DATE,
    "SendSystemInformation": True,
    "SendAddonInformation": False,
    "PostHogUUID": STORED_ID,
}
VERSION_1 = {
    **STORED_YES,
    "SendPreferences": True,
    "SendCustomizations": True,  # a tick that the first version did not ask about
}
"""Parameters that tell a yes to version 1 of the catalog."""
LAUNCH = [
    "freecad_startup",
    "freecad_version",
    "freecad_system_info",
    "freecad_preferences",
    "freecad_addon_list",
]
"""The events of a first launch."""
NEXT = Catalog.of(
    tuple(CATALOG.events.values()),
    (
        *CATALOG.points,
        dataclasses.replace(
            CATALOG.point("freecad_startup", "$os"), key="$os_too", since=CATALOG.version + 1
        ),
    ),
)
"""A next version that adds one point."""


def answer_of(ask: Callable[[Callable[[Any], None]], None]) -> Any:
    """Ask the service something and wait for the answer."""
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
    ask(answers.put)
    found = answers.get(timeout=10)
    if isinstance(found, Exception):
        raise found
    return found


def accepted(state: State) -> bool:
    return state.last is not None and state.last.state is SubmissionState.ACCEPTED


def settled(state: State) -> bool:
    return accepted(state) and not state.outbox.sending


def sender_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "Telemetry sender"]


def attempts(service):
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    detail = answer_of(lambda then: service.message(RowKind.SUBMISSION, rows[0].id, then))
    return detail.row, detail.attempts


@contextlib.contextmanager
def locked(home):
    """Another program that holds the ledger and does not let go."""
    other = sqlite3.connect(home.ledger, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.close()


def send(collector, token):
    """Send one batch; return the record of it."""
    destination = Destination(collector.url, "phc_test", "")
    return exchange.exchange(destination, [EVENT], token, lambda attempt: True, Environment())


def remove(collector, token, begin_attempt=lambda attempt: True):
    """Ask for a removal as the removal thread does."""
    with token.deadline(exchange.EXCHANGE_DEADLINE_SECONDS):
        return removal_client.ask_for_removal(
            collector.removal_url, ID, token, begin_attempt, Environment()
        )


BOTH = pytest.mark.parametrize("work", [send, remove])


class Aside(threading.Thread):
    """Does some work on a thread of its own."""

    def __init__(self, work, *arguments) -> None:
        super().__init__(daemon=True)
        self.token = CancelToken()
        self.result = None
        self._work = lambda: work(*arguments, self.token)
        self.start()

    def run(self) -> None:
        with contextlib.suppress(Cancelled):
            self.result = self._work()


def sharing(launcher):
    """A FreeCAD that has shared its launch."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    return service


def blocker(state):
    """The one thing that blocks."""
    assert state.status.mode is Mode.BLOCKED, state
    (found,) = state.status.blockers
    return found


def is_blocked(state):
    return state.status.mode is Mode.BLOCKED


def rows(service):
    return answer_of(lambda then: service.history(HistoryQuery(), then))


def set_aside(home):
    return sorted(home.ledger.parent.glob("ledger.damaged-*.sqlite3"))


def told(home, event, key, **changes):
    """Return what a data point would send of a snapshot, after the gate's look at it."""
    snapshot = dataclasses.replace(home.snapshot, **changes)
    facts = read_facts(snapshot, "7.39.2")
    point = CATALOG.point(event, key)
    value = point.read(facts)
    assert value is None or point.type.accepts(value, facts.vocabulary)
    return value
