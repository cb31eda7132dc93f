# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Your data" and its dialogs: a copy, removal, a new ID, the privacy notice."""
