# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Two copies of the addon in one FreeCAD: one runs, and its panel tells where the other is.

FreeCAD lists the folders of `Mod` in no order, then those of `Macro/Mod`, then each `-M`; it puts
all of them on sys.path before it runs the first InitGui.py.
"""

import os
import shutil
from pathlib import Path

import pytest

from telemetry_dev.freecad.profile import TELEMETRY

SHARING = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
}


def look():
    import sys
    import threading

    told("sent")
    pump(6)  # a second core would send 2 to 4 s after the start
    window = main_window()
    result("docks", len(window.findChildren(QtWidgets.QDockWidget, "TelemetryPanel")))
    result("status items", len(window.findChildren(QtWidgets.QWidget, "TelemetryStatusItem")))
    threads = [thread.name for thread in threading.enumerate()]
    result("ledger threads", threads.count("Telemetry ledger"))
    result("path", [entry for entry in sys.path if entry.startswith(tuple(args["folders"]))])
    modules = {name: module for name, module in sys.modules.items() if "telemetry" in name}
    files = [getattr(module, "__file__", None) for module in modules.values()]
    result("files", [file for file in files if file and "/telemetry_" not in file])
    result("root", str(modules["freecad_telemetry_gui.qt"].ROOT))
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    label = wait_for_widget("nextLabel")
    result("plain", label.textFormat() == QtCore.Qt.PlainText)
    result("text", label.text())
    shot("panel", panel)


def copied(profile, folder):
    """Install another copy of the addon there; returns its folder."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copytree(profile.data / "Mod/Telemetry", folder))


def run(profile, collector, **options):
    folders = [str(profile.data / place / "") for place in ("Mod", "Macro/Mod")]
    live = profile.start(look, args={"folders": folders}, **options)
    collector.wait_for(1, 60)
    live.tell("sent")
    return live.wait()


def check(run, collector, used, other=None):
    """One copy runs, all of it, and tells of the other one."""
    assert (run.results["docks"], run.results["status items"]) == (1, 1)
    assert run.results["ledger threads"] == 1
    assert len(collector.requests) == 1
    assert [event["event"] for event in collector.events].count("freecad_startup") == 1
    assert run.results["root"] == os.path.realpath(used)
    assert {file for file in run.results["files"] if not Path(file).is_relative_to(used)} == set()
    sentence = f"This addon is installed twice: “{used}” is in use, “{other}” is not."
    assert (sentence in run.results["text"]) is (other is not None), run.results["text"]
    assert run.results["plain"]
    assert set(run.results["path"]) == {str(used), f"{used}/addon"}
    complaints = [line for line in run.console.splitlines() if line.startswith(("Err:", "Wrn:"))]
    assert complaints == []


@pytest.fixture
def profile(make_profile, collector):
    return make_profile(parameters={TELEMETRY: {**SHARING, "PostHogURL": collector.url}})


@pytest.mark.parametrize("name", ["Telemetry.backup", "A <b>copy & 100% of Télémétrie"])
def test_the_copy_that_freecad_loads_second_does_nothing(profile, collector, name):
    second = copied(profile, profile.data / "Macro/Mod" / name)
    check(run(profile, collector), collector, profile.data / "Mod/Telemetry", second)


def test_a_copy_that_freecad_loads_first_is_the_one_that_runs(profile, collector):
    second = copied(profile, profile.data / "Macro/Mod/Telemetry")
    first = (profile.data / "Mod/Telemetry").rename(profile.data / "Mod/Telemetry.backup")
    check(run(profile, collector), collector, first, second)


def test_two_copies_in_mod_are_told_apart_whichever_is_first(profile, collector):
    copies = {profile.data / "Mod/Telemetry", copied(profile, profile.data / "Mod/Telemetry.old")}
    found = run(profile, collector)
    used = Path(found.results["root"])
    (other,) = copies - {used}
    check(found, collector, used, other)


def test_a_link_to_the_same_folder_is_a_copy(profile, collector):
    used = profile.data / "Mod/Telemetry"
    link = profile.data / "Macro/Mod/Linked"
    link.parent.mkdir(parents=True)
    link.symlink_to(used)
    check(run(profile, collector), collector, used, link)


def test_a_folder_that_freecad_loads_twice_is_no_copy(profile, collector):
    used = profile.data / "Mod/Telemetry"
    found = run(profile, collector, arguments=("-M", str(used)))
    check(found, collector, used)


def test_a_disabled_copy_is_not_reported(profile, collector):
    second = copied(profile, profile.data / "Macro/Mod/Telemetry.backup")
    (second / "ADDON_DISABLED").touch()
    check(run(profile, collector), collector, profile.data / "Mod/Telemetry")


def look_for_docks():
    result("docks", len(main_window().findChildren(QtWidgets.QDockWidget, "TelemetryPanel")))


def test_a_copy_without_its_core_does_not_run_that_of_another(profile, collector):
    other = copied(profile, profile.data / "Macro/Mod/Telemetry.backup")
    shutil.rmtree(profile.data / "Mod/Telemetry/addon/freecad_telemetry")
    run = profile.run(look_for_docks)
    assert run.results["docks"] == 0
    assert f"freecad_telemetry is another copy's: {other}/addon/" in run.console
    assert collector.connections == 0
    assert not profile.ledger.exists()
