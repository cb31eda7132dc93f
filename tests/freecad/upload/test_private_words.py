# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Nothing that names a person, a company or their work is in any byte that leaves FreeCAD."""

import gzip
import json

from freecad_telemetry.catalog.points import freecad_parameters as own_settings
from freecad_telemetry.catalog.registry import CATALOG
from telemetry_dev.freecad import user_cfg
from telemetry_dev.freecad.profile import TELEMETRY

CANARY = "zqcanary"
"""Stands in every name and text; no word of FreeCAD's or ours holds it."""
PREFERENCES = "BaseApp/Preferences"
YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": CATALOG.version,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
    "SendPreferences": True,
    "SendAddonInformation": True,
    "SendCustomizations": True,
}
ENVIRONMENT = {
    **dict.fromkeys(("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME"), CANARY),
    "EMAIL": f"anna@{CANARY}.example",
    "NAME": f"Anna {CANARY}",
    "COMPANY": f"{CANARY} GmbH",
    "XDG_SESSION_TYPE": CANARY,
    "XDG_CURRENT_DESKTOP": CANARY,
    "DESKTOP_SESSION": CANARY,
    "FLATPAK_ID": f"org.{CANARY}.FreeCAD",
    "POSTHOG_HOST": f"https://{CANARY}.example",
    "REQUESTS_NOTHING": CANARY,
    f"{CANARY}_TOKEN": CANARY,
}
PACKAGE = (
    '<?xml version="1.0"?><package format="1" xmlns="https://wiki.freecad.org/Package_Metadata">'
    '<name>{name}</name><url type="repository" branch="main">{url}</url>'
    '<maintainer email="anna@zqcanary.example">Anna zqcanary</maintainer>'
    "<content><workbench><classname>{name}Workbench</classname></workbench></content></package>"
)


def workbench(name, base="Workbench", *, add=True):
    """Return the code of a workbench."""
    return (
        "import FreeCADGui\n"
        f"class {name}({base}):\n"
        "    MenuText = 'zqcanary'\n"
        "    ToolTip = 'zqcanary'\n"
        "    def Initialize(self):\n"
        "        self.appendToolbar('zqcanary bar', ['Std_New'])\n"
        "    def GetClassName(self):\n"
        "        return 'Gui::PythonWorkbench'\n"
    ) + (register(name) if add else "")


def register(name):
    # The Addon Manager looks for this line in our files too: with a name in it, it were our name.
    return f"Gui.addWorkbench({name}())\n"


ADDONS = {
    # A private one, an internal repository, a public name with a repository of its own, and one
    # from a custom repository of the Addon Manager.
    CANARY: {"InitGui.py": ""},
    "Internal": {
        "package.xml": PACKAGE.format(
            name="zqcanaryfixtures", url="https://git.zqcanary.example/cad/fixtures.git"
        ),
        "InitGui.py": workbench("zqcanaryfixturesWorkbench"),
    },
    "A2plus": {
        "package.xml": PACKAGE.format(
            name="zqcanary A2plus", url="https://token:zqcanary@git.example/A2plus"
        )
    },
    "Custom": {"package.xml": PACKAGE.format(name="zqcanary tools", url="")},
    # A copy of a public addon whose repository still stands there, a public folder, a public name;
    # all that is private in them is a name or a workbench.
    "Falcon": {
        "package.xml": PACKAGE.format(name="zqcanaryfalcon", url="https://github.com/kbwbe/A2plus"),
        "InitGui.py": workbench("zqcanaryfalconWorkbench"),
    },
    "addFC": {
        "package.xml": PACKAGE.format(name="zqcanaryaddfc", url=""),
        "InitGui.py": workbench("zqcanaryaddfcWorkbench"),
    },
    "Copy": {
        "package.xml": PACKAGE.format(name="A2plus", url="https://git.zqcanary.example/a").replace(
            "A2plusWorkbench", "zqcanarycopyWorkbench"
        ),
        "InitGui.py": workbench("zqcanarycopyWorkbench"),
    },
    # A public one, and a private workbench that inherits its code.
    "Curves": {
        "curves_workbench.py": workbench("CurvesWorkbench", "FreeCADGui.Workbench", add=False),
        "InitGui.py": (
            "from curves_workbench import CurvesWorkbench\n" + register("CurvesWorkbench")
        ),
    },
    "Heir": {
        "InitGui.py": (
            "from curves_workbench import CurvesWorkbench\n"
            "class zqcanaryheirWorkbench(CurvesWorkbench):\n"
            "    pass\n" + register("zqcanaryheirWorkbench")
        ),
    },
}
PRIVATE_WORKBENCHES = [
    f"{CANARY}{name}Workbench" for name in ("fixtures", "falcon", "addfc", "copy", "heir")
]
ADDON_CATALOG = {
    "A2plus": [{"repository": "https://github.com/kbwbe/A2plus", "git_ref": "master"}],
    "addFC": [{"repository": "https://github.com/GS90/addFC", "git_ref": "main"}],
    "Curves": [
        {
            "repository": "https://github.com/tomate44/CurvesWB",
            "git_ref": "main",
            "metadata": {"package_xml": PACKAGE.format(name="Curves", url="")},
        }
    ],
    "Telemetry": [{"repository": "https://github.com/FreeCAD/Telemetry", "git_ref": "main"}],
}
NAMED = {
    f"{PREFERENCES}/Document": {
        "prefAuthor": f"Anna {CANARY}",
        "prefCompany": f"{CANARY} GmbH",
        "prefLicenseUrl": f"https://{CANARY}.example",
    },
    f"{PREFERENCES}/RecentFiles": {
        "RecentFiles": 2,
        "MRU0": f"/home/{CANARY}/engine.FCStd",
        "MRU1": f"/srv/{CANARY}.FCStd",
    },
    f"{PREFERENCES}/RecentMacros": {"RecentMacros": 1, "MRU0": f"/home/{CANARY}.FCMacro"},
    f"{PREFERENCES}/Addons": {"CustomRepositories": f"https://git.{CANARY}.example/tools main"},
    f"{PREFERENCES}/MainWindow": {
        "StyleSheet": f"{CANARY}.qss",
        "OverlayActiveStyleSheet": f"{CANARY} Overlay.qss",
        "Theme": f"FreeCAD {CANARY}",
    },
    f"{PREFERENCES}/General": {"AutoloadModule": f"{CANARY}fixturesWorkbench"},
    f"{PREFERENCES}/Workbenches": {
        "Ordered": ",".join(["PartDesignWorkbench", "CurvesWorkbench", *PRIVATE_WORKBENCHES]),
        "Disabled": f"{CANARY}Workbench,OpenSCADWorkbench",
    },
    f"{PREFERENCES}/Shortcut": {f"Std_Macro_{CANARY}": "Ctrl+Alt+Z"},
    f"BaseApp/Workbench/PartDesignWorkbench/Toolbar/Custom_{CANARY}": {
        "Name": CANARY,
        "Active": True,
        f"Std_Macro_{CANARY}": CANARY,
    },
    "BaseApp/MainWindow/DockWindows/OverlayLeft": {"Widgets": f"{CANARY} dock,Tasks"},
    f"{PREFERENCES}/{CANARY}": {f"{CANARY} flag": True, f"{CANARY} number": 7},
    f"{PREFERENCES}/Mod/{CANARY}/{CANARY}": {f"{CANARY} flag": True, "Server": CANARY},
    f"BaseApp/{CANARY}": {CANARY: CANARY},
}


def in_every_group():
    """A text, a switch and a number of a private name in every group that is known."""
    paths = {known.path for known in own_settings.known_parameters()}
    paths |= {point.parameter.path for point in CATALOG.points if point.parameter}
    return {
        path: {f"{CANARY}Text": CANARY, f"{CANARY}Flag": True, f"{CANARY}Number": 3}
        for path in paths
    }


def in_every_text():
    """Every parameter whose text could be told holds a private one."""
    found = {}
    wanted = [point.parameter for point in CATALOG.points if point.parameter]
    for parameter in (*wanted, *own_settings.known_parameters()):
        if parameter.kind == "str" and parameter.name not in ("Geometry", "Language"):
            found.setdefault(parameter.path, {})[parameter.name] = f"{CANARY} {parameter.name}"
    return found


def work():
    from pathlib import Path

    home = Path.home()
    document = App.newDocument("zqcanary_engine")
    document.Label = "zqcanary engine"
    document.CreatedBy = "Anna zqcanary"
    document.Company = "zqcanary GmbH"
    box = document.addObject("App::FeaturePython", "zqcanary_box")
    box.Label = "zqcanary box"
    document.saveAs(str(home / "zqcanary engine.FCStd"))
    result("workbenches", [name for name in Gui.listWorkbenches() if "zqcanary" in name])
    Gui.activateWorkbench("zqcanaryheirWorkbench")
    App.Console.PrintMessage("zqcanary message\n")
    result("user", __import__("getpass").getuser())
    result("host", __import__("platform").node())
    result("macros", App.getUserMacroDir(True))
    pump(1)
    result("worked")
    told("sent", 120)


def look_and_ask_for_removal():
    from freecad_telemetry_gui.consent.preferences_page import FreeCADTelemetryPreferencesPage

    told("sent", 120)
    App.openDocument(str(__import__("pathlib").Path.home() / "zqcanary engine.FCStd"))
    pump(1)
    bridge = FreeCADTelemetryPreferencesPage.bridge
    bridge.service.request_removal(bridge.state.identity.id, False)
    wait_for(lambda: any(found.state.value == "accepted" for found in bridge.state.requests), 20)


def everything_that_left(collector):
    for request in collector.requests:
        body = request.body
        if body[:2] == b"\x1f\x8b":
            body = gzip.decompress(body)
        yield request.head.decode("latin-1"), body.decode()


def test_no_private_word_leaves_in_any_category(make_profile, collector, freecad):
    parameters = user_cfg.merge(
        in_every_group(),
        in_every_text(),
        NAMED,
        {TELEMETRY: {**YES, "PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}},
    )
    profile = make_profile(
        home=f"home-of-{CANARY}",
        parameters=parameters,
        addons=ADDONS,
    )
    macros = profile.home / f"{CANARY} macros"
    profile.set_parameters({f"{PREFERENCES}/Macro": {"MacroPath": str(macros)}})
    files = {
        macros / f"{CANARY}.FCMacro": "# zqcanary",
        profile.data / f"SavedPreferencePacks/{CANARY} theme/{CANARY} theme.cfg": "",
        profile.data / f"Gui/Stylesheets/{CANARY}.qss": "",
        profile.home / ".netrc": f"machine 127.0.0.1 login anna password {CANARY}\n",
        profile.home / ".gitconfig": f"[user]\n\tname = {CANARY}\n",
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    profile.cache_addon_catalog(json.dumps(ADDON_CATALOG))

    live = profile.start(work, env=ENVIRONMENT, hostname=f"{CANARY}-pc")
    collector.wait_for(1, 60, accepted=True)
    live.wait_for_result("worked")
    live.kill()
    run = live.wait(check=False)
    assert CANARY in run.results["user"] + run.results["macros"]
    assert sorted(run.results["workbenches"]) == sorted(PRIVATE_WORKBENCHES)
    assert run.results["host"] == f"{CANARY}-pc"

    live = profile.start(look_and_ask_for_removal, env=ENVIRONMENT, hostname=f"{CANARY}-pc")
    collector.wait_for(2, 60, accepted=True)
    live.tell("sent")
    live.wait()

    names = [event["event"] for event in collector.events]
    assert set(names) >= set(CATALOG.events) - {"freecad_shutdown"}, "a category is missing"
    methods = [request.method for request in collector.requests]
    assert (methods[0], methods[-1], methods.count("DELETE")) == ("POST", "DELETE", 1)
    for head, body in everything_that_left(collector):
        for word in (CANARY, "anna", "engineer", str(profile.folder), "authorization"):
            assert word not in (head + body).casefold(), word
    (crash,) = [e for e in collector.events if e["event"] == "freecad_unclean_shutdown"]
    assert crash["properties"]["workbench"] == "custom"
    (addons,) = [e for e in collector.events if e["event"] == "freecad_addon_list"][:1]
    # The Addon Manager of 1.0 knows no such catalog.
    has_catalog = freecad.version >= (1, 1)
    named = ["A2plus", "Telemetry", "addFC", "curves"] if has_catalog else []
    assert addons["properties"]["mods"] == named
    assert addons["properties"]["total_mods"] == len(ADDONS) + 1
    (preferences,) = [e for e in collector.events if e["event"] == "freecad_preferences"][:1]
    assert preferences["properties"]["workbench_enabled_list"] == [
        "PartDesignWorkbench",
        "CurvesWorkbench" if has_catalog else "custom",
        *(["custom"] * len(PRIVATE_WORKBENCHES)),
    ]
