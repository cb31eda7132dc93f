# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What an answer means; whatever it is, it ends in one record, and the sender lives on."""

from __future__ import annotations

import contextlib
import errno
import socket
import threading
from datetime import UTC, datetime

import pytest
import requests
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from urllib3.exceptions import MaxRetryError, NewConnectionError

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Attempt, Outcome, SubmissionState
from freecad_telemetry.upload import posthog_transport, removal_client
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.outcome import failure_reason, retry_after
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, BOTH, SHOWN, Aside, attempts, send, settled

RETRIES = {
    "408": Behavior.answer(408),
    "429": Behavior.answer(429),
    "500": Behavior.answer(500),
    "503": Behavior.answer(503),
    "captive portal": Behavior.captive_portal(),
    "endless body": Behavior.endless_body(),
    "garbage": Behavior.garbage(),
    "reset before": Behavior.reset_before_read(),
    "reset after": Behavior.reset_after_read(),
    "closed": Behavior.close_without_answer(),
}
REFUSALS = {
    "400": Behavior.answer(400),
    "401": Behavior.answer(401),
    "404": Behavior.answer(404),
    "302": Behavior.redirect("/elsewhere"),
    "307": Behavior.redirect("http://127.0.0.2:9/batch/", 307),
}


@pytest.mark.parametrize("name", RETRIES)
def test_a_failure_that_may_pass_keeps_the_events_waiting(launcher, collector, name):
    collector.behave(RETRIES[name])
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.sending
    )
    assert state.outbox.events == 5
    assert state.outbox.next_try is not None
    assert state.outbox.reason
    row, (attempt,) = attempts(service)
    assert row.state is SubmissionState.WAITING
    assert attempt.outcome is Outcome.RETRY
    assert len(attempt.answer) <= MAX_RESPONSE_BYTES
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    events = collector.unique(collector.events)
    assert len(events) == len(collector.events) == 5


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_stays_in_the_history_and_is_not_retried(launcher, collector, name):
    collector.behave(REFUSALS[name])
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.last and state.last.state is SubmissionState.REFUSED
    )
    assert state.outbox.events == 0
    assert name in str(state.last.reason)
    assert len(collector.requests) == 1
    row, (attempt,) = attempts(service)
    assert (row.state, attempt.status) == (SubmissionState.REFUSED, int(name))


FAILURES = {
    # Where the reset comes before the request was written, Python only sees that nothing follows.
    "reset before": {ReasonCode.CONNECTION_RESET, ReasonCode.CLOSED_WITHOUT_ANSWER},
    "reset after": {ReasonCode.CONNECTION_RESET},
    "closed": {ReasonCode.CLOSED_WITHOUT_ANSWER},
}


@BOTH
@pytest.mark.parametrize("name", FAILURES)
def test_a_connection_that_ends_early_is_told_by_its_kind(collector, work, name):
    collector.behave(RETRIES[name])
    assert work(collector, CancelToken()).reason in {Reason(code) for code in FAILURES[name]}


@BOTH
def test_a_server_that_is_not_there_is_told_as_such(collector, work):
    collector.close()
    assert work(collector, CancelToken()).reason == Reason(ReasonCode.CONNECTION_REFUSED)


@BOTH
def test_a_server_that_does_not_answer_is_told_as_such(collector, work, monkeypatch):
    for module in (posthog_transport, removal_client):
        monkeypatch.setattr(module, "READ_TIMEOUT_SECONDS", 0.2)
    collector.behave(Behavior.hang_after_read())
    assert work(collector, CancelToken()).reason == Reason(ReasonCode.ANSWER_TIMEOUT)


@pytest.mark.parametrize("number", [errno.ENETUNREACH, errno.EHOSTUNREACH])
def test_only_a_missing_network_is_told_as_one(number):
    error = requests.ConnectionError(
        MaxRetryError(None, "/batch/", NewConnectionError(None, "Failed to establish"))
    )
    error.args[0].reason.__cause__ = OSError(number, "from the operating system")
    reason = failure_reason(error)
    if number == errno.ENETUNREACH:
        assert reason == Reason(ReasonCode.NO_NETWORK)
    else:
        assert reason.code is ReasonCode.QUOTED
        assert "ConnectionError" in str(reason)


NOW = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
FAR = "Mon, 01 Jan 2024 00:00:00 +99999999999999"
NAMES = ("Retry-After", "Content-Encoding", "Content-Length", "Transfer-Encoding", "Location", "X")


class RawServer(threading.Thread):
    """Answers every request with the same bytes, whatever they are, and closes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.answer = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.removal_url = f"{self.url}/delete"
        self.start()

    def run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                with client, contextlib.suppress(OSError):
                    client.recv(65536)
                    client.sendall(self.answer)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture(scope="module")
def server():
    running = RawServer()
    yield running
    running.close()


header = st.tuples(
    st.sampled_from(NAMES),
    st.one_of(
        st.sampled_from(["gzip", "deflate, gzip", "chunked", "-1", "99999999999999999999", FAR]),
        st.binary(max_size=40).map(lambda value: value.decode("latin-1")),
    ),
)
answer = st.builds(
    lambda status, headers, body: (
        (
            f"HTTP/1.1 {status} x\r\n"
            + "".join(f"{name}: {value}\r\n" for name, value in headers)
            + "\r\n"
        ).encode("latin-1")
        + body
    ),
    st.integers(0, 9999),
    st.lists(header, max_size=4),
    st.one_of(st.binary(max_size=200), st.just(b'{"status": 1}'), st.just(b"[" * 3000)),
)


@BOTH
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.one_of(answer, st.binary(max_size=300)))
@example(data=f"HTTP/1.1 503 x\r\nRetry-After: {FAR}\r\n\r\n".encode())
@example(data=b"HTTP/1.1 200 x\r\nContent-Encoding: gzip\r\n\r\n{}")
@example(data=b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
def test_every_answer_ends_in_a_record(work, server, data):
    server.answer = data
    aside = Aside(work, server)
    aside.join(10)
    assert not aside.is_alive()
    assert aside.result is not None, "an exception came out"
    if work is send:
        assert isinstance(aside.result, Attempt)
        assert aside.result.outcome is not Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("120", 120.0),
        ("9" * 400, 999_999_999.0),
        ("٣", None),
        ("Mon, 02 Nov 2026 14:04:00 GMT", 60.0),
        ("Mon, 02 Nov 2026 14:02:00 GMT", 0.0),
        (FAR, None),
    ],
)
def test_what_retry_after_asks_for(value, seconds):
    assert retry_after(value, NOW) == seconds


def test_the_sender_lives_on_after_a_date_that_no_calendar_has(launcher, collector):
    collector.behave(Behavior.answer(503, retry_after=FAR))
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.sending
    )
    assert state.fault is None
    row, (attempt,) = attempts(service)
    assert (attempt.outcome, attempt.status, row.attempts) == (Outcome.RETRY, 503, 1)
