# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The list of FreeCAD's own parameters: how it is read from sources, and what may be on it."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from freecad_telemetry.catalog.points.freecad_parameters import QUESTIONS
from telemetry_dev.parameters import parameter_list as maker
from telemetry_dev.parameters import source_code as code
from telemetry_dev.parameters.forms import Pages, read_forms
from telemetry_dev.parameters.model import KINDS, TYPES

PYTHON_TYPES = {"bool": bool, "int": int, "unsigned": int, "float": float, "str": str}

FORM = """<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<widget class="Gui::PrefCheckBox" name="a">
 <property name="text"><string>&amp;Show the grid:</string></property>
 <property name="checked"><bool>true</bool></property>
 <property name="prefEntry" stdset="0"><cstring>ShowGrid</cstring></property>
 <property name="prefPath" stdset="0"><cstring>/Mod/Tiny</cstring></property></widget>
<widget class="QLabel" name="l"><property name="text"><string>Style</string></property>
 <property name="buddy"><cstring>b</cstring></property></widget>
<widget class="Gui::PrefComboBox" name="b">
 <property name="currentIndex"><number>1</number></property>
 <property name="prefEntry" stdset="0"><cstring>Style</cstring></property>
 <property name="prefPath" stdset="0"><cstring>Mod/Tiny</cstring></property>
 <item><property name="text"><string>Solid</string></property></item>
 <item><property name="text"><string>Dashed</string></property></item></widget>
<widget class="Gui::PrefDoubleSpinBox" name="c">
 <property name="value"><double>2.500000000000000</double></property>
 <property name="prefEntry" stdset="0"><cstring>Size</cstring></property>
 <property name="prefPath" stdset="0"><cstring>Mod/Tiny</cstring></property></widget>
<widget class="Gui::PrefLineEdit" name="d">
 <property name="prefEntry" stdset="0"><cstring>Author</cstring></property>
 <property name="prefPath" stdset="0"><cstring>Mod/Tiny</cstring></property></widget>
<widget class="Gui::PrefColorButton" name="e">
 <property name="prefEntry" stdset="0"><cstring>LineColor</cstring></property>
 <property name="prefPath" stdset="0"><cstring>Mod/Tiny</cstring></property></widget>
<widget class="Gui::PrefComboBox" name="f">
 <property name="prefEntry" stdset="0"><cstring>FilledByCode</cstring></property>
 <property name="prefPath" stdset="0"><cstring>Mod/Tiny</cstring></property></widget>
</widget></ui>"""

OVERRIDES: dict[str, Any] = {
    "freecad": "9.9",
    "question_rules": {"/Mod/Tiny/": "defaults.tiny"},
    "module_rules": {"/Mod/Tiny/": "Other"},
    "drop": {"Secret": "A reason."},
    "settled": {},
    "accept": ["Hidden$"],
    "as_number": {},
    "add": [],
    "labels": {},
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree with one preference page."""
    write(tmp_path, "src/Mod/Tiny/Gui/DlgSettingsTiny.ui", FORM)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def overrides(**changes: Any) -> maker.Overrides:
    return maker.Overrides(**{**OVERRIDES, **changes})


def chosen(tree: Path, pages: Path | None = None, **changes: Any) -> dict[str, Any]:
    """Name to parameter, of what the list would hold."""
    words = overrides(**changes)
    found = maker.choose(maker.Collection(tree, pages), words, maker.themed(tree))
    return {parameter.name: parameter for parameter in found.values()}


def recording(tree: Path, widgets: list[dict[str, Any]], after: list[list[Any]]) -> Path:
    """A recording of live pages, in a file."""
    file = tree / "pages.json"
    rows = {"freecad": "9.9.0", "before": [], "after": after, "widgets": widgets}
    file.write_text(json.dumps(rows), "utf-8")
    return file


def combo(**changes: Any) -> dict[str, Any]:
    """A recorded combo box."""
    return {
        "page": [["TinyGui::DlgSettingsTinyImp", ""]],
        "class": "Gui::PrefComboBox",
        "path": "/Mod/Tiny",
        "entry": "FilledByCode",
        "label": "",
        "tip": "First line\nSecond line",
        "items": [["One", None], ["Two", None]],
        "editable": False,
    } | changes


def test_a_form_tells_type_default_values_and_label(tree):
    found = {parameter.name: parameter for parameter in read_forms(tree)}
    assert found["ShowGrid"].path == "BaseApp/Preferences/Mod/Tiny"
    assert (found["ShowGrid"].type, found["ShowGrid"].default) == ("bool", True)
    assert found["ShowGrid"].label == "Show the grid"
    assert found["Style"].values == {"0": "Solid", "1": "Dashed"}
    assert (found["Style"].default, found["Style"].label) == (1, "Style")
    assert (found["Size"].kind, found["Size"].default) == ("number", 2.5)


def test_each_setting_can_be_told_from_the_others_of_its_part():
    rows = json.loads(maker.LIST.read_text("utf-8"))["parameters"]
    twins = [
        told
        for told, times in Counter((r["module"], r["label"]) for r in rows).items()
        if times > 1
    ]
    assert twins == []
    # "Size" or "Random" alone says nothing.
    assert [r["label"] for r in rows if len(r["label"].split()) < 2] == []
    labels = {f"{r['path']}/{r['name']}": r["label"] for r in rows}
    grid = "BaseApp/Preferences/Mod/Sketcher/General/GridNumberSubdivision"
    assert labels[grid] == "Grid: lines up to the next major one"


def test_the_list_has_the_labels_of_the_overrides():
    rows = json.loads(maker.LIST.read_text("utf-8"))["parameters"]
    written = maker.Overrides.load(maker.OVERRIDES).labels
    for row in rows:
        key = f"{row['path']}/{row['name']}"
        assert row["label"] == written.get(key, row["label"]), key


def test_text_colors_and_boxes_filled_by_code_stay_out(tree):
    assert set(chosen(tree)) == {"ShowGrid", "Style", "Size"}


def test_task_panels_are_not_read(tree):
    write(tree, "src/Mod/Tiny/Gui/TaskTiny.ui", FORM.replace("ShowGrid", "LastUsed"))
    assert "LastUsed" not in chosen(tree)


def test_what_a_theme_sets_stays_out(tree):
    write(
        tree,
        "src/Gui/PreferencePacks/Night/Night.cfg",
        '<FCParameters><FCParamGroup Name="Root"><FCParamGroup Name="BaseApp">'
        '<FCParamGroup Name="Preferences"><FCParamGroup Name="Mod"><FCParamGroup Name="Tiny">'
        '<FCBool Name="ShowGrid" Value="0"/></FCParamGroup></FCParamGroup></FCParamGroup>'
        "</FCParamGroup></FCParamGroup></FCParameters>",
    )
    assert maker.themed(tree) == {"BaseApp/Preferences/Mod/Tiny/ShowGrid"}
    assert "ShowGrid" not in chosen(tree)


def test_a_recording_wins_over_the_form(tree):
    path = "BaseApp/Preferences/Mod/Tiny"
    widget = combo(entry="ShowGrid", label="Grid") | {"class": "Gui::PrefCheckBox"}
    del widget["items"]
    after = [[path, "ShowGrid", "Boolean", False], [path, "FilledByCode", "Integer", 1]]
    found = chosen(tree, recording(tree, [widget, combo()], after))
    assert found["ShowGrid"].default is False
    assert found["ShowGrid"].source == "src/Mod/Tiny/Gui/DlgSettingsTiny.ui"
    assert found["FilledByCode"].values == {"0": "One", "1": "Two"}
    assert (found["FilledByCode"].default, found["FilledByCode"].label) == (1, "First line")
    assert "Size" not in found


def test_a_recorded_box_without_a_closed_set_stays_out(tree):
    path = "BaseApp/Preferences/Mod/Tiny"
    after = [[path, "Typed", "Integer", 0], [path, "Odd", "Integer", 7]]
    widgets = [combo(entry="Typed", editable=True), combo(entry="Odd")]
    found = chosen(tree, recording(tree, widgets, after))
    assert found.get("Odd") is None
    assert not getattr(found.get("Typed"), "values", {})


def test_recorded_text_is_known_by_the_data_of_its_items(tree):
    path = "BaseApp/Preferences/Mod/Tiny"
    items = [["All of it", "All"], ["The highest", "Highest"]]
    pages = recording(tree, [combo(items=items)], [[path, "FilledByCode", "String", "All"]])
    (found,) = Pages(pages, {}).read()
    assert (found.type, found.kind) == ("str", "choice")
    assert found.values == {"All": "All of it", "Highest": "The highest"}


def test_a_default_that_code_disputes_stays_out_until_it_is_settled(tree):
    write(
        tree,
        "src/Mod/Tiny/use.py",
        'p = App.ParamGet("User parameter:BaseApp/Preferences/Mod/Tiny")\n'
        'p.GetBool("ShowGrid", False)\np.GetFloat("Size", 3.0)\n',
    )
    found = chosen(tree)
    assert "ShowGrid" not in found
    assert found["Size"].default == 2.5
    words = overrides()
    collection = maker.Collection(tree, None)
    assert any("ShowGrid" in line for line in maker.unlisted(collection, {}, words))
    key = "BaseApp/Preferences/Mod/Tiny/ShowGrid"
    assert chosen(tree, settled={key: "Tried."})["ShowGrid"].default is True


def test_what_only_code_declares_needs_a_word(tree):
    write(
        tree,
        "src/Mod/Tiny/use.py",
        'GROUP = "User parameter:BaseApp/Preferences/Mod/Tiny"\nNAME = "Hidden"\n'
        "def preferences():\n    return App.ParamGet(GROUP)\n"
        "def use():\n    preferences().GetBool(NAME, True)\n"
        '    preferences().GetGroup("Sub").GetInt("Deep", 3)\n'
        '    unknown.GetBool("Lost", True)\n    preferences().GetBool("NoConstant", x)\n',
    )
    keys = {found.key.removeprefix("BaseApp/Preferences/") for found in code.read_python(tree)}
    assert keys == {"Mod/Tiny/Hidden", "Mod/Tiny/Sub/Deep"}
    found = chosen(tree)
    assert found["Hidden"].default is True
    assert "Deep" not in found


def test_the_defaults_of_older_versions_are_listed(tree):
    key = "BaseApp/Preferences/Mod/Tiny/Size"
    words = overrides(earlier={key: {"9.8": 1.5}}, themed={key: "9.7"})
    found = maker.choose(maker.Collection(tree, None), words, set())
    assert maker.listed(found[key], words)["earlier"] == {"9.8": 1.5}
    assert maker.listed(found[key], words)["themed"] == "9.7"
    assert not maker.listed(found[key], overrides()).keys() & {"earlier", "themed"}


def test_dropped_and_demoted_parameters(tree):
    found = chosen(tree, drop={"ShowGrid": "A reason."}, as_number={"Style": "Files."})
    assert "ShowGrid" not in found
    assert (found["Style"].kind, found["Style"].default) == ("number", 1)


def test_write_then_check_agree_and_a_new_default_is_seen(tree, capsys):
    words, listing = tree / "overrides.json", tree / "list.json"
    words.write_text(json.dumps(OVERRIDES), "utf-8")
    options = ["--source", str(tree), "--overrides", str(words), "--list", str(listing)]
    assert maker.main([*options, "--write"]) == 0
    assert maker.main([*options, "--check"]) == 0
    changed = FORM.replace("<bool>true", "<bool>false").replace("Size", "Length")
    write(tree, "src/Mod/Tiny/Gui/DlgSettingsTiny.ui", changed)
    capsys.readouterr()
    assert maker.main([*options, "--check"]) == 1
    printed = capsys.readouterr().out
    assert "changed: BaseApp/Preferences/Mod/Tiny/ShowGrid: default was True, is False" in printed
    assert "new:     BaseApp/Preferences/Mod/Tiny/Length" in printed
    assert "gone:    BaseApp/Preferences/Mod/Tiny/Size" in printed
    assert "3 differences" in printed


def test_a_parameter_without_a_question_is_an_error(tree):
    words = overrides(question_rules={})
    with pytest.raises(ValueError, match="no question"):
        maker.listed(chosen(tree)["ShowGrid"], words)


def test_a_profile_shows_what_differs_only(tree):
    rows = [maker.listed(found, overrides()) for found in chosen(tree).values()]
    write(
        tree,
        "user.cfg",
        '<FCParameters><FCParamGroup Name="Root"><FCParamGroup Name="BaseApp">'
        '<FCParamGroup Name="Preferences"><FCParamGroup Name="Mod"><FCParamGroup Name="Tiny">'
        '<FCBool Name="ShowGrid" Value="1"/><FCInt Name="Style" Value="0"/>'
        '<FCFloat Name="Size" Value="2.500000000000"/><FCBool Name="Alien" Value="1"/>'
        "</FCParamGroup></FCParamGroup></FCParamGroup></FCParamGroup></FCParamGroup></FCParameters>",
    )
    assert maker.changed(rows, tree / "user.cfg") == ["BaseApp/Preferences/Mod/Tiny/Style: 1 -> 0"]


# The list as it ships.


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    """The file in the addon."""
    data: dict[str, Any] = json.loads(maker.LIST.read_text("utf-8"))
    return data


def rows_of(shipped: dict[str, Any]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = shipped["parameters"]
    return rows


def test_the_shipped_list_is_wide(shipped):
    modules = Counter(row["module"] for row in rows_of(shipped))
    assert sum(modules.values()) > 500
    wanted = "General Display Document Sketcher Part PartDesign Draft BIM TechDraw CAM FEM Assembly"
    assert set(wanted.split()) | {"Spreadsheet", "Start"} <= modules.keys()


def test_no_parameter_is_listed_twice(shipped):
    keys = Counter(f"{row['path']}/{row['name']}" for row in rows_of(shipped))
    assert [key for key, count in keys.items() if count > 1] == []


def test_kind_type_default_and_values_agree(shipped):
    for row in rows_of(shipped):
        assert row["type"] in TYPES, row
        assert row["kind"] in KINDS, row
        assert type(row["default"]) is PYTHON_TYPES[row["type"]], row
        assert (row["kind"] == "bool") == (row["type"] == "bool"), row
        assert ("values" in row) == (row["kind"] == "choice"), row
        if row["kind"] == "choice":
            assert str(row["default"]) in row["values"], row
            assert len(row["values"]) > 1, row
            assert all(row["values"].values()), row
            if row["type"] != "str":
                assert all(re.fullmatch(r"-?\d+", value) for value in row["values"]), row
        else:
            assert row["type"] != "str", row


def test_every_line_is_complete(shipped):
    for row in rows_of(shipped):
        assert row["path"].startswith("BaseApp/Preferences/"), row
        assert not row["path"].endswith("/"), row
        assert row["source"].startswith("src/"), row
        assert row["label"].strip() == row["label"] != "", row
        assert "\n" not in row["label"], row


def test_every_question_is_a_sentence_and_is_asked(shipped):
    assert 15 <= len(QUESTIONS) <= 25
    assert {row["question"] for row in rows_of(shipped)} == QUESTIONS.keys()
    for text in QUESTIONS.values():
        assert re.fullmatch(r"[A-Z][^?]{20,200}\?", text), text


def test_nothing_on_the_list_smells_of_a_person_a_place_or_a_document(shipped):
    smell = re.compile(
        r"author|company|licen[sc]e$|e-?mail|password|proxy|token|hostname|username|userid"
        r"|recent(?:files|macros)|lastfile|lastmodule|^geometry$|windowstate"
        r"|migrat|firststart|firsttime|dontshow",
        re.I,
    )
    assert [row["name"] for row in rows_of(shipped) if smell.search(row["name"])] == []
    for row in rows_of(shipped):
        assert row["kind"] == "bool" or not re.search(r"colou?r", row["name"], re.I), row


def test_the_shipped_list_is_as_the_maker_writes_it(shipped):
    words = maker.Overrides.load(maker.OVERRIDES)
    assert maker.render(rows_of(shipped), words) == maker.LIST.read_text("utf-8")


def test_the_decisions_still_mean_something(shipped):
    words = maker.Overrides.load(maker.OVERRIDES)
    listed = {f"{row['path']}/{row['name']}": row for row in rows_of(shipped)}
    for found in words.added():
        assert found.key in listed
    assert words.labels.keys() | words.settled.keys() <= listed.keys()
    for pattern in words.accept:
        assert any(re.search(pattern, key) for key in listed), pattern
    for key, row in listed.items():
        assert maker.first_match(words.drop, key) is None
        assert row["module"] == maker.first_match(words.module_rules, key)
        assert row["question"] == maker.first_match(words.question_rules, key)
