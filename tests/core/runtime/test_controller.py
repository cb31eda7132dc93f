# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One flow: each action is one change, one recomputed status, one publication."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.status import BlockerKind, Mode, PauseKind
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.runtime import controller
from freecad_telemetry.upload import manager, sender
from tests.core.support import ALL, SHOWN, blocker, locked, settled

BOTH = frozenset({Category.SYSTEM, Category.PREFERENCES})
ACTIONS = {
    "share": lambda service: service.share(ALL, SHOWN),
    "pause": lambda service: service.pause(PauseKind.RESUME),
    "resume": lambda service: service.resume(),
    "untick": lambda service: service.set_categories(frozenset()),
    "new ID": lambda service: service.new_id(keep_waiting=True),
    "try now": lambda service: service.try_now(),
    "copy": lambda service: service.request_copy(service.state.identity.id),
    "erase": lambda service: service.erase_history(keep_waiting=True),
    "off": lambda service: service.turn_off(),
    "reset": lambda service: service.reset(),
}
STARTS_A_SENDER = {"share", "resume", "untick", "new ID", "erase"}
"""The others find one that runs, or leave none."""
STOPS = {"pause", "untick", "new ID", "erase", "off", "reset"}


class Counted:
    """Counts calls of a function that goes on doing what it does."""

    def __init__(self, function) -> None:
        self.calls = 0
        self._function = function

    def __call__(self, *arguments, **options):
        self.calls += 1
        return self._function(*arguments, **options)


@pytest.fixture
def slow_sender(monkeypatch):
    """A sender that does not get round to anything: what it asks is no part of an action."""
    monkeypatch.setattr(sender, "FIRST_DELAY_SECONDS", (20.0, 20.0))


def done(service):
    """Wait until the ledger thread has done what was asked of it."""
    service._controller._worker.call(lambda: None)


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_reads_the_state_once_and_starts_one_sender_at_most(
    launcher, monkeypatch, slow_sender, action
):
    service = launcher.start()
    done(service)
    if action != "share":
        service.share(ALL, SHOWN)
        done(service)
    if action == "resume":
        service.pause(PauseKind.RESUME)
        done(service)
    reads, starts = Counted(controller.read_state), Counted(manager.Sender)
    published = []
    monkeypatch.setattr(controller, "read_state", reads)
    monkeypatch.setattr(manager, "Sender", starts)
    service.listen(published.append)
    ACTIONS[action](service)
    at_once = len(published)
    done(service)
    assert reads.calls == 1
    assert len(published) - at_once == 1
    assert at_once == (action in STOPS), "what stops is shown at once"
    assert starts.calls == (action in STARTS_A_SENDER)


@pytest.mark.parametrize(
    ("action", "mode", "choice"),
    [
        ("off", Mode.OFF, Choice.NO),
        ("reset", Mode.UNDECIDED, Choice.UNDECIDED),
        ("pause", Mode.PAUSED, Choice.YES),
    ],
)
def test_a_stop_is_shown_at_once_and_holds_while_the_ledger_is_locked(
    launcher, home, slow_sender, action, mode, choice
):
    service = launcher.start()
    service.share(ALL, SHOWN)
    done(service)
    with locked(home):
        ACTIONS[action](service)
        assert (service.state.status.mode, service.state.decision.answer) == (mode, choice)
        assert service._controller.suspended
    launcher.wait(service, lambda state: not service._controller.suspended)
    done(service)
    assert (service.state.status.mode, service.state.decision.answer) == (mode, choice)


def test_off_by_a_parameter_holds_at_once_while_the_ledger_is_locked(launcher, home):
    service = launcher.start()
    service.share(BOTH, SHOWN)
    launcher.wait(service, settled)
    with locked(home):
        service.parameters_changed({"FirstStart": False, "Enable": False})
        assert service.state.status.mode is Mode.OFF
        assert service.state.decision.answer is Choice.NO, (
            "the parameters tell it to the next start"
        )


@pytest.mark.parametrize(
    ("parameters", "mode", "version"),
    [
        ({"FirstStart": True}, Mode.UNDECIDED, 0),
        ({"ConsentVersion": 0}, Mode.UNDECIDED, 0),
        ({"ConsentVersion": 1}, Mode.SHARING, 1),
        ({"PausedUntil": "resume"}, Mode.PAUSED, CATALOG.version),
        ({"PausedUntil": "2026-11-05T10:00:00+00:00"}, Mode.PAUSED, CATALOG.version),
        ({"PausedUntil": "2025-11-05T10:00:00+00:00"}, Mode.SHARING, CATALOG.version),
        ({"ConsentVersion": CATALOG.version + 5}, Mode.SHARING, CATALOG.version),
    ],
)
def test_each_parameter_that_is_made_stricter_by_hand_holds(launcher, parameters, mode, version):
    service = launcher.start()
    service.share(BOTH, ShownWording("?", "en", CATALOG.version))
    launcher.wait(service, settled)
    stored = {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": CATALOG.version,
        "SendSystemInformation": True,
        "SendPreferences": True,
    }
    service.parameters_changed({**stored, **parameters})
    launcher.wait(
        service,
        lambda state: state.status.mode is mode and state.decision.version == version,
    )
    launcher.quit(service)
    assert launcher.start().state.status.mode is mode


# Before the first read of the ledger


@pytest.mark.parametrize(
    ("wish", "holds"),
    [
        (
            lambda service: service.pause(PauseKind.RESUME),
            lambda state: state.status.mode is Mode.PAUSED,
        ),
        (
            lambda service: service.set_categories(frozenset({Category.SYSTEM})),
            lambda state: state.decision.categories == {Category.SYSTEM},
        ),
        (
            lambda service: service.parameters_changed({"Enable": False}),
            lambda state: state.decision.answer is Choice.NO,
        ),
        (
            lambda service: service.parameters_changed({"SendPreferences": None}),
            lambda state: state.decision.categories == {Category.SYSTEM},
        ),
        (
            lambda service: service.parameters_changed({"PausedUntil": "resume"}),
            lambda state: state.status.mode is Mode.PAUSED,
        ),
    ],
)
def test_a_wish_before_the_first_read_holds(launcher, collector, monkeypatch, wish, holds):
    service = launcher.start()
    service.share(BOTH, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    opened = LedgerStore.open

    def slow(store):
        time.sleep(0.5)
        opened(store)

    monkeypatch.setattr(LedgerStore, "open", slow)
    service = launcher.start(wait=False)
    assert not service.state.ready
    wish(service)
    state = launcher.wait(service, lambda state: state.ready)
    assert holds(state), "from the first state that is shown"
    launcher.wait(service, lambda state: holds(state) and not state.pending_stops)


def test_what_a_newer_addon_decided_is_shown_and_can_be_withdrawn(launcher, home):
    service = launcher.start()
    service.share(BOTH, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        ledger.execute("PRAGMA user_version = 99")
    service = launcher.start()
    assert blocker(service.state).kind is BlockerKind.NEWER_LEDGER
    assert service.state.decision.categories == BOTH
    service.turn_off()
    assert service.state.decision.answer is Choice.NO
    (kept,) = service.state.pending_stops
    launcher.wait(service, lambda state: list(home.ledger.parent.glob("*.stop")))
    assert [file.stem for file in home.ledger.parent.glob("*.stop")] == [kept]
