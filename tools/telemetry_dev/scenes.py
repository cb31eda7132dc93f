# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The pictures of real FreeCAD for README.md, for docs/ and for a look: one entry of SCENES each.

A scene's script runs in FreeCAD as telemetry_dev.freecad.run describes, after OPENING, which
gives it `panel` (the dock) and `view` (what is in it). `args["server"]` is the collector's URL.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from telemetry_dev.freecad.profile import MAIN_WINDOW
from telemetry_dev.freecad.user_cfg import Groups

PUBLIC_ADDON = (
    '<?xml version="1.0"?><package format="1" xmlns="https://wiki.freecad.org/Package_Metadata">'
    '<name>{name}</name><url type="repository" branch="main">{url}</url></package>'
)
ADDONS = {
    "A2plus": "https://github.com/kbwbe/A2plus",
    "CurvesWB": "https://github.com/tomate44/CurvesWB",
    "fasteners": "https://github.com/shaise/FreeCAD_FastenersWB",
    "OurOwnFixtures": "https://git.acme.example/cad/fixtures",
}
"""Addons of the profile: three public ones, and one that is nobody's business."""
WINDOW: Groups = {MAIN_WINDOW: {"Geometry": "0 0 1278 776"}}


def addon_catalog(addons: Mapping[str, str]) -> str:
    """Return what FreeCAD's Addon Manager keeps: the public addons and where they come from."""
    public = {name: url for name, url in addons.items() if "github.com" in url}
    public["Telemetry"] = "https://github.com/FreeCAD/Telemetry"
    listed = {name: [{"repository": url, "git_ref": "main"}] for name, url in public.items()}
    return json.dumps({"_meta": {"schema_version": "2020-12"}, **listed})


MADE_UP = ("english", "pseudo", "mirrored")
"""Languages for which FreeCAD runs in English."""


@dataclass(frozen=True, slots=True)
class Look:
    """How FreeCAD looks.

    Attributes:
        theme: "light", "dark" or "classic".
        language: a code of FreeCAD's such as "de", or one of MADE_UP: "pseudo" is longer and
            accented, "mirrored" is English from right to left.
        scale: device pixels to a logical one.
    """

    theme: str
    language: str = "english"
    scale: float = 1.0

    @property
    def name(self) -> str:
        """What pictures are called after."""
        parts = [self.theme]
        if self.language != "english":
            parts.append(self.language)
        if self.scale != 1.0:
            parts.append(f"{self.scale:.0%}".rstrip("%"))
        return "-".join(parts)


LIGHT, DARK = Look("light"), Look("dark")
LOOKS = (
    LIGHT,
    DARK,
    Look("classic"),
    Look("light", scale=1.5),
    *(Look("light", language) for language in ("de", "ar", "pseudo", "mirrored")),
)


_DATA = "freecad_telemetry_gui.your_data"
DIALOGS = {
    "turn-off": ("freecad_telemetry_gui.panel.turn_off_dialog", "TurnOffDialog"),
    "new-id": (f"{_DATA}.new_id_dialog", "NewIdDialog"),
    "copy": (f"{_DATA}.copy_dialog", "CopyDialog"),
    "removal": (f"{_DATA}.removal_dialog", "RemovalDialog"),
    "erase": ("freecad_telemetry_gui.history.erase_dialog", "EraseDialog"),
    "privacy": (f"{_DATA}.privacy_dialog", "PrivacyDialog"),
}
"""Module and class of each dialog that is pictured; scripts get them as `args["dialogs"]`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One start of FreeCAD per look.

    Attributes:
        name: for the command line.
        script: what is done and pictured.
        looks: in which it is pictured.
        documents: pictures with their look that go to docs/images; all others are for a look.
        past: made-up submissions in the ledger; 0 for nothing decided yet.
        parameters: preset in FreeCAD, besides the collector's addresses.
        screen: size of the display; small windows make small files.
        sends: something is sent, and accepted, before the script goes on.
    """

    name: str
    script: str
    looks: tuple[Look, ...] = LOOKS
    documents: frozenset[str] = frozenset()
    past: int = 120
    parameters: Groups = field(default_factory=lambda: WINDOW)
    screen: str = "1280x800"
    sends: bool = True
    addons: Mapping[str, str] = field(default_factory=lambda: ADDONS)


OPENING = """
from datetime import UTC, datetime, timedelta

app = QtWidgets.QApplication.instance()
if args["made_up"]:
    QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))
if args["language"] == "pseudo":
    import pseudo_language
    import pseudo_texts

    app.installTranslator(pseudo_language.PseudoLanguage(app, pseudo_texts.KNOWN))
elif args["language"] == "mirrored":
    app.setLayoutDirection(QtCore.Qt.RightToLeft)
panel = find("TelemetryPanel", QtWidgets.QDockWidget)
lately = datetime.now(UTC) - timedelta(minutes=2)


def sent():
    last = panel._bridge.state.last if panel._bridge else None
    return last is not None and last.at > lately


if args["sends"]:
    wait_for(sent, 60, "nothing was sent")


def show_the_real_server():
    # As users see it, whose messages go there.
    import sqlite3

    here = args["server"].partition("//")[2]
    state = panel._bridge.state
    with sqlite3.connect(state.ledger, timeout=20) as ledger:
        ledger.execute(
            "UPDATE attempts SET url = replace(url, ?, ?), headers = replace(headers, ?, ?)",
            (args["server"], "https://eu.i.posthog.com", here, "eu.i.posthog.com"),
        )
    ledger.close()
    wait_for(lambda: panel._bridge.state.revision != state.revision, 20)


def tidy(window):
    # The same where a window names the server.
    here = args["server"].partition("//")[2]
    for label in window.findChildren(QtWidgets.QLabel):
        if here in label.text():
            label.setText(label.text().replace(here, "www.freecad.org"))


from freecad_telemetry_gui.freecad import destination

destination.other_server = lambda *_: ""
if args["sends"]:
    show_the_real_server()


def open_panel():
    Gui.runCommand("Telemetry_TogglePanel")
    wait_for_widget("TelemetryPanel")
    pump(1)
    return panel.view


def choose(view, *path):
    index = QtCore.QModelIndex()
    for row in path:
        index = view.model().index(row, 0, index)
        view.expand(index)
    view.setCurrentIndex(index)
    pump(0.3)
"""

PANEL = """
document = App.newDocument("Bracket")
import Part
plate = Part.makeBox(80, 50, 8)
upright = Part.makeBox(8, 50, 42)
shape = plate.fuse(upright).removeSplitter()
for x, y in ((28, 12), (28, 38), (64, 12), (64, 38)):
    shape = shape.cut(Part.makeCylinder(4, 30, App.Vector(x, y, -10)))
shape = shape.cut(Part.makeCylinder(9, 30, App.Vector(-10, 25, 26), App.Vector(1, 0, 0)))
Part.show(shape, "Bracket")
Gui.activeDocument().activeView().viewIsometric()
open_panel()
for name in ("Report view", "Python console", "Selection view", "Tasks"):
    other = find(name, QtWidgets.QDockWidget)
    if other is not None and other.toggleViewAction().isChecked():
        other.toggleViewAction().trigger()
pump(0.5)
Gui.SendMsgToActiveView("ViewFit")
pump(0.5)
shot("panel")
App.closeDocument(document.Name)
"""

PAGES = """
view = open_panel()
for number, name in enumerate(("sent", "next", "your-data")):
    view.show_page(number)
    pump(0.8)
    if number < 2:
        tree = find("tree", parent=view.page(number))
        for row in range(tree.model().rowCount()):
            tree.expand(tree.model().index(row, 0))
        choose(tree, 1, 4)
    pump(0.3)
    shot(name, panel)
view.show_page(0)
views = find("viewBox", QtWidgets.QComboBox, view.page(0))
for number, name in ((1, "changed-only"), (2, "with-keys"), (3, "as-sent")):
    views.setCurrentIndex(number)
    pump(0.5)
    shot(name, panel)
views.setCurrentIndex(0)

from freecad_telemetry_gui.widgets.windows import open_window
import importlib

for name, (module, kind) in args["dialogs"].items():
    dialog = open_window(
        getattr(importlib.import_module(module), kind), view._bridge, main_window()
    )
    pump(0.4)
    tidy(dialog)
    shot(name, dialog)
    tabs = find("tabs", QtWidgets.QTabWidget, dialog)
    for number, tab in enumerate(("data-list", "not-collected", "decisions"), 1) if tabs else ():
        tabs.setCurrentIndex(number)
        pump(0.2)
        shot(tab, dialog)
    dialog.close()
find("mainButton", parent=view).click()
pump(0.5)
shot("paused", panel)
find("mainButton", parent=view).click()
pump(0.5)
panel.setFloating(True)
for name, size in (("narrow", (220, 560)), ("low", (900, 260))):
    panel.resize(*size)
    pump(0.5)
    for number, page in enumerate(("sent", "next", "your-data")):
        view.show_page(number)
        pump(0.4)
        shot(f"{name}-{page}", panel)
"""

PREFERENCES = """
def look():
    dialog = modal_dialog()
    pump(0.3)
    tidy(dialog)
    shot("preferences", dialog)
    form = dialog.findChild(QtWidgets.QWidget, "TelemetryPreferencesForm")
    for button in form.findChildren(QtWidgets.QToolButton):
        if button.objectName() == "systemContents":
            button.click()
            pump(1)
            shot("preferences-contents", dialog)
            button.click()
    find("tabs", QtWidgets.QTabWidget, dialog).setCurrentIndex(1)
    pump(1)
    shot("preferences-sent", dialog)
    dialog.reject()


after(2500, look)
open_preferences()
"""

QUESTION = """
question = wait_for_widget("TelemetryQuestion")
share = find("shareButton", parent=question)
wait_for(share.isEnabled)
find("system", parent=question).setChecked(True)
pump(0.5)
tidy(question)
shot("question", question)
find("laterButton", parent=question).click()
open_panel()
pump(0.5)
shot("undecided", panel)
"""

SCENES = (
    Scene(
        "panel",
        PANEL,
        looks=(LIGHT, DARK),
        documents=frozenset({"panel-light", "panel-dark"}),
        screen="1280x720",
    ),
    Scene(
        "pages",
        PAGES,
        documents=frozenset(
            f"{name}-light" for name in ("next", "your-data", "copy", "removal", "as-sent")
        ),
    ),
    Scene(
        "preferences",
        PREFERENCES,
        documents=frozenset({"preferences-contents-light", "preferences-sent-light"}),
    ),
    Scene("question", QUESTION, documents=frozenset({"question-light"}), past=0, sends=False),
)
