# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD's parameters say: adopted at the first start, later only stricter."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import UTC, datetime

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision, ShownWording
from freecad_telemetry.consent.parameters import restricted_by
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.timestamps import write_time
from tests.core.support import DATE, SHOWN, STORED_ID, STORED_YES, settled

NOW = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
LATER = "2027-11-01T10:00:00.000000+00:00"


def test_a_stored_yes_is_adopted_with_its_id_and_categories(launcher, home):
    home.parameters = dict(STORED_YES)
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.identity)
    assert state.status.mode is Mode.SHARING
    assert state.identity.id == STORED_ID
    assert state.decision.categories == {Category.SYSTEM}
    assert state.decision.version == 1


@pytest.mark.parametrize("missing", ["FirstStart", "Enable", "ConsentVersion", "ConsentDate"])
def test_a_yes_that_is_not_whole_is_undecided(launcher, home, missing):
    home.parameters = {name: value for name, value in STORED_YES.items() if name != missing}
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    assert service.state.identity.id == STORED_ID
    launcher.quit(service)
    assert not launcher.collector.connections


def test_the_earlier_addons_yes_is_asked_again_and_its_no_is_kept(launcher, home):
    home.parameters = {"FirstStart": False, "Enable": True, "PostHogUUID": STORED_ID}
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    assert service.state.identity.id == STORED_ID


def test_a_stored_no_is_adopted(launcher, home):
    home.parameters = {"FirstStart": False, "Enable": False}
    assert launcher.start().state.status.mode is Mode.OFF


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("resume", Mode.PAUSED),
        (LATER, Mode.PAUSED),
        (DATE, Mode.SHARING),
        ("restart", Mode.SHARING),
        ("nonsense", Mode.SHARING),
    ],
)
def test_a_stored_pause_is_adopted_unless_it_is_over(launcher, home, text, mode):
    home.parameters = {**STORED_YES, "PausedUntil": text}
    assert launcher.start().state.status.mode is mode


def test_an_existing_ledger_ignores_a_yes_in_the_parameters(launcher, home):
    service = launcher.start()
    service.decline(ShownWording("?", "en", 1))
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(service)
    home.parameters = {**STORED_YES, "ConsentDate": LATER}
    assert launcher.start().state.status.mode is Mode.OFF


@pytest.mark.parametrize(("date", "mode"), [(LATER, Mode.OFF), (DATE, Mode.SHARING)])
def test_only_a_newer_no_in_the_parameters_is_heard(launcher, home, date, mode):
    home.parameters = dict(STORED_YES)
    service = launcher.start()
    service.share(frozenset(), ShownWording("?", "en", 1))
    launcher.wait(service, lambda state: state.decision.source == "question")
    launcher.quit(service)
    home.parameters = {**STORED_YES, "Enable": False, "ConsentDate": date}
    assert launcher.start().state.status.mode is mode


def test_a_hand_made_change_only_makes_things_stricter():
    yes = Decision(Choice.YES, frozenset({Category.SYSTEM}), 1, NOW)
    stored = {"FirstStart": False, "Enable": True, "ConsentVersion": 1}
    ticked = {**stored, "SendSystemInformation": True, "SendPreferences": True}
    assert restricted_by(yes, ticked, NOW) is None
    assert restricted_by(yes, stored, NOW) is None, "what was not changed restricts nothing"
    for unticked in (False, None):
        fewer = restricted_by(yes, {"SendSystemInformation": unticked}, NOW)
        assert fewer is not None
        assert (fewer.answer, fewer.categories) == (Choice.YES, frozenset())
    off = restricted_by(yes, {"Enable": False}, NOW)
    assert off is not None
    assert off.answer is Choice.NO
    assert restricted_by(Decision(Choice.NO), {"Enable": True}, NOW) is None
    assert restricted_by(Decision(), {"Enable": True}, NOW) is None


def test_a_no_that_never_reached_the_ledger_is_heard_at_the_next_start(launcher, home):
    """Another program holds the ledger until FreeCAD has quit; the parameters tell the "no"."""
    home.parameters = dict(STORED_YES)
    service = launcher.start()
    with contextlib.closing(sqlite3.connect(home.ledger, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.turn_off()
        assert service.state.status.mode is Mode.OFF
        no = service.state.decision
        assert no.answer is Choice.NO
        home.parameters = {**STORED_YES, "Enable": False, "ConsentDate": write_time(no.at)}
        with contextlib.closing(sqlite3.connect(home.ledger)) as reader:
            held = reader.execute("SELECT answer FROM decisions ORDER BY id").fetchall()
        assert held == [("yes",)]
        copy = home.ledger.with_name("copy.sqlite3")
        shutil.copy(home.ledger, copy)
    launcher.quit(service)
    # As if that FreeCAD had been gone before the other program let go.
    shutil.copy(copy, home.ledger)
    assert launcher.start().state.status.mode is Mode.OFF


# The order of events, not the clock


def test_a_no_that_came_after_a_yes_of_the_future_holds(launcher, home, clock):
    """The clock was ahead when the user shared, and was set right before they said no."""
    clock.move(days=900)
    home.parameters = {}
    service = launcher.start()
    service.share(frozenset(), SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    clock.move(days=-900)
    no = {**STORED_YES, "Enable": False, "ConsentDate": write_time(clock.now())}
    home.parameters = no
    assert launcher.start().state.status.mode is Mode.OFF


def test_a_no_that_was_taken_back_is_not_heard_again_though_its_date_is_of_the_future(
    launcher, home, clock
):
    """The clock was ahead when the user said no; another FreeCAD's parameters still mirror that."""
    service = launcher.start()
    clock.move(days=900)
    service.decline(SHOWN)
    state = launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    clock.move(days=-900)
    service.share(frozenset(), SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    home.parameters = {
        **STORED_YES,
        "Enable": False,
        "ConsentDate": write_time(state.decision.at),
    }
    assert launcher.start().state.decision.answer is Choice.YES


def test_a_yes_that_mirrored_a_ledger_which_was_deleted_is_asked_again(launcher, home):
    home.parameters = {**STORED_YES, "PendingStops": ""}
    state = launcher.start().state
    assert state.status.mode is Mode.UNDECIDED
    assert state.identity.id == STORED_YES["PostHogUUID"]


def test_what_the_parameters_kept_of_a_stop_is_applied_once(launcher, home):
    home.parameters = dict(STORED_YES)
    launcher.quit(launcher.start())
    home.parameters = {**STORED_YES, "PendingStops": "1f0c93ab,off,20261101T100000,panel garbage"}
    service = launcher.start()
    assert service.state.status.mode is Mode.OFF
    service.share(frozenset(), SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    # FreeCAD was killed, so its parameters still keep what was applied.
    assert launcher.start().state.decision.answer is Choice.YES
