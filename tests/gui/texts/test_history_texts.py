# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every state of a submission has one entry: its icon, its texts, and where it is counted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.status import Mode, Status
from freecad_telemetry.records import (
    Attempt,
    HistoryRow,
    LastOutcome,
    Outcome,
    RowKind,
    State,
    SubmissionState,
)
from freecad_telemetry_gui.history.history_strip import Day
from freecad_telemetry_gui.qt import ROOT
from freecad_telemetry_gui.texts.history_texts import (
    ALL_RESULTS,
    REMOVAL_RESULTS,
    RESULTS,
    Result,
    outcome,
    row_what,
)
from freecad_telemetry_gui.texts.status_texts import category_label, status_icon
from freecad_telemetry_gui.texts.value_texts import event_label

NOW = datetime.now(UTC)


@pytest.mark.parametrize("result", ALL_RESULTS)
def test_every_result_has_an_icon_a_name_and_an_explanation_in_the_language_in_use(
    use: Callable[[str], None], result: Result
) -> None:
    assert (ROOT / "icons" / f"telemetry-{result.icon}.svg").is_file()
    use("")
    assert result.name()
    assert result.explanation().endswith(".")
    assert result.counted_as in {"", *(field.name for field in dataclasses.fields(Day))}
    use("pseudo")
    assert result.name().startswith("[")
    assert result.explanation().startswith("[")


def test_every_row_has_a_result() -> None:
    assert RESULTS.keys() == {None, *SubmissionState}
    # These are never written of a removal.
    never = {Outcome.TOO_LARGE, Outcome.NEWER}
    assert REMOVAL_RESULTS.keys() == set(Outcome) - never
    assert all(outcome(Attempt(NOW, 0.0, "", value)) for value in Outcome)


def test_a_rejected_message_has_the_icon_of_the_status_that_it_causes() -> None:
    last = LastOutcome(1, SubmissionState.REFUSED, NOW, 6, 1100)
    state = State(ready=True, status=Status(Mode.SHARING), last=last)
    assert RESULTS[SubmissionState.REFUSED].icon == status_icon(state)


@pytest.mark.parametrize(
    ("names", "what"),
    [
        (("freecad_startup", "freecad_version"), ["freecad_startup"]),
        (("freecad_version",), ["freecad_version"]),
        (("freecad_addon_list", "freecad_startup"), ["freecad_startup", Category.ADDONS]),
        (("freecad_startup", "other_event"), ["freecad_startup", "other_event"]),
    ],
)
def test_a_row_says_in_words_what_is_in_it(
    use: Callable[[str], None], names: tuple[str, ...], what: list[str]
) -> None:
    use("")
    row = HistoryRow(
        RowKind.SUBMISSION, 1, NOW, SubmissionState.ACCEPTED, 3, 100, 1, ",".join(names)
    )
    labels = [
        category_label(word)
        if isinstance(word, Category)
        else event_label(CATALOG.events.get(word), word)
        for word in what
    ]
    assert row_what(row) == ", ".join(labels)
