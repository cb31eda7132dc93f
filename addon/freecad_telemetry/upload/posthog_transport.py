# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""posthog's `batch_post` over a session of our own that records, compares and limits.

The only module that imports posthog and requests. Imported on the sender thread only.
Sources: posthog/request.py (batch_post, its `session` argument), requests.adapters.HTTPAdapter,
urllib3.connection.HTTPConnection.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import requests
from posthog.request import batch_post
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError
from urllib3.util import SKIP_HEADER

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode, error_text
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Destination
from freecad_telemetry.upload.cancellation import Cancelled, CancelToken
from freecad_telemetry.upload.final_check import (
    BATCH_PATH,
    REQUEST_LINE,
    CheckFailed,
    allowed_head,
    final_check,
)
from freecad_telemetry.upload.messages import (
    CONNECT_TIMEOUT_SECONDS,
    READ_TIMEOUT_SECONDS,
    OutgoingRequest,
    Response,
    Tunnel,
)
from freecad_telemetry.upload.outcome import BrokenLibrary
from freecad_telemetry.upload.proxy import UnusableProxy, open_way
from freecad_telemetry.upload.trust import trust

_NETWORK_ERRORS = (requests.RequestException, HTTPError, OSError, ExplainedError)
"""What may be raised before anything leaves and still is no fault of a library."""


class _Exchange:
    """What the parts of one exchange share.

    Attributes:
        url: where the one request must go.
        key, batch: what it must hold.
        body: of the request that passed the final check.
        departed: it was recorded, and leaves or has left.
    """

    def __init__(
        self,
        destination: Destination,
        batch: list[dict[str, object]],
        token: CancelToken,
        leave: Callable[[OutgoingRequest], None],
        tunnel: Tunnel,
    ) -> None:
        self.url = destination.url + BATCH_PATH
        self.key = destination.key
        self.batch = batch
        self.token = token
        self.leave = leave
        self.tunnel = tunnel
        self.body: bytes | None = None
        self.departed = False
        self.held = b""
        self.answer: Response | None = None
        self.refusal: Exception | None = None

    def look(self, request: requests.PreparedRequest) -> None:
        """Look at the request before it leaves; raises CheckFailed."""
        body = request.body
        if isinstance(body, str):
            body = body.encode()
        if not isinstance(body, bytes) or request.method != "POST" or self.body is not None:
            raise CheckFailed(Reason(ReasonCode.OTHER_REQUEST))
        final_check(str(request.url), body, self.url, self.key, self.batch)
        self.body = body

    def hand_over(self, data: bytes) -> bytes:
        """Return what leaves now: all that was recorded, once all of it is there, and no more.

        Raises CheckFailed for bytes that are not the expected ones.
        """
        if self.body is None:
            raise CheckFailed(Reason(ReasonCode.UNCHECKED_BYTES))
        if self.departed:
            return b""
        self.held += data
        head, mark, rest = self.held.partition(b"\r\n\r\n")
        if not self.body.startswith(rest):
            raise CheckFailed(Reason(ReasonCode.BODY_CHANGED))
        if rest != self.body:
            return b""
        head = allowed_head(head)
        if head.split(b"\r\n", 1)[0] != REQUEST_LINE:
            raise CheckFailed(Reason(ReasonCode.OTHER_REQUEST))
        self.leave(OutgoingRequest(self.url, head, self.body))
        self.departed = True
        return head + mark + rest


class _Recording:
    """Mixed into urllib3's connections: every byte passes `_Exchange.hand_over`."""

    debuglevel = 0  # whatever http.client's own was set to, which prints all that is sent
    exchange: _Exchange
    host: str
    port: int
    sock: socket.socket | None
    _dns_host: str

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        self.exchange.token.check()
        if self.sock is not None:
            # What connecting left of its time is no limit for the request.
            self.sock.settimeout(READ_TIMEOUT_SECONDS)

    def _new_conn(self) -> socket.socket:
        # urllib3 looks a name up, and tries all its addresses, without asking anybody.
        try:
            return open_way(
                self._dns_host,
                self.port,
                self.exchange.token,
                self.exchange.tunnel,
                secure=isinstance(self, HTTPSConnection),
                options=self.socket_options or (),  # type: ignore[attr-defined]
            )
        except socket.gaierror as error:
            message = f"Failed to resolve '{self.host}' ({error})"
            raise NewConnectionError(self, message) from error  # type: ignore[arg-type]
        except TimeoutError as error:
            message = f"Connection to {self.host} timed out"
            raise ConnectTimeoutError(self, message) from error
        except OSError as error:
            message = f"Failed to establish a new connection: {error}"
            raise NewConnectionError(self, message) from error  # type: ignore[arg-type]

    def send(self, data: Any) -> None:
        if self.sock is None:
            # http.client would connect on its own, after the record was made.
            self.connect()
        if leaving := self.exchange.hand_over(bytes(data)):
            super().send(leaving)  # type: ignore[misc]

    def getresponse(self) -> Any:
        if not self.exchange.departed:
            raise CheckFailed(Reason(ReasonCode.HEAD_INCOMPLETE))
        return super().getresponse()  # type: ignore[misc]


def _pool_classes(exchange: _Exchange) -> Mapping[str, type[HTTPConnectionPool]]:
    """Return urllib3 pool classes whose connections belong to one exchange."""

    class Plain(_Recording, HTTPConnection):
        pass

    class Secure(_Recording, HTTPSConnection):
        pass

    Plain.exchange = Secure.exchange = exchange

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Adapter(HTTPAdapter):
    """Sends one request: looked at, recorded, not retried, its answer cut short."""

    def __init__(self, exchange: _Exchange) -> None:
        self._exchange = exchange
        super().__init__(max_retries=0, pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=trust(), **kwargs)
        self.poolmanager.pool_classes_by_scheme = dict(_pool_classes(self._exchange))

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, *_: Any, **__: Any
    ) -> HTTPConnectionPool:
        return self._pool(str(request.url))

    def get_connection(self, url: Any, *_: Any, **__: Any) -> HTTPConnectionPool:
        return self._pool(str(url))  # requests before 2.32

    def _pool(self, url: str) -> HTTPConnectionPool:
        pool: HTTPConnectionPool = self.poolmanager.connection_from_url(url)
        return pool

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Nothing: whatever requests was told, or other code told it, the context rules."""

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        *_: Any,
        **__: Any,
    ) -> requests.Response:
        exchange = self._exchange
        try:
            exchange.look(request)
            response = super().send(request, True, timeout)
        except (CheckFailed, Cancelled, UnusableProxy) as refusal:
            exchange.refusal = refusal
            raise
        try:
            content = response.raw.read(MAX_RESPONSE_BYTES, decode_content=True) or b""
        finally:
            response.raw.close()
        exchange.answer = Response(
            response.status_code,
            tuple((str(name), str(value)) for name, value in response.raw.headers.items()),
            content[:MAX_RESPONSE_BYTES],
        )
        response._content = exchange.answer.content
        response._content_consumed = True  # type: ignore[attr-defined, unused-ignore]
        return response


class _NoAuth(AuthBase):
    """Keeps requests from looking into .netrc for credentials."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class _Session(requests.Session):
    """Follows no redirect: a redirected POST would carry the data elsewhere."""

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        kwargs["allow_redirects"] = False
        return super().send(request, **kwargs)


@contextlib.contextmanager
def _unlogged() -> Iterator[None]:
    """Let posthog log nothing on this thread: at the level DEBUG it logs the body, with the ID."""
    here = threading.get_ident()
    logger = logging.getLogger("posthog")

    def is_elsewhere(record: logging.LogRecord) -> bool:
        return record.thread != here

    logger.addFilter(is_elsewhere)
    try:
        yield
    finally:
        logger.removeFilter(is_elsewhere)


def post_batch(
    destination: Destination,
    batch: list[dict[str, object]],
    token: CancelToken,
    leave: Callable[[OutgoingRequest], None],
    tunnel: Tunnel,
) -> Response:
    """Send one batch and return the answer, whatever its status.

    Raises CheckFailed, Cancelled, or whatever the network brings up (requests' exceptions).
    """
    exchange = _Exchange(destination, batch, token, leave, tunnel)
    session = _Session()
    # The defaults of requests, about how it would like the answer, are a tenth of all we send.
    session.headers.clear()
    session.headers["Accept-Encoding"] = SKIP_HEADER
    session.auth = _NoAuth()
    adapter = _Adapter(exchange)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    try:
        with _unlogged():
            batch_post(
                destination.key,
                host=destination.url,
                gzip=True,
                timeout=(CONNECT_TIMEOUT_SECONDS, READ_TIMEOUT_SECONDS),  # type: ignore[arg-type]
                session=session,
                batch=batch,
                historical_migration=False,
            )
    except Exception as error:
        # posthog raises for every status but 200; what was recorded tells more.
        if exchange.refusal is not None:
            raise exchange.refusal from None
        if exchange.answer is None:
            if not exchange.departed and not isinstance(error, _NETWORK_ERRORS):
                raise BrokenLibrary(Reason.quoted(error_text(error))) from error
            raise
    finally:
        session.close()
    if exchange.answer is None:
        raise CheckFailed(Reason(ReasonCode.SESSION_UNUSED))
    return exchange.answer
