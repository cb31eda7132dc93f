# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Runs a script inside FreeCAD once its start-up is over; FreeCAD opens this file by itself.

$TELEMETRY_RUN_FOLDER holds script.py, and takes results.jsonl and shots/. What a script finds
in its namespace is described in the docstring of telemetry_dev.freecad.run.
"""

import json
import os
import time
import traceback
from pathlib import Path

import FreeCAD
import FreeCADGui
from PySide import QtCore, QtGui, QtWidgets

if QtCore.qVersion().startswith("6."):
    from PySide6.QtTest import QTest
else:
    from PySide2.QtTest import QTest

FOLDER = Path(os.environ["TELEMETRY_RUN_FOLDER"])
SMALLEST = 0
"""Qt's quality for a PNG: 0 compresses most, and loses nothing."""

SETTLE = 500
"""Milliseconds from the first time the main window is visible to the script's start."""

WISHES = json.loads((FOLDER / "driver.json").read_text(encoding="utf-8"))
_lines = (FOLDER / "results.jsonl").open("a", encoding="utf-8")
_kept = []
_dialogs = []
_quitting = False


def _write(line):
    _lines.write(json.dumps({**line, "monotonic": time.monotonic()}) + "\n")
    _lines.flush()


def _failed():
    _write({"error": traceback.format_exc()})


def result(key, value=True):
    _write({"key": key, "value": value})


def main_window():
    return FreeCADGui.getMainWindow()


def pump(seconds=0.0):
    loop = QtCore.QEventLoop()
    QtCore.QTimer.singleShot(int(seconds * 1000), loop.quit)
    _exec(loop)


def _exec(loop):
    return loop.exec() if hasattr(loop, "exec") else loop.exec_()


def wait_for(condition, timeout=10.0, what=None):
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(what or f"{condition} not true after {timeout:g} s")
        pump(0.02)


def after(milliseconds, function):
    def call():
        try:
            function()
        except Exception:
            _failed()

    timer = QtCore.QTimer(main_window())
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    timer.start(milliseconds)
    _kept.append(timer)


def find(name, kind=QtWidgets.QWidget, parent=None):
    if parent is not None:
        return parent.findChild(kind, name)
    for window in QtWidgets.QApplication.topLevelWidgets():
        if window.objectName() == name and isinstance(window, kind):
            return window
    for window in QtWidgets.QApplication.topLevelWidgets():
        found = window.findChild(kind, name)
        if found is not None:
            return found
    return None


def wait_for_widget(name, timeout=10.0, kind=QtWidgets.QWidget):
    def visible():
        widget = find(name, kind)
        return widget if widget is not None and widget.isVisible() else None

    return wait_for(visible, timeout, f"no visible widget named {name!r} after {timeout:g} s")


def click(widget):
    if isinstance(widget, str):
        widget = wait_for_widget(widget)
    if not widget.isEnabled():
        raise AssertionError(f"{widget.objectName()!r} is disabled")
    place = widget.rect().center()
    if isinstance(widget, QtWidgets.QCheckBox | QtWidgets.QRadioButton):
        # Only the indicator and the text take clicks, not the space beside them.
        option = QtWidgets.QStyleOptionButton()
        widget.initStyleOption(option)
        part = QtWidgets.QStyle.SE_CheckBoxIndicator
        if isinstance(widget, QtWidgets.QRadioButton):
            part = QtWidgets.QStyle.SE_RadioButtonIndicator
        place = widget.style().subElementRect(part, option, widget).center()
    QTest.mouseClick(widget, QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)


def shot(name, widget=None):
    pump(0.1)
    if widget is None:
        window = main_window()
        screen = window.screen()
        place = window.frameGeometry().intersected(screen.geometry())
        picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
    else:
        picture = widget.grab()
    if not picture.save(str(FOLDER / "shots" / f"{name}.png"), "PNG", SMALLEST):
        raise OSError(f"the picture {name} could not be saved")


def told(name, timeout=60.0):
    path = FOLDER / "told" / f"{name}.json"
    wait_for(path.exists, timeout, f"the test did not say {name!r}")
    return json.loads(path.read_text(encoding="utf-8"))


def parameters(group):
    return FreeCAD.ParamGet(f"User parameter:{group}")


def modal_dialog():
    dialog = QtWidgets.QApplication.activeModalWidget()
    if dialog is not None and dialog not in _dialogs:
        # In PySide2, what a wrapper finds is gone with it, even where others hold that too.
        _dialogs.append(dialog)
        dialog.destroyed.connect(lambda: _dialogs.remove(dialog))
    return dialog


def open_preferences(group="Telemetry"):
    if hasattr(FreeCADGui, "showPreferencesByName"):
        FreeCADGui.showPreferencesByName(group)
    else:  # FreeCAD 1.0
        FreeCADGui.showPreferences(group, 0)


def quit():
    global _quitting
    _quitting = True
    _write({"mark": "close"})
    main_window().close()


NAMESPACE = {
    "__name__": "telemetry_run_script",
    "App": FreeCAD,
    "Gui": FreeCADGui,
    "QtCore": QtCore,
    "QtGui": QtGui,
    "QtWidgets": QtWidgets,
    "QTest": QTest,
    "args": WISHES["args"],
    "result": result,
    "main_window": main_window,
    "pump": pump,
    "wait_for": wait_for,
    "after": after,
    "find": find,
    "wait_for_widget": wait_for_widget,
    "click": click,
    "shot": shot,
    "told": told,
    "parameters": parameters,
    "modal_dialog": modal_dialog,
    "open_preferences": open_preferences,
    "quit": quit,
}


def _run():
    _write({"mark": "script"})
    path = FOLDER / "script.py"
    try:
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), NAMESPACE)
    except Exception:
        _failed()
    if not _quitting and WISHES["quit"]:
        after(0, quit)


def _when_started():
    window = main_window()
    if window is None or not window.isVisible():
        QtCore.QTimer.singleShot(20, _when_started)
        return
    _write({"mark": "visible"})
    QtCore.QTimer.singleShot(SETTLE, _run)


_write({"mark": "driver"})
QtCore.QTimer.singleShot(0, _when_started)
