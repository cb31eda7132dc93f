# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's names for its own settings, as its preference pages show them in the language in use.

The translations are those that FreeCAD has loaded; a part of FreeCAD may bring its own only when it
is first used. Without one, and outside FreeCAD, the names are English.
"""

from __future__ import annotations

import re

from freecad_telemetry.catalog.points.freecad_parameters import KnownParameter, Message
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts.sanitized import visible

_MARKUP = re.compile(r"<[^<>]*>")
_KEY_AT_END = re.compile(r"\s*\(&\w\)")
"""How Chinese and Japanese mark the key to press with Alt."""
_KEY = re.compile(r"&(&|(?=\w))")
_ENDS = " :\N{FULLWIDTH COLON}"


def label(known: KnownParameter) -> str:
    """Return the name of a setting."""
    return _translated(known.label_message, known.label)


def value(known: KnownParameter, text: str) -> str:
    """Return the name of one of a choice's values; raises KeyError where it has no such value."""
    return _translated(known.value_messages.get(text), known.values[text])


def _translated(message: Message | None, english: str) -> str:
    if message is None:
        return english
    context, source = message
    translated = translate(context, source)
    return english if translated == source else bare(translated) or english


def bare(text: str) -> str:
    """Return a text of a page as one plain line: no markup, no marked key, no colon at the end."""
    text = _KEY_AT_END.sub("", _MARKUP.sub(" ", text))
    line = " ".join(_KEY.sub(r"\1", text).split())
    return visible(line.rstrip(_ENDS), lines=False)
