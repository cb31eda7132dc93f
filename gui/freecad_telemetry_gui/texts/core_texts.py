# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the core says in English, in the language in use: reasons, notices, errors.

The ledger keeps the core's English words, which never change with the language. Each stands here
once more as a translatable pattern; what is not known, such as a server's words, is shown as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.events.gate import Reason
from freecad_telemetry_gui.qt import english, translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.texts.value_texts import event_label, point_label, reason_text

_PLACE = re.compile(r"\{(\w*)\}")


def _patterns() -> tuple[str, ...]:
    """Return the core's words in the language in use; a place is a number or text from outside."""
    return (
        #: Why something was deleted before it was sent.
        translate("TelemetryCore", "more than {} events were waiting"),
        translate("TelemetryCore", "more than {} MB were waiting"),
        translate("TelemetryCore", "waited for more than {} days"),
        translate("TelemetryCore", "larger than {} KiB"),
        translate("TelemetryCore", "sharing was turned off"),
        translate("TelemetryCore", "its category was unticked"),
        translate("TelemetryCore", "a new ID was made"),
        translate("TelemetryCore", "the removal of the data was asked for"),
        translate("TelemetryCore", "the history was erased"),
        #: Why the server cannot be reached.
        translate("TelemetryCore", "the server's name cannot be found"),
        translate("TelemetryCore", "the connection was refused"),
        translate("TelemetryCore", "no connection within the time limit"),
        translate("TelemetryCore", "no answer within the time limit"),
        translate("TelemetryCore", "there is no network"),
        translate("TelemetryCore", "the server's certificate cannot be trusted"),
        translate("TelemetryCore", "the server closed the connection without an answer"),
        translate("TelemetryCore", "the connection was reset"),
        translate("TelemetryCore", "no complete answer within {} s"),
        translate("TelemetryCore", "the address must begin with https://"),
        #: Why data was stopped at the last check before it was sent. {} is an address.
        translate("TelemetryCore", "the address was changed to {}"),
        translate("TelemetryCore", "the body is not JSON"),
        #: {} is a list of names.
        translate("TelemetryCore", "the body has other keys than expected: {}"),
        translate("TelemetryCore", "the events are not those of the ledger"),
        translate("TelemetryCore", "the body asks for a historical migration"),
        #: Why the file with the records cannot be used.
        translate("TelemetryCore", "database is locked"),
        translate("TelemetryCore", "database or disk is full"),
        translate("TelemetryCore", "attempt to write a readonly database"),
        translate("TelemetryCore", "disk I/O error"),
        translate("TelemetryCore", "unable to open database file"),
        translate("TelemetryCore", "Permission denied"),
        translate("TelemetryCore", "No space left on device"),
        translate("TelemetryCore", "Read-only file system"),
        translate("TelemetryCore", "its file was removed while FreeCAD was running"),
        translate("TelemetryCore", "its file was removed or replaced while FreeCAD was running"),
        #: {} is a file or folder.
        translate("TelemetryCore", "{} is a symbolic link"),
        #: {} is a file or folder.
        translate("TelemetryCore", "{} belongs to another user"),
        #: {} is a file.
        translate("TelemetryCore", "there is no ledger at {}"),
        #: Remarks in the history.
        translate(
            "TelemetryCore",
            "The ledger was removed while FreeCAD was running; this is a new one.",
        ),
        #: {reason} is the text of an error, {file} the name of a file.
        translate("TelemetryCore", "The ledger was damaged ({reason}) and set aside as {file}."),
        #: {} is the text of an error.
        translate("TelemetryCore", "Unexpected error: {}"),
    )


@lru_cache(maxsize=1)
def _english() -> tuple[tuple[str, ...], ...]:
    """Return each pattern cut at its places: words, name of a place, words, and so on."""
    with english():
        return tuple(tuple(_PLACE.split(pattern)) for pattern in _patterns())


@lru_cache
def _expression(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        "".join(
            (f"(?P<{part}>.+?)" if part else "(.+?)") if number % 2 else re.escape(part)
            for number, part in enumerate(parts)
        ),
        re.DOTALL,
    )


def _match(parts: tuple[str, ...], words: str) -> re.Match[str] | None:
    """Return the match of a pattern with places.

    It is compiled only for words that begin and end as it does: to compile all of them takes a
    good part of the time in which the panel should show itself.
    """
    if len(parts) == 1 or not (words.startswith(parts[0]) and words.endswith(parts[-1])):
        return None
    return _expression(parts).fullmatch(words)


_NOTICE = re.compile(
    rf"(?P<event>\S+?)(?:\.(?P<key>[^:]*))?: (?P<reason>{'|'.join(map(re.escape, Reason))})"
)
"""What `pages.notice_words` writes."""


def core_text(words: str) -> str:
    """Return words that the ledger keeps, translated where they are the core's own; one line."""
    for number, parts in enumerate(_english()):
        if parts == (words,):
            return _patterns()[number]
        found = _match(parts, words)
        if found is not None:
            named = {name: _place(text) for name, text in found.groupdict().items()}
            places = () if named else tuple(_place(text) for text in found.groups())
            return _patterns()[number].format(*places, **named)
    return visible(words, lines=False)


def _place(text: str) -> str:
    return formats.number(int(text)) if text.isdecimal() else visible(text, lines=False)


def notice_text(words: str) -> str:
    """Return a remark of the history: what the gate held back is named by its label."""
    found = _NOTICE.fullmatch(words)
    if found is None:
        return core_text(words)
    event, key = found["event"], found["key"] or ""
    if key:
        name, label = f"{event}.{key}", point_label(CATALOG.point(event, key), key)
    else:
        name, label = event, event_label(CATALOG.events.get(event), event)
    reason = reason_text(found["reason"])
    name = visible(name, lines=False)
    if label in (name, visible(key, lines=False)):
        #: Something was not recorded. {name} is its technical name; {reason} is a sentence.
        return translate("TelemetryCore", "Held back: {name}. {reason}").format(
            name=name, reason=reason
        )
    #: Something was not recorded. {label} says what, {name} is its technical name; {reason} is a
    #: sentence.
    return translate("TelemetryCore", "Held back: {label} ({name}). {reason}").format(
        label=label, name=name, reason=reason
    )
