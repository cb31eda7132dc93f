# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD 1.1's "Copy Configuration" copies the ledger too: the panel tells it, and deletes it."""

import inspect
import sqlite3
import textwrap

import pytest

from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import PANEL_DRIVER

ID = "4c601111-1111-4111-8111-1111111111e0"
SHARING = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "PostHogUUID": ID,
}
PRESSER = """
from PySide import QtCore, QtWidgets


def press():
    for window in QtWidgets.QApplication.topLevelWidgets():
        if window.objectName().endswith("DlgVersionMigrator") and window.isVisible():
            for button in window.findChildren(QtWidgets.QPushButton):
                if button.text().startswith("Copy Configuration"):
                    timer.stop()
                    button.click()
                    return


timer = QtCore.QTimer()
timer.timeout.connect(press)
timer.start(500)
"""
"""An addon that presses the button of FreeCAD's modal window, before which no script runs."""


def look_and_delete():
    data = tab(2)
    result("told", wait_for(lambda: find("leftLabel", parent=data).text()))
    result("shown", find("leftLabel", parent=data).isVisible())
    result("identity", bridge.state.identity.id)
    sent = tab(0)
    press("deleteButton", sent)
    erase = dialog("TelemetryEraseDialog")
    result("dialog", find("leftLabel", parent=erase).text())
    press("eraseButton", erase)
    wait_for(lambda: not bridge.state.copies)
    tab(2)
    result("left", find("leftLabel", parent=data).isVisible())


def in_panel(function):
    """Return a script that opens the panel and calls a function."""
    source = textwrap.dedent(inspect.getsource(function))
    return f"{PANEL_DRIVER}\n{source}\n{function.__name__}()\n"


def without_version(folder):
    """Make a folder as FreeCAD 1.0 has it: not one for each version."""
    for entry in list(folder.iterdir()):
        entry.rename(folder.parent / entry.name)
    folder.rmdir()


@pytest.mark.needs_freecad_1_1("“Copy Configuration”")
def test_the_copy_that_freecad_makes_is_told_and_deleted(make_profile, collector):
    profile = make_profile(
        addons={"AAPresser": {"copy_presser.py": PRESSER, "InitGui.py": "import copy_presser"}},
        parameters={TELEMETRY: {**SHARING, "PostHogURL": collector.url}},
    )
    copy = profile.data / "Telemetry" / profile.ledger.name
    without_version(profile.data)
    without_version(profile.config)
    profile.start().wait(check=False)
    assert ID in "\n".join(sqlite3.connect(copy).iterdump()), "FreeCAD copied it"

    run = profile.run(in_panel(look_and_delete))
    assert run.results["identity"] == ID
    assert run.results["shown"]
    assert run.results["told"] == (
        f"FreeCAD's “Copy Configuration” left a copy of the local database: {copy}"
    )
    assert run.results["dialog"] == f"Also deleted:\n{copy}"
    assert not run.results["left"]
    assert not copy.parent.exists()
    assert (profile.data / "Mod/Telemetry/package.xml").exists()
    assert profile.ledger.exists()
