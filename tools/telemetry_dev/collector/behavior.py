# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the collector does with a request instead of answering like PostHog."""

import json
from dataclasses import asdict, dataclass

CAPTIVE_PORTAL = (
    b"<!DOCTYPE html><html><head><title>Welcome to our network</title></head>"
    b"<body><h1>Please sign in to use this network</h1></body></html>\n"
)


@dataclass(frozen=True, slots=True)
class Behavior:
    """One way to treat a request; make one with the class methods below.

    Attributes:
        name: what it is called in records and on the command line.
        before_read: it acts when the connection is made; nothing is read.
        silent: no byte is answered.
        reset: the connection ends with a TCP reset (RST) instead of a FIN.
        hang: the connection stays open until the client or the collector closes it.
        status: HTTP status; 0 for "as PostHog would" or "raw".
        headers: extra response headers.
        body: response body, or the raw bytes of an answer that is not HTTP.
        raw: ``body`` is sent as it is, without status line and headers.
        byte_delay: seconds between two bytes of the answer.
        endless: the body never ends.
        quota_limited: PostHog's 200 for a project over its quota.
    """

    name: str = "normal"
    before_read: bool = False
    silent: bool = False
    reset: bool = False
    hang: bool = False
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    raw: bool = False
    byte_delay: float = 0.0
    endless: bool = False
    quota_limited: bool = False

    @classmethod
    def normal(cls) -> "Behavior":
        """Answer as PostHog does."""
        return cls()

    @classmethod
    def hang_before_read(cls) -> "Behavior":
        """Accept the connection and never read from it."""
        return cls("hang_before_read", before_read=True, silent=True, hang=True)

    @classmethod
    def hang_after_read(cls) -> "Behavior":
        """Read the whole request and never answer."""
        return cls("hang_after_read", silent=True, hang=True)

    @classmethod
    def slow(cls, byte_delay: float = 0.1) -> "Behavior":
        """Answer rightly, one byte every ``byte_delay`` seconds."""
        return cls("slow", byte_delay=byte_delay)

    @classmethod
    def reset_before_read(cls) -> "Behavior":
        """Reset the connection as soon as it is made."""
        return cls("reset_before_read", before_read=True, silent=True, reset=True)

    @classmethod
    def reset_after_read(cls) -> "Behavior":
        """Read the whole request, then reset the connection."""
        return cls("reset_after_read", silent=True, reset=True)

    @classmethod
    def close_without_answer(cls) -> "Behavior":
        """Read the whole request, then close the connection politely."""
        return cls("close_without_answer", silent=True)

    @classmethod
    def answer(
        cls,
        status: int,
        *,
        retry_after: str | int | None = None,
        body: bytes | None = None,
        content_type: str = "application/json",
    ) -> "Behavior":
        """Answer with an HTTP status, e.g. 400, 408, 413, 429, 500, 503.

        retry_after: seconds, or an HTTP date as text, for the Retry-After header.
        """
        headers = [("Content-Type", content_type)]
        if retry_after is not None:
            headers.append(("Retry-After", str(retry_after)))
        if body is None:
            body = json.dumps({"type": "server_error", "detail": f"status {status}"}).encode()
        return cls(f"answer {status}", status=status, headers=tuple(headers), body=body)

    @classmethod
    def removal(cls, status: int, *, retry_after: str | int | None = None) -> "Behavior":
        """Answer as the removal service does, with an empty body, e.g. 200, 404, 429, 503.

        retry_after: as for `answer`.
        """
        headers = () if retry_after is None else (("Retry-After", str(retry_after)),)
        return cls(f"removal {status}", status=status, headers=headers)

    @classmethod
    def redirect(cls, location: str, status: int = 302) -> "Behavior":
        """Send the client elsewhere: another path or another host."""
        return cls("redirect", status=status, headers=(("Location", location),))

    @classmethod
    def captive_portal(cls) -> "Behavior":
        """Answer 200 with the HTML of a captive portal."""
        return cls(
            "captive_portal",
            status=200,
            headers=(("Content-Type", "text/html; charset=utf-8"),),
            body=CAPTIVE_PORTAL,
        )

    @classmethod
    def endless_body(cls, byte_delay: float = 0.0) -> "Behavior":
        """Answer 200 with a body that never ends, as fast as it is read if no delay is given."""
        return cls("endless_body", status=200, endless=True, byte_delay=byte_delay)

    @classmethod
    def garbage(cls) -> "Behavior":
        """Answer with bytes that are not HTTP."""
        return cls("garbage", raw=True, body=b"\x00\x01\x02SSH-2.0-not-http\r\n\xff\xfe\r\n")

    @classmethod
    def over_quota(cls) -> "Behavior":
        """Answer 200 as PostHog does when it drops the events of a project over its quota."""
        return cls("over_quota", quota_limited=True)

    def to_json(self) -> dict[str, object]:
        """The form in which the command line's control endpoint takes it."""
        values = asdict(self)
        values["body"] = self.body.decode("latin-1")
        return values

    @classmethod
    def from_json(cls, values: dict[str, object]) -> "Behavior":
        """The reverse of ``to_json``; unknown keys raise TypeError."""
        fields = dict(values)
        fields["body"] = str(fields.get("body", "")).encode("latin-1")
        pairs = fields.get("headers", ())
        assert isinstance(pairs, list | tuple)
        fields["headers"] = tuple((str(name), str(value)) for name, value in pairs)
        return cls(**fields)  # type: ignore[arg-type]

    @classmethod
    def named(cls, text: str) -> "Behavior":
        """From the command line: a method's name, a status ("503"), "429:120", "redirect:URL".

        "removal:404" and "removal:429:120" are what the removal service answers.
        Raises ValueError for anything else.
        """
        name, _, argument = text.partition(":")
        if name.isdigit():
            return cls.answer(int(name), retry_after=argument or None)
        if name == "removal":
            status, _, seconds = argument.partition(":")
            return cls.removal(int(status), retry_after=seconds or None)
        if name == "redirect":
            return cls.redirect(argument or "/elsewhere/")
        if name in PLAIN_NAMES and not argument:
            made = getattr(cls, name)()
            assert isinstance(made, Behavior)
            return made
        raise ValueError(f"unknown behavior {text!r}; known: {', '.join(PLAIN_NAMES)}")


PLAIN_NAMES = (
    "normal",
    "hang_before_read",
    "hang_after_read",
    "slow",
    "reset_before_read",
    "reset_after_read",
    "close_without_answer",
    "captive_portal",
    "endless_body",
    "garbage",
    "over_quota",
)
