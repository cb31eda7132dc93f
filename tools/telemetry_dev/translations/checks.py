# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The rules of a translation: placeholders, plurals, keys, punctuation, terms."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from telemetry_dev.translations import languages
from telemetry_dev.translations.tsfile import Message

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
_TAG = re.compile(r"</?[a-z]+\d?(?:\s[^<>]*)?/?>")
_MNEMONIC = re.compile(r"&(?!&)(\w)")
_ADDRESS = re.compile(r"https?://[^\s,;)»”]+[\w/]|[\w.]+@[\w.]+\w")
_ENDS = {
    ".": ".。．।",
    ":": ":：",
    "…": "…",
    "?": "?？؟;",
    "!": "!！",
    ",": ",،、，",
    ";": ";；؛",
}
_ANONYMOUS = re.compile(
    r"\b(?:an[oóòôöō]n[iíyý]m|аноним|анонім|ανώνυμ)|匿名|익명|مجهول|ანონიმ|névtelen|ẩn danh|"
    r"nimet[oö]n",
    re.IGNORECASE,
)
"""The data is pseudonymous: this is promised nowhere."""


def faults_of(message: Message, code: str) -> list[str]:
    """Return what is wrong with one finished translation, each as a sentence."""
    return [f"{message.context}: “{message.source}”: {fault}" for fault in _faults(message, code)]


def _faults(message: Message, code: str) -> Iterator[str]:
    if message.plural:
        numbers = languages.plural_forms(code)
        if len(message.forms) != len(numbers):
            yield f"needs {len(numbers)} plural forms, has {len(message.forms)}"
            return
    elif len(message.forms) != 1:
        yield "has plural forms, and should have none"
        return
    for number, form in enumerate(message.forms):
        if not form:
            yield "is not translated"
            continue
        # A form for a single number may say it in words.
        alone = message.plural and len(languages.plural_forms(code)[number]) == 1
        yield from _faults_of_form(message.source, form, wordy=alone)


def _faults_of_form(source: str, form: str, *, wordy: bool) -> Iterator[str]:
    in_source, in_form = sorted(_PLACEHOLDER.findall(source)), sorted(_PLACEHOLDER.findall(form))
    if wordy and "%n" not in in_form:
        in_source = [item for item in in_source if item != "%n"]
    if in_source != in_form:
        has = " ".join(in_form) or "no placeholder"
        yield f"has {has} instead of {' '.join(in_source) or 'none'}"
    if _without_names(source).count("{") != _without_names(form).count("{"):
        yield "has a lone brace"
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(form)):
        yield "has other tags"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "has another number of & (the key to press with Alt)"
    if len(source) - len(source.lstrip()) != len(form) - len(form.lstrip()):
        yield "begins with other spaces"
    if len(source) - len(source.rstrip()) != len(form) - len(form.rstrip()):
        yield "ends with other spaces"
    yield from _punctuation(source, form)
    for address in _ADDRESS.findall(source):
        if address not in form:
            yield f"lacks {address}"
    if source.count("\n") != form.count("\n"):
        yield "has another number of lines"
    if word := _ANONYMOUS.search(form):
        yield f"says “{word[0]}”: the data is pseudonymous, not anonymous"


def _punctuation(source: str, form: str) -> Iterator[str]:
    end = _end_of(source)
    if end != _end_of(form):
        yield f"ends with “{form.rstrip()[-1:]}” instead of “{source.rstrip()[-1:]}”"
    if form.rstrip().endswith("..."):
        yield "ends with three dots instead of “…”"


def _end_of(text: str) -> str:
    last = re.sub(r"\s*\(&\w\)", "", text).rstrip()[-1:]
    return next((name for name, letters in _ENDS.items() if last and last in letters), "")


def _without_names(text: str) -> str:
    return _PLACEHOLDER.sub("", text)


def mnemonic_clashes(messages: Iterable[Message]) -> list[str]:
    """Return which keys two texts of one window share.

    A window's texts are in the contexts "TelemetryX" (code) and "TelemetryXForm" (its .ui file).
    """
    windows: dict[str, list[tuple[str, str]]] = {}
    for message in messages:
        if not message.finished or message.plural:
            continue
        window = message.context.removesuffix("Form")
        for key in _MNEMONIC.findall(message.forms[0]):
            windows.setdefault(window, []).append((key.casefold(), message.forms[0]))
    faults = []
    for window, keys in windows.items():
        for (key, text), (other_key, other) in pairwise(sorted(set(keys))):
            if key == other_key:
                faults.append(f"{window}: Alt+{key.upper()} is in “{text}” and in “{other}”")
    return faults
