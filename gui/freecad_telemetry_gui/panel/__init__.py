# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel around its pages: dock, status card, ID, tabs; and the icon in the status bar."""
