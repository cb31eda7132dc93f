# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What schema 1 kept as English sentences, read once as reasons when a ledger is migrated."""

from __future__ import annotations

import json
import re

from freecad_telemetry.reasons import Argument, Reason, ReasonCode

_ANSWER = re.compile(r"(?P<status>[1-5]\d\d)(: (?P<text>.*))?", re.DOTALL)
_NUMBERS = frozenset({"limit", "megabytes", "days", "kibibytes", "seconds"})

_SENTENCES = {
    "sharing was turned off": ReasonCode.SHARING_OFF,
    "its category was unticked": ReasonCode.CATEGORY_UNTICKED,
    "a new ID was made": ReasonCode.NEW_ID,
    "the removal of the data was asked for": ReasonCode.REMOVAL_REQUESTED,
    "the history was erased": ReasonCode.HISTORY_ERASED,
    "the addon was removed": ReasonCode.ADDON_REMOVED,
    "unknown event": ReasonCode.UNKNOWN_EVENT,
    "unknown property": ReasonCode.UNKNOWN_PROPERTY,
    "not agreed to": ReasonCode.NOT_AGREED,
    "not asked about yet": ReasonCode.NOT_ASKED,
    "value not allowed": ReasonCode.VALUE_NOT_ALLOWED,
    "malformed": ReasonCode.MALFORMED,
    "the server's name cannot be found": ReasonCode.NAME_NOT_FOUND,
    "the connection was refused": ReasonCode.CONNECTION_REFUSED,
    "no connection within the time limit": ReasonCode.CONNECT_TIMEOUT,
    "no answer within the time limit": ReasonCode.ANSWER_TIMEOUT,
    "there is no network": ReasonCode.NO_NETWORK,
    "the server's certificate cannot be trusted": ReasonCode.UNTRUSTED_CERTIFICATE,
    "the server closed the connection without an answer": ReasonCode.CLOSED_WITHOUT_ANSWER,
    "the connection was reset": ReasonCode.CONNECTION_RESET,
    "sending was stopped": ReasonCode.SENDING_STOPPED,
    "the submission is no longer ours to send": ReasonCode.CLAIM_LOST,
    "the address must begin with https://": ReasonCode.NOT_HTTPS,
    "interrupted before an answer came": ReasonCode.INTERRUPTED,
    "it was being sent": ReasonCode.WAS_BEING_SENT,
    "the body is not JSON": ReasonCode.BODY_NOT_JSON,
    "the events are not those of the ledger": ReasonCode.BODY_EVENTS,
    "the body asks for a historical migration": ReasonCode.BODY_MIGRATION,
    "it is not the one request that was expected": ReasonCode.OTHER_REQUEST,
    "bytes were sent before the request was looked at": ReasonCode.UNCHECKED_BYTES,
    "the request's head is not complete": ReasonCode.HEAD_INCOMPLETE,
    "the body was changed after it was looked at": ReasonCode.BODY_CHANGED,
    "posthog did not use the session that it was given": ReasonCode.SESSION_UNUSED,
    "it is not an address": ReasonCode.URL_INVALID,
    "the port is not a number from 1 to 65535": ReasonCode.URL_PORT,
    "it must begin with https:// and name a server": ReasonCode.URL_SCHEME,
    "plain http:// is allowed to this computer only": ReasonCode.URL_PLAIN_HTTP,
    "it must not hold a user name or password": ReasonCode.URL_CREDENTIALS,
    "it must end after the server's name": ReasonCode.URL_PATH,
    "it holds a character that no address has": ReasonCode.URL_CHARACTER,
    "the server's name must be given in ASCII (xn--…)": ReasonCode.URL_NOT_ASCII,
    "a part of the server's name is empty or too long": ReasonCode.URL_NAME,
    "database disk image is malformed": ReasonCode.LEDGER_MALFORMED,
    "file is not a database": ReasonCode.LEDGER_NOT_A_DATABASE,
    "the file belongs to another program": ReasonCode.LEDGER_FOREIGN,
    "it has lost a table": ReasonCode.LEDGER_TABLE_LOST,
    "The ledger was removed while FreeCAD was running; this is a new one.": (
        ReasonCode.LEDGER_BEGUN_ANEW
    ),
}

_PATTERNS = (
    (ReasonCode.DROPPED_COUNT, r"more than (?P<limit>\d+) events were waiting"),
    (ReasonCode.DROPPED_BYTES, r"more than (?P<megabytes>\d+) MB were waiting"),
    (ReasonCode.DROPPED_AGE, r"waited for more than (?P<days>\d+) days"),
    (ReasonCode.DROPPED_LARGE, r"larger than (?P<kibibytes>\d+) KiB"),
    (ReasonCode.DEADLINE, r"no complete answer within (?P<seconds>\d+) s"),
    (ReasonCode.URL_CHANGED, r"the address was changed to (?P<url>.*)"),
    (ReasonCode.URL_UNUSABLE, r"the address cannot be used: (?P<reason>.*)"),
    (ReasonCode.BODY_KEYS, r"the body has other keys than expected: (?P<keys>.*)"),
    (ReasonCode.LEDGER_RECORD, r"a record cannot be read: (?P<error>.*)"),
    (ReasonCode.IS_A_FOLDER, r"(?P<path>.*) is a folder"),
    (
        ReasonCode.LEDGER_SET_ASIDE,
        r"The ledger was damaged \((?P<reason>.*)\) and set aside as (?P<file>.*)\.",
    ),
    (ReasonCode.UNEXPECTED_ERROR, r"Unexpected error: (?P<error>.*)"),
)


def _of_sentence(sentence: str) -> Reason | None:
    """Return the reason that a sentence of ours told of, None for any other text."""
    if sentence in _SENTENCES:
        return Reason(_SENTENCES[sentence])
    for code, pattern in _PATTERNS:
        if match := re.fullmatch(pattern, sentence, re.DOTALL):
            places = match.groupdict().items()
            return Reason(code, **{name: _argument(name, text) for name, text in places})
    return None


def _argument(name: str, text: str) -> Argument:
    if name == "reason":
        return _of_sentence(text) or Reason.quoted(text)
    if name == "keys":  # a list as Python writes it
        return re.sub(r"[\[\]']", "", text)
    return int(text) if name in _NUMBERS else text


def _sentence(text: str) -> str:
    """Return the stored form of a sentence of ours, "" for any other text."""
    reason = _of_sentence(text)
    return reason.to_text() if reason else ""


def _reason(text: str) -> str:
    """Return the stored form of what stood for a reason: a server's answer, a sentence, a text."""
    if not text:
        return ""
    if answer := _ANSWER.fullmatch(text):
        return _answer(int(answer["status"]), answer["text"] or "")
    return _sentence(text) or Reason.quoted(text).to_text()


def _answer(status: int | None, text: str) -> str:
    """Return the stored form of what became of a request: the service's words are not ours."""
    if status is None:
        return _reason(text)
    return Reason(ReasonCode.ANSWERED, status=status, text=text).to_text()


def _notice(event: str, key: str, text: str) -> str:
    if not event:
        return _reason(text)
    reason = _argument("reason", text.rpartition(": ")[2])
    return Reason(ReasonCode.HELD_BACK, event=event, key=key, reason=reason).to_text()


def _schedule(text: str) -> str:
    try:
        stored = json.loads(text)
        stored["reason"] = _reason(str(stored.pop("error", "")))
    except (ValueError, TypeError, AttributeError):
        return text
    return json.dumps(stored)


FUNCTIONS = (
    ("v1_sentence", 1, _sentence),
    ("v1_reason", 1, _reason),
    ("v1_answer", 2, _answer),
    ("v1_notice", 3, _notice),
    ("v1_schedule", 1, _schedule),
)
"""For SQL: name, number of arguments, function."""
