# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD 1.0's PySide2 cannot do and mypy does not find: `python -m telemetry_dev.qt5_forms`.

Slots with defaults: PySide2 compares the number of a function's parameters, those with defaults
included, with the arguments of the signal. Where they differ it hands over nothing at all, so
`button.clicked.connect(lambda on, name=name: …)` raises there; PySide6 calls it with one. What
comes after `*` does not count. `exec`: there it is `exec_`, and in Qt 6 it is not; nothing of ours
may wait in an event loop of its own anyway. Flags in .ui files: Qt 5 takes
`Qt::AlignmentFlag::AlignTop`, as Qt 6's Designer writes it, for all flags at once, so that labels
can be edited; both take `Qt::AlignTop`. Enumerations, which are no flags, are read either way.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping

from telemetry_dev.layout import CHECKOUT

FORMS = "ui"
SOURCES = ("addon/freecad_telemetry", "gui/freecad_telemetry_gui")
FLAG_WITH_TWO_SCOPES = re.compile(r"<set>[^<]*\w+::\w+::")
CONNECT = {"connect": 0, "connect_button": 2, "single_shot_timer": 2, "singleShot": 1}
"""What connects a function with a signal, and where the function stands among the arguments."""


def find(sources: Mapping[str, str]) -> list[str]:
    """Return "file:line: what is wrong" for each such form.

    sources: the Python text of each file. A slot that is named may be defined in any of them.
    """
    modules = {file: ast.parse(text) for file, text in sources.items()}
    with_defaults = {
        node.name
        for module in modules.values()
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef) and node.args.defaults
    }
    found = []
    for file, module in modules.items():
        for call in _calls(module):
            slot = _slot(call)
            if (isinstance(slot, ast.Lambda) and slot.args.defaults) or _name(
                slot
            ) in with_defaults:
                found.append(f"{file}:{call.lineno}: PySide2 hands nothing to a slot with defaults")
            if isinstance(call.func, ast.Attribute) and call.func.attr in ("exec", "exec_"):
                found.append(f"{file}:{call.lineno}: PySide2 has no exec, PySide6 no exec_")
    return found


def find_in_form(file: str, text: str) -> list[str]:
    """Return "file:line: what is wrong" for each such form in the text of a .ui file."""
    return [
        f"{file}:{number}: Qt 5 takes a flag with two scopes for all flags"
        for number, line in enumerate(text.splitlines(), 1)
        if FLAG_WITH_TWO_SCOPES.search(line)
    ]


def _calls(module: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module) if isinstance(node, ast.Call))


def _slot(call: ast.Call) -> ast.expr | None:
    """Return what a call connects with a signal, None where it connects nothing."""
    place = CONNECT.get(_name(call.func))
    return call.args[place] if place is not None and place < len(call.args) else None


def _name(expression: ast.expr | None) -> str:
    """Return the last part of a dotted name, "" for anything else."""
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def _texts(folder: str, pattern: str) -> Iterator[tuple[str, str]]:
    for file in sorted((CHECKOUT / folder).rglob(pattern)):
        yield str(file.relative_to(CHECKOUT)), file.read_text(encoding="utf-8")


def main() -> int:
    """Check the addon's sources; 1 if there is something wrong."""
    wrong = find({file: text for folder in SOURCES for file, text in _texts(folder, "*.py")})
    for file, text in _texts(FORMS, "*.ui"):
        wrong += find_in_form(file, text)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
