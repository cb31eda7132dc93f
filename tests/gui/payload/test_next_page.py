# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page of what is sent next: what waits, above what a launch would tell."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.ledger import outbox
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.texts import status_texts
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import COUNT, Sample, paused
from telemetry_dev.past.values import launch_events
from tests.core.support import locked
from tests.gui.support import page_message

NOW = datetime.now(UTC)
SHOWN = ShownWording("Help improve FreeCAD?", "en", CATALOG.version)


def test_next_shows_what_waits_above_what_a_launch_would_tell(
    qtbot: QtBot, world: Any, collector: Collector
) -> None:
    real = world.start()
    collector.behave(Behavior.answer(503))
    real.service.share(frozenset(), SHOWN)
    world.wait(real, lambda state: state.outbox.failing_since and not state.outbox.sending)
    page = NextPage(real, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    tree = page.content.tree
    qtbot.waitUntil(lambda: tree.text().startswith("Unsent data"))
    assert tree.text().count("FreeCAD sessions") == 2
    assert page.content.raw.text().count('"freecad_startup"') == 2
    collector.behave(Behavior.normal())
    real.service.try_now()
    qtbot.waitUntil(lambda: "Unsent data" not in tree.text())


def with_newer(path: Path) -> None:
    """Let an event wait that only a newer version of the addon knows."""
    paused(path)
    with writing(path) as connection:
        (event,) = launch_events(NOW, COUNT + 2, ("freecad_startup",))
        newer = dataclasses.replace(event, event="freecad_gpu", properties={"gpu": "none"})
        outbox.record(connection, [newer], NOW)


def test_next_says_what_a_newer_version_wrote(qtbot: QtBot, world: Any) -> None:
    bridge = world.start_sample(Sample(with_newer))
    page = NextPage(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    tree = page.content.tree
    qtbot.waitUntil(lambda: "Written by a newer version of this addon (1)" in tree.text())
    lines = [line.strip() for line in tree.text().splitlines()]
    title = lines.index("Written by a newer version of this addon (1)")
    assert any("freecad_gpu" in line for line in lines[title:])
    sentence = status_texts.waiting_sentence(bridge.state.outbox)
    assert sentence.endswith("1 event of it can only be sent by a newer version of this addon.")


def paused_for_long(path: Path) -> None:
    """Let the events of thirty sessions wait."""
    paused(path)
    with writing(path) as connection:
        for number in range(COUNT + 2, COUNT + 31):
            outbox.record(connection, launch_events(NOW, number), NOW)


def test_of_many_events_next_shows_the_newest_and_says_so(qtbot: QtBot, world: Any) -> None:
    page = NextPage(world.start_sample(Sample(paused_for_long)), IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Only the newest are shown here." in page_message(page))


@pytest.mark.parametrize(
    ("sample", "sentence"),
    [
        ("sharing", "This would be sent if FreeCAD started now."),
        ("undecided", "Nothing is sent because you have not decided yet."),
        ("off", "Nothing is sent because sharing is off."),
        ("paused", "Nothing is sent while sharing is paused."),
        ("posthog", "Nothing is sent because sharing is blocked."),
    ],
)
def test_next_tells_in_every_state_what_would_be_sent_with_the_values_of_today(
    qtbot: QtBot, make: Callable[[str], Bridge], sample: str, sentence: str
) -> None:
    page = NextPage(make(sample), IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Linux" in page.content.tree.text())
    assert page_message(page).startswith(sentence)
    lines = page.content.tree.text().splitlines()
    headings = [line for line in lines if not line.startswith(" ")]
    not_shared = {line.partition(":")[0] for line in headings if line.endswith(": not shared")}
    assert any(heading.startswith("FreeCAD sessions") for heading in headings)
    if sample == "sharing":
        assert [heading.partition(" ")[0] for heading in not_shared] == ["Changed"]
    if sample in ("undecided", "posthog"):
        assert len(not_shared) == len(Category)
    raw = page.content.raw.text()
    assert '"$os": "Linux"' in raw
    assert '""' not in raw, "what does not exist yet"
    if sample == "off":
        assert '"freecad_preferences"' in raw
    assert "    End: when FreeCAD exits" in lines or "    Exit: when FreeCAD exits" in lines


def test_next_says_that_it_reads_while_the_ledger_does_not_answer(qtbot: QtBot, world: Any) -> None:
    bridge = world.start_sample()
    with locked(world):
        page = NextPage(bridge, IdVisibility())
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page_message(page) == "Loading…")
    qtbot.waitUntil(lambda: page_message(page).startswith("This would be sent"))
