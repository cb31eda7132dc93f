# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The way to a server, with or without a proxy: one rule for sending and for removal requests.

Neither requests nor posthog is needed. No secret of a proxy gets into a reason, record or log.
"""

from __future__ import annotations

import base64
import importlib
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote
from urllib.request import getproxies, proxy_bypass

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.connection import Option, connect
from freecad_telemetry.upload.messages import (
    CONNECT_TIMEOUT_SECONDS,
    MAX_RESPONSE_HEADER_CHARS,
    Tunnel,
)
from freecad_telemetry.upload.outcome import failure_reason
from freecad_telemetry.urls import is_loopback

HIDDEN = "…"
"""Stands in records for a login."""
MAX_HEAD_BYTES = 16_384
"""Of a proxy's answer to CONNECT: an error page begins after it."""

_ADDRESS = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?:(?P<login>.*)@)?"
    r"(?P<host>\[[0-9a-f:.%]+\]|[^\s:/?#@\[\]]+)(?::(?P<port>[0-9]{1,5}))?/*",
    re.IGNORECASE | re.DOTALL,
)
"""A password may hold any character: it ends at the last @."""
_SCHEMES = {
    "": "http",
    "http": "http",
    "socks": "socks5",  # what GNOME writes
    "socks4": "socks4",
    "socks4a": "socks4",
    "socks5": "socks5",
    "socks5h": "socks5",
}
_PORTS = {"http": 80, "socks4": 1080, "socks5": 1080}


class UnusableProxy(ExplainedError):
    """The proxy that is set cannot be used, or did not let us through."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that the user, or the system, has set.

    Attributes:
        kind: "http", "socks4" or "socks5".
        user, password: "" where there is none; never shown.
    """

    kind: str
    host: str
    port: int
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)


def parse_proxy(text: str) -> Proxy:
    """Read the address of a proxy; raises UnusableProxy, which tells nothing of a login in it."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None or int(found["port"] or 1) not in range(1, 65536):
        raise UnusableProxy(Reason(ReasonCode.PROXY_INVALID))
    kind = _SCHEMES.get((found["scheme"] or "").lower())
    if kind is None:
        raise UnusableProxy(Reason(ReasonCode.PROXY_SCHEME))
    login = found["login"] or ""
    if not login.isprintable():  # bytes that are no text as well
        raise UnusableProxy(Reason(ReasonCode.PROXY_INVALID))
    user, _, password = login.partition(":")
    return Proxy(
        kind,
        found["host"].strip("[]"),
        int(found["port"] or _PORTS[kind]),
        unquote(user),
        unquote(password),
    )


def proxy_for(host: str) -> Proxy | None:
    """Return the proxy on the way to a server over https, None for the direct way.

    Read from the environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY, in capitals or not), else from
    the settings of Windows or macOS. Raises UnusableProxy.
    """
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    text = proxies.get("https") or proxies.get("all")
    return parse_proxy(text) if text else None


def open_way(
    host: str,
    port: int,
    token: CancelToken,
    tunnel: Tunnel,
    *,
    secure: bool,
    options: Iterable[Option] = (),
) -> socket.socket:
    """Return a socket that leads to a server, over a proxy where one is set.

    Raises UnusableProxy, and what `connect` raises.

    Args:
        tunnel: gets what a proxy was asked, before it is asked, and what it answered.
    """
    proxy = proxy_for(host) if secure else None
    if proxy is None:
        return connect(host, port, token, CONNECT_TIMEOUT_SECONDS, options=options)
    if proxy.kind != "http":
        return _connect_over_socks(proxy, host, port, token, tunnel)
    connection = _reach(proxy, token, options)
    try:
        tunnel.request = _connect_request(proxy, host, port, HIDDEN)
        connection.sendall(_connect_request(proxy, host, port, _login(proxy)).encode("ascii"))
        status = _status(connection, proxy, tunnel)
    except OSError as error:
        connection.close()
        token.check()
        raise UnusableProxy(
            Reason(ReasonCode.PROXY_UNREACHABLE, reason=failure_reason(error))
        ) from None
    if status != 200:
        connection.close()
        raise UnusableProxy(Reason(ReasonCode.PROXY_ANSWERED, status=status))
    return connection


def _reach(proxy: Proxy, token: CancelToken, options: Iterable[Option]) -> socket.socket:
    try:
        return connect(proxy.host, proxy.port, token, CONNECT_TIMEOUT_SECONDS, options=options)
    except OSError as error:
        token.check()
        raise UnusableProxy(
            Reason(ReasonCode.PROXY_UNREACHABLE, reason=failure_reason(error))
        ) from None


def _login(proxy: Proxy) -> str:
    return base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode("ascii")


def _connect_request(proxy: Proxy, host: str, port: int, login: str) -> str:
    name = f"[{host}]" if ":" in host else host
    lines = [f"CONNECT {name}:{port} HTTP/1.1", f"Host: {name}:{port}"]
    if proxy.user or proxy.password:
        lines.append(f"Proxy-Authorization: Basic {login}")
    return "\r\n".join([*lines, "", ""])


def _status(connection: socket.socket, proxy: Proxy, tunnel: Tunnel) -> int:
    """Read a proxy's answer to CONNECT, to the last byte of its head; return its status."""
    head = b""
    try:
        while not head.endswith(b"\r\n\r\n") and len(head) < MAX_HEAD_BYTES:
            byte = connection.recv(1)  # what follows belongs to the server
            if not byte:
                raise ConnectionResetError("closed without an answer")
            head += byte
    finally:
        tunnel.answer = _without_login(head.decode("latin-1"), proxy)[:MAX_RESPONSE_HEADER_CHARS]
    found = re.match(rb"HTTP/1\.[01] ([0-9]{3})", head)
    if found is None:
        raise ConnectionResetError("not an answer to CONNECT")
    return int(found[1])


def _without_login(text: str, proxy: Proxy) -> str:
    """Return a proxy's own words without the login, should it repeat that."""
    secrets = (_login(proxy), proxy.password, quote(proxy.password, safe=""), proxy.user)
    for secret in filter(None, secrets if proxy.user or proxy.password else ()):
        text = text.replace(secret, HIDDEN)
    return text


def _family(proxy: Proxy) -> socket.AddressFamily:
    """Return how to reach a SOCKS proxy: PySocks makes a socket for IPv4 by itself."""
    try:
        found = socket.getaddrinfo(proxy.host, proxy.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return socket.AF_INET  # connecting tells why
    families = {family for family, *_ in found}
    return socket.AF_INET6 if families == {socket.AF_INET6} else socket.AF_INET


def _connect_over_socks(
    proxy: Proxy, host: str, port: int, token: CancelToken, tunnel: Tunnel
) -> socket.socket:
    try:
        socks: Any = importlib.import_module("socks")
    except ImportError:
        raise UnusableProxy(Reason(ReasonCode.PROXY_NEEDS_PYSOCKS)) from None
    kind = socks.SOCKS4 if proxy.kind == "socks4" else socks.SOCKS5
    token.ask()
    connection: Any = socks.socksocket(_family(proxy))
    connection.set_proxy(
        kind, proxy.host, proxy.port, True, proxy.user or None, proxy.password or None
    )
    connection.settimeout(min(CONNECT_TIMEOUT_SECONDS, token.remaining))
    try:
        token.attach(connection)
        # Its bytes are no text: the name of the command (RFC 1928) says what is in them.
        tunnel.request = f"{proxy.kind.upper()} CONNECT {host}:{port}"
        token.ask()
        connection.connect((host, port))
    except OSError as error:  # PySocks' errors too; their texts hold the proxy's address
        connection.close()
        token.check()
        cause = getattr(error, "socket_err", None) or error
        reason = failure_reason(cause)
        if reason.code is ReasonCode.QUOTED:
            raise UnusableProxy(Reason(ReasonCode.PROXY_REFUSED)) from None
        raise UnusableProxy(Reason(ReasonCode.PROXY_UNREACHABLE, reason=reason)) from None
    except BaseException:
        connection.close()
        raise
    return connection  # type: ignore[no-any-return]
