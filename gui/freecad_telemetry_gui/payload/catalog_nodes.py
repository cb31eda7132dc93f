# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The data list as a tree of lines: everything that this version of the addon can send."""

from __future__ import annotations

from functools import partial

from freecad_telemetry.catalog.declaration import Category, DataPoint
from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.customizations import ChangedDefaults, ChangedNumbers
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.events.payload import EventView
from freecad_telemetry.records import Event
from freecad_telemetry_gui.payload.payload_nodes import Node, event_details, point_details
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.texts.value_texts import (
    allowed_text,
    catalog_text,
    event_label,
    point_label,
    setting_label,
    setting_question,
)


def catalog_nodes() -> Node:
    """Return the root of the tree. The names of settings need `known_parameters` to be read."""
    root = Node("")
    tops: dict[Category, Node] = {}
    for event in CATALOG.events.values():
        if event.category not in tops:
            top = Node(status_texts.category_label(event.category), name=event.category, bold=True)
            tops[event.category] = root.add(top)
        view = EventView(Event("", event.name, "", "", {}, event.category), event, (), ())
        node = tops[event.category]
        if event.section and not node.details:
            node.details, node.key = event_details(view), event.name
        else:
            node = node.add(
                Node(event_label(event, ""), "", event.name, event.name, event_details(view))
            )
        _add_points(node, event.name)
    #: Heading in the data list: values that go with every event.
    along = root.add(Node(translate("TelemetryPayload", "With every event"), name="*", bold=True))
    _add_points(along, "*")
    #: Heading in the data list: ID, times, API key and the like.
    title = translate("TelemetryPayload", "Around the data")
    around = root.add(Node(title, name="around", bold=True))
    for part in FRAME:
        details = (("", catalog_text(part.description)),)
        around.add(Node(catalog_text(part.label), "", part.key, part.label, details))
    return root


def _add_points(node: Node, event: str) -> None:
    for point in CATALOG.points:
        if point.event == event:
            node.add(_point_node(point))


def _point_node(point: DataPoint) -> Node:
    node = Node(
        point_label(point, point.key),
        allowed_text(point.type),
        point.key,
        point.key,
        lambda: point_details(point),
    )
    if isinstance(point.type, ChangedDefaults | ChangedNumbers):
        numbers = isinstance(point.type, ChangedNumbers)
        node.load_children = partial(_add_settings, numbers)
    return node


def _add_settings(numbers: bool, node: Node) -> None:
    """Add a line for each of FreeCAD's own settings that may be named."""
    for known in known_parameters().values():
        if (known.kind == "number") is numbers:
            why = (translate("TelemetryPayload", "Why:"), setting_question(known.key))
            node.add(Node(setting_label(known.key), "", known.key, known.key, (why,)))
