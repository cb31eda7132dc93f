# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Whatever of ours raises, or is gone: FreeCAD lives on, and says so in one sentence."""

import pytest

from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import FreeCADFailed

FAULT = {
    "AATelemetryFault": {
        "telemetry_fault.py": """
import sys

def arm(name):
    '''Let the next call of our function of that name raise.'''
    def hook(frame, event, argument):
        code = frame.f_code
        if event == "call" and code.co_qualname == name and "telemetry" in code.co_filename:
            raise SystemExit("injected fault")
    sys.setprofile(hook)

def armed():
    return sys.getprofile() is not None
""",
    }
}
"""An addon whose module makes any function of ours raise once, on the GUI thread.

SystemExit is the worst: a slot that lets it out ends FreeCAD. A module that is a script raises it.
"""

TOLD = "Err: Telemetry failed: SystemExit: injected fault"
NOT_SHOWN = "The Telemetry addon cannot show this: SystemExit: injected fault"
NOT_STARTED = "The Telemetry addon could not start, so nothing is sent: SystemExit: injected fault"
REMOVED = "The Telemetry addon was removed. Restart FreeCAD."


def yes(collector):
    """Return parameters with which the first start finds a yes."""
    return {
        TELEMETRY: {
            "FirstStart": False,
            "Enable": True,
            "ConsentVersion": 99,
            "ConsentDate": "2026-11-02T14:03:00+00:00",
            "PostHogURL": collector.url,
        }
    }


def run(make_profile, collector, script, *, addons=FAULT, **options):
    """Run a script; once more where FreeCAD crashed.

    FreeCAD's own 3D preview in the preferences crashes now and then with OpenGL in software.
    """

    def start():
        return make_profile(parameters=yes(collector), addons=addons).run(script, **options)

    try:
        return start()
    except FreeCADFailed as failed:
        if "SIGSEGV" not in failed.run.log:
            raise
        return start()


def errors(text):
    """Return what FreeCAD's report view shows in red, and tracebacks."""
    return [line for line in text.splitlines() if line.startswith("Err:") or "Traceback" in line]


# A fault while FreeCAD starts


def look_for_the_panel():
    pump(2)
    dock = find("TelemetryPanel")
    if "Telemetry_TogglePanel" in Gui.listCommands():
        Gui.runCommand("Telemetry_TogglePanel")
        pump(0.5)
        label = find("failureLabel", parent=dock)
        result("sentence", label.text() if label else "")
    Gui.activateWorkbench("PartWorkbench")
    pump(0.3)
    import telemetry_fault

    result("armed", telemetry_fault.armed())


@pytest.mark.parametrize(
    ("name", "told", "sentence"),
    [
        ("Command.GetResources", TOLD, ""),
        ("FreeCADHost.add_menu_entry.<locals>.change", TOLD, ""),
        ("Addon._ask_if_due", TOLD, ""),
        ("Addon._connect_core", "Err: Telemetry could not start: SystemExit", NOT_STARTED),
        ("Bridge.__init__", "Err: Telemetry could not start: SystemExit", NOT_STARTED),
        ("FreeCADHost.snapshot", "Err: Telemetry could not start: SystemExit", NOT_STARTED),
        ("StatusItem.__init__", "Err: Telemetry could not start: SystemExit", NOT_STARTED),
        ("TelemetryPanel.__init__", "Err: Telemetry could not start: SystemExit", None),
        ("FreeCADHost.add_dock", "Err: Telemetry could not start: SystemExit", None),
    ],
)
def test_a_fault_at_the_start(make_profile, collector, name, told, sentence):
    files = FAULT["AATelemetryFault"] | {
        "Init.py": f"import telemetry_fault; telemetry_fault.arm({name!r})"
    }
    got = run(make_profile, collector, look_for_the_panel, addons={"AATelemetryFault": files})
    assert got.results["armed"] is False, "it was never called"
    (error,) = errors(got.console)
    assert error.startswith(told)
    if sentence is not None:
        assert got.results["sentence"] == sentence
    if told != TOLD:
        assert collector.requests == [], "what cannot be shown is not sent"


# A fault while FreeCAD runs


def press_everything():
    import telemetry_fault

    group = parameters("BaseApp/Preferences/Mod/Telemetry")
    dock = find("TelemetryPanel")
    settings = iter(range(31, 60))
    workbenches = iter(["PartWorkbench", "PartDesignWorkbench", "DraftWorkbench"])

    def in_preferences(button):
        def act():
            modal = modal_dialog()
            label = find("failureLabel", parent=modal)
            result(f"page {fault}", label.text() if label and label.isVisible() else "")
            buttons = modal.findChild(QtWidgets.QDialogButtonBox)
            click(buttons.button(getattr(QtWidgets.QDialogButtonBox, button)))

        after(2500, act)
        open_preferences()

    def command(name):
        return lambda: Gui.runCommand(name)

    def set_history_days():
        group.SetInt("HistoryDays", next(settings))

    def open_panel():
        dock.hide()
        dock.open()

    def show_tab():
        open_panel()
        pump(0.2)
        dock.view.show_page(1)

    def in_panel(button):
        return lambda: find(button, parent=dock.view).click()

    def ask():
        dock._bridge.consentRequested.emit()

    cases = [
        ("Command.IsActive", Gui.Command.get("Telemetry_TogglePanel").isActive),
        ("Command.Activated", command("Telemetry_TogglePanel")),
        ("Addon.open_new_id", command("Telemetry_RegenerateId")),
        ("NewIdDialog.__init__", command("Telemetry_RegenerateId")),
        ("CopyDialog.__init__", command("Telemetry_RequestData")),
        ("ConsentWindow.__init__", ask),
        ("FreeCADHost.open_preferences", command("Telemetry_Preferences")),
        (
            "FreeCADHost.add_menu_entry.<locals>.change",
            lambda: Gui.activateWorkbench(next(workbenches)),
        ),
        ("Service.workbench_changed", lambda: Gui.activateWorkbench(next(workbenches))),
        ("ParameterMirror.parameter_changed", set_history_days),
        ("StatusItem._show_state", lambda: Gui.runCommand("Telemetry_PauseSending")),
        ("StatusItem.parameter_changed", lambda: group.SetBool("ShowStatusBarItem", False)),
        ("PanelView.__init__", open_panel),
        ("NextPage.__init__", show_tab),
        ("PreferencesForm.__init__", lambda: in_preferences("Ok")),
        ("PreferencesForm.load", lambda: in_preferences("Cancel")),
        ("PreferencesForm.save", lambda: in_preferences("Ok")),
    ]
    names = []
    for fault, act in cases:
        App.Console.PrintMessage(f"--- {fault}\n")
        names.append(fault)
        telemetry_fault.arm(fault)
        act()
        pump(0.3)
        App.Console.PrintMessage("--- done\n")
        if telemetry_fault.armed():
            raise AssertionError(f"{fault} was never called")
        if fault in ("PanelView.__init__", "NextPage.__init__"):
            labels = [found.text() for found in dock.findChildren(QtWidgets.QLabel, "failureLabel")]
            result(f"panel {fault}", labels)
    result("names", names)
    result("alive", main_window().isVisible())
    telemetry_fault.arm("Addon.stop")
    App.Console.PrintMessage("--- quit\n")


def test_each_call_of_ours_raises_and_freecad_lives_on(make_profile, collector):
    got = run(make_profile, collector, press_everything, timeout=180)
    assert got.results["alive"]
    assert "Traceback" not in got.console
    parts = got.console.split("--- ")
    said = {part.partition("\n")[0]: part for part in parts}
    for name in (*got.results["names"], "quit"):
        assert [error.startswith(TOLD) for error in errors(said[name])] == [True], said[name]
    assert got.results["page PreferencesForm.__init__"] == NOT_SHOWN
    assert got.results["panel PanelView.__init__"] == [NOT_SHOWN]
    assert got.results["panel NextPage.__init__"] == [NOT_SHOWN]


# The addon is removed while FreeCAD runs


def remove_and_use_everything():
    import shutil

    dock = find("TelemetryPanel")
    if args["panel"]:
        Gui.runCommand("Telemetry_TogglePanel")
        wait_for(lambda: dock.view)
    pump(0.3)
    shutil.rmtree(App.getUserAppDataDir() + "Mod/Telemetry")

    def preferences():
        def act():
            modal = modal_dialog()
            label = find("failureLabel", parent=modal)
            tabs = modal.findChild(QtWidgets.QTabWidget, "tabs")
            if tabs is not None:  # what was loaded before goes on working
                tabs.setCurrentIndex(1)
                pump(0.5)
                label = find("failureLabel", parent=modal)
            result("page", label.text() if label and label.isVisible() else "")
            click(modal.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Ok))

        after(2500, act)
        open_preferences()

    def press(name):
        click(find(name, parent=dock.view))

    def show_tab():
        dock.view.show_page(2)

    first = {
        "commands": lambda: None,
        "preferences": preferences,
        "button": lambda: press("newButton"),
        "as sent": lambda: find("viewBox", parent=dock.view).setCurrentIndex(3),
        "tab": show_tab,
        "time": lambda: pump(2),
    }
    first[args["first"]]()
    pump(0.5)
    names = sorted(name for name in Gui.listCommands() if name.startswith("Telemetry_"))
    for name in names:
        Gui.runCommand(name)
        if name == "Telemetry_Preferences":

            def close():
                modal = modal_dialog()
                result("opened", True)
                modal.reject()

            after(2000, close)
            pump(0.2)
        pump(0.3)
    wait_for(lambda: modal_dialog() is None)
    preferences()
    Gui.activateWorkbench("PartWorkbench")
    menu = find("TelemetryStatusItem").menu_for_state()
    for action in menu.actions():
        if "Preferences" not in action.text():
            action.trigger()
            pump(0.2)
    parameters("BaseApp/Preferences/Mod/Telemetry").SetInt("HistoryDays", 33)
    dock.open()
    pump(0.3)
    labels = dock.findChildren(QtWidgets.QLabel, "failureLabel")
    result("dock", [label.text() for label in labels if label.isVisible()])
    windows = QtWidgets.QApplication.topLevelWidgets()
    result(
        "windows", sum(w.isVisible() and w.objectName().startswith("Telemetry") for w in windows)
    )


@pytest.mark.parametrize("first", ["commands", "preferences", "button", "as sent", "tab", "time"])
def test_a_removed_addon_says_so_until_the_restart(make_profile, collector, first):
    panel = first not in ("commands", "preferences")
    got = run(
        make_profile,
        collector,
        remove_and_use_everything,
        args={"first": first, "panel": panel},
    )
    assert errors(got.console) == ["Err: Telemetry was removed. Restart FreeCAD."]
    assert got.results["page"] == REMOVED
    assert got.results["dock"] == [REMOVED]
    assert got.results["opened"]


# FreeCAD's "Reset"


def reset_the_page():
    from freecad_telemetry.consent.decision import ShownWording

    dock = find("TelemetryPanel")
    Gui.runCommand("Telemetry_TogglePanel")
    bridge = wait_for(lambda: dock.view)._bridge

    def hearing():
        return bridge.receivers(QtCore.SIGNAL("stateChanged(PyObject)"))

    def choose_reset():
        menu = QtWidgets.QApplication.activePopupWidget()
        menu.setActiveAction(menu.actions()[0])
        QTest.keyClick(menu, QtCore.Qt.Key_Return)

    def forms():
        modal = modal_dialog()
        return modal.findChildren(QtWidgets.QWidget, "TelemetryPreferencesForm")

    def in_the_preferences():
        modal = modal_dialog()
        pump(3)  # the panel builds its pages
        result("open", (hearing(), len(forms())))
        after(500, choose_reset)
        click(modal.findChild(QtWidgets.QPushButton, "buttonReset"))
        wait_for(lambda: bridge.state.decision.answer.value == "undecided")
        pump(0.5)
        result("reset", (hearing(), len(forms())))
        bridge.service.decline(ShownWording("", "", 99))
        wait_for(lambda: bridge.state.decision.answer.value == "no")
        click(modal.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Ok))

    pump(3)
    before = hearing()
    after(2000, in_the_preferences)
    open_preferences()
    pump(0.5)
    bridge.service.share(frozenset(), ShownWording("", "", 99))
    wait_for(lambda: bridge.state.decision.answer.value == "yes")
    result("closed", hearing() - before)


def test_after_reset_only_the_new_page_hears_of_a_state(make_profile, collector):
    got = run(make_profile, collector, reset_the_page)
    assert got.results["reset"] == got.results["open"]
    assert got.results["closed"] == 0
    assert errors(got.console) == []
