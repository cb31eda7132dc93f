# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The addon's GUI: it shows what the core knows and passes on what the user decides.

It reaches the core through `bridge` only, Qt through `qt` and FreeCAD through `freecad.host`.
"""
