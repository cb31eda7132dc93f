# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Asking for consent and changing it: the consent window, and our page in FreeCAD's preferences."""
