# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What FreeCAD's Addon Manager, which copies the whole repository, makes of it."""

import shutil

from telemetry_dev.layout import CHECKOUT

NAME = "FreeCADTelemetryWorkbench"
"""Of no workbench that there is: all that is done to it is done to nobody."""
WORKBENCHES = {
    "Disabled": "NoneWorkbench,TestWorkbench",
    "Ordered": "PartDesignWorkbench,CurvesWorkbench,PartWorkbench",
}


def ask_the_addon_manager():
    from pathlib import Path

    from Addon import Addon
    from addonmanager_installer import AddonInstaller

    group = parameters("BaseApp/Preferences/Workbenches")

    def stored():
        return {name: group.GetString(name) for name in ("Disabled", "Ordered")}

    def listed():
        """Return the lines of the list of workbenches in FreeCAD's preferences."""
        found = []

        def look():
            dialog = QtWidgets.QApplication.activeModalWidget()
            items = dialog.findChild(QtWidgets.QListWidget, "wbList")
            for row in range(items.count()):
                line = items.itemWidget(items.item(row))
                boxes = line.findChildren(QtWidgets.QCheckBox)
                texts = [label.text() for label in line.findChildren(QtWidgets.QLabel)]
                found.append((line.objectName(), texts, [box.isChecked() for box in boxes]))
            dialog.reject()

        after(1500, look)
        Gui.showPreferences("Workbenches", 0)
        return found

    folder = Path(App.getUserAppDataDir()) / "Mod" / "Telemetry"
    ours = Addon("Telemetry")
    result("without package.xml", ours.get_workbench_name())
    ours.load_metadata_file(str(folder / "package.xml"))
    result("name", ours.get_workbench_name())
    result("workbenches", list(Gui.listWorkbenches()))
    result("listed", listed())
    ours.disable()
    result("disabled", stored())
    result("stop file", (folder / "ADDON_DISABLED").exists())
    result("listed while disabled", listed())
    ours.enable()
    result("enabled", stored())
    ours.disable_workbench()
    if hasattr(ours, "remove_workbench"):
        ours.remove_workbench()
    else:  # in FreeCAD 1.0 removing an addon leaves the list alone
        ours.enable_workbench()
    result("removed", stored())
    installer = AddonInstaller(ours, [])
    installer._install_macros()
    result("macros", [found.name for found in Path(installer.macro_installation_path).iterdir()])


def ask_for_the_way_to_a_package():
    from pathlib import Path

    import addonmanager_freecad_interface as fci
    from AddonManager import CommandAddonManager
    from Widgets.addonmanager_widget_global_buttons import WidgetGlobalButtonBar

    bar = WidgetGlobalButtonBar()
    result("entry", bar.python_dependencies.text())
    result("in a gear menu", hasattr(bar, "gear_menu"))
    form = Path(fci.__file__).with_name("PythonDependencyUpdateDialog.ui")
    result("button", Gui.PySideUic.loadUi(str(form)).buttonUpdateAll.text())
    result("offers", hasattr(CommandAddonManager, "check_missing_dependencies"))


def test_the_addon_manager_has_what_the_help_about_posthog_names(make_profile):
    """`texts/blocker_texts.py` says the same of both."""
    found = make_profile(addon=False).run(ask_for_the_way_to_a_package).results
    if found["in a gear menu"]:  # FreeCAD 1.1
        assert found["entry"] == "Open Python Dependencies"
        assert found["button"] == "Update All"
        assert found["offers"]
    else:
        assert found["entry"] == "Python dependencies..."
        assert found["button"] == "Update all available"
        assert not found["offers"]


def test_the_addon_manager_takes_us_for_nobody_else(make_profile):
    profile = make_profile(addon=False, parameters={"BaseApp/Preferences/Workbenches": WORKBENCHES})
    left_out = shutil.ignore_patterns(".git", ".venv", "build", "__pycache__", ".*_cache")
    shutil.copytree(CHECKOUT, profile.data / "Mod/Telemetry", ignore=left_out, symlinks=True)
    run = profile.run(ask_the_addon_manager)
    found = run.results
    assert found["name"] == NAME
    assert NAME not in found["workbenches"]
    # Before it has read package.xml it looks for a workbench in all files.
    assert found["without package.xml"] == "Telemetry"
    assert found["disabled"] == {
        **WORKBENCHES,
        "Disabled": f"{WORKBENCHES['Disabled']},{NAME}",
    }
    assert found["stop file"]
    assert found["enabled"] == found["removed"] == WORKBENCHES
    assert found["listed"]
    assert found["listed while disabled"] == found["listed"]
    assert found["macros"] == []
    assert [line for line in run.console.splitlines() if line.startswith(("Err:", "Wrn:"))] == []
