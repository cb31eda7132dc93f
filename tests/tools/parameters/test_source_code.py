# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Parameters read out of FreeCAD's code."""

from pathlib import Path

import pytest

from telemetry_dev.parameters import source_code as code


def write(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_tables_of_parameters_are_read(tmp_path):
    write(
        tmp_path,
        "src/Gui/TinyParams.py",
        'ParamPath = "User parameter:BaseApp/Preferences/Tiny"\n'
        'Params = [\n    ParamBool("Sync", True, title="Keep in step"),\n'
        '    ParamInt("Wait", 100),\n    ParamUInt("EdgeColor", 0xFF),\n'
        '    ParamString("Name", ""),\n]\n',
    )
    write(
        tmp_path,
        "src/Gui/ViewParams.h",
        "#define FC_VIEW_PARAMS \\\n    FC_VIEW_PARAM(Fast,bool,Bool,true) \\\n"
        "    FC_VIEW_PARAM(Scale,double,Float,0.03) \\\n"
        "    FC_VIEW_PARAM(Colour,unsigned long,Unsigned,SOMETHING) \\\n",
    )
    found = {parameter.name: parameter for parameter in code.read_tables(tmp_path)}
    assert found["Sync"].label == "Keep in step"
    assert found["EdgeColor"].color
    assert {name: found[name].default for name in found} == {
        "Sync": True,
        "Wait": 100,
        "EdgeColor": 255,
        "Fast": True,
        "Scale": 0.03,
    }


def test_the_table_of_draft_is_read(tmp_path):
    write(
        tmp_path,
        "src/Mod/Draft/draftutils/params.py",
        'def _get():\n    param_dict = {}\n    param_dict["Mod/Draft"] = {\n'
        '        "snap": ("bool", True),\n        "range": ("int", 8),\n'
        '        "font": ("string", "Sans"),\n    }\n',
    )
    found = {parameter.key: parameter.default for parameter in code.read_draft_table(tmp_path)}
    assert found == {
        "BaseApp/Preferences/Mod/Draft/snap": True,
        "BaseApp/Preferences/Mod/Draft/range": 8,
    }


def test_reads_in_cpp_are_resolved_within_one_function(tmp_path):
    write(
        tmp_path,
        "src/Mod/Tiny/App/Tiny.cpp",
        "void one() {\n"
        "    auto hGrp = App::GetApplication().GetParameterGroupByPath(\n"
        '        "User parameter:BaseApp/Preferences/Mod/Tiny");\n'
        '    hGrp->GetBool("Quick", true);\n    hGrp->GetInt("Count", 0x10);\n'
        '    hGrp->GetInt("Computed", size());\n'
        "    ParameterGrp::handle other = App::GetApplication().GetUserParameter()\n"
        '        .GetGroup("BaseApp")->GetGroup("Preferences")->GetGroup("View");\n'
        '    other->GetFloat("Step", 0.2f);\n}\n'
        'void two() {\n    hGrp->GetBool("Elsewhere", true);\n}\n',
    )
    found = {parameter.key: parameter.default for parameter in code.read_cpp(tmp_path)}
    assert found == {
        "BaseApp/Preferences/Mod/Tiny/Quick": True,
        "BaseApp/Preferences/Mod/Tiny/Count": 16,
        "BaseApp/Preferences/View/Step": 0.2,
    }


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("bool", "true", True),
        ("bool", "!x", None),
        ("int", "-3", -3),
        ("unsigned", "0xFFul", 255),
        ("int", "Some::Enum", None),
        ("float", "1.5f", 1.5),
        ("float", "x", None),
    ],
)
def test_literals_of_cpp(kind, text, value):
    assert code.cpp_literal(kind, text) == value
