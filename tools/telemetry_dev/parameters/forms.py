# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors
"""Read preferences out of FreeCAD's forms: from `.ui` files, and from a recording of live pages.

A `Gui::Pref*` widget names its parameter with `prefPath` and `prefEntry`; its own properties are
the default. FreeCAD's code can change both after the form is loaded, so a recording of the live
pages (`preference_pages.py`), where there is one, is the better witness.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from telemetry_dev.parameters.model import Found, Value, plain, preference_path

PAGE_FILE: Final = re.compile(
    r"(Settings|Prefs|preferences|prefs-base|AddonManagerOptions|Preferences)[^/]*\.ui$"
    r"|/preferences/[^/]+\.ui$"
)
"""Forms that are preference pages. `Gui::Pref*` widgets in task panels keep what was used last."""

WIDGET_TYPES: Final = {
    "Gui::PrefCheckBox": "bool",
    "Gui::PrefRadioButton": "bool",
    "Gui::PrefCheckableGroupBox": "bool",
    "Gui::PrefComboBox": "int",
    "Gui::PrefSpinBox": "int",
    "Gui::PrefSlider": "int",
    "Gui::PrefDoubleSpinBox": "float",
    "Gui::PrefUnitSpinBox": "float",
    "Gui::PrefColorButton": "unsigned",
}
"""Widgets whose parameters can be listed; the others hold text, files or fonts."""

STORED_TYPES: Final = {
    "Boolean": "bool",
    "Integer": "int",
    "Unsigned Long": "unsigned",
    "Float": "float",
    "String": "str",
}
"""FreeCAD's names of parameter types (`ParameterGrp.GetContents`)."""


def _text(element: ElementTree.Element | None) -> str:
    return "" if element is None else "".join(element.itertext()).strip()


def _properties(widget: ElementTree.Element) -> dict[str, str]:
    return {p.get("name", ""): _text(p) for p in widget.findall("property")}


def _default(kind: str, properties: dict[str, str]) -> Value:
    if kind == "bool":
        return properties.get("checked", "false") == "true"
    if kind == "float":
        return float(properties.get("value") or properties.get("rawValue") or 0.0)
    if "currentIndex" in properties:
        return int(properties["currentIndex"])
    return int(properties.get("value", "0"))


def read_form(file: Path, source: str) -> Iterator[Found]:
    """Parameters of one `.ui` file. Combo boxes without items of their own are left to the code."""
    root = ElementTree.parse(file).getroot()
    buddies = {
        _properties(label).get("buddy", ""): _properties(label).get("text", "")
        for label in root.iter("widget")
        if label.get("class") == "QLabel"
    }
    for widget in root.iter("widget"):
        kind = WIDGET_TYPES.get(widget.get("class", ""))
        properties = _properties(widget)
        name = properties.get("prefEntry", "")
        if kind is None or not name:
            continue
        values: dict[str, str] = {}
        if widget.get("class") == "Gui::PrefComboBox":
            if "prefType" in properties:
                continue
            texts = [_properties(item).get("text", "") for item in widget.findall("item")]
            values = {str(index): plain(text) for index, text in enumerate(texts)}
            if not values:
                continue
            properties.setdefault("currentIndex", "0")
        label = (
            properties.get("text")
            or properties.get("title")
            or buddies.get(widget.get("name", ""), "")
            or properties.get("toolTip", "").split("\n")[0]
        )
        yield Found(
            path=preference_path(properties.get("prefPath", "")),
            name=name,
            type=kind,
            default=_default(kind, properties),
            source=source,
            values=values,
            label=plain(label),
            color=kind == "unsigned",
        )


def form_files(root: Path) -> Iterator[Path]:
    """Preference pages of a source tree."""
    for file in sorted((root / "src").rglob("*.ui")):
        if PAGE_FILE.search(file.relative_to(root).as_posix()):
            yield file


def read_forms(root: Path) -> Iterator[Found]:
    """Parameters of all preference pages of a source tree."""
    for file in form_files(root):
        yield from read_form(file, file.relative_to(root).as_posix())


class Pages:
    """A recording of live preference pages, as `preference_pages.py` writes it.

    Attributes:
        stored: What FreeCAD had stored after OK, by path and name: type (one of `TYPES`), value.
    """

    def __init__(self, file: Path, sources: dict[str, str]) -> None:
        """Args:
        file: The recording.
        sources: `prefPath/prefEntry` to the form that holds it, to name a source.
        """
        recording: dict[str, Any] = json.loads(file.read_text("utf-8"))
        self.stored = self._rows(recording["after"])
        self._widgets: list[dict[str, Any]] = recording["widgets"]
        self._sources = sources

    @staticmethod
    def _rows(rows: list[list[Any]]) -> dict[str, tuple[str, Value]]:
        return {
            f"{path}/{name}": (STORED_TYPES[kind], value)
            for path, name, kind, value in rows
            if kind in STORED_TYPES and value is not None
        }

    def read(self) -> Iterator[Found]:
        """Parameters of the pages, with the default that an untouched profile stores on OK."""
        for widget in self._widgets:
            kind = WIDGET_TYPES.get(widget["class"])
            path, name = preference_path(widget["path"] or ""), widget["entry"]
            stored = self.stored.get(f"{path}/{name}")
            if kind is None or stored is None:
                continue
            values: dict[str, str] = {}
            if "items" in widget and not widget["editable"]:
                values = _items(widget["items"], stored[0])
                if str(stored[1]) not in values:
                    continue
            yield Found(
                path=path,
                name=name,
                type=stored[0],
                default=stored[1],
                source=self._sources.get(f"{path}/{name}")
                or _page_source(widget["page"], widget["path"] or ""),
                values=values,
                label=plain(widget["label"] or widget["tip"].split("\n")[0]),
                color=kind == "unsigned",
            )


def _items(items: list[list[Any]], kind: str) -> dict[str, str]:
    if kind == "str":
        return {text if data is None else str(data): plain(text) for text, data in items}
    return {
        str(index if data is None or kind != "int" else _number(data, index)): plain(text)
        for index, (text, data) in enumerate(items)
    }


def _number(data: Any, index: int) -> int:
    return data if isinstance(data, int) and not isinstance(data, bool) else index


def _page_source(page: list[list[str]], path: str) -> str:
    """The form's file, from the page's class: FreeCAD names one after the other.

    Pages made in Python show no class of their own: for these it is the module's folder.
    """
    modules = {
        "Gui::Dialog": "src/Gui/PreferencePages",
        "MatGui": "src/Mod/Material/Gui",
        "PathGui": "src/Mod/CAM/Gui",
    }
    folders = {"Arch": "BIM", "NativeIFC": "BIM"}
    for class_name, _ in page:
        namespace, _, name = class_name.rpartition("::")
        if name in ("PreferenceUiForm", "PreferencePagePython"):
            group = path.strip("/").split("/")
            module = group[1] if group[0] == "Mod" and len(group) > 1 else ""
            return f"src/Mod/{folders.get(module, module)}" if module else "src/Gui"
        if namespace and not name.startswith("Pref"):
            folder = modules.get(namespace, f"src/Mod/{namespace.removesuffix('Gui')}/Gui")
            return f"{folder}/{name.removesuffix('Imp')}.ui"
    return "src/Gui"
