# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One request for a removal, over http and https."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry import __version__
from freecad_telemetry.environment import Environment
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Destination, Outcome, RequestState
from freecad_telemetry.upload import removal_client, removal_manager
from freecad_telemetry.upload.cancellation import CancelToken
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.collector.tls import Authority
from tests.core.support import ALL, ID, SHOWN, remove, settled


@pytest.fixture
def shared_service(launcher):
    """A FreeCAD that has sent something."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.collector.forget()
    return service


def stands(state, wanted):
    return state.requests and state.requests[0].state is wanted


def test_a_removal_service_that_only_drips_is_told_to_have_taken_too_long(
    launcher, collector, shared_service, monkeypatch
):
    for module in (removal_client, removal_manager):
        monkeypatch.setattr(module, "EXCHANGE_DEADLINE_SECONDS", 0.5)
    collector.behave(Behavior.endless_body(byte_delay=0.05))
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.FAILED))
    assert state.requests[0].reason.code is ReasonCode.DEADLINE


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def secure(authority):
    """A collector that speaks https."""
    with Collector(tls=authority.server()) as running:
        yield running


@pytest.fixture
def trust(authority, tmp_path, monkeypatch):
    """This process trusts the authority, as a user's who sets these variables."""
    file = tmp_path / "ca.pem"
    authority.write(file)
    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(file))


def share_with(launcher, collector):
    """Start a FreeCAD that shares with this collector."""
    launcher.destination = Destination(collector.url, "phc_test", collector.removal_url)
    service = launcher.start()
    service.share(ALL, SHOWN)
    return service


def test_a_removal_goes_over_https(launcher, secure, trust):
    service = share_with(launcher, secure)
    identity = launcher.wait(service, settled).identity.id
    service.request_removal(identity, retry=False)
    launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].state is RequestState.ACCEPTED,
    )
    removal = secure.requests[-1]
    assert (removal.method, removal.header("Host")) == ("DELETE", f"127.0.0.1:{secure.port}")


def test_a_removal_service_that_is_not_trusted_is_told_no_id(launcher, collector, secure):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    service.configure(dataclasses.replace(launcher.destination, removal_url=secure.removal_url))
    service.request_removal(identity, retry=False)
    state = launcher.wait(
        service, lambda state: state.requests and state.requests[0].state is RequestState.FAILED
    )
    assert state.requests[0].reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    assert secure.requests == []


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Outcome.ACCEPTED),
        (202, Outcome.ACCEPTED),
        (404, Outcome.NOT_FOUND),
        (400, Outcome.REFUSED),
        (403, Outcome.REFUSED),
        (405, Outcome.REFUSED),
        (408, Outcome.RETRY),
        (429, Outcome.RETRY),
        (500, Outcome.RETRY),
        (503, Outcome.RETRY),
    ],
)
def test_the_service_answers_with_an_empty_body(collector, status, outcome):
    collector.behave(Behavior.removal(status))
    attempt = remove(collector, CancelToken())
    assert (attempt.outcome, attempt.status) == (outcome, status)
    accepted = outcome is Outcome.ACCEPTED
    answered = Reason(ReasonCode.ANSWERED, status=status, text="")
    assert attempt.reason == (None if accepted else answered)


def raw(head, body=b""):
    """An answer byte for byte; the connection ends after it."""
    return Behavior("raw", raw=True, body=head + b"\r\n\r\n" + body)


LOGIN = b"<!DOCTYPE html><title>Please log in</title>"


@pytest.mark.parametrize(
    "behavior",
    [
        Behavior.captive_portal(),
        *(Behavior.answer(status, body=LOGIN) for status in (200, 202, 404, 403, 400, 503)),
        Behavior.answer(404, body=b'{"detail": "not found"}'),
        Behavior.answer(200, body=b" "),
        *(Behavior.removal(status) for status in (301, 302, 304, 307)),
        Behavior.redirect("/deletetelemetry.php/", 308),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10"),
        raw(b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked", b"4\r\nabcd\r\n0\r\n\r\n"),
        raw(b"HTTP/1.0 200 OK", b"Welcome"),
    ],
)
def test_what_answers_with_more_or_leads_elsewhere_is_not_the_service(collector, behavior):
    collector.behave(behavior)
    attempt = remove(collector, CancelToken())
    assert attempt.outcome is Outcome.RETRY
    assert attempt.reason.code is ReasonCode.OTHER_ANSWERED
    assert len(collector.requests) == 1


def test_a_body_that_breaks_off_is_no_answer(collector):
    collector.behave(raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", b"5\r\nab"))
    assert remove(collector, CancelToken()).outcome is Outcome.RETRY


def test_the_record_is_what_left_and_what_came_back(collector):
    collector.behave(Behavior.removal(503, retry_after=120))
    begun = []

    def begin(attempt):
        assert collector.requests == []
        begun.append(attempt)
        return True

    attempt = remove(collector, CancelToken(), begin)
    (request,) = collector.requests
    (leaving,) = begun
    assert leaving.outcome is Outcome.UNKNOWN
    for record in (leaving, attempt):
        assert record.url == f"{collector.removal_url}?person_id={ID}"
        assert record.request_line == f"DELETE /deletetelemetry.php?person_id={ID} HTTP/1.1"
        assert record.headers == request.headers
        assert record.body == b""
    assert ("User-Agent", f"FreeCAD-Telemetry/{__version__}") in attempt.headers
    assert attempt.retry_after == 120
    assert ("Retry-After", "120") in attempt.answer_headers


def test_what_cannot_be_recorded_does_not_leave(collector):
    attempt = remove(collector, CancelToken(), lambda leaving: False)
    assert attempt.outcome is Outcome.UNKNOWN
    assert attempt.request_line == ""
    assert collector.requests == []


@pytest.mark.parametrize("url", ["http://example.org/x", "https://[", "x", "https://h/a b", ""])
def test_an_address_that_cannot_be_used_is_asked_nothing(url):
    attempt = removal_client.ask_for_removal(
        url, ID, CancelToken(), lambda leaving: True, Environment()
    )
    assert attempt.outcome is Outcome.CHECK_FAILED


@pytest.mark.parametrize(
    "answer",
    [
        Behavior.answer(403, body=b"/deletetelemetry.php?person_id=" + ID.encode()),
        # It repeats what it was asked, and this is no answer in HTTP.
        Behavior("echo", raw=True, body=f"DELETE /x?person_id={ID.upper()} HTTP/1.1\r\n".encode()),
    ],
)
def test_an_id_that_comes_back_stands_in_no_reason(collector, answer):
    collector.behave(answer)
    attempt = remove(collector, CancelToken())
    assert "person_id" in str(attempt.reason)
    assert ID not in f"{attempt.reason} {attempt.error}".lower()


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1:9/x#y", "https://user:secret@127.0.0.1:9/x", "http://a@127.0.0.1:9/"]
)
def test_an_address_that_would_hide_the_id_or_holds_a_login_is_not_used(url):
    attempt = removal_client.ask_for_removal(
        url, ID, CancelToken(), lambda leaving: True, Environment()
    )
    assert attempt.outcome is Outcome.CHECK_FAILED


def test_what_is_stopped_before_its_first_byte_has_not_left(collector):
    token = CancelToken()

    def begin(attempt):
        token.cancel()
        return True

    attempt = remove(collector, token, begin)
    assert (attempt.outcome, attempt.request_line, attempt.headers) == (Outcome.UNKNOWN, "", ())
    assert collector.requests == []
