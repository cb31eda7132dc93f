# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Two FreeCADs that share one user: the strictest decision holds."""

import sqlite3

import pytest

from telemetry_dev.freecad.profile import TELEMETRY

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
}


def stay_until_told():
    result("ready")
    told("quit", 120)
    group = parameters("BaseApp/Preferences/Mod/Telemetry")
    result("enabled at the end", group.GetBool("Enable", False))


def turn_sharing_off():
    result("ready")
    told("off", 120)

    def untick():
        dialog = modal_dialog()
        sharing = dialog.findChild(QtWidgets.QCheckBox, "sharing")
        result("was on", sharing.isChecked())
        click(sharing)
        click(dialog.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Ok))

    after(1500, untick)
    open_preferences()
    pump(0.5)
    result("off")
    told("quit", 120)


def read_the_state():
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    pump(4)
    result("sentence", find("sentenceLabel", parent=panel).text())


def answers(profile):
    with sqlite3.connect(profile.ledger) as ledger:
        return [row[0] for row in ledger.execute("SELECT answer FROM decisions ORDER BY id")]


@pytest.mark.parametrize("seconds", [0, 5])
def test_a_freecad_that_quits_later_does_not_turn_sharing_on_again(
    make_profile, collector, seconds
):
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    second = profile.start(stay_until_told)
    second.wait_for_result("ready")
    collector.wait_for(1, 60)
    first = profile.start(turn_sharing_off)
    first.wait_for_result("ready")
    collector.wait_for(2, 60)
    first.tell("off")
    first.wait_for_result("off")
    first.tell("quit")
    run = first.wait()
    assert run.results["was on"]
    assert answers(profile) == ["yes", "no"]
    sent = collector.connections
    second.tell("quit") if not seconds else quit_after(second, seconds)
    second.wait()

    third = profile.run(read_the_state)
    assert third.results["sentence"] == "Sharing is off."
    assert answers(profile) == ["yes", "no"]
    assert profile.parameters()[TELEMETRY]["Enable"] is False
    assert profile.parameters()[TELEMETRY]["FirstStart"] is False
    assert collector.connections == sent, "something left after sharing was turned off"
    with sqlite3.connect(profile.ledger) as ledger:
        waiting = ledger.execute("SELECT count(*) FROM events WHERE state = 'waiting'").fetchone()
    assert waiting == (0,)


def quit_after(live, seconds):
    import time

    time.sleep(seconds)
    live.tell("quit")


def test_a_freecad_notices_that_another_one_turned_sharing_off(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    second = profile.start(stay_until_told)
    second.wait_for_result("ready")
    collector.wait_for(1, 60)
    first = profile.start(turn_sharing_off)
    first.wait_for_result("ready")
    first.tell("off")
    first.wait_for_result("off")
    quit_after(second, 5)
    assert second.wait().results["enabled at the end"] is False
    first.tell("quit")
    first.wait()
