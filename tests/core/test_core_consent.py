# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Decisions, blockers, adoption: each ends in the right, strictest state."""

from __future__ import annotations

import itertools
import json
from datetime import UTC, datetime, timedelta

import pytest

from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import (
    Answer,
    Blocker,
    BlockerKind,
    Decision,
    Mode,
    Pause,
    PauseKind,
    Shown,
    compute_status,
    stricter,
)
from freecad_telemetry.settings import SETTINGS, Settings, UnknownSetting

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
        Answer,
        [(), *((kind,) for kind in BlockerKind), tuple(BlockerKind)],
        (None, pause),
    ):
        status = compute_status(
            Decision(answer), paused, tuple(Blocker(kind) for kind in kinds), NOW
        )
        assert status.shares == (answer is Answer.YES and not kinds and not paused)
        if kinds and answer is not Answer.NO:
            assert status.mode is Mode.BLOCKED
            assert status.blockers[0].kind is kinds[0]


def test_a_pause_ends_at_its_time_and_not_before():
    pause = Pause(PauseKind.TIME, NOW + timedelta(hours=1))
    yes = Decision(Answer.YES, version=1)
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
    service.decline(Shown("?", "en", 1))
    launcher.wait(service, lambda state: state.decision.answer is Answer.NO)
    launcher.quit(service)
    home.parameters = {**YES, "ConsentDate": LATER}
    assert launcher.start().state.status.mode is Mode.OFF


@pytest.mark.parametrize(("date", "mode"), [(LATER, Mode.OFF), (DATE, Mode.SHARING)])
def test_only_a_newer_no_in_the_parameters_is_heard(launcher, home, date, mode):
    home.parameters = dict(YES)
    service = launcher.start()
    service.share(frozenset(), Shown("?", "en", 1))
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
    yes = Decision(Answer.YES, frozenset({Category.SYSTEM}), 1, NOW)
    ticked = {"Enable": True, "SendSystemInformation": True, "SendPreferences": True}
    assert stricter(yes, ticked, NOW) is None
    fewer = stricter(yes, {"Enable": True}, NOW)
    assert fewer is not None
    assert (fewer.answer, fewer.categories) == (Answer.YES, frozenset())
    off = stricter(yes, {"Enable": False}, NOW)
    assert off is not None
    assert off.answer is Answer.NO
    assert stricter(Decision(Answer.NO), {"Enable": True}, NOW) is None
    assert stricter(Decision(), {"Enable": True}, NOW) is None


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
