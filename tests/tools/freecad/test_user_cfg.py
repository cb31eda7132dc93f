# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's user.cfg is written and read as FreeCAD does."""

from telemetry_dev.freecad import user_cfg

GROUPS = {
    "User parameter:BaseApp/Preferences/Mod/Telemetry": {
        "Enable": True,
        "FirstStart": False,
        "HistoryDays": 90,
        "PostHogURL": "http://127.0.0.1:1/?a=b&c=<d>",
        "Empty": "",
    },
    "BaseApp/Preferences/View": {"unsigned BackgroundColor": 522133503, "Size": 1.5},
}


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "config" / "user.cfg"
    user_cfg.write(path, GROUPS)
    read = user_cfg.read(path)
    telemetry = read["BaseApp/Preferences/Mod/Telemetry"]
    assert telemetry == GROUPS["User parameter:BaseApp/Preferences/Mod/Telemetry"]
    assert [type(value) for value in telemetry.values()] == [bool, bool, int, str, str]
    assert read["BaseApp/Preferences/View"] == {"BackgroundColor": 522133503, "Size": 1.5}


def test_the_file_has_freecads_form(tmp_path):
    path = tmp_path / "user.cfg"
    user_cfg.write(path, GROUPS)
    text = path.read_text(encoding="utf-8")
    assert '<FCParamGroup Name="Root"><FCParamGroup Name="BaseApp">' in text
    assert '<FCBool Name="Enable" Value="1" />' in text
    assert '<FCInt Name="HistoryDays" Value="90" />' in text
    assert '<FCUInt Name="BackgroundColor" Value="522133503" />' in text
    assert '<FCFloat Name="Size" Value="1.5" />' in text
    assert '<FCText Name="PostHogURL">http://127.0.0.1:1/?a=b&amp;c=&lt;d&gt;</FCText>' in text
    assert text.count('Name="Preferences"') == 1


def test_later_sources_win():
    merged = user_cfg.merge(GROUPS, {"BaseApp/Preferences/View": {"Size": 2.0}})
    assert merged["BaseApp/Preferences/View"]["Size"] == 2.0
    assert merged["BaseApp/Preferences/Mod/Telemetry"]["HistoryDays"] == 90


def test_no_file_is_no_parameters(tmp_path):
    assert user_cfg.read(tmp_path / "user.cfg") == {}
