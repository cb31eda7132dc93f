# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every state of a submission has one entry: its icon, its texts, and where it is counted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from freecad_telemetry.records import SubmissionState
from freecad_telemetry_gui.history.history_strip import Day
from freecad_telemetry_gui.qt import ROOT
from freecad_telemetry_gui.texts.history_texts import RESULTS, result_filters, results_called


@pytest.mark.parametrize("state", [None, *SubmissionState])
def test_every_state_has_an_icon_a_name_and_an_explanation_in_the_language_in_use(
    use: Callable[[str], None], state: SubmissionState | None
) -> None:
    result = RESULTS[state]
    assert (ROOT / "icons" / f"telemetry-{result.icon}.svg").is_file()
    use("")
    assert result.name()
    assert result.explanation().endswith(".")
    assert results_called(result.name()) == {state}
    assert result.counted_as in {"", *(field.name for field in dataclasses.fields(Day))}
    use("pseudo")
    assert result.name().startswith("[")
    assert result.explanation().startswith("[")


def test_every_state_can_be_asked_for_once(use: Callable[[str], None]) -> None:
    use("")
    choices = result_filters()
    offered = [state for states in choices.values() for state in states]
    assert sorted(map(str, offered)) == sorted(map(str, [None, *SubmissionState]))
    assert list(choices) == [
        "Accepted",
        "Waiting",
        "Refused or stopped",
        "Deleted",
        "Split up",
        "Note",
    ]
