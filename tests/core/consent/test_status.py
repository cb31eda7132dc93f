# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one status: the strictest source wins."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.status import (
    Blocker,
    BlockerKind,
    Mode,
    Pause,
    PauseKind,
    compute_status,
)

NOW = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)


NEWER = {BlockerKind.NEWER_LEDGER}


def test_the_strictest_source_wins_in_every_combination():
    pause = Pause(PauseKind.RESUME)
    for answer, kinds, paused in itertools.product(
        Choice,
        [(), *((kind,) for kind in BlockerKind), tuple(BlockerKind)],
        (None, pause),
    ):
        status = compute_status(
            Decision(answer), paused, tuple(Blocker(kind) for kind in kinds), NOW
        )
        assert status.shares == (answer is Choice.YES and not kinds and not paused)
        if answer is Choice.NEWER:
            kinds = tuple(kind for kind in BlockerKind if kind in {*kinds, *NEWER})
        if kinds and answer is not Choice.NO:
            assert status.mode is Mode.BLOCKED
            assert status.blockers[0].kind is kinds[0]


def test_a_pause_ends_at_its_time_and_not_before():
    pause = Pause(PauseKind.TIME, NOW + timedelta(hours=1))
    yes = Decision(Choice.YES, version=1)
    assert compute_status(yes, pause, (), NOW).mode is Mode.PAUSED
    assert compute_status(yes, pause, (), NOW + timedelta(hours=1)).mode is Mode.SHARING
