# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""docs/data-catalog.md, made of the catalog."""

from collections.abc import Iterable, Iterator

from freecad_telemetry.catalog.declaration import Category, DataPoint, EventType, Moment
from freecad_telemetry.catalog.points.customizations import MODULES
from freecad_telemetry.catalog.points.freecad_parameters import (
    QUESTIONS,
    KnownParameter,
    known_parameters,
)
from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.catalog.registry import CATALOG, OWN_WORKBENCHES
from telemetry_dev.layout import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "data-catalog.md"
MAX_VALUES_IN_A_CELL = 14
"""A closed set with more values is listed at the end: a cell of a table stays a few lines high."""

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
<!-- Made by `python3 dev.py catalog document`; do not edit. -->
<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->
<!-- SPDX-FileCopyrightText: 2026 The Telemetry addon contributors -->

# What may leave your computer

This page lists everything that FreeCAD's Telemetry addon can ever send, after you said yes: the
data itself, and at the end what goes around it. What is not on it cannot leave: the addon compares
every value with this list before it is written down, and compares what is about to leave with what
was written down.

The list has versions. When something is added, you are asked about the new part only, and until
you answer, the addon sends what you agreed to before.

Nothing here is about documents: no names, no contents, no folders. A text that could be one of your
own words is sent only if it is on a fixed list, or has a fixed form such as a version number;
otherwise the word “custom” is sent in its place, or it is only counted.
"""


_FRAME = (
    (
        "Your ID",
        (
            "A random number that stands for you on the server. It is made when you say yes; an ID "
            "that the earlier Telemetry addon has left is taken over."
        ),
        "`distinct_id`, in each event",
    ),
    (
        "Name of the event",
        "What the event is, for example `freecad_startup`.",
        "`event`, in each event",
    ),
    (
        "Number of the event",
        "A random number, so that an event sent twice counts once.",
        "`uuid`, in each event",
    ),
    (
        "Time of the event",
        "When it was made, by your computer's clock, in UTC.",
        "`timestamp`, in each event",
    ),
    (
        "API key",
        (
            "Says to which project on the server the data belongs. It is public, and the same for "
            "everybody who has not changed it."
        ),
        "`api_key`",
    ),
    ("Time of sending", "When the message was made, by your computer's clock.", "`sent_at`"),
    ("From an archive", "Always no.", "`historical_migration`"),
)
"""What goes around the properties: what it is, its meaning, and its name on the wire."""
_CONNECTION = """
The connection itself adds what every connection to a web server has: the name of the server, the
length and form of the message, and the name and version of the sending library (`User-Agent`). A
proxy that you use may add lines of its own. The server sees your IP address while it talks to your
computer; it is not part of the data, and the project on the server discards it. The panel shows
every message that left, byte by byte.

If you ask for the removal of your data, one message more leaves, to the address in the settings: it
has your ID, and the name and version of this addon. A request for a copy is an e-mail that you send
yourself.
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
        choice = "always part of sharing" if category is Category.SESSION else "your choice"
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
        yield "This is the most individual part: few people change the same settings.\n"
    for event in CATALOG.events.values():
        if event.category is category:
            yield from _event(event)
    riding = [point for point in _points_of(category) if point.event == "*"]
    if riding:
        yield "### With every event\n"
        yield "These go with every event, so that numbers can be broken down by them.\n"
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
    yield f"Made {_MOMENTS[event.moment]}.{again}{new} Name on the wire: `{event.name}`.\n"
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
    yield "<details><summary>Where each is read, and its name on the wire</summary>\n"
    yield "| What | Name on the wire | Where it is read | How it is reduced |"
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
    yield "## Added for the transport\n"
    yield "These are made by the addon itself; your computer and your settings are not read.\n"
    yield from _table([point for point in CATALOG.points if point.transport])


def _around() -> Iterator[str]:
    yield "## Around the data\n"
    yield "Events travel in one message. These go with them, or around them:\n"
    yield "| What | Meaning | Name on the wire |"
    yield "|---|---|---|"
    for row in _FRAME:
        yield _row(*row)
    yield _CONNECTION


def _fixed_texts() -> Iterator[str]:
    yield "## Fixed texts\n"
    yield "The lists that were too long for the tables above.\n"
    for point in CATALOG.points:
        values = _long_set(point)
        if values:
            yield f"- **{point.label}** (`{point.key}`): {_listed(values)}.\n"
    workbenches = sorted(OWN_WORKBENCHES, key=_in_order)
    yield (
        f"- **Workbenches of FreeCAD**, older ones included: {_listed(workbenches)}. Besides "
        "these, the workbenches of those of your addons that are in FreeCAD's public catalog.\n"
    )
    yield (
        f"- **Parts of FreeCAD** whose other changed settings are counted: "
        f"{_listed(sorted(MODULES, key=_in_order))}; each with one of {_listed(COUNTS.names)}.\n"
    )
    yield (
        "- **Themes, stylesheets, languages and addons**: the names of those that FreeCAD ships, "
        "and those of FreeCAD's public catalog of addons. They are read on your computer, so "
        "that a new one needs no new version of this list.\n"
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _parameters() -> Iterator[str]:
    yield "## FreeCAD's own settings\n"
    yield (
        "For the category “Changed defaults”: the settings whose change is told, with their name. "
        "Of a switch or a choice the new value goes with it, of a number only that it differs. A "
        "setting that still has its default is not sent.\n"
    )
    known = known_parameters().values()
    for identifier, text in QUESTIONS.items():
        yield f"### {text}\n"
        yield "| Setting | Part | Default | What may be sent | Name on the wire |"
        yield "|---|---|---|---|---|"
        for item in known:
            if item.question == identifier:
                yield _row(item.label, item.module, *_default_and_values(item), f"`{item.key}`")
        yield ""


def _default_and_values(item: KnownParameter) -> tuple[str, str]:
    """Return the default of a setting, and what may be sent where it is another one."""
    if item.kind == "bool":
        return ("on", "off") if item.default else ("off", "on")
    if item.kind == "number":
        return f"{item.default:g}", "only that it differs"
    others = [name for value, name in item.values.items() if value != str(item.default)]
    default = item.values.get(str(item.default), str(item.default))
    return default, f"{_listed(dict.fromkeys(others))}; else “custom”"
