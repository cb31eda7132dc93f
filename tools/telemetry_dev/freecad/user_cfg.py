# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's user.cfg: written before a run, read after it.

Format: FreeCAD's src/Base/Parameter.cpp.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

Value = bool | int | float | str
Groups = Mapping[str, Mapping[str, Value]]
"""{"BaseApp/Preferences/Mod/Telemetry": {"Enable": True}}; "User parameter:" may lead a path.

A bool becomes FCBool, an int FCInt, a float FCFloat, a str FCText; colors are FCUInt: prefix
their name with "unsigned ".
"""

PREFIX = "User parameter:"
UNSIGNED = "unsigned "


def merge(*sources: Groups) -> dict[str, dict[str, Value]]:
    """One mapping; later sources win."""
    merged: dict[str, dict[str, Value]] = {}
    for groups in sources:
        for path, values in groups.items():
            merged.setdefault(path.removeprefix(PREFIX).strip("/"), {}).update(values)
    return merged


def write(path: Path, groups: Groups) -> None:
    """Write a user.cfg with just these parameters."""
    document = ElementTree.Element("FCParameters")
    root = ElementTree.SubElement(document, "FCParamGroup", Name="Root")
    made: dict[str, ElementTree.Element] = {}

    def group(full: str) -> ElementTree.Element:
        if not full:
            return root
        if full not in made:
            parent, _, name = full.rpartition("/")
            made[full] = ElementTree.SubElement(group(parent), "FCParamGroup", Name=name)
        return made[full]

    for full, values in merge(groups).items():
        element = group(full)
        for name, value in values.items():
            _add(element, name, value)
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(document).write(path, encoding="UTF-8", xml_declaration=True)


def _add(group: ElementTree.Element, name: str, value: Value) -> None:
    if isinstance(value, str):
        ElementTree.SubElement(group, "FCText", Name=name).text = value
        return
    tag = "FCFloat" if isinstance(value, float) else "FCInt"
    if isinstance(value, bool):
        tag, value = "FCBool", int(value)
    elif name.startswith(UNSIGNED):
        tag, name = "FCUInt", name.removeprefix(UNSIGNED)
    ElementTree.SubElement(group, tag, Name=name, Value=str(value))


def read(path: Path, *, mark_unsigned: bool = False) -> dict[str, dict[str, Value]]:
    """All parameters of a user.cfg; {} when there is none.

    mark_unsigned: names of FCUInt get the prefix that ``write`` wants.
    """
    if not path.exists():
        return {}
    groups: dict[str, dict[str, Value]] = {}

    def walk(element: ElementTree.Element, full: str) -> None:
        for child in element:
            name = child.get("Name", "")
            if child.tag == "FCParamGroup":
                walk(child, f"{full}/{name}".strip("/"))
                continue
            text = child.get("Value", "")
            value: Value
            if child.tag == "FCText":
                value = child.text or ""
            elif child.tag == "FCBool":
                value = text == "1"
            elif child.tag == "FCFloat":
                value = float(text)
            else:
                value = int(text)
                if mark_unsigned and child.tag == "FCUInt":
                    name = UNSIGNED + name
            groups.setdefault(full, {})[name] = value

    root = ElementTree.parse(path).getroot().find("FCParamGroup")
    if root is not None:
        walk(root, "")
    return groups
