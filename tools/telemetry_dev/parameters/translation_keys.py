# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Find the words of freecad_parameters.json in FreeCAD's own translations.

    python3 dev.py catalog texts

The words come from FreeCAD's pages without markup, keys and colons; here they are led back to the
message of the page (context and source text), so that the panel can show them as FreeCAD
translates them. Words that people wrote (see `overrides.json`) have no message,
and are left out. So are words of which FreeCAD has several messages that are as near as each other
but translated differently.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from freecad_telemetry.catalog.points.freecad_parameters import FREECAD_TEXTS
from telemetry_dev.freecad import installation, messages
from telemetry_dev.freecad.messages import Message, Messages
from telemetry_dev.parameters.model import plain
from telemetry_dev.parameters.parameter_list import LIST
from telemetry_dev.translations.languages import COMPLETE

_PARTS: Final = {
    "": "FreeCAD",
    "BIM": "Arch",
    "NativeIFC": "Arch",
    "Path": "CAM",
    "Start": "StartPage",
}
"""Names of FreeCAD's translations where they differ from the module's."""
_MODULE: Final = re.compile(r"/Mod/(\w+)")
_PAGES: Final = re.compile(r"Settings|Pref|Options")
"""Contexts of preference pages."""

Place = tuple[str, str]
"""Context and source text of a message."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What was found.

    Attributes:
        labels: by a parameter's key (see `KnownParameter`).
        values: of choices: key -> value -> place.
        counts: what came of the words, in words.
    """

    labels: Mapping[str, Place]
    values: Mapping[str, Mapping[str, Place]]
    counts: Counter[str]


class Matcher:
    """Finds the message of a word."""

    def __init__(self, found: Messages) -> None:
        self._forms = found.forms
        self._by_words: dict[tuple[str, str], list[Message]] = {}
        for message in found.messages:
            key = (message.part, plain(message.source))
            self._by_words.setdefault(key, []).append(message)

    def find(self, words: str, parameter: Mapping[str, Any]) -> tuple[Message | None, str]:
        """Return the message behind words of a parameter, and what came of the search."""
        everywhere = [
            message
            for part in _parts(parameter)
            for message in self._by_words.get((part, words), [])
        ]
        for rank in (self._of_its_form, _of_a_page, _of_anything):
            near = [message for message in everywhere if rank(message, parameter["source"])]
            if near:
                return _the_one(words, near)
        return None, "not in FreeCAD's translations"

    def _of_its_form(self, message: Message, source: str) -> bool:
        name = source.rpartition("/")[2]
        stem = name.partition(".")[0].removesuffix("Imp")
        context = message.context.rpartition("::")[2].removesuffix("Imp")
        return message.context == self._forms.get(name) or context == stem


def _of_a_page(message: Message, source: str) -> bool:
    return bool(_PAGES.search(message.context))


def _of_anything(message: Message, source: str) -> bool:
    return True


def _parts(parameter: Mapping[str, Any]) -> list[str]:
    """Return which of FreeCAD's translations may have a parameter's words: its form's, its own."""
    names = []
    for text in (parameter["source"], f"/{parameter['path']}"):
        module = _MODULE.search(text)
        name = module[1] if module else ""
        names.append(_PARTS.get(name, name))
    return list(dict.fromkeys(names))


def _the_one(words: str, near: Sequence[Message]) -> tuple[Message | None, str]:
    """Return one of several messages if they are translated alike."""
    for code in COMPLETE:
        if len({plain(m.translations[code]) for m in near if code in m.translations}) > 1:
            return None, "translated in several ways"
    best = min(near, key=lambda m: (-len(m.translations), m.context, m.source))
    if all(plain(text) == words for text in best.translations.values()):
        return None, "the same in all languages"
    return best, "found"


def match(parameters: Iterable[Mapping[str, Any]], found: Messages) -> Texts:
    """Find the messages of all labels and values of freecad_parameters.json."""
    matcher = Matcher(found)
    labels: dict[str, Place] = {}
    values: dict[str, dict[str, Place]] = {}
    counts: Counter[str] = Counter()
    for parameter in parameters:
        for value, words in words_of(parameter):
            message, outcome = matcher.find(words, parameter)
            counts[f"{'labels' if value is None else 'values'}: {outcome}"] += 1
            if message is None:
                continue
            place = (message.context, message.source)
            if value is None:
                labels[key_of(parameter)] = place
            else:
                values.setdefault(key_of(parameter), {})[value] = place
    return Texts(labels, values, counts)


def key_of(parameter: Mapping[str, Any]) -> str:
    """Return a parameter's name on the wire."""
    return f"{parameter['path']}/{parameter['name']}".removeprefix("BaseApp/Preferences/")


def words_of(parameter: Mapping[str, Any]) -> Iterator[tuple[str | None, str]]:
    """Return the words of a parameter: of its page or its label (None), and those of its values."""
    yield None, parameter.get("words", parameter["label"])
    yield from parameter.get("values", {}).items()


def render(texts: Texts, freecad: str) -> str:
    """Return the texts as a file: sorted, one parameter a line, so that differences read well."""

    def lines(found: Mapping[str, object]) -> str:
        rows = (
            f"  {json.dumps(key)}: {json.dumps(found[key], ensure_ascii=False, sort_keys=True)}"
            for key in sorted(found)
        )
        return ",\n".join(rows)

    return (
        f'{{\n"freecad": {json.dumps(freecad)},\n"labels": {{\n{lines(texts.labels)}\n}},\n'
        f'"values": {{\n{lines(texts.values)}\n}}\n}}\n'
    )


def main() -> int:
    """Write the file; prints what came of the words."""
    parameters = json.loads(LIST.read_text("utf-8"))["parameters"]
    found = messages.read(installation.for_tests(), COMPLETE)
    texts = match(parameters, found)
    FREECAD_TEXTS.write_text(render(texts, found.freecad), encoding="utf-8", newline="\n")
    for outcome, count in sorted(texts.counts.items()):
        print(f"{count:4} {outcome}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
