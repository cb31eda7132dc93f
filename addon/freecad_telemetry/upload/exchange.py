# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One recorded HTTP exchange with the PostHog server.

This module imports neither posthog nor requests: `posthog_transport` does, and is imported on the
sender thread, after consent.
"""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.consent.identity import hidden_in
from freecad_telemetry.environment import Environment
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode, error_text
from freecad_telemetry.records import Attempt, Destination, Outcome
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.final_check import BATCH_PATH, CheckFailed
from freecad_telemetry.upload.library import import_library
from freecad_telemetry.upload.messages import (
    EXCHANGE_DEADLINE_SECONDS,
    OutgoingRequest,
    Response,
    Tunnel,
)
from freecad_telemetry.upload.outcome import (
    BrokenLibrary,
    answer_reason,
    asked_to_wait,
    failure_reason,
    outcome_of,
)

MAX_ERROR_CHARS = 500
"""Of a network error's text: requests and urllib3 wrap it in addresses and object names."""


def exchange(
    destination: Destination,
    batch: list[dict[str, object]],
    token: CancelToken,
    begin_attempt: Callable[[Attempt], bool],
    environment: Environment,
) -> Attempt:
    """Send one batch with posthog's `batch_post`; return the record of it.

    Never raises for what the network or the server does; raises BrokenLibrary where posthog
    cannot be imported, or fails before anything leaves.

    Args:
        begin_attempt: commits the record of what is about to leave; False stops it from leaving.
    """
    post_batch = import_library(token)
    started, begun = environment.now(), environment.monotonic()
    departed: list[OutgoingRequest] = []
    identities = {str(event.get("distinct_id", "")) for event in batch}
    tunnel = Tunnel()

    def record(
        outcome: Outcome,
        reason: Reason | None = None,
        *,
        answer: Response | None = None,
        error: str = "",
    ) -> Attempt:
        left = departed[0] if departed else OutgoingRequest(destination.url + BATCH_PATH, b"", b"")
        return Attempt(
            at=started,
            duration=max(environment.monotonic() - begun, 0.0),
            url=left.url,
            outcome=outcome,
            request_line=left.request_line,
            headers=left.headers,
            body=left.body,
            status=answer.status if answer else None,
            answer_headers=answer.kept_headers if answer else (),
            answer=answer.content if answer else b"",
            error=error,
            retry_after=asked_to_wait(answer, environment.now()),
            reason=reason,
            tunnel_request=tunnel.request,
            tunnel_answer=tunnel.answer,
        )

    def leave(departure: OutgoingRequest) -> None:
        departed.append(departure)
        if not begin_attempt(record(Outcome.UNKNOWN)):
            departed.clear()
            raise Cancelled(Reason(ReasonCode.CLAIM_LOST))
        try:
            token.check()
        except BaseException:
            departed.clear()  # the commit took its time, and nothing has left
            raise

    try:
        with token.deadline(EXCHANGE_DEADLINE_SECONDS):
            answer = post_batch(destination, batch, token, leave, tunnel)
    except CheckFailed as refusal:
        return record(Outcome.CHECK_FAILED, refusal.reason)
    except Cancelled as stop:
        return record(Outcome.UNKNOWN, stop.reason)
    except BrokenLibrary:
        raise
    except Exception as error:  # noqa: BLE001 - all that posthog brings up
        explained = isinstance(error, ExplainedError)
        text = "" if explained else hidden_in(error_text(error), identities)[:MAX_ERROR_CHARS]
        if token.cancelled:
            return record(Outcome.UNKNOWN, Reason(ReasonCode.SENDING_STOPPED), error=text)
        if environment.monotonic() - begun >= EXCHANGE_DEADLINE_SECONDS:
            seconds = round(EXCHANGE_DEADLINE_SECONDS)
            return record(Outcome.RETRY, Reason(ReasonCode.DEADLINE, seconds=seconds))
        return record(Outcome.RETRY, failure_reason(error, identities), error=text)
    outcome = outcome_of(answer.status, answer.content)
    accepted = outcome is Outcome.ACCEPTED
    reason = (
        None if accepted else answer_reason(answer.status, answer.content, identities=identities)
    )
    return record(outcome, reason, answer=answer)
