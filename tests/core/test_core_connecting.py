# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Connections that are being made end with the valve and with the deadline, for good."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from pathlib import Path

import pytest

from freecad_telemetry import adapter, data_requests, wire
from freecad_telemetry.environment import Environment
from freecad_telemetry.records import Destination, Outcome

ID = "0b8f4a3e-6b0f-4d55-9d0c-5a3f9a7d1e11"
EVENT: dict[str, object] = {"event": "freecad_startup", "properties": {}}
LOOK_UP = socket.getaddrinfo


def send(collector, valve):
    """Send one batch; return the record of it."""
    destination = Destination(collector.url, "phc_test", "")
    return wire.exchange(destination, [EVENT], valve, lambda attempt: True, Environment())[0]


def remove(collector, valve):
    """Ask for a removal as the removal thread does."""
    with valve.deadline(wire.DEADLINE):
        return data_requests.ask_for_removal(collector.removal_url, ID, valve)


BOTH = pytest.mark.parametrize("work", [send, remove])


class Aside(threading.Thread):
    """Does some work on a thread of its own."""

    def __init__(self, work, *arguments) -> None:
        super().__init__(daemon=True)
        self.valve = wire.Valve()
        self.result = None
        self._work = lambda: work(*arguments, self.valve)
        self.start()

    def run(self) -> None:
        with contextlib.suppress(wire.BrokenOff):
            self.result = self._work()


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
    aside.valve.close()
    go_on.set()
    aside.join(5)
    assert not aside.is_alive()
    with pytest.raises(TimeoutError):
        collector.wait_for_connections(1, 0.3)


@BOTH
def test_a_connection_that_is_being_made_is_broken_off_and_closed(
    work, collector, monkeypatch, swallower
):
    answer_with(monkeypatch, [swallower])
    before = open_files()
    aside = Aside(work, collector)
    aside.join(0.3)
    assert aside.is_alive()
    aside.valve.close()
    aside.join(0.1)
    assert not aside.is_alive()
    assert open_files() == before


@BOTH
def test_many_addresses_that_do_not_answer_take_no_longer_than_one(
    work, collector, monkeypatch, swallower
):
    for module in (adapter, data_requests):
        monkeypatch.setattr(module, "CONNECT_TIMEOUT", 0.6)
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
    monkeypatch.setattr(wire, "DEADLINE", 0.4)
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
    for module in (adapter, data_requests):
        monkeypatch.setattr(module, "CONNECT_TIMEOUT", 1.0)
    answer_with(monkeypatch, [swallower, ("127.0.0.1", collector.port)])
    work(collector, wire.Valve())
    assert len(collector.requests) == 1


def test_a_name_without_address_is_told_in_plain_words(collector, monkeypatch):
    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    attempt = send(collector, wire.Valve())
    assert (attempt.outcome, attempt.body) == (Outcome.RETRY, b"")
    assert wire.short_error(attempt.error) == "the server's name cannot be found"
    assert remove(collector, wire.Valve()).words == "the server's name cannot be found"


def test_a_deadline_is_over_with_its_exchange(collector):
    valve = wire.Valve()
    with valve.deadline(0.01):
        time.sleep(0.02)
        with pytest.raises(TimeoutError):
            valve.check()
    valve.check()
    assert send(collector, valve).outcome is not Outcome.UNKNOWN
