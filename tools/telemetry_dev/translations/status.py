# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`status`: the table of languages in translations/README.md."""

from telemetry_dev.translations import languages, tsfile, update
from telemetry_dev.translations.update import Review

README = languages.FOLDER / "README.md"
_BEGIN = "<!-- The table is made by `python3 dev.py translations status`; do not edit. -->"
_END = "<!-- end of the table -->"


def table() -> str:
    """Return the table of languages, as Markdown."""
    lines = ["| Language | Code | Texts | Translated | Review by a native speaker |"]
    lines.append("|---|---|---:|---:|---|")
    known = update.reviews()
    rows = sorted((languages.name_of(code), code) for code in languages.existing())
    for name, code in rows:
        messages = list(tsfile.read(languages.ts_file(code)).present)
        done = sum(message.finished for message in messages)
        share = f"{100 * done // max(len(messages), 1)} %"
        review = known.get(code, Review())
        if code == languages.SOURCE:
            state = "the original; the file has plural forms only"
        elif review.done:
            state = f"{review.reviewer}, {review.date}"
        else:
            state = "waits" if done > 1 else "–"
        lines.append(f"| {name} | `{code}` | {len(messages)} | {share} | {state} |")
    return "\n".join(lines)


def _with_table() -> str:
    text = README.read_text(encoding="utf-8")
    head, _, rest = text.partition(_BEGIN)
    return f"{head}{_BEGIN}\n\n{table()}\n\n{_END}{rest.partition(_END)[2]}"


def is_fresh() -> bool:
    """Tell whether README.md has the table as it would be made now."""
    return README.exists() and README.read_text(encoding="utf-8") == _with_table()


def write() -> bool:
    """Bring the table up to date; returns False where it was."""
    if is_fresh():
        return False
    README.write_text(_with_table(), encoding="utf-8", newline="\n")
    return True
