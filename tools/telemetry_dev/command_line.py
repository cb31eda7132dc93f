# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""dev.py's command line: which commands there are, and how their failures are told."""

import argparse
import importlib
import sys
from collections.abc import Sequence

from telemetry_dev import environment
from telemetry_dev.debian import SetupError
from telemetry_dev.freecad.run import FreeCADFailed

COMMANDS = (
    "demo",
    "test",
    "preview",
    "screenshots",
    "history",
    "lint",
    "bench",
    "catalog",
    "translations",
)
"""Modules of telemetry_dev.commands; see there for what one has."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description="The tools of the project.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in COMMANDS:
        module = importlib.import_module(f"telemetry_dev.commands.{name}")
        text = (module.__doc__ or "").strip()
        # What is passed on includes --help.
        child = commands.add_parser(
            name,
            help=text.splitlines()[0],
            description=text,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=not module.PASSES_ON,
            allow_abbrev=False,
        )
        module.add_arguments(child)
        child.set_defaults(module=module)
    arguments, rest = parser.parse_known_args(words)
    if rest and not arguments.module.PASSES_ON:
        parser.error(f"unknown arguments: {' '.join(rest)}")
    arguments.rest = rest
    try:
        environment.ensure()
        code = arguments.module.run(arguments)
        assert isinstance(code, int)
        return code
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 3
    except (FreeCADFailed, TimeoutError) as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
