# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The two messages of an exchange, and their limits."""

from __future__ import annotations

from dataclasses import dataclass

CONNECT_TIMEOUT_SECONDS = 10.0
"""For a connection, the TLS handshake included: a line over a satellite needs 3."""
READ_TIMEOUT_SECONDS = 15.0
"""Between two pieces of an answer: PostHog answers within 1, a busy server later."""
EXCHANGE_DEADLINE_SECONDS = 30.0
"""For a whole exchange, whatever happens: the two limits above, and some time for the body."""
MAX_RESPONSE_HEADER_CHARS = 4096
"""Of the answer's headers, names and values, that are kept: as much as of its body."""


@dataclass(frozen=True, slots=True)
class OutgoingRequest:
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
class Tunnel:
    """What was said to a proxy on the way to a server; "" where nothing was.

    Attributes:
        request: a CONNECT with its headers, without the login.
        answer: the head of what the proxy answered.
    """

    request: str = ""
    answer: str = ""


@dataclass(slots=True)
class Response:
    """What came back: status, all headers, and the first MAX_RESPONSE_BYTES of the content."""

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
        """The first MAX_RESPONSE_HEADER_CHARS characters of the headers, for the record."""
        kept = []
        room = MAX_RESPONSE_HEADER_CHARS
        for name, value in self.headers:
            if room <= 0:
                break
            kept.append((name[:room], value[: max(room - len(name), 0)]))
            room -= len(name) + len(value)
        return tuple(kept)
