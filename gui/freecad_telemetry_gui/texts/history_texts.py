# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts of the history's rows and of attempts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.reasons import reason_of
from freecad_telemetry.records import (
    Attempt,
    Detail,
    HistoryRow,
    Outcome,
    RowKind,
    SubmissionState,
)
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import cut
from freecad_telemetry_gui.texts.value_texts import event_label


def row_what(row: HistoryRow) -> str:
    """Return what a row is about, in a few words."""
    if row.kind is RowKind.NOTICE:
        return cut(reason_text(row.reason), 200)
    return status_texts.events(row.events)


def row_names(row: HistoryRow) -> str:
    """Return the labels of a row's events, one a line."""
    names = [name.strip() for name in row.names.split(",") if name.strip()]
    return "\n".join(event_label(CATALOG.events.get(name), name) for name in names)


def events_called(text: str) -> frozenset[str]:
    """Return the names of the events whose label has this text."""
    wanted = text.casefold()
    return frozenset(
        name
        for name, declared in CATALOG.events.items()
        if wanted and wanted in event_label(declared, name).casefold()
    )


@dataclass(frozen=True, slots=True)
class Result:
    """All that the history says of one result; texts are asked for in the language in use.

    Attributes:
        icon: the name of its icon.
        name: where a submission stands, in one or two words.
        explanation: what that means, in a sentence.
        counted_as: the field of `history_strip.Day` under which its events count, "" for none.
        filter_name: the choice of the filter that has it; its own name where left out.
    """

    icon: str
    name: Callable[[], str]
    explanation: Callable[[], str]
    counted_as: str = ""
    filter_name: Callable[[], str] | None = None


def _waiting() -> str:
    return translate("TelemetryHistory", "Waiting", "result")


def _refused_or_stopped() -> str:
    return translate("TelemetryHistoryPage", "Refused or stopped")


RESULTS: dict[SubmissionState | None, Result] = {
    SubmissionState.ACCEPTED: Result(
        "accepted",
        lambda: translate("TelemetryHistory", "Accepted", "result"),
        lambda: translate("TelemetryHistory", "Accepted by the server."),
        "accepted",
    ),
    SubmissionState.WAITING: Result(
        "waiting",
        _waiting,
        lambda: translate("TelemetryHistory", "Waits on this computer and is sent later."),
        "waiting",
    ),
    SubmissionState.SENDING: Result(
        "try-now",
        lambda: translate("TelemetryHistory", "Being sent", "result"),
        lambda: translate("TelemetryHistory", "Is on its way to the server."),
        "waiting",
        _waiting,
    ),
    SubmissionState.REFUSED: Result(
        "refused",
        lambda: translate("TelemetryHistory", "Refused", "result"),
        lambda: translate("TelemetryHistory", "Refused by the server; it is not sent again."),
        "failed",
        _refused_or_stopped,
    ),
    SubmissionState.BLOCKED: Result(
        "blocked",
        lambda: translate("TelemetryHistory", "Stopped here", "result"),
        lambda: translate(
            "TelemetryHistory",
            "Stopped on this computer at the last check; it waits for another version of the "
            "Python package posthog.",
        ),
        "stopped",
        _refused_or_stopped,
    ),
    SubmissionState.DROPPED: Result(
        "dropped",
        lambda: translate("TelemetryHistory", "Deleted", "result: deleted before it was sent"),
        lambda: translate(
            "TelemetryHistory", "Deleted on this computer before it was accepted by the server."
        ),
        "deleted",
    ),
    SubmissionState.SPLIT: Result(
        "notice",
        lambda: translate("TelemetryHistory", "Split up", "result"),
        lambda: translate(
            "TelemetryHistory", "Too large for the server: split up and sent in parts."
        ),
    ),
    None: Result(
        "notice",
        lambda: translate("TelemetryHistory", "Note", "a remark in the history"),
        lambda: translate("TelemetryHistory", "A remark of this addon; nothing was sent."),
    ),
}
"""In the order of the filter; None is a notice."""


def results_called(text: str) -> frozenset[SubmissionState | None]:
    """Return the results whose name has this text."""
    wanted = text.casefold()
    return frozenset(
        state for state, result in RESULTS.items() if wanted and wanted in result.name().casefold()
    )


def result_filters() -> dict[str, tuple[SubmissionState | None, ...]]:
    """Return the choices of the filter: their names, and the results that each stands for."""
    choices: dict[str, tuple[SubmissionState | None, ...]] = {}
    for state, result in RESULTS.items():
        name = (result.filter_name or result.name)()
        choices[name] = (*choices.get(name, ()), state)
    return choices


def outcome(value: Outcome) -> str:
    """Return what became of one attempt."""
    return {
        Outcome.ACCEPTED: translate("TelemetryHistory", "accepted by the server"),
        Outcome.RETRY: translate("TelemetryHistory", "failed, to be tried again"),
        Outcome.REFUSED: translate("TelemetryHistory", "refused by the server"),
        Outcome.TOO_LARGE: translate("TelemetryHistory", "too large, split up"),
        Outcome.UNKNOWN: translate("TelemetryHistory", "broken off, the answer is not known"),
        Outcome.CHECK_FAILED: translate("TelemetryHistory", "stopped before sending"),
    }[value]


def attempt_title(index: int, attempt: Attempt, now: datetime) -> str:
    """Return the line that names an attempt in a list, for example "1. Today 14:03, accepted"."""
    #: One line in a list of attempts. {when}: "Today 14:03"; {outcome}: "refused by the server".
    return translate("TelemetryHistory", "{number}. {when}: {outcome}").format(
        number=formats.number(index + 1),
        when=formats.stamp(attempt.at, now),
        outcome=outcome(attempt.outcome),
    )


def detail_title(detail: Detail, now: datetime) -> str:
    """Return the line above a payload: when, result, size."""
    row = detail.row
    parts = [
        formats.stamp(row.at, now),
        RESULTS[row.state].name(),
        formats.size(row.size).replace(" ", "\u00a0"),
    ]
    if row.attempts > 1:
        parts.append(status_texts.attempts(row.attempts))
    return " · ".join(parts)


def is_emptied(attempt: Attempt) -> bool:
    """Tell whether something was sent whose contents are no longer kept."""
    return bool(attempt.request_line) and not attempt.body


def emptied_sentence() -> str:
    """Return that contents were removed, and what remains."""
    return translate(
        "TelemetryHistory",
        "The contents were removed to save space. What remains: when, where to, how large it was, "
        "and how it ended.",
    )


def error_text(error: object) -> str:
    """Return the sentence shown where an exception came instead of what was asked for."""
    assert isinstance(error, BaseException)
    #: {} is the text of an error.
    return translate("TelemetryHistory", "This could not be read: {}").format(
        reason_text(reason_of(error))
    )
