# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The same promises over https: what is recorded, who is trusted, and how it is cancelled."""

from __future__ import annotations

import http.client
import logging
import os
import time

import pytest
import requests
import urllib3

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Destination, Outcome
from freecad_telemetry.upload import exchange
from freecad_telemetry.upload.cancellation import CancelToken
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.collector.tls import Authority
from tests.core.support import ALL, BOTH, SHOWN, Aside, attempts, remove, send, settled


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


def test_over_https_too_the_ledger_holds_the_bytes_that_arrived(launcher, secure, trust):
    service = share_with(launcher, secure)
    launcher.wait(service, settled)
    (request,) = secure.requests
    _, (attempt,) = attempts(service)
    assert attempt.url == f"{secure.url}/batch/"
    assert attempt.url.startswith("https://")
    assert (attempt.body, attempt.headers) == (request.body, tuple(request.headers))
    assert request.head == (
        f"{attempt.request_line}\r\n"
        + "".join(f"{name}: {value}\r\n" for name, value in attempt.headers)
        + "\r\n"
    ).encode("latin-1")


def test_nothing_leaves_for_a_server_that_is_not_trusted(launcher, secure):
    service = share_with(launcher, secure)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.sending
    )
    assert state.outbox.reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    assert state.outbox.events == 5
    _, (attempt,) = attempts(service)
    assert (attempt.outcome, attempt.body, attempt.headers) == (Outcome.RETRY, b"", ())
    assert secure.requests == []


def test_nothing_leaves_for_a_server_with_another_name(launcher, authority, trust):
    with Collector(tls=authority.server("elsewhere.invalid")) as elsewhere:
        service = share_with(launcher, elsewhere)
        state = launcher.wait(service, lambda state: state.outbox.failing_since)
        assert state.outbox.reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
        assert elsewhere.requests == []


@BOTH
def test_a_handshake_that_stalls_is_cancelled_at_once(work, secure, trust):
    secure.behave(Behavior.hang_before_read())
    aside = Aside(work, secure)
    secure.wait_for_connections(1, 10)
    aside.join(0.2)
    assert aside.is_alive()
    aside.token.cancel()
    aside.join(0.1)
    assert not aside.is_alive()


@BOTH
def test_the_deadline_holds_during_a_handshake(work, secure, trust, monkeypatch):
    monkeypatch.setattr(exchange, "EXCHANGE_DEADLINE_SECONDS", 0.4)
    secure.behave(Behavior.hang_before_read())
    begun = time.monotonic()
    aside = Aside(work, secure)
    aside.join(5)
    assert not aside.is_alive()
    assert time.monotonic() - begun < 1.2


def test_an_answer_over_https_is_cancelled_at_once(secure, trust):
    secure.behave(Behavior.hang_after_read())
    aside = Aside(send, secure)
    secure.wait_for(1, 10)
    aside.token.cancel()
    aside.join(0.1)
    assert aside.result.outcome is Outcome.UNKNOWN


def test_netrc_adds_nothing_to_what_is_sent(launcher, collector, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setitem(os.environ, "NETRC", str(netrc))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    assert collector.requests[0].header("Authorization") is None


def test_the_same_request_is_never_sent_elsewhere(launcher, collector):
    from telemetry_dev.collector import Collector

    with Collector() as elsewhere:
        collector.behave(Behavior.redirect(f"{elsewhere.url}/batch/", 308))
        service = launcher.start()
        service.share(ALL, SHOWN)
        launcher.wait(service, lambda state: state.last)
        assert elsewhere.connections == 0


@pytest.fixture(params=["requests", "urllib3", "http.client", "headers of http.client"])
def tracer(request, monkeypatch):
    """Other code that adds headers to whatever is sent.

    As sentry-sdk 2 (http.client's putrequest) and OpenTelemetry's instrumentations (Session.send,
    HTTPConnectionPool.urlopen) do.
    """
    if request.param == "requests":
        original = requests.Session.send

        def send(session, request, **kwargs):
            request.headers["baggage"] = "sentry-environment=production"
            request.headers["Cookie"] = "a=b"
            return original(session, request, **kwargs)

        monkeypatch.setattr(requests.Session, "send", send)
    elif request.param == "urllib3":
        original = urllib3.HTTPConnectionPool.urlopen

        def urlopen(pool, method, url, body=None, headers=None, **kwargs):
            more = {**(headers or {}), "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00-01"}
            return original(pool, method, url, body, more, **kwargs)

        monkeypatch.setattr(urllib3.HTTPConnectionPool, "urlopen", urlopen)
    elif request.param == "headers of http.client":
        original = http.client.HTTPConnection.putheader

        def putheader(connection, header, *values):
            original(connection, header, *values)
            original(connection, "X-Trace", "4bf92f3577b34da6a3ce929d0e0e4736")

        monkeypatch.setattr(http.client.HTTPConnection, "putheader", putheader)
    else:
        original = http.client.HTTPConnection.putrequest

        def putrequest(connection, *args, **kwargs):
            original(connection, *args, **kwargs)
            connection.putheader("sentry-trace", "4bf92f3577b34da6a3ce929d0e0e4736-1")

        monkeypatch.setattr(http.client.HTTPConnection, "putrequest", putrequest)


def test_a_header_that_other_code_adds_leaves_with_no_removal_request(collector, tracer):
    assert remove(collector, CancelToken()).status == 200
    (request,) = collector.requests
    assert {name for name, _ in request.headers} == {"Host", "User-Agent"}


def test_bytes_that_other_code_adds_do_not_leave(launcher, collector, monkeypatch):
    original = urllib3.connection.HTTPConnection.request

    def request(connection, *args, **kwargs):
        original(connection, *args, **kwargs)
        connection.send(b"GET /more HTTP/1.1\r\nHost: x\r\n\r\n")

    monkeypatch.setattr(urllib3.connection.HTTPConnection, "request", request)
    launcher.wait(share_with(launcher, collector), settled)
    assert [request.target for request in collector.requests] == ["/batch/"]


def test_no_cookie_is_kept_or_sent(launcher, collector, clock):
    collector.behave(Behavior("cookie", status=503, headers=(("Set-Cookie", "a=b; Path=/"),)))
    service = share_with(launcher, collector)
    launcher.wait(service, lambda state: state.outbox.failing_since and not state.outbox.sending)
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, settled)
    one, other = collector.requests
    assert one.header("Cookie") is other.header("Cookie") is None
    assert [name for name, _ in one.headers] == [name for name, _ in other.headers]


def test_a_header_that_other_code_adds_does_not_leave(launcher, collector, tracer):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (request,) = collector.requests
    assert {name for name, _ in request.headers} == {
        "Host",
        "User-Agent",
        "Content-Type",
        "Content-Encoding",
        "Content-Length",
    }
    _, (attempt,) = attempts(service)
    assert attempt.headers == tuple(request.headers)


def test_the_id_gets_into_no_log(launcher, collector, monkeypatch, caplog, capfd):
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    caplog.set_level(logging.DEBUG)
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    service.request_removal(identity, retry=False)
    launcher.wait(service, lambda state: state.former and state.former[0].removed_at)
    assert len(collector.requests) == 2
    assert identity not in caplog.text
    assert identity not in "".join(capfd.readouterr())
