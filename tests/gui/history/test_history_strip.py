# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The strip of days above the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.records import HistoryQuery, HistoryRow, RowKind, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.history.history_strip import STRIP_DAYS, HistoryStrip, Mark, days_of

NOW = datetime.now(UTC)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_each_day_of_the_strip_has_a_mark(qtbot: QtBot, bridge: Bridge) -> None:
    answers: list[tuple[HistoryRow, ...]] = []
    bridge.ask(bridge.service.history, HistoryQuery(), then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: bool(answers))
    (rows,) = answers
    days = days_of(rows, NOW.astimezone().date())
    assert len(days) == STRIP_DAYS
    assert days[-1].mark is Mark.ACCEPTED
    assert {day.mark for day in days} >= {Mark.ACCEPTED, Mark.FAILED, Mark.NONE}
    assert sum(day.events for day in days) == sum(
        row.events for row in rows if row.state is not SubmissionState.DROPPED
    )


def test_a_day_tells_what_was_deleted_and_what_was_stopped(qtbot: QtBot, bridge: Bridge) -> None:
    strip = HistoryStrip(bridge)
    qtbot.addWidget(strip)
    told = {}
    for state in (SubmissionState.DROPPED, SubmissionState.BLOCKED, SubmissionState.REFUSED):
        row = HistoryRow(RowKind.SUBMISSION, 1, NOW, state, 2, 800, 1, "freecad_startup")
        today = days_of([row], NOW.astimezone().date())[-1]
        told[state] = (today.mark, strip.day_text(today).partition(": ")[2])
    assert told == {
        SubmissionState.DROPPED: (Mark.NONE, "2 events deleted unsent"),
        SubmissionState.BLOCKED: (Mark.FAILED, "2 events stopped before sending"),
        SubmissionState.REFUSED: (Mark.FAILED, "2 events rejected"),
    }
