# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page of what is sent next: what waits, above what a launch would tell."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.ledger import outbox
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import COUNT, Sample, paused
from telemetry_dev.past.values import launch_events
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
    qtbot.waitUntil(lambda: page.tree.text().startswith("Waiting on this computer"))
    assert "Unsent data: 2 events." in page_message(page)
    assert page.tree.text().count("FreeCAD sessions") == 2
    assert page.raw.text().count('"freecad_startup"') == 2
    collector.behave(Behavior.normal())
    real.service.try_now()
    qtbot.waitUntil(
        lambda: "Waiting" not in page.tree.text() and "Waiting" not in page_message(page)
    )


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
    qtbot.waitUntil(lambda: "90 events (30 sessions). Only the newest" in page_message(page))
