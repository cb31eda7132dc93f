# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""`dev.py lint` finds what FreeCAD 1.0's Qt 5 and PySide2 cannot do."""

import re
import subprocess
import sys

import pytest

from telemetry_dev import qt5_forms
from telemetry_dev.commands.lint import CHECKS, QT_5_TYPES
from telemetry_dev.layout import CHECKOUT

GOOD = """
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets

Menu = QtWidgets.QMenu


class Page(QtWidgets.QWidget):
    changed = QtCore.Signal(object)

    def look(self) -> None: ...
"""
FORBIDDEN = (
    "QtCore.QTimer.singleShot(0, page, page.look)",
    "page.findChild(QtWidgets.QLabel, 'toast', Qt.FindChildOption.FindDirectChildrenOnly)",
    "page.changed.connect(page, page.look)",
    "QtCore.QEventLoop().exec()",
    "QtGui.QMouseEvent.position(event)",
    "event.globalPosition()",
    "Qt.Key.Key_Left.value",
    "QtGui.QFontDatabase.families()",
)
"""PySide6 has each of these."""
ALLOWED = (
    "QtCore.QTimer.singleShot(0, page.look)",
    "page.findChild(QtWidgets.QLabel, 'toast')",
    "page.changed.connect(page.look)",
    "page.fontMetrics().horizontalAdvance('text')",
    "page.screen().availableGeometry()",
    "event.key() == Qt.Key.Key_Left",
    "Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
)


def wrong_lines(folder, forms):
    """Return those of the forms that mypy finds wrong with PySide2's types."""
    head = f"{GOOD}\n\ndef use(page: Page, event: QtGui.QKeyEvent) -> None:\n"
    file = folder / "forms.py"
    file.write_text(head + "".join(f"    {form}\n" for form in forms), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", *QT_5_TYPES, str(file)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    lines = file.read_text(encoding="utf-8").splitlines()
    found = re.findall(r"forms\.py:(\d+): error", run.stdout)
    assert found or "Success" in run.stdout, run.stdout + run.stderr
    return {lines[int(number) - 1].strip() for number in found}


def test_what_pyside2_does_not_have_is_an_error(tmp_path):
    assert ("mypy", *QT_5_TYPES, "-p", "freecad_telemetry_gui") in CHECKS
    assert wrong_lines(tmp_path, [*FORBIDDEN, *ALLOWED]) == set(FORBIDDEN)


@pytest.mark.parametrize(
    "form",
    [
        "QtWidgets.QDialog(page).exec()",
        "menu.exec_(place)",
        "button.clicked.connect(lambda on, name=name: show(name))",
        "button.clicked.connect(lambda name=name: show(name))",
        "connect_button(form, 'button', lambda on, name=name: show(name))",
        "button.clicked.connect(self.show)\ndef show(self, on, name=''): ...",
        "single_shot_timer(self, 0, show)\ndef show(name=''): ...",
        "QtCore.QTimer.singleShot(0, self.page.show)\ndef show(self, name=''): ...",
    ],
)
def test_what_types_do_not_tell_is_found(form):
    (line,) = qt5_forms.find({"page.py": form})
    assert line.startswith("page.py:1: ")
    assert ("python", "-m", "telemetry_dev.qt5_forms") in CHECKS


@pytest.mark.parametrize(
    "form",
    [
        "button.clicked.connect(lambda on: show(on))",
        "button.clicked.connect(lambda *_, name=name: show(name))",
        "button.clicked.connect(self.show)\ndef show(self, on): ...",
        "button.clicked.connect(self.show)\ndef show(self, *_, name=''): ...",
        "exec(text)",
        "sqlite3.connect(file)\ndef open(file=''): ...",
    ],
)
def test_other_forms_are_left_alone(form):
    assert qt5_forms.find({"page.py": form}) == []


def test_flags_in_a_form_have_one_scope():
    form = "<enum>Qt::Orientation::Vertical</enum>\n<set>Qt::AlignTop|{}</set>"
    (line,) = qt5_forms.find_in_form("page.ui", form.format("Qt::AlignmentFlag::AlignLeft"))
    assert line.startswith("page.ui:2: ")
    assert qt5_forms.find_in_form("page.ui", form.format("Qt::AlignLeft")) == []


def test_the_addon_has_none_of_these(capsys):
    assert qt5_forms.main() == 0, capsys.readouterr().out
