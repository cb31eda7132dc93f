# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One recorded HTTP exchange with the PostHog server.

This module imports neither posthog nor requests: `adapter` does, and is imported by `exchange`
on the sender thread, after consent.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from freecad_telemetry.environment import Environment
from freecad_telemetry.records import Attempt, Destination, Outcome
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.final_check import BATCH_PATH, CheckFailed
from freecad_telemetry.upload.messages import (
    EXCHANGE_DEADLINE_SECONDS,
    OutgoingRequest,
    Response,
    short_error,
)
from freecad_telemetry.upload.outcome import outcome_of, retry_after, words_of

IMPORT_RETRY_SECONDS = 1.0
"""Seconds between two tries to import posthog."""


class BrokenLibrary(Exception):
    """posthog, or something that it needs, is installed but cannot be used."""


PostBatch = Callable[
    [Destination, list[dict[str, object]], CancelToken, Callable[[OutgoingRequest], None]], Response
]


def exchange(
    destination: Destination,
    batch: list[dict[str, object]],
    token: CancelToken,
    begin_attempt: Callable[[Attempt], bool],
    environment: Environment,
) -> tuple[Attempt, str]:
    """Send one batch with posthog's `batch_post`; return the record and the words for people.

    Never raises for what the network or the server does; raises BrokenLibrary where posthog
    cannot be imported.

    Args:
        depart: commits the record of what is about to leave; False stops it from leaving.
    """
    post_batch = _import_library(token)
    started, begun = environment.now(), environment.monotonic()
    departed: list[OutgoingRequest] = []

    def record(outcome: Outcome, answer: Response | None, error: str) -> Attempt:
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
            retry_after=_asked_to_wait(answer, environment.now()),
        )

    def leave(departure: OutgoingRequest) -> None:
        departed.append(departure)
        if not begin_attempt(record(Outcome.UNKNOWN, None, "")):
            departed.clear()
            raise Cancelled("the submission is no longer ours to send")

    try:
        with token.deadline(EXCHANGE_DEADLINE_SECONDS):
            answer = post_batch(destination, batch, token, leave)
    except CheckFailed as refusal:
        return record(Outcome.CHECK_FAILED, None, str(refusal)), str(refusal)
    except Cancelled as stop:
        return record(Outcome.UNKNOWN, None, str(stop)), ""
    except Exception as error:  # noqa: BLE001 - all that posthog brings up
        words = f"{type(error).__name__}: {error}"[:500]
        if token.cancelled:
            return record(Outcome.UNKNOWN, None, words), ""
        if environment.monotonic() - begun >= EXCHANGE_DEADLINE_SECONDS:
            words = f"no complete answer within {EXCHANGE_DEADLINE_SECONDS:.0f} s"
        return record(Outcome.RETRY, None, words), short_error(words)
    outcome = outcome_of(answer.status, answer.content)
    words = "" if outcome is Outcome.ACCEPTED else words_of(answer.status, answer.content)
    return record(outcome, answer, ""), words


def _import_library(token: CancelToken) -> PostBatch:
    """Return adapter.post_batch; raises BrokenLibrary where posthog cannot be imported twice.

    Another addon's thread may import the same packages at the same moment and be met half-way,
    so one failure does not tell that the library is broken.
    """
    for tries_left in (1, 0):
        try:
            from freecad_telemetry.upload.posthog_transport import post_batch
        except Exception as error:
            if not tries_left:
                raise BrokenLibrary(f"{type(error).__name__}: {error}"[:300]) from error
            token.wait(IMPORT_RETRY_SECONDS)
        else:
            return post_batch
    raise AssertionError


def _asked_to_wait(answer: Response | None, now: datetime) -> float | None:
    if answer is None or (answer.status not in (408, 429) and answer.status < 500):
        return None
    return retry_after(answer.header("Retry-After"), now)
