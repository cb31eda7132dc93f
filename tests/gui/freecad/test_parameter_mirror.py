# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Parameters show what the ledger says; a change by hand can only make things stricter."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice, Decision, ShownWording
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, PauseKind, Status
from freecad_telemetry.records import State
from freecad_telemetry.settings import SETTINGS
from freecad_telemetry_gui.freecad import parameter_mirror as mirror_module
from freecad_telemetry_gui.freecad.destination import destination
from freecad_telemetry_gui.freecad.parameter_mirror import ParameterMirror

SHOWN = ShownWording("the question", "en", 1)


@pytest.fixture
def mirror(world, bridge, monkeypatch):
    monkeypatch.setattr(mirror_module, "RESTORE_DELAY_MS", 200)
    found = ParameterMirror(bridge, world.settings)
    world.host.store.watchers.append(found.parameter_changed)
    return found


def share(world, bridge, *categories):
    bridge.service.share(frozenset(categories), SHOWN)
    world.wait(bridge, lambda state: state.decision.answer is Choice.YES)


def by_hand(world, name, value):
    world.host.store.set(name, SETTINGS[name].kind, value)


def mirrors(world):
    mirrored = {name for name, declared in SETTINGS.items() if declared.mirror}
    return {name: world.settings.stored(name) for name in mirrored}


def test_nothing_is_stored_while_undecided(world, mirror, qtbot):
    qtbot.wait(300)
    assert set(mirrors(world).values()) == {None}
    assert world.host.store.writes == []


def test_a_yes_is_written_whole_and_first_start_last(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM)
    stored = mirrors(world)
    assert stored["Enable"] is True
    assert stored["FirstStart"] is False
    assert stored["SendSystemInformation"] is True
    assert not stored["SendPreferences"]
    assert stored["ConsentVersion"] == 1
    assert stored["ConsentDate"] == bridge.state.decision.at.isoformat(timespec="microseconds")
    assert stored["ConsentDate"].endswith("+00:00")
    assert stored["PostHogUUID"] == bridge.state.identity.id
    writes = world.host.store.writes
    assert writes.index("ConsentDate") < writes.index("Enable") < writes.index("FirstStart")
    assert writes.count("FirstStart") == 1


def test_a_no_is_told_from_an_absent_answer(world, bridge, mirror):
    bridge.service.decline(SHOWN)
    world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    stored = mirrors(world)
    assert stored["Enable"] is False
    assert stored["FirstStart"] is False
    assert stored["PostHogUUID"] is None


def test_the_time_of_the_last_accepted_submission_is_written(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM)
    state = world.wait(bridge, lambda state: state.last_accepted)
    world.qtbot.waitUntil(
        lambda: (
            world.settings.stored("LastSendTime")
            == state.last_accepted.isoformat(timespec="microseconds")
        )
    )


def test_the_pause_is_written_and_taken_back(world, bridge, mirror):
    share(world, bridge)
    for kind in (PauseKind.RESUME, PauseKind.RESTART):
        bridge.service.pause(kind)
        world.wait(bridge, lambda state: state.status.mode is Mode.PAUSED)
        world.qtbot.waitUntil(lambda k=kind: world.settings.stored("PausedUntil") == k.value)
        bridge.service.resume()
        world.wait(bridge, lambda state: state.status.mode is Mode.SHARING)
        world.qtbot.waitUntil(lambda: world.settings.stored("PausedUntil") == "")


def test_a_state_that_is_mirrored_already_writes_nothing(world, bridge, mirror, qtbot):
    share(world, bridge, Category.SYSTEM)
    world.wait(bridge, lambda state: state.last_accepted)
    qtbot.wait(200)
    world.host.store.writes.clear()
    mirror._write_parameters()
    assert world.host.store.writes == []


def test_our_own_writes_are_not_taken_for_changes_by_hand(world, bridge, mirror, monkeypatch):
    calls = []
    monkeypatch.setattr(bridge.service, "parameters_changed", calls.append)
    monkeypatch.setattr(bridge.service, "configure", calls.append)
    share(world, bridge, Category.SYSTEM)
    world.wait(bridge, lambda state: state.last_accepted)
    world.qtbot.wait(300)
    assert calls == []


def test_switching_off_by_hand_withdraws(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM)
    by_hand(world, "Enable", False)
    state = world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    assert state.decision.source == "parameters"
    world.qtbot.wait(400)
    assert world.settings.stored("Enable") is False
    assert world.settings.stored("FirstStart") is False


def test_unticking_a_category_by_hand_counts(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM, Category.ADDONS)
    by_hand(world, "SendAddonInformation", False)
    world.wait(bridge, lambda state: state.decision.categories == {Category.SYSTEM})
    assert world.settings.stored("SendAddonInformation") is False


@pytest.mark.parametrize(
    ("name", "value"), [("Enable", True), ("FirstStart", False), ("SendPreferences", True)]
)
def test_switching_on_by_hand_is_put_back_while_undecided(world, bridge, mirror, name, value):
    by_hand(world, name, value)
    world.qtbot.waitUntil(lambda: world.settings.get(name) == SETTINGS[name].default)
    assert bridge.state.decision.answer is Choice.UNDECIDED
    assert bridge.state.identity is None


def test_a_category_ticked_by_hand_is_put_back(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM)
    by_hand(world, "SendPreferences", True)
    world.qtbot.waitUntil(lambda: world.settings.stored("SendPreferences") is False)
    assert bridge.state.decision.categories == {Category.SYSTEM}


def test_an_id_written_by_hand_is_put_back(world, bridge, mirror):
    share(world, bridge)
    identifier = bridge.state.identity.id
    by_hand(world, "PostHogUUID", "11111111-1111-4111-8111-111111111111")
    world.qtbot.waitUntil(lambda: world.settings.stored("PostHogUUID") == identifier)
    assert bridge.state.identity.id == identifier


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_removing_the_parameters_means_not_decided(world, bridge, mirror, answer):
    if answer == "yes":
        share(world, bridge, Category.SYSTEM)
    else:
        bridge.service.decline(SHOWN)
        world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    for name in ("Enable", "FirstStart", "SendSystemInformation"):  # as FreeCAD's "Reset" does
        world.settings.reset(name)
    state = world.wait(bridge, lambda state: state.decision.source == "reset")
    assert state.decision.answer is Choice.UNDECIDED
    world.qtbot.wait(400)
    assert world.settings.get("FirstStart") is True
    assert world.settings.get("Enable") is False


def test_another_server_is_handed_on_at_once(world, bridge, mirror, monkeypatch):
    calls = []
    monkeypatch.setattr(bridge.service, "configure", calls.append)
    by_hand(world, "PostHogURL", "https://telemetry.example.org")
    by_hand(world, "HistoryDays", 30)
    world.qtbot.waitUntil(lambda: len(calls) > 0)
    (found,) = calls
    assert found.url == "https://telemetry.example.org"
    assert found.history_days == 30


def test_a_blank_server_means_the_default(world):
    for blank in ("", "   "):
        by_hand(world, "PostHogURL", blank)
        by_hand(world, "PostHogAPIKey", blank)
        found = destination(world.settings)
        assert found.url == "https://eu.i.posthog.com"
        assert found.key == "phc_Q9zaBGzSRys31DO8dSp8YepSICY1CJh2xRBUmrbt3Jl"


def test_a_negative_retention_does_not_delete_everything(world):
    by_hand(world, "HistoryDays", -5)
    assert destination(world.settings).history_days == 0


def test_a_ledger_that_cannot_be_read_leaves_the_parameters_alone(world, qtbot, tmp_path):
    for name, value in (("Enable", True), ("FirstStart", False), ("ConsentVersion", 1)):
        by_hand(world, name, value)
    by_hand(world, "ConsentDate", "2026-11-02T14:03:00+00:00")
    folder = tmp_path / "FreeCAD" / "Telemetry"
    folder.write_text("a file in the ledger's way")
    bridge = world.start()
    ParameterMirror(bridge, world.settings)
    world.wait(bridge, lambda state: state.status.mode is Mode.BLOCKED)
    qtbot.wait(200)
    assert world.settings.stored("Enable") is True
    assert world.settings.stored("ConsentDate") == "2026-11-02T14:03:00+00:00"


def test_a_change_between_the_start_of_the_core_and_of_the_mirror_counts(world, bridge):
    share(world, bridge, Category.SYSTEM)
    at_start = {**world.settings.snapshot(), "Enable": True, "FirstStart": False}
    world.settings.set("FirstStart", False)
    world.settings.set("Enable", False)
    ParameterMirror(bridge, world.settings, at_start)
    world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    assert world.settings.stored("Enable") is False


def test_while_the_ledger_cannot_be_read_only_what_was_stopped_is_written(world, bridge, mirror):
    share(world, bridge, Category.SYSTEM)
    world.qtbot.waitUntil(lambda: world.settings.stored("Enable") is True)
    before = mirrors(world)
    blocked = Status(Mode.BLOCKED, None, (Blocker(BlockerKind.NEWER_LEDGER),))
    no = Decision(Choice.NO, source="panel")
    text = "1f0c93ab,off,20261129T123000,panel"
    bridge.state = State(ready=True, status=blocked, decision=no, pending_stops=(text,))
    mirror._write_parameters()
    assert mirrors(world) == {**before, "Enable": False, "PendingStops": text}
