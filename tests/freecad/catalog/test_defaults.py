# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What we tell of settings that nobody touched is what this FreeCAD shows, and does."""

import inspect
import json

import pytest

from freecad_telemetry.catalog.points.customizations import changed_defaults, changed_numbers
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.facts.computer import read_platform
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Directories, Parameter, Snapshot
from telemetry_dev.freecad import profile as profiles
from telemetry_dev.freecad import user_cfg
from telemetry_dev.freecad.run import INSIDE

KINDS = {
    "Boolean": "bool",
    "Integer": "int",
    "Unsigned Long": "unsigned",
    "Float": "float",
    "String": "str",
}
"""Our names of types by FreeCAD's."""

TOLD = """
from freecad_telemetry.catalog.registry import CATALOG, PARAMETERS
from freecad_telemetry.facts.facts import read_facts
from freecad_telemetry_gui.freecad.host import FreeCADHost

# FreeCAD's start stores some of them.
REMOVE = {"bool": "RemBool", "int": "RemInt", "str": "RemString"}


def told():
    points = CATALOG.own_points("freecad_preferences").values()
    facts = read_facts(FreeCADHost().snapshot(PARAMETERS, everything=False), "")
    return {point.key: point.read(facts) for point in points}


def untouched():
    for point in CATALOG.own_points("freecad_preferences").values():
        wanted = point.parameter
        if wanted is not None and "DockWindows" not in wanted.path:
            getattr(parameters(wanted.path), REMOVE[wanted.kind])(wanted.name)
"""


def show_preferences():

    result("docks told", {key: value for key, value in told().items() if key.startswith("ui_")})
    docks = {dock.objectName(): dock for dock in main_window().findChildren(QtWidgets.QDockWidget)}
    result("docks", {name: not dock.isHidden() for name, dock in docks.items()})
    untouched()
    result("told", told())

    def look():
        (dialog,) = [
            widget
            for widget in QtWidgets.QApplication.topLevelWidgets()
            if widget.metaObject().className() == "Gui::Dialog::DlgPreferencesImp"
        ]

        def box(name):
            return dialog.findChild(QtWidgets.QComboBox, name)

        def text(data):
            return bytes(data).decode() if isinstance(data, (QtCore.QByteArray, bytes)) else data

        def checked(name):
            return dialog.findChild(QtWidgets.QCheckBox, name).isChecked()

        tools = box("dimensioningMode").currentIndex()
        shown = {
            "language": text(box("Languages").currentData()),
            "default_unit_schema": str(box("comboBox_UnitSystem").currentIndex()),
            "sketcher_dimension_single_tool": tools in (0, 2),
            "sketcher_dimension_separate_tools": tools in (1, 2),
            "sketcher_constraint_unified_coincident": checked("checkBoxUnifiedCoincident"),
            "sketcher_constraint_auto_hor_ver": checked("checkBoxHorVerAuto"),
            "sketcher_on_view_parameters": str(box("ovpVisibility").currentIndex()),
            "ui_workbench_selector": str(box("WorkbenchSelectorType").currentIndex()),
            "navigation_style": text(box("comboNavigationStyle").currentData()),
            "navigation_orbit_style": box("comboOrbitStyle").currentIndex(),
            "navigation_rotation_style": box("comboRotationMode").currentIndex(),
            "ui_toolbar_icon_size": int(box("toolbarIconSize").currentData()),
        }
        result("shown", shown)
        texts = {
            "navigation_orbit_style": "comboOrbitStyle",
            "navigation_rotation_style": "comboRotationMode",
        }
        result(
            "texts",
            {
                key: [box(name).itemText(index) for index in range(box(name).count())]
                for key, name in texts.items()
            },
        )
        dialog.reject()

    after(3000, look)
    Gui.showPreferences()
    document = App.newDocument()
    names = [bar.metaObject().className() for bar in main_window().findChildren(QtWidgets.QWidget)]
    result(
        "used",
        {
            "default_unit_schema": str(App.Units.getSchema()),
            "ui_workbench_selector": "0" if "Gui::WorkbenchComboBox" in names else "1",
            "navigation_style": Gui.activeDocument().activeView().getNavigationType(),
            "ui_toolbar_icon_size": main_window().iconSize().width(),
        },
    )
    App.closeDocument(document.Name)


def test_an_untouched_setting_is_told_as_this_freecad_shows_it(make_profile):
    run = make_profile(used=False).run(
        f"{TOLD}\n{inspect.getsource(show_preferences)}\nshow_preferences()"
    )
    told, shown, used = (run.results[name] for name in ("told", "shown", "used"))
    assert {key: told[key] for key in shown} == shown
    assert {key: told[key] for key in used} == used
    # FreeCAD has no value for what was never chosen of these; the first workbench is
    # stored at FreeCAD's first start.
    unset = {"theme", "stylesheet", "overlay_stylesheet", "geometry"}
    assert {told[key] for key in unset} == {"unset"}
    assert told["workbench_default"] == ""
    assert told["workbench_enabled_list"] == told["workbench_disabled_list"] == []
    settings = {point.key for point in CATALOG.own_points("freecad_preferences").values()}
    panels = {key for key in settings if key.startswith("ui_") and key not in shown}
    others = {"workbench_default", "workbench_enabled_list", "workbench_disabled_list"}
    assert settings == shown.keys() | unset | others | panels
    for key, texts in run.results["texts"].items():
        labels = list(CATALOG.point("freecad_preferences", key).type.labels.values())
        assert labels[: len(texts)] == texts, key
    docks, told_of_docks = run.results["docks"], run.results["docks told"]
    for panel, name in {
        "model": "Model",
        "property_view": "Model",
        "python_console": "Python console",
        "report_view": "Report view",
    }.items():
        assert told_of_docks[f"ui_{panel}_enabled"] == docks[name], panel
    assert not told_of_docks["ui_tree_view_enabled"]
    assert "Tree view" not in docks


OVERLAYS = {
    "Left": ("Model", "model"),
    "Right": ("Tasks", "task_view"),
    "Top": ("Python console", "python_console"),
    "Bottom": ("Report view", "report_view"),
}
"""Side -> a panel in its overlay, by FreeCAD's name and by ours."""


def look_at_overlays():
    transparent = {}
    for widget in main_window().findChildren(QtWidgets.QWidget):
        if widget.metaObject().className() == "Gui::OverlayTabWidget":
            (action,) = [found for found in widget.actions() if found.data() == "OBTN Transparent"]
            transparent[widget.objectName()] = action.isChecked()
    result("transparent", transparent)
    result("told", told())


def test_an_overlay_is_told_to_be_transparent_where_it_is(make_profile):
    docks = "BaseApp/MainWindow/DockWindows"
    profile = make_profile(
        parameters={
            f"{docks}/Overlay{side}": {"Widgets": name} for side, (name, _) in OVERLAYS.items()
        }
    )
    script = f"{TOLD}\n{inspect.getsource(look_at_overlays)}\nlook_at_overlays()"
    run = profile.run(script)
    for side, (_, panel) in OVERLAYS.items():
        assert run.results["told"][f"ui_{panel}_overlay"] == side.lower()
        seen = run.results["transparent"][f"Overlay{side}"]
        assert run.results["told"][f"ui_{panel}_transparent"] == seen, side


def drag():
    import Part

    view_settings = parameters("BaseApp/Preferences/View")
    untouched()
    view_settings.SetBool("UseNavigationAnimations", False)
    view_settings.SetString("NavigationStyle", "Gui::BlenderNavigationStyle")
    middle, none = QtCore.Qt.MiddleButton, QtCore.Qt.NoButton

    def send(target, kind, x, y, button, buttons):
        at = QtCore.QPointF(x, y)
        event = QtGui.QMouseEvent(
            kind, at, target.mapToGlobal(at.toPoint()), button, buttons, QtCore.Qt.NoModifier
        )
        QtWidgets.QApplication.sendEvent(target, event)

    def add_box(document, x):
        shape = document.addObject("Part::Feature", "box")
        shape.Shape = Part.makeBox(10, 20, 30, App.Vector(x, 0, 0))

    def camera_after_a_drag():
        document = App.newDocument()
        add_box(document, -60)
        add_box(document, 40)
        view = Gui.activeDocument().activeView()
        view.setCameraType("Orthographic")
        view.viewIsometric()
        view.fitAll()
        add_box(document, 300)  # the middle of all objects is not that of the window
        pump(0.5)
        port = view.graphicsView().viewport()
        x, y = port.width() * 3 // 4, port.height() // 3
        send(port, QtCore.QEvent.MouseMove, x, y, none, none)
        pump(0.1)
        send(port, QtCore.QEvent.MouseButtonPress, x, y, middle, middle)
        for _ in range(10):
            pump(0.03)
            x, y = x - 12, y + 9
            send(port, QtCore.QEvent.MouseMove, x, y, none, middle)
        send(port, QtCore.QEvent.MouseButtonRelease, x, y, middle, none)
        pump(0.1)
        camera = view.getCamera().splitlines()
        App.closeDocument(document.Name)
        moved = [line.split() for line in camera if "position" in line or "orientation" in line]
        return [round(float(number), 3) for line in moved for number in line[1:]]

    camera_after_a_drag()  # the first window is still being laid out
    for name, key in (
        ("OrbitStyle", "navigation_orbit_style"),
        ("RotationMode", "navigation_rotation_style"),
    ):
        view_settings.RemInt(name)
        result(f"told {key}", told()[key])
        result(f"unset {key}", camera_after_a_drag())
        stored = {}
        for value in range(3 if name == "RotationMode" or App.Version()[:2] == ["1", "0"] else 5):
            view_settings.SetInt(name, value)
            stored[value] = camera_after_a_drag()
        view_settings.RemInt(name)
        result(f"stored {key}", stored)


def test_an_untouched_setting_is_told_as_the_3d_view_turns(make_profile):
    run = make_profile().run(f"{TOLD}\n{inspect.getsource(drag)}\ndrag()", timeout=180)
    for key in ("navigation_orbit_style", "navigation_rotation_style"):
        unset, stored = run.results[f"unset {key}"], run.results[f"stored {key}"]
        assert len({str(camera) for camera in stored.values()}) == len(stored), stored
        alike = [int(value) for value, camera in stored.items() if camera == unset]
        assert [run.results[f"told {key}"]] == alike


def test_preferences_that_were_only_closed_with_ok_change_nothing(make_profile):
    profile = make_profile(used=False, addon=False)
    profile.run()
    pages = profile.home / "pages.json"
    record = (INSIDE / "preference_pages.py").read_text("utf-8")
    profile.run(
        f"{record}\nwait_for(lambda: 'after' in recorder.result, 240)",
        env={"FREECAD_PAGES_OUT": str(pages)},
        timeout=300,
    )
    rows = json.loads(pages.read_text("utf-8"))["after"]
    stored = {
        Parameter(path, name, KINDS[kind]): value
        for path, name, kind, value in rows
        if value is not None
    }
    assert len(stored.keys() & known_parameters().keys()) > 500, "pages are missing"
    assert changed(profile, stored) == ({}, [])


@pytest.mark.parametrize("theme", profiles.THEMES)
def test_a_theme_of_freecad_changes_nothing(make_profile, theme):
    profile = make_profile(used=False, addon=False, theme=theme)
    kinds = {bool: "bool", int: "int", float: "float", str: "str"}
    stored = {}
    for path, values in user_cfg.read(profile.config / "user.cfg", mark_unsigned=True).items():
        for name, value in values.items():
            plain = name.removeprefix(user_cfg.UNSIGNED)
            kind = kinds[type(value)] if plain == name else "unsigned"
            stored[Parameter(path, plain, kind)] = value
    assert stored
    assert changed(profile, stored) == ({}, [])


def changed(profile, stored):
    """What would be told of these settings in the profile's FreeCAD."""
    version = tuple(str(number) for number in profile.freecad.version)
    folders = Directories(profile.data, profile.cache, profile.home)
    facts = Facts(Snapshot(version, "", folders, stored=stored), read_platform())
    return changed_defaults(facts), changed_numbers(facts)
