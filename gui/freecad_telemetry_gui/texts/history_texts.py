# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Rows of the history, attempts and requests in words."""

from __future__ import annotations

from datetime import datetime

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.ledger.requests import WAS_BEING_SENT
from freecad_telemetry.records import (
    Attempt,
    DataRequest,
    Detail,
    HistoryRow,
    Outcome,
    RequestKind,
    RequestState,
    RowKind,
    SubmissionState,
)
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.texts.core_texts import core_text, notice_text
from freecad_telemetry_gui.texts.sanitized import cut
from freecad_telemetry_gui.texts.value_texts import event_label


def row_what(row: HistoryRow) -> str:
    """Return what a row is about, in a few words."""
    if row.kind is RowKind.NOTICE:
        return cut(notice_text(row.words), 200)
    return status_texts.events(row.events)


def row_reason(row: HistoryRow) -> str:
    """Return the reason, the server's words or the remark of a row, as one line."""
    return notice_text(row.words) if row.kind is RowKind.NOTICE else core_text(row.words)


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


def results_called(text: str) -> frozenset[SubmissionState | None]:
    """Return the results whose word has this text."""
    wanted = text.casefold()
    return frozenset(
        state for state in (None, *SubmissionState) if wanted and wanted in result(state).casefold()
    )


def result(state: SubmissionState | None) -> str:
    """Return where a submission stands, in one or two words."""
    match state:  # a table would ask for seven translations more, for each row
        case None:
            return translate("TelemetryHistory", "Note", "a remark in the history")
        case SubmissionState.WAITING:
            return translate("TelemetryHistory", "Waiting", "result")
        case SubmissionState.SENDING:
            return translate("TelemetryHistory", "Being sent", "result")
        case SubmissionState.ACCEPTED:
            return translate("TelemetryHistory", "Accepted", "result")
        case SubmissionState.REFUSED:
            return translate("TelemetryHistory", "Refused", "result")
        case SubmissionState.BLOCKED:
            return translate("TelemetryHistory", "Stopped here", "result")
        case SubmissionState.DROPPED:
            return translate("TelemetryHistory", "Deleted", "result: deleted before it was sent")
        case SubmissionState.SPLIT:
            return translate("TelemetryHistory", "Split up", "result")


def result_help(state: SubmissionState | None) -> str:
    """Return what a result means, in a sentence."""
    match state:
        case None:
            return translate("TelemetryHistory", "A remark of this addon; nothing was sent.")
        case SubmissionState.WAITING:
            return translate("TelemetryHistory", "Waits on this computer and is sent later.")
        case SubmissionState.SENDING:
            return translate("TelemetryHistory", "Is on its way to the server.")
        case SubmissionState.ACCEPTED:
            return translate("TelemetryHistory", "Accepted by the server.")
        case SubmissionState.REFUSED:
            return translate("TelemetryHistory", "Refused by the server; it is not sent again.")
        case SubmissionState.BLOCKED:
            return translate(
                "TelemetryHistory",
                "Stopped on this computer at the last check; it waits for another version of the "
                "Python package posthog.",
            )
        case SubmissionState.DROPPED:
            return translate(
                "TelemetryHistory",
                "Deleted on this computer before it was accepted by the server.",
            )
        case SubmissionState.SPLIT:
            return translate(
                "TelemetryHistory", "Too large for the server: split up and sent in parts."
            )


def result_icon(state: SubmissionState | None) -> str:
    """Return the name of the icon of a result."""
    if state is None:
        return "notice"
    return {
        SubmissionState.WAITING: "waiting",
        SubmissionState.SENDING: "try-now",
        SubmissionState.ACCEPTED: "accepted",
        SubmissionState.REFUSED: "refused",
        SubmissionState.BLOCKED: "blocked",
        SubmissionState.DROPPED: "dropped",
        SubmissionState.SPLIT: "notice",
    }[state]


def outcome(value: Outcome) -> str:
    """Return what became of one attempt."""
    words = {
        Outcome.ACCEPTED: translate("TelemetryHistory", "accepted by the server"),
        Outcome.RETRY: translate("TelemetryHistory", "failed, to be tried again"),
        Outcome.REFUSED: translate("TelemetryHistory", "refused by the server"),
        Outcome.TOO_LARGE: translate("TelemetryHistory", "too large, split up"),
        Outcome.UNKNOWN: translate("TelemetryHistory", "broken off, the answer is not known"),
        Outcome.CHECK_FAILED: translate("TelemetryHistory", "stopped before sending"),
    }
    return words[value]


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
        result(row.state),
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


def request_kind(kind: RequestKind) -> str:
    """Return what was asked for."""
    if kind is RequestKind.COPY:
        #: A request that the user made.
        return translate("TelemetryHistory", "Copy of your data")
    #: A request that the user made.
    return translate("TelemetryHistory", "Removal of your data")


def request_state(request: DataRequest, now: datetime) -> str:
    """Return where a request stands, and what comes next, in a sentence or two."""
    if request.state is RequestState.FAILED:
        return _failed(request)
    if request.state is RequestState.WAITING and (request.words or request.status):
        return f"{_not_taken(request)} {status_texts.next_try(request.next_try, now)}"
    if request.state is RequestState.CANCELLED and request.words == WAS_BEING_SENT:
        return translate(
            "TelemetryHistory",
            "You cancelled it while it was being sent: the service may have received it.",
        )
    return {
        RequestState.PREPARED: translate(
            "TelemetryHistory", "The instructions were used; the e-mail is yours to send."
        ),
        RequestState.WAITING: translate("TelemetryHistory", "It waits to be sent."),
        RequestState.SENDING: translate("TelemetryHistory", "It is being sent…"),
        RequestState.ACCEPTED: translate(
            "TelemetryHistory",
            "The request was accepted; the service removes the data within its own time.",
        ),
        RequestState.NOTHING_STORED: translate(
            "TelemetryHistory", "The service answered that nothing is stored under this ID."
        ),
        RequestState.CANCELLED: translate("TelemetryHistory", "You cancelled it."),
    }[request.state]


def _failed(request: DataRequest) -> str:
    if request.status is not None and not _may_be_tried_again(request.status):
        #: {} is a number and the service's own words, for example "405: wrong method".
        return translate("TelemetryHistory", "The service refused the request: {}.").format(
            _answer(request)
        )
    once = translate("TelemetryHistory", "It is not tried again by itself.")
    return f"{_not_taken(request)} {once}"


def _not_taken(request: DataRequest) -> str:
    """Return why a request was not answered with a yes or a no."""
    if request.status is not None:
        #: {} is a number and the service's own words, for example "503: try later".
        return translate(
            "TelemetryHistory", "The service could not take the request; it answered: {}."
        ).format(_answer(request))
    #: {} is an error, for example "there is no network".
    return translate("TelemetryHistory", "The service could not be reached: {}.").format(
        cut(core_text(request.words.rstrip(". ")), 200)
    )


def _may_be_tried_again(status: int) -> bool:
    return status in (408, 429) or status >= 500


def _answer(request: DataRequest) -> str:
    words = cut(request.words.rstrip(". "), 200)
    return f"{request.status}: {words}" if words else str(request.status)


def error_text(error: object) -> str:
    """Return the sentence shown where something could not be read or written."""
    #: {} is the text of an error.
    return translate("TelemetryHistory", "This could not be read: {}").format(core_text(str(error)))
