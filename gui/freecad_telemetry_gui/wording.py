# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The sentences about the state: pure functions of a state and the time."""

from __future__ import annotations

from datetime import datetime

from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import Answer, Blocker, BlockerKind, Mode, PauseKind, Status
from freecad_telemetry.records import Outbox, State, SubmissionState
from freecad_telemetry_gui import formats
from freecad_telemetry_gui.plain import cut
from freecad_telemetry_gui.qt import translate

LONGEST_WORDS = 300
"""So many characters of a server's or an error's words go into a sentence."""


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


def status_sentence(state: State, now: datetime) -> str:
    """Return the one sentence of the status card."""
    if not state.ready and state.status.mode is Mode.UNDECIDED:
        return translate("TelemetryWording", "Reading the records on this computer…")
    status = state.status
    if status.mode is Mode.UNDECIDED:
        return translate("TelemetryWording", "Nothing is shared. You have not decided yet.")
    if status.mode is Mode.SHARING:
        return translate("TelemetryWording", "Sharing is on.")
    if status.mode is Mode.OFF:
        return translate("TelemetryWording", "Sharing is off.")
    if status.mode is Mode.PAUSED:
        return pause_sentence(status, now)
    return blocker_sentence(status.blockers[0]) if status.blockers else ""


def pause_sentence(status: Status, now: datetime) -> str:
    """Return until when sharing is paused."""
    pause = status.pause
    if pause is not None and pause.until is not None:
        #: {} is a point in time, for example "Tuesday 14:05".
        return translate("TelemetryWording", "Paused until {}.").format(
            formats.point(pause.until, now)
        )
    if pause is not None and pause.kind is PauseKind.RESTART:
        return translate("TelemetryWording", "Paused until FreeCAD starts again.")
    return translate("TelemetryWording", "Paused until you resume.")


def blocker_sentence(blocker: Blocker) -> str:
    """Return who or what blocks sharing."""
    detail = cut(blocker.detail.rstrip(". \n"), LONGEST_WORDS)
    if blocker.kind is BlockerKind.ENVIRONMENT:
        return translate("TelemetryWording", "Blocked: the environment variable {} is set.").format(
            detail
        )
    if blocker.kind is BlockerKind.POLICY:
        if not detail:
            return translate("TelemetryWording", "Blocked by a policy of this computer.")
        return translate("TelemetryWording", "Blocked by a policy of this computer: {}.").format(
            detail
        )
    if blocker.kind is BlockerKind.LEDGER:
        return translate("TelemetryWording", "Cannot keep records: {}. Nothing is sent.").format(
            detail
        )
    if blocker.kind is BlockerKind.NEWER_LEDGER:
        return translate(
            "TelemetryWording",
            "The records on this computer come from a newer version of this addon. "
            "Nothing is sent.",
        )
    if blocker.kind is BlockerKind.POSTHOG:
        if detail:
            #: {} is the text of an error.
            return translate(
                "TelemetryWording", "Cannot send: the Python package posthog cannot be used: {}."
            ).format(detail)
        return translate("TelemetryWording", "Cannot send: the Python package posthog is missing.")
    if blocker.kind is BlockerKind.ADDRESS:
        #: {} is an address that cannot be used, for example “http://example.org”.
        return translate(
            "TelemetryWording",
            "Cannot send: the server's address “{}” must begin with https:// and end after the "
            "server's name.",
        ).format(detail)
    return translate(
        "TelemetryWording",
        "Stopped at the last check: the Python package posthog would have sent something else "
        "than what you agreed to. Nothing was sent.",
    )


def blocker_help(blocker: Blocker) -> str:
    """Return what can be done about a blocker, "" where nothing can be done here."""
    if blocker.kind is BlockerKind.ENVIRONMENT:
        return translate(
            "TelemetryWording", "Sharing is possible again when FreeCAD starts without it."
        )
    if blocker.kind is BlockerKind.POLICY:
        return translate("TelemetryWording", "Who looks after this computer can change it.")
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
    if blocker.kind is BlockerKind.DOOR:
        return translate(
            "TelemetryWording",
            "What waits is kept. Sending goes on with another version of posthog.",
        )
    return ""


def outcome_sentence(state: State, now: datetime) -> str:
    """Return the last outcome in words, "" where there is none."""
    if state.fault:
        #: {} is the text of an error.
        return translate("TelemetryWording", "An error in this addon: {}").format(
            cut(state.fault, LONGEST_WORDS)
        )
    outbox = state.outbox
    if outbox.failing_since is not None and outbox.events:
        return unreachable_sentence(outbox, now)
    last = state.last
    if last is None:
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
    ).format(events=events(last.events), words=cut(last.words.rstrip(". "), LONGEST_WORDS))


def unreachable_sentence(outbox: Outbox, now: datetime) -> str:
    """Return since when the server is out of reach, and what waits."""
    assert outbox.failing_since is not None
    if outbox.asked_to_wait:
        #: {waiting}: for example "3 sessions".
        return translate(
            "TelemetryWording", "The server asked to wait; {waiting} wait on this computer."
        ).format(waiting=_waiting(outbox))
    #: {when}: for example "14:05" or "Tuesday 14:05"; {waiting}: for example "3 sessions".
    return translate(
        "TelemetryWording",
        "The server cannot be reached since {when}; {waiting} wait on this computer.",
    ).format(when=formats.point(outbox.failing_since, now), waiting=_waiting(outbox))


def _waiting(outbox: Outbox) -> str:
    return sessions(outbox.sessions) if outbox.sessions else events(outbox.events)


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


def next_sentence(state: State, now: datetime) -> str:
    """Return what comes next, "" where nothing does."""
    mode, outbox = state.status.mode, state.outbox
    if mode is Mode.BLOCKED:
        return blocker_help(state.status.blockers[0]) if state.status.blockers else ""
    if mode is Mode.OFF:
        if state.decision.answer is Answer.NO and state.last_accepted is not None:
            return translate(
                "TelemetryWording",
                "What the server accepted before stays there for 90 days, unless you ask for its "
                "removal.",
            )
        return ""
    if mode is Mode.PAUSED:
        if not outbox.events:
            return ""
        #: {}: for example "6 events".
        return translate("TelemetryWording", "{} wait on this computer.").format(
            events(outbox.events)
        )
    if mode is not Mode.SHARING:
        return ""
    if outbox.sending:
        return translate("TelemetryWording", "Sending now…")
    if outbox.events and outbox.next_try is not None and outbox.next_try > now:
        #: {} is a point in time, for example "15:10" or "tomorrow 08:00".
        return translate("TelemetryWording", "Next try: {}.").format(
            formats.point(outbox.next_try, now)
        )
    if outbox.events and outbox.failing_since is None and outbox.next_try is None:
        #: {}: for example "6 events".
        return translate(
            "TelemetryWording", "Next: {} that wait on this computer, when FreeCAD starts again."
        ).format(events(outbox.events))
    if outbox.events:
        return translate("TelemetryWording", "Next try: in a moment.")
    return translate("TelemetryWording", "Next: when FreeCAD starts again.")


def can_try_now(state: State) -> bool:
    """Tell whether "Try now" makes sense: something waits, and the server did not ask to wait."""
    outbox = state.outbox
    return (
        state.status.mode is Mode.SHARING
        and outbox.events > 0
        and not outbox.sending
        and not outbox.asked_to_wait
    )


def summary(state: State, now: datetime) -> str:
    """Return status and what comes next in one text: for tooltips and screen readers."""
    parts = (
        status_sentence(state, now),
        outcome_sentence(state, now),
        next_sentence(state, now),
        earlier_addon_sentence(state),
    )
    return "\n".join(part for part in parts if part)


__all__ = [
    "attempts",
    "blocker_help",
    "blocker_sentence",
    "can_try_now",
    "category_label",
    "earlier_addon_sentence",
    "events",
    "mode_icon",
    "next_sentence",
    "outcome_sentence",
    "pause_sentence",
    "sessions",
    "status_sentence",
    "summary",
]
