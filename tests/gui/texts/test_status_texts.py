# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The sentences about the state, for every state."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, Pause, PauseKind, Status
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import (
    DataRequest,
    LastOutcome,
    Outbox,
    RequestKind,
    RequestState,
    State,
    SubmissionState,
)
from freecad_telemetry_gui.qt import QtCore
from freecad_telemetry_gui.texts import blocker_texts, formats, status_texts

NOW = datetime.now(UTC).astimezone().replace(hour=14, minute=0, second=0).astimezone(UTC)
SHARING = State(
    ready=True, status=Status(Mode.SHARING), decision=Decision(Choice.YES, frozenset(), 1, NOW)
)


def answered(status: int, text: str = "") -> Reason:
    """Return what the server answered."""
    return Reason(ReasonCode.ANSWERED, status=status, text=text)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write dates as in the United States, wherever the test runs."""
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
    yield
    QtCore.QLocale.setDefault(before)


def blocked(kind: BlockerKind, subject: str = "", reason: Reason | None = None) -> Status:
    """Return a status that is blocked by one thing."""
    return Status(Mode.BLOCKED, None, (Blocker(kind, subject, reason),))


def everything_told(state: State, now: datetime) -> str:
    """Return all that the status card says."""
    sentences = (
        status_texts.status_sentence(state, now),
        status_texts.shares_sentence(state),
        status_texts.outcome_sentence(state, now),
        status_texts.fault_sentence(state),
        status_texts.next_sentence(state, now),
        status_texts.unsaved_sentence(state),
    )
    return "\n".join(sentences)


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status(Mode.UNDECIDED), "Nothing is shared until you decide."),
        (Status(Mode.SHARING), "Sharing is on."),
        (Status(Mode.OFF), "Sharing is off."),
        (
            Status(Mode.PAUSED, Pause(PauseKind.RESTART)),
            "Paused until FreeCAD restarts.",
        ),
        (Status(Mode.PAUSED, Pause(PauseKind.RESUME)), "Paused until you resume."),
        (
            Status(Mode.PAUSED, Pause(PauseKind.TIME, NOW + timedelta(hours=1))),
            "Paused until 3:00\u202fPM.",
        ),
        (
            blocked(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
            "Blocked by the environment variable DO_NOT_TRACK.",
        ),
        (
            Status(
                Mode.BLOCKED,
                None,
                (
                    Blocker(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
                    Blocker(BlockerKind.ENVIRONMENT, "FREECAD_NO_TELEMETRY"),
                ),
            ),
            "Blocked by environment variables: DO_NOT_TRACK and FREECAD_NO_TELEMETRY.",
        ),
        (
            blocked(BlockerKind.POLICY, reason=Reason.quoted("School computers.")),
            "Blocked by a policy on this computer: School computers.",
        ),
        (blocked(BlockerKind.POLICY), "Blocked by a policy on this computer."),
        (
            blocked(BlockerKind.LEDGER, reason=Reason.quoted("disk full")),
            "Cannot use the local database: disk full. Nothing is sent.",
        ),
        (
            blocked(BlockerKind.POSTHOG),
            "The Python package posthog is missing.",
        ),
        (
            blocked(BlockerKind.POSTHOG, reason=Reason.quoted("ImportError: no name 'x'")),
            "Cannot send: the Python package posthog cannot be used: ImportError: no name 'x'.",
        ),
        (
            blocked(
                BlockerKind.POSTHOG,
                reason=Reason(ReasonCode.POSTHOG_TOO_OLD, version="7.19.2", needed="7.20"),
            ),
            (
                "Cannot send: the Python package posthog cannot be used: version 7.19.2 is "
                "installed, 7.20 or later is needed."
            ),
        ),
        (
            blocked(BlockerKind.ADDRESS, "http://example.org"),
            (
                "Cannot send: the server address “http://example.org” must start with https:// "
                "and end after the server name."
            ),
        ),
    ],
)
def test_each_status_has_one_sentence(status: Status, sentence: str) -> None:
    assert status_texts.status_sentence(State(ready=True, status=status), NOW) == sentence


def test_every_kind_of_blocker_has_a_sentence() -> None:
    for kind in BlockerKind:
        assert blocker_texts.blocker_sentence(Blocker(kind, "x", Reason.quoted("x"))).endswith(".")


TOO_OLD = Reason(ReasonCode.POSTHOG_TOO_OLD, version="7.19.2", needed="7.20")
INSTALL = (
    "The Addon Manager offers to install it when it opens. Then restart FreeCAD.\n"
    "If it does not (FreeCAD 1.0), uninstall this addon there and install it again. "
    "Uninstalling turns sharing off."
)
UPDATE = (
    "In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update "
    "all. Then restart FreeCAD.\n"
    "If posthog is not listed there, update it the way it was installed."
)


@pytest.mark.parametrize(
    ("reason", "steps"),
    [
        (None, INSTALL),
        (TOO_OLD, UPDATE),
        (Reason.quoted("ImportError: x"), f"Restarting FreeCAD may help.\n{UPDATE}"),
    ],
)
def test_a_posthog_that_cannot_be_used_comes_with_the_steps_to_one_that_can(
    reason: Reason | None, steps: str
) -> None:
    state = State(ready=True, status=blocked(BlockerKind.POSTHOG, reason=reason))
    assert status_texts.next_sentence(state, NOW) == steps
    assert blocker_texts.remedy(state) is blocker_texts.Remedy.ADDON_MANAGER


def test_before_the_ledger_was_read_the_card_says_so() -> None:
    assert "Loading" in status_texts.status_sentence(State(), NOW)


def test_what_was_accepted_is_told_with_number_size_and_time() -> None:
    last = LastOutcome(1, SubmissionState.ACCEPTED, NOW - timedelta(minutes=2), 6, 1100)
    state = dataclasses.replace(SHARING, last=last)
    assert (
        status_texts.outcome_sentence(state, NOW)
        == "Last message accepted 2 minutes ago (6 events)."
    )
    assert status_texts.next_sentence(state, NOW) == "Next message: when you next start FreeCAD."


def test_one_event_is_not_plural() -> None:
    assert (status_texts.events(1), status_texts.events(2)) == ("1 event", "2 events")


def test_what_the_server_refused_is_told_in_its_words() -> None:
    last = LastOutcome(1, SubmissionState.REFUSED, NOW, 6, 1100, answered(400, "bad\u202e key."))
    state = dataclasses.replace(SHARING, last=last)
    assert status_texts.outcome_sentence(state, NOW) == (
        "Last message rejected just now (6 events). Response: “400: bad<U+202E> key”"
    )


def test_a_server_out_of_reach_is_told_with_the_reason_what_waits_and_the_next_try() -> None:
    since, due = NOW - timedelta(hours=1), NOW + timedelta(minutes=10)
    outbox = Outbox(9, 4000, 3, due, since, reason=Reason(ReasonCode.CONNECTION_REFUSED))
    state = dataclasses.replace(SHARING, outbox=outbox)
    assert status_texts.outcome_sentence(state, NOW) == (
        "The server cannot be reached: the connection was refused. "
        "First failed attempt: 1:00\u202fPM."
    )
    assert status_texts.next_sentence(state, NOW) == (
        "Unsent data: 9 events (3 sessions).\nNext attempt: 2:10\u202fPM."
    )
    assert status_texts.can_try_now(state)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (answered(503, "upstream\u202e down"), "503: upstream<U+202E> down"),
        (answered(200), "200"),
        (answered(408), "408"),
    ],
)
def test_a_server_that_answered_is_not_out_of_reach(reason: Reason, words: str) -> None:
    outbox = Outbox(9, 4000, 3, None, NOW, reason=reason)
    assert status_texts.outcome_sentence(dataclasses.replace(SHARING, outbox=outbox), NOW) == (
        f"The server did not accept the data. Response: “{words}”\n"
        "First failed attempt: 2:00\u202fPM."
    )


@pytest.mark.parametrize("mode", [Mode.SHARING, Mode.PAUSED, Mode.BLOCKED])
def test_what_waits_is_counted_the_same_in_every_state(mode: Mode) -> None:
    outbox = Outbox(1, 400, 1, None, NOW)
    state = dataclasses.replace(SHARING, status=Status(mode), outbox=outbox)
    assert everything_told(state, NOW).count("Unsent data: 1 event.") == 1
    assert "1 session" not in everything_told(state, NOW)


def test_what_was_accepted_is_not_denied_after_its_records_were_erased() -> None:
    for mode in (Mode.SHARING, Mode.OFF):
        state = dataclasses.replace(
            SHARING, status=Status(mode), last_accepted=NOW - timedelta(minutes=5)
        )
        assert status_texts.outcome_sentence(state, NOW) == (
            "Data was last accepted by the server 5 minutes ago. Its history was deleted or has "
            "expired."
        )


def test_data_whose_removal_was_requested_is_not_said_to_stay_on_the_server() -> None:
    current = Identity("one", NOW - timedelta(days=9))
    former = Identity("two", NOW - timedelta(days=20), NOW - timedelta(days=9))
    off = dataclasses.replace(
        SHARING,
        status=Status(Mode.OFF),
        decision=Decision(Choice.NO, frozenset(), 1, NOW),
        identity=current,
        former=(former,),
        last_accepted=NOW - timedelta(hours=1),
    )
    assert "unless you request its removal" in status_texts.next_sentence(off, NOW)
    requests = tuple(
        DataRequest(number, RequestKind.REMOVAL, identity, NOW, RequestState.WAITING, NOW)
        for number, identity in enumerate(("one", "two"), 1)
    )
    asked = dataclasses.replace(off, requests=requests)
    assert status_texts.next_sentence(asked, NOW) == ""
    some = dataclasses.replace(off, requests=requests[:1])
    assert "unless you request its removal" in status_texts.next_sentence(some, NOW)
    removed = tuple(dataclasses.replace(one, removed_at=NOW) for one in (current, former))
    done = dataclasses.replace(off, identity=None, former=removed)
    assert status_texts.next_sentence(done, NOW) == ""


def test_an_error_of_ours_stands_beside_the_last_outcome() -> None:
    last = LastOutcome(1, SubmissionState.ACCEPTED, NOW, 6, 1100)
    state = dataclasses.replace(SHARING, last=last, fault=Reason.quoted("KeyError: 'x'"))
    assert "Last message accepted" in everything_told(state, NOW)
    assert "Error in this addon: KeyError: 'x'" in everything_told(state, NOW)
    assert "until FreeCAD restarts" not in status_texts.fault_sentence(state)


def test_after_too_many_errors_nothing_is_promised_or_offered() -> None:
    state = dataclasses.replace(
        SHARING, fault=Reason.quoted("KeyError: 'x'"), gave_up=True, outbox=Outbox(2, 9, 1)
    )
    assert "Sending is stopped until FreeCAD restarts." in everything_told(state, NOW)
    assert "Next attempt" not in everything_told(state, NOW)
    assert not status_texts.can_try_now(state)


@pytest.mark.parametrize(
    ("reason", "error", "help_text"),
    [
        (Reason(ReasonCode.LEDGER_LOCKED), "database is locked", "close that program"),
        (Reason(ReasonCode.LEDGER_FULL), "database or disk is full", "Free up"),
        (
            Reason(ReasonCode.LEDGER_READ_ONLY),
            "attempt to write a readonly database",
            "permission to write",
        ),
        (Reason(ReasonCode.PERMISSION_DENIED), "Permission denied", "permission to write"),
        (
            Reason(ReasonCode.OTHER_OWNER, path="/x"),
            "/x belongs to another user",
            "you own the file",
        ),
        (Reason(ReasonCode.LEDGER_IO), "disk I/O error", "retried every few seconds"),
    ],
)
def test_trouble_with_the_records_is_told_with_file_help_and_what_is_kept_in_memory(
    reason: Reason, error: str, help_text: str
) -> None:
    status = blocked(BlockerKind.LEDGER, reason=reason)
    state = State(ready=True, status=status, unsaved=2, ledger="/home/me/ledger.sqlite3")
    text = everything_told(state, NOW)
    assert f"Cannot use the local database: {error}." in text
    assert help_text in text
    assert "File: /home/me/ledger.sqlite3" in text
    assert "Not saved yet: 2 changes." in text
    assert "Not saved" not in everything_told(dataclasses.replace(state, unsaved=0), NOW)


def test_everything_that_blocks_is_named() -> None:
    blockers = (
        Blocker(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
        Blocker(BlockerKind.POLICY, reason=Reason.quoted("School")),
    )
    text = everything_told(State(ready=True, status=Status(Mode.BLOCKED, None, blockers)), NOW)
    assert "DO_NOT_TRACK" in text
    assert "policy on this computer: School." in text


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (1, "Paused until tomorrow 2:00\u202fPM."),
        (40, "Paused until {date} 2:00\u202fPM."),
    ],
)
def test_a_pause_says_when_it_ends(days: int, sentence: str) -> None:
    until = (NOW.astimezone() + timedelta(days=days)).astimezone(UTC)
    status = Status(Mode.PAUSED, Pause(PauseKind.TIME, until))
    shown = status_texts.pause_sentence(status, NOW)
    assert shown == sentence.format(date=formats.date(until))


def test_try_now_is_not_offered_against_the_servers_wish() -> None:
    outbox = Outbox(9, 4000, 3, NOW + timedelta(minutes=10), NOW, asked_to_wait=True)
    state = dataclasses.replace(SHARING, outbox=outbox)
    assert not status_texts.can_try_now(state)
    assert status_texts.outcome_sentence(state, NOW).startswith(
        "The server asked to try again later"
    )


def test_nothing_is_tried_while_paused_or_off() -> None:
    for mode in (Mode.PAUSED, Mode.OFF, Mode.BLOCKED, Mode.UNDECIDED):
        state = dataclasses.replace(SHARING, status=Status(mode), outbox=Outbox(3, 1, 1))
        assert not status_texts.can_try_now(state)


OFF = dataclasses.replace(
    SHARING,
    status=Status(Mode.OFF),
    decision=Decision(Choice.NO, at=NOW),
    last_accepted=NOW,
    identity=Identity("an ID", NOW),
)


def test_after_turning_off_the_card_tells_what_the_server_still_has() -> None:
    assert "90 days" in status_texts.next_sentence(OFF, NOW)
    later = NOW + timedelta(days=91)
    assert status_texts.next_sentence(OFF, later) == ""


def test_after_a_removal_the_card_no_longer_says_that_the_server_has_it() -> None:
    gone = Identity("an ID", NOW, NOW, removed_at=NOW)
    state = dataclasses.replace(OFF, identity=None, former=(gone,))
    assert "90 days" not in status_texts.next_sentence(state, NOW)
    other = dataclasses.replace(state, former=(gone, Identity("another", NOW, NOW)))
    assert "90 days" in status_texts.next_sentence(other, NOW)


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.BLOCKED])
def test_what_turning_off_deleted_is_told_wherever_it_was_turned_off(mode: Mode) -> None:
    state = dataclasses.replace(OFF, status=Status(mode), deleted=2)
    told = everything_told(state, NOW)
    assert "Sharing is off." in told
    assert "2 unsent events were deleted." in told
    assert "unsent" not in everything_told(dataclasses.replace(state, deleted=0), NOW)


def request_of(identity: str, state: RequestState, at: datetime) -> DataRequest:
    return DataRequest(1, RequestKind.REMOVAL, identity, at, state, at)


def test_a_removal_request_is_followed_while_it_is_under_way_and_for_a_day() -> None:
    request = request_of("an ID", RequestState.WAITING, NOW - timedelta(days=9))
    state = dataclasses.replace(OFF, requests=(request,))
    assert status_texts.removal_request(state, NOW) is request
    assert status_texts.removal_under_way(state, "an ID")
    assert "90 days" not in status_texts.next_sentence(state, NOW), "it was requested already"
    done = request_of("an ID", RequestState.ACCEPTED, NOW)
    state = dataclasses.replace(OFF, requests=(done, request))
    assert status_texts.removal_request(state, NOW) is done
    assert status_texts.removal_request(state, NOW + timedelta(days=2)) is None


FAILING = dataclasses.replace(
    SHARING, outbox=Outbox(2, 9, 1, None, NOW, reason=Reason(ReasonCode.NO_NETWORK))
)
REJECTED = dataclasses.replace(
    SHARING, last=LastOutcome(1, SubmissionState.REFUSED, NOW, 6, 1100, answered(400))
)
OWN_WISH = State(ready=True, status=blocked(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"))


@pytest.mark.parametrize(
    ("state", "icon", "reason"),
    [
        (SHARING, "sharing", ""),
        (FAILING, "failing", "The server cannot be reached: there is no network."),
        (dataclasses.replace(FAILING, status=Status(Mode.PAUSED)), "paused", ""),
        (dataclasses.replace(SHARING, fault=Reason.quoted("x"), gave_up=True), "failing", "Error"),
        (REJECTED, "rejected", "Last message rejected just now"),
        (OFF, "off", ""),
        (State(ready=True), "undecided", ""),
        (State(ready=True, status=blocked(BlockerKind.POSTHOG)), "blocked", ""),
        (OWN_WISH, "opted-out", ""),
    ],
)
def test_each_state_has_its_icon_and_trouble_its_reason(
    state: State, icon: str, reason: str
) -> None:
    assert status_texts.status_icon(state) == icon
    found = status_texts.status_reason(state, NOW)
    assert found.startswith(reason)
    assert bool(found) == bool(reason)


def test_the_card_says_which_categories_are_shared_and_when_nothing_is() -> None:
    decision = dataclasses.replace(SHARING.decision, categories=frozenset({Category.SYSTEM}))
    shares = status_texts.shares_sentence(dataclasses.replace(SHARING, decision=decision))
    assert shares == "You share: FreeCAD sessions and System."
    paused = dataclasses.replace(SHARING, status=Status(Mode.PAUSED))
    assert status_texts.shares_sentence(paused) == "Nothing is collected or sent until then."


@pytest.mark.parametrize("kind", BlockerKind)
def test_what_blocks_comes_with_help_and_some_of_it_with_a_button(kind: BlockerKind) -> None:
    state = State(ready=True, status=blocked(kind, "x"))
    assert blocker_texts.blocked_help(state)
    expected = {
        BlockerKind.POSTHOG: blocker_texts.Remedy.ADDON_MANAGER,
        BlockerKind.NEWER_LEDGER: blocker_texts.Remedy.ADDON_MANAGER,
        BlockerKind.ADDRESS: blocker_texts.Remedy.PREFERENCES,
    }
    assert blocker_texts.remedy(state) is expected.get(kind)


def test_our_words_never_promise_too_much() -> None:
    texts = " ".join(
        everything_told(dataclasses.replace(SHARING, status=Status(mode)), NOW) for mode in Mode
    )
    for word in ("anonymous", "delivered", "track"):
        assert word not in texts.lower()


@pytest.mark.parametrize("mode", [Mode.SHARING, Mode.PAUSED, Mode.OFF])
def test_what_the_folder_lacks_is_told_where_it_matters(mode: Mode) -> None:
    state = dataclasses.replace(
        SHARING,
        status=Status(mode, Pause(PauseKind.RESUME) if mode is Mode.PAUSED else None),
        exits_unnoticed=True,
        open_to_others=True,
    )
    told = everything_told(state, NOW)
    assert ("Unexpected exits cannot be noticed" in told) is (mode is Mode.SHARING)
    assert "Other users of this computer may be able to read the local database." in told
    without = dataclasses.replace(state, exits_unnoticed=False, open_to_others=False)
    told = everything_told(without, NOW)
    assert "cannot be noticed" not in told
    assert "Other users" not in told
