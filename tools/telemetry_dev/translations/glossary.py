# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The terms that FreeCAD itself uses in each language: translations/glossary.csv."""

import csv
import re
from functools import cache

from telemetry_dev.translations import languages
from telemetry_dev.translations.tsfile import Message

GLOSSARY = languages.FOLDER / "glossary.csv"


@cache
def _stems(code: str) -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    """Return for each checked term how it is found in English, its translation and its stems."""
    terms = []
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["language"] == code and row["stem"]:
                pattern = re.compile(rf"\b{re.escape(row['term'])}(?:es|s)?\b", re.IGNORECASE)
                stems = tuple(stem.casefold() for stem in row["stem"].split("|"))
                terms.append((pattern, row["FreeCAD's translation"], stems))
    return tuple(terms)


def faults_of(message: Message, code: str) -> list[str]:
    """Return the terms of a finished message that are not translated as FreeCAD does."""
    faults = []
    source = message.source.replace("&", "")
    for pattern, translation, stems in _stems(code):
        term = pattern.search(source)
        if term is None:
            continue
        for form in message.forms:
            text = form.replace("&", "").replace("\u00a0", " ").casefold()
            if not any(stem in text for stem in stems):
                faults.append(
                    f"{message.context}: “{message.source}”: FreeCAD says “{translation}” "
                    f"for “{term[0]}”"
                )
    return faults
