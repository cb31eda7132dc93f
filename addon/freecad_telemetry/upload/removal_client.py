# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Copy and removal: the address, the prepared e-mail, and the DELETE to the removal service.

The standard library's HTTP client is used, since posthog may be missing.
Source of the service's answers: the Contract in docs/architecture.md.
"""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from freecad_telemetry import __version__
from freecad_telemetry.reasons import Reason, ReasonCode, reason_of
from freecad_telemetry.records import MAX_RESPONSE_BYTES, RequestState
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.messages import EXCHANGE_DEADLINE_SECONDS, READ_TIMEOUT_SECONDS
from freecad_telemetry.upload.outcome import answer_reason, failure_reason
from freecad_telemetry.upload.proxy import open_way
from freecad_telemetry.upload.trust import UnusableCertificates, trust
from freecad_telemetry.urls import InvalidURL, is_loopback


@dataclass(frozen=True, slots=True)
class RemovalResult:
    """What the removal service said.

    Attributes:
        state: what that means for the request.
        status: of the answer, None where there was none.
        reason: what it answered, or why it did not.
        retry_later: the service could not be reached, or asked to come back.
    """

    state: RequestState
    status: int | None
    reason: Reason
    retry_later: bool


def removal_url(base: str, identity: str) -> str:
    """Return the address that removes what is stored under an ID."""
    separator = "&" if "?" in base else "?"
    return f"{base}{separator}{urlencode({'person_id': identity})}"


def removal_request(address: str) -> bytes:
    """Return the request for an address, byte for byte; raises InvalidURL.

    No client of HTTP puts it together: other code adds headers to what those send.
    """
    parts = urlsplit(address)
    target = f"{parts.path or '/'}?{parts.query}"
    host = parts.netloc.rpartition("@")[2]
    if not all("!" <= character <= "~" for character in target + host):
        raise InvalidURL(Reason(ReasonCode.URL_CHARACTER))
    lines = (
        f"DELETE {target} HTTP/1.1",
        f"Host: {host}",
        f"User-Agent: FreeCAD-Telemetry/{__version__}",
    )
    return "".join(f"{line}\r\n" for line in (*lines, "")).encode("ascii")


def ask_for_removal(base: str, identity: str, token: CancelToken) -> RemovalResult:
    """Send `DELETE base?person_id=identity`; never raises for what network or service do.

    Raises Cancelled where the token was closed before an answer came.
    2xx: done. 404: nothing is stored under that ID. 400 and 405 and other 3xx, 4xx: refused.
    408, 429, 5xx and network errors: may be tried again.
    """
    address = removal_url(base, identity)
    parts = urlsplit(address)
    try:
        secure = parts.scheme == "https"
        host, port = parts.hostname, parts.port
        if not host or not (secure or (parts.scheme == "http" and is_loopback(host))):
            raise InvalidURL(Reason(ReasonCode.NOT_HTTPS))
        context = trust() if secure else None
        request = removal_request(address)
    except (ValueError, OSError, UnusableCertificates) as error:
        return RemovalResult(RequestState.FAILED, None, reason_of(error), False)
    connection = None
    try:
        default_port = http.client.HTTPS_PORT if secure else http.client.HTTP_PORT
        connection = open_way(host, port or default_port, token, secure=secure)
        if context:
            connection = context.wrap_socket(connection, server_hostname=host)
        connection.settimeout(READ_TIMEOUT_SECONDS)
        token.check()
        connection.sendall(request)
        with http.client.HTTPResponse(connection, method="DELETE") as answer:
            answer.begin()
            content = answer.read(MAX_RESPONSE_BYTES)
            status = answer.status
    except Exception as error:
        if token.cancelled:
            raise Cancelled(Reason(ReasonCode.SENDING_STOPPED)) from error
        reason = failure_reason(error)
        if not token.remaining:
            reason = Reason(ReasonCode.DEADLINE, seconds=round(EXCHANGE_DEADLINE_SECONDS))
        return RemovalResult(RequestState.WAITING, None, reason, True)
    finally:
        if connection is not None:
            connection.close()
    reason = answer_reason(status, content)
    if 200 <= status < 300:
        return RemovalResult(RequestState.ACCEPTED, status, reason, False)
    if status == 404:
        return RemovalResult(RequestState.NOTHING_STORED, status, reason, False)
    if status in (408, 429) or status >= 500:
        return RemovalResult(RequestState.WAITING, status, reason, True)
    return RemovalResult(RequestState.FAILED, status, reason, False)
