# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Submissions: which events go together, and what becomes of them."""

from __future__ import annotations

from freecad_telemetry.records import HistoryQuery
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, settled


def test_a_submission_that_is_too_large_is_split_until_it_passes(launcher, collector):
    collector.behave(Behavior.answer(413), times=2)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
    assert len(collector.unique(collector.events)) == 5
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    states = sorted(row.state.value for row in rows)
    assert states == ["accepted", "accepted", "accepted", "split", "split"]
