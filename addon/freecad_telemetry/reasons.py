# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Why something is as it is: a code and its arguments, for which the GUI has a text.

The ledger keeps reasons as JSON; exceptions of ours that reach people carry one.
"""

from __future__ import annotations

import enum
import errno
import json
from dataclasses import dataclass
from typing import Any, TypeAlias

MAX_ARGUMENT_CHARS = 500
"""A longer text is cut: room for any sentence and most paths, but not for a page of HTML."""


class ReasonCode(enum.StrEnum):
    """What can be told of; each code is declared with the names of its arguments.

    Codes are kept in ledgers: none may change its name or its arguments without a step of the
    schema. A new one needs its text in the GUI's `reason_texts`.
    """

    arguments: tuple[str, ...]

    def __new__(cls, code: str, *arguments: str) -> ReasonCode:
        member = str.__new__(cls, code)
        member._value_ = code
        member.arguments = arguments
        return member

    # A text from outside: of SQLite, the operating system, a library, a policy.
    QUOTED = "quoted", "text"
    # The server's status and text, if it had any.
    ANSWERED = "answered", "status", "text"
    # Something that is not the removal service answered in its place: a login page, a web server.
    OTHER_ANSWERED = "other_answered", "status", "text"

    # Why events were dropped.
    DROPPED_COUNT = "dropped_count", "limit"
    DROPPED_BYTES = "dropped_bytes", "megabytes"
    DROPPED_AGE = "dropped_age", "days"
    DROPPED_LARGE = "dropped_large", "kibibytes"
    SHARING_OFF = "sharing_off"
    CATEGORY_UNTICKED = "category_unticked"
    NEW_ID = "new_id"
    REMOVAL_REQUESTED = "removal_requested"
    HISTORY_ERASED = "history_erased"
    ADDON_REMOVED = "addon_removed"  # written by uninstall.py

    # Why the gate holds something back; `reason` is one of the codes after it.
    HELD_BACK = "held_back", "event", "key", "reason"
    UNKNOWN_EVENT = "unknown_event"
    UNKNOWN_PROPERTY = "unknown_property"
    NOT_AGREED = "not_agreed"
    NOT_ASKED = "not_asked"
    VALUE_NOT_ALLOWED = "value_not_allowed"
    MALFORMED = "malformed"

    # Why an exchange failed.
    NAME_NOT_FOUND = "name_not_found"
    CONNECTION_REFUSED = "connection_refused"
    CONNECT_TIMEOUT = "connect_timeout"
    ANSWER_TIMEOUT = "answer_timeout"
    DEADLINE = "deadline", "seconds"
    NO_NETWORK = "no_network"
    UNTRUSTED_CERTIFICATE = "untrusted_certificate"
    POSTHOG_TOO_OLD = "posthog_too_old", "version", "needed"
    CERTIFICATES_UNUSABLE = "certificates_unusable", "variable"
    PROXY_INVALID = "proxy_invalid"
    PROXY_SCHEME = "proxy_scheme"
    PROXY_NEEDS_PYSOCKS = "proxy_needs_pysocks"
    PROXY_UNREACHABLE = "proxy_unreachable", "reason"
    PROXY_ANSWERED = "proxy_answered", "status"
    PROXY_REFUSED = "proxy_refused"
    CLOSED_WITHOUT_ANSWER = "closed_without_answer"
    CONNECTION_RESET = "connection_reset"
    SENDING_STOPPED = "sending_stopped"
    CLAIM_LOST = "claim_lost"
    NOT_HTTPS = "not_https"
    INTERRUPTED = "interrupted"
    WAS_BEING_SENT = "was_being_sent"

    # Why the final check stopped something.
    URL_CHANGED = "url_changed", "url"
    URL_UNUSABLE = "url_unusable", "reason"
    BODY_NOT_JSON = "body_not_json"
    BODY_KEYS = "body_keys", "keys"
    BODY_EVENTS = "body_events"
    BODY_MIGRATION = "body_migration"
    BODY_FIELD = "body_field", "key"
    BODY_PACKED = "body_packed"
    OTHER_REQUEST = "other_request"
    UNCHECKED_BYTES = "unchecked_bytes"
    HEAD_INCOMPLETE = "head_incomplete"
    BODY_CHANGED = "body_changed"
    SESSION_UNUSED = "session_unused"

    # Why a server's URL cannot be used.
    URL_INVALID = "url_invalid"
    URL_PORT = "url_port"
    URL_SCHEME = "url_scheme"
    URL_PLAIN_HTTP = "url_plain_http"
    URL_CREDENTIALS = "url_credentials"
    URL_PATH = "url_path"
    URL_CHARACTER = "url_character"
    URL_NOT_ASCII = "url_not_ascii"
    URL_NAME = "url_name"

    # Why the ledger, or its folder, cannot be used.
    LEDGER_LOCKED = "ledger_locked"
    LEDGER_FULL = "ledger_full"
    LEDGER_READ_ONLY = "ledger_read_only"
    LEDGER_IO = "ledger_io"
    LEDGER_CANNOT_OPEN = "ledger_cannot_open"
    OUT_OF_MEMORY = "out_of_memory"
    LEDGER_MALFORMED = "ledger_malformed"
    LEDGER_NOT_A_DATABASE = "ledger_not_a_database"
    LEDGER_FOREIGN = "ledger_foreign"
    LEDGER_NEWER = "ledger_newer"
    LEDGER_TAKEN_OVER = "ledger_taken_over"
    LEDGER_TABLE_LOST = "ledger_table_lost"
    LEDGER_RECORD = "ledger_record", "error"
    LEDGER_MISSING = "ledger_missing", "path"
    LEDGER_REMOVED = "ledger_removed"
    LEDGER_REPLACED = "ledger_replaced"
    PERMISSION_DENIED = "permission_denied"
    NO_SPACE = "no_space"
    READ_ONLY_FILES = "read_only_files"
    SYMBOLIC_LINK = "symbolic_link", "path"
    OTHER_OWNER = "other_owner", "path"
    IS_A_FOLDER = "is_a_folder", "path"
    LOCKED_FILE = "locked_file", "path"
    FOLDER_CANNOT_LOCK = "folder_cannot_lock"

    # Why a policy that cannot be read blocks as well.
    POLICY_UNREADABLE = "policy_unreadable", "path", "reason"
    POLICY_NOT_JSON = "policy_not_json", "path"
    POLICY_NOT_OBJECT = "policy_not_object", "path"

    # Notices of the history.
    LEDGER_BEGUN_ANEW = "ledger_begun_anew"
    LEDGER_SET_ASIDE = "ledger_set_aside", "reason", "file"
    UNEXPECTED_ERROR = "unexpected_error", "error"


Argument: TypeAlias = "int | str | Reason"


@dataclass(frozen=True, slots=True, init=False)
class Reason:
    """One reason, as it is kept and passed on.

    Attributes:
        arguments: name and value, in the order in which the code declares them.
    """

    code: ReasonCode
    arguments: tuple[tuple[str, Argument], ...]

    def __init__(self, code: ReasonCode, **arguments: Argument) -> None:
        """Raises TypeError where the arguments are not those that the code declares."""
        if arguments.keys() != set(code.arguments):
            raise TypeError(f"{code} has the arguments {code.arguments}, not {set(arguments)}")
        cut = (
            (name, value[:MAX_ARGUMENT_CHARS] if isinstance(value, str) else value)
            for name, value in ((name, arguments[name]) for name in code.arguments)
        )
        object.__setattr__(self, "code", code)
        object.__setattr__(self, "arguments", tuple(cut))

    @classmethod
    def quoted(cls, text: str) -> Reason:
        """Return a text from outside as a reason: it is shown as it is, and never matched."""
        return cls(ReasonCode.QUOTED, text=text)

    @property
    def plain(self) -> dict[str, object]:
        """The reason as values of JSON."""
        return {"code": self.code.value} | {
            name: value.plain if isinstance(value, Reason) else value
            for name, value in self.arguments
        }

    def to_text(self) -> str:
        """Return the reason as the ledger keeps it."""
        return json.dumps(self.plain, separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> Reason | None:
        """Read what the ledger keeps: "" is no reason; what is not known is quoted."""
        if not text:
            return None
        try:
            return _read(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return cls.quoted(text)

    def __str__(self) -> str:
        """The code and its arguments, for logs and files: `dropped_age days=30`."""
        shown = [
            f"{name}=({value})" if isinstance(value, Reason) else f"{name}={_shown(value)}"
            for name, value in self.arguments
        ]
        return " ".join([self.code.value, *shown])


def _shown(value: int | str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _read(plain: dict[str, Any]) -> Reason:
    """Make a reason of its plain form; raises what a dictionary that is none leads to."""
    arguments = {name: _argument(value) for name, value in plain.items() if name != "code"}
    return Reason(ReasonCode(plain["code"]), **arguments)


def _argument(value: Any) -> Argument:
    if isinstance(value, dict):
        return _read(value)
    return value if isinstance(value, int) else str(value)


class ExplainedError(Exception):
    """An error of ours that reaches people.

    Attributes:
        reason: why it was raised.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


_OS_CODES = {
    errno.EACCES: ReasonCode.PERMISSION_DENIED,
    errno.EPERM: ReasonCode.PERMISSION_DENIED,
    errno.ENOSPC: ReasonCode.NO_SPACE,
    errno.EROFS: ReasonCode.READ_ONLY_FILES,
}


def error_text(error: BaseException) -> str:
    """Return an exception's class and text."""
    return f"{type(error).__name__}: {error}"


def reason_of(error: BaseException) -> Reason:
    """Return why an error was raised; of one that is not ours its text."""
    if isinstance(error, ExplainedError):
        return error.reason
    if isinstance(error, OSError) and error.errno in _OS_CODES:
        return Reason(_OS_CODES[error.errno])
    return Reason.quoted(getattr(error, "strerror", None) or str(error))
