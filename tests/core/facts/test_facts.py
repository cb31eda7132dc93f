# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is read from files, and what of it may be named."""

from __future__ import annotations

from freecad_telemetry.catalog.registry import CATALOG, PARAMETERS
from freecad_telemetry.facts.facts import read_facts


def test_without_a_catalog_every_addon_is_only_counted(home):
    home.add_addon("Curves")
    facts = read_facts(home.snapshot, "7.39.2")
    values = {p.key: p.read(facts) for p in CATALOG.points if p.event == "freecad_addon_list"}
    assert values == {"mods": [], "total_mods": 1}


def test_every_parameter_of_the_wire_format_is_read():
    read = {f"{p.path}/{p.name}" for p in PARAMETERS}
    assert "BaseApp/Preferences/Mod/Sketcher/dimensioning/SingleDimensioningTool" in read
    assert "BaseApp/MainWindow/DockWindows/Std_ComboView" in read
    assert "BaseApp/MainWindow/DockWindows/OverlayLeft/Widgets" in read
    # Besides, where the Addon Manager's catalog came from.
    assert len(read) == 42


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
