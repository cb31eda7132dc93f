# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What was sent and what would be sent, readable and raw: the pages "Last sent" and "Next"."""
