# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""As much of HTTP/1.1 as the collector needs, on plain sockets, to see every byte."""

import socket
from collections.abc import Iterable

HEAD_LIMIT = 64 * 1024
REASONS = {200: "OK", 302: "Found", 400: "Bad Request", 404: "Not Found"}


def read_request(
    connection: socket.socket,
) -> tuple[bytes, tuple[tuple[str, str], ...], str, str, bytes] | None:
    """Head, headers, method, target and body of the next request; None when there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk or len(data) > HEAD_LIMIT:
            return None
        data += chunk
    split = data.index(b"\r\n\r\n") + 4
    head, rest = data[:split], data[split:]
    lines = head.decode("latin-1").split("\r\n")
    first = lines[0].split(" ")
    if len(first) != 3:
        return None
    headers = tuple(
        (name, value.strip()) for name, _, value in (line.partition(":") for line in lines[1:-2])
    )
    lower = {name.lower(): value for name, value in headers}
    if lower.get("expect", "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    length = int(lower.get("content-length", "0"))
    pieces, missing = [rest], length - len(rest)
    while missing > 0:
        chunk = connection.recv(min(missing, 65536))
        if not chunk:
            return None
        pieces.append(chunk)
        missing -= len(chunk)
    return head, headers, first[0], first[1], b"".join(pieces)[:length]


def response(status: int, headers: Iterable[tuple[str, str]], body: bytes) -> bytes:
    """A complete answer with its Content-Length."""
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in headers]
    lines += [f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def peer_is_gone(connection: socket.socket) -> bool:
    """Whether the client closed or broke the connection; reads nothing."""
    connection.setblocking(False)
    try:
        # Below TLS, whose own recv cannot peek.
        return socket.socket.recv(connection, 1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.setblocking(True)
