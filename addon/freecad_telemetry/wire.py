# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One recorded HTTP exchange with the PostHog server.

This module imports neither posthog nor requests: `adapter` does, and is imported by `exchange`
on the sender thread, after consent.
"""

from __future__ import annotations

import contextlib
import json
import math
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.addresses import check_url
from freecad_telemetry.environment import Environment
from freecad_telemetry.outcome import outcome_of, retry_after, words_of
from freecad_telemetry.payload import unpacked
from freecad_telemetry.records import LONGEST_ANSWER, Attempt, Destination, Outcome

CONNECT_TIMEOUT = 10.0
"""Seconds for a connection, the TLS handshake included."""
READ_TIMEOUT = 15.0
"""Seconds between two pieces of an answer."""
DEADLINE = 30.0
"""Seconds for a whole exchange, whatever happens."""
IMPORT_AGAIN = 1.0
"""Seconds between two tries to import posthog."""
MAX_ANSWER = LONGEST_ANSWER
"""Bytes of the (decompressed) answer that are read."""
MAX_ANSWER_HEADERS = 4096
"""Characters of the answer's headers, names and values, that are kept."""

BATCH_PATH = "/batch/"
BODY_KEYS = frozenset({"api_key", "batch", "historical_migration", "sent_at"})
"""The only top-level keys of a body that may leave."""


class Refused(Exception):
    """Our own door refuses to let something leave; the text says why."""


class BrokenLibrary(Exception):
    """posthog, or something that it needs, is installed but cannot be used."""


class BrokenOff(Exception):
    """The exchange was broken off because sending was stopped."""


class Valve:
    """Open while sending is allowed; closing it ends the exchange in flight at once.

    Used from several threads. Once closed it stays closed: a new start gets a new valve.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._end = math.inf
        self._socket: socket.socket | None = None

    @property
    def is_open(self) -> bool:
        """True until `close` was called."""
        return not self._closed.is_set()

    @property
    def remaining(self) -> float:
        """Seconds until the deadline, not below 0; infinite where there is none."""
        return max(self._end - time.monotonic(), 0.0)

    def wait(self, seconds: float) -> bool:
        """Wait until the valve closes, at most so many seconds; return whether it is closed."""
        return self._closed.wait(seconds)

    @contextlib.contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """Let the exchange in this block last so many seconds, whatever happens."""
        end = time.monotonic() + seconds
        with self._lock:
            self._end = end
        watch = threading.Timer(seconds, self._run_out, (end,))
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()
            with self._lock:
                self._end = math.inf
                self._let_go()

    def check(self) -> None:
        """Raise BrokenOff where the valve is closed, TimeoutError where the deadline has passed."""
        with self._lock:
            self._check()

    def hold(self, connection: socket.socket) -> None:
        """Remember the socket in use, so that it can be shut from another thread; then `check`.

        A duplicate is kept: wrapping a socket in TLS takes it away from its Python object, before
        the handshake.
        """
        with self._lock:
            self._let_go()
            self._check()
            self._socket = connection.dup()

    def close(self) -> None:
        """Close the valve and end the exchange in flight; returns at once."""
        self._closed.set()
        with self._lock:
            self._shut()

    def _check(self) -> None:
        if self._closed.is_set():
            raise BrokenOff("sending was stopped")
        if time.monotonic() >= self._end:
            raise TimeoutError("the deadline has passed")

    def _run_out(self, end: float) -> None:
        with self._lock:
            if self._end == end:
                # The timer may be early by the grain of the clock.
                self._end = min(end, time.monotonic())
                self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def look_at_the_door(
    url: str, body: bytes, expected_url: str, batch: list[dict[str, object]]
) -> None:
    """Unpack what is about to leave and compare it with the ledger; raises `Refused`.

    No upgrade of a library can add a field, or change an address, unseen.
    """
    if url != expected_url:
        raise Refused(f"the address was changed to {url[:200]}")
    try:
        check_url(url.removesuffix(BATCH_PATH))
    except ValueError as reason:
        raise Refused(f"the address cannot be used: {reason}") from None
    try:
        data = json.loads(unpacked(body))
    except (ValueError, RecursionError):
        raise Refused("the body is not JSON") from None
    if not isinstance(data, dict) or set(data) != BODY_KEYS:
        found = sorted(data) if isinstance(data, dict) else type(data).__name__
        raise Refused(f"the body has other keys than expected: {str(found)[:300]}")
    if data["batch"] != json.loads(json.dumps(batch)):
        raise Refused("the events are not those of the ledger")
    if data["historical_migration"] is not False:
        raise Refused("the body asks for a historical migration")


@dataclass(frozen=True, slots=True)
class Departure:
    """What is about to be handed to the connection.

    Attributes:
        head: request line and headers, byte for byte.
        body: byte for byte.
    """

    url: str
    head: bytes
    body: bytes

    @property
    def request_line(self) -> str:
        """For example "POST /batch/ HTTP/1.1"."""
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Names and values, in the order sent."""
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        pairs = (line.partition(":") for line in lines if line)
        return tuple((name, value.strip()) for name, _, value in pairs)


@dataclass(slots=True)
class Answer:
    """What came back: status, all headers, and at most MAX_ANSWER bytes of the content."""

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header(self, wanted: str) -> str | None:
        """Return the first header of that name, None where there is none."""
        for name, value in self.headers:
            if name.lower() == wanted.lower():
                return value
        return None

    @property
    def kept_headers(self) -> tuple[tuple[str, str], ...]:
        """The first MAX_ANSWER_HEADERS characters of the headers, for the record."""
        kept = []
        room = MAX_ANSWER_HEADERS
        for name, value in self.headers:
            if room <= 0:
                break
            kept.append((name[:room], value[: max(room - len(name), 0)]))
            room -= len(name) + len(value)
        return tuple(kept)


PostBatch = Callable[
    [Destination, list[dict[str, object]], Valve, Callable[[Departure], None]], Answer
]


def exchange(
    destination: Destination,
    batch: list[dict[str, object]],
    valve: Valve,
    depart: Callable[[Attempt], bool],
    environment: Environment,
) -> tuple[Attempt, str]:
    """Send one batch with posthog's `batch_post`; return the record and the words for people.

    Never raises for what the network or the server does; raises BrokenLibrary where posthog
    cannot be imported.

    Args:
        depart: commits the record of what is about to leave; False stops it from leaving.
    """
    post_batch = _import_library(valve)
    started, begun = environment.now(), environment.monotonic()
    departed: list[Departure] = []

    def record(outcome: Outcome, answer: Answer | None, error: str) -> Attempt:
        left = departed[0] if departed else Departure(destination.url + BATCH_PATH, b"", b"")
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

    def leave(departure: Departure) -> None:
        departed.append(departure)
        if not depart(record(Outcome.UNKNOWN, None, "")):
            departed.clear()
            raise BrokenOff("the submission is no longer ours to send")

    try:
        with valve.deadline(DEADLINE):
            answer = post_batch(destination, batch, valve, leave)
    except Refused as refusal:
        return record(Outcome.DOOR, None, str(refusal)), str(refusal)
    except BrokenOff as stop:
        return record(Outcome.UNKNOWN, None, str(stop)), ""
    except Exception as error:  # noqa: BLE001 - all that posthog brings up
        words = f"{type(error).__name__}: {error}"[:500]
        if not valve.is_open:
            return record(Outcome.UNKNOWN, None, words), ""
        if environment.monotonic() - begun >= DEADLINE:
            words = f"no complete answer within {DEADLINE:.0f} s"
        return record(Outcome.RETRY, None, words), short_error(words)
    outcome = outcome_of(answer.status, answer.content)
    words = "" if outcome is Outcome.ACCEPTED else words_of(answer.status, answer.content)
    return record(outcome, answer, ""), words


def _import_library(valve: Valve) -> PostBatch:
    """Return adapter.post_batch; raises BrokenLibrary where posthog cannot be imported twice.

    Another addon's thread may import the same packages at the same moment and be met half-way,
    so one failure does not tell that the library is broken.
    """
    for tries_left in (1, 0):
        try:
            from freecad_telemetry.adapter import post_batch
        except Exception as error:
            if not tries_left:
                raise BrokenLibrary(f"{type(error).__name__}: {error}"[:300]) from error
            valve.wait(IMPORT_AGAIN)
        else:
            return post_batch
    raise AssertionError


def _asked_to_wait(answer: Answer | None, now: datetime) -> float | None:
    if answer is None or (answer.status not in (408, 429) and answer.status < 500):
        return None
    return retry_after(answer.header("Retry-After"), now)


def short_error(words: str) -> str:
    """Return the part of a network error that tells a person something."""
    for sign, meaning in (
        ("Failed to resolve", "the server's name cannot be found"),
        ("gaierror", "the server's name cannot be found"),
        ("Connection refused", "the connection was refused"),
        ("ConnectTimeout", "no connection within the time limit"),
        ("ReadTimeout", "no answer within the time limit"),
        ("TimeoutError", "no answer within the time limit"),
        ("Network is unreachable", "there is no network"),
        ("CERTIFICATE_VERIFY_FAILED", "the server's certificate cannot be trusted"),
        ("CertificateError", "the server's certificate cannot be trusted"),
        ("RemoteDisconnected", "the server closed the connection without an answer"),
        ("Connection reset", "the connection was reset"),
    ):
        if sign in words:
            return meaning
    return words[:200]
