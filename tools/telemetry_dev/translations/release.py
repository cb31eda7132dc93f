# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`release`: the .qm files that FreeCAD loads."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from telemetry_dev.translations import languages, qt_tools, tsfile


def compile_to(code: str, target: Path) -> Path | None:
    """Compile one language; None where nothing in it is translated yet."""
    source = languages.ts_file(code)
    content = tsfile.read(source)
    if not any(
        message.finished and message.context != languages.LANGUAGE_CONTEXT
        for message in content.present
    ):
        return None
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / source.name
        copy_for_tools(code, copy)
        qt_tools.lrelease(copy, target)
    return target


def copy_for_tools(code: str, target: Path) -> None:
    """Copy a language's .ts file, for a language that Qt's tools know."""
    content = tsfile.read(languages.ts_file(code))
    content.language = languages.tools_code(code)
    tsfile.write(target, content)


def release(codes: Sequence[str]) -> list[Path]:
    """Make the .qm files and drop from the .ts files what the sources no longer have."""
    made = []
    for code in codes:
        source, target = languages.ts_file(code), languages.qm_file(code)
        content = tsfile.read(source)
        content.messages = list(content.present)
        tsfile.write(source, content)
        aside = target.with_suffix(".qm.new")
        if compile_to(code, aside) is None:
            target.unlink(missing_ok=True)
        else:
            aside.replace(target)
            made.append(target)
    return made
