# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors
"""Make or check the list of parameters that FreeCAD itself defines.

The list (`addon/freecad_telemetry/catalog/points/freecad_parameters.json`) names every parameter
whose change `freecad_customizations` may report. For the next FreeCAD:

    python3 -m telemetry_dev.parameters.parameter_list --source DIR --pages pages.json --check
    python3 -m telemetry_dev.parameters.parameter_list --source DIR --pages pages.json --write
    python3 -m telemetry_dev.parameters.parameter_list --changed PROFILE/user.cfg

DIR is FreeCAD's source tree. `pages.json` is a recording of the live preference pages, made with
`inside/preference_pages.py`; both should be of the same FreeCAD. Without a recording the forms
(`.ui`) stand in for it, which is less exact: code fills some of them. What neither can tell,
`overrides.json` says by hand; `--unlisted` prints what waits for such a word.
`--changed` must print nothing for a profile in which FreeCAD was only started, or in which the
Preferences were only closed with OK.

Which default counts: what the preference pages of an untouched profile store on OK, since that is
how a value nobody chose gets stored. A boolean or a choice for which FreeCAD's code assumes
another default than the page shows is left out, unless the overrides settle it, since its value
says nothing about what somebody chose. Left out as well: text, colors, whatever a theme of
FreeCAD sets, and whatever the overrides drop.

The list for 1.1 was made with a recording of FreeCAD 1.1.3 and a tree that held the Python modules
and themes of 1.1.3, but the C++ and the forms of 1.0.0, which gave names of sources, doubts about
defaults, and the parameters of `accept` that C++ alone declares; the latter's defaults were looked
up in the machine code of 1.1.3 (the argument of the call of ParameterGrp's getter).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from telemetry_dev.freecad import user_cfg
from telemetry_dev.layout import CHECKOUT
from telemetry_dev.parameters import source_code as code
from telemetry_dev.parameters.forms import Pages, read_forms
from telemetry_dev.parameters.model import Found, Value

OVERRIDES: Final = Path(__file__).with_name("overrides.json")
LIST: Final = CHECKOUT / "addon/freecad_telemetry/catalog/points/freecad_parameters.json"


@dataclass(frozen=True, slots=True)
class Overrides:
    """What people decided about the list: see `overrides.json`.

    Attributes:
        freecad: The FreeCAD version that the decisions are for.
        question_rules: Pattern over "path/name" to the ID of one of the catalog's `QUESTIONS`; the
            first match counts.
        module_rules: Pattern over "path/name" to module; the first match counts.
        drop: Pattern over "path/name" to the reason why it is left out.
        settled: "path/name" to the reason why the page's default counts though code disagrees.
        accept: Patterns over "path/name": parameters that only code declares, looked at by hand.
        as_number: Pattern over "path/name" to the reason why its values are no closed set: only
            that it changed may be told.
        add: Whole parameters that no reader finds.
        labels: "path/name" to a better label.
        earlier: "path/name" to other defaults of older versions: the last one that had it -> value.
        themed: "path/name" to the last version whose themes set it to something else.
        page_texts: "path/name" to what FreeCAD's own page says there, by which its translation is
            found.
    """

    freecad: str
    question_rules: dict[str, str]
    module_rules: dict[str, str]
    drop: dict[str, str]
    settled: dict[str, str]
    accept: list[str]
    as_number: dict[str, str]
    add: list[dict[str, Any]]
    labels: dict[str, str]
    earlier: dict[str, dict[str, Value]] = field(default_factory=dict)
    themed: dict[str, str] = field(default_factory=dict)
    page_texts: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path) -> Overrides:
        """Raises TypeError for a key that is missing or unknown."""
        return cls(**json.loads(file.read_text("utf-8")))

    def added(self) -> Iterator[Found]:
        """The parameters of `add`."""
        for row in self.add:
            yield Found(**row)


def first_match(rules: Mapping[str, str], key: str) -> str | None:
    """The answer of the first rule whose pattern is found in `key`."""
    return next((answer for rule, answer in rules.items() if re.search(rule, key)), None)


def themed(root: Path) -> set[str]:
    """What FreeCAD's own themes set: changed by choosing a theme, not one by one."""
    keys: set[str] = set()

    def walk(element: ElementTree.Element, path: str) -> None:
        for child in element:
            name = child.get("Name", "")
            if child.tag == "FCParamGroup":
                walk(child, name if path in ("", "Root") else f"{path}/{name}")
            else:
                keys.add(f"{path}/{name}")

    for file in sorted((root / "src/Gui/PreferencePacks").rglob("*.cfg")):
        walk(ElementTree.parse(file).getroot(), "")
    return keys


class Collection:
    """Everything FreeCAD's sources and pages say, before anything is chosen.

    Attributes:
        shown: What preference pages show, by key.
        read: What code declares or assumes, by key: one row per place.
    """

    def __init__(self, root: Path, pages: Path | None) -> None:
        forms = {found.key: found for found in read_forms(root)}
        if pages is None:
            self.shown = forms
        else:
            recording = Pages(pages, {key: found.source for key, found in forms.items()})
            self.shown = {found.key: found for found in recording.read()}
        self.read: dict[str, list[Found]] = {}
        for found in self._code(root):
            self.read.setdefault(found.key, []).append(found)

    @staticmethod
    def _code(root: Path) -> Iterator[Found]:
        yield from code.read_draft_table(root)
        yield from code.read_tables(root)
        yield from code.read_python(root)
        yield from code.read_cpp(root)

    def disputed(self, found: Found) -> Found | None:
        """A place in the code that assumes another default than `found`, if it matters."""
        if found.kind == "number":
            return None
        return next((r for r in self.read.get(found.key, []) if r.default != found.default), None)


def choose(collection: Collection, overrides: Overrides, by_theme: set[str]) -> dict[str, Found]:
    """The parameters of the list, by key. `by_theme`: see `themed`."""
    chosen: dict[str, Found] = {found.key: found for found in overrides.added()}
    for found in collection.shown.values():
        if found.key in overrides.settled or not collection.disputed(found):
            chosen.setdefault(found.key, found)
    for key, places in collection.read.items():
        agreed = len({(place.type, place.default) for place in places}) == 1
        if (
            agreed
            and key not in collection.shown
            and any(re.search(pattern, key) for pattern in overrides.accept)
        ):
            chosen.setdefault(key, places[0])
    return {
        key: replace(found, label=overrides.labels.get(key, found.label))
        for key, found in sorted((key, _closed(found, overrides)) for key, found in chosen.items())
        if found.kind
        and not found.color
        and key not in by_theme
        and first_match(overrides.drop, key) is None
    }


def _closed(found: Found, overrides: Overrides) -> Found:
    return replace(found, values={}) if first_match(overrides.as_number, found.key) else found


def listed(found: Found, overrides: Overrides) -> dict[str, Any]:
    """One line of the list. Raises ValueError if no rule gives it a module or a question."""
    module = first_match(overrides.module_rules, found.key)
    question = first_match(overrides.question_rules, found.key)
    if module is None or question is None:
        raise ValueError(f"no module or no question for {found.key}: add a rule to the overrides")
    row: dict[str, Any] = {
        "module": module,
        "path": found.path,
        "name": found.name,
        "kind": found.kind,
        "type": found.type,
        "default": found.default,
    }
    if found.key in overrides.earlier:
        row["earlier"] = overrides.earlier[found.key]
    if found.key in overrides.themed:
        row["themed"] = overrides.themed[found.key]
    if found.values:
        row["values"] = found.values
    row |= {"source": found.source, "question": question, "label": found.label or found.name}
    if found.key in overrides.page_texts:
        row["page_text"] = overrides.page_texts[found.key]
    return row


def render(rows: Iterable[dict[str, Any]], overrides: Overrides) -> str:
    """The list as a file: sorted, one parameter a line, so that differences read well."""

    def line(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    ordered = sorted(rows, key=lambda row: (row["module"], row["path"], row["name"]))
    parameters = ",\n".join(f"  {line(row)}" for row in ordered)
    return f'{{\n"freecad": {line(overrides.freecad)},\n"parameters": [\n{parameters}\n]\n}}\n'


def differences(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[str]:
    """What is new, gone or changed, one sentence each, ready to print."""

    def by_key(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
        return {f"{row['path']}/{row['name']}": row for row in rows}

    before, after = by_key(old), by_key(new)
    lines = [f"new:     {key} (default {after[key]['default']!r})" for key in after.keys() - before]
    lines += [f"gone:    {key}" for key in before.keys() - after]
    for key in before.keys() & after:
        for name in sorted(before[key].keys() | after[key]):
            was, now = before[key].get(name), after[key].get(name)
            if was != now:
                lines.append(f"changed: {key}: {name} was {was!r}, is {now!r}")
    return sorted(lines)


def unlisted(collection: Collection, chosen: dict[str, Found], overrides: Overrides) -> list[str]:
    """What FreeCAD reads but the list leaves out with no reason given: worth a look."""
    lines: list[str] = []
    for key, found in sorted(collection.shown.items()):
        place = collection.disputed(found)
        if key not in chosen and place and first_match(overrides.drop, key) is None:
            lines.append(f"disputed: {key}: {found.default!r}, {place.source}: {place.default!r}")
    for key, places in sorted(collection.read.items()):
        known = key in chosen or key in collection.shown
        if not known and first_match(overrides.drop, key) is None:
            lines.append(f"code only: {key} ({places[0].default!r}, {places[0].source})")
    return lines


def changed(rows: list[dict[str, Any]], profile: Path) -> list[str]:
    """What a user.cfg would count as changed. A fresh profile must give none."""
    stored = user_cfg.read(profile)
    lines: list[str] = []
    for row in rows:
        value = stored.get(row["path"], {}).get(row["name"])
        if value is not None and value != row["default"]:
            lines.append(f"{row['path']}/{row['name']}: {row['default']!r} -> {value!r}")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0, or 1 when `--check` found a difference."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--source", type=Path, help="FreeCAD's source tree")
    parser.add_argument("--pages", type=Path, help="recording of the live preference pages")
    parser.add_argument("--list", type=Path, default=LIST, help="the list (for tests)")
    parser.add_argument("--overrides", type=Path, default=OVERRIDES, help="(for tests)")
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true", help="write the list")
    action.add_argument("--check", action="store_true", help="print what is new, gone or changed")
    action.add_argument(
        "--changed", type=Path, metavar="USER_CFG", help="print what a profile changed"
    )
    action.add_argument(
        "--unlisted", action="store_true", help="print what the list leaves out unexplained"
    )
    options = parser.parse_args(arguments)
    if options.changed:
        lines = changed(json.loads(options.list.read_text("utf-8"))["parameters"], options.changed)
        print(*lines, f"{len(lines)} changed", sep="\n")
        return 0
    if options.source is None:
        parser.error("--source is needed")
    overrides = Overrides.load(options.overrides)
    collection = Collection(options.source, options.pages)
    chosen = choose(collection, overrides, themed(options.source))
    if options.unlisted:
        print(*unlisted(collection, chosen, overrides), sep="\n")
        return 0
    rows = [listed(found, overrides) for found in chosen.values()]
    if options.write:
        options.list.write_text(render(rows, overrides), "utf-8")
        print(f"{len(rows)} parameters written to {options.list.name}")
        return 0
    lines = differences(json.loads(options.list.read_text("utf-8"))["parameters"], rows)
    print(*lines, f"{len(lines)} differences", sep="\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
