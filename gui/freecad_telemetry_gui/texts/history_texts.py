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
    """Return what a row is about, in a few words: "Startup, System, Addons"."""
    if row.kind is RowKind.NOTICE:
        return cut(reason_text(row.reason), 200)
    if row.kind is RowKind.REMOVAL:
        return removal_request()
    names = _names(row)
    declared = [event for name, event in CATALOG.events.items() if name in names]
    labels = [
        status_texts.category_label(event.category) if event.section else event_label(event, "")
        for event in declared
        if event.name != _VERSION_EVENT or len(names) == 1
    ]
    labels += [event_label(None, name) for name in names if name not in CATALOG.events]
    #: Stands between the words of a short list, as in "Startup, System, Addons".
    return translate("TelemetryHistory", ", ", "in a short list").join(labels)


def removal_request() -> str:
    """Return what an exchange with the removal service is about."""
    return translate("TelemetryHistory", "Removal request")


_VERSION_EVENT = "freecad_version"
"""Goes with every startup, and is not named beside it."""


def _names(row: HistoryRow) -> list[str]:
    return [name.strip() for name in row.names.split(",") if name.strip()]


def row_names(row: HistoryRow) -> str:
    """Return the labels of a row's events, one a line."""
    return "\n".join(event_label(CATALOG.events.get(name), name) for name in _names(row))


@dataclass(frozen=True, slots=True)
class Result:
    """All that the history says of one result; texts are asked for in the language in use.

    Attributes:
        icon: the name of its icon.
        name: where a submission stands, in one or two words.
        explanation: what that means, in a sentence.
        counted_as: the field of `history_strip.Day` under which its events count, "" for none.
    """

    icon: str
    name: Callable[[], str]
    explanation: Callable[[], str]
    counted_as: str = ""


RESULTS: dict[SubmissionState | None, Result] = {
    SubmissionState.ACCEPTED: Result(
        "accepted",
        lambda: translate("TelemetryHistory", "Accepted", "result"),
        lambda: translate("TelemetryHistory", "Accepted by the server."),
        "accepted",
    ),
    SubmissionState.WAITING: Result(
        "waiting",
        lambda: translate("TelemetryHistory", "Waiting", "result"),
        lambda: translate("TelemetryHistory", "Waiting on this computer. Will be sent later."),
        "waiting",
    ),
    SubmissionState.SENDING: Result(
        "try-now",
        lambda: translate("TelemetryHistory", "Being sent", "result"),
        lambda: translate("TelemetryHistory", "Being sent to the server."),
        "waiting",
    ),
    SubmissionState.REFUSED: Result(
        "rejected",
        lambda: translate("TelemetryHistory", "Rejected", "result"),
        lambda: translate("TelemetryHistory", "Rejected by the server. It will not be sent again."),
        "failed",
    ),
    SubmissionState.BLOCKED: Result(
        "blocked",
        lambda: translate("TelemetryHistory", "Stopped", "result"),
        lambda: translate(
            "TelemetryHistory",
            "Stopped by the final check on this computer. It waits until a different version of "
            "the Python package posthog is installed or the server address changes.",
        ),
        "stopped",
    ),
    SubmissionState.DROPPED: Result(
        "dropped",
        lambda: translate("TelemetryHistory", "Deleted", "result: deleted before it was sent"),
        lambda: translate(
            "TelemetryHistory", "Deleted from this computer before the server accepted it."
        ),
        "deleted",
    ),
    SubmissionState.SPLIT: Result(
        "notice",
        lambda: translate("TelemetryHistory", "Split", "result"),
        lambda: translate("TelemetryHistory", "Too large for the server. Split and sent in parts."),
    ),
    SubmissionState.NEWER: Result(
        "notice",
        lambda: translate("TelemetryHistory", "Unknown", "result"),
        status_texts.newer_version,
    ),
    None: Result(
        "notice",
        lambda: translate("TelemetryHistory", "Note", "a remark in the history"),
        lambda: translate("TelemetryHistory", "A note by this addon. Nothing was sent."),
    ),
}
"""None is a notice."""


REMOVAL_RESULTS: dict[Outcome, Result] = {
    Outcome.ACCEPTED: Result(
        "accepted",
        RESULTS[SubmissionState.ACCEPTED].name,
        lambda: translate("TelemetryHistory", "Accepted by the removal service."),
    ),
    Outcome.NOT_FOUND: Result(
        "notice",
        lambda: translate("TelemetryHistory", "No data", "result: the removal service found none"),
        lambda: translate("TelemetryHistory", "The removal service found no data under this ID."),
    ),
    Outcome.REFUSED: Result(
        "rejected",
        RESULTS[SubmissionState.REFUSED].name,
        lambda: translate("TelemetryHistory", "Rejected by the removal service."),
    ),
    Outcome.RETRY: Result(
        "rejected",
        lambda: translate("TelemetryHistory", "Failed", "result"),
        lambda: translate("TelemetryHistory", "The removal service did not process the request."),
    ),
    Outcome.UNKNOWN: Result(
        "try-now",
        lambda: translate("TelemetryHistory", "Unknown", "result"),
        lambda: translate(
            "TelemetryHistory",
            "No response received. The removal service may have received the request.",
        ),
    ),
    Outcome.CHECK_FAILED: Result(
        "dropped",
        RESULTS[SubmissionState.BLOCKED].name,
        lambda: translate("TelemetryRaw", "Nothing was sent in this attempt."),
    ),
}
"""Of exchanges with the removal service."""


ALL_RESULTS = (*RESULTS.values(), *REMOVAL_RESULTS.values())


def result_of(row: HistoryRow) -> Result:
    """Return what the history says of a row's result."""
    if row.outcome is None:
        return RESULTS[row.state]
    return REMOVAL_RESULTS.get(row.outcome, RESULTS[SubmissionState.NEWER])


def outcome(attempt: Attempt) -> str:
    """Return what became of one attempt."""
    value = attempt.outcome
    if value is Outcome.UNKNOWN and not attempt.request_line:
        value = Outcome.CHECK_FAILED
    return {
        Outcome.ACCEPTED: translate("TelemetryHistory", "accepted by the server"),
        Outcome.RETRY: translate("TelemetryHistory", "failed", "an attempt"),
        Outcome.REFUSED: translate("TelemetryHistory", "rejected by the server"),
        Outcome.TOO_LARGE: translate("TelemetryHistory", "too large, split"),
        Outcome.NOT_FOUND: translate("TelemetryHistory", "no data found"),
        Outcome.UNKNOWN: translate("TelemetryHistory", "interrupted, result unknown"),
        Outcome.CHECK_FAILED: translate("TelemetryHistory", "stopped before sending"),
        Outcome.NEWER: translate("TelemetryHistory", "unknown", "result of an attempt"),
    }[value]


def attempt_title(index: int, attempt: Attempt, now: datetime) -> str:
    """Return the line that names an attempt in a list, for example "1. Today 14:03, accepted"."""
    #: One line in a list of attempts. {when}: "Today 14:03"; {outcome}: "rejected by the server".
    return translate("TelemetryHistory", "{number}. {when}: {outcome}").format(
        number=formats.number(index + 1),
        when=formats.stamp(attempt.at, now),
        outcome=outcome(attempt),
    )


def is_emptied(attempt: Attempt) -> bool:
    """Tell whether something was sent whose contents are no longer kept."""
    return attempt.request_line.startswith("POST ") and not attempt.body


def emptied_sentence() -> str:
    """Return that contents were removed, and what remains."""
    return translate(
        "TelemetryHistory",
        "The content was deleted to save space. Still recorded: time, destination, size and "
        "result.",
    )


def error_text(error: object) -> str:
    """Return the sentence shown where an exception came instead of what was asked for."""
    assert isinstance(error, BaseException)
    #: {} is the text of an error.
    return translate("TelemetryHistory", "Could not load this: {}").format(
        reason_text(reason_of(error))
    )
