# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every text of ours can be translated, and follows FreeCAD's language at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, translate
from telemetry_dev.past.samples import SAMPLES
from telemetry_dev.preview.language import LiveLanguage, compile_ts
from telemetry_dev.translations import languages
from telemetry_dev.translations.pseudo import known_texts
from tests.gui.support import show_everything, turn_pages

Use = Callable[[str], None]
DATA = frozenset(
    {
        # What these hold is data: an ID, a date, an address, an e-mail, text as it was sent.
        "idLabel",
        "idBox",
        "messageEdit",
        "textEdit",
        "url",
        "key",
        # Formats of files.
        "formatBox",
    }
)
QTS_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")
FREECADS = re.compile(
    r"^Document$|^CurvesWB$|^fasteners$|^freecad\.gears$|FreeCAD|JSON|CSV|Linux|CPython|x86_64|posthog|SMP|Debian|Workbench$|\d|Gui::|\.qss|Blender"
)
"""Data values in the lists, of the made-up records; and a name that FreeCAD translates itself."""
VALUE_COLUMNS = {
    "tree": (1, 2),
    "payload": (1, 2),
    "contents": (1, 2),
    "listView": (2,),
    "table": (0, 3),
    "decisionsView": (0, 2),
}
"""Columns that show data; the others are words of ours."""


def texts(window: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    """Return every text of ours in a window, each with the place where it is."""
    for widget in [window, *window.findChildren(QtWidgets.QWidget)]:
        name = widget.objectName()
        if name.startswith(QTS_OWN) or isinstance(widget, QtWidgets.QMenu):
            continue
        for kind, text in _of_widget(widget):
            if text:
                yield f"{window.objectName()}/{name or type(widget).__name__}: {kind}", text


def _of_widget(widget: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", re.sub(r"<[^>]+>", "", widget.toolTip())
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if widget.objectName() in DATA:
        return
    if isinstance(widget, QtWidgets.QLabel | QtWidgets.QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QtWidgets.QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QtWidgets.QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QtWidgets.QSpinBox):
        yield "around the number", f"{widget.prefix()}{widget.value()}{widget.suffix()}"
        yield "special", widget.specialValueText()
    if isinstance(widget, QtWidgets.QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QtWidgets.QTabBar):
        yield from (("tab", widget.tabText(row)) for row in range(widget.count()))
        yield from (("tab's tip", widget.tabToolTip(row)) for row in range(widget.count()))
    if isinstance(widget, QtWidgets.QTreeView):
        yield from _of_model(widget.model(), VALUE_COLUMNS.get(widget.objectName(), ()))
    if isinstance(widget, StatusItem):
        yield from (("action", action.text()) for action in widget.menu_for_state().actions())
    yield from (("action", action.text()) for action in widget.actions())


def _of_model(model: QtCore.QAbstractItemModel, data: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    for column in range(model.columnCount()):
        title = model.headerData(column, Qt.Orientation.Horizontal)
        yield f"header {column}", str(title or "")
    waiting = [QtCore.QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            waiting.append(model.index(row, 0, parent))
            for column in range(model.columnCount(parent)):
                if column in data:
                    continue
                index = model.index(row, column, parent)
                yield f"row {row}, column {column}", str(index.data() or "")


def untranslated(text: str) -> str:
    """Return what of a text is left when all that was translated is taken out."""
    while "[" in text:
        shorter = re.sub(r"\[[^\[\]]*\]", "", text)
        if shorter == text:
            break
        text = shorter
    return text


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_text_escapes_the_translators(make, use: Use, qtbot: QtBot, sample: str) -> None:
    use("pseudo")
    escaped = sorted(
        {
            f"{place}: {text}"
            for window in show_everything(qtbot, make(sample))
            for place, text in texts(window)
            if re.search(r"[^\W\d_]{3}", untranslated(text))
            and not is_data(place, untranslated(text))
        }
    )
    assert not escaped, "\n".join(escaped)


def is_data(place: str, text: str) -> bool:
    """Tell whether a text is a value, a name or a date, not words of ours."""
    return bool(FREECADS.search(text)) or text.strip().startswith(("phc_", "http"))


@pytest.mark.parametrize("sample", ["sharing", "offline", "undecided"])
def test_every_text_follows_the_language_at_once(make, use: Use, qtbot, sample: str) -> None:
    use("")
    bridge = make(sample)
    made = show_everything(qtbot, bridge)
    english = [set(texts(window)) for window in made]
    use("pseudo")
    turn_pages(qtbot, bridge, made)
    stayed = {
        f"{place}: {text}"
        for window in made
        for place, text in texts(window)
        if re.search(r"[^\W\d_]{3}", untranslated(text)) and not is_data(place, untranslated(text))
    }
    assert not stayed, "\n".join(sorted(stayed))
    use("")
    turn_pages(qtbot, bridge, made)
    turn_pages(qtbot, bridge, made)
    for window, before in zip(made, english, strict=True):
        after = set(texts(window))
        assert not [text for _, text in after if "~~~~" in text]
        assert not before - after


@pytest.mark.parametrize("code", ["en", *languages.COMPLETE])
def test_a_language_shows_none_of_our_english(make, use: Use, qtbot: QtBot, code: str) -> None:
    use(code)
    made = show_everything(qtbot, make("offline"))
    if code == "en":
        assert not [text for window in made for _, text in texts(window) if "(s)" in text]
        return
    english = {
        text.replace("&", "")
        for context, text, told_apart_by in known_texts()
        if len(text) > 24 and translate(context, text, told_apart_by) != text
    }
    assert len(english) > 200
    left = {
        f"{place}: {text}"
        for window in made
        for place, text in texts(window)
        if text.replace("&", "") in english
    }
    assert not left, "\n".join(sorted(left))


def test_the_live_preview_follows_the_file(
    qtbot: QtBot, qapp: QtWidgets.QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "FreeCADTelemetry_de.ts"
    monkeypatch.setattr("telemetry_dev.preview.language.TRANSLATIONS", tmp_path)

    def write(text: str) -> None:
        file.write_text(
            '<!DOCTYPE TS><TS version="2.1" language="de"><context><name>TelemetryPanel</name>'
            "<message><source>History</source><comment>page</comment>"
            f'<translation type="unfinished">{text}</translation></message></context></TS>',
            encoding="utf-8",
        )

    def shown() -> str:
        return QtCore.QCoreApplication.translate("TelemetryPanel", "History", "page")

    write("Verlauf")
    live = LiveLanguage(qapp, "de")
    assert shown() == "Verlauf"
    write("Geschichte!")
    qtbot.waitUntil(lambda: shown() == "Geschichte!", timeout=5000)
    live.end()
    assert shown() == "History"
    assert compile_ts(tmp_path / "none.ts") == b""
