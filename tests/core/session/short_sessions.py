# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Many short sessions of the core, each in a process of its own, many of them killed.

`python short_sessions.py PATHS LEDGER URL COUNT SEED`: the libraries are imported once; each
session is a fork of this process with its own threads, sockets and connection. Prints how many
ended by themselves and how many were killed.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import sys
import time
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path[:0] = sys.argv[1].split(":")

from freecad_telemetry.environment import Environment  # noqa: E402
from freecad_telemetry.facts.host import Directories, Parameter, Snapshot  # noqa: E402
from freecad_telemetry.records import Destination, State  # noqa: E402
from freecad_telemetry.service import Service  # noqa: E402

LONGEST = 0.09
"""Seconds until a session is killed, or quits, at the latest."""
QUIET, QUIET_SECONDS = 10, 4.0
"""Every so many sessions one lives until nothing waits or the server fails: so what waits never
reaches its bounds, however slow the machine is."""


def session(ledger: Path, url: str, number: int, chance: random.Random) -> None:
    """Live for a moment, as FreeCAD does: start, tell, send, quit. Runs in a fork."""
    shift = timedelta(minutes=40 * number)
    environment = Environment(
        now=lambda: datetime.now(UTC) + shift,
        uniform=lambda low, high: 0.001 if high < 10 else low,
        variables={},
        policy=ledger.parent / "no-policy.json",
        posthog_version=lambda: "7.91.1",
    )
    service = Service(ledger, Destination(url, "phc_test", f"{url}/"), {}, environment=environment)
    begun = os.open(ledger.parent / "begun", os.O_CREAT | os.O_APPEND | os.O_WRONLY)

    def note(state: object) -> None:
        if service.state.status.shares:
            os.write(begun, service._controller.recorder.session.encode() + b"\n")

    service.listen(note)
    service.start()
    folder = ledger.parent
    size = Parameter("BaseApp/Preferences/General", "ToolbarIconSize", "int")
    service.startup_over(
        Snapshot(
            ("1", "1", "3"),
            "German",
            Directories(folder, folder, folder),
            parameters={size: chance.randint(16, 64)},
        )
    )
    quiet = number % QUIET == QUIET - 1
    if quiet:
        end = time.monotonic() + QUIET_SECONDS
        while time.monotonic() < end and not is_settled(service.state):
            time.sleep(0.01)
    else:
        time.sleep(chance.uniform(0, LONGEST))
    service.workbench_changed("SketcherWorkbench")
    service.stop(0.1)


def is_settled(state: State) -> bool:
    """Whether there is nothing to wait for: all was sent, or the server asks for patience."""
    if not state.status.shares or state.outbox.sending or state.last is None:
        return False
    return state.outbox.events == 0 or state.outbox.failing_since is not None


def main() -> None:
    ledger, url = Path(sys.argv[2]), sys.argv[3]
    count, seed = int(sys.argv[4]), int(sys.argv[5])
    chance = random.Random(seed)
    killed = ended = 0
    for number in range(count):
        own = random.Random(chance.random())
        child = os.fork()
        if child == 0:
            try:
                session(ledger, url, number, own)
            except BaseException:  # noqa: BLE001 - told, and the process ends
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        if number % QUIET != QUIET - 1 and chance.random() < 0.5:
            time.sleep(chance.uniform(0, LONGEST))
            os.kill(child, signal.SIGKILL)
        elif chance.random() < 0.05:
            other = sqlite3.connect(ledger, isolation_level=None, timeout=1)
            # Where others keep it from that for a second, they hold the ledger themselves.
            with contextlib.suppress(sqlite3.OperationalError):
                other.execute("BEGIN EXCLUSIVE")
                time.sleep(0.2)
            other.close()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            killed += 1
        elif os.WEXITSTATUS(status) == 0:
            ended += 1
    print(killed, ended)


if __name__ == "__main__":
    main()
