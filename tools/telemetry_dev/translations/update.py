# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`update`: bring the .ts files up to the sources."""

import csv
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from telemetry_dev.layout import CHECKOUT
from telemetry_dev.translations import extract, languages, qt_tools, release, tsfile
from telemetry_dev.translations.tsfile import Message, TsFile

REVIEWS = languages.FOLDER / "review.csv"
REVIEWED = CHECKOUT / "gui" / "freecad_telemetry_gui" / "texts" / "reviewed.py"
"""What the addon itself knows of review.csv."""
_SPDX = ": ".join(("SPDX-License-Identifier", "LGPL-2.1-or-later"))


@dataclass(frozen=True, slots=True)
class Review:
    """Who has read a translation whose mother tongue it is.

    Attributes:
        reviewer: a name or nickname, "" where nobody has.
        date: when, as YYYY-MM-DD.
    """

    reviewer: str = ""
    date: str = ""

    @property
    def done(self) -> bool:
        """Whether a native speaker has reviewed the translation."""
        return bool(self.reviewer)


def reviews() -> dict[str, Review]:
    """Return the state of review of each language in review.csv."""
    if not REVIEWS.exists():
        return {}
    with REVIEWS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["code"]: Review(row["reviewed by"], row["reviewed at"]) for row in rows}


def add_review_row(code: str) -> None:
    """Enter a language into review.csv, as not reviewed."""
    known = reviews()
    known.setdefault(code, Review())
    with REVIEWS.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["code", "name", "reviewed by", "reviewed at"])
        for each, review in sorted(known.items()):
            table.writerow([each, languages.name_of(each), review.reviewer, review.date])


def sources() -> list[Path]:
    """Return the files that hold texts for people."""
    folders = ("gui/freecad_telemetry_gui", "addon/freecad_telemetry")
    return sorted(path for folder in folders for path in CHECKOUT.glob(f"{folder}/**/*.py"))


def fresh_template() -> TsFile:
    """Return all texts of the sources, in their order; changes no file."""
    with tempfile.TemporaryDirectory() as folder:
        return _fresh(_inputs(Path(folder)), Path(folder))


def update(codes: Sequence[str]) -> list[Path]:
    """Bring the template and some languages' files up to the sources; returns what changed."""
    changed = []
    languages.FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inputs = _inputs(folder)
        template = _fresh(inputs, folder)
        template.header = f"The texts of FreeCAD's Telemetry addon, in English. {_SPDX}"
        if tsfile.write(languages.TEMPLATE, template):
            changed.append(languages.TEMPLATE)
        for code in codes:
            path = languages.ts_file(code)
            add_review_row(code)
            content = _merged(inputs, folder / path.name, path, code, template)
            if tsfile.write(path, content):
                changed.append(path)
    if write_reviewed():
        changed.append(REVIEWED)
    return changed


def header(code: str) -> str:
    """Return the comment at the top of a language's file."""
    name = languages.name_of(code)
    if code == languages.SOURCE:
        return f"{name}: plural forms only; the other texts stand in the sources. {_SPDX}"
    review = reviews().get(code, Review())
    if review.done:
        state = f"reviewed by {review.reviewer}, a native speaker, on {review.date}"
    else:
        state = "waits for the review of a native speaker; see README.md beside it"
    return f"{name}: {state}. {_SPDX}"


def _inputs(folder: Path) -> list[Path]:
    forms = sorted((CHECKOUT / "ui").glob("*.ui"))
    return [*extract.write_digests(sources(), CHECKOUT, folder), *forms]


def _fresh(inputs: Sequence[Path], folder: Path) -> TsFile:
    path = folder / "fresh.ts"
    qt_tools.lupdate(inputs, path, "")
    return tsfile.read(path)


def _merged(inputs: Sequence[Path], work: Path, path: Path, code: str, template: TsFile) -> TsFile:
    """Let lupdate merge the sources into a copy of a file; return it in the template's order."""
    english = code == languages.SOURCE
    if path.exists():
        release.copy_for_tools(code, work)
    qt_tools.lupdate(inputs, work, languages.tools_code(code), plurals=english)
    merged = tsfile.read(work)
    contexts = {message.context: None for message in [*template.messages, *merged.messages]}
    place = {message.key: number for number, message in enumerate(template.messages)}
    last = len(place)
    order = {context: number for number, context in enumerate(sorted(contexts))}
    merged.messages.sort(key=lambda message: (order[message.context], place.get(message.key, last)))
    merged.messages = [_by_itself(message, code) for message in merged.messages]
    merged.header = header(code)
    merged.language = languages.qt_code(code)
    return merged


def _by_itself(message: Message, code: str) -> Message:
    """Fill in what needs no translator: the language's code, and regular English plurals."""
    if message.context == languages.LANGUAGE_CONTEXT and not message.gone:
        return message.translated((code,))
    if code != languages.SOURCE or not message.plural or message.finished or message.gone:
        return message
    return message.translated(
        (message.source.replace("(s)", ""), message.source.replace("(s)", "s"))
    )


def write_reviewed() -> bool:
    """Write the module that tells the addon which languages are reviewed; False if it is fresh."""
    text = reviewed_module()
    if REVIEWED.exists() and REVIEWED.read_text(encoding="utf-8") == text:
        return False
    REVIEWED.write_text(text, encoding="utf-8", newline="\n")
    return True


def reviewed_module() -> str:
    """Return the text of the addon's module about reviews."""
    done = sorted(code for code, review in reviews().items() if review.done)
    listed = ", ".join(f'"{code}"' for code in done)
    head, _, tail = REVIEWED.read_text(encoding="utf-8").partition("frozenset((")
    return f"{head}frozenset(({listed}{',' if len(done) == 1 else ''})){tail.partition('))')[2]}"
