# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Real FreeCAD: the one that is here, a profile with the addon, a run, its files."""
