# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors
# mypy: ignore-errors
"""Record what FreeCAD's own preference pages show and store in an untouched profile.

This script runs INSIDE a real FreeCAD, never in the addon, and is the best judge of defaults:
it loads every workbench, opens the Preferences dialog, notes every widget that names a parameter
(`prefEntry`, `prefPath`), presses OK, and notes what FreeCAD stored. Use a throw-away profile:

    export HOME=$(mktemp -d) FREECAD_PAGES_OUT=pages.json
    freecad                                  # once, and quit: the first start writes parameters
    freecad preference_pages.py

FreeCAD must have the Python modules its workbenches want (VTK for FEM), or their pages are missing.
With OpenGL in software the dialog crashes now and then: look whether `after` is there, else repeat.

`python3 -m telemetry_dev.parameters.parameter_list --pages pages.json …` reads the result. Its
keys: `freecad` (version), `before` and `after` (stored parameters as [path, name, type, value];
numbers and booleans only, strings by their length alone unless a widget with fixed items wrote
them) and `widgets` (page, path, entry, class, value, items, label), and `unnamed`: combo boxes that
FreeCAD's code loads and stores itself, a help when writing `overrides.json`.
"""

import importlib
import importlib.util
import json
import os
import pathlib

import FreeCAD
import FreeCADGui
from PySide import QtCore, QtWidgets

OUT = os.environ.get("FREECAD_PAGES_OUT", "pages.json")
START_DELAY_MS = 4000
SKIPPED_WORKBENCHES = {"NoneWorkbench", "TestWorkbench"}
GETTERS = {
    "Boolean": "GetBool",
    "Integer": "GetInt",
    "Unsigned Long": "GetUnsigned",
    "Float": "GetFloat",
    "String": "GetString",
}


def stored(group, path=""):
    """Every parameter stored below `group`, as [path, name, type, value], sorted."""
    rows = []
    for kind, name, value in group.GetContents() or []:
        if kind == "String" and len(value) > 60:
            value = None
        rows.append([path, name, kind, value])
    for name in group.GetGroups():
        rows += stored(group.GetGroup(name), f"{path}/{name}" if path else name)
    return sorted(rows, key=lambda row: (row[0], row[1], row[2]))


def text_of(value):
    """A Qt or Python value as something JSON can hold."""
    if isinstance(value, QtCore.QByteArray):
        return bytes(value.data()).decode("utf-8", "replace")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return None


def layout_of(layout, widget):
    """The innermost layout that holds `widget`, or None."""
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    for i in range(layout.count()):
        found = layout_of(layout.itemAt(i).layout(), widget)
        if found is not None:
            return found
    return None


def label_in_layout(widget):
    """The label that stands before `widget` in its row, or ""."""
    parent = widget.parentWidget()
    layout = layout_of(parent.layout(), widget) if parent else None
    if layout is None:
        return ""
    if isinstance(layout, QtWidgets.QFormLayout):
        label = layout.labelForField(widget)
        return label.text() if isinstance(label, QtWidgets.QLabel) else ""
    before = []
    if isinstance(layout, QtWidgets.QGridLayout):
        row, column = layout.getItemPosition(layout.indexOf(widget))[:2]
        before = [layout.itemAtPosition(row, c) for c in reversed(range(column))]
    elif isinstance(layout, QtWidgets.QHBoxLayout):
        before = [layout.itemAt(i) for i in reversed(range(layout.indexOf(widget)))]
    for item in before:
        label = item.widget() if item is not None else None
        if isinstance(label, QtWidgets.QLabel) and label.text():
            return label.text()
    return ""


def label_of(widget):
    """The words beside a widget: its own text, else its label's, else its tool tip's first line."""
    own = widget.property("text") if isinstance(widget, QtWidgets.QAbstractButton) else None
    own = own or widget.property("title")
    if own:
        return own
    labels = widget.window().findChildren(QtWidgets.QLabel)
    for label in labels:
        if label.buddy() is widget:
            return label.text()
    beside = label_in_layout(widget)
    if beside:
        return beside
    return (widget.toolTip() or "").split("\n")[0]


def describe(widget, page):
    """One row for a widget that names a parameter."""
    row = {
        "page": page,
        "object": widget.objectName(),
        "class": widget.metaObject().className(),
        "path": text_of(widget.property("prefPath")),
        "entry": text_of(widget.property("prefEntry")),
        "label": label_of(widget),
        "tip": widget.toolTip(),
        "enabled": widget.isEnabled(),
    }
    if isinstance(widget, QtWidgets.QComboBox):
        row["items"] = [
            [widget.itemText(i), text_of(widget.itemData(i))] for i in range(widget.count())
        ]
        row["index"] = widget.currentIndex()
        row["editable"] = widget.isEditable()
        row["prefType"] = type(widget.property("prefType")).__name__
    for name in ("checked", "value", "minimum", "maximum", "decimals"):
        value = text_of(widget.property(name))
        if value is not None:
            row[name] = value
    return row


def page_of(widget, dialog):
    """Class and group of the preference page a widget lies on."""
    names = []
    while widget is not None and widget is not dialog:
        names.append((widget.metaObject().className(), widget.objectName()))
        widget = widget.parentWidget()
    return names


def is_preferences(dialog):
    """Whether this is FreeCAD's Preferences dialog."""
    return dialog.metaObject().className() == "Gui::Dialog::DlgPreferencesImp"


class Recorder(QtCore.QObject):
    """Walks through the steps, one timer shot each, so that FreeCAD stays alive between them."""

    def __init__(self):
        super().__init__()
        self.result = {"freecad": ".".join(FreeCAD.Version()[:3]), "messages": []}
        self.watchdog = QtCore.QTimer(self)
        self.watchdog.timeout.connect(self.dismiss)
        self.watchdog.start(500)

    def dismiss(self):
        """Close every dialog but the preferences: workbenches greet and warn when first opened."""
        dialog = QtWidgets.QApplication.activeModalWidget()
        if isinstance(dialog, QtWidgets.QDialog) and not is_preferences(dialog):
            self.result["messages"].append([dialog.windowTitle(), dialog.metaObject().className()])
            dialog.reject()

    def begin(self):
        main = FreeCADGui.getMainWindow()
        if not main.isVisible():
            QtCore.QTimer.singleShot(500, self.begin)
            return
        self.result["before"] = stored(FreeCAD.ParamGet("User parameter:BaseApp"), "BaseApp")
        for name in sorted(FreeCADGui.listWorkbenches()):
            if name in SKIPPED_WORKBENCHES:
                continue
            self.result["step"] = name
            self.write()
            if name == "FemWorkbench" and importlib.util.find_spec("vtkmodules") is None:
                importlib.import_module("FemGui")  # registers the pages; the rest needs VTK
                continue
            try:
                FreeCADGui.activateWorkbench(name)
            except Exception as error:  # noqa: BLE001  # whatever an addon may raise
                self.result.setdefault("not_loaded", []).append([name, str(error)])
        self.result["loaded"] = stored(FreeCAD.ParamGet("User parameter:BaseApp"), "BaseApp")
        self.write()
        QtCore.QTimer.singleShot(3000, self.record)
        FreeCADGui.showPreferences()
        QtCore.QTimer.singleShot(1500, self.finish)

    def record(self):
        dialog = next(w for w in QtWidgets.QApplication.topLevelWidgets() if is_preferences(w))
        rows = []
        for widget in dialog.findChildren(QtWidgets.QWidget):
            if text_of(widget.property("prefEntry")):
                rows.append(describe(widget, page_of(widget, dialog)))
        self.result["widgets"] = rows
        self.result["unnamed"] = [
            {
                "page": page_of(box, dialog)[1:4],
                "object": box.objectName(),
                "label": label_of(box),
                "index": box.currentIndex(),
                "items": [[box.itemText(i), text_of(box.itemData(i))] for i in range(box.count())],
            }
            for box in dialog.findChildren(QtWidgets.QComboBox)
            if not text_of(box.property("prefEntry"))
        ]
        self.write()
        box = dialog.findChild(QtWidgets.QDialogButtonBox)
        box.button(QtWidgets.QDialogButtonBox.Ok).click()

    def finish(self):
        self.result["after"] = stored(FreeCAD.ParamGet("User parameter:BaseApp"), "BaseApp")
        self.write()
        FreeCADGui.getMainWindow().close()

    def write(self):
        text = json.dumps(self.result, indent=1, sort_keys=True)
        pathlib.Path(OUT).write_text(text, encoding="utf-8")


recorder = Recorder()
QtCore.QTimer.singleShot(START_DELAY_MS, recorder.begin)
