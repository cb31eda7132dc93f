# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The words of FreeCAD's parameters are led back to FreeCAD's own messages."""

import json

import pytest

from freecad_telemetry.catalog.points.freecad_parameters import FREECAD_TEXTS
from telemetry_dev.freecad.messages import Message, Messages, parse
from telemetry_dev.parameters import translation_keys
from telemetry_dev.parameters.model import plain
from telemetry_dev.parameters.parameter_list import LIST
from telemetry_dev.translations import qt_tools

RUN = "run: python3 dev.py catalog texts"
FORM = "src/Mod/Sketcher/Gui/SketcherSettings.ui"
PAGE = "SketcherGui::SketcherSettings"
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context><name>Page</name>
<message><source>&amp;Size:</source><translation>&amp;Größe:</translation></message>
<message><source>Close</source><translation>Zu</translation></message>
<message><source>Close</source><comment>near</comment><translation>Nah</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


def parameter(label, source=FORM, path="BaseApp/Preferences/Mod/Sketcher", **more):
    return {"path": path, "name": "Name", "source": source, "label": label, **more}


def found(*parameters, messages, forms=None):
    texts = translation_keys.match(parameters, Messages("1.1.3", messages, forms or {}))
    return texts.labels.get("Mod/Sketcher/Name"), texts


def test_every_text_is_that_of_a_parameter_of_the_list():
    rows = json.loads(LIST.read_text("utf-8"))["parameters"]
    words = {
        (translation_keys.key_of(row), value): text
        for row in rows
        for value, text in translation_keys.texts_of(row)
    }
    written = json.loads(FREECAD_TEXTS.read_text("utf-8"))
    texts = {(key, None): place for key, place in written["labels"].items()}
    for key, values in written["values"].items():
        texts |= {(key, value): place for value, place in values.items()}
    for where, (_, source) in texts.items():
        assert where in words, f"{where}: {RUN}"
        assert plain(source) == words[where], f"{where}: {RUN}"


def test_freecads_files_are_read(tmp_path):
    (tmp_path / "a.ts").write_text(TS, encoding="utf-8")
    qt_tools.lrelease(tmp_path / "a.ts", tmp_path / "a.qm")
    read = list(parse((tmp_path / "a.qm").read_bytes()))
    assert sorted(read) == [
        ("Page", "&Size:", "", "&Größe:"),
        ("Page", "Close", "", "Zu"),
        ("Page", "Close", "near", "Nah"),
    ]
    with pytest.raises(ValueError, match=r"not a \.qm file"):
        list(parse(b"something else"))


def test_words_are_found_without_key_colon_and_markup():
    message = Message("Sketcher", PAGE, "<b>&Line width:</b>", {"de": "Linienbreite"})
    place, texts = found(parameter("Line width"), messages=[message])
    assert place == (PAGE, "<b>&Line width:</b>")
    assert texts.counts == {"labels: found": 1}


def test_the_form_of_the_parameter_comes_first_then_pages_of_its_module():
    own = Message("Sketcher", PAGE, "Width", {"de": "Weite"})
    page = Message("Sketcher", "SketcherGui::GridPrefs", "Width", {"de": "Breite"})
    other = Message("Sketcher", "Command", "Width", {"de": "Dicke"})
    foreign = Message("Part", PAGE, "Width", {"de": "Weite"})
    for messages in ([foreign, other, page, own], [foreign, other, page], [foreign, other]):
        place, _ = found(parameter("Width"), messages=messages)
        assert place == (messages[-1].context, "Width")
    assert found(parameter("Width"), messages=[foreign])[0] is None


def test_a_form_that_lies_open_names_its_context_itself():
    own = Message("Draft", "Gui::Dialog::DlgSettingsDraft", "Width", {"de": "Weite"})
    other = Message("Draft", "Gui::Dialog::DlgSettingsSnap", "Width", {"de": "Breite"})
    source = "src/Mod/Draft/Resources/ui/preferences-draft.ui"
    forms = {"preferences-draft.ui": "Gui::Dialog::DlgSettingsDraft"}
    place, _ = found(parameter("Width", source), messages=[other, own], forms=forms)
    assert place == ("Gui::Dialog::DlgSettingsDraft", "Width")


def test_what_is_translated_in_several_ways_is_left_out():
    one = Message("Sketcher", "APrefs", "None", {"de": "Keine", "fr": "Aucun"})
    alike = Message("Sketcher", "BPrefs", "None:", {"de": "Keine:"})
    another = Message("Sketcher", "CPrefs", "None", {"de": "Keiner"})
    assert found(parameter("None"), messages=[alike, one])[0] == ("APrefs", "None")
    place, texts = found(parameter("None"), messages=[one, another])
    assert place is None
    assert texts.counts == {"labels: translated in several ways": 1}


def test_words_that_people_wrote_have_no_message():
    message = Message("Sketcher", PAGE, "Line width", {"de": "Linienbreite"})
    place, texts = found(parameter("Width of lines"), messages=[message])
    assert place is None
    assert texts.counts == {"labels: not in FreeCAD's translations": 1}


def test_the_values_of_a_choice_are_found_too():
    message = Message("Sketcher", PAGE, "Always", {"de": "Immer"})
    choice = parameter("When", values={"0": "Always", "1": "Now and then"})
    _, texts = found(choice, messages=[message])
    assert texts.values == {"Mod/Sketcher/Name": {"0": (PAGE, "Always")}}
    assert texts.counts["values: found"] == 1


def test_the_file_is_sorted():
    texts = translation_keys.Texts(
        {"B": ("C", 'say "ö"'), "A": ("C", "x")}, {"B": {"0": ("C", "y")}}, {}
    )
    written = json.loads(translation_keys.render(texts, "1.1.3"))
    assert list(written["labels"]) == ["A", "B"]
    assert written["labels"]["B"] == ["C", 'say "ö"']
    assert written["values"] == {"B": {"0": ["C", "y"]}}
    assert written["freecad"] == "1.1.3"


def test_the_shipped_file_is_as_the_maker_writes_it():
    text = FREECAD_TEXTS.read_text("utf-8")
    written = json.loads(text)
    texts = translation_keys.Texts(written["labels"], written["values"], {})
    assert translation_keys.render(texts, written["freecad"]) == text
