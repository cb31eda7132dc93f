# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`check`: what is wrong in the files, and what is left to do before a release.

Whoever adds a text need not know other languages, nor touch their files: until somebody runs
`update` and translates, the text is shown in English. So that is a warning. What would show
something wrong is an error: a place to fill in that got lost, a plural form that is missing.
"""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from telemetry_dev.freecad.languages import LANGUAGES
from telemetry_dev.translations import checks, glossary, languages, release, status, tsfile, update
from telemetry_dev.translations.tsfile import Message, TsFile

UPDATE = "run: python3 dev.py translations update"
RELEASE = "run: python3 dev.py translations release"


def faults(codes: Sequence[str]) -> list[str]:
    """Return everything that is wrong, each as a line."""
    lines = []
    lacking = sorted(set(LANGUAGES) - set(languages.existing()))
    if lacking:
        lines.append(f"FreeCAD's languages without a file: {', '.join(lacking)}")
    for code in codes:
        try:
            content = tsfile.read(languages.ts_file(code))
        except ValueError as error:
            lines.append(str(error))
        else:
            lines += [f"{code}: {fault}" for fault in _faults_of(code, content)]
    return lines


def _faults_of(code: str, content: TsFile) -> Iterator[str]:
    if content.language != languages.qt_code(code):
        yield f"has language “{content.language}”"
    finished = [message for message in content.present if message.finished]
    for message in finished:
        yield from checks.faults_of(message, code)
        yield from glossary.faults_of(message, code)
    yield from checks.mnemonic_clashes(finished)


def left_to_do(codes: Sequence[str]) -> list[str]:
    """Return what is to be done before a release, each as a line.

    Raises ValueError where a file is not well formed.
    """
    template = tsfile.read(languages.TEMPLATE)
    lines = list(_in_general(template))
    keys = {message.key for message in template.messages}
    for code in codes:
        content = tsfile.read(languages.ts_file(code))
        lines += [f"{code}: {line}" for line in _in_language(code, content, keys)]
    return lines


def _in_general(template: TsFile) -> Iterator[str]:
    texts, written = _by_key(update.fresh_template()), _by_key(template)
    if texts != written:
        new, gone = len(texts.keys() - written), len(written.keys() - texts)
        yield f"the texts have changed ({new} new, {gone} gone); {UPDATE}"
    if update.REVIEWED.read_text(encoding="utf-8") != update.reviewed_module():
        yield f"{update.REVIEWED.name} is out of date; {UPDATE}"
    if not status.is_fresh():
        yield f"{status.README.name} is out of date; {UPDATE}"


def _by_key(content: TsFile) -> dict[tsfile.Key, Message]:
    return {message.key: message for message in content.messages}


def _in_language(code: str, content: TsFile, keys: set[tsfile.Key]) -> Iterator[str]:
    present = list(content.present)
    own = {message.key for message in present}
    if own - keys or (keys - own and code != languages.SOURCE):
        yield f"does not have the template's texts; {UPDATE}"
    if content.header != update.header(code):
        yield f"has another comment at its top; {UPDATE}"
    waiting = [message for message in present if not message.finished]
    if waiting and code in (languages.SOURCE, *languages.COMPLETE):
        yield (
            f"{len(waiting)} of {len(present)} texts are not translated, "
            f"for example “{waiting[0].source}” ({waiting[0].context})"
        )
    if not _is_released(code):
        yield f"the .qm file is not of this .ts file; {RELEASE}"


def _is_released(code: str) -> bool:
    target = languages.qm_file(code)
    with tempfile.TemporaryDirectory() as folder:
        compiled = release.compile_to(code, Path(folder) / "new.qm")
        if compiled is None or not target.exists():
            return compiled is None and not target.exists()
        return compiled.read_bytes() == target.read_bytes()
