# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is read from files, and what of it may be named."""

from __future__ import annotations

from freecad_telemetry.catalog.registry import CATALOG, OWN_WORKBENCHES, PARAMETERS
from freecad_telemetry.facts.facts import read_facts, read_themes


def test_without_a_catalog_every_addon_is_only_counted(home):
    home.add_addon("Curves")
    facts = read_facts(home.snapshot, "7.39.2", OWN_WORKBENCHES)
    values = {p.key: p.read(facts) for p in CATALOG.points if p.event == "freecad_addon_list"}
    assert values == {"mods": [], "total_mods": 1}


def test_themes_are_what_freecad_ships(home):
    assert read_themes(home.directories.resources) == {
        "FreeCAD",
        "FreeCAD.qss",
        "FreeCAD Dark",
        "FreeCAD Dark.cfg",
    }


PACK = """<?xml version="1.0"?><FCParameters><FCParamGroup Name="Root">
<FCParamGroup Name="BaseApp"><FCParamGroup Name="Preferences"><FCParamGroup Name="MainWindow">
<FCText Name="Theme">FreeCAD Classic</FCText><FCText Name="StyleSheet"/>
<FCText Name="OverlayActiveStyleSheet">Light Theme + Dark Background.qss</FCText>
<FCText Name="Other">Anna</FCText>
</FCParamGroup></FCParamGroup></FCParamGroup></FCParamGroup></FCParameters>"""


def test_what_a_preference_pack_of_freecad_sets_is_no_private_word(home):
    pack = home.directories.resources / "Gui/PreferencePacks/FreeCAD Classic/FreeCAD Classic.cfg"
    pack.parent.mkdir()
    pack.write_text(PACK)
    assert read_themes(home.directories.resources) >= {
        "FreeCAD Classic",
        "Light Theme + Dark Background.qss",
    }
    assert "Anna" not in read_themes(home.directories.resources)
    where = "BaseApp/Preferences/MainWindow"
    home.set(where, "OverlayActiveStyleSheet", "str", "Light Theme + Dark Background.qss")
    facts = read_facts(home.snapshot, "", OWN_WORKBENCHES)
    point = CATALOG.point("freecad_preferences", "overlay_stylesheet")
    assert point.read(facts) == "Light Theme + Dark Background.qss"


def test_every_parameter_of_the_wire_format_is_read():
    read = {f"{p.path}/{p.name}" for p in PARAMETERS}
    assert "BaseApp/Preferences/Mod/Sketcher/dimensioning/SingleDimensioningTool" in read
    assert "BaseApp/MainWindow/DockWindows/Std_ComboView" in read
    assert "BaseApp/MainWindow/DockWindows/OverlayLeft/Widgets" in read
    assert len(read) == 40


def test_the_earlier_addon_beside_ours_is_found(launcher, home):
    mods = home.directories.user_data / "Mod"
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)
    assert service.state.earlier_addon == ""
    launcher.quit(service)
    for file in ("freecad-telemetry/PosthogFC.py", "other/freecad/Telemetry/PostHog.py"):
        (mods / file).parent.mkdir(parents=True)
        (mods / file).write_text("")
        service = launcher.start()
        folder = file.partition("/")[0]
        launcher.wait(service, lambda state, folder=folder: state.earlier_addon == folder)
        launcher.quit(service)
        (mods / folder / "ADDON_DISABLED").write_text("")
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)
    assert service.state.earlier_addon == ""
