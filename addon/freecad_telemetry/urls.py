# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which addresses may be used: https everywhere, plain http to this computer only."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode


class InvalidURL(ExplainedError, ValueError):
    """A server's URL cannot be used."""


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
    """Return the server's URL as it is sent; raises InvalidURL.

    Scheme and name in lower case, the name in ASCII, no final slash: what requests makes of it,
    so that the final check can compare. Plain http is for this computer only; a path, query or
    credentials do not belong there.
    """
    url = url.strip().rstrip("/")
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InvalidURL(Reason(ReasonCode.URL_INVALID)) from None
    try:
        port = parts.port
    except ValueError:
        raise InvalidURL(Reason(ReasonCode.URL_PORT)) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidURL(Reason(ReasonCode.URL_SCHEME))
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise InvalidURL(Reason(ReasonCode.URL_PLAIN_HTTP))
    if "@" in parts.netloc:
        raise InvalidURL(Reason(ReasonCode.URL_CREDENTIALS))
    if parts.path or parts.query or parts.fragment:
        raise InvalidURL(Reason(ReasonCode.URL_PATH))
    if port == 0 or any(ord(character) <= 32 for character in url):
        raise InvalidURL(Reason(ReasonCode.URL_CHARACTER))
    name = _network_name(parts.hostname)
    return f"{parts.scheme}://{name}" + (f":{port}" if port else "")


def _network_name(host: str) -> str:
    """Return a server's name as the network knows it; raises InvalidURL.

    Names that IDNA 2003 (Python's) and IDNA 2008 (requests') would lead to different servers,
    for example with "ß", must be given in their ASCII form.
    """
    if ":" in host:
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            raise InvalidURL(Reason(ReasonCode.URL_INVALID)) from None
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
            raise InvalidURL(Reason(ReasonCode.URL_NOT_ASCII)) from None
    if not re.fullmatch(r"\[[0-9a-f:.]+\]|[a-z0-9._-]+", name):
        raise InvalidURL(Reason(ReasonCode.URL_CHARACTER))
    try:
        name.encode("idna")
    except UnicodeError:
        raise InvalidURL(Reason(ReasonCode.URL_NAME)) from None
    return name
