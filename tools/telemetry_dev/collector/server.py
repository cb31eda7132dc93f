# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The collector's sockets: one thread per connection, every request recorded byte for byte."""

import base64
import contextlib
import functools
import json
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from telemetry_dev.collector import posthog
from telemetry_dev.collector.behavior import Behavior
from telemetry_dev.collector.http1 import peer_is_gone, read_request, response


@dataclass(frozen=True, slots=True)
class Request:
    """One request that was read to its end.

    Attributes:
        time: when its last byte was read, seconds since the epoch.
        method, target: of the request line, e.g. "POST", "/batch/".
        headers: names as sent, in order.
        head: request line and headers with the empty line, as received.
        body: as received.
        payload: body without Content-Encoding; None when it could not be decoded.
        behavior: name of the behavior that was applied to it.
        status: HTTP status answered; None when no HTTP answer was given.
        accepted: answered 200 as PostHog does for a batch that it takes.
        connection: number of the connection, from 1.
    """

    time: float
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    head: bytes
    body: bytes
    payload: bytes | None
    behavior: str
    status: int | None
    accepted: bool
    connection: int

    @property
    def json(self) -> Any:
        """The payload as JSON; raises ValueError when it is not."""
        return json.loads(self.payload or b"")

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events of a well-formed batch, [] otherwise."""
        return posthog.events_of(self.payload)

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)

    def to_json(self) -> dict[str, Any]:
        """One line of a record file; bytes as base64, payload as text."""
        return {
            "time": self.time,
            "method": self.method,
            "target": self.target,
            "head": base64.b64encode(self.head).decode(),
            "body": base64.b64encode(self.body).decode(),
            "payload": None if self.payload is None else self.payload.decode("utf-8", "replace"),
            "behavior": self.behavior,
            "status": self.status,
            "accepted": self.accepted,
            "connection": self.connection,
        }


@dataclass(slots=True)
class _Plan:
    """What to do next: a queue of exceptions, then the standing behavior."""

    standing: Behavior = field(default_factory=Behavior.normal)
    queue: deque[Behavior] = field(default_factory=deque)

    def take(self) -> Behavior:
        return self.queue.popleft() if self.queue else self.standing


class Collector:
    """A server on 127.0.0.1; a context manager.

    port: 0 takes a free one; give ``collector.port`` of a closed one to come back in its place.
    record: a file to which each request is appended as one line of JSON.
    tls: what makes it speak https, of `tls.Authority`. A behavior before reading comes before the
        handshake.

    Attributes:
        removal_status: answer of the removal service to a well-formed DELETE (200, 404, …).
    """

    def __init__(
        self, port: int = 0, record: Path | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.removal_status = 200
        self._tls = tls
        self._record = record
        self._plan = _Plan()
        self._changed = threading.Condition()
        self._requests: list[Request] = []
        self._connections = 0
        self._open: set[socket.socket] = set()
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, name="collector", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening and cut every connection; what was recorded stays readable."""
        self._closing.set()
        # A listener blocked in accept() keeps its port on Linux until it is shut down.
        _quietly(lambda: self._listener.shutdown(socket.SHUT_RDWR))
        self._listener.close()
        with self._changed:
            left = list(self._open)
        for connection in left:
            # A plain shutdown even for TLS: no shut_down is negotiated.
            _quietly(functools.partial(socket.socket.shutdown, connection, socket.SHUT_RDWR))

    @property
    def url(self) -> str:
        """What goes into the parameter PostHogURL."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def removal_url(self) -> str:
        """What goes into the parameter DataRemovalURL."""
        return self.url + posthog.REMOVAL_PATH

    @property
    def requests(self) -> list[Request]:
        """Every request read to its end, in order."""
        with self._changed:
            return list(self._requests)

    @property
    def connections(self) -> int:
        """How many connections were made, whether or not a request followed."""
        with self._changed:
            return self._connections

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events of all accepted batches, in order, repeats included."""
        return [event for request in self.requests if request.accepted for event in request.events]

    @property
    def received_events(self) -> list[dict[str, Any]]:
        """The events of all well-formed batches that were read, whatever was answered."""
        return [event for request in self.requests for event in request.events]

    def unique(self, events: Iterable[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
        """Events as PostHog keeps them: collapsed by uuid, timestamp, distinct_id and event.

        events: default the accepted ones.
        """
        kept: dict[tuple[str, ...], dict[str, Any]] = {}
        for event in self.events if events is None else events:
            key = tuple(event[name] for name in ("uuid", "timestamp", "distinct_id", "event"))
            kept.setdefault(key, event)
        return list(kept.values())

    def behave(self, behavior: Behavior, times: int | None = None) -> None:
        """Treat all requests from now on so; with ``times``, only that many, after those queued.

        Connections already open keep what was decided for them.
        """
        with self._changed:
            if times is None:
                self._plan.standing = behavior
                self._plan.queue.clear()
            else:
                self._plan.queue.extend([behavior] * times)

    def forget(self) -> None:
        """Drop what was recorded."""
        with self._changed:
            self._requests.clear()
            self._connections = 0

    def wait_for(self, count: int, timeout: float, *, accepted: bool = False) -> list[Request]:
        """Wait until ``count`` requests (or accepted ones) were read; returns them.

        Raises TimeoutError with what was read when that takes longer than ``timeout`` seconds.
        """

        def seen() -> list[Request]:
            return [r for r in self._requests if r.accepted or not accepted]

        with self._changed:
            if not self._changed.wait_for(lambda: len(seen()) >= count, timeout):
                lines = "; ".join(f"{r.method} {r.target} -> {r.status}" for r in self._requests)
                raise TimeoutError(
                    f"{len(seen())} of {count} requests in {timeout:g} s, "
                    f"{self._connections} connections: {lines or 'none read'}"
                )
            return seen()

    def wait_for_connections(self, count: int, timeout: float) -> None:
        """Wait until ``count`` connections were made; raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._connections >= count, timeout):
                raise TimeoutError(f"{self._connections} of {count} connections")

    # The threads

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._changed:
                if self._closing.is_set():
                    connection.close()
                    return
                self._open.add(connection)
                self._connections += 1
                number = self._connections
                self._changed.notify_all()
            threading.Thread(
                target=self._serve,
                args=(connection, number),
                name="collector-connection",
                daemon=True,
            ).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with contextlib.ExitStack() as stack:
                stack.enter_context(connection)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if self._misbehaves_before_reading(connection):
                    return
                if self._tls:
                    connection = stack.enter_context(self._secured(connection, self._tls))
                    if self._closing.is_set():
                        return
                    connection.do_handshake()
                while self._one_request(connection, number):
                    if self._misbehaves_before_reading(connection):
                        return
        except OSError:
            pass  # The client went away, or close() cut the connection.
        finally:
            with self._changed:
                self._open.discard(connection)

    def _secured(self, connection: socket.socket, tls: ssl.SSLContext) -> ssl.SSLSocket:
        """Begin with TLS; from now on close() cuts it, during the handshake as well."""
        secured = tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._changed:
            self._open.discard(connection)
            self._open.add(secured)
        return secured

    def _misbehaves_before_reading(self, connection: socket.socket) -> bool:
        with self._changed:
            waiting = self._plan.queue[0] if self._plan.queue else self._plan.standing
            behavior = self._plan.take() if waiting.before_read else None
        if behavior is None:
            return False
        self._say_nothing(connection, behavior)
        return True

    def _one_request(self, connection: socket.socket, number: int) -> bool:
        """Deal with one request; False when the connection is over."""
        read = read_request(connection)
        if read is None:
            return False
        head, headers, method, target, body = read
        if target.startswith(CONTROL_PATH):
            connection.sendall(response(200, (), self._control(method, target, body)))
            return True
        lower = {name.lower(): value for name, value in headers}
        try:
            payload: bytes | None = posthog.decode_body(lower, body)
        except ValueError:
            payload = None
        with self._changed:
            behavior = self._plan.take()
        healthy = posthog.answer(method, target, payload, self.removal_status)
        if behavior.quota_limited and healthy.accepted:
            healthy = posthog.Answer(200, b'{"status":"Ok","quota_limited":["events"]}', True)
        own = not (behavior.status or behavior.silent or behavior.raw)
        status = healthy.status if own else behavior.status or None
        request = Request(
            time=time.time(),
            method=method,
            target=target,
            headers=headers,
            head=head,
            body=body,
            payload=payload,
            behavior=behavior.name,
            status=status,
            accepted=own and healthy.accepted,
            connection=number,
        )
        self._keep(request)
        if behavior.silent:
            return self._say_nothing(connection, behavior)
        if behavior.raw:
            connection.sendall(behavior.body)
            return False
        if own:
            kind = (("Content-Type", "application/json"),) if healthy.body else ()
            answer = response(healthy.status, kind, healthy.body)
        elif behavior.endless:
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
        else:
            answer = response(behavior.status, behavior.headers, behavior.body)
        self._drip(connection, answer, behavior.byte_delay)
        while behavior.endless and not self._closing.is_set():
            self._drip(connection, b" " * 4096, behavior.byte_delay)
        return lower.get("connection", "").lower() != "close"

    def _keep(self, request: Request) -> None:
        with self._changed:
            self._requests.append(request)
            if self._record is not None:
                with self._record.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(request.to_json()) + "\n")
            self._changed.notify_all()

    def _drip(self, connection: socket.socket, data: bytes, delay: float) -> None:
        if not delay:
            connection.sendall(data)
            return
        for index in range(len(data)):
            connection.sendall(data[index : index + 1])
            if self._closing.wait(delay):
                return

    def _say_nothing(self, connection: socket.socket, behavior: Behavior) -> bool:
        if behavior.hang:
            # Wake up when the client is gone, without reading what it sends.
            while not self._closing.wait(0.05):
                if peer_is_gone(connection):
                    break
        if behavior.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    def _control(self, method: str, target: str, body: bytes) -> bytes:
        """The control endpoint of a collector in another process.

        GET /__collector__/requests: the recorded requests, JSON as in the record file.
        POST /__collector__/behave: {"behavior": "429:120" or an object, "times": 1 or null}.
        """
        if method == "POST" and target == CONTROL_PATH + "behave":
            command = json.loads(body)
            made = command["behavior"]
            self.behave(
                Behavior.named(made) if isinstance(made, str) else Behavior.from_json(made),
                command.get("times"),
            )
            return b"{}"
        return json.dumps([request.to_json() for request in self.requests]).encode()


CONTROL_PATH = "/__collector__/"


def _quietly(action: Callable[[], object]) -> None:
    with contextlib.suppress(OSError):
        action()
