# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The sentences about the state: pure functions of a state and the time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import Mode, PauseKind, Status
from freecad_telemetry.reasons import ReasonCode
from freecad_telemetry.records import (
    DataRequest,
    Outbox,
    RequestKind,
    RequestState,
    State,
    SubmissionState,
)
from freecad_telemetry_gui.qt import ROOT, translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.blocker_texts import (
    blocked_help,
    blocked_sentences,
    is_own_wish,
)
from freecad_telemetry_gui.texts.reason_texts import MAX_QUOTED_CHARS, reason_clause, reason_text
from freecad_telemetry_gui.texts.sanitized import cut

SERVER_RETENTION = timedelta(days=90)
"""So long the server keeps what it accepted."""
REQUEST_IS_NEWS = timedelta(days=1)
"""So long the status card shows how a removal request ended; after that “Your data” does."""
MAX_SENDING_DELAY = timedelta(days=30)
"""So long after an ID was given up something may have been sent under it: what still waited."""


def events(count: int) -> str:
    """Return for example "6 events"."""
    return translate("TelemetryWording", "%n event(s)", "", count)


def sessions(count: int) -> str:
    """Return for example "3 sessions": starts of FreeCAD."""
    #: A session is the time from FreeCAD's start to its end.
    return translate("TelemetryWording", "%n session(s)", "", count)


def attempts(count: int) -> str:
    """Return for example "2 attempts"."""
    #: An attempt to send something to the server.
    return translate("TelemetryWording", "%n attempt(s)", "", count)


def category_label(category: Category) -> str:
    """Return a category's name."""
    return {
        Category.SESSION: translate("TelemetryWording", "FreeCAD sessions"),
        Category.SYSTEM: translate("TelemetryWording", "System", "category of data"),
        Category.PREFERENCES: translate("TelemetryWording", "Preferences", "category of data"),
        Category.ADDONS: translate("TelemetryWording", "Addons", "category of data"),
        #: Category of data: the settings that differ from FreeCAD's defaults.
        Category.CUSTOMIZATIONS: translate("TelemetryWording", "Changed settings"),
    }[category]


def share_label(categories: Collection[Category]) -> str:
    """Return what is shared in these categories as a list: "FreeCAD sessions and System"."""
    chosen = (category for category in Category if category in {Category.SESSION, *categories})
    return formats.listed([category_label(one) for one in chosen])


def is_failing(state: State) -> bool:
    """Tell whether sharing is on, but nothing gets through."""
    outbox = state.outbox
    out_of_reach = outbox.failing_since is not None and outbox.to_send > 0
    return state.status.mode is Mode.SHARING and (state.gave_up or out_of_reach)


def is_rejected(state: State) -> bool:
    """Tell whether sharing is on, but the server rejected the last message."""
    rejected = state.last is not None and state.last.state is SubmissionState.REFUSED
    return state.status.mode is Mode.SHARING and rejected


def status_icon(state: State) -> str:
    """Return the name of the icon that goes with the status."""
    if is_failing(state):
        return "failing"
    if is_rejected(state):
        return "rejected"
    return "opted-out" if is_own_wish(state) else state.status.mode.value


def newer_version() -> str:
    """Return who wrote what this version of the addon does not know."""
    return translate("TelemetryWording", "Written by a newer version of this addon.")


def reading() -> str:
    """Return what stands where something was not read yet."""
    return translate("TelemetryWording", "Loading…")


def status_sentence(state: State, now: datetime) -> str:
    """Return the one sentence of the status card."""
    if not state.ready and state.status.mode is Mode.UNDECIDED:
        return reading()
    status = state.status
    if status.mode is Mode.UNDECIDED:
        return translate("TelemetryWording", "Nothing is shared until you decide.")
    if status.mode is Mode.SHARING:
        return translate("TelemetryWording", "Sharing is on.")
    if status.mode is Mode.OFF:
        return translate("TelemetryWording", "Sharing is off.")
    if status.mode is Mode.PAUSED:
        return pause_sentence(status, now)
    return next(iter(blocked_sentences(state)), "")


def status_reason(state: State, now: datetime) -> str:
    """Return why the icon of the status is not that of sharing without trouble, "" for no reason.

    Where something blocks, or nothing is shared, the status says so itself.
    """
    if state.gave_up:
        return fault_sentence(state)
    return outcome_sentence(state, now) if is_failing(state) or is_rejected(state) else ""


def pause_sentence(status: Status, now: datetime) -> str:
    """Return until when sharing is paused."""
    pause = status.pause
    if pause is not None and pause.until is not None:
        return _paused_until(pause.until, now)
    if pause is not None and pause.kind is PauseKind.RESTART:
        return translate("TelemetryWording", "Paused until FreeCAD restarts.")
    return translate("TelemetryWording", "Paused until you resume.")


def _paused_until(until: datetime, now: datetime) -> str:
    days, time = formats.days_until(until, now), formats.clock(until)
    if days == 0:
        #: {} is a time of day, for example "14:05".
        return translate("TelemetryWording", "Paused until {}.").format(time)
    if days == 1:
        #: {} is a time of day, for example "14:05".
        return translate("TelemetryWording", "Paused until tomorrow {}.").format(time)
    if 1 < days < 7:
        #: "Paused until Tuesday, 14:05." {day} is the name of a day of the week as it stands in a
        #: calendar (nominative), {time} a time of day.
        return translate("TelemetryWording", "Paused until {day}, {time}.").format(
            day=formats.weekday(until), time=time
        )
    #: {date} is a date, {time} a time of day: "Paused until 11/20/26 14:05."
    return translate("TelemetryWording", "Paused until {date} {time}.").format(
        date=formats.date(until), time=time
    )


def unsaved_sentence(state: State) -> str:
    """Return what is kept in memory only, "" where all is saved."""
    if not state.unsaved:
        return ""
    return translate(
        "TelemetryWording",
        "Not saved yet: %n change(s). They may be lost when FreeCAD exits.",
        "",
        state.unsaved,
    )


def fault_sentence(state: State) -> str:
    """Return the last unexpected error of ours, and whether it ended sending; "" without."""
    if state.fault is None:
        return ""
    #: {} is the text of an error.
    text = translate("TelemetryWording", "Error in this addon: {}").format(
        cut(reason_text(state.fault), MAX_QUOTED_CHARS)
    )
    if not state.gave_up:
        return text
    stopped = translate("TelemetryWording", "Sending is stopped until FreeCAD restarts.")
    return f"{text}\n{stopped}"


def outcome_sentence(state: State, now: datetime) -> str:
    """Return the last outcome in words, "" where there is none."""
    outbox = state.outbox
    if outbox.failing_since is not None and outbox.to_send:
        return unreachable_sentence(outbox, now)
    last = state.last
    if last is None:
        if state.last_accepted is not None:
            return erased_sentence(state.last_accepted, now)
        if state.status.mode in (Mode.SHARING, Mode.PAUSED):
            return translate("TelemetryWording", "Nothing has been sent yet.")
        return ""
    if last.state is SubmissionState.ACCEPTED:
        #: {when}: for example "2 minutes ago"; {events}: for example "6 events".
        return translate("TelemetryWording", "Last message accepted {when} ({events}).").format(
            when=formats.ago(last.at, now), events=events(last.events)
        )
    #: {when}: for example "2 minutes ago"; {events}: "6 events"; {reason}: the server's own words.
    return translate(
        "TelemetryWording", "Last message rejected {when} ({events}). Response: “{reason}”"
    ).format(
        when=formats.ago(last.at, now),
        events=events(last.events),
        reason=reason_clause(last.reason),
    )


def erased_sentence(accepted: datetime, now: datetime) -> str:
    """Return that something was accepted of which no record is left."""
    #: {} is for example "2 minutes ago" or "on 11/20/26 at 14:03".
    return translate(
        "TelemetryWording",
        "Data was last accepted by the server {}. Its history was deleted or has expired.",
    ).format(formats.ago(accepted, now))


def unreachable_sentence(outbox: Outbox, now: datetime) -> str:
    """Return that the server takes nothing, why, and since when."""
    assert outbox.failing_since is not None
    reason = reason_clause(outbox.reason)
    if outbox.asked_to_wait:
        text = translate("TelemetryWording", "The server asked to try again later.")
    elif outbox.reason is not None and outbox.reason.code is ReasonCode.ANSWERED:
        #: {} is a number and the server's own words, for example "503: try later".
        text = translate(
            "TelemetryWording", "The server did not accept the data. Response: “{}”"
        ).format(reason)
    elif reason:
        #: {} is an error, for example "there is no network".
        text = translate("TelemetryWording", "The server cannot be reached: {}.").format(reason)
    else:
        text = translate("TelemetryWording", "The server cannot be reached.")
    #: {} is a point in time, for example "14:05" or "yesterday 14:05".
    since = translate("TelemetryWording", "First failed attempt: {}.").format(
        formats.point(outbox.failing_since, now)
    )
    # Words of the server's own end without a full stop of ours.
    return f"{text}\n{since}" if text.endswith("”") else f"{text} {since}"


def waiting_sentence(outbox: Outbox) -> str:
    """Return what waits, "" where nothing does."""
    if not outbox.events:
        return ""
    if outbox.sessions < 2:
        #: {}: for example "6 events".
        text = translate("TelemetryWording", "Unsent data: {}.").format(events(outbox.events))
    else:
        #: {events}: for example "6 events"; {sessions}: for example "3 sessions".
        text = translate("TelemetryWording", "Unsent data: {events} ({sessions}).").format(
            events=events(outbox.events), sessions=sessions(outbox.sessions)
        )
    if not outbox.newer:
        return text
    newer = translate(
        "TelemetryWording",
        "%n event(s) of it can only be sent by a newer version of this addon.",
        "",
        outbox.newer,
    )
    return f"{text}\n{newer}"


def is_on_server(identity: Identity, now: datetime) -> bool:
    """Tell whether the server may still hold what was sent under an ID, as far as is known."""
    if identity.removed_at is not None:
        return False
    return identity.until is None or now - identity.until < SERVER_RETENTION + MAX_SENDING_DELAY


def earlier_addon_sentence(state: State) -> str:
    """Return that the earlier addon sends on its own, "" where it is not installed."""
    if not state.earlier_addon:
        return ""
    #: {} is the name of a folder.
    return translate(
        "TelemetryWording",
        "The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its "
        "own, and that data is not shown here. You can uninstall it in the Addon Manager.",
    ).format(cut(state.earlier_addon, 60))


def other_copies_sentences(folders: Sequence[Path]) -> str:
    """Return where other copies of the addon are, a line for each; "" where there is none."""
    #: {used} and {other} are folders.
    sentence = translate(
        "TelemetryWording",
        "This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder "
        "that you do not need.",
    )
    used = cut(str(ROOT), MAX_QUOTED_CHARS)
    return "\n".join(
        sentence.format(used=used, other=cut(str(folder), MAX_QUOTED_CHARS)) for folder in folders
    )


def left_files_sentences(state: State) -> str:
    """Return which files besides the ledger hold what it held, a line for each."""
    #: {} is a file. “Copy Configuration” is the button of FreeCAD 1.1.
    copied = translate(
        "TelemetryWording", "FreeCAD's “Copy Configuration” left a copy of the local database: {}"
    )
    #: {} is a file.
    damaged = translate("TelemetryWording", "A damaged local database was set aside: {}")
    return "\n".join(
        sentence.format(cut(file, MAX_QUOTED_CHARS))
        for sentence, files in ((copied, state.copies), (damaged, state.set_aside))
        for file in files
    )


def shares_sentence(state: State) -> str:
    """Return what is shared, or that nothing is, "" where the status says so already."""
    mode = state.status.mode
    if mode is Mode.PAUSED:
        #: Follows "Paused until Tuesday, 14:05."
        return translate("TelemetryWording", "Nothing is collected or sent until then.")
    if mode is Mode.SHARING:
        #: {} is a list of categories.
        return translate("TelemetryWording", "You share: {}.").format(
            share_label(state.decision.categories)
        )
    if state.decision.answer is not Choice.NO:
        return ""
    off = translate("TelemetryWording", "Sharing is off.") if mode is Mode.BLOCKED else ""
    #: Follows "Sharing is off."
    deleted = translate("TelemetryWording", "%n unsent event(s) were deleted.", "", state.deleted)
    return "\n".join(line for line in (off, deleted if state.deleted else "") if line)


def _folder_sentences(state: State) -> list[str]:
    """Return what the folder of the local database lacks."""
    lines = []
    if state.exits_unnoticed and state.status.mode is Mode.SHARING:
        lines.append(
            translate(
                "TelemetryWording",
                "Unexpected exits cannot be noticed: the folder of the local database cannot lock "
                "files.",
            )
        )
    if state.open_to_others:
        lines.append(
            translate(
                "TelemetryWording",
                "Other users of this computer may be able to read the local database.",
            )
        )
    return lines


def next_sentence(state: State, now: datetime) -> str:
    """Return what comes next, what waits, and what the folder lacks; "" where nothing does."""
    mode, outbox = state.status.mode, state.outbox
    if mode is Mode.BLOCKED:
        _, *more = blocked_sentences(state) or [""]
        lines = [*more, *blocked_help(state), waiting_sentence(outbox)]
    elif mode is Mode.OFF:
        lines = [_left_on_server(state, now), *_folder_sentences(state)]
    elif mode is Mode.PAUSED:
        lines = [waiting_sentence(outbox), *_folder_sentences(state)]
    elif mode is Mode.SHARING:
        next_try = "" if state.gave_up else _next_try(outbox, now)
        lines = [waiting_sentence(outbox), next_try, *_folder_sentences(state)]
    else:
        lines = []
    return "\n".join(line for line in lines if line)


def removal_request(state: State, now: datetime) -> DataRequest | None:
    """Return the newest removal request while it is news: under way, or changed within a day.

    Of several that were made at once it is the first, which is about the current ID.
    """
    removals = [request for request in state.requests if request.kind is RequestKind.REMOVAL]
    newest = [request for request in removals if request.at == removals[0].at]
    if not newest:
        return None
    request = newest[-1]
    is_news = now - request.changed_at < REQUEST_IS_NEWS
    return request if request.state.is_under_way or is_news else None


def removal_under_way(state: State, identity: str) -> DataRequest | None:
    """Return the request to remove what an ID sent, until it is answered; None without."""
    for request in state.requests:
        about_it = request.kind is RequestKind.REMOVAL and request.identity == identity
        if about_it and request.state.is_under_way:
            return request
    return None


def _was_removal_answered(state: State, identity: str) -> bool:
    """Tell whether the removal of what an ID sent is under way, or found nothing in the end."""
    return any(
        request.state.is_under_way
        or (request.state is RequestState.NOTHING_STORED and request.next_try is None)
        for request in state.requests
        if request.kind is RequestKind.REMOVAL and request.identity == identity
    )


def _left_on_server(state: State, now: datetime) -> str:
    """Return what the server still has after sharing was turned off."""
    if state.decision.answer is not Choice.NO or state.last_accepted is None:
        return ""
    if now - state.last_accepted > SERVER_RETENTION:
        return ""
    identities = (state.identity, *state.former) if state.identity else state.former
    if not any(
        is_on_server(identity, now) and not _was_removal_answered(state, identity.id)
        for identity in identities
    ):
        return ""
    return translate(
        "TelemetryWording",
        "Data sent before stays on the server for up to 90 days, unless you request its removal.",
    )


def _next_try(outbox: Outbox, now: datetime) -> str:
    if outbox.sending:
        return translate("TelemetryWording", "Sending…")
    if outbox.to_send:
        return next_try(outbox.next_try, now)
    return translate("TelemetryWording", "Next message: when you next start FreeCAD.")


def next_try(moment: datetime | None, now: datetime) -> str:
    """Return when the next attempt follows; None for at once."""
    if moment is None or moment <= now:
        return translate("TelemetryWording", "Next attempt: in a moment.")
    #: {} is a point in time, for example "15:10" or "tomorrow 08:00".
    return translate("TelemetryWording", "Next attempt: {}.").format(formats.point(moment, now))


def can_try_now(state: State) -> bool:
    """Tell whether "Try now" makes sense: data is unsent, and the server did not ask to wait."""
    outbox = state.outbox
    return (
        state.status.mode is Mode.SHARING
        and not state.gave_up
        and outbox.to_send > 0
        and not outbox.asked_to_wait
    )
