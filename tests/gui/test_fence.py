# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The fence: FreeCAD gets an answer, whatever our code does."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui import fence
from freecad_telemetry_gui.panel.failure import FailureLabel, widget_or_failure
from freecad_telemetry_gui.qt import QtCore, QtWidgets


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    """What was told to the user, as inside FreeCAD."""
    errors: list[Exception] = []
    monkeypatch.setattr(fence, "_tell", None)
    fence.use_fence(errors.append)
    return errors


def fail(*_: object) -> int:
    raise RuntimeError("no")


def test_freecad_gets_the_other_answer_and_the_user_is_told(told: list[Exception]) -> None:
    assert fence.fenced(fail, 7)("more", "arguments") == 7
    assert [str(error) for error in told] == ["no"]
    assert fence.place(told[0]).startswith("test_fence.py:")
    assert fence.fenced(len, 7)("four") == 4


def test_without_freecad_an_exception_is_raised() -> None:
    with pytest.raises(RuntimeError):
        fence.fenced(fail, 7)()


def test_an_error_while_telling_goes_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fence, "_tell", fail)
    assert fence.fenced(fail, 7)() == 7


def test_what_qt_has_deleted_is_not_called_any_more(qtbot: QtBot, told: list[Exception]) -> None:
    label = QtWidgets.QLabel()
    show = fence.fenced(label.setText, None)
    label.deleteLater()
    qtbot.waitUntil(lambda: not fence.is_alive(label))
    show("gone")
    assert told == []


class Button(QtCore.QObject):
    """Counts its clicks; a slot that takes less than Qt hands over."""

    clicks = 0

    @fence.late
    def clicked(self) -> None:
        """Count, and fail at the second click."""
        self.clicks += 1
        if self.clicks == 2:
            fail()


def test_a_slot_that_loads_something_late_takes_what_it_takes(
    qtbot: QtBot, told: list[Exception]
) -> None:
    counter, button = Button(), QtWidgets.QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(counter.clicked)  # Qt hands over whether it is checked
    for _ in range(3):
        button.click()
    assert counter.clicks == 3
    assert len(told) == 1


def test_a_widget_that_cannot_be_made_is_a_sentence(qtbot: QtBot, told: list[Exception]) -> None:
    def make() -> QtWidgets.QWidget:
        raise OSError("<b>no\u202e</b>")

    label = widget_or_failure(make)
    qtbot.addWidget(label)
    assert isinstance(label, FailureLabel)
    assert label.text() == "The Telemetry addon cannot show this: OSError: <b>no<U+202E></b>"
    assert label.textFormat() == QtCore.Qt.TextFormat.PlainText
    assert len(told) == 1
