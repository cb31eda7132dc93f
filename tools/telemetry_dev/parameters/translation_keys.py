# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Find the texts of freecad_parameters.json in FreeCAD's own translations.

    python3 dev.py catalog texts

The texts come from FreeCAD's pages without markup, keys and colons; here the message of the page
(context and source text) is looked up for each, so that the panel can show it as FreeCAD translates
it. Texts that people wrote (see `overrides.json`) have no message, and are left
out. So are texts of which FreeCAD has several messages that are as near as each other but
translated differently.
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
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.messages import Message, Messages, read
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

Key = tuple[str, str]
"""Context and source text of a message."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The messages that were found.

    Attributes:
        labels: by a parameter's key (see `KnownParameter`).
        values: of choices: key -> value -> message.
        counts: how often the look-up ended in which way.
    """

    labels: Mapping[str, Key]
    values: Mapping[str, Mapping[str, Key]]
    counts: Counter[str]


class Matcher:
    """Finds the message of a text."""

    def __init__(self, messages: Messages) -> None:
        self._forms = messages.forms
        self._by_text: dict[tuple[str, str], list[Message]] = {}
        for message in messages.messages:
            key = (message.part, plain(message.source))
            self._by_text.setdefault(key, []).append(message)

    def find(self, text: str, parameter: Mapping[str, Any]) -> tuple[Message | None, str]:
        """Return the message behind a text of a parameter, and how the look-up ended."""
        everywhere = [
            message for part in _parts(parameter) for message in self._by_text.get((part, text), [])
        ]
        for rank in (self._of_its_form, _of_a_page, _of_anything):
            near = [message for message in everywhere if rank(message, parameter["source"])]
            if near:
                return _the_one(text, near)
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
    """Return which of FreeCAD's translations may have a parameter's texts: its form's, its own."""
    names = []
    for text in (parameter["source"], f"/{parameter['path']}"):
        module = _MODULE.search(text)
        name = module[1] if module else ""
        names.append(_PARTS.get(name, name))
    return list(dict.fromkeys(names))


def _the_one(text: str, near: Sequence[Message]) -> tuple[Message | None, str]:
    """Return one of several messages if they are translated alike."""
    for code in COMPLETE:
        if len({plain(m.translations[code]) for m in near if code in m.translations}) > 1:
            return None, "translated in several ways"
    best = min(near, key=lambda m: (-len(m.translations), m.context, m.source))
    if all(plain(translation) == text for translation in best.translations.values()):
        return None, "the same in all languages"
    return best, "found"


def match(parameters: Iterable[Mapping[str, Any]], messages: Messages) -> Texts:
    """Find the messages of all labels and values of freecad_parameters.json."""
    matcher = Matcher(messages)
    labels: dict[str, Key] = {}
    values: dict[str, dict[str, Key]] = {}
    counts: Counter[str] = Counter()
    for parameter in parameters:
        for value, text in texts_of(parameter):
            message, outcome = matcher.find(text, parameter)
            counts[f"{'labels' if value is None else 'values'}: {outcome}"] += 1
            if message is None:
                continue
            key = (message.context, message.source)
            if value is None:
                labels[key_of(parameter)] = key
            else:
                values.setdefault(key_of(parameter), {})[value] = key
    return Texts(labels, values, counts)


def key_of(parameter: Mapping[str, Any]) -> str:
    """Return a parameter's name on the wire."""
    return f"{parameter['path']}/{parameter['name']}".removeprefix("BaseApp/Preferences/")


def texts_of(parameter: Mapping[str, Any]) -> Iterator[tuple[str | None, str]]:
    """Return the texts of a parameter: its page's or its label (None), and those of its values."""
    yield None, parameter.get("page_text", parameter["label"])
    yield from parameter.get("values", {}).items()


def render(texts: Texts, freecad: str) -> str:
    """Return the texts as a file: sorted, one parameter a line, so that differences read well."""

    def lines(by_key: Mapping[str, object]) -> str:
        rows = (
            f"  {json.dumps(key)}: {json.dumps(by_key[key], ensure_ascii=False, sort_keys=True)}"
            for key in sorted(by_key)
        )
        return ",\n".join(rows)

    return (
        f'{{\n"freecad": {json.dumps(freecad)},\n"labels": {{\n{lines(texts.labels)}\n}},\n'
        f'"values": {{\n{lines(texts.values)}\n}}\n}}\n'
    )


def main() -> int:
    """Write the file; prints how the look-ups ended."""
    parameters = json.loads(LIST.read_text("utf-8"))["parameters"]
    messages = read(installation.for_tests(), COMPLETE)
    texts = match(parameters, messages)
    FREECAD_TEXTS.write_text(render(texts, messages.freecad), encoding="utf-8", newline="\n")
    for outcome, count in sorted(texts.counts.items()):
        print(f"{count:4} {outcome}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
