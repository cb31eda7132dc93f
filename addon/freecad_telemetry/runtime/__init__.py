# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger thread: its one flow, what blocks sharing, and the state that is shown."""
