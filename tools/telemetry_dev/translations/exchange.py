# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`export` and `import`: what is to be translated, as a JSON file that any tool can fill in."""

import json
from pathlib import Path
from typing import Any

from telemetry_dev.translations import checks, languages, tsfile
from telemetry_dev.translations.tsfile import Message

HOW = (
    "Fill in each 'translation': a text, or for plurals a list with one text per form (see "
    "'forms': the numbers that take each form). Keep {} {name} %n and & as the README says. "
    "Then: python3 dev.py translations import CODE FILE"
)


def export(code: str, target: Path, *, everything: bool = False) -> int:
    """Write the texts that wait for a translation, or all; returns how many."""
    content = tsfile.read(languages.ts_file(code))
    wanted = [_row(message) for message in content.present if everything or not message.finished]
    forms = [_numbers(numbers) for numbers in languages.plural_forms(code)]
    data = {
        "language": code,
        "name": languages.name_of(code),
        "how": HOW,
        "forms": forms,
        "messages": wanted,
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(wanted)


def take_in(code: str, source: Path) -> tuple[int, list[str]]:
    """Take translations over from a file; returns how many, and what is wrong with the others.

    An empty translation is passed over. One with a fault is not taken over.
    """
    data = json.loads(source.read_text(encoding="utf-8"))
    if isinstance(data, dict) and data.get("language", code) != code:
        raise ValueError(f"{source.name} is for {data['language']}, not for {code}")
    rows: list[dict[str, Any]] = data["messages"] if isinstance(data, dict) else data
    path = languages.ts_file(code)
    content = tsfile.read(path)
    place = {
        message.key: number for number, message in enumerate(content.messages) if not message.gone
    }
    taken, faults = 0, []
    for row in rows:
        translation = row.get("translation") or ""
        forms = (translation,) if isinstance(translation, str) else tuple(translation)
        if not any(forms):
            continue
        key = (row.get("context", ""), row.get("source", ""), row.get("comment", ""))
        if key not in place:
            faults.append(f"{key[0]}: “{key[1]}” ({key[2]}) is not in {path.name}")
            continue
        message = content.messages[place[key]].translated(forms)
        faults_here = checks.faults_of(message, code)
        faults += faults_here
        if not faults_here:
            content.messages[place[key]] = message
            taken += 1
    tsfile.write(path, content)
    return taken, faults


def _row(message: Message) -> dict[str, Any]:
    row: dict[str, Any] = {"context": message.context, "source": message.source}
    row["comment"] = message.comment
    row["extracomment"] = message.extracomment
    if message.old_source:
        row["english before"] = message.old_source
    row["translation"] = list(message.forms) if message.plural else message.forms[0]
    return row


def _numbers(numbers: tuple[int, ...]) -> str:
    shown = ", ".join(str(number) for number in numbers[:12])
    return shown + (", …" if len(numbers) > 12 else "")
