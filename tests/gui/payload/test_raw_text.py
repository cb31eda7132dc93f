# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Raw data as text."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from freecad_telemetry.records import MAX_RESPONSE_BYTES, Outcome
from freecad_telemetry_gui.payload import raw_text
from telemetry_dev.past.values import accepted, launch_events, unreachable

NOW = datetime.now(UTC)
EVENTS = launch_events(NOW, 9, ("freecad_startup", "freecad_system_info"))
SENT = accepted(NOW, EVENTS)


def test_of_what_never_left_the_result_is_known() -> None:
    stopped = dataclasses.replace(unreachable(NOW, EVENTS), outcome=Outcome.UNKNOWN)
    assert "stopped before sending" in raw_text.answer_text(stopped)
    interrupted = dataclasses.replace(SENT, outcome=Outcome.UNKNOWN)
    assert "interrupted, result unknown" in raw_text.answer_text(interrupted)


def test_an_answer_that_is_not_kept_whole_is_said_to_be_cut() -> None:
    assert "Only the first" not in raw_text.answer_text(SENT)
    long = dataclasses.replace(SENT, answer=b"x" * MAX_RESPONSE_BYTES)
    assert "Only the first 4.1 kB of the response is kept." in raw_text.answer_text(long)


def test_what_was_said_to_a_proxy_comes_first() -> None:
    request = "CONNECT eu.i.posthog.com:443 HTTP/1.1\r\nHost: eu.i.posthog.com:443\r\n\r\n"
    answer = "HTTP/1.1 200 OK\r\nVia: proxy\r\n\r\n"
    attempt = dataclasses.replace(SENT, tunnel_request=request, tunnel_answer=answer)
    text = raw_text.request_text(attempt, with_line_breaks=False)
    assert text.startswith(
        "https://eu.i.posthog.com/batch/\n\nTo the proxy:\nCONNECT eu.i.posthog.com:443 HTTP/1.1\n"
        "Host: eu.i.posthog.com:443\n\nResponse of the proxy:\nHTTP/1.1 200 OK\nVia: proxy\n\n"
        "POST /batch/ HTTP/1.1\n"
    )
