# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""docs/data-catalog.md, made of the catalog."""

from collections.abc import Iterable, Iterator

from freecad_telemetry.catalog.declaration import Category, DataPoint, EventType, Moment
from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.customizations import MODULES
from freecad_telemetry.catalog.points.freecad_parameters import (
    QUESTIONS,
    KnownParameter,
    known_parameters,
)
from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.facts.freecad_lists import freecad_lists
from freecad_telemetry.facts.host import ParameterValue
from telemetry_dev.layout import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "data-catalog.md"
MAX_VALUES_IN_A_CELL = 14
"""A closed set with more values is listed at the end: a cell of a table stays a few lines high."""

CATEGORY_TITLES = {
    Category.SESSION: "FreeCAD sessions",
    Category.SYSTEM: "System",
    Category.PREFERENCES: "Preferences",
    Category.ADDONS: "Addons",
    Category.CUSTOMIZATIONS: "Changed settings",
}
_MOMENTS = {
    Moment.START: "when FreeCAD starts",
    Moment.LAUNCH: "shortly after FreeCAD has started",
    Moment.SHUTDOWN: "when FreeCAD is closed",
    Moment.UNCLEAN: "at the next startup after an unexpected exit",
}
_INTRODUCTION = """\
<!-- Made by `python3 dev.py catalog document`; do not edit. -->
<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->
<!-- SPDX-FileCopyrightText: 2026 The Telemetry addon contributors -->

# Data list: what can be sent from your computer

This page lists everything that this version of the Telemetry addon can send after you agree: the
data itself and, at the end, the technical details around it. The addon checks every value against
this list before recording it, and checks what is about to be sent against what was recorded.

The list has versions. When something is added, you are asked about the additional data only. Until
you decide, the addon sends only what you agreed to before.

Nothing here is about your documents: no names, contents or folders. Text that could be your own is
sent only if it is on a fixed list or has a fixed form, such as a version number. Otherwise the word
“custom” is sent instead, or the item is only counted. [privacy.md](privacy.md) says what else is
not collected.
"""


_CONNECTION = """
The panel shows every message that was sent, byte for byte, for as long as its content is kept. A
copy request is an e-mail that you send yourself.
"""


def document() -> str:
    """Return the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _INTRODUCTION
    yield f"The newest version of the list is {CATALOG.version}.\n"
    yield "| Category | Data points | What you decide |"
    yield "|---|---|---|"
    for category in Category:
        count = sum(1 for _ in _points_of(category))
        choice = "always included" if category is Category.SESSION else "your choice"
        yield f"| {CATEGORY_TITLES[category]} | {count} | {choice} |"
    yield ""
    for category in Category:
        yield from _category(category)
    yield from _transport()
    yield from _around()
    yield from _fixed_texts()
    yield from _parameters()


def _points_of(category: Category) -> Iterator[DataPoint]:
    return (point for point in CATALOG.points if point.category is category and not point.transport)


def _category(category: Category) -> Iterator[str]:
    yield f"## {CATEGORY_TITLES[category]}\n"
    if category is Category.CUSTOMIZATIONS:
        yield (
            "This category is the most specific to you: few people change the same settings, so "
            "the combination may single you out.\n"
        )
    for event in CATALOG.events.values():
        if event.category is category:
            yield from _event(event)
    riding = [point for point in _points_of(category) if point.event == "*"]
    if riding:
        yield "### With every event\n"
        yield (
            "If you share System, these are sent with every event, so that figures can be broken "
            "down by them.\n"
        )
        yield from _table(riding)


def _event(event: EventType) -> Iterator[str]:
    points = [point for point in CATALOG.points if point.event == event.name]
    yield f"### {event.label}\n"
    again = (
        " It is sent again only when something in it has changed, or after seven days."
        if event.section
        else ""
    )
    yield f"{event.description}\n" if points else f"{event.description} {event.purpose}\n"
    new = f" New in version {event.since}." if event.since > 1 else ""
    yield f"Recorded {_MOMENTS[event.moment]}.{again}{new} Key: `{event.name}`.\n"
    if points:
        yield from _table(points)


def _table(points: list[DataPoint]) -> Iterator[str]:
    """Group points by what they are for; what only programmers ask comes last, folded away."""
    for purpose in dict.fromkeys(point.purpose for point in points):
        yield f"*{purpose}*\n"
        yield "| What | Meaning | What may be sent |"
        yield "|---|---|---|"
        for point in points:
            if point.purpose == purpose:
                new = f" *(new in version {point.since})*" if point.since > 1 else ""
                yield _row(f"{point.label}{new}", point.description, _allowed(point))
        yield ""
    yield "<details><summary>Where each is read, and its key</summary>\n"
    yield "| What | Key | Where it is read | How it is reduced |"
    yield "|---|---|---|---|"
    for point in points:
        yield _row(point.label, f"`{point.key}`", point.source, point.reduction or "–")
    yield "\n</details>\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _allowed(point: DataPoint) -> str:
    values = _long_set(point)
    if values:
        return f"one of {len(values)} fixed texts, see the end of this page; else “custom”"
    return point.type.phrase.english


def _long_set(point: DataPoint) -> list[str]:
    """Return the texts of a set that is too long for a sentence, in order; else none."""
    values = [value for value in getattr(point.type, "allowed", ()) if value]
    return sorted(values, key=_in_order) if len(values) > MAX_VALUES_IN_A_CELL else []


def _in_order(name: str) -> tuple[str, str]:
    return name.casefold(), name


def _transport() -> Iterator[str]:
    yield "## Technical values\n"
    yield (
        "The addon sets these values itself. Except for the library's version, they are not read "
        "from your computer or your settings.\n"
    )
    yield from _table([point for point in CATALOG.points if point.transport])


def _around() -> Iterator[str]:
    yield "## Around the data\n"
    yield (
        "Events are sent in one message. Of these, the first four are in each event, the others "
        "once in the message or around it.\n"
    )
    yield "| What | Meaning | Key |"
    yield "|---|---|---|"
    for part in FRAME:
        yield _row(part.label, part.description, f"`{part.key}`" if part.key else "–")
    yield _CONNECTION


def _fixed_texts() -> Iterator[str]:
    yield "## Fixed texts\n"
    yield "The lists that were too long for the tables above.\n"
    for point in CATALOG.points:
        values = _long_set(point)
        if values:
            yield f"- **{point.label}** (`{point.key}`): {_listed(values)}.\n"
    shipped = freecad_lists()
    for title, names in (
        ("Languages of FreeCAD**, their names and codes", shipped.languages),
        ("Themes and style sheets of FreeCAD**, older ones included", shipped.themes),
    ):
        yield f"- **{title}: {_listed(sorted(names, key=_in_order))}.\n"
    workbenches = sorted(shipped.workbenches, key=_in_order)
    yield (
        f"- **Workbenches of FreeCAD**, older ones included: {_listed(workbenches)}. Besides "
        "these, those that FreeCAD's public catalog lists for your addons.\n"
    )
    yield (
        f"- **Parts of FreeCAD** whose other changed settings are counted: "
        f"{_listed(sorted(MODULES, key=_in_order))}; each with one of {_listed(COUNTS.names)}.\n"
    )
    yield (
        "- **Addons**: the names in FreeCAD's public catalog of addons, as FreeCAD's Addon Manager "
        "has downloaded it to your computer. Where it may have come from another address than "
        "FreeCAD's, addons are only counted.\n"
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _parameters() -> Iterator[str]:
    yield "## FreeCAD's own settings\n"
    yield (
        "For the category “Changed settings”: the settings that are sent, by name, if they differ "
        "from their default. For a check box or a choice, the new value is sent too; for a number, "
        "only the fact that it differs. Settings that still have their default are not sent.\n"
    )
    known = known_parameters().values()
    for identifier, text in QUESTIONS.items():
        yield f"### {text}\n"
        yield "| Setting | Part | Default | What may be sent | Key |"
        yield "|---|---|---|---|---|"
        for item in known:
            if item.question == identifier:
                yield _row(item.label, item.module, *_default_and_values(item), f"`{item.key}`")
        yield ""


def _default_and_values(item: KnownParameter) -> tuple[str, str]:
    """Return the default of a setting, and what may be sent where it is another one."""
    default = _named(item, item.default.newest)
    for (major, minor), value in item.default.earlier.items():
        default += f" (up to {major}.{minor}: {_named(item, value)})"
    for major, minor in item.themed.earlier:
        default += f" (up to {major}.{minor} set by themes, and not sent)"
    if item.kind == "number":
        return default, "only that it differs"
    if item.default.earlier:
        others = ["on", "off"] if item.kind == "bool" else list(item.values.values())
    elif item.kind == "bool":
        others = [_named(item, not item.default.newest)]
    else:
        newest = str(item.default.newest)
        others = [name for value, name in item.values.items() if value != newest]
    if item.kind == "bool":
        return default, " or ".join(others)
    return default, f"{_listed(dict.fromkeys(others))}; else “custom”"


def _named(item: KnownParameter, value: ParameterValue) -> str:
    if item.kind == "bool":
        return "on" if value else "off"
    return f"{value:g}" if item.kind == "number" else item.values.get(str(value), str(value))
