# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which addresses may be used: https everywhere, plain http to this computer only."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def is_loopback(host: str | None) -> bool:
    """Tell whether a host name stands for this computer itself."""
    if not host:
        return False
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_url(url: str) -> str:
    """Return the server's URL without a final slash; raises ValueError with a reason for people.

    Plain http is for this computer only; a path, query or credentials do not belong there.
    """
    url = url.strip().rstrip("/")
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        raise ValueError("the port is not a number from 1 to 65535") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it must begin with https:// and name a server")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ValueError("plain http:// is allowed to this computer only")
    if parts.username or parts.password:
        raise ValueError("it must not hold a user name or password")
    if parts.path or parts.query or parts.fragment:
        raise ValueError("it must end after the server's name")
    if port == 0 or any(ord(character) <= 32 for character in url):
        raise ValueError("it holds a character that no address has")
    return url
