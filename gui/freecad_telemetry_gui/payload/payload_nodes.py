# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Payloads as trees of lines: category, then event or data point, then value.

Everything that is in a payload has its line: what rides along with an event too.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from freecad_telemetry.catalog.declaration import Category, DataPoint, EventType
from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.customizations import ChangedDefaults, ChangedNumbers
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.events.payload import Entry, EventView, Section
from freecad_telemetry.timestamps import parse_time
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.texts.category_texts import category_sentence
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.texts.value_texts import (
    catalog_text,
    event_label,
    json_text,
    point_label,
    setting_label,
    setting_question,
    setting_value,
    value_text,
    version_text,
)

Details = tuple[tuple[str, str], ...]
"""Sentences about a line, each after its caption."""

IdText = Callable[[str], str]
"""Says how an ID is to be shown: whole or shortened."""


@dataclass(slots=True, eq=False)
class Node:
    """One line of the tree, for people to read.

    Attributes:
        label, value, key: the three columns.
        name: names the line among those beside it.
        details: sentences that explain the line, each with its caption, which may be ""; or what
            makes them, for most are never looked at.
        sent: the value as it is sent; None for a heading.
        previous: the text of the value before; "" where there was none.
        held_back: it would not leave.
        bold: it is a heading.
        load_children: adds the lines below this one when they are looked at first; most never are.
        loaded_children: those that were added.
    """

    label: str
    value: str = ""
    key: str = ""
    name: str = ""
    details: Details | Callable[[], Details] = ()
    held_back: bool = False
    bold: bool = False
    parent: Node | None = field(default=None, repr=False)
    row: int = 0
    previous: str = ""
    sent: object = None
    load_children: Callable[[Node], None] | None = field(default=None, repr=False)
    loaded_children: list[Node] = field(default_factory=list, repr=False)

    @property
    def children(self) -> list[Node]:
        """The lines below this one."""
        if self.load_children is not None:
            load_children, self.load_children = self.load_children, None
            load_children(self)
        return self.loaded_children

    @property
    def is_leaf(self) -> bool:
        """No lines are below this one."""
        return self.load_children is None and not self.loaded_children

    def add(self, node: Node) -> Node:
        """Append a line below this one."""
        node.parent = self
        node.row = len(self.loaded_children)
        node.held_back = node.held_back or self.held_back
        self.loaded_children.append(node)
        return node

    def holds(self, text: str) -> bool:
        """Tell whether a text, in lower case, stands in label, value or key."""
        sent = (
            self.sent if isinstance(self.sent, str) or self.sent is None else json_text(self.sent)
        )
        parts = (self.label, self.value, self.key, sent or "")
        return any(text in part.casefold() for part in parts)

    @property
    def path(self) -> str:
        """Names the line in the tree, so that after a rebuild it can be open and selected again."""
        return f"{self.parent.path}/{self.name}" if self.parent else ""

    @property
    def explanation(self) -> Details:
        """All that is known of the value besides, each with its caption."""
        details = self.details() if callable(self.details) else self.details
        if not self.previous:
            return details
        #: Followed by the value that was sent the time before.
        return ((translate("TelemetryPayload", "Before:"), self.previous), *details)

    @property
    def sentences(self) -> str:
        """The value and all that is known of it, a sentence a line."""
        lines = (("", self.value), *self.explanation)
        return "\n".join(f"{caption} {text}".strip() for caption, text in lines if caption or text)

    @property
    def text(self) -> str:
        """The line as text for the clipboard."""
        return f"{self.label}: {self.value}" if self.value else self.label


def _entry_details(entry: Entry) -> tuple[tuple[str, str], ...]:
    about = point_details(entry.point) if entry.point else ()
    return (
        *about[:-1],
        (translate("TelemetryPayload", "Key:"), visible(entry.key, lines=False)),
        (translate("TelemetryPayload", "Sent as:"), json_text(entry.value)),
        *about[-1:],
    )


def point_details(point: DataPoint) -> tuple[tuple[str, str], ...]:
    lines = [("", catalog_text(point.description))]
    if point.transport:
        #: Said of a value that is not read from the computer, but needed to send the others.
        lines.append(("", translate("TelemetryPayload", "Added for the transport.")))
    lines += [
        (translate("TelemetryPayload", "Why:"), catalog_text(point.purpose)),
        (translate("TelemetryPayload", "Read from:"), catalog_text(point.source)),
    ]
    if point.reduction:
        #: How a value is made coarser before it leaves, for example "closed set".
        lines.append((translate("TelemetryPayload", "Reduced to:"), catalog_text(point.reduction)))
    lines.append(_version_detail(point.since))
    return tuple(lines)


def _version_detail(version: int) -> tuple[str, str]:
    return (
        translate("TelemetryPayload", "In the data list since:"),
        #: {} is a number.
        translate("TelemetryPayload", "version {}").format(formats.number(version)),
    )


def event_details(view: EventView) -> tuple[tuple[str, str], ...]:
    if view.type is None:
        return ()
    return (
        ("", catalog_text(view.type.description)),
        (translate("TelemetryPayload", "Why:"), catalog_text(view.type.purpose)),
        _version_detail(view.type.since),
    )


def _entry_node(entry: Entry) -> Node:
    node = Node(
        point_label(entry.point, entry.key),
        value_text(entry.point, entry.value),
        visible(entry.key, lines=False),
        entry.key,
        lambda: _entry_details(entry),
        previous=value_text(entry.point, entry.was) if entry.changed else "",
        sent=None if isinstance(entry.value, list | dict) else entry.value,
    )
    if entry.point and isinstance(entry.point.type, ChangedDefaults | ChangedNumbers):
        _add_settings(node, entry.value)
    elif isinstance(entry.value, list) and len(entry.value) > 1:
        for index, item in enumerate(entry.value):
            node.add(Node(value_text(None, item), name=str(index)))
    elif isinstance(entry.value, dict):
        for key, inner in entry.value.items():
            node.add(Node(visible(key, lines=False), value_text(None, inner), name=key))
    return node


def _add_settings(node: Node, value: Value) -> None:
    """Add a line for each of FreeCAD's own settings; of numbers only the names are known."""
    for key in value if isinstance(value, list | dict) else ():
        text = setting_value(key, value[key]) if isinstance(value, dict) else ""
        question = setting_question(key)
        details = [(translate("TelemetryPayload", "Why:"), question)] if question else []
        sent = json_text({key: value[key]} if isinstance(value, dict) else key)
        details.append((translate("TelemetryPayload", "Sent as:"), sent))
        line = Node(setting_label(key), text, visible(key, lines=False), key, tuple(details))
        line.sent = value[key] if isinstance(value, dict) else None
        node.add(line)


def _context_label() -> str:
    #: Heading of the values that go with every event, whatever it is about.
    return translate("TelemetryPayload", "Sent with every event")


def _add_context(view: EventView, id_text: IdText, group: Node) -> None:
    """Add the lines of what rides along with an event."""
    event = view.event
    moment = parse_time(event.timestamp)
    values = {
        "distinct_id": id_text(event.distinct_id)
        if event.distinct_id
        else translate("TelemetryPayload", "a random ID, created when you share"),
        "uuid": visible(event.uuid, lines=False)
        or translate("TelemetryPayload", "a random number, created when it is recorded"),
        "timestamp": formats.full(moment)
        if moment
        else visible(event.timestamp, lines=False)
        or translate("TelemetryPayload", "when it is recorded"),
    }
    for part in FRAME:
        if part.key in values:
            details = (("", catalog_text(part.description)),)
            node = Node(catalog_text(part.label), values[part.key], part.key, part.key, details)
            node.sent = getattr(event, part.key)
            group.add(node)
    for entry in view.context:
        group.add(_entry_node(entry))


def _event_value(view: EventView) -> str:
    """Return the value beside an event's name."""
    if view.event.event == "freecad_version":
        return version_text(view.event.properties)
    if view.entries:
        return ""
    if not view.event.timestamp and view.event.event == "freecad_startup":
        return translate("TelemetryPayload", "when FreeCAD starts")
    if not view.event.timestamp and view.event.event == "freecad_shutdown":
        return translate("TelemetryPayload", "when FreeCAD exits")
    moment = parse_time(view.event.timestamp)
    return formats.exact_time(moment) if moment else ""


def _section_title(section: Section, counted: int | None) -> str:
    if section.category is None:
        title = translate("TelemetryPayload", "Written by a newer version of this addon")
        return f"{title} ({formats.number(section.count)})"
    label = status_texts.category_label(section.category)
    if section.category is Category.ADDONS:
        names, total = _addons(section)
        only_counted = counted if counted is not None else max(total - names, 0)
        if only_counted:
            #: {label} is "Addons"; {named} addons are named, {counted} are private.
            return translate(
                "TelemetryPayload", "{label} ({named} named, {counted} only counted)"
            ).format(label=label, named=formats.number(names), counted=formats.number(only_counted))
    if section.category in (Category.SESSION, Category.SYSTEM):
        return label
    return f"{label} ({formats.number(section.count)})"


def _addons(section: Section) -> tuple[int, int]:
    names = total = 0
    for view in section.events:
        for entry in view.entries:
            if entry.key == "mods" and isinstance(entry.value, list):
                names = len(entry.value)
            elif entry.key == "total_mods" and isinstance(entry.value, int):
                total = entry.value
    return names, total


def _category_details(category: Category | None, event: EventType | None) -> Details:
    if category is None:
        sentence = translate(
            "TelemetryPayload",
            "This version neither sends nor changes it. Turning sharing off deletes it.",
        )
        return (("", sentence),)
    details = [("", category_sentence(category))]
    if event is not None:
        details.append((translate("TelemetryPayload", "Why:"), catalog_text(event.purpose)))
    return tuple(details)


def _section_node(
    section: Section,
    counted: int | None,
    id_text: IdText,
    notes: Mapping[str, str] | None = None,
    changed_only: bool = False,
) -> Node:
    whole = [view for view in section.events if view.type is not None and view.type.section]
    single = (whole if len(whole) == 1 else section.events)[0]
    alone = len(whole) == 1 or len(section.events) == 1
    top = Node(
        _section_title(section, counted),
        name=str(section.category or "newer"),
        bold=True,
        details=partial(_category_details, section.category, single.type if alone else None),
    )
    for index, view in enumerate(section.events):
        event_path = f"{view.event.event}.{index}"
        if whole == [view]:
            holder = top
            top.key = visible(view.event.event, lines=False)
        else:
            holder = top.add(
                Node(
                    event_label(view.type, view.event.event),
                    (notes or {}).get(view.event.event) or _event_value(view),
                    visible(view.event.event, lines=False),
                    event_path,
                    partial(event_details, view),
                )
            )
        holder.load_children = partial(_add_entries, view, id_text, changed_only)
    return top


def _add_entries(view: EventView, id_text: IdText, changed_only: bool, holder: Node) -> None:
    for entry in (*view.entries, *(view.context if changed_only else ())):
        holder.add(_entry_node(entry))
    if changed_only:
        return
    along = holder.add(Node(_context_label(), name="*"))
    along.load_children = partial(_add_context, view, id_text)


def build(
    sections: Iterable[Section],
    withheld: Iterable[Section] = (),
    counted: int | None = None,
    id_text: IdText = str,
    waiting: Iterable[Section] = (),
    notes: Mapping[str, str] | None = None,
    *,
    changed_only: bool = False,
    not_shared: Container[Category] = (),
) -> Node:
    """Return the root of the tree of one payload.

    Args:
        waiting: what waits already, to stand above what would be sent.
        withheld: what would not leave, with its current values; stands below the others.
        counted: how many addons are only counted; None where the payload itself tells.
        notes: of what would leave, a word about when, by event name.
        changed_only: leave out what is as it was when it was sent the time before.
        not_shared: the categories of `sections` that would not leave.
    """
    root = Node("")
    if changed_only:
        sections = _changed(sections)
    waits = [_section_node(section, None, id_text) for section in waiting]
    if waits:
        #: Heading: what was recorded, but not sent yet.
        title = translate("TelemetryPayload", "Unsent data")
        top = root.add(Node(title, name="waiting", bold=True))
        for node in waits:
            top.add(node)
    for section in sections:
        node = root.add(_section_node(section, counted, id_text, notes, changed_only))
        if section.category in not_shared:
            _mark_not_shared(node)
    for section in withheld:
        node = _section_node(section, counted, id_text)
        node.name = f"not shared {node.name}"  # others of its category may be shared
        _mark_not_shared(root.add(node))
    return root


def _changed(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        views = [
            dataclasses.replace(
                view,
                entries=tuple(entry for entry in view.entries if entry.changed),
                context=tuple(entry for entry in view.context if entry.changed),
            )
            for view in section.events
        ]
        if changed := tuple(view for view in views if view.entries or view.context):
            yield Section(section.category, changed)


def _mark_not_shared(node: Node) -> None:
    #: Beside a category of data.
    node.value = translate("TelemetryPayload", "not shared")
    node.held_back = True
    _hold_back(node)


def _hold_back(node: Node) -> None:
    for child in node.loaded_children:
        child.held_back = True
        _hold_back(child)


def as_text(node: Node, depth: int = -1) -> str:
    """Return the tree as indented text, for the clipboard and files."""
    lines = ["    " * depth + node.text] if depth >= 0 else []
    lines += [as_text(child, depth + 1) for child in node.children]
    return "\n".join(lines)
