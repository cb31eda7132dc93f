# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The addon is a good guest in FreeCAD: other addons, menus, preferences, log, removal."""

import inspect
import sqlite3
import textwrap

import pytest

from telemetry_dev.freecad.profile import TELEMETRY

COMMANDS = [
    "Telemetry_PauseSending",
    "Telemetry_Preferences",
    "Telemetry_RegenerateId",
    "Telemetry_RequestData",
    "Telemetry_ResumeSending",
    "Telemetry_TogglePanel",
    "Telemetry_TurnOff",
]
COMMON_NAMES = {
    "InitGui.py": """
import addon, gui, settings, tests
for module in (addon, gui, settings, tests):
    assert module.WHOSE == "another addon's", module.__file__
FreeCAD.Console.PrintMessage("the other addon is up\\n")
""",
    "gui/__init__.py": 'WHOSE = "another addon\'s"\n',
    "addon/__init__.py": 'WHOSE = "another addon\'s"\n',
    "tests/__init__.py": 'WHOSE = "another addon\'s"\n',
    "settings.py": 'WHOSE = "another addon\'s"\n',
}


def errors_and_warnings(run):
    return [line for line in run.console.splitlines() if line.startswith(("Err:", "Wrn:"))]


def rows(profile, table):
    with sqlite3.connect(profile.ledger) as ledger:
        return ledger.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def import_both():
    import importlib
    import sys

    for name in ("gui", "addon", "tests", "settings"):
        sys.modules.pop(name, None)
        result(name, importlib.import_module(name).__file__)
    for name in ("freecad_telemetry", "freecad_telemetry_gui"):
        result(name, sys.modules[name].__file__)
    Gui.runCommand("Telemetry_TogglePanel")
    wait_for_widget("TelemetryPanel")


@pytest.mark.parametrize("name", ["AnotherAddon", "ZAnotherAddon"])
def test_addons_with_common_names_load_their_own_and_so_do_we(make_profile, name):
    profile = make_profile(addons={name: COMMON_NAMES})
    run = profile.run(import_both)
    other, ours = str(profile.data / "Mod" / name), str(profile.data / "Mod" / "Telemetry")
    for module in ("gui", "addon", "tests", "settings"):
        assert run.results[module].startswith(other), module
    for module in ("freecad_telemetry", "freecad_telemetry_gui"):
        assert run.results[module].startswith(ours), module
    assert "the other addon is up" in run.console
    assert errors_and_warnings(run) == []


def look_for_everything():
    def tools():
        menus = main_window().menuBar().actions()
        (menu,) = [action for action in menus if action.text().replace("&", "") == "Tools"]
        return [action.text() for action in menu.menu().actions()]

    def panels():
        (dock,) = main_window().findChildren(QtWidgets.QDockWidget, "TelemetryPanel")
        actions = main_window().createPopupMenu().actions()
        return [action.text() for action in actions].count(dock.windowTitle())

    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))
    result("dock at first", find("TelemetryPanel").isVisible())
    for workbench in (
        "PartWorkbench",
        "SketcherWorkbench",
        "DraftWorkbench",
        "PartDesignWorkbench",
    ):
        Gui.activateWorkbench(workbench)
        pump(0.5)
        result(workbench, [tools().count("Telemetry"), panels()])
    result("commands", sorted(c for c in Gui.listCommands() if c.startswith("Telemetry_")))
    for name in ("Telemetry_TogglePanel", "Telemetry_TogglePanel"):
        Gui.runCommand(name)
        pump(0.3)
        result(f"shown {len(shown)}", find("TelemetryPanel").isVisible())
        shown.append(name)


def press_ok_in_the_preferences():
    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))
    before = parameters("BaseApp/Preferences/Mod/Telemetry").GetContents()

    def press_ok():
        dialog = modal_dialog()
        result("tabs", dialog.findChild(QtWidgets.QTabWidget, "tabs").count())
        result("sharing", dialog.findChild(QtWidgets.QCheckBox, "sharing").isVisible())
        shot("preferences", dialog)
        buttons = dialog.findChild(QtWidgets.QDialogButtonBox)
        click(buttons.button(QtWidgets.QDialogButtonBox.Apply))
        pump(0.5)
        click(buttons.button(QtWidgets.QDialogButtonBox.Ok))

    after(2000, press_ok)
    Gui.runCommand("Telemetry_Preferences")
    result("came back at once", modal_dialog() is None)
    pump(5)
    result("closed", modal_dialog() is None)
    result("before", before)
    result("after", parameters("BaseApp/Preferences/Mod/Telemetry").GetContents())


def test_everything_is_there_in_every_workbench(make_profile):
    profile = make_profile()
    script = f"shown = []\n{textwrap.dedent(inspect.getsource(look_for_everything))}"
    run = profile.run(f"{script}\nlook_for_everything()\n")
    for workbench in (
        "PartWorkbench",
        "SketcherWorkbench",
        "DraftWorkbench",
        "PartDesignWorkbench",
    ):
        assert run.results[workbench] == [1, 1], workbench
    assert run.results["commands"] == COMMANDS
    assert run.results["dock at first"] is False
    assert [run.results["shown 0"], run.results["shown 1"]] == [True, False]
    assert errors_and_warnings(run) == []


def test_ok_in_the_preferences_changes_nothing_while_undecided(make_profile, collector):
    wanted = {"PostHogURL": collector.url}
    profile = make_profile(parameters={TELEMETRY: wanted})
    run = profile.run(press_ok_in_the_preferences)
    assert run.results["came back at once"]
    assert run.results["closed"]
    assert run.results["tabs"] == 2
    assert run.results["sharing"]
    assert run.results["before"] == run.results["after"]
    assert profile.parameters()[TELEMETRY] == wanted
    assert rows(profile, "decisions") == rows(profile, "identities") == 0
    assert collector.connections == 0
    assert errors_and_warnings(run) == []
    assert run.returncode == 0


@pytest.mark.parametrize(
    "file", ["addon/freecad_telemetry/service.py", "gui/freecad_telemetry_gui/startup.py"]
)
@pytest.mark.parametrize("kind", ["RuntimeError", "SystemExit"])
def test_a_broken_addon_does_not_break_freecads_start(make_profile, file, kind):
    profile = make_profile()
    (profile.data / "Mod/Telemetry" / file).write_text(f"raise {kind}('half a file')")
    run = profile.run("result('up', main_window().isVisible())")
    assert run.results["up"]
    (error,) = errors_and_warnings(run)
    assert error == f"Err: Telemetry could not start: {kind}: half a file"


SHOWS_THE_WINDOW_EARLY = """
import FreeCADGui
from PySide import QtCore

FreeCADGui.getMainWindow().show()
loop = QtCore.QEventLoop()
QtCore.QTimer.singleShot(2000, loop.quit)
(loop.exec if hasattr(loop, "exec") else loop.exec_)()
"""


def open_the_panel():
    pump(1)
    Gui.runCommand("Telemetry_TogglePanel")
    result("sentence", wait_for_widget("sentenceLabel").text())


def test_a_window_that_another_addon_shows_too_early_is_not_the_end_of_the_start(make_profile):
    profile = make_profile()
    early = profile.data / "Macro/Mod/Early"  # FreeCAD loads it after those in Mod
    early.mkdir(parents=True)
    (early / "InitGui.py").write_text(SHOWS_THE_WINDOW_EARLY)
    run = profile.run(open_the_panel)
    assert run.results["sentence"].startswith("Nothing is shared until")
    assert errors_and_warnings(run) == []


def remove_the_addon():
    import sys

    told("sent")
    pump(1)
    sys.path.insert(0, App.getHomePath() + "/Mod/AddonManager")
    from addonmanager_uninstaller import AddonUninstaller

    folder = App.getUserAppDataDir() + "Mod/Telemetry"
    AddonUninstaller.run_uninstall_script(folder)
    pump(4)
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    pump(1)
    result("sentence", find("sentenceLabel", parent=panel).text())


def test_removing_the_addon_withdraws_and_keeps_the_record(make_profile, collector):
    decided = {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": 1,
        "ConsentDate": "2026-11-02T14:03:00+00:00",
        "PostHogURL": collector.url,
    }
    profile = make_profile(parameters={TELEMETRY: decided})
    live = profile.start(remove_the_addon)
    collector.wait_for(1, 60)
    live.tell("sent")
    run = live.wait()
    assert run.results["sentence"] == "Sharing is off."
    assert errors_and_warnings(run) == []
    with sqlite3.connect(profile.ledger) as ledger:
        answers = ledger.execute("SELECT answer, source FROM decisions ORDER BY id").fetchall()
        waiting = ledger.execute("SELECT count(*) FROM events WHERE state = 'waiting'").fetchone()
    assert answers == [("yes", "adopted"), ("no", "uninstall")]
    assert waiting == (0,)
    assert rows(profile, "identities") == 1
    assert profile.parameters()[TELEMETRY]["Enable"] is False
    assert len(collector.requests) == 1
