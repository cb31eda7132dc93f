# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which addresses may be used: https everywhere, plain http to this computer only."""

from __future__ import annotations

import ipaddress
import re
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
    """Return the server's URL as it is sent; raises ValueError with a reason for people.

    Scheme and name in lower case, the name in ASCII, no final slash: what requests makes of it,
    so that the door can compare. Plain http is for this computer only; a path, query or
    credentials do not belong there.
    """
    url = url.strip().rstrip("/")
    try:
        parts = urlsplit(url)
    except ValueError:
        raise ValueError("it is not an address") from None
    try:
        port = parts.port
    except ValueError:
        raise ValueError("the port is not a number from 1 to 65535") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it must begin with https:// and name a server")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ValueError("plain http:// is allowed to this computer only")
    if "@" in parts.netloc:
        raise ValueError("it must not hold a user name or password")
    if parts.path or parts.query or parts.fragment:
        raise ValueError("it must end after the server's name")
    if port == 0 or any(ord(character) <= 32 for character in url):
        raise ValueError("it holds a character that no address has")
    name = _network_name(parts.hostname)
    return f"{parts.scheme}://{name}" + (f":{port}" if port else "")


def _network_name(host: str) -> str:
    """Return a server's name as the network knows it; raises ValueError.

    Names that IDNA 2003 (Python's) and IDNA 2008 (requests') would lead to different servers,
    for example with "ß", must be given in their ASCII form.
    """
    if ":" in host:
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            raise ValueError("it is not an address") from None
        name = f"[{host}]"
    elif host.isascii():
        name = host
    else:
        from encodings.idna import nameprep

        try:
            if any(nameprep(label) != label for label in host.split(".")):
                raise UnicodeError
            name = host.encode("idna").decode("ascii")
        except UnicodeError:
            raise ValueError("the server's name must be given in ASCII (xn--…)") from None
    if not re.fullmatch(r"\[[0-9a-f:.]+\]|[a-z0-9._-]+", name):
        raise ValueError("it holds a character that no address has")
    try:
        name.encode("idna")
    except UnicodeError:
        raise ValueError("a part of the server's name is empty or too long") from None
    return name
