# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The subcommands of dev.py, one module each.

A command module has a docstring (its help), `def add_arguments(parser)` and `def run(arguments)`
returning an exit code; telemetry_dev.command_line lists it in COMMANDS. Arguments that it does
not declare arrive in `arguments.rest` when the module sets PASSES_ON = True.
"""
