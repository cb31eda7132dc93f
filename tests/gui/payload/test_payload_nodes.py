# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The lines of a payload: what each tells."""

from __future__ import annotations

import dataclasses

from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.events.payload import sections
from freecad_telemetry_gui.payload.payload_nodes import Node, as_text, build
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.past.values import ID
from tests.gui.support import find_node, full_events


def labels(node: Node) -> list[str]:
    """Return the labels of the lines below a line."""
    return [child.label for child in node.children]


def test_a_payload_is_shown_by_category(qtbot: QtBot) -> None:
    root = build(sections(full_events()))
    assert labels(root) == [
        "FreeCAD sessions",
        "System",
        "Preferences (13)",
        "Addons (3 named, 1 only counted)",
    ]
    assert find_node(root, "FreeCAD version").value == "1.1.3"
    assert find_node(root, "Screen").value == "2560 × 1400"


def test_every_property_of_every_event_has_its_line(qtbot: QtBot) -> None:
    events = full_events()
    root = build(sections(events))
    keys: list[str] = []

    def collect(node: Node) -> None:
        keys.append(node.key)
        for child in node.children:
            collect(child)

    collect(root)
    for event in events:
        for key in (*event.properties, "uuid", "timestamp", "distinct_id"):
            assert key in keys
    assert keys.count("$lib") == len(events)


def test_the_tree_tells_what_why_where_and_since(qtbot: QtBot) -> None:
    sentences = find_node(build(sections(full_events())), "Screen").sentences
    for text in ("The space that", "Why:", "Read from:", "version 1", 'Sent as: "2560'):
        assert text in sentences
    assert (
        "Added for the transport"
        in find_node(build(sections(full_events())), "No geolocation").sentences
    )


def test_what_is_not_shared_stands_below_with_its_values(qtbot: QtBot) -> None:
    events = full_events()
    system = [event for event in events if event.category is Category.SYSTEM]
    root = build(sections(full_events()[:1]), sections(system))
    assert labels(root) == ["FreeCAD sessions", "System"]
    node = root.children[1]
    assert (node.label, node.value) == ("System", "not shared")
    assert find_node(node, "Screen").held_back
    assert find_node(node, "Screen").value == "2560 × 1400"


def test_what_did_not_happen_yet_has_no_time(qtbot: QtBot) -> None:
    events = [
        dataclasses.replace(event, timestamp="", uuid="", properties={})
        for event in full_events()
        if event.event in ("freecad_startup", "freecad_shutdown")
    ]
    root = build(sections(events))
    assert {node.value for node in root.children[0].children} == {
        "when FreeCAD starts",
        "when FreeCAD exits",
    }
    assert find_node(root, "Time of the event").value == "when it is recorded"


def test_what_is_around_the_data_is_named_as_in_the_data_list(qtbot: QtBot) -> None:
    event = full_events()[0]
    root = build(sections([event]))
    for part in FRAME:
        if part.key in ("distinct_id", "uuid", "timestamp"):
            node = find_node(root, part.label)
            assert node.sent == getattr(event, part.key)
            assert node.explanation == (("", part.description),)


def test_ids_are_shown_as_the_user_wants(qtbot: QtBot) -> None:
    reveal = IdVisibility()
    shown = as_text(build(sections(full_events()), id_text=reveal.text))
    assert ID not in shown
    reveal.show(whole=True)
    assert ID in as_text(build(sections(full_events()), id_text=reveal.text))
