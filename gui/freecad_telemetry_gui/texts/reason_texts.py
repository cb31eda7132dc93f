# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The core's reasons in the language in use: one table from code to text."""

from __future__ import annotations

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.reasons import Argument, Reason, ReasonCode
from freecad_telemetry_gui.qt import QT_TRANSLATE_NOOP, translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.sanitized import cut, visible
from freecad_telemetry_gui.texts.value_texts import event_label, point_label

MAX_QUOTED_CHARS = 300
"""Of a reason in a sentence: the text of an answer fits, and the sentence still shows its end."""

TEXTS: dict[ReasonCode, str] = {
    # A text from outside is shown as it is.
    ReasonCode.QUOTED: "{}",
    ReasonCode.POLICY_UNREADABLE: "{path}: {reason}",
    #: Why something was deleted before it was sent.
    ReasonCode.DROPPED_COUNT: QT_TRANSLATE_NOOP(
        "TelemetryCore", "more than {} events were waiting"
    ),
    ReasonCode.DROPPED_BYTES: QT_TRANSLATE_NOOP("TelemetryCore", "more than {} MB were waiting"),
    ReasonCode.DROPPED_AGE: QT_TRANSLATE_NOOP("TelemetryCore", "waited for more than {} days"),
    ReasonCode.DROPPED_LARGE: QT_TRANSLATE_NOOP("TelemetryCore", "larger than {} KiB"),
    ReasonCode.SHARING_OFF: QT_TRANSLATE_NOOP("TelemetryCore", "sharing was turned off"),
    ReasonCode.CATEGORY_UNTICKED: QT_TRANSLATE_NOOP("TelemetryCore", "its category was unticked"),
    ReasonCode.NEW_ID: QT_TRANSLATE_NOOP("TelemetryCore", "a new ID was made"),
    ReasonCode.REMOVAL_REQUESTED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the removal of the data was asked for"
    ),
    ReasonCode.HISTORY_ERASED: QT_TRANSLATE_NOOP("TelemetryCore", "the history was erased"),
    ReasonCode.ADDON_REMOVED: QT_TRANSLATE_NOOP("TelemetryCore", "the addon was removed"),
    #: Why something is not recorded or not sent.
    ReasonCode.NOT_AGREED: QT_TRANSLATE_NOOP("TelemetryCore", "You did not agree to share this."),
    ReasonCode.NOT_ASKED: QT_TRANSLATE_NOOP("TelemetryCore", "You were not asked about this yet."),
    ReasonCode.UNKNOWN_EVENT: QT_TRANSLATE_NOOP("TelemetryCore", "It is not in the list of data."),
    ReasonCode.UNKNOWN_PROPERTY: QT_TRANSLATE_NOOP(
        "TelemetryCore", "It is not in the list of data."
    ),
    ReasonCode.VALUE_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "Its value is not one of those allowed."
    ),
    ReasonCode.MALFORMED: QT_TRANSLATE_NOOP("TelemetryCore", "It is not well formed."),
    #: Why the server cannot be reached.
    ReasonCode.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the server's name cannot be found"
    ),
    ReasonCode.CONNECTION_REFUSED: QT_TRANSLATE_NOOP("TelemetryCore", "the connection was refused"),
    ReasonCode.CONNECT_TIMEOUT: QT_TRANSLATE_NOOP(
        "TelemetryCore", "no connection within the time limit"
    ),
    ReasonCode.ANSWER_TIMEOUT: QT_TRANSLATE_NOOP(
        "TelemetryCore", "no answer within the time limit"
    ),
    ReasonCode.NO_NETWORK: QT_TRANSLATE_NOOP("TelemetryCore", "there is no network"),
    ReasonCode.UNTRUSTED_CERTIFICATE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the server's certificate cannot be trusted"
    ),
    #: Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.
    ReasonCode.POSTHOG_TOO_OLD: QT_TRANSLATE_NOOP(
        "TelemetryCore", "version {version} is installed, {needed} or later is needed"
    ),
    #: {} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.
    ReasonCode.CERTIFICATES_UNUSABLE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the certificates that the variable {} names cannot be read"
    ),
    ReasonCode.PROXY_INVALID: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the address of the proxy is not valid"
    ),
    ReasonCode.PROXY_SCHEME: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the proxy's address does not begin with http://, socks4:// or socks5://"
    ),
    #: PySocks is the name of a Python package.
    ReasonCode.PROXY_NEEDS_PYSOCKS: QT_TRANSLATE_NOOP(
        "TelemetryCore",
        "a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it",
    ),
    #: {} says why, for example "timed out".
    ReasonCode.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the proxy cannot be reached: {}"
    ),
    #: {} is the number of an HTTP status, for example 407.
    ReasonCode.PROXY_ANSWERED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the proxy did not connect to the server; its status is {}"
    ),
    ReasonCode.PROXY_REFUSED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the proxy did not connect to the server"
    ),
    #: {status}: the number of an HTTP status, for example 200; {text}: words of the response.
    ReasonCode.OTHER_ANSWERED: QT_TRANSLATE_NOOP(
        "TelemetryCore",
        "something else responded, perhaps the login page of a network: {status} {text}",
    ),
    ReasonCode.CLOSED_WITHOUT_ANSWER: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the server closed the connection without an answer"
    ),
    ReasonCode.CONNECTION_RESET: QT_TRANSLATE_NOOP("TelemetryCore", "the connection was reset"),
    ReasonCode.DEADLINE: QT_TRANSLATE_NOOP("TelemetryCore", "no complete answer within {} s"),
    ReasonCode.NOT_HTTPS: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the address must begin with https://"
    ),
    #: Why no answer of the server is known.
    ReasonCode.INTERRUPTED: QT_TRANSLATE_NOOP("TelemetryCore", "interrupted before an answer came"),
    ReasonCode.WAS_BEING_SENT: QT_TRANSLATE_NOOP("TelemetryCore", "it was being sent"),
    ReasonCode.SENDING_STOPPED: QT_TRANSLATE_NOOP("TelemetryCore", "sending was stopped"),
    ReasonCode.CLAIM_LOST: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it was withdrawn before it was sent"
    ),
    #: Why data was stopped at the last check before it was sent. {} is an address.
    ReasonCode.URL_CHANGED: QT_TRANSLATE_NOOP("TelemetryCore", "the address was changed to {}"),
    #: {} says why.
    ReasonCode.URL_UNUSABLE: QT_TRANSLATE_NOOP("TelemetryCore", "the address cannot be used: {}"),
    ReasonCode.BODY_NOT_JSON: QT_TRANSLATE_NOOP("TelemetryCore", "the body is not JSON"),
    #: {} is a list of names.
    ReasonCode.BODY_KEYS: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the body has other keys than expected: {}"
    ),
    ReasonCode.BODY_EVENTS: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the events are not those of the ledger"
    ),
    ReasonCode.BODY_MIGRATION: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the body asks for a historical migration"
    ),
    #: {} is the name of a value in the body.
    ReasonCode.BODY_FIELD: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the body's “{}” is not what was expected"
    ),
    ReasonCode.BODY_PACKED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the compressed body holds more than its text"
    ),
    ReasonCode.OTHER_REQUEST: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it is not the one request that was expected"
    ),
    ReasonCode.UNCHECKED_BYTES: QT_TRANSLATE_NOOP(
        "TelemetryCore", "something was sent before it was checked"
    ),
    ReasonCode.HEAD_INCOMPLETE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the head of the request is not complete"
    ),
    ReasonCode.BODY_CHANGED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the body was changed after it was checked"
    ),
    ReasonCode.SESSION_UNUSED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "posthog did not use the session that it was given"
    ),
    #: Why the address of a server cannot be used.
    ReasonCode.URL_INVALID: QT_TRANSLATE_NOOP("TelemetryCore", "it is not an address"),
    ReasonCode.URL_PORT: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the port is not a number from 1 to 65535"
    ),
    ReasonCode.URL_SCHEME: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it must begin with https:// and name a server"
    ),
    ReasonCode.URL_PLAIN_HTTP: QT_TRANSLATE_NOOP(
        "TelemetryCore", "plain http:// is allowed to this computer only"
    ),
    ReasonCode.URL_CREDENTIALS: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it must not hold a user name or password"
    ),
    ReasonCode.URL_PATH: QT_TRANSLATE_NOOP("TelemetryCore", "it must end after the server's name"),
    ReasonCode.URL_CHARACTER: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it holds a character that no address has"
    ),
    ReasonCode.URL_NOT_ASCII: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the server's name must be given in ASCII (xn--…)"
    ),
    ReasonCode.URL_NAME: QT_TRANSLATE_NOOP(
        "TelemetryCore", "a part of the server's name is empty or too long"
    ),
    #: Why the file with the records cannot be used.
    ReasonCode.LEDGER_LOCKED: QT_TRANSLATE_NOOP("TelemetryCore", "database is locked"),
    ReasonCode.LEDGER_FULL: QT_TRANSLATE_NOOP("TelemetryCore", "database or disk is full"),
    ReasonCode.LEDGER_READ_ONLY: QT_TRANSLATE_NOOP(
        "TelemetryCore", "attempt to write a readonly database"
    ),
    ReasonCode.LEDGER_IO: QT_TRANSLATE_NOOP("TelemetryCore", "disk I/O error"),
    ReasonCode.LEDGER_CANNOT_OPEN: QT_TRANSLATE_NOOP(
        "TelemetryCore", "unable to open database file"
    ),
    ReasonCode.PERMISSION_DENIED: QT_TRANSLATE_NOOP("TelemetryCore", "Permission denied"),
    ReasonCode.NO_SPACE: QT_TRANSLATE_NOOP("TelemetryCore", "No space left on device"),
    ReasonCode.READ_ONLY_FILES: QT_TRANSLATE_NOOP("TelemetryCore", "Read-only file system"),
    ReasonCode.LEDGER_REMOVED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "its file was removed while FreeCAD was running"
    ),
    ReasonCode.LEDGER_REPLACED: QT_TRANSLATE_NOOP(
        "TelemetryCore", "its file was removed or replaced while FreeCAD was running"
    ),
    #: {} is a file or folder.
    ReasonCode.SYMBOLIC_LINK: QT_TRANSLATE_NOOP("TelemetryCore", "{} is a symbolic link"),
    #: {} is a file or folder.
    ReasonCode.OTHER_OWNER: QT_TRANSLATE_NOOP("TelemetryCore", "{} belongs to another user"),
    #: {} is a file.
    ReasonCode.LEDGER_MISSING: QT_TRANSLATE_NOOP("TelemetryCore", "there is no ledger at {}"),
    ReasonCode.LEDGER_MALFORMED: QT_TRANSLATE_NOOP("TelemetryCore", "the database is damaged"),
    ReasonCode.LEDGER_NOT_A_DATABASE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the file is not a database"
    ),
    ReasonCode.LEDGER_FOREIGN: QT_TRANSLATE_NOOP(
        "TelemetryCore", "the file belongs to another program"
    ),
    ReasonCode.LEDGER_NEWER: QT_TRANSLATE_NOOP(
        "TelemetryCore", "it was written by a newer version of the addon"
    ),
    ReasonCode.LEDGER_TAKEN_OVER: QT_TRANSLATE_NOOP(
        "TelemetryCore", "a newer version of the addon took it over"
    ),
    ReasonCode.LEDGER_TABLE_LOST: QT_TRANSLATE_NOOP("TelemetryCore", "it has lost a table"),
    #: {} is the text of an error.
    ReasonCode.LEDGER_RECORD: QT_TRANSLATE_NOOP("TelemetryCore", "a record cannot be read: {}"),
    ReasonCode.OUT_OF_MEMORY: QT_TRANSLATE_NOOP("TelemetryCore", "there is not enough memory"),
    #: {} is a path.
    ReasonCode.IS_A_FOLDER: QT_TRANSLATE_NOOP("TelemetryCore", "{} is a folder"),
    #: {} is a file.
    #: Follows "Cannot use the local database:".
    ReasonCode.FOLDER_CANNOT_LOCK: QT_TRANSLATE_NOOP(
        "TelemetryCore", "its folder cannot lock files, and another FreeCAD may be using it"
    ),
    ReasonCode.LOCKED_FILE: QT_TRANSLATE_NOOP("TelemetryCore", "{} is locked by another process"),
    #: Why the policy of a computer cannot be read. {} is a file.
    ReasonCode.POLICY_NOT_JSON: QT_TRANSLATE_NOOP("TelemetryCore", "{} is not valid JSON"),
    #: {} is a file.
    ReasonCode.POLICY_NOT_OBJECT: QT_TRANSLATE_NOOP("TelemetryCore", "{} is not a JSON object"),
    #: Remarks in the history.
    ReasonCode.LEDGER_BEGUN_ANEW: QT_TRANSLATE_NOOP(
        "TelemetryCore", "The ledger was removed while FreeCAD was running; this is a new one."
    ),
    #: {reason} is the text of an error, {file} the name of a file.
    ReasonCode.LEDGER_SET_ASIDE: QT_TRANSLATE_NOOP(
        "TelemetryCore", "The ledger was damaged ({reason}) and set aside as {file}."
    ),
    #: {} is the text of an error.
    ReasonCode.UNEXPECTED_ERROR: QT_TRANSLATE_NOOP("TelemetryCore", "Unexpected error: {}"),
}
"""A place is named as the argument that goes there, or `{}` for the only one."""


def reason_text(reason: Reason | None) -> str:
    """Return a reason as one line, "" for none; what comes from outside is shown as it is."""
    if reason is None:
        return ""
    arguments = dict(reason.arguments)
    if reason.code is ReasonCode.ANSWERED:
        status, text = arguments["status"], _shown(arguments["text"])
        return f"{status}: {text}" if text else str(status)
    if reason.code is ReasonCode.HELD_BACK:
        return _held_back(**arguments)
    shown = {name: _shown(value) for name, value in arguments.items()}
    text = translate("TelemetryCore", TEXTS[reason.code]).format(*shown.values(), **shown)
    return text.rstrip(": ")


def reason_clause(reason: Reason | None) -> str:
    """Return a reason as it goes into a sentence: not too long, without a full stop."""
    return cut(reason_text(reason).rstrip(". "), MAX_QUOTED_CHARS)


def _shown(value: Argument) -> str:
    if isinstance(value, Reason):
        return reason_text(value)
    return formats.number(value) if isinstance(value, int) else visible(value, lines=False)


def _held_back(event: Argument, key: Argument, reason: Argument) -> str:
    """Return what the gate held back, named by its label."""
    event, key = str(event), str(key)
    if key:
        name, label = f"{event}.{key}", point_label(CATALOG.point(event, key), key)
    else:
        name, label = event, event_label(CATALOG.events.get(event), event)
    name = visible(name, lines=False)
    if label in (name, visible(key, lines=False)):
        #: Something was not recorded. {name} is its technical name; {reason} is a sentence.
        return translate("TelemetryCore", "Held back: {name}. {reason}").format(
            name=name, reason=_shown(reason)
        )
    #: Something was not recorded. {label} says what, {name} is its technical name; {reason} is a
    #: sentence.
    return translate("TelemetryCore", "Held back: {label} ({name}). {reason}").format(
        label=label, name=name, reason=_shown(reason)
    )
