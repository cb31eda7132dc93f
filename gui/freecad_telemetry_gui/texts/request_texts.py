# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts of copy and removal requests, and of what became of an ID's data."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from freecad_telemetry.consent.identity import Identity, shortened
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import DataRequest, RequestKind, RequestState, State
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.texts.reason_texts import reason_clause


def request_kind(kind: RequestKind) -> str:
    """Return what was requested."""
    return {
        RequestKind.COPY: translate("TelemetryRequests", "Copy request"),
        RequestKind.REMOVAL: translate("TelemetryRequests", "Removal request"),
        RequestKind.NEWER: translate("TelemetryRequests", "Request"),
    }[kind]


def request_state(request: DataRequest, now: datetime) -> str:
    """Return where a request stands, and what comes next, a sentence a line."""
    if request.state is RequestState.FAILED:
        return _not_done(request)
    if request.state is RequestState.WAITING and request.reason is not None:
        return f"{_not_taken(request)}\n{status_texts.next_try(request.next_try, now)}"
    if request.reason == Reason(ReasonCode.WAS_BEING_SENT):
        return translate(
            "TelemetryRequests",
            "You canceled this request while it was being sent. The service may have received it.",
        )
    return {
        RequestState.PREPARED: translate(
            "TelemetryRequests", "The e-mail was prepared. It is up to you to send it."
        ),
        RequestState.WAITING: waiting(),
        RequestState.SENDING: translate("TelemetryRequests", "Sending…", "a request"),
        RequestState.ACCEPTED: translate(
            "TelemetryRequests",
            "The service accepted the request. It may take some time until the data is removed.",
        ),
        RequestState.NOTHING_STORED: translate(
            "TelemetryRequests", "The service reports that nothing is stored under this ID."
        ),
        RequestState.CANCELLED: translate("TelemetryRequests", "You canceled this request."),
        RequestState.NEWER: status_texts.newer_version(),
    }[request.state]


def waiting() -> str:
    """Return that a request was not sent yet."""
    return translate("TelemetryRequests", "Waiting to be sent.", "a request")


def _not_done(request: DataRequest) -> str:
    if request.status is not None and not _may_be_tried_again(request.status):
        #: {} is a number and the service's own words, for example "405: wrong method".
        return translate("TelemetryRequests", "The service rejected the request: {}.").format(
            reason_clause(request.reason)
        )
    once = translate("TelemetryRequests", "It will not be retried automatically.")
    return f"{_not_taken(request)}\n{once}"


def _not_taken(request: DataRequest) -> str:
    """Return why a request was not answered with a yes or a no."""
    if request.status is not None:
        #: {} is a number and the service's own words, for example "503: try later".
        return translate(
            "TelemetryRequests", "The service could not process the request. It responded: {}."
        ).format(reason_clause(request.reason))
    #: {} is an error, for example "there is no network".
    return translate("TelemetryRequests", "The service could not be reached: {}.").format(
        reason_clause(request.reason)
    )


def _may_be_tried_again(status: int) -> bool:
    return status in (408, 429) or status >= 500


def removal_sentence(state: State, now: datetime) -> str:
    """Return where the newest removal request stands, "" where that is no news."""
    request = status_texts.removal_request(state, now)
    if request is None:
        return ""
    #: {id} is a shortened ID, {state} a sentence or two.
    return translate("TelemetryStatusCard", "Removal request for {id}: {state}").format(
        id=shortened(request.identity), state=request_state(request, now)
    )


def last_removal(identity: str, requests: Iterable[DataRequest]) -> DataRequest | None:
    """Return the newest removal request for an ID, None without; `requests` are newest first."""
    for request in requests:
        if request.kind is RequestKind.REMOVAL and request.identity == identity:
            return request
    return None


def data_state(identity: Identity, requests: Iterable[DataRequest], now: datetime) -> str:
    """Return what became of the data that was sent under an ID, in a few words."""
    request = last_removal(identity.id, requests)
    if identity.removed_at is None:
        if request is not None and request.state.is_under_way:
            #: Said of the data sent under an ID.
            return translate("TelemetryRequests", "removal requested")
        if not status_texts.is_on_server(identity, now):
            #: Said of the data sent under an ID: the server keeps it for 90 days.
            return translate("TelemetryRequests", "older than 90 days")
        #: Said of the data sent under an ID: its removal was not requested.
        return translate("TelemetryRequests", "may be on the server")
    if request is not None and request.state is RequestState.NOTHING_STORED:
        #: Said of the data sent under an ID: the server has none.
        return translate("TelemetryRequests", "nothing on the server")
    #: Said of the data sent under an ID. {} is a date.
    return translate("TelemetryRequests", "removal accepted: {}").format(
        formats.date(identity.removed_at)
    )
