# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The core of the Telemetry addon: no Qt, no FreeCAD, runs anywhere.

Data flows one way: snapshot -> collector -> gate -> ledger -> sender -> wire -> ledger.
The GUI talks to `service` only.
"""

__version__ = "0.1.0"
