# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Run the tests: the core's, the GUI's, the tools', and those in real FreeCAD.

Other arguments go to pytest: `dev.py test -k consent -x`.
"""

import argparse
import os

from telemetry_dev import environment
from telemetry_dev.freecad import installation

PASSES_ON = True
FREECAD_TESTS = "tests/freecad"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that are not pytest's."""
    parser.add_argument("--fast", action="store_true", help="without FreeCAD")
    parser.add_argument("--help", "-h", action="help", help="show this; pytest has more")


def run(arguments: argparse.Namespace) -> int:
    """Run pytest once over all tests, two at a time; returns its exit code."""
    words = ["-m", "pytest", "--numprocesses=2", "--dist=worksteal"]
    if arguments.fast:
        words.append(f"--ignore={FREECAD_TESTS}")
    else:
        # Here, not in a test: making the roots takes minutes and is told on the way.
        for version in installation.versions_for_tests():
            print(f"Real FreeCAD: {installation.for_tests(version)}", flush=True)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return environment.run_python([*words, *arguments.rest], QT_QPA_PLATFORM=platform)
