# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's settings are named in FreeCAD's own words, where FreeCAD has them loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.points.freecad_parameters import (
    PARAMETER_LIST,
    ROOT,
    known_parameters,
)
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.qt import QtCore, QtWidgets, english
from freecad_telemetry_gui.texts import setting_names
from freecad_telemetry_gui.texts.freecad_texts import LABELS, VALUES
from freecad_telemetry_gui.texts.value_texts import setting_label, setting_value

Install = Callable[[dict[tuple[str, str], str]], None]
VIEW = "BaseApp/Preferences/View"
MARKER = "View/MarkerSize"
RENDER = "View/RenderCache"
SKETCH = "Mod/Sketcher/HideUnits"


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
            LABELS[MARKER]: "&Markierungsgröße :",
            LABELS[SKETCH]: "<b>単位を隠す</b>(&H)：",
            VALUES[RENDER]["1"]: "Verteilt && &gut",
        }
    )
    assert setting_label(MARKER) == "Display: Markierungsgröße"
    assert setting_label(SKETCH) == "Sketcher: 単位を隠す"
    assert setting_value(RENDER, "1") == "Verteilt & gut"
    assert setting_value(RENDER, "0") == "Auto"


def test_nothing_in_a_name_is_markup_or_invisible(install: Install) -> None:
    install({LABELS[MARKER]: "Größe\u202e\n<img src='http://x.example/'>"})
    assert setting_label(MARKER) == "Display: Größe<U+202E>"


def test_without_freecads_translation_the_name_is_english(install: Install) -> None:
    names = {known.key: known.label for known in known_parameters().values()}
    assert setting_label(MARKER) == f"Display: {names[MARKER]}"
    install({LABELS[SKETCH]: " : "})
    assert setting_label(SKETCH) == f"Sketcher: {names[SKETCH]}"


def test_the_original_has_the_english_names(install: Install) -> None:
    install({LABELS[MARKER]: "Markierungsgröße", VALUES[RENDER]["1"]: "Verteilt"})
    with english():
        assert setting_label(MARKER) == "Display: Marker size"
        assert setting_value(RENDER, "1") == "Distributed"
    assert setting_label(MARKER) == "Display: Markierungsgröße"


def test_each_text_of_freecad_is_that_of_the_settings_page() -> None:
    listed = json.loads(PARAMETER_LIST.read_text("utf-8"))["parameters"]
    known = {f"{row['path']}/{row['name']}".removeprefix(f"{ROOT}/"): row for row in listed}
    for key, (_, source) in LABELS.items():
        assert setting_names.bare(source) == known[key].get("words", known[key]["label"])
    for key, values in VALUES.items():
        for value, (_, source) in values.items():
            assert setting_names.bare(source) == known[key]["values"][value]


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
    install({LABELS[MARKER]: "Markierungsgröße:", VALUES[RENDER]["1"]: "Verteilt"})
    qtbot.waitUntil(lambda: "Display: Markierungsgröße: 13px" in payload.text())
    assert ": Verteilt" in payload.text()


def test_the_texts_are_not_loaded_before_a_setting_is_named() -> None:
    code = (
        "import sys, freecad_telemetry_gui.consent.consent_window; "
        "print('freecad_telemetry_gui.texts.freecad_texts' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
