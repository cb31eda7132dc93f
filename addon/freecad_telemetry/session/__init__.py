# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One run of FreeCAD: its lock, and what its start, launch and end record."""
