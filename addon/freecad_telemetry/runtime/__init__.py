# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One run of FreeCAD: the ledger thread's controller, the session and its lock."""
