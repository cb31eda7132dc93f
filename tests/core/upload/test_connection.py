# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Connections that are being made end with the token and with the deadline, for good."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from pathlib import Path

import pytest

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Outcome
from freecad_telemetry.upload import exchange, proxy
from freecad_telemetry.upload.cancellation import CancelToken
from tests.core.support import BOTH, Aside, remove, send

LOOK_UP = socket.getaddrinfo


@pytest.fixture
def swallower():
    """An address on loopback that never answers: nobody accepts, and its queue is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()


def answer_with(monkeypatch, addresses):
    """Let every name have these addresses."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)


def open_files():
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("open files can be counted on Linux only")
    return len(list(folder.iterdir()))


@BOTH
def test_no_connection_is_made_when_sending_stops_while_a_name_is_looked_up(
    work, collector, monkeypatch
):
    asked, go_on = threading.Event(), threading.Event()

    def slow(*args, **kwargs):
        asked.set()
        go_on.wait(10)
        return LOOK_UP(*args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    aside = Aside(work, collector)
    assert asked.wait(10)
    aside.token.cancel()
    go_on.set()
    aside.join(5)
    assert not aside.is_alive()
    with pytest.raises(TimeoutError):
        collector.wait_for_connections(1, 0.3)


@BOTH
def test_a_connection_that_is_being_made_is_cancelled_and_closed(
    work, collector, monkeypatch, swallower
):
    answer_with(monkeypatch, [swallower])
    before = open_files()
    aside = Aside(work, collector)
    aside.join(0.3)
    assert aside.is_alive()
    aside.token.cancel()
    aside.join(0.1)
    assert not aside.is_alive()
    assert open_files() == before


@BOTH
def test_many_addresses_that_do_not_answer_take_no_longer_than_one(
    work, collector, monkeypatch, swallower
):
    monkeypatch.setattr(proxy, "CONNECT_TIMEOUT_SECONDS", 0.6)
    answer_with(monkeypatch, [swallower] * 8)
    begun = time.monotonic()
    aside = Aside(work, collector)
    aside.join(5)
    assert not aside.is_alive()
    assert 0.5 < time.monotonic() - begun < 1.5


@BOTH
def test_the_deadline_holds_while_a_connection_is_being_made(
    work, collector, monkeypatch, swallower
):
    monkeypatch.setattr(exchange, "EXCHANGE_DEADLINE_SECONDS", 0.4)
    answer_with(monkeypatch, [swallower] * 3)
    begun = time.monotonic()
    aside = Aside(work, collector)
    aside.join(5)
    assert not aside.is_alive()
    assert time.monotonic() - begun < 1.2


@BOTH
def test_an_address_that_does_not_answer_leaves_time_for_the_next(
    work, collector, monkeypatch, swallower
):
    monkeypatch.setattr(proxy, "CONNECT_TIMEOUT_SECONDS", 1.0)
    answer_with(monkeypatch, [swallower, ("127.0.0.1", collector.port)])
    work(collector, CancelToken())
    assert len(collector.requests) == 1


@pytest.mark.parametrize("answers", [[], [True], [True, True]])
def test_a_connection_that_is_forbidden_meanwhile_carries_nothing(collector, answers):
    """What the ledger says is asked before the look-up, before connecting, and once more then."""
    token, left = CancelToken(), iter(answers)
    with token.asking(lambda: next(left, False)):
        attempt = send(collector, token)
    assert (attempt.outcome, attempt.body) == (Outcome.UNKNOWN, b"")
    assert attempt.reason == Reason(ReasonCode.CLAIM_LOST)
    assert collector.requests == []
    if len(answers) < 2:
        assert collector.connections == 0


def test_a_name_without_address_is_told_as_such(collector, monkeypatch):
    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    attempt = send(collector, CancelToken())
    assert (attempt.outcome, attempt.body) == (Outcome.RETRY, b"")
    assert attempt.reason == Reason(ReasonCode.NAME_NOT_FOUND)
    assert remove(collector, CancelToken()).reason == Reason(ReasonCode.NAME_NOT_FOUND)
