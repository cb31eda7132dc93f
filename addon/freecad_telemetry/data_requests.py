# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Copy and removal: the address, the prepared e-mail, and the DELETE to the removal service.

The standard library's HTTP client is used, since posthog may be missing.
Source of the service's answers: the Contract in docs/architecture.md.
"""

from __future__ import annotations

import http.client
import ssl
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from freecad_telemetry import __version__
from freecad_telemetry.addresses import is_loopback
from freecad_telemetry.connecting import connect
from freecad_telemetry.records import RequestState
from freecad_telemetry.wire import (
    CONNECT_TIMEOUT,
    DEADLINE,
    MAX_ANSWER,
    READ_TIMEOUT,
    BrokenOff,
    Valve,
    short_error,
)

CONTACT = "telemetry@freecad.org"
"""Whom to ask for a copy of the data."""


@dataclass(frozen=True, slots=True)
class RemovalAnswer:
    """What the removal service said.

    Attributes:
        state: what that means for the request.
        status: of the answer, None where there was none.
        words: the service's own words or the error; plain text.
        retry_later: the service could not be reached, or asked to come back.
    """

    state: RequestState
    status: int | None
    words: str
    retry_later: bool


def mailto(subject: str, body: str) -> str:
    """Return a mailto: address with a prepared e-mail (RFC 6068)."""
    return f"mailto:{CONTACT}?{urlencode({'subject': subject, 'body': body}, quote_via=quote)}"


def removal_url(base: str, identity: str) -> str:
    """Return the address that removes what is stored under an ID."""
    separator = "&" if "?" in base else "?"
    return f"{base}{separator}{urlencode({'person_id': identity})}"


def ask_for_removal(base: str, identity: str, valve: Valve) -> RemovalAnswer:
    """Send `DELETE base?person_id=identity`; never raises for what network or service do.

    Raises BrokenOff where the valve was closed before an answer came.
    2xx: done. 404: nothing is stored under that ID. 400 and 405 and other 3xx, 4xx: refused.
    408, 429, 5xx and network errors: may be tried again.
    """
    address = removal_url(base, identity)
    parts = urlsplit(address)
    try:
        secure = parts.scheme == "https"
        host, port = parts.hostname, parts.port
        if not host or not (secure or (parts.scheme == "http" and is_loopback(host))):
            raise ValueError("the address must begin with https://")
        context = ssl.create_default_context() if secure else None
        connection = (
            http.client.HTTPSConnection(host, port, context=context)
            if context
            else http.client.HTTPConnection(host, port)
        )
    except (ValueError, OSError) as error:
        return RemovalAnswer(RequestState.FAILED, None, str(error), False)
    try:
        connection.sock = connect(host, connection.port, valve, CONNECT_TIMEOUT)
        if context:
            connection.sock = context.wrap_socket(connection.sock, server_hostname=host)
        connection.sock.settimeout(READ_TIMEOUT)
        valve.check()
        path = f"{parts.path or '/'}?{parts.query}"
        connection.request(
            "DELETE", path, headers={"User-Agent": f"FreeCAD-Telemetry/{__version__}"}
        )
        answer = connection.getresponse()
        text = answer.read(MAX_ANSWER).decode("utf-8", "replace")
        status = answer.status
    except Exception as error:
        if not valve.is_open:
            raise BrokenOff("it was broken off before an answer came") from error
        words = short_error(f"{type(error).__name__}: {error}")
        if not valve.remaining:
            words = f"no complete answer within {DEADLINE:.0f} s"
        return RemovalAnswer(RequestState.WAITING, None, words, True)
    finally:
        connection.close()
    words = " ".join(text.split())[:300] if "<" not in text[:200] else ""
    if 200 <= status < 300:
        return RemovalAnswer(RequestState.ACCEPTED, status, words, False)
    if status == 404:
        return RemovalAnswer(RequestState.NOTHING_STORED, status, words, False)
    if status in (408, 429) or status >= 500:
        return RemovalAnswer(RequestState.WAITING, status, words, True)
    return RemovalAnswer(RequestState.FAILED, status, words, False)
