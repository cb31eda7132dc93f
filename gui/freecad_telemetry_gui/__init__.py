# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The GUI of the Telemetry addon: thin; it talks to the core through `bridge` only."""
