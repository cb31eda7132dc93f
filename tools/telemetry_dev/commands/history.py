# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Print what was sent from this computer, from the ledger.

`--ledger FILE` reads another ledger than the one of this user account.
"""

import argparse

from telemetry_dev import environment

PASSES_ON = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All arguments are the history's own."""


def run(arguments: argparse.Namespace) -> int:
    """Print the history."""
    return environment.run_python(["-m", "freecad_telemetry", *arguments.rest])
