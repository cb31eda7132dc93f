# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What was stopped as a text that can be a file's name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.status import Pause, PauseKind
from freecad_telemetry.ledger import changes
from freecad_telemetry.runtime.stop_texts import MAX_TEXT_CHARS, from_text, to_text
from tests.core.support import ID

NOW = datetime(2026, 11, 29, 12, 30, tzinfo=UTC)
STOPS = [
    changes.Withdraw(Decision(Choice.NO, at=NOW, source="panel")),
    changes.Withdraw(Decision(Choice.NO, at=NOW, source="panel"), remove=True, identity=ID),
    changes.Withdraw(Decision(Choice.NO, at=NOW, source="panel"), remove=True),
    changes.Withdraw(Decision(Choice.UNDECIDED, at=NOW, source="reset")),
    changes.SetPause(Pause(PauseKind.RESUME, since=NOW)),
    changes.SetPause(Pause(PauseKind.RESTART, None, "2f1a.host", NOW)),
    changes.SetPause(Pause(PauseKind.TIME, NOW + timedelta(days=1), "", NOW)),
    changes.SetCategories(frozenset(), frozenset({Category.SYSTEM, Category.ADDONS})),
    changes.RestrictByParameters({"Enable": False}, NOW),
    changes.RestrictByParameters(
        {"SendPreferences": False, "PausedUntil": "2026-12-01T00:00:00.000000+00:00"}, NOW
    ),
    changes.ChangeIdentity(ID, keep_waiting=False, remove=True),
    changes.EraseHistory(keep_waiting=True),
    changes.RequestRemoval(ID, NOW, retry=True),
    changes.CancelRemoval(7),
    changes.RetryRemoval(7, NOW),
]


@pytest.mark.parametrize("change", STOPS, ids=lambda change: type(change).__name__)
def test_each_stop_is_read_as_it_was_written(change):
    assert change.is_stop
    text = to_text("1f0c93ab", change)
    assert from_text(text) == ("1f0c93ab", change)
    assert len(text) <= MAX_TEXT_CHARS
    assert not set(text) & set('<>:"/\\|?* \0'), "it can be a file's name on every system"


def test_every_kind_of_stop_has_a_text():
    kinds = {kind for kind in changes.Change.__subclasses__() if kind.is_stop}
    kinds.remove(changes.UnreadStop)  # its text is the one that was found
    assert {type(change) for change in STOPS} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1f0c93ab",
        ",off,,panel",
        "holiday,later-kind,x",
        "1f0c93ab,Holiday pictures",
    ],
)
def test_what_is_not_ours_is_passed_over(text):
    assert from_text(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "1f0c93ab,later-kind,x",
        "1f0c93ab,removal,not-an-id,20261129T123000,retry",
        "1f0c93ab,pause,time,,,",
        "1f0c93ab,pause,forever,,,",
        "1f0c93ab,parameters,20261129T123000,Enable",
        "1f0c93ab,cancel-removal,x",
        "1f0c93ab,retry-removal,7,",
    ],
)
def test_a_stop_of_a_newer_version_is_a_stop(text):
    assert from_text(text) == ("1f0c93ab", changes.UnreadStop())


def test_a_category_that_a_newer_version_knows_is_unticked_by_its_name():
    text = "1f0c93ab,without,rendering+system"
    stop = changes.SetCategories(
        frozenset(), frozenset({Category.SYSTEM}), frozenset({"rendering"})
    )
    assert from_text(text) == ("1f0c93ab", stop)
    assert to_text("1f0c93ab", stop) == text


@given(st.text(max_size=80))
def test_no_text_makes_reading_fail(text):
    from_text(f"1f0c93ab,{text}")
