# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Whom to write to about the data, and the prepared e-mail."""

from __future__ import annotations

from urllib.parse import quote, urlencode

CONTACT = "telemetry@freecad.org"
"""Whom to ask for a copy of the data."""


def mailto(subject: str, body: str) -> str:
    """Return a mailto: address with a prepared e-mail (RFC 6068)."""
    return f"mailto:{CONTACT}?{urlencode({'subject': subject, 'body': body}, quote_via=quote)}"
