# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The core behind a sample: the real one, on a throw-away ledger, with no server to send to."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from freecad_telemetry.facts.host import Host
from freecad_telemetry.records import Destination
from freecad_telemetry.service import Service
from freecad_telemetry_gui.bridge import Bridge
from telemetry_dev.past.samples import SAMPLES
from telemetry_dev.past.values import KEY
from telemetry_dev.preview.event_loop import wait_until

NOWHERE = "http://127.0.0.1:9"
"""Where things go when no server is named: nothing listens there."""
STOP_SECONDS = 1.0
"""Seconds that a core gets to end before its folder is removed."""


def sample_service(name: str, folder: Path) -> Service:
    """Make a core in one of `SAMPLES`.

    Start it, but do not tell it that start-up is over: it records no launch then, so that it
    stays as it is, and has nothing to send.
    """
    ledger = folder / "Telemetry" / "ledger.sqlite3"
    sample = SAMPLES[name]
    sample.write(ledger)
    server = Destination(NOWHERE, KEY, f"{NOWHERE}/")
    return Service(ledger, server, {}, environment=sample.environment(folder))


@contextlib.contextmanager
def running_sample(name: str, host: Host) -> Iterator[Bridge]:
    """Run a core in one of `SAMPLES` during a block."""
    with tempfile.TemporaryDirectory(prefix="telemetry-preview-") as folder:
        service = sample_service(name, Path(folder))
        bridge = Bridge(service, host)
        service.start()
        wait_until(lambda: bridge.state.ready)
        try:
            yield bridge
        finally:
            service.stop(STOP_SECONDS)
            bridge.close()
