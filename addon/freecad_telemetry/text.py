# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Marks English source texts of the core for translation by the GUI."""

CONTEXT = "TelemetryCatalogue"
"""The translation context of every text that the core declares."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged; Qt's lupdate finds the literal by this function's name."""
    return text
