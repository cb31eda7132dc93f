# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Proxies on loopback: each leads everything to one port, whatever it is asked for."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading


class Proxy(threading.Thread):
    """A proxy that takes CONNECT.

    Attributes:
        asked: the heads of what it was asked.
        status: what it answers with.
        header: what else it says.
        stalls: it never answers.
    """

    scheme = "http"

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        super().__init__(daemon=True)
        self.asked: list[str] = []
        self.status = 200
        self.header = "Via: a proxy"
        self.stalls = False
        self._port = port
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.listener = socket.create_server((host, 0), family=family)
        name = f"[{host}]" if ":" in host else host
        self.address = f"{name}:{self.listener.getsockname()[1]}"
        self.start()

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.address}"

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            if not self._greet(client):
                return
            with socket.create_connection(("127.0.0.1", self._port)) as server:
                self._let_through(client)
                back = threading.Thread(target=self._pass_on, args=(server, client), daemon=True)
                back.start()
                self._pass_on(client, server)
                back.join(5)

    def _greet(self, client: socket.socket) -> bool:
        """Hear what is asked; return whether the way is free."""
        self.asked.append(client.recv(65536).decode("latin-1"))
        if self.stalls:
            client.recv(1)
            return False
        if self.status != 200:
            head = f"HTTP/1.1 {self.status} No\r\nContent-Length: 0\r\n{self.header}\r\n\r\n"
            client.sendall(head.encode())
            return False
        return True

    def _let_through(self, client: socket.socket) -> None:
        head = f"HTTP/1.1 200 Connection established\r\n{self.header}\r\n\r\n"
        client.sendall(head.encode())

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
            other.shutdown(socket.SHUT_RDWR)


class SocksProxy(Proxy):
    """A SOCKS 5 proxy (RFC 1928) that asks for a login (RFC 1929) where it has one.

    Attributes:
        login: user and password that it wants.
    """

    scheme = "socks5"
    login: tuple[str, str] | None = None

    def _greet(self, client: socket.socket) -> bool:
        client.recv(2 + 255)
        if self.login:
            client.sendall(b"\x05\x02")
            data = client.recv(1024)
            user = data[2 : 2 + data[1]].decode()
            password = data[3 + data[1] :].decode()
            right = (user, password) == self.login
            client.sendall(b"\x01\x00" if right else b"\x01\x01")
            if not right:
                return False
        else:
            client.sendall(b"\x05\x00")
        data = client.recv(1024)
        assert data[3] == 3, "the name is the proxy's to look up"
        name, (port,) = data[5 : 5 + data[4]].decode(), struct.unpack(">H", data[-2:])
        self.asked.append(f"{name}:{port}")
        return True

    def _let_through(self, client: socket.socket) -> None:
        client.sendall(b"\x05\x00\x00\x01" + bytes(6))
