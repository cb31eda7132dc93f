# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""docs/data-catalogue.md, made of the catalogue, and the fingerprints of its versions."""

import dataclasses
import enum
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from freecad_telemetry.catalogue.contents import CATALOGUE, OWN_WORKBENCHES
from freecad_telemetry.catalogue.declaration import (
    Catalogue,
    Category,
    DataPoint,
    EventType,
    Moment,
)
from freecad_telemetry.catalogue.freecad_parameters import QUESTIONS, known_parameters
from telemetry_dev.layout import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "data-catalogue.md"
FINGERPRINTS = CHECKOUT / "tests" / "core" / "catalogue_versions.json"
LONG_SET = 14
"""A closed set with more values than this is told in a sentence and listed at the end."""

CATEGORY_TITLES = {
    Category.SESSION: "FreeCAD sessions",
    Category.SYSTEM: "System",
    Category.PREFERENCES: "Preferences",
    Category.ADDONS: "Addons",
    Category.CUSTOMIZATIONS: "Changed defaults",
}
_MOMENTS = {
    Moment.START: "when FreeCAD starts",
    Moment.LAUNCH: "shortly after FreeCAD has started",
    Moment.SHUTDOWN: "when FreeCAD is closed",
    Moment.UNCLEAN: "at the next start after a bad end",
}
_INTRODUCTION = """\
<!-- Made by `python3 dev.py catalogue document`; do not edit. -->
<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->
<!-- SPDX-FileCopyrightText: 2026 The Telemetry addon contributors -->

# What may leave your computer

This page lists everything that FreeCAD's Telemetry addon can ever send, after you said yes. What
is not on it cannot leave: the addon compares every value with this list before it is written down,
and compares what is about to leave with what was written down.

The list has versions. When something is added, you are asked about the new part only, and until
you answer, the addon sends what you agreed to before.

Nothing here is about documents: no names, no contents, no folders. Where a text could be one of
your own words, only texts from a fixed list are sent; anything else is replaced by “custom”.
"""


def document() -> str:
    """Return the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _INTRODUCTION
    yield f"The newest version of the list is {CATALOGUE.version}.\n"
    yield "| Category | Data points | What you decide |"
    yield "|---|---|---|"
    for category in Category:
        count = sum(1 for _ in _points_of(category))
        choice = "always part of sharing" if category is Category.SESSION else "your choice"
        yield f"| {CATEGORY_TITLES[category]} | {count} | {choice} |"
    yield ""
    for category in Category:
        yield from _category(category)
    yield from _transport()
    yield from _parameters()


def _points_of(category: Category) -> Iterator[DataPoint]:
    return (
        point for point in CATALOGUE.points if point.category is category and not point.transport
    )


def _category(category: Category) -> Iterator[str]:
    yield f"## {CATEGORY_TITLES[category]}\n"
    if category is Category.CUSTOMIZATIONS:
        yield "This is the most individual part: few people change the same settings.\n"
    for event in CATALOGUE.events.values():
        if event.category is category:
            yield from _event(event)
    riding = [point for point in _points_of(category) if point.event == "*"]
    if riding:
        yield "### With every event\n"
        yield "These go with every event, so that numbers can be broken down by them.\n"
        yield from _table(riding)


def _event(event: EventType) -> Iterator[str]:
    points = [point for point in CATALOGUE.points if point.event == event.name]
    yield f"### {event.label}\n"
    again = (
        " It is sent again only when something in it has changed, or after seven days."
        if event.section
        else ""
    )
    yield f"{event.description}\n" if points else f"{event.description} {event.purpose}\n"
    new = f" New in version {event.since}." if event.since > 1 else ""
    yield f"Made {_MOMENTS[event.moment]}.{again}{new} Name on the wire: `{event.name}`.\n"
    if points:
        yield from _table(points)


def _table(points: list[DataPoint]) -> Iterator[str]:
    """Tell points by what they are for; what only programmers ask comes last, folded away."""
    for purpose in dict.fromkeys(point.purpose for point in points):
        yield f"*{purpose}*\n"
        yield "| What | Meaning | What may be sent |"
        yield "|---|---|---|"
        for point in points:
            if point.purpose == purpose:
                new = f" *(new in version {point.since})*" if point.since > 1 else ""
                yield _row(f"{point.label}{new}", point.description, _allowed(point))
        yield ""
    yield "<details><summary>Where each is read, and its name on the wire</summary>\n"
    yield "| What | Name on the wire | Where it is read | How it is reduced |"
    yield "|---|---|---|---|"
    for point in points:
        yield _row(point.label, f"`{point.key}`", point.source, point.reduction or "–")
    yield "\n</details>\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _allowed(point: DataPoint) -> str:
    values = getattr(point.type, "allowed", ())
    if len(values) > LONG_SET:
        return f"one of {len(values)} fixed texts, see the end of this page; else “custom”"
    return point.type.words


def _in_order(name: str) -> tuple[str, str]:
    return name.casefold(), name


def _transport() -> Iterator[str]:
    yield "## Added for the transport\n"
    yield "These are made by the addon itself; they tell nothing about you.\n"
    yield from _table([point for point in CATALOGUE.points if point.transport])
    yield "## Fixed texts\n"
    for point in CATALOGUE.points:
        values = getattr(point.type, "allowed", ())
        if len(values) > LONG_SET:
            names = ", ".join(f"“{name}”" for name in sorted(values, key=_in_order) if name)
            yield f"- **{point.label}** (`{point.key}`): {names}.\n"


def _parameters() -> Iterator[str]:
    if Category.CUSTOMIZATIONS not in {point.category for point in CATALOGUE.points}:
        return
    yield "## FreeCAD's own settings\n"
    yield (
        "For the category “Changed defaults”: the settings whose change is told. Of switches and "
        "choices the new value is sent, of numbers only that they differ.\n"
    )
    questions = QUESTIONS
    known = known_parameters().values()
    for identifier, text in questions.items():
        members = [item for item in known if item.question == identifier]
        yield f"### {text}\n"
        yield "| Setting | Part | Default | Kind | Name |"
        yield "|---|---|---|---|---|"
        for item in members:
            default = item.values.get(str(item.default), str(item.default))
            if isinstance(item.default, bool):
                default = "on" if item.default else "off"
            kind = {"bool": "switch", "choice": "choice", "number": "number"}[item.kind]
            yield f"| {item.label} | {item.module} | {default} | {kind} | `{item.key}` |".replace(
                "\n", " "
            )
        yield ""


def fingerprint(version: int, catalogue: Catalogue = CATALOGUE) -> dict[str, str]:
    """Return what a version of the catalogue lets leave: point -> a digest of its declaration."""
    found: dict[str, object] = {
        f"{point.event}.{point.key}": [point.category, point.type_for(version), point.parameter]
        for point in catalogue.points
        if point.since <= version
    }
    found |= {
        event.name: [event.category, event.moment, event.section]
        for event in catalogue.events.values()
        if event.since <= version
    }
    found["OWN_WORKBENCHES"] = OWN_WORKBENCHES
    found["freecad_parameters.json"] = [
        [item.key, item.kind, item.parameter.kind, item.values]
        for item in known_parameters().values()
        if item.since <= version
    ]
    return {name: _digest(found[name]) for name in sorted(found)}


WORDS = frozenset({"example", "what", "labels"})
"""Fields of types that only tell people about the values."""


def canonical(value: object) -> object:
    """Return a declaration as JSON can hold it: sets in order, all else as it stands there.

    Of a mapping the values are words for people; only the keys are sent.
    """
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value) if field.name not in WORDS]
        kind = type(value).__name__
        return {"is": kind, **{name: canonical(getattr(value, name)) for name in names}}
    if isinstance(value, frozenset | Mapping):
        return sorted(str(item) for item in value)
    if isinstance(value, list | tuple):
        return [canonical(item) for item in value]
    return str(value) if isinstance(value, enum.Enum) else value


def _digest(value: object) -> str:
    text = json.dumps(canonical(value), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_fingerprints(path: Path = FINGERPRINTS) -> dict[int, dict[str, str]]:
    """Return the recorded fingerprints of every version."""
    if not path.exists():
        return {}
    return {int(version): points for version, points in json.loads(path.read_text()).items()}


def freeze() -> bool:
    """Record the newest version's fingerprint, once; False where it is recorded already."""
    recorded = read_fingerprints()
    if CATALOGUE.version in recorded:
        return False
    recorded[CATALOGUE.version] = fingerprint(CATALOGUE.version)
    FINGERPRINTS.write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")
    return True
