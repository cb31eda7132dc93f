# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Measure what the addon costs: each figure beside its baselines, taken in the same run.

`bench quit`, `start` and `wire` start real FreeCAD again and again: as it comes, with the addon,
and with an addon that uses posthog as its documentation says. `bench ledger` needs no FreeCAD.
The figures are printed, and kept in build/bench/.
"""

import argparse
import importlib
from typing import Any

from telemetry_dev import bench

PASSES_ON = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", choices=bench.BENCHES, help="what is measured")
    parser.add_argument(
        "--repeat", type=int, metavar="N", help="how often each case is measured; default: 3 to 5"
    )
    parser.add_argument("--only", default="", metavar="WORD", help="only cases with WORD in them")


def run(arguments: argparse.Namespace) -> int:
    """Run one benchmark; 1 where an aim is missed."""
    module = module_of(arguments.what)
    missed = module.run(arguments.repeat or module.REPEAT, arguments.only)
    for line in missed:
        print(f"missed: {line}")
    return 1 if missed else 0


def module_of(name: str) -> Any:
    """Return the module of a benchmark; see telemetry_dev.bench for what it has."""
    return importlib.import_module(f"telemetry_dev.bench.{name}")
