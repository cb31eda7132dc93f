# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "History": what was sent, held back and dropped; to filter, to export, to erase."""
