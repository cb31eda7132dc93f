# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every way to decide, not to decide, or to be forbidden ends in the strictest state."""

import json
import sqlite3

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from telemetry_dev.freecad.profile import TELEMETRY

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": CATALOG.version,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
}


def step():
    """Look at the panel and the question, do what `args` says, look again."""
    group = parameters("BaseApp/Preferences/Mod/Telemetry")

    def question():
        windows = QtWidgets.QApplication.topLevelWidgets()
        found = [w for w in windows if w.objectName() == "TelemetryQuestion" and w.isVisible()]
        return found[0] if found else None

    if not find("TelemetryPanel").isVisible():
        Gui.runCommand("Telemetry_TogglePanel")
    sentence = find("sentenceLabel", parent=wait_for_widget("TelemetryPanel"))
    pump(1.5)
    result("asked", question() is not None)
    result("before", sentence.text())
    todo = args.get("do", "")
    if todo == "wait to be killed":
        result("ready")
        told("never", 120)
    if todo == "escape":
        QTest.keyClick(question(), QtCore.Qt.Key_Escape)
    elif todo == "what is new":
        click(find("updateButton", parent=find("TelemetryPanel")))
        pump(0.5)
    elif todo == "edit":
        for name, value in args["edit"].items():
            group.SetBool(name, value)
    elif todo == "reset":
        for name in ("FirstStart", "Enable"):
            group.RemBool(name)
    for name in args.get("click", []):
        widget = find(name, parent=question())
        wait_for(widget.isEnabled)
        click(widget)
    pump(1.5)
    result("closed", question() is None)
    result("after", sentence.text())
    result("enabled", group.GetBool("Enable", False))
    result("undecided", group.GetBool("FirstStart", True))
    pump(args.get("seconds", 0))


UNDECIDED = "Nothing is shared until you decide."
SHARING = "Sharing is on."
OFF = "Sharing is off."


def run(profile, do="", **options):
    more = {name: options.pop(name) for name in ("click", "edit", "seconds") if name in options}
    return profile.run(step, args={"do": do, **more}, **options).results


def count(profile, table):
    with sqlite3.connect(profile.ledger) as ledger:
        return ledger.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def decisions(profile):
    with sqlite3.connect(profile.ledger) as ledger:
        return ledger.execute(
            "SELECT answer, version, categories, source FROM decisions ORDER BY id"
        ).fetchall()


def test_from_the_question_over_a_kill_a_no_and_a_reset_to_a_yes(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    found = run(profile, "escape")
    assert found["asked"]
    assert (found["before"], found["after"]) == (UNDECIDED, UNDECIDED)

    live = profile.start(step, args={"do": "wait to be killed"})
    assert live.wait_for_result("ready")
    live.kill()
    killed = live.wait(check=False).results
    assert (killed["asked"], killed["before"]) == (True, UNDECIDED)
    assert count(profile, "decisions") == count(profile, "identities") == 0

    # The third time it opens by itself; the answer is a no, and it holds over a restart.
    found = run(profile, click=["system", "dontShareButton"])
    assert found["asked"]
    assert (found["after"], found["enabled"], found["undecided"]) == (OFF, False, False)
    assert count(profile, "identities") == 0
    found = run(profile, "reset")
    assert not found["asked"]
    assert found["before"] == OFF
    assert (found["after"], found["undecided"]) == (UNDECIDED, True)
    assert collector.connections == 0

    # After a reset it is asked again, and a yes holds over a restart as well.
    found = run(profile, click=["system", "shareButton"], seconds=5)
    assert (found["asked"], found["after"]) == (True, SHARING)
    collector.wait_for(1, 10, accepted=True)
    found = run(profile)
    assert (found["asked"], found["before"], found["enabled"]) == (False, SHARING, True)
    answers = [row[0] for row in decisions(profile)]
    assert answers == ["no", "undecided", "yes"]


def test_who_forbids_is_named_and_hand_made_changes_only_make_things_stricter(
    make_profile, collector
):
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    found = run(profile, env={"DO_NOT_TRACK": "1"})
    assert found["before"] == "Blocked by the environment variable DO_NOT_TRACK."
    assert not found["asked"]
    profile.write_policy(json.dumps({"forbid": True, "reason": "Rule 7 of Acme"}))
    found = run(profile, env={"DO_NOT_TRACK": "0"})
    assert found["before"] == "Blocked by a policy on this computer: Rule 7 of Acme."
    # Somebody's own no stays below it, and holds when the policy is gone.
    found = run(profile, "edit", edit={"Enable": False})
    assert found["after"].startswith("Blocked by a policy")
    assert found["enabled"] is False
    profile.write_policy("")
    found = run(profile, "edit", edit={"Enable": True, "SendPreferences": True})
    assert (found["before"], found["after"], found["enabled"]) == (OFF, OFF, False)
    assert collector.connections == 0
    found = run(profile)
    assert (found["before"], found["asked"]) == (OFF, False)
    assert [row[0] for row in decisions(profile)] == ["yes", "no"]


def test_a_category_that_is_unticked_by_hand_stays_unticked(make_profile, collector):
    given = {**YES, "SendPreferences": True, "PostHogURL": collector.url}
    profile = make_profile(parameters={TELEMETRY: given})
    found = run(profile, "edit", edit={"SendSystemInformation": False, "SendCustomizations": True})
    assert found["after"] == SHARING
    assert json.loads(decisions(profile)[-1][2]) == ["preferences"]
    before = len(collector.events)
    run(profile, seconds=4)
    later = collector.events[before:]
    assert later
    assert "freecad_customizations" not in {event["event"] for event in later}
    assert not any("$os" in event["properties"] for event in later)
    stored = profile.parameters()[TELEMETRY]
    assert (stored["SendSystemInformation"], stored["SendPreferences"]) == (False, True)


def test_raising_the_version_asks_about_what_is_new(make_profile, collector):
    given = {**YES, "ConsentVersion": 1, "SendCustomizations": True, "PostHogURL": collector.url}
    profile = make_profile(parameters={TELEMETRY: given})
    found = run(profile, "escape", seconds=3)
    assert (found["asked"], found["after"]) == (True, SHARING)
    found = run(profile, click=["customizations", "dontShareButton"], seconds=3)
    assert (found["asked"], found["after"], found["enabled"]) == (True, SHARING, True)
    old = ["freecad_startup", "freecad_version", "freecad_system_info", "freecad_shutdown"]
    assert {event["event"] for event in collector.events} <= set(old)
    versions = [e["properties"] for e in collector.events if e["event"] == "freecad_version"]
    assert all("qt_version" not in properties for properties in versions)
    # Not asked again; the panel's button still leads there.
    found = run(profile, "what is new", click=["customizations", "shareButton"], seconds=3)
    assert (found["asked"], found["closed"], found["after"]) == (False, True, SHARING)
    assert {event["event"] for event in collector.events} <= set(old)
    before = len(collector.events)
    found = run(profile, seconds=4)
    assert not found["asked"]
    later = {event["event"]: event["properties"] for event in collector.events[before:]}
    assert "freecad_customizations" in later
    assert "qt_version" in later["freecad_version"]
    rows = decisions(profile)
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("yes", 1, "adopted"),
        ("yes", 1, "update declined"),
        ("yes", 2, "question"),
    ]
    assert json.loads(rows[0][2]) == json.loads(rows[1][2]) == ["system"]
    assert json.loads(rows[2][2]) == ["customizations", "system"]
    assert len({event["distinct_id"] for event in collector.events}) == 1


@pytest.mark.parametrize("first", ["dontShareButton", "shareButton"])
def test_two_freecads_that_decide_differently_end_in_a_no(make_profile, collector, first):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    second = {"dontShareButton": "shareButton", "shareButton": "dontShareButton"}[first]
    one = profile.start(decide_at_once, args={"button": first})
    two = profile.start(decide_at_once, args={"button": second})
    for live in (one, two):
        live.wait_for_result("ready")
    one.tell("decide")
    one.wait_for_result("decided")
    two.tell("decide")  # it has not noticed yet what the other one decided
    two.wait_for_result("decided")
    for live in (one, two):
        live.tell("end")
    assert [live.wait().results["after"] for live in (one, two)] == [OFF, OFF]
    found = run(profile)
    assert (found["before"], found["asked"]) == (OFF, False)
    assert profile.parameters()[TELEMETRY]["Enable"] is False


def decide_at_once():
    question = wait_for_widget("TelemetryQuestion")
    button = find(args["button"], parent=question)
    wait_for(button.isEnabled)
    result("ready")
    told("decide", 120)
    if question.isVisible():
        QTest.mouseClick(button, QtCore.Qt.LeftButton)
    result("decided")
    told("end", 120)
    if not find("TelemetryPanel").isVisible():
        Gui.runCommand("Telemetry_TogglePanel")
    sentence = find("sentenceLabel", parent=wait_for_widget("TelemetryPanel"))
    pump(4)
    result("after", sentence.text())
