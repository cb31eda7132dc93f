# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Open the addon's widgets in a window of their own, without FreeCAD.

Arguments go to the preview; `--help` prints them.
"""

import argparse

from telemetry_dev import environment

PASSES_ON = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All arguments are the preview's own."""


def run(arguments: argparse.Namespace) -> int:
    """Run the preview until its window is closed."""
    return environment.run_python(["-m", "telemetry_dev.preview.app", *arguments.rest])
