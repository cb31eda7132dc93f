# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What every answer of the server means, in one table; and why there was none."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from freecad_telemetry.consent.identity import hidden_in
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode, error_text
from freecad_telemetry.records import Outcome
from freecad_telemetry.upload.messages import Response

MAX_ANSWER_CHARS = 300
"""Of the text of an answer: an API's message is shorter, and the whole answer is kept besides."""
_NO_NETWORK = (errno.ENETUNREACH, errno.ENETDOWN)


class BrokenLibrary(ExplainedError):
    """posthog, or something that it needs, is installed but cannot be used."""


def outcome_of(status: int, answer: bytes) -> Outcome:
    """Return what an answer means.

    | answer | outcome |
    |---|---|
    | 200 with PostHog's JSON, {"status": …} | accepted |
    | any other 200 (a captive portal), any other 2xx | retry |
    | 408, 429, 5xx | retry |
    | 413 | too large: split |
    | every other 3xx and 4xx | refused |

    Source: https://posthog.com/docs/api/capture (status codes).
    """
    if status == 200:
        return Outcome.ACCEPTED if _is_posthog(answer) else Outcome.RETRY
    if status == 413:
        return Outcome.TOO_LARGE
    if status in (408, 429) or status < 300 or status >= 500:
        return Outcome.RETRY
    return Outcome.REFUSED


def removal_outcome_of(status: int, is_empty: bool) -> Outcome | None:
    """Return what an answer to a removal request means; None: it is not the service's answer.

    | answer | outcome |
    |---|---|
    | anything with a body (a login page, a web server's error page), 1xx, 3xx | None |
    | 2xx | accepted |
    | 404: no data under that ID, or none that was processed yet | not found |
    | 408, 429, 5xx | retry |
    | every other 4xx: 400 malformed, 405 wrong method | refused |

    Source: the Contract in docs/architecture.md; the service's answers have no body.
    """
    if not is_empty or status < 200 or 300 <= status < 400:
        return None
    if status < 300:
        return Outcome.ACCEPTED
    if status == 404:
        return Outcome.NOT_FOUND
    return Outcome.RETRY if status in (408, 429) or status >= 500 else Outcome.REFUSED


def _is_posthog(answer: bytes) -> bool:
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and "status" in data


def retry_after(value: str | None, now: datetime) -> float | None:
    """Return how many seconds a Retry-After header asks to wait; None where it says nothing.

    Both forms of RFC 9110, section 10.2.3: seconds, or an HTTP date.
    """
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max((moment - now).total_seconds(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def asked_to_wait(answer: Response | None, now: datetime) -> float | None:
    """Return for how many seconds an answer asks to be left alone; None where it does not."""
    if answer is None or (answer.status not in (408, 429) and answer.status < 500):
        return None
    return retry_after(answer.header("Retry-After"), now)


def answer_reason(
    status: int,
    answer: bytes,
    code: ReasonCode = ReasonCode.ANSWERED,
    *,
    identities: Iterable[str] = (),
) -> Reason:
    """Return an answer as the reason that something was not accepted: its status and text.

    Reasons stand where nobody asked to see an ID: these are shortened in it.
    """
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError):
        data = None
    text = ""
    if isinstance(data, dict):
        text = str(data.get("detail") or data.get("error") or data.get("code") or "")
    if not text and b"<" not in answer[:200]:  # HTML is for browsers
        text = answer.decode("utf-8", "replace")
    text = hidden_in(" ".join(text.split()), identities)[:MAX_ANSWER_CHARS]
    return Reason(code, status=status, text=text)


_FAILURES = (
    ("gaierror", ReasonCode.NAME_NOT_FOUND),
    ("ConnectionRefusedError", ReasonCode.CONNECTION_REFUSED),
    ("ConnectTimeoutError", ReasonCode.CONNECT_TIMEOUT),
    ("TimeoutError", ReasonCode.ANSWER_TIMEOUT),
    ("SSLCertVerificationError", ReasonCode.UNTRUSTED_CERTIFICATE),
    ("CertificateError", ReasonCode.UNTRUSTED_CERTIFICATE),
    ("RemoteDisconnected", ReasonCode.CLOSED_WITHOUT_ANSWER),
    ("ConnectionResetError", ReasonCode.CONNECTION_RESET),
)
"""Classes by name: urllib3 is imported after consent only. The first that occurs tells most."""


def failure_reason(error: BaseException, identities: Iterable[str] = ()) -> Reason:
    """Return why no answer came, by the classes of an exception and of those behind it.

    Its text may repeat what was sent: these IDs are shortened in it.
    """
    if isinstance(error, ExplainedError):
        return error.reason
    errors = list(_behind(error))
    if any(getattr(one, "errno", None) in _NO_NETWORK for one in errors):
        return Reason(ReasonCode.NO_NETWORK)
    names = {type(one).__name__ for one in errors}
    code = next((code for name, code in _FAILURES if name in names), None)
    return Reason(code) if code else Reason.quoted(hidden_in(error_text(error), identities)[:200])


def _behind(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those that led to it: libraries wrap the socket's error in theirs."""
    pending, seen = [error], set()
    while pending:
        error = pending.pop()
        if id(error) not in seen:
            seen.add(id(error))
            yield error
            inner = (error.__cause__, error.__context__, getattr(error, "reason", None))
            pending += [one for one in (*inner, *error.args) if isinstance(one, BaseException)]
