# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A made-up past: a ledger as it looks after some weeks of sharing.

For the preview, pictures, benchmarks and tests. `make` runs the package as a program of its own,
because dev.py itself does not have the core in its path; `samples` has the named states.
"""

import os
import subprocess
import sys
from pathlib import Path

from telemetry_dev.layout import PYTHON_PATHS

INTERVAL_SECONDS = 4 * 3600.0
"""Seconds between two made-up launches, where nothing else is asked for."""


def make(ledger: Path, submissions: int, interval: float = INTERVAL_SECONDS) -> Path:
    """Write a ledger whose user shares everything, and return its path.

    Args:
        submissions: how many launches were sent, refused or dropped, the newest an hour ago.
        interval: seconds between two of them.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, PYTHON_PATHS))}
    command = [sys.executable, "-m", "telemetry_dev.past", str(ledger), str(submissions)]
    subprocess.run([*command, str(interval)], env=environment, check=True)
    return ledger
