# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A connection to a server that ends with its token, also while it is being made.

What `socket.create_connection` and urllib3's counterpart do, but between any two steps it is
looked whether sending was stopped, and all addresses of a server share one time limit.
"""

from __future__ import annotations

import os
import selectors
import socket
import time
from collections.abc import Iterable

from freecad_telemetry.upload.cancellation import CancelToken

CANCEL_POLL_SECONDS = 0.05
"""Between two looks at the token, for not every system lets a shutdown end a connect: "off" holds
within half of the time that FreeCAD waits when it quits."""

Option = tuple[int, int, int | bytes]
Address = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]


def connect(
    host: str,
    port: int,
    token: CancelToken,
    timeout: float,
    *,
    options: Iterable[Option] = (),
    source_address: tuple[str, int] | None = None,
) -> socket.socket:
    """Return a connected socket that the token holds; its timeout is what is left of `timeout`.

    Raises Cancelled where the token is cancelled or forbids it, socket.gaierror where the name
    cannot be found, TimeoutError and other OSErrors of the last address that was tried.

    Args:
        timeout: seconds for all addresses, without the look-up of the name, which cannot be
            broken off. Each address gets its share of what is left: one that swallows all
            packets leaves time for the next.
        options: set before connecting.
    """
    token.ask()
    try:
        addresses = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise socket.gaierror(socket.EAI_NONAME, f"not a name: {error}") from None
    end = time.monotonic() + min(timeout, token.remaining)
    failure: OSError = socket.gaierror(socket.EAI_NONAME, "the name has no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        token.ask()
        share = max(end - time.monotonic(), 0.0) / (len(addresses) - number)
        try:
            connection = socket.socket(family, kind, protocol)
        except OSError as error:
            failure = error
            continue
        try:
            for option in options:
                connection.setsockopt(*option)
            if source_address:
                connection.bind(source_address)
            token.attach(connection)
            _connect(connection, address, token, share)
            token.ask()  # whoever connects may say next which server is wanted
            connection.settimeout(max(end - time.monotonic(), CANCEL_POLL_SECONDS))
            return connection
        except OSError as error:
            connection.close()
            failure = error
        except BaseException:
            connection.close()
            raise
    token.check()
    raise failure


def _connect(
    connection: socket.socket, address: Address, token: CancelToken, seconds: float
) -> None:
    end = time.monotonic() + seconds
    connection.setblocking(False)
    try:
        connection.connect(address)
    except BlockingIOError:
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_WRITE)
            while not selector.select(min(CANCEL_POLL_SECONDS, max(end - time.monotonic(), 0.0))):
                token.check()
                if time.monotonic() >= end:
                    raise TimeoutError("timed out") from None
    token.check()
    error = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        # Windows' own numbers have no words in `os.strerror`.
        known: dict[int, str] = getattr(socket, "errorTab", {})
        raise OSError(error, known.get(error) or os.strerror(error))
