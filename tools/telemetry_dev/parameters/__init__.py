# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The list of FreeCAD's own parameters: read from its code and forms, checked, made."""
