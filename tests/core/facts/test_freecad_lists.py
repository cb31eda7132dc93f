# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What counts as FreeCAD's own stands in lists of the addon, not in the FreeCAD that runs."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.values import CUSTOM
from tests.core.support import told

PREFERENCES = "BaseApp/Preferences"
PACK = """<?xml version="1.0"?><FCParameters><FCParamGroup Name="Root">
<FCParamGroup Name="BaseApp"><FCParamGroup Name="Preferences"><FCParamGroup Name="MainWindow">
<FCText Name="Theme">Acme Rockets</FCText><FCText Name="StyleSheet">Acme Look.qss</FCText>
</FCParamGroup></FCParamGroup></FCParamGroup></FCParamGroup></FCParameters>"""


@pytest.fixture
def company(home):
    """A FreeCAD that a company packed for its people, with what is its own in every folder."""
    files = {
        "Gui/Stylesheets/Acme.qss": "",
        "Gui/Stylesheets/overlay/Acme Overlay.qss": "",
        "Gui/PreferencePacks/Acme Dark/Acme Dark.cfg": PACK,
        "Mod/AcmeNozzle/InitGui.py": "",
        "Mod/AcmeNozzle/package.xml": "<package><name>Acme Nozzle</name></package>",
        "translations/Acme.qm": "",
    }
    for resources in (home.folder / "share", home.directories.installation):
        for file, text in files.items():
            path = resources / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return home


@pytest.mark.parametrize(
    ("key", "name", "value"),
    [
        ("theme", "MainWindow/Theme", "Acme Dark"),
        ("theme", "MainWindow/Theme", "Acme Rockets"),
        ("stylesheet", "MainWindow/StyleSheet", "Acme.qss"),
        ("stylesheet", "MainWindow/StyleSheet", "Acme Look.qss"),
        ("overlay_stylesheet", "MainWindow/OverlayActiveStyleSheet", "Acme Overlay.qss"),
        ("workbench_default", "General/AutoloadModule", "AcmeNozzleWorkbench"),
        ("language", "General/Language", "Acme"),
    ],
)
def test_what_a_company_added_to_its_freecad_is_custom(company, key, name, value):
    group, _, entry = name.rpartition("/")
    company.set(f"{PREFERENCES}/{group}", entry, "str", value)
    assert told(company, "freecad_preferences", key) == CUSTOM


def test_lists_of_workbenches_hold_custom_for_those_of_a_company(company):
    names = "PartDesignWorkbench,AcmeNozzleWorkbench"
    company.set(f"{PREFERENCES}/Workbenches", "Ordered", "str", names)
    told_of = told(company, "freecad_preferences", "workbench_enabled_list")
    assert told_of == ["PartDesignWorkbench", CUSTOM]


@pytest.mark.parametrize(
    ("key", "name", "values"),
    [
        ("theme", "MainWindow/Theme", ("FreeCAD Dark", "FreeCAD Classic", "unset")),
        # 1.1's and 1.0's, and one that only a preference pack still names.
        (
            "stylesheet",
            "MainWindow/StyleSheet",
            ("FreeCAD.qss", "FreeCAD Dark.qss", "Behave-dark.qss"),
        ),
        (
            "overlay_stylesheet",
            "MainWindow/OverlayActiveStyleSheet",
            ("Freecad Overlay.qss", "Light Theme + Dark Background.qss"),
        ),
        # 0.21's and 1.0's.
        ("workbench_default", "General/AutoloadModule", ("PathWorkbench", "CAMWorkbench")),
        ("language", "General/Language", ("German", "Chinese (Simplified)", "Chinese Simplified")),
    ],
)
def test_names_of_freecad_and_of_its_older_versions_are_told(home, key, name, values):
    group, _, entry = name.rpartition("/")
    for value in values:
        home.set(f"{PREFERENCES}/{group}", entry, "str", value)
        assert told(home, "freecad_preferences", key) == value
