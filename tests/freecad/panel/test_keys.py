# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Who gets a key while an object is selected and the focus is in a widget of ours.

The keys come from the X server, a second after the selection: FreeCAD enables its commands a moment
later, and keys that are sent straight to a widget pass by its shortcuts.
"""

import inspect

from telemetry_dev import past
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import PANEL_DRIVER

LETTERS = ("v", "p", "0")
"""The view becomes a perspective one, and turns."""
DELETING = ("Delete", "shift+Delete", "ctrl+Delete", "BackSpace", "ctrl+x")
NOBODYS = (*LETTERS, *DELETING, "ctrl+v")
"""Keys that change the model or its view, and nothing of ours."""
UNTOUCHED = {
    "objects": 1,
    "hidden": False,
    "view changed": False,
    "model copied": False,
    "line copied": False,
    "popup": False,
    "panel": True,
    "sentence": "Sharing is on.",
    "search": "",
}
"""What is found after keys that are nobody's."""
STEPS = {
    # Where the focus is, or "" for where it stayed; the keys; what is found else afterwards.
    "FreeCAD: Space": ("3D view", ["space"], {"hidden": True}),
    "FreeCAD: Delete": ("3D view", ["Delete"], {"objects": 0}),
    "FreeCAD: Ctrl+C": ("3D view", ["ctrl+c"], {"model copied": True}),
    "FreeCAD: Ctrl+V": ("", ["ctrl+c", "ctrl+v"], {"model copied": True, "objects": 2}),
    "FreeCAD: 0": ("3D view", ["0"], {"view changed": True}),
    "FreeCAD: V, P": ("3D view", ["v", "p"], {"view changed": True}),
    "button: Space": ("button", ["space"], {"sentence": "Paused until you resume."}),
    "button: Space again": ("button", ["space"], {}),
    "button": ("button", [*NOBODYS, "ctrl+c"], {}),
    "button: Ctrl+Z": ("button", ["ctrl+z"], {"objects": 0}),
    "button: Down": ("button", ["Down"], {"popup": True}),
    "menu": ("", [*NOBODYS, "ctrl+c"], {"popup": True}),
    "menu: Escape": ("", ["Escape"], {}),
    "list": ("list", ["space", *NOBODYS, "ctrl+a"], {}),
    "list: Ctrl+C": ("list", ["ctrl+c"], {"line copied": True}),
    "text": ("text", ["v", "0", "space"], {"search": "v0 "}),
    "text: Backspace": ("text", ["End", "BackSpace"], {"search": "v0"}),
    "text: Ctrl+Z": ("text", ["ctrl+z"], {"search": "v0 "}),
    "text: Ctrl+A, Delete": ("text", ["ctrl+a", "Delete"], {}),
    "drop-down": ("drop-down", NOBODYS, {}),
    "drop-down: Space": ("drop-down", ["space"], {"popup": True}),
    "list of the drop-down": ("", [*NOBODYS], {"popup": True}),
    "list of the drop-down: Escape": ("", ["Escape"], {}),
    "tree": ("tree", ["space", *NOBODYS], {}),
    "tree: Ctrl+C": ("tree", ["ctrl+c"], {"line copied": True}),
    "status bar": ("status bar", NOBODYS, {"panel": False}),
    "status bar: Menu": ("status bar", ["Menu"], {"popup": True, "panel": False}),
    "menu of the status bar": ("", NOBODYS, {"popup": True, "panel": False}),
    "menu of the status bar: Escape": ("", ["Escape"], {"panel": False}),
    "status bar: Space": ("status bar", ["space"], {}),
    "floating": ("floating tree", ["space", *NOBODYS], {}),
    "floating: Ctrl+C": ("floating tree", ["ctrl+c"], {"line copied": True}),
    "floating: Ctrl+Z": ("floating tree", ["ctrl+z"], {"objects": 0}),
    "overlay": ("overlaid tree", ["space", *NOBODYS], {}),
    "overlay: Ctrl+C": ("overlaid tree", ["ctrl+c"], {"line copied": True}),
    "consent window": ("consent window", ["space", *NOBODYS], {}),
    "consent window: Ctrl+C": ("consent window", ["ctrl+c"], {"line copied": True}),
    "dialog": ("dialog", [*NOBODYS, "ctrl+c"], {}),
}


def press():
    import os

    from freecad_telemetry_gui.consent.consent_window import ConsentWindow
    from freecad_telemetry_gui.widgets.shortcut_override import ShortcutOverride
    from freecad_telemetry_gui.widgets.windows import open_window
    from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog

    application = QtWidgets.QApplication
    wait_for(lambda: bridge.state.last and bridge.state.outbox.events == 0, 30)
    document = App.newDocument("Keys")
    model_view = wait_for(main_window().findChild(QtWidgets.QMdiArea).activeSubWindow).widget()
    camera = Gui.getDocument("Keys").ActiveView
    page = tab(0)
    status_item = find("TelemetryStatusItem")

    def select_a_new_object():
        App.setActiveDocument("Keys")
        for found in document.Objects:
            document.removeObject(found.Name)
        document.openTransaction("Box")
        document.addObject("Part::Box", "Box")
        document.recompute()
        document.commitTransaction()
        camera.setCameraType("Orthographic")
        camera.viewFront()
        Gui.Selection.clearSelection()
        Gui.Selection.addSelection(document.getObject("Box"))

    def overlaid():
        return panel.parentWidget().metaObject().className() == "Gui::OverlaySplitter"

    def place_panel(kind):
        if panel.isFloating() != (kind == "floating tree"):
            panel.setFloating(not panel.isFloating())
        for _ in range(2):  # some docks may be overlaid from the start: the first one ends that
            if overlaid() != (kind == "overlaid tree"):
                Gui.runCommand("Std_DockOverlayAll")
                pump(0.5)
        assert overlaid() == (kind == "overlaid tree")
        panel.setVisible(kind != "status bar")

    def widget_of(kind):
        if kind == "consent window":
            return open_window(ConsentWindow, bridge, main_window()).findChild(
                QtWidgets.QTreeView, "payload"
            )
        if kind == "dialog":
            return open_window(PrivacyDialog, bridge, main_window()).buttons.buttons()[0]
        return {
            "3D view": lambda: model_view,
            "button": lambda: find("mainButton", parent=view),
            "list": lambda: find("table", parent=tab(0)),
            "text": lambda: find("searchEdit", parent=tab(0)),
            "drop-down": lambda: find("viewBox", parent=tab(0)),
            "tree": lambda: find("tree", parent=tab(0)),
            "floating tree": lambda: find("tree", parent=tab(0)),
            "overlaid tree": lambda: find("tree", parent=tab(0)),
            "status bar": lambda: status_item,
        }[kind]()

    def prepare(kind):
        for window in application.topLevelWidgets():
            if isinstance(window, QtWidgets.QDialog):
                window.close()
        select_a_new_object()
        place_panel(kind)
        pump(0.3)
        widget = widget_of(kind)
        pump(0.3)
        widget.window().activateWindow()
        widget.setFocus(QtCore.Qt.TabFocusReason)
        if isinstance(widget, QtWidgets.QTreeView):
            wait_for(widget.model().rowCount)
            widget.setCurrentIndex(widget.model().index(0, 0))
        return widget

    def line_of(widget):
        if not isinstance(widget, QtWidgets.QTreeView):
            return None
        if widget.objectName() == "table":
            return widget.currentIndex().data(QtCore.Qt.UserRole + 1)
        return widget._model.node(widget.currentIndex()).text

    def look():
        return str(camera.getCameraOrientation()), camera.getCameraType()

    # Each part of a step is called by a timer: where a key opens a menu, the loop of that menu
    # runs inside of whatever had the key delivered.
    steps = list(enumerate(args["steps"].items()))
    over = []

    def begin():
        if not steps:
            over.append(True)
            return
        number, (name, (kind, _, _)) = steps.pop(0)
        widget = prepare(kind) if kind else application.focusWidget()
        clipboard.setText("-")
        after(1000 if kind else 100, lambda: wait_for_keys(number, name, widget))

    def wait_for_keys(number, name, widget):
        if application.activePopupWidget() is None:
            assert widget in holders(application.focusWidget()), (name, application.focusWidget())
        line, before = line_of(widget), look()
        result(f"ready {number}")
        wait_for_end(number, name, line, before)

    def wait_for_end(number, name, line, before):
        told_files = Path(os.environ["TELEMETRY_RUN_FOLDER"]) / "told"
        if (told_files / f"pressed {number}.json").exists():
            after(400, lambda: note(name, line, before))
        else:
            after(20, lambda: wait_for_end(number, name, line, before))

    def note(name, line, before):
        box = document.getObject("Box")
        result(
            name,
            {
                "objects": len(document.Objects),
                "hidden": box is not None and not box.ViewObject.Visibility,
                "view changed": look() != before,
                "model copied": any("x-document" in f for f in clipboard.mimeData().formats()),
                "line copied": line is not None and clipboard.text() == line,
                "popup": application.activePopupWidget() is not None,
                "panel": panel.isVisible(),
                "sentence": sentence(),
                "search": find("searchEdit", parent=page).text(),
            },
        )
        begin()

    def holders(widget):
        while widget is not None:
            yield widget
            widget = None if widget.isWindow() else widget.parentWidget()

    def is_open_to_shortcuts(widget):
        chain = list(holders(widget))
        ours = any(type(one).__module__.startswith("freecad_telemetry_gui") for one in chain)
        if not ours or isinstance(chain[-1], QtWidgets.QDialog):
            return False
        return not any(isinstance(one, ShortcutOverride) for one in chain)

    begin()
    wait_for(lambda: over, 300)
    tab(2)
    found = [w for w in application.allWidgets() if w.focusPolicy() != QtCore.Qt.NoFocus]
    result("open to shortcuts", [str(w) for w in found if is_open_to_shortcuts(w)])
    App.closeDocument("Keys")


def test_a_key_does_what_the_widget_with_the_focus_does_with_it(make_profile, collector):
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    profile = make_profile(parameters={TELEMETRY: server})
    past.make(profile.ledger, 40)
    lines = inspect.getsource(press).splitlines()[1:]
    script = f"{PANEL_DRIVER}\n{inspect.cleandoc(chr(10).join(['', *lines]))}"
    freecad = profile.start(script, args={"steps": STEPS})
    for number, (_, keys, _) in enumerate(STEPS.values()):
        freecad.wait_for_result(f"ready {number}")
        freecad.press_keys(*keys)
        freecad.tell(f"pressed {number}")
    found = freecad.wait(60).results
    wrong = {
        step: {name: value for name, value in found[step].items() if value != expected[name]}
        for step, (_, _, changes) in STEPS.items()
        if found[step] != (expected := {**UNTOUCHED, **changes})
    }
    assert wrong == {}
    assert found["open to shortcuts"] == []


def open_and_leave():
    page = tab(0)
    wait_for(lambda: page.list.model().rowCount())
    sharing = find("newButton", parent=view), find("turnOffButton", parent=view)
    for button in (*sharing, find("exportButton", parent=page)):
        name = button.objectName()
        main_window().activateWindow()
        button.setFocus(QtCore.Qt.TabFocusReason)
        pump(0.3)
        result(f"ready {name}")
        told(f"opened {name}")
        window = wait_for(
            lambda: next(
                (
                    found
                    for found in QtWidgets.QApplication.topLevelWidgets()
                    if isinstance(found, QtWidgets.QDialog) and found.isVisible()
                ),
                None,
            ),
            what=f"{name} opened nothing",
        )
        wait_for(window.isActiveWindow)
        pump(0.3)
        result(f"open {name}")
        told(f"left {name}")
        wait_for(main_window().isActiveWindow)
        pump(0.5)
        focus = QtWidgets.QApplication.focusWidget()
        result(name, focus is button or str(focus))


def test_who_leaves_a_window_is_back_where_it_was_opened(make_profile, collector):
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    profile = make_profile(parameters={TELEMETRY: server})
    past.make(profile.ledger, 40)
    lines = inspect.getsource(open_and_leave).splitlines()[1:]
    script = f"{PANEL_DRIVER}\n{inspect.cleandoc(chr(10).join(['', *lines]))}"
    freecad = profile.start(script)
    names = ("newButton", "turnOffButton", "exportButton")
    for name in names:
        freecad.wait_for_result(f"ready {name}")
        freecad.press_keys("space")
        freecad.tell(f"opened {name}")
        freecad.wait_for_result(f"open {name}")
        freecad.press_keys("Escape")
        freecad.tell(f"left {name}")
    found = freecad.wait(60).results
    assert {name: found[name] for name in names} == dict.fromkeys(names, True)
