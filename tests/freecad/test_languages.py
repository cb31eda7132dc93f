# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The addon in FreeCAD's languages: from the start, and when the language changes."""

import pytest

from telemetry_dev.freecad.languages import language_name
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.translations import languages, tsfile

CODES = ("de", "fr", "pt-BR", "ru", "zh-CN", "ja", "ar")
TEXTS = {
    "question": ("TelemetryQuestion", "Share data to help improve FreeCAD?", ""),
    "share": ("TelemetryQuestion", "&Share", ""),
    "menu": ("Telemetry_TogglePanel", "Telemetry", ""),
    "dock": ("TelemetryPanel", "Telemetry", ""),
    "status": ("TelemetryWording", "Nothing is shared until you decide.", ""),
    "page": ("TelemetryPreferencesForm", "Categories", ""),
    "page's tab": ("TelemetryPreferencesForm", "Sent data", ""),
    "page's group": ("QObject", "Telemetry", ""),
    "status item": ("TelemetryStatusItem", "Telemetry", ""),
    "catalog": ("TelemetryCatalog", "Startup", ""),
}
"""What is looked at, by the name that the script gives it."""


def look_around():
    def texts():
        question = wait_for_widget("TelemetryQuestion")
        found = {
            "question": question.windowTitle(),
            "share": find("shareButton", parent=question).text(),
            "dock": find("TelemetryPanel").windowTitle(),
            "status item": find("TelemetryStatusItem").accessibleName(),
            "original": find("originalButton", parent=question).isVisible(),
            "right to left": question.layoutDirection() == QtCore.Qt.RightToLeft,
        }
        tree = question.findChild(QtWidgets.QTreeView)
        model = tree.model()
        first = model.index(0, 0)
        found["catalog"] = [
            str(model.index(row, 0, first).data()) for row in range(model.rowCount(first))
        ]
        panel = find("TelemetryPanel")
        labels = panel.findChildren(QtWidgets.QLabel)
        found["status"] = [label.text() for label in labels]
        for action in main_window().findChildren(QtGui.QAction):
            if action.objectName() == "Telemetry_TogglePanel":
                found["menu"] = action.text()
        for menu in main_window().menuBar().findChildren(QtWidgets.QMenu):
            for action in menu.actions():
                if action.objectName() == "Telemetry_TogglePanel":
                    found["menu"] = action.text()
        return found

    def page():
        dialog = modal_dialog()
        box = dialog and dialog.findChild(QtWidgets.QCheckBox, "sharing")
        if box is None or not box.isVisible():
            after(50, page)
            return
        titles = [box.title() for box in dialog.findChildren(QtWidgets.QGroupBox)]
        tabs = list(dialog.findChildren(QtWidgets.QTabBar))
        groups = dialog.findChild(QtWidgets.QTreeView, "groupsTreeView").model()
        pages["page's group"] = [groups.index(row, 0).data() for row in range(groups.rowCount())]
        pages["page"] = titles
        pages["page's tab"] = [bar.tabText(row) for bar in tabs for row in range(bar.count())]
        dialog.reject()

    Gui.runCommand("Telemetry_TogglePanel")
    wait_for_widget("TelemetryPanel")
    wait_for(find("shareButton", parent=wait_for_widget("TelemetryQuestion")).isEnabled)
    pump(1)
    pages = {}
    for step, name in (("at the start", None), ("English", "English"), ("back", args["name"])):
        if name is not None:
            Gui.setLocale(name)
            pump(0.5)
        after(100, page)
        open_preferences()
        pump(0.3)
        result(step, {**texts(), **pages})
    shot("language")


def translation(code: str, key: tuple[str, str, str]) -> str:
    """Return a finished translation from our .ts file."""
    for message in tsfile.read(languages.ts_file(code)).present:
        if message.key == key:
            assert message.finished, key
            return message.forms[0]
    raise AssertionError(key)


def has(found, text: str) -> bool:
    """Tell whether a text was seen; keys to press with Alt aside."""
    plain = text.replace("&", "")
    if isinstance(found, list):
        return any(plain in item.replace("&", "") for item in found)
    return plain in found.replace("&", "")


@pytest.mark.parametrize("code", CODES)
def test_everything_is_in_freecads_language_from_its_start_and_follows_it(
    make_profile, freecad, code
):
    profile = make_profile(
        language=code, parameters={TELEMETRY: {"PostHogURL": "http://127.0.0.1:9"}}
    )
    run = profile.run(look_around, args={"name": language_name(code, freecad.version)})
    for step in ("at the start", "English", "back"):
        seen = run.results[step]
        for name, key in TEXTS.items():
            wanted = key[1] if step == "English" else translation(code, key)
            assert has(seen[name], wanted), f"{step}: {name}: {seen[name]} is not {wanted}"
        assert seen["original"] is (step != "English")
        assert seen["right to left"] is (code == "ar" and step != "English"), step


def name_the_settings():
    def page():
        dialog = modal_dialog()
        for box in dialog.findChildren(QtWidgets.QCheckBox):
            if box.property("prefEntry") in (b"ShowFPS", "ShowFPS"):
                pages["label"] = box.text()
        dialog.reject()

    pages = {}
    after(2500, page)
    open_preferences("Display")
    result("page", pages["label"])
    Gui.runCommand("Telemetry_TogglePanel")
    question = wait_for_widget("TelemetryQuestion")
    wait_for(find("shareButton", parent=question).isEnabled)
    tree = find("payload", parent=question)
    result("German", tree.text())
    shot("settings", question)
    Gui.setLocale("English")
    pump(1)
    result("English", tree.text())


def test_freecads_settings_are_named_as_on_freecads_own_pages(make_profile):
    view = {"ShowFPS": True, "RenderCache": 1}
    sketcher = {"HideUnits": True}
    profile = make_profile(
        language="de",
        parameters={
            "BaseApp/Preferences/View": view,
            "BaseApp/Preferences/Mod/Sketcher": sketcher,
            TELEMETRY: {"PostHogURL": "http://127.0.0.1:9"},
        },
    )
    seen = profile.run(name_the_settings).results
    german = seen["page"].replace("&", "").rstrip(": ")
    assert german != "Show counter of frames per second"
    assert f"{german}: " in seen["German"]
    assert "Show counter of frames per second" not in seen["German"]
    assert "Hide base length units" not in seen["German"]
    assert "Distributed" not in seen["German"]
    assert german not in seen["English"]
    for line in ("Show counter of frames per second: yes", ": Distributed"):
        assert line in seen["English"], line
