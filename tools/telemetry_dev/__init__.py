# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tools of the project: environment, FreeCAD root, harness, collector and commands.

What is needed before the virtual environment exists uses the standard library only.
"""
