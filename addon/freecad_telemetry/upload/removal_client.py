# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One recorded DELETE to the removal service.

The standard library's HTTP client is used, since posthog and requests may be missing.
Source of the service's answers: the Contract in docs/architecture.md.
"""

from __future__ import annotations

import http.client
from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from freecad_telemetry import __version__
from freecad_telemetry.consent.identity import hidden_in
from freecad_telemetry.environment import Environment
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode, error_text, reason_of
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Attempt, Outcome
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.messages import (
    EXCHANGE_DEADLINE_SECONDS,
    READ_TIMEOUT_SECONDS,
    OutgoingRequest,
    Response,
    Tunnel,
)
from freecad_telemetry.upload.outcome import (
    MAX_ANSWER_CHARS,
    answer_reason,
    asked_to_wait,
    failure_reason,
    removal_outcome_of,
)
from freecad_telemetry.upload.proxy import open_way
from freecad_telemetry.upload.trust import UnusableCertificates, trust
from freecad_telemetry.urls import InvalidURL, is_loopback


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
    if not all("!" <= character <= "~" for character in target + parts.netloc):
        raise InvalidURL(Reason(ReasonCode.URL_CHARACTER))
    lines = (
        f"DELETE {target} HTTP/1.1",
        f"Host: {parts.netloc}",
        f"User-Agent: FreeCAD-Telemetry/{__version__}",
    )
    return "".join(f"{line}\r\n" for line in (*lines, "")).encode("ascii")


def ask_for_removal(
    base: str,
    identity: str,
    token: CancelToken,
    begin_attempt: Callable[[Attempt], bool],
    environment: Environment,
) -> Attempt:
    """Send `DELETE base?person_id=identity`; return the record of it.

    Never raises for what the network, the service, or something in its place does. The outcome is
    CHECK_FAILED where the address cannot be used: nobody was asked.

    Args:
        begin_attempt: commits the record of what is about to leave; False stops it from leaving.
    """
    address = removal_url(base, identity)
    started, begun = environment.now(), environment.monotonic()
    departed = OutgoingRequest(address, b"", b"")
    tunnel = Tunnel()

    def record(
        outcome: Outcome, reason: Reason | None, answer: Response | None = None, error: str = ""
    ) -> Attempt:
        return Attempt(
            at=started,
            duration=max(environment.monotonic() - begun, 0.0),
            url=address,
            outcome=outcome,
            request_line=departed.request_line,
            headers=departed.headers,
            status=answer.status if answer else None,
            answer_headers=answer.kept_headers if answer else (),
            answer=answer.content if answer else b"",
            error=error,
            retry_after=asked_to_wait(answer, environment.now()),
            reason=reason,
            tunnel_request=tunnel.request,
            tunnel_answer=tunnel.answer,
        )

    try:
        parts = urlsplit(address)
        secure = parts.scheme == "https"
        host = parts.hostname
        if not host or not (secure or (parts.scheme == "http" and is_loopback(host))):
            raise InvalidURL(Reason(ReasonCode.NOT_HTTPS))
        if "@" in parts.netloc:
            raise InvalidURL(Reason(ReasonCode.URL_CREDENTIALS))
        if parts.fragment:  # the ID would stand in it, and a fragment is not sent
            raise InvalidURL(Reason(ReasonCode.URL_CHARACTER))
        port = parts.port or (http.client.HTTPS_PORT if secure else http.client.HTTP_PORT)
        context = trust() if secure else None
        request = removal_request(address)
    except (ValueError, OSError, UnusableCertificates) as error:
        return record(Outcome.CHECK_FAILED, reason_of(error))
    connection = None
    try:
        connection = open_way(host, port, token, tunnel, secure=secure)
        if context:
            connection = context.wrap_socket(connection, server_hostname=host)
        connection.settimeout(READ_TIMEOUT_SECONDS)
        token.check()
        departed = OutgoingRequest(address, request, b"")
        if not begin_attempt(record(Outcome.UNKNOWN, None)):
            departed = OutgoingRequest(address, b"", b"")
            raise Cancelled(Reason(ReasonCode.CLAIM_LOST))
        try:
            token.check()
        except BaseException:
            departed = OutgoingRequest(address, b"", b"")  # the commit took its time
            raise
        connection.sendall(request)
        with http.client.HTTPResponse(connection, method="DELETE") as received:
            received.begin()
            content = received.read(MAX_RESPONSE_BYTES)
            # A body that was announced and did not come is one too.
            is_empty = not content and not received.length
            answer = Response(received.status, tuple(received.getheaders()), content)
    except Cancelled as stop:
        return record(Outcome.UNKNOWN, stop.reason)
    except Exception as error:  # noqa: BLE001 - all that sockets, TLS and http.client bring up
        explained = isinstance(error, ExplainedError)
        text = "" if explained else hidden_in(error_text(error), [identity])[:MAX_ANSWER_CHARS]
        if token.cancelled:
            return record(Outcome.UNKNOWN, Reason(ReasonCode.SENDING_STOPPED), error=text)
        if not token.remaining:
            seconds = round(EXCHANGE_DEADLINE_SECONDS)
            return record(Outcome.RETRY, Reason(ReasonCode.DEADLINE, seconds=seconds))
        return record(Outcome.RETRY, failure_reason(error, [identity]), error=text)
    finally:
        if connection is not None:
            connection.close()
    outcome = removal_outcome_of(answer.status, is_empty)
    if outcome is None:
        other = answer_reason(
            answer.status, answer.content, ReasonCode.OTHER_ANSWERED, identities=[identity]
        )
        return record(Outcome.RETRY, other, answer)
    reason = None if outcome is Outcome.ACCEPTED else answer_reason(answer.status, b"")
    return record(outcome, reason, answer)
