# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The sentences about the state, for every state."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from freecad_telemetry.consent import (
    Answer,
    Blocker,
    BlockerKind,
    Decision,
    Mode,
    Pause,
    PauseKind,
    Status,
)
from freecad_telemetry.records import LastOutcome, Outbox, State, SubmissionState
from freecad_telemetry_gui import wording
from freecad_telemetry_gui.qt import QtCore

NOW = datetime.now(UTC).astimezone().replace(hour=14, minute=0, second=0).astimezone(UTC)
SHARING = State(
    ready=True, status=Status(Mode.SHARING), decision=Decision(Answer.YES, frozenset(), 1, NOW)
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write dates as in the United States, wherever the test runs."""
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
    yield
    QtCore.QLocale.setDefault(before)


def blocked(kind: BlockerKind, detail: str = "") -> Status:
    """Return a status that is blocked by one thing."""
    return Status(Mode.BLOCKED, None, (Blocker(kind, detail),))


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status(Mode.UNDECIDED), "Nothing is shared. You have not decided yet."),
        (Status(Mode.SHARING), "Sharing is on."),
        (Status(Mode.OFF), "Sharing is off."),
        (
            Status(Mode.PAUSED, Pause(PauseKind.RESTART)),
            "Paused until FreeCAD starts again.",
        ),
        (Status(Mode.PAUSED, Pause(PauseKind.RESUME)), "Paused until you resume."),
        (
            Status(Mode.PAUSED, Pause(PauseKind.TIME, NOW + timedelta(hours=1))),
            "Paused until 3:00\u202fPM.",
        ),
        (
            blocked(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
            "Blocked: the environment variable DO_NOT_TRACK is set.",
        ),
        (
            blocked(BlockerKind.POLICY, "School computers."),
            "Blocked by a policy of this computer: School computers.",
        ),
        (blocked(BlockerKind.POLICY), "Blocked by a policy of this computer."),
        (
            blocked(BlockerKind.LEDGER, "disk full"),
            "Cannot keep records: disk full. Nothing is sent.",
        ),
        (
            blocked(BlockerKind.POSTHOG),
            "Cannot send: the Python package posthog is missing.",
        ),
        (
            blocked(BlockerKind.POSTHOG, "ImportError: no name 'x'"),
            "Cannot send: the Python package posthog cannot be used: ImportError: no name 'x'.",
        ),
        (
            blocked(BlockerKind.ADDRESS, "http://example.org"),
            (
                "Cannot send: the server's address “http://example.org” must begin with https:// "
                "and end after the server's name."
            ),
        ),
    ],
)
def test_each_status_has_one_sentence(status: Status, sentence: str) -> None:
    assert wording.status_sentence(State(ready=True, status=status), NOW) == sentence


def test_every_kind_of_blocker_has_a_sentence() -> None:
    for kind in BlockerKind:
        assert wording.blocker_sentence(Blocker(kind, "x")).endswith(".")


def test_a_missing_posthog_comes_with_a_way_to_install_it() -> None:
    state = State(ready=True, status=blocked(BlockerKind.POSTHOG))
    assert "Addon manager" in wording.next_sentence(state, NOW)


def test_before_the_ledger_was_read_the_card_says_so() -> None:
    assert "Reading" in wording.status_sentence(State(), NOW)


def test_what_was_accepted_is_told_with_number_size_and_time() -> None:
    last = LastOutcome(1, SubmissionState.ACCEPTED, NOW - timedelta(minutes=2), 6, 1100)
    state = dataclasses.replace(SHARING, last=last)
    assert (
        wording.outcome_sentence(state, NOW)
        == "6 events (1.1 kB) accepted by the server 2 minutes ago."
    )
    assert wording.next_sentence(state, NOW) == "Next: when FreeCAD starts again."


def test_one_event_is_not_plural() -> None:
    assert (wording.events(1), wording.events(2)) == ("1 event", "2 events")


def test_what_the_server_refused_is_told_in_its_words() -> None:
    last = LastOutcome(1, SubmissionState.REFUSED, NOW, 6, 1100, "400: bad\u202e key.")
    state = dataclasses.replace(SHARING, last=last)
    assert wording.outcome_sentence(state, NOW) == (
        "The server refused 6 events: 400: bad<U+202E> key. They stay in the history."
    )


def test_a_server_out_of_reach_is_told_with_what_waits_and_the_next_try() -> None:
    outbox = Outbox(9, 4000, 3, NOW + timedelta(minutes=10), NOW - timedelta(hours=1))
    state = dataclasses.replace(SHARING, outbox=outbox)
    assert wording.outcome_sentence(state, NOW) == (
        "The server cannot be reached since 1:00\u202fPM; 3 sessions wait on this computer."
    )
    assert wording.next_sentence(state, NOW) == "Next try: 2:10\u202fPM."
    assert wording.can_try_now(state)


def test_try_now_is_not_offered_against_the_servers_wish() -> None:
    outbox = Outbox(9, 4000, 3, NOW + timedelta(minutes=10), NOW, asked_to_wait=True)
    state = dataclasses.replace(SHARING, outbox=outbox)
    assert not wording.can_try_now(state)
    assert wording.outcome_sentence(state, NOW).startswith("The server asked to wait")


def test_nothing_is_tried_while_paused_or_off() -> None:
    for mode in (Mode.PAUSED, Mode.OFF, Mode.BLOCKED, Mode.UNDECIDED):
        state = dataclasses.replace(SHARING, status=Status(mode), outbox=Outbox(3, 1, 1))
        assert not wording.can_try_now(state)


def test_after_turning_off_the_card_tells_what_the_server_still_has() -> None:
    no = Decision(Answer.NO, at=NOW)
    state = dataclasses.replace(SHARING, status=Status(Mode.OFF), decision=no, last_accepted=NOW)
    assert "90 days" in wording.next_sentence(state, NOW)


def test_our_words_never_promise_too_much() -> None:
    texts = " ".join(
        wording.summary(dataclasses.replace(SHARING, status=Status(mode)), NOW) for mode in Mode
    )
    for word in ("anonymous", "delivered", "track"):
        assert word not in texts.lower()
