# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The sentences about the state: pure functions of a state and the time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, PauseKind, Status
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Outbox, State, SubmissionState
from freecad_telemetry_gui.qt import ROOT, translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.reason_texts import MAX_QUOTED_CHARS, reason_clause, reason_text
from freecad_telemetry_gui.texts.sanitized import cut

SERVER_RETENTION = timedelta(days=90)
"""So long the server keeps what it accepted."""
MAX_SENDING_DELAY = timedelta(days=30)
"""So long after an ID was given up something may have been sent under it: what still waited."""

_NOT_WRITABLE = (
    ReasonCode.LEDGER_READ_ONLY,
    ReasonCode.LEDGER_CANNOT_OPEN,
    ReasonCode.PERMISSION_DENIED,
    ReasonCode.READ_ONLY_FILES,
)


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
        Category.CUSTOMIZATIONS: translate("TelemetryWording", "Changed defaults"),
    }[category]


def mode_icon(state: State) -> str:
    """Return the name of the icon that goes with the status."""
    return state.status.mode.value


def reading() -> str:
    """Return what stands where something was not read yet."""
    return translate("TelemetryWording", "Reading the records on this computer…")


def status_sentence(state: State, now: datetime) -> str:
    """Return the one sentence of the status card."""
    if not state.ready and state.status.mode is Mode.UNDECIDED:
        return reading()
    status = state.status
    if status.mode is Mode.UNDECIDED:
        return translate("TelemetryWording", "Nothing is shared. You have not decided yet.")
    if status.mode is Mode.SHARING:
        return translate("TelemetryWording", "Sharing is on.")
    if status.mode is Mode.OFF:
        return translate("TelemetryWording", "Sharing is off.")
    if status.mode is Mode.PAUSED:
        return pause_sentence(status, now)
    blockers = _together(status.blockers)
    return blocker_sentence(blockers[0]) if blockers else ""


def pause_sentence(status: Status, now: datetime) -> str:
    """Return until when sharing is paused."""
    pause = status.pause
    if pause is not None and pause.until is not None:
        return _paused_until(pause.until, now)
    if pause is not None and pause.kind is PauseKind.RESTART:
        return translate("TelemetryWording", "Paused until FreeCAD starts again.")
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
        #: {day} is a day of the week, {time} a time of day: "Paused until Tuesday 14:05."
        return translate("TelemetryWording", "Paused until {day} {time}.").format(
            day=formats.weekday(until), time=time
        )
    #: {date} is a date, {time} a time of day: "Paused until 11/20/26 14:05."
    return translate("TelemetryWording", "Paused until {date} {time}.").format(
        date=formats.date(until), time=time
    )


def _together(blockers: tuple[Blocker, ...]) -> tuple[Blocker, ...]:
    """Return the blockers with the environment variables as one."""
    kind = BlockerKind.ENVIRONMENT
    names = [blocker.subject for blocker in blockers if blocker.kind is kind]
    others = tuple(blocker for blocker in blockers if blocker.kind is not kind)
    return (Blocker(kind, ", ".join(names)), *others) if names else others


def blocker_sentence(blocker: Blocker) -> str:
    """Return who or what blocks sharing."""
    subject = cut(blocker.subject, MAX_QUOTED_CHARS)
    reason = reason_clause(blocker.reason)
    if blocker.kind is BlockerKind.ENVIRONMENT:
        if "," in subject:
            #: {} is a list of names.
            return translate(
                "TelemetryWording", "Blocked: these environment variables are set: {}."
            ).format(subject)
        return translate("TelemetryWording", "Blocked: the environment variable {} is set.").format(
            subject
        )
    if blocker.kind is BlockerKind.POLICY:
        if not reason:
            return translate("TelemetryWording", "Blocked by a policy of this computer.")
        return translate("TelemetryWording", "Blocked by a policy of this computer: {}.").format(
            reason
        )
    if blocker.kind is BlockerKind.LEDGER:
        return translate("TelemetryWording", "Cannot keep records: {}. Nothing is sent.").format(
            reason
        )
    if blocker.kind is BlockerKind.NEWER_LEDGER:
        return translate(
            "TelemetryWording",
            "The records on this computer come from a newer version of this addon. "
            "Nothing is sent.",
        )
    if blocker.kind is BlockerKind.POSTHOG:
        if reason:
            #: {} is the text of an error.
            return translate(
                "TelemetryWording", "Cannot send: the Python package posthog cannot be used: {}."
            ).format(reason)
        return translate("TelemetryWording", "Cannot send: the Python package posthog is missing.")
    if blocker.kind is BlockerKind.ADDRESS:
        #: {} is an address that cannot be used, for example “http://example.org”.
        return translate(
            "TelemetryWording",
            "Cannot send: the server's address “{}” must begin with https:// and end after the "
            "server's name.",
        ).format(subject)
    return translate(
        "TelemetryWording",
        "Stopped at the last check: the Python package posthog would have sent something else "
        "than what you agreed to. Nothing was sent.",
    )


def blocker_help(blocker: Blocker) -> str:
    """Return what can be done about a blocker, "" where nothing can be done here."""
    if blocker.kind is BlockerKind.ENVIRONMENT:
        return translate(
            "TelemetryWording",
            "Sharing is possible again when FreeCAD starts without such a variable.",
        )
    if blocker.kind is BlockerKind.POLICY:
        return translate(
            "TelemetryWording", "The person who looks after this computer can change that."
        )
    if blocker.kind is BlockerKind.LEDGER:
        return _ledger_help(blocker.reason)
    if blocker.kind is BlockerKind.NEWER_LEDGER:
        return translate("TelemetryWording", "Update the addon in the Addon Manager.")
    if blocker.kind is BlockerKind.POSTHOG:
        return translate(
            "TelemetryWording",
            "To install it, open Tools → Addon manager, find the addon Telemetry and choose "
            "Update or Reinstall: the Addon manager installs what is missing. Then start "
            "FreeCAD again.",
        )
    if blocker.kind is BlockerKind.ADDRESS:
        return translate(
            "TelemetryWording", "Correct it in Edit → Preferences → Telemetry, under Advanced."
        )
    if blocker.kind is BlockerKind.CHECK_FAILED:
        return translate(
            "TelemetryWording",
            "What waits is kept. Sending goes on with another version of posthog.",
        )
    return ""


def _ledger_help(reason: Reason | None) -> str:
    """Return what can be done so that the records can be written again."""
    code = reason.code if reason else None
    if code is ReasonCode.LEDGER_LOCKED:
        help_text = translate(
            "TelemetryWording",
            "Another program has the file open, perhaps a backup or another FreeCAD: wait, or "
            "close it.",
        )
    elif code in (ReasonCode.LEDGER_FULL, ReasonCode.NO_SPACE):
        help_text = translate("TelemetryWording", "Make room on the disk.")
    elif code in _NOT_WRITABLE:
        help_text = translate(
            "TelemetryWording", "Make sure that you may write the file and its folder."
        )
    elif code in (ReasonCode.SYMBOLIC_LINK, ReasonCode.OTHER_OWNER):
        help_text = translate(
            "TelemetryWording", "Make sure that the file and its folder are your own, and no links."
        )
    else:
        help_text = ""
    again = translate("TelemetryWording", "It is tried again every few seconds.")
    return f"{help_text} {again}".strip()


def trouble_sentence(state: State) -> str:
    """Return which file cannot be written, "" where nothing is wrong with it."""
    if not any(blocker.kind is BlockerKind.LEDGER for blocker in state.status.blockers):
        return ""
    #: {} is the name of a file.
    return translate("TelemetryWording", "The file: {}").format(cut(state.ledger, 300))


def is_unread(state: State) -> bool:
    """Tell whether the ledger could not be read in this run: what was decided is not known."""
    kinds = {blocker.kind for blocker in state.status.blockers}
    troubled = kinds & {BlockerKind.LEDGER, BlockerKind.NEWER_LEDGER}
    return bool(troubled) and state.decision.at is None


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
    text = translate("TelemetryWording", "An error in this addon: {}").format(
        cut(reason_text(state.fault), MAX_QUOTED_CHARS)
    )
    if not state.gave_up:
        return text
    stopped = translate("TelemetryWording", "Sending has stopped until FreeCAD starts again.")
    return f"{text}\n{stopped}"


def outcome_sentence(state: State, now: datetime) -> str:
    """Return the last outcome in words, "" where there is none."""
    outbox = state.outbox
    if outbox.failing_since is not None and outbox.events:
        return unreachable_sentence(outbox, now)
    last = state.last
    if last is None:
        if state.last_accepted is not None:
            return erased_sentence(state.last_accepted, now)
        if state.status.mode in (Mode.SHARING, Mode.PAUSED):
            return translate("TelemetryWording", "Nothing was sent yet.")
        return ""
    if last.state is SubmissionState.ACCEPTED:
        #: For example "6 events (1.1 kB) accepted by the server 2 minutes ago."
        return translate(
            "TelemetryWording", "{events} ({size}) accepted by the server {when}."
        ).format(
            events=events(last.events),
            size=formats.size(last.size),
            when=formats.ago(last.at, now),
        )
    #: {events}: for example "6 events". {words} are the server's own words.
    return translate(
        "TelemetryWording", "The server refused {events}: {words}. They stay in the history."
    ).format(events=events(last.events), words=reason_clause(last.reason))


def erased_sentence(accepted: datetime, now: datetime) -> str:
    """Return that something was accepted of which no record is left."""
    #: {} is for example "2 minutes ago" or "on 11/20/26 at 14:03".
    return translate(
        "TelemetryWording",
        "Last accepted by the server {}. The records of it were erased, or are older than the "
        "history is kept.",
    ).format(formats.ago(accepted, now))


def unreachable_sentence(outbox: Outbox, now: datetime) -> str:
    """Return that the server takes nothing, why, and since when."""
    assert outbox.failing_since is not None
    reason = reason_clause(outbox.reason)
    if outbox.asked_to_wait:
        text = translate("TelemetryWording", "The server asked to wait.")
    elif outbox.reason is not None and outbox.reason.code is ReasonCode.ANSWERED:
        #: {} is a number and the server's own words, for example "503: try later".
        text = translate(
            "TelemetryWording", "The server answered “{}” instead of accepting what was sent."
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
    return f"{text} {since}"


def waiting_sentence(outbox: Outbox) -> str:
    """Return what waits, "" where nothing does."""
    if not outbox.events:
        return ""
    if outbox.sessions < 2:
        #: {}: for example "6 events".
        return translate("TelemetryWording", "Waiting on this computer: {}.").format(
            events(outbox.events)
        )
    #: {events}: for example "6 events"; {sessions}: for example "3 sessions".
    return translate("TelemetryWording", "Waiting on this computer: {events} ({sessions}).").format(
        events=events(outbox.events), sessions=sessions(outbox.sessions)
    )


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
        "The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its "
        "own and is not shown here; you can uninstall it in the Addon manager.",
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


def next_sentence(state: State, now: datetime) -> str:
    """Return what comes next, and what waits; "" where nothing does."""
    mode, outbox = state.status.mode, state.outbox
    if mode is Mode.BLOCKED:
        lines = [*_blocked_lines(state), waiting_sentence(outbox)]
    elif mode is Mode.OFF:
        lines = [_left_on_server(state, now)]
    elif mode is Mode.PAUSED:
        lines = [waiting_sentence(outbox)]
    elif mode is Mode.SHARING:
        lines = [waiting_sentence(outbox), "" if state.gave_up else _next_try(outbox, now)]
    else:
        lines = []
    return "\n".join(line for line in lines if line)


def _blocked_lines(state: State) -> list[str]:
    """Return what else blocks, and what can be done about each."""
    lines = []
    for number, blocker in enumerate(_together(state.status.blockers)):
        if number:
            lines.append(blocker_sentence(blocker))
        lines.append(blocker_help(blocker))
        if blocker.kind is BlockerKind.LEDGER:
            lines.append(trouble_sentence(state))
    return lines


def _left_on_server(state: State, now: datetime) -> str:
    """Return what the server still has after sharing was turned off."""
    if state.decision.answer is not Choice.NO or state.last_accepted is None:
        return ""
    if now - state.last_accepted > SERVER_RETENTION:
        return ""
    identities = (state.identity, *state.former) if state.identity else state.former
    if any(is_on_server(identity, now) for identity in identities):
        return translate(
            "TelemetryWording",
            "What the server accepted before stays there for 90 days, unless you ask for its "
            "removal.",
        )
    return translate(
        "TelemetryWording",
        "The server was asked to remove what it accepted before; “Your data” shows its answer.",
    )


def _next_try(outbox: Outbox, now: datetime) -> str:
    if outbox.sending:
        return translate("TelemetryWording", "Sending now…")
    if outbox.events:
        return next_try(outbox.next_try, now)
    return translate("TelemetryWording", "Next: when FreeCAD starts again.")


def next_try(moment: datetime | None, now: datetime) -> str:
    """Return when the next attempt follows; None for at once."""
    if moment is None or moment <= now:
        return translate("TelemetryWording", "Next try: in a moment.")
    #: {} is a point in time, for example "15:10" or "tomorrow 08:00".
    return translate("TelemetryWording", "Next try: {}.").format(formats.point(moment, now))


def can_try_now(state: State) -> bool:
    """Tell whether "Try now" makes sense: something waits, and the server did not ask to wait."""
    outbox = state.outbox
    return (
        state.status.mode is Mode.SHARING
        and not state.gave_up
        and outbox.events > 0
        and not outbox.sending
        and not outbox.asked_to_wait
    )


def summary(state: State, now: datetime) -> str:
    """Return status and what comes next in one text: for tooltips and screen readers."""
    parts = (
        status_sentence(state, now),
        outcome_sentence(state, now),
        fault_sentence(state),
        next_sentence(state, now),
        unsaved_sentence(state),
        earlier_addon_sentence(state),
    )
    return "\n".join(part for part in parts if part)
