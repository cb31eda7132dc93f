# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Decisions, blockers, adoption: each ends in the right, strictest state."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import json
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.parameters import restricted_by
from freecad_telemetry.consent.status import (
    Blocker,
    BlockerKind,
    Mode,
    Pause,
    PauseKind,
    compute_status,
)
from freecad_telemetry.ledger import decisions
from freecad_telemetry.settings import SETTINGS, Settings, UnknownSetting
from freecad_telemetry.timestamps import write_time

NOW = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
DATE = "2026-11-01T10:00:00.000000+00:00"
LATER = "2027-11-01T10:00:00.000000+00:00"
ID = "4c601111-1111-4111-8111-1111111111e0"
YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": DATE,
    "SendSystemInformation": True,
    "SendAddonInformation": False,
    "PostHogUUID": ID,
}


def test_the_strictest_source_wins_in_every_combination():
    pause = Pause(PauseKind.RESUME)
    for answer, kinds, paused in itertools.product(
        Choice,
        [(), *((kind,) for kind in BlockerKind), tuple(BlockerKind)],
        (None, pause),
    ):
        status = compute_status(
            Decision(answer), paused, tuple(Blocker(kind) for kind in kinds), NOW
        )
        assert status.shares == (answer is Choice.YES and not kinds and not paused)
        if kinds and answer is not Choice.NO:
            assert status.mode is Mode.BLOCKED
            assert status.blockers[0].kind is kinds[0]


def test_a_pause_ends_at_its_time_and_not_before():
    pause = Pause(PauseKind.TIME, NOW + timedelta(hours=1))
    yes = Decision(Choice.YES, version=1)
    assert compute_status(yes, pause, (), NOW).mode is Mode.PAUSED
    assert compute_status(yes, pause, (), NOW + timedelta(hours=1)).mode is Mode.SHARING


def test_a_stored_yes_is_adopted_with_its_id_and_categories(launcher, home):
    home.parameters = dict(YES)
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.identity)
    assert state.status.mode is Mode.SHARING
    assert state.identity.id == ID
    assert state.decision.categories == {Category.SYSTEM}
    assert state.decision.version == 1


@pytest.mark.parametrize("missing", ["FirstStart", "Enable", "ConsentVersion", "ConsentDate"])
def test_a_yes_that_is_not_whole_is_undecided(launcher, home, missing):
    home.parameters = {name: value for name, value in YES.items() if name != missing}
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    assert service.state.identity.id == ID
    launcher.quit(service)
    assert not launcher.collector.connections


def test_the_earlier_addons_yes_is_asked_again_and_its_no_is_kept(launcher, home):
    home.parameters = {"FirstStart": False, "Enable": True, "PostHogUUID": ID}
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    assert service.state.identity.id == ID


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
    home.parameters = {**YES, "PausedUntil": text}
    assert launcher.start().state.status.mode is mode


def test_an_existing_ledger_ignores_a_yes_in_the_parameters(launcher, home):
    service = launcher.start()
    service.decline(ShownWording("?", "en", 1))
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(service)
    home.parameters = {**YES, "ConsentDate": LATER}
    assert launcher.start().state.status.mode is Mode.OFF


@pytest.mark.parametrize(("date", "mode"), [(LATER, Mode.OFF), (DATE, Mode.SHARING)])
def test_only_a_newer_no_in_the_parameters_is_heard(launcher, home, date, mode):
    home.parameters = dict(YES)
    service = launcher.start()
    service.share(frozenset(), ShownWording("?", "en", 1))
    launcher.wait(service, lambda state: state.decision.source == "question")
    launcher.quit(service)
    home.parameters = {**YES, "Enable": False, "ConsentDate": date}
    assert launcher.start().state.status.mode is mode


def test_a_damaged_ledger_is_set_aside_and_a_new_one_begins_undecided(launcher, home):
    home.parameters = dict(YES)
    launcher.quit(launcher.start())
    home.ledger.write_bytes(b"no database at all" * 100)
    service = launcher.start()
    assert service.state.status.mode is Mode.UNDECIDED
    (aside,) = home.ledger.parent.glob("ledger.damaged-*")
    assert aside.read_bytes().startswith(b"no database")


def test_blockers_from_outside_are_named(launcher):
    launcher.variables["DO_NOT_TRACK"] = "1"
    launcher.policy.write_text(json.dumps({"forbid": True, "reason": "Company rule 7"}))
    status = launcher.start().state.status
    assert status.mode is Mode.BLOCKED
    assert status.blockers == (
        Blocker(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
        Blocker(BlockerKind.POLICY, "Company rule 7"),
    )


@pytest.mark.parametrize("value", ["", "0", "false", "False"])
def test_an_environment_variable_that_says_no_does_not_block(launcher, value):
    launcher.variables["FREECAD_NO_TELEMETRY"] = value
    assert launcher.start().state.status.mode is Mode.UNDECIDED


@pytest.mark.parametrize("text", ["", "{", "[]", "\xff"])
def test_a_policy_that_cannot_be_read_blocks(launcher, text):
    launcher.policy.write_text(text, encoding="latin-1")
    status = launcher.start().state.status
    assert [blocker.kind for blocker in status.blockers] == [BlockerKind.POLICY]


def test_a_hand_made_change_only_makes_things_stricter():
    yes = Decision(Choice.YES, frozenset({Category.SYSTEM}), 1, NOW)
    stored = {"FirstStart": False, "Enable": True, "ConsentVersion": 1}
    ticked = {**stored, "SendSystemInformation": True, "SendPreferences": True}
    assert restricted_by(yes, ticked, NOW) is None
    fewer = restricted_by(yes, stored, NOW)
    assert fewer is not None
    assert (fewer.answer, fewer.categories) == (Choice.YES, frozenset())
    off = restricted_by(yes, {"Enable": False}, NOW)
    assert off is not None
    assert off.answer is Choice.NO
    assert restricted_by(Decision(Choice.NO), {"Enable": True}, NOW) is None
    assert restricted_by(Decision(), {"Enable": True}, NOW) is None


class Store:
    """A parameter store in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}

    def get(self, name, kind):
        return self.values.get((name, kind))

    def set(self, name, kind, value):
        self.values[name, kind] = value

    def remove(self, name, kind):
        self.values.pop((name, kind), None)


def test_an_undeclared_parameter_raises():
    settings = Settings(Store())
    for act in (
        lambda: settings.get("Enabled"),
        lambda: settings.set("Enabled", True),
        lambda: settings.reset("Enabled"),
        lambda: settings.stored("Enabled"),
    ):
        with pytest.raises(UnknownSetting):
            act()


def test_a_parameter_has_its_type_and_default():
    settings = Settings(Store())
    assert settings.get("PostHogURL") == "https://eu.i.posthog.com"
    settings.set("PostHogURL", "   ")
    assert settings.get("PostHogURL") == "https://eu.i.posthog.com"
    with pytest.raises(TypeError):
        settings.set("HistoryDays", True)
    with pytest.raises(TypeError):
        settings.set("Enable", 1)
    assert set(settings.snapshot()) == set(SETTINGS)


# The catalog has something new

VERSION_1 = {
    **YES,
    "SendPreferences": True,
    "SendCustomizations": True,  # a tick that the first version did not ask about
}
NEW = frozenset({Category.CUSTOMIZATIONS})
ALL = frozenset(OPTIONAL_CATEGORIES)


def sent(launcher, count=1):
    """Return the events of the requests from the given one on, by name."""
    found = {}
    for request in launcher.collector.wait_for(count, 10)[count - 1 :]:
        for event in request.events:
            found[event["event"]] = event["properties"]
    return found


def start_with(launcher, home, parameters):
    home.parameters = dict(parameters)
    home.snapshot = dataclasses.replace(home.snapshot, stored={})
    service = launcher.start()
    launcher.wait(service, lambda state: state.last_accepted and not state.outbox.events)
    return service


def test_until_the_new_part_is_answered_the_old_version_is_sent(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    assert service.state.update_due
    assert service.state.ask_now
    assert service.state.decision.categories == {Category.SYSTEM, Category.PREFERENCES}
    points = {(p.event, p.key): p for p in service.catalog.points}
    events = sent(launcher)
    assert "freecad_customizations" not in events
    for name, properties in events.items():
        for key in properties:
            point = points.get((name, key)) or points["*", key]
            assert point.since == 1, key


def test_agreeing_to_the_new_part_keeps_what_was_agreed_to(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    identity = service.state.identity
    service.share_update(NEW | {Category.ADDONS}, ShownWording("What is new", "en", 2))
    state = launcher.wait(service, lambda state: state.decision.version == 2)
    # A category of the first version cannot come in by this door.
    assert state.decision.categories == {Category.SYSTEM, Category.PREFERENCES, *NEW}
    assert (state.decision.wording, state.decision.source) == ("What is new", "question")
    assert not state.update_due
    assert state.identity == identity
    launcher.quit(service)
    launcher.start()
    assert "freecad_customizations" in sent(launcher, 2)


def test_declining_the_new_part_withdraws_nothing_and_ends_the_asking(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    before = service.state
    service.keep_version(ShownWording("What is new", "en", 2))
    state = launcher.wait(service, lambda state: state.update_declined)
    assert state.status.mode is Mode.SHARING
    assert state.decision.version == 1
    assert state.decision.categories == before.decision.categories
    assert state.decision.wording == "What is new"
    assert state.identity == before.identity
    assert not state.ask_now
    launcher.quit(service)
    service = launcher.start()
    launcher.wait(service, lambda state: state.outbox.events == 0 and state.last_accepted)
    assert not service.state.ask_now
    assert service.state.update_due, "the panel still offers it"
    assert "freecad_customizations" not in sent(launcher, 2)


@pytest.mark.parametrize("answer", ["share_update", "keep_version"])
def test_no_answer_about_the_new_part_turns_sharing_on(launcher, home, answer):
    service = start_with(launcher, home, VERSION_1)
    service.turn_off()
    shown = ShownWording("What is new", "en", 2)
    service.share_update(NEW, shown) if answer == "share_update" else service.keep_version(shown)
    launcher.wait(service, lambda state: state.status.mode is Mode.OFF)
    launcher.quit(service)
    service = launcher.start()
    assert service.state.status.mode is Mode.OFF
    assert service.state.decision.answer is Choice.NO


def test_the_question_about_something_new_opens_three_times_at_most(launcher, home):
    home.parameters = dict(VERSION_1)
    asked = []
    for _ in range(5):
        service = launcher.start()
        launcher.wait(service, lambda state: state.last_accepted and not state.outbox.events)
        asked.append(service.state.ask_now)
        if service.state.ask_now:
            service.consent_window_shown()
            launcher.wait(service, lambda state: not state.ask_now)
        launcher.quit(service)
    assert asked == [True, True, True, False, False]


def test_an_earlier_question_that_stayed_open_does_not_keep_a_newer_one_from_being_asked(
    launcher, home
):
    home.parameters = dict(VERSION_1)
    launcher.quit(launcher.start())
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        for _, version in itertools.product(range(3), (0, 1)):
            decisions.count_question(ledger, version)
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)


def test_the_earlier_addon_beside_ours_is_found(launcher, home):
    mods = home.directories.user_data / "Mod"
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)
    assert service.state.earlier_addon == ""
    launcher.quit(service)
    for file in ("freecad-telemetry/PosthogFC.py", "other/freecad/Telemetry/PostHog.py"):
        (mods / file).parent.mkdir(parents=True)
        (mods / file).write_text("")
        service = launcher.start()
        folder = file.partition("/")[0]
        launcher.wait(service, lambda state, folder=folder: state.earlier_addon == folder)
        launcher.quit(service)
        (mods / folder / "ADDON_DISABLED").write_text("")
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)
    assert service.state.earlier_addon == ""


def test_a_no_that_never_reached_the_ledger_is_heard_at_the_next_start(launcher, home):
    """Another program holds the ledger until FreeCAD has quit; the parameters tell the "no"."""
    home.parameters = dict(YES)
    service = launcher.start()
    with contextlib.closing(sqlite3.connect(home.ledger, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.turn_off()
        assert service.state.status.mode is Mode.OFF
        no = service.state.decision
        assert no.answer is Choice.NO
        home.parameters = {**YES, "Enable": False, "ConsentDate": write_time(no.at)}
        with contextlib.closing(sqlite3.connect(home.ledger)) as reader:
            held = reader.execute("SELECT answer FROM decisions ORDER BY id").fetchall()
        assert held == [("yes",)]
        copy = home.ledger.with_name("copy.sqlite3")
        shutil.copy(home.ledger, copy)
    launcher.quit(service)
    # As if that FreeCAD had been gone before the other program let go.
    shutil.copy(copy, home.ledger)
    assert launcher.start().state.status.mode is Mode.OFF


def test_a_no_in_another_freecad_stands_against_a_yes_that_had_not_seen_it(launcher):
    one, two = launcher.start(), launcher.start()
    for service in (one, two):
        launcher.wait(service, lambda state: state.ask_now)
    one.decline(ShownWording("?", "en", 2))
    launcher.quit(one)  # its answer is in the ledger
    two.share(ALL, ShownWording("?", "en", 2))  # before it looked at the ledger again
    launcher.wait(two, lambda state: state.status.mode is Mode.OFF)
    assert two.state.decision.answer is Choice.NO
    assert two.state.identity is None
    # Who has seen it may change their mind.
    two.share(ALL, ShownWording("?", "en", 2))
    launcher.wait(two, lambda state: state.status.mode is Mode.SHARING)
