# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's settings are named in FreeCAD's own words, where FreeCAD has them loaded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.points.freecad_parameters import (
    PARAMETER_LIST,
    ROOT,
    Message,
    known_parameter,
    known_parameters,
)
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.qt import QtCore, QtWidgets, english
from freecad_telemetry_gui.texts import setting_names
from freecad_telemetry_gui.texts.value_texts import setting_label, setting_value

Install = Callable[[dict[tuple[str, str], str]], None]
VIEW = "BaseApp/Preferences/View"
MARKER = "View/MarkerSize"
RENDER = "View/RenderCache"
SKETCH = "Mod/Sketcher/HideUnits"


def label_message(key: str) -> Message:
    known = known_parameter(key)
    assert known is not None
    assert known.label_message is not None
    return known.label_message


def value_message(key: str, value: str) -> Message:
    known = known_parameter(key)
    assert known is not None
    return known.value_messages[value]


class FreeCADsLanguage(QtCore.QTranslator):
    """What FreeCAD has loaded: translations by context and source text."""

    def __init__(self, texts: dict[tuple[str, str], str]) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._texts.get((context, text), text)


@pytest.fixture
def install(qapp: QtWidgets.QApplication) -> Iterator[Install]:
    """Loads translations as FreeCAD does."""
    installed: list[QtCore.QTranslator] = []

    def load(texts: dict[tuple[str, str], str]) -> None:
        installed.append(FreeCADsLanguage(texts))
        qapp.installTranslator(installed[-1])

    yield load
    for translator in installed:
        qapp.removeTranslator(translator)


def test_a_setting_is_named_as_on_freecads_page_without_key_and_colon(install: Install) -> None:
    install(
        {
            label_message(MARKER): "&Markierungsgröße :",
            label_message(SKETCH): "<b>単位を隠す</b>(&H)：",
            value_message(RENDER, "1"): "Verteilt && &gut",
        }
    )
    assert setting_label(MARKER) == "Display: Markierungsgröße"
    assert setting_label(SKETCH) == "Sketcher: 単位を隠す"
    assert setting_value(RENDER, "1") == "Verteilt & gut"
    assert setting_value(RENDER, "0") == "Auto"


def test_nothing_in_a_name_is_markup_or_invisible(install: Install) -> None:
    install({label_message(MARKER): "Größe\u202e\n<img src='http://x.example/'>"})
    assert setting_label(MARKER) == "Display: Größe<U+202E>"


def test_without_freecads_translation_the_name_is_english(install: Install) -> None:
    names = {known.key: known.label for known in known_parameters().values()}
    assert setting_label(MARKER) == f"Display: {names[MARKER]}"
    install({label_message(SKETCH): " : "})
    assert setting_label(SKETCH) == f"Sketcher: {names[SKETCH]}"


def test_the_original_has_the_english_names(install: Install) -> None:
    install({label_message(MARKER): "Markierungsgröße", value_message(RENDER, "1"): "Verteilt"})
    with english():
        assert setting_label(MARKER) == "Display: Marker size"
        assert setting_value(RENDER, "1") == "Distributed"
    assert setting_label(MARKER) == "Display: Markierungsgröße"


def test_each_text_of_freecad_is_that_of_the_settings_page() -> None:
    listed = json.loads(PARAMETER_LIST.read_text("utf-8"))["parameters"]
    known = {f"{row['path']}/{row['name']}".removeprefix(f"{ROOT}/"): row for row in listed}
    for named in known_parameters().values():
        row = known[named.key]
        if named.label_message:
            source = named.label_message[1]
            assert setting_names.bare(source) == row.get("page_text", row["label"])
        for value, (_, source) in named.value_messages.items():
            assert setting_names.bare(source) == row["values"][value]


def test_the_question_follows_what_freecad_loads(
    install: Install, world, bridge, qtbot: QtBot
) -> None:
    world.host.stored = {
        Parameter(VIEW, "MarkerSize", "int"): 13,
        Parameter(VIEW, "RenderCache", "int"): 1,
    }
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.findChild(QtWidgets.QPushButton, "shareButton").isEnabled)
    payload = window.findChild(QtWidgets.QTreeView, "payload")
    assert "Display: Marker size: 13px" in payload.text()
    install({label_message(MARKER): "Markierungsgröße:", value_message(RENDER, "1"): "Verteilt"})
    qtbot.waitUntil(lambda: "Display: Markierungsgröße: 13px" in payload.text())
    assert ": Verteilt" in payload.text()
