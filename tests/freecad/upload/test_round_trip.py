# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""From the question's "Share" to the collector and back to the panel, in real FreeCAD."""

import gzip
import json
import os
import platform
import sqlite3
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from freecad_telemetry.catalog.points.kernels import system_version
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.freecad import user_cfg
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.layout import CHECKOUT

REAL_CATALOG = CHECKOUT.parent / "shared" / "data" / "addon_catalog_cache.json"
EXCERPT = """{
  "_meta": {"schema_version": "2020-12"},
  "A2plus": [{"repository": "https://github.com/kbwbe/A2plus", "git_ref": "master"}],
  "addFC": [{"repository": "https://github.com/GS90/addFC", "git_ref": "main"}],
  "Telemetry": [{"repository": "https://github.com/FreeCAD/Telemetry", "git_ref": "main"}]
}"""
ADDONS = {
    "A2plus": {
        "package.xml": '<?xml version="1.0"?><package format="1" '
        'xmlns="https://wiki.freecad.org/Package_Metadata"><name>A2plus</name>'
        '<url type="repository" branch="master">https://github.com/kbwbe/A2plus</url></package>'
    },
    "addFC": {"readme.txt": "no package.xml"},
    "AcmeFixtures": {
        "package.xml": '<?xml version="1.0"?><package format="1" '
        'xmlns="https://wiki.freecad.org/Package_Metadata"><name>Acme Fixtures</name>'
        '<url type="repository">https://git.acme.example/cad/fixtures</url></package>'
    },
}
KNOWN = {
    "BaseApp/Preferences/General": {
        "Language": "German",
        "AutoloadModule": "SketcherWorkbench",
        "ToolbarIconSize": 32,
    },
    "BaseApp/Preferences/MainWindow": {
        "Theme": "FreeCAD Dark",
        "StyleSheet": "my own.qss",
        "OverlayActiveStyleSheet": "Freecad Overlay.qss",
        "Geometry": "0 0 1280 800",
    },
    "BaseApp/Preferences/Units": {"UserSchema": 3},
    "BaseApp/Preferences/View": {
        "NavigationStyle": "Gui::BlenderNavigationStyle",
        "OrbitStyle": 0,
        "RotationMode": 2,
    },
    "BaseApp/Preferences/Workbenches": {
        "Disabled": "OpenSCADWorkbench,SecretWorkbench",
        "WorkbenchSelectorType": 1,
    },
    "BaseApp/Preferences/Mod/Sketcher/dimensioning": {"SeparatedDimensioningTools": True},
    "BaseApp/Preferences/Mod/Sketcher/Constraints": {
        "UnifiedCoincident": False,
        "AutoHorVer": False,
    },
    "BaseApp/Preferences/Mod/Sketcher/Tools": {"OnViewParameterVisibility": 2},
    "BaseApp/MainWindow/DockWindows": {"Std_PythonView": True},
    "BaseApp/MainWindow/DockWindows/OverlayBottom": {
        "Widgets": "Report view",
        "Transparent": True,
        "Height": 150,
    },
    "BaseApp/MainWindow/DockWindows/OverlayRight": {"Widgets": "Tasks", "Width": 270},
}

CHANGED = {
    "BaseApp/Preferences/View": {"ShowFPS": True, "ZoomAtCursor": False, "MarkerSize": 13},
    "BaseApp/Preferences/Document": {
        "AutoSaveTimeout": 5,
        "prefAuthor": "Anna Acme",
        "prefCompany": "Acme GmbH",
    },
    "BaseApp/Preferences/Mod/Draft": {"dimsymbolend": 4},
    "BaseApp/Preferences/Mod/Part": {"MeshDeviation": 0.25, "AddBaseObjectName": False},
    "BaseApp/Preferences/Mod/TechDraw/Decorations": {"BalloonArrow": 77},
    "BaseApp/Preferences/Mod/Acme": {"Server": "git.acme.example", "Licensed": True, "Seats": 12},
    "BaseApp/Preferences/Shortcut": {"Std_New": "Ctrl+Alt+N", "Std_Macro_Acme": "Ctrl+Alt+A"},
    "BaseApp/Workbench/PartDesignWorkbench/Toolbar/Custom_1": {"Name": "Acme", "Active": True},
}
"""What besides `KNOWN` was changed; what of it is told, stands in the test."""

TRANSPORT = {
    "$lib": "posthog-python",
    "$lib_version": "7.91.1",
    "$geoip_disable": True,
    "$ignore_sent_at": True,
}


def yes(**more):
    """Parameters with which FreeCAD's first start finds a yes to everything."""
    return {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": 1,
        "ConsentDate": "2026-11-02T14:03:00+00:00",
        "SendSystemInformation": True,
        "SendPreferences": True,
        "SendAddonInformation": True,
        **more,
    }


def wait_until_sent():
    result("python", __import__("platform").python_version())
    told("sent")


def share_everything():
    def tell_versions():
        names = ("QT_VERSION", "PYSIDE_VERSION", "OCC_VERSION", "COIN_VERSION")
        result("libraries", [App.ConfigGet(name) for name in names])
        result("version", App.Version())

    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))
    Gui.runCommand("Telemetry_TogglePanel")
    decide = find("mainButton", parent=wait_for_widget("TelemetryPanel"))
    pump(2)
    # FreeCAD itself writes this one while it arranges its overlays.
    parameters("BaseApp/MainWindow/DockWindows").SetBool("Std_ComboView", True)
    click(decide)
    windows = QtWidgets.QApplication.topLevelWidgets()
    (question,) = [w for w in windows if w.objectName() == "TelemetryQuestion" and w.isVisible()]
    share = find("shareButton", parent=question)
    wait_for(share.isEnabled)
    for name in ("system", "preferences", "addons", "customizations"):
        click(find(name, parent=question))
    tell_versions()
    result("python", __import__("platform").python_version())
    shot("question", question)
    click(share)
    told("sent")


def share_and_look_at_the_panel():
    question = wait_for_widget("TelemetryQuestion")
    share = find("shareButton", parent=question)
    wait_for(share.isEnabled)
    click(find("system", parent=question))
    click(share)
    told("sent")
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    views = wait_for(lambda: find("viewBox", parent=panel))
    views.setCurrentIndex(3)
    edit = find("textEdit", parent=panel)
    wait_for(lambda: '"batch"' in edit.toPlainText())
    result("hidden", edit.toPlainText())
    click(find("showButton", parent=panel))
    pump(0.3)
    result("raw", edit.toPlainText())
    result("sentence", find("sentenceLabel", parent=panel).text())
    result("outcome", find("outcomeLabel", parent=panel).text())
    shot("panel")


def test_one_request_leaves_and_ledger_and_panel_show_its_very_bytes(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    live = profile.start(share_and_look_at_the_panel)
    (request,) = collector.wait_for(1, 60)
    live.tell("sent")
    run = live.wait()
    assert [found.target for found in collector.requests] == ["/batch/"]
    with sqlite3.connect(profile.ledger) as ledger:
        ((body, line, headers),) = ledger.execute(
            "SELECT body, request_line, headers FROM attempts"
        ).fetchall()
    assert body == request.body
    head = [line, *(f"{name}: {value}" for name, value in json.loads(headers))]
    assert "\r\n".join(head).encode() == request.head.strip()
    sent = gzip.decompress(request.body).decode()
    identifier = request.events[0]["distinct_id"]
    assert sent in run.results["raw"]
    assert identifier not in run.results["hidden"]
    assert sent.replace(identifier, "") != sent
    assert run.results["sentence"] == "Sharing is on."
    assert run.results["outcome"].startswith("Last message accepted")
    assert profile.parameters()[TELEMETRY]["PostHogUUID"] == identifier


def stuffed(make_profile, collector, **telemetry):
    """A profile with known settings, three addons and the official catalog of addons."""
    known = user_cfg.merge(KNOWN, CHANGED, {TELEMETRY: {"PostHogURL": collector.url, **telemetry}})
    profile = make_profile(parameters=known, addons=ADDONS)
    catalog = REAL_CATALOG.read_text("utf-8") if REAL_CATALOG.exists() else EXCERPT
    profile.cache_addon_catalog(catalog)
    for name in ("Macro/Acme fixture.FCMacro", "Macro/acme.py", "SavedPreferencePacks/Acme/a.cfg"):
        path = profile.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return profile


def first_version(freecad, run):
    """The events of a launch, as version 1 of the catalog has them."""
    major, minor, patch = (str(number) for number in freecad.version)
    release = os_release(freecad.root or Path("/"))
    is_1_1 = freecad.version >= (1, 1)
    system = {
        "$os": "Linux",
        "$os_version": release.get("VERSION_ID", ""),
        "$os_distro": release["NAME"],
        "$python_version": run.results["python"],
        "$python_runtime": "CPython",
    }
    return system, {
        "freecad_startup": {},
        "freecad_version": {
            "version_major": major,
            "version_minor": minor,
            "version_patch": patch,
        },
        "freecad_system_info": {
            "machine": platform.machine(),
            "system": "Linux",
            "system_version": system_version(platform.version()),
            "python_version": run.results["python"],
            "screen_resolution": "1600x1000",
            "screen_dpi": 1.0,
        },
        "freecad_preferences": {
            "language": "German",
            "theme": "FreeCAD Dark",
            "stylesheet": "custom",
            "overlay_stylesheet": "Freecad Overlay.qss",
            "geometry": "0 0 1280 800",
            "default_unit_schema": "3",
            "sketcher_dimension_single_tool": True,
            "sketcher_dimension_separate_tools": True,
            "sketcher_constraint_unified_coincident": False,
            "sketcher_constraint_auto_hor_ver": False,
            "sketcher_on_view_parameters": "2",
            "workbench_enabled_list": [],
            "workbench_disabled_list": ["OpenSCADWorkbench", "custom"],
            "workbench_default": "SketcherWorkbench",
            "ui_workbench_selector": "1",
            "navigation_style": "Gui::BlenderNavigationStyle",
            "navigation_orbit_style": 0,
            "navigation_rotation_style": 2,
            "ui_toolbar_icon_size": 32,
            "ui_task_view_enabled": False,
            "ui_task_view_overlay": "right",
            # What was never set is another thing in 1.0.
            "ui_task_view_transparent": is_1_1,
            "ui_task_view_width": 270,
            "ui_tree_view_enabled": False,
            "ui_property_view_enabled": True,
            "ui_python_console_enabled": True,
            "ui_report_view_enabled": False,
            "ui_report_view_overlay": "bottom",
            "ui_report_view_transparent": True,
            "ui_report_view_height": 150,
        },
        "freecad_addon_list": {
            # The Addon Manager of 1.0 knows no such catalog.
            "mods": ["A2plus", "Telemetry", "addfc"] if is_1_1 else [],
            "total_mods": 4,
        },
    }


def test_a_yes_to_version_1_sends_exactly_what_version_1_has(make_profile, collector, freecad):
    agreed = yes(SendCustomizations=True)  # a tick that version 1 does not know
    profile = stuffed(make_profile, collector, **agreed)
    profile.set_parameters({"BaseApp/MainWindow/DockWindows": {"Std_ComboView": True}})
    live = profile.start(wait_until_sent)
    (request,) = collector.wait_for(1, 60)
    live.tell("sent")
    system, expected = first_version(freecad, live.wait())
    check(request, expected, system)


def test_events_properties_and_values_are_these(make_profile, collector, freecad):
    profile = stuffed(make_profile, collector)
    started = datetime.now(UTC)
    live = profile.start(share_everything)
    (request,) = collector.wait_for(1, 60)
    live.tell("sent")
    run = live.wait()
    system, expected = first_version(freecad, run)
    qt, pyside, occ, coin = run.results["libraries"]
    expected["freecad_version"] |= {
        **told_of_build(run.results["version"]),
        "qt_version": qt,
        "pyside_version": pyside,
        "occ_version": occ,
        "coin_version": coin,
    }
    expected["freecad_system_info"] |= {
        "package_format": "distribution",
        "display_server": "X11",
        "screens": "1",
        "processors": processors(),
        "memory": memory(),
    }
    if freecad.version >= (1, 1):  # 1.0 has no context current while its start is over
        expected["freecad_system_info"] |= {"opengl_vendor": "Mesa", "opengl_major": "4"}
    expected["freecad_preferences"]["ui_model_enabled"] = True
    expected["freecad_customizations"] = {
        "changed": {
            "General/ToolbarIconSize": "32",
            "Mod/Draft/dimsymbolend": "4",
            "Mod/Sketcher/Constraints/AutoHorVer": False,
            "Mod/Sketcher/Constraints/UnifiedCoincident": False,
            "Mod/Sketcher/Tools/OnViewParameterVisibility": "2",
            "Mod/Sketcher/dimensioning/SeparatedDimensioningTools": True,
            "Mod/TechDraw/Decorations/BalloonArrow": "custom",
            "Units/UserSchema": "3",
            "View/MarkerSize": "13",
            "View/NavigationStyle": "Gui::BlenderNavigationStyle",
            "View/OrbitStyle": "0",
            "View/RotationMode": "2",
            "View/ShowFPS": True,
            "View/ZoomAtCursor": False,
            "Workbenches/WorkbenchSelectorType": "1",
        },
        "changed_numbers": ["Document/AutoSaveTimeout", "Mod/Part/MeshDeviation"],
        "custom_shortcuts": "2",
        "custom_toolbars": "1",
        "macros": "2",
        "preference_packs": "1",
    }
    # FreeCAD and its theme store much by themselves; of the documents only ours is there.
    told = request.events[-1]["properties"]
    if freecad.version < (1, 1):
        # There themes set it.
        del expected["freecad_customizations"]["changed"]["View/MarkerSize"]
        # It has measured its window and overlays by now.
        stored = request.events[3]["properties"]
        for name in ("geometry", "ui_task_view_width", "ui_report_view_height"):
            expected["freecad_preferences"][name] = stored[name]
    others = told["other_changed"]
    assert others["Document"] == "2"
    assert set(others.values()) <= {"1", "2", "3-5", "6-10", "11-20", "21-50", "51+"}
    expected["freecad_customizations"]["other_changed"] = others
    check(request, expected, system)
    assert set(request.json) == {"api_key", "batch", "historical_migration", "sent_at"}
    assert request.json["api_key"] == "phc_Q9zaBGzSRys31DO8dSp8YepSICY1CJh2xRBUmrbt3Jl"
    assert request.json["historical_migration"] is False
    for event in request.events:
        assert set(event) == {"event", "uuid", "distinct_id", "timestamp", "properties"}
        assert uuid.UUID(event["uuid"]).version == 4
        moment = datetime.fromisoformat(event["timestamp"])
        assert started - timedelta(seconds=1) < moment < datetime.now(UTC)
    assert len({event["uuid"] for event in request.events}) == len(expected)
    (identifier,) = {event["distinct_id"] for event in request.events}
    assert uuid.UUID(identifier).version == 4
    text = gzip.decompress(request.body).decode()
    for secret in ("Acme", "acme", "Secret", "my own", "engineer", str(profile.folder)):
        assert secret not in text


def told_of_build(version):
    """What is told of who made this FreeCAD; of the revision Debian's tell at most a date."""
    return {"build": "packager" if version[3].split() else "other"}


def processors():
    count = os.cpu_count() or 1
    ranges = {2: "1-2", 4: "3-4", 8: "5-8", 16: "9-16", 32: "17-32"}
    return next((name for limit, name in ranges.items() if count <= limit), "33+")


def memory():
    """The size that is sold: a part of it is taken by the hardware."""
    size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    if size <= 5:
        return "up to 4 GiB"
    sold = (found for found in (8, 16, 32, 64, 128) if size <= found + 1)
    return next((f"{found} GiB" for found in sold), "more than 128 GiB")


def check(request, expected, system):
    assert [event["event"] for event in request.events] == list(expected)
    for event in request.events:
        wanted = {**expected[event["event"]], **TRANSPORT, **system}
        assert event["properties"] == wanted, event["event"]


def os_release(root):
    lines = (root / "etc/os-release").read_text().splitlines()
    return {key: value.strip('"') for key, _, value in (line.partition("=") for line in lines)}


def quit_when_told():
    result("ready")
    told("quit", 120)


@pytest.mark.parametrize("way", ["hang_before_read", "hang_after_read"])
def test_freecad_quits_without_waiting_and_the_next_start_delivers_everything_once(
    make_profile, way
):
    with Collector() as first:
        first.behave(getattr(Behavior, way)())
        profile = make_profile(parameters={TELEMETRY: yes(PostHogURL=first.url)})
        live = profile.start(quit_when_told)
        if way == "hang_after_read":
            first.wait_for(1, 60)
        else:
            first.wait_for_connections(1, 60)
        live.tell("quit")
        hanging = live.wait()
        heard = first.received_events
        port = first.port
    assert hanging.quit_seconds < 4, "a hanging server must not hold FreeCAD up"
    assert "accepted" not in states(profile)

    absent = profile.run("pump(6)")  # nobody listens: the first try is made and fails
    assert absent.quit_seconds < 4
    assert "accepted" not in states(profile)

    with Collector(port=port) as second:
        live = profile.start(quit_when_told)
        names = ["freecad_startup"] * 3 + ["freecad_shutdown"] * 2
        wait_for_events(second, names)
        live.tell("quit")
        live.wait()
        accepted = second.events
    found = [event["event"] for event in accepted]
    assert sorted(name for name in found if name in names) == sorted(names)
    assert found.count("freecad_version") == 3
    numbers = [event["uuid"] for event in accepted]
    assert len(set(numbers)) == len(numbers), "an event was delivered twice"
    again = {event["uuid"]: event for event in accepted}
    for event in heard:  # read by the hanging server: the repeats are the same to PostHog
        assert again[event["uuid"]] == event
    moments = sorted(e["timestamp"] for e in accepted if e["event"] == "freecad_startup")
    assert len(set(moments)) == 3


def states(profile):
    with sqlite3.connect(profile.ledger) as ledger:
        return {state for (state,) in ledger.execute("SELECT state FROM submissions")}


def wait_for_events(collector, names):
    for count in range(1, 20):
        collector.wait_for(count, 60)
        found = [event["event"] for event in collector.events]
        if all(found.count(name) >= names.count(name) for name in names):
            return
    raise AssertionError(f"only {found}")
