# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Sends and removal requests go the same way: over the proxy that is set, or, told why, not."""

from __future__ import annotations

import base64
import logging
import sys

import pytest

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Destination
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.proxy import Proxy as SetProxy
from freecad_telemetry.upload.proxy import UnusableProxy, parse_proxy, proxy_for
from telemetry_dev.collector import Collector
from telemetry_dev.collector.tls import Authority
from tests.core.support import ALL, BOTH, SHOWN, Aside, answer_of, attempts, rows, send, settled
from tests.core.upload.proxies import Proxy, SocksProxy

REMOTE = Destination("https://telemetry.invalid", "phc_test", "https://telemetry.invalid/delete")
SECRET = "s3cr3t#/?@:word"
VARIABLES = ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HTTP_PROXY")


class Remote:
    """What `send` and `remove` ask of a collector."""

    url = REMOTE.url
    removal_url = REMOTE.removal_url


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def collector_behind(authority, tmp_path, monkeypatch):
    """A collector called telemetry.invalid, which only a proxy knows."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    file = tmp_path / "ca.pem"
    authority.write(file)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(file))
    with Collector(tls=authority.server("telemetry.invalid")) as collector:
        yield collector


@pytest.fixture
def proxy(collector_behind):
    running = Proxy(collector_behind.port)
    yield running
    running.close()


@pytest.fixture
def socks_proxy(collector_behind):
    running = SocksProxy(collector_behind.port)
    yield running
    running.close()


def reached(work, collector):
    """Tell whether work led to one request that was answered."""
    aside = Aside(work, Remote)
    aside.join(10)
    (_,) = collector.requests
    return aside.result.status is not None


def failed(work):
    """Return why work led to nothing."""
    aside = Aside(work, Remote)
    aside.join(10)
    return aside.result.reason


@BOTH
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_both_go_over_the_proxy_that_is_set(work, collector_behind, proxy, monkeypatch, variable):
    monkeypatch.setenv(variable, proxy.url)
    assert reached(work, collector_behind)
    (head,) = proxy.asked
    assert head.startswith("CONNECT telemetry.invalid:443 HTTP/1.1\r\n")
    assert "Authorization" not in head


def test_the_proxy_sees_no_more_than_the_servers_name(
    launcher, collector_behind, proxy, monkeypatch
):
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    launcher.destination = REMOTE
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (request,) = collector_behind.requests
    _, (attempt,) = attempts(service)
    (head,) = proxy.asked
    assert head.split("\r\n") == [
        "CONNECT telemetry.invalid:443 HTTP/1.1",
        "Host: telemetry.invalid:443",
        "",
        "",
    ]
    assert (attempt.body, attempt.headers) == (request.body, tuple(request.headers))


@BOTH
def test_a_password_may_hold_any_character(work, collector_behind, proxy, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{SECRET}@{proxy.address}")
    assert reached(work, collector_behind)
    (head,) = proxy.asked
    login = base64.b64encode(f"me:{SECRET}".encode()).decode()
    assert f"Proxy-Authorization: Basic {login}" in head


@BOTH
@pytest.mark.parametrize(
    ("address", "code"),
    [
        (f"http://me:{SECRET}@", ReasonCode.PROXY_INVALID),
        (f"http://me:{SECRET}@host:port", ReasonCode.PROXY_INVALID),
        (f"http://me:{SECRET}@host:99999", ReasonCode.PROXY_INVALID),
        (f"ftp://me:{SECRET}@host:21", ReasonCode.PROXY_SCHEME),
        (f"http://me:{SECRET}@127.0.0.1:1", ReasonCode.PROXY_UNREACHABLE),
        (f"socks5://me:{SECRET}@127.0.0.1:1", ReasonCode.PROXY_UNREACHABLE),
    ],
)
def test_a_proxy_that_cannot_be_used_is_told_without_its_login(
    work, collector_behind, monkeypatch, address, code
):
    monkeypatch.setenv("HTTPS_PROXY", address)
    aside = Aside(work, Remote)
    aside.join(10)
    assert aside.result.reason.code is code
    assert "s3cr3t" not in repr(aside.result)
    assert "me:" not in repr(aside.result)
    assert collector_behind.connections == 0


@pytest.mark.parametrize("kind", [Proxy, SocksProxy])
def test_no_secret_of_a_proxy_gets_into_ledger_log_state_or_export(
    launcher, home, collector_behind, kind, monkeypatch, caplog
):
    running = kind(collector_behind.port)
    running.status, running.login = 407, ("another", "one")
    monkeypatch.setenv("HTTPS_PROXY", running.url.replace("://", f"://us3r:{SECRET}@"))
    caplog.set_level(logging.DEBUG)
    launcher.destination = REMOTE
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(
        service, lambda state: state.outbox.failing_since and not state.outbox.sending
    )
    service.request_removal(state.identity.id, retry=True)
    later = launcher.wait(service, lambda state: state.requests and state.requests[0].reason)
    told = [repr(state), repr(later), caplog.text, repr([attempts(service), rows(service)])]
    for form in ("json", "csv"):
        told.append(answer_of(lambda then, form=form: service.export(form, True, then)).decode())
    launcher.quit(service)
    running.close()
    told.append(home.ledger.read_bytes().decode("latin-1"))
    login = base64.b64encode(f"us3r:{SECRET}".encode()).decode()
    assert len(running.asked) > 1 or kind is SocksProxy, "it was asked, with the login"
    for word in ("us3r", "s3cr3t", login):
        assert word not in "".join(told)


@BOTH
def test_what_the_proxy_answers_is_told(work, proxy, monkeypatch):
    proxy.status = 407
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    assert failed(work) == Reason(ReasonCode.PROXY_ANSWERED, status=407)


@BOTH
def test_what_a_proxy_was_asked_and_answered_stands_in_the_record(
    work, collector_behind, proxy, monkeypatch
):
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{SECRET}@{proxy.address}")
    aside = Aside(work, Remote)
    aside.join(10)
    (head,) = proxy.asked
    asked, hidden, rest = aside.result.tunnel_request.partition("…")
    assert head.startswith(asked)
    assert asked.endswith("Proxy-Authorization: Basic ")
    assert (hidden, rest) == ("…", "\r\n\r\n")
    assert aside.result.tunnel_answer == (
        "HTTP/1.1 200 Connection established\r\nVia: a proxy\r\n\r\n"
    )
    assert aside.result.status


@BOTH
@pytest.mark.parametrize("status", [407, 200])
def test_a_proxy_that_repeats_the_login_gets_it_into_no_record(
    work, collector_behind, proxy, monkeypatch, status
):
    login = base64.b64encode(f"me:{SECRET}".encode()).decode()
    proxy.status, proxy.header = status, f"X-Got: {login} {SECRET}"
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{SECRET}@{proxy.address}")
    aside = Aside(work, Remote)
    aside.join(10)
    assert aside.result.tunnel_answer.startswith(f"HTTP/1.1 {status} ")
    assert "X-Got" in aside.result.tunnel_answer
    assert login not in repr(aside.result)
    assert SECRET not in repr(aside.result)


@BOTH
def test_what_a_socks_proxy_was_asked_stands_in_the_record(work, socks_proxy, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", f"socks5://me:{SECRET}@{socks_proxy.address}")
    aside = Aside(work, Remote)
    aside.join(10)
    assert aside.result.tunnel_request == "SOCKS5 CONNECT telemetry.invalid:443"


def test_the_record_of_a_proxy_that_refuses_is_kept(launcher, proxy, monkeypatch):
    proxy.status = 403
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{SECRET}@{proxy.address}")
    launcher.destination = REMOTE
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.reason)
    _, (attempt, *_) = attempts(service)
    assert attempt.tunnel_request.startswith("CONNECT telemetry.invalid:443 HTTP/1.1\r\n")
    assert attempt.tunnel_answer.startswith("HTTP/1.1 403 ")
    assert attempt.request_line == ""


@BOTH
def test_a_proxy_that_stalls_is_cancelled_at_once(work, proxy, monkeypatch):
    proxy.stalls = True
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    aside = Aside(work, Remote)
    aside.join(0.3)
    assert aside.is_alive()
    assert len(proxy.asked) == 1
    aside.token.cancel()
    aside.join(0.1)
    assert not aside.is_alive()


@BOTH
@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
def test_both_go_over_a_socks_proxy(work, collector_behind, socks_proxy, monkeypatch, scheme):
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://{socks_proxy.address}/")
    assert reached(work, collector_behind)
    assert socks_proxy.asked == ["telemetry.invalid:443"]


@BOTH
def test_a_socks_proxy_may_have_an_address_of_ipv6(work, collector_behind, monkeypatch):
    proxy = SocksProxy(collector_behind.port, "::1")
    monkeypatch.setenv("ALL_PROXY", f"socks5://{proxy.address}")
    assert reached(work, collector_behind)
    proxy.close()


@BOTH
def test_a_socks_proxy_gets_its_login(work, collector_behind, socks_proxy, monkeypatch):
    socks_proxy.login = ("me", SECRET)
    monkeypatch.setenv("ALL_PROXY", f"socks5://me:{SECRET}@{socks_proxy.address}")
    assert reached(work, collector_behind)


@BOTH
def test_a_login_that_a_socks_proxy_does_not_take_is_told_without_it(
    work, socks_proxy, monkeypatch
):
    socks_proxy.login = ("me", "another")
    monkeypatch.setenv("ALL_PROXY", f"socks5://me:{SECRET}@{socks_proxy.address}")
    reason = failed(work)
    assert reason == Reason(ReasonCode.PROXY_REFUSED)


@pytest.mark.parametrize("kind", [Proxy, SocksProxy])
def test_no_proxy_hears_of_what_is_forbidden_meanwhile(collector_behind, kind, monkeypatch):
    running, token = kind(collector_behind.port), CancelToken()
    monkeypatch.setenv("HTTPS_PROXY", running.url)
    with token.asking(lambda: False):
        attempt = send(Remote, token)
    running.close()
    assert attempt.reason == Reason(ReasonCode.CLAIM_LOST)
    assert running.asked == []


@BOTH
def test_without_pysocks_a_socks_proxy_says_what_is_missing(
    work, collector_behind, socks_proxy, monkeypatch
):
    monkeypatch.setitem(sys.modules, "socks", None)
    monkeypatch.setenv("ALL_PROXY", socks_proxy.url)
    assert failed(work) == Reason(ReasonCode.PROXY_NEEDS_PYSOCKS)
    assert collector_behind.connections == 0


def test_this_computer_and_what_no_proxy_names_are_reached_directly(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.invalid:3128")
    monkeypatch.setenv("NO_PROXY", "example.org")
    assert proxy_for("127.0.0.1") is None
    assert proxy_for("eu.example.org") is None
    assert proxy_for("example.com") == SetProxy("http", "proxy.invalid", 3128)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("proxy.example:3128", SetProxy("http", "proxy.example", 3128)),
        ("http://proxy.example", SetProxy("http", "proxy.example", 80)),
        ("HTTP://[::1]:3128/", SetProxy("http", "::1", 3128)),
        ("socks4a://proxy.example", SetProxy("socks4", "proxy.example", 1080)),
        ("http://a%40b:c%3Ad@p:1", SetProxy("http", "p", 1, "a@b", "c:d")),
    ],
)
def test_addresses_of_proxies(text, expected):
    assert parse_proxy(text) == expected


@pytest.mark.parametrize(
    "text", ["http://", "://x", "http://a b:1", "http://p:0", "http://p/x", "socks5://a:\udcff@p:1"]
)
def test_what_is_no_address_of_a_proxy(text):
    with pytest.raises(UnusableProxy):
        parse_proxy(text)
