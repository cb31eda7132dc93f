# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`check`: whether the files are up to the sources, complete where they must be, and right."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from telemetry_dev.freecad.languages import LANGUAGES
from telemetry_dev.translations import checks, glossary, languages, release, status, tsfile, update
from telemetry_dev.translations.tsfile import TsFile


def problems(codes: Sequence[str]) -> list[str]:
    """Return everything that is wrong, each as a line."""
    found = _of_sources()
    for code in codes:
        try:
            content = tsfile.read(languages.ts_file(code))
        except ValueError as error:
            found.append(str(error))
            continue
        found += [f"{code}: {line}" for line in _of_language(code, content)]
    return found


def _of_sources() -> list[str]:
    found = []
    fresh = update.fresh_template()
    written = tsfile.read(languages.TEMPLATE)
    if list(fresh.messages) != written.messages:
        found.append("the texts have changed; run: python3 dev.py translations update")
    if sorted(languages.existing()) != sorted(LANGUAGES):
        lacking = ", ".join(sorted(set(LANGUAGES) - set(languages.existing())))
        found.append(f"FreeCAD's languages without a file: {lacking}")
    if update.REVIEWED.read_text(encoding="utf-8") != update.reviewed_module():
        found.append("reviewed.py is out of date; run: python3 dev.py translations update")
    if not status.is_fresh():
        found.append("README.md is out of date; run: python3 dev.py translations status")
    return found


def _of_language(code: str, content: TsFile) -> list[str]:
    found = []
    keys = {message.key for message in tsfile.read(languages.TEMPLATE).messages}
    present = list(content.present)
    own = {message.key for message in present}
    if own - keys or (keys - own and code != languages.SOURCE):
        found.append("does not have the template's texts; run: python3 dev.py translations update")
    if content.language != languages.qt_code(code):
        found.append(f"has language “{content.language}”")
    if content.header != update.header(code):
        found.append("has another comment at its top; run: python3 dev.py translations update")
    done = [message for message in present if message.finished]
    for message in done:
        found += checks.faults_of(message, code)
        found += glossary.faults_of(message, code)
    found += checks.mnemonic_clashes(done)
    if code in (languages.SOURCE, *languages.COMPLETE) and len(done) != len(present):
        waiting = next(message for message in present if not message.finished)
        found.append(
            f"{len(present) - len(done)} of {len(present)} texts are not translated, "
            f"for example “{waiting.source}” ({waiting.context})"
        )
    if not _is_released(code):
        found.append(
            "the .qm file is not of this .ts file; run: python3 dev.py translations release"
        )
    return found


def _is_released(code: str) -> bool:
    target = languages.qm_file(code)
    with tempfile.TemporaryDirectory() as folder:
        compiled = release.compile_to(code, Path(folder) / "new.qm")
        if compiled is None or not target.exists():
            return compiled is None and not target.exists()
        return compiled.read_bytes() == target.read_bytes()
