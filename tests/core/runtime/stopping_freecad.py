# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A FreeCAD with the core, in which the user stops something while the ledger is in trouble.

`python stopping_freecad.py PATHS ORDERS`: ORDERS is JSON (see test_pending_stops.py). It says what
it did as JSON lines, and waits for a line of its standard input in between.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from pathlib import Path

sys.path[:0] = sys.argv[1].split(":")

from freecad_telemetry.catalog.declaration import Category  # noqa: E402
from freecad_telemetry.consent.status import PauseKind  # noqa: E402
from freecad_telemetry.environment import Environment  # noqa: E402
from freecad_telemetry.ledger import database, store  # noqa: E402
from freecad_telemetry.records import Destination  # noqa: E402
from freecad_telemetry.service import Service  # noqa: E402
from freecad_telemetry_gui.freecad.parameter_mirror import (  # noqa: E402
    is_readable,
    mirrored,
    mirrored_stops,
)

STOPS = {
    "off": lambda service, identity: service.turn_off(),
    "pause": lambda service, identity: service.pause(PauseKind.RESUME),
    "untick": lambda service, identity: service.set_categories(frozenset({Category.SYSTEM})),
    "removal": lambda service, identity: service.request_removal(identity, retry=True),
    "off and removal": lambda service, identity: service.turn_off(remove=True),
    "delete history": lambda service, identity: service.erase_history(keep_waiting=False),
}
SLOW_COMMIT_SECONDS = 0.15
SLOW_OPEN_SECONDS = 2.0
LOCK_SECONDS = 0.3
"""Waited for another process's lock here, so that the test need not wait for 5 s each time."""


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def next_step() -> None:
    sys.stdin.readline()


def slow_commits() -> None:
    begin = database.Database.transaction

    def slow(self):
        time.sleep(SLOW_COMMIT_SECONDS)
        return begin(self)

    database.Database.transaction = slow


def slow_open() -> None:
    opened = store.LedgerStore.open

    def slow(self):
        time.sleep(SLOW_OPEN_SECONDS)
        opened(self)

    store.LedgerStore.open = slow


def main() -> None:
    orders = json.loads(sys.argv[2])
    database.BUSY_TIMEOUT_SECONDS = LOCK_SECONDS
    trouble = orders["trouble"]
    if trouble == "slow commit":
        slow_commits()
    if trouble == "not read yet":
        slow_open()
    parameters_file = Path(orders["parameters"])
    parameters = json.loads(parameters_file.read_text())
    environment = Environment(
        uniform=lambda low, high: 0.05 if high < 10 else high,
        variables={},
        policy=Path(orders["ledger"]).with_name("no-policy.json"),
        posthog_version=lambda: "7.39.2",
    )
    service = Service(
        Path(orders["ledger"]),
        Destination(orders["url"], "phc_test", orders["removal_url"]),
        parameters,
        environment=environment,
    )
    service.start()
    while not service.state.ready and trouble != "not read yet":
        time.sleep(0.005)
    say(step="started")
    next_step()
    if trouble == "locked and noticed":
        service.request_copy(orders["identity"])
        while not service.state.status.blockers:
            time.sleep(0.005)
    if trouble == "full":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    before = service.state.unsaved
    STOPS[orders["stop"]](service, orders["identity"])
    # A quit follows at once: whoever closes the window does not wait for a commit.
    time.sleep(0.05 if orders["end"] == "quit" else 1.0)
    state = service.state
    say(step="stopped", unsaved=state.unsaved - before, mode=state.status.mode.value)
    if orders["end"] == "killed":
        os.kill(os.getpid(), 9)
    state = service.state
    readable = state.ready and is_readable(state)
    shown = mirrored(state) if readable else mirrored_stops(state)
    service.stop(0.1)
    written = parameters_file.with_suffix(".new")
    with contextlib.suppress(OSError):  # a full disk
        written.write_text(json.dumps({**parameters, **shown}))
        written.replace(parameters_file)
    os._exit(0)


main()
