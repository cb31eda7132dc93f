# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors
"""Read parameters out of the code that uses them: Python, C++, and FreeCAD's parameter tables.

Only what can be resolved without running code is reported: a constant name, a constant default,
and a group that the same file spells out. A call whose group cannot be told is passed over.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from telemetry_dev.parameters.model import PREFERENCES, Found, Value, preference_path

GETTERS: Final = {
    "GetBool": "bool",
    "GetInt": "int",
    "GetUnsigned": "unsigned",
    "GetFloat": "float",
}
TABLE_TYPES: Final = {
    "ParamBool": "bool",
    "ParamInt": "int",
    "ParamUInt": "unsigned",
    "ParamHex": "unsigned",
    "ParamFloat": "float",
}
"""Declarations in `*Params.py` (see FreeCAD's `src/Tools/params_utils.py`)."""

_TESTS: Final = re.compile(r"(^|/)([a-z]*tests?|Test|Tests|CAMTests|[Tt]emplates?)(/|$)|3rdParty")
_PREFIX: Final = "User parameter:"


def _value(kind: str, value: object) -> Value | None:
    if kind == "bool" and isinstance(value, (bool, int)):
        return bool(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if kind == "float" else int(value)


def _literal(node: ast.expr, names: dict[str, str]) -> object:
    if isinstance(node, ast.Name):
        return names.get(node.id)
    try:
        value: object = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return None
    return value


class _PythonReads(ast.NodeVisitor):
    """Collects `group.GetX("Name", default)` calls of one module."""

    def __init__(self, tree: ast.Module, source: str) -> None:
        self.source = source
        self.found: list[Found] = []
        self.strings: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                for target in node.targets:
                    if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                        self.strings[target.id] = node.value.value
        for function in (n for n in tree.body if isinstance(n, ast.FunctionDef)):
            last = function.body[-1]
            if isinstance(last, ast.Return) and last.value is not None:
                group = self.group(last.value)
                if group:
                    self.functions[function.name] = group

    def group(self, node: ast.expr) -> str | None:
        """The group an expression stands for, or None."""
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.groups.get(ast.unparse(node))
        if not isinstance(node, ast.Call):
            return None
        called = ast.unparse(node.func)
        if called.split(".")[-1] in self.functions and not node.args:
            return self.functions[called.split(".")[-1]]
        if not node.args or not isinstance(node.func, ast.Attribute):
            return None
        text = _literal(node.args[0], self.strings)
        if not isinstance(text, str):
            return None
        if node.func.attr == "ParamGet" and text.startswith(_PREFIX):
            return text.removeprefix(_PREFIX).strip("/")
        if node.func.attr == "GetGroup":
            parent = self.group(node.func.value)
            return f"{parent}/{text.strip('/')}" if parent else None
        return None

    def visit_Assign(self, node: ast.Assign) -> None:
        group = self.group(node.value)
        for target in node.targets:
            if isinstance(target, (ast.Name, ast.Attribute)):
                if group:
                    self.groups[ast.unparse(target)] = group
                else:
                    self.groups.pop(ast.unparse(target), None)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in GETTERS
            and len(node.args) == 2
        ):
            kind = GETTERS[node.func.attr]
            group = self.group(node.func.value)
            name = _literal(node.args[0], self.strings)
            default = _value(kind, _literal(node.args[1], {}))
            if group and isinstance(name, str) and default is not None:
                self.found.append(Found(group, name, kind, default, self.source))
        self.generic_visit(node)


def _sources(root: Path, pattern: str) -> Iterator[tuple[Path, str]]:
    for file in sorted((root / "src").rglob(pattern)):
        name = file.relative_to(root).as_posix()
        if not _TESTS.search(name):
            yield file, name


def read_python(root: Path) -> Iterator[Found]:
    """Reads in FreeCAD's Python modules."""
    for file, source in _sources(root, "*.py"):
        text = file.read_text("utf-8", "replace")
        if not any(getter in text for getter in GETTERS):
            continue
        try:
            tree = ast.parse(text)
        except SyntaxError:
            continue
        reads = _PythonReads(tree, source)
        reads.visit(tree)
        yield from (f for f in reads.found if f.path.startswith(PREFERENCES))


def read_draft_table(root: Path) -> Iterator[Found]:
    """The table of Draft and BIM (`draftutils/params.py`): parameters that no form declares."""
    file = root / "src/Mod/Draft/draftutils/params.py"
    if not file.is_file():
        return
    source = file.relative_to(root).as_posix()
    types = {"bool": "bool", "int": "int", "float": "float", "unsigned": "unsigned"}
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)):
            continue
        target = node.targets[0]
        if not (isinstance(target, ast.Subscript) and ast.unparse(target.value) == "param_dict"):
            continue
        group = _literal(target.slice, {})
        for name_node, row in zip(node.value.keys, node.value.values, strict=True):
            name = _literal(name_node, {}) if name_node is not None else None
            if not (isinstance(row, ast.Tuple) and len(row.elts) == 2):
                continue
            kind = types.get(str(_literal(row.elts[0], {})), "")
            default = _value(kind, _literal(row.elts[1], {})) if kind else None
            if isinstance(group, str) and isinstance(name, str) and default is not None:
                yield Found(preference_path(group), name, kind, default, source)


def read_tables(root: Path) -> Iterator[Found]:
    """FreeCAD's parameter classes, from the tables that generate them (`*Params.py`)."""
    for file, source in _sources(root, "*Params.py"):
        tree = ast.parse(file.read_text("utf-8"))
        path = ""
        rows: list[ast.expr] = []
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                if node.targets[0].id == "ParamPath":
                    path = str(_literal(node.value, {})).removeprefix(_PREFIX).strip("/")
                elif node.targets[0].id == "Params" and isinstance(
                    node.value, (ast.List, ast.Tuple)
                ):
                    rows = node.value.elts
        for row in rows:
            if not (path and isinstance(row, ast.Call) and len(row.args) >= 2):
                continue
            kind = TABLE_TYPES.get(ast.unparse(row.func), "")
            name = _literal(row.args[0], {})
            default = _value(kind, _literal(row.args[1], {})) if kind else None
            title = {k.arg: _literal(k.value, {}) for k in row.keywords}.get("title")
            if isinstance(name, str) and default is not None:
                color = kind == "unsigned" and ("Color" in name or "Background" in name)
                yield Found(path, name, kind, default, source, label=str(title or ""), color=color)
    yield from _read_view_macros(root)


_VIEW_PARAM: Final = re.compile(
    r"^\s*FC_VIEW_PARAM\((\w+),\s*[\w ]+,\s*(Bool|Int|Unsigned|Float),\s*([\w.]+)\)", re.M
)


def _read_view_macros(root: Path) -> Iterator[Found]:
    file = root / "src/Gui/ViewParams.h"
    if not file.is_file():
        return
    for name, getter, text in _VIEW_PARAM.findall(file.read_text("utf-8")):
        kind = GETTERS["Get" + getter]
        default = cpp_literal(kind, text)
        if default is not None:
            yield Found(
                f"{PREFERENCES}/View",
                name,
                kind,
                default,
                "src/Gui/ViewParams.h",
                color="Color" in name,
            )


def cpp_literal(kind: str, text: str) -> Value | None:
    """A C++ literal as a value of that type, or None if it is anything else."""
    text = text.strip()
    if kind == "bool":
        return {"true": True, "false": False, "1": True, "0": False}.get(text)
    if kind == "float":
        number = text.rstrip("fF")
        return float(number) if re.fullmatch(r"-?\d*\.?\d*(e-?\d+)?", number) and number else None
    match = re.fullmatch(r"(-?(?:0[xX][0-9a-fA-F]+|\d+))[uUlL]*", text)
    return int(match[1], 0) if match else None


_CPP_GROUP: Final = re.compile(
    r"(?:(\w+)\s*(?:=|\()\s*)?"
    r"(?:[\w:]+(?:\(\))?(?:\.|->))*"
    r"(?:GetParameterGroupByPath\s*\(\s*\"User parameter:([\w/ ]+)\"\s*\)"
    r"|GetUserParameter\s*\(\s*\)\s*\.\s*GetGroup\(\"BaseApp\"\))"
    r"((?:\s*->\s*GetGroup\(\s*\"[\w/ ]+\"\s*\))*)"
)
_CPP_READ: Final = re.compile(
    r"(\w+|\))\s*->\s*(GetBool|GetInt|GetUnsigned|GetFloat)\(\s*\"(\w+)\"\s*,\s*([^(),]+)\)"
)
_CPP_STEP: Final = re.compile(r"GetGroup\(\s*\"([\w/ ]+)\"\s*\)")


def read_cpp(root: Path) -> Iterator[Found]:
    """Reads in FreeCAD's C++: a variable bound to a spelled-out group, then `->GetX("Name", …)`.

    A variable means the group it was last bound to above the read, within the same function: a
    closing brace in the first column forgets all.
    """
    for file, source in _sources(root, "*.cpp"):
        text = file.read_text("utf-8", "replace")
        if not any(f"->{getter}(" in text for getter in GETTERS):
            continue
        events: list[tuple[int, re.Match[str]]] = []
        for pattern in (_CPP_GROUP, _CPP_READ, re.compile(r"^\}", re.M)):
            events += [(match.start(), match) for match in pattern.finditer(text)]
        groups: dict[str, str] = {}
        for _, match in sorted(events, key=lambda event: event[0]):
            if match.re is _CPP_GROUP:
                base = (match[2] or "BaseApp").strip("/")
                steps = [step.strip("/") for step in _CPP_STEP.findall(match[3])]
                groups[match[1] or ")"] = "/".join([base, *steps])
                groups[")"] = "/".join([base, *steps])
            elif match.re is _CPP_READ:
                kind = GETTERS[match[2]]
                default = cpp_literal(kind, match[4])
                group = groups.get(match[1])
                if group and group.startswith(PREFERENCES) and default is not None:
                    yield Found(group, match[3], kind, default, source)
            else:
                groups.clear()
