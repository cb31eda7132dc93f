# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The way to FreeCAD: what is read of it, what is registered there, and its parameters."""
