# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts of copy and removal requests, and of what became of an ID's data."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from freecad_telemetry.consent.identity import Identity, shortened
from freecad_telemetry.reasons import ReasonCode
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
        return _not_done(request, now)
    if request.state is RequestState.WAITING and request.reason is not None:
        is_answer = request.status == 404 and not _is_other(request)
        why = _nothing_found() if is_answer else _not_taken(request)
        return f"{why}\n{status_texts.next_try(_due(request), now)}"
    if request.state is RequestState.CANCELLED and request.reason is not None:
        return translate(
            "TelemetryRequests", "Canceled; the removal service may already have received it."
        )
    if request.state is RequestState.NOTHING_STORED and request.next_try is not None:
        return f"{_nothing_found()}\n{_offer(request.next_try, now)}"
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
        RequestState.NOTHING_STORED: _nothing_found(),
        RequestState.CANCELLED: translate("TelemetryRequests", "You canceled this request."),
        RequestState.NEWER: status_texts.newer_version(),
    }[request.state]


def waiting() -> str:
    """Return that a request was not sent yet."""
    return translate("TelemetryRequests", "Waiting to be sent.", "a request")


def _due(request: DataRequest) -> datetime | None:
    """Return when a request is sent, UTC; None for at once."""
    moments = [moment for moment in (request.next_try, request.asked_until) if moment]
    return max(moments, default=None)


def _nothing_found() -> str:
    return translate(
        "TelemetryRequests",
        "The removal service found no data under this ID. It also responds this way while data has "
        "not been processed yet.",
    )


def _offer(moment: datetime, now: datetime) -> str:
    """Return when it is worth to try again what found nothing, though data had been accepted."""
    if moment <= now:
        return translate(
            "TelemetryRequests", "Data had been sent shortly before. Please try again now."
        )
    #: {} is a point in time, for example "tomorrow 08:00".
    return translate(
        "TelemetryRequests", "Data had been sent shortly before. Please try again after {}."
    ).format(formats.point(moment, now))


def _not_done(request: DataRequest, now: datetime) -> str:
    is_final = request.status is not None and not _may_be_tried_again(request.status)
    if is_final and not _is_other(request):
        #: {} is a number and the service's own words, for example "405: wrong method".
        return translate("TelemetryRequests", "The service rejected the request: {}.").format(
            reason_clause(request.reason)
        )
    once = translate("TelemetryRequests", "It will not be retried automatically.")
    lines = [_not_taken(request), once]
    if request.asked_until is not None and request.asked_until > now:
        #: {} is a point in time, for example "15:10" or "tomorrow 08:00".
        wait = translate("TelemetryRequests", "The removal service asked to wait until {}.")
        lines.append(wait.format(formats.point(request.asked_until, now)))
    return "\n".join(lines)


def _not_taken(request: DataRequest) -> str:
    """Return why a request was not answered with a yes or a no."""
    if request.status is not None and not _is_other(request):
        #: {} is a number and the service's own words, for example "503: try later".
        return translate(
            "TelemetryRequests", "The service could not process the request. It responded: {}."
        ).format(reason_clause(request.reason))
    #: {} is an error, for example "there is no network".
    return translate("TelemetryRequests", "The service could not be reached: {}.").format(
        reason_clause(request.reason)
    )


def _is_other(request: DataRequest) -> bool:
    """Tell whether something else answered in place of the removal service."""
    return request.reason is not None and request.reason.code is ReasonCode.OTHER_ANSWERED


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
        if request is not None and request.state is RequestState.NOTHING_STORED:
            #: Said of the data sent under an ID: the removal service found none.
            return translate("TelemetryRequests", "no data found on the server")
        if not status_texts.is_on_server(identity, now):
            #: Said of the data sent under an ID: the server keeps it for 90 days.
            return translate("TelemetryRequests", "older than 90 days")
        #: Said of the data sent under an ID: its removal was not requested.
        return translate("TelemetryRequests", "may be on the server")
    #: Said of the data sent under an ID. {} is a date.
    return translate("TelemetryRequests", "removal accepted: {}").format(
        formats.date(identity.removed_at)
    )
