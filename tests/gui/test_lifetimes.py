# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""No connection outlives its widgets: what is gone hears of nothing any more."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtCore, QtWidgets, is_alive
from tests.gui.support import show_everything, wait_for_answers

SIGNALS = ("stateChanged(PyObject)", "consentRequested()")


def receivers(bridge: Bridge) -> list[int]:
    return [bridge.receivers(QtCore.SIGNAL(signal)) for signal in SIGNALS]


def delete(windows: list[QtWidgets.QWidget]) -> None:
    """Delete them as Qt does with a window's children, while Python still knows them."""
    for window in windows:
        window.deleteLater()


def delete_with_parent(windows: list[QtWidgets.QWidget]) -> None:
    """Delete them as FreeCAD does with a page: inside of a widget of its own."""
    for window in windows:
        parent = QtWidgets.QWidget()
        window.setParent(parent)
        parent.deleteLater()
        parent.hide()


@pytest.mark.parametrize("destroy", [delete, delete_with_parent])
def test_nothing_that_was_destroyed_hears_of_a_state(
    qtbot: QtBot,
    sample: Bridge,
    destroy: Callable[[list[QtWidgets.QWidget]], None],
) -> None:
    before = receivers(sample)
    show_and_destroy(qtbot, sample, destroy)
    assert receivers(sample) == before
    sample.stateChanged.emit(sample.state)  # pytest-qt fails where a slot raises
    wait_for_answers(qtbot, sample)
    gc.collect()  # pytest-qt closes what it still knows


def show_and_destroy(
    qtbot: QtBot, bridge: Bridge, destroy: Callable[[list[QtWidgets.QWidget]], None]
) -> None:
    windows = show_everything(qtbot, bridge)
    assert receivers(bridge)[0] > len(windows)
    parts = [part for window in windows for part in window.findChildren(QtCore.QObject)]
    bridge.stateChanged.emit(bridge.state)  # pages ask the core, whose answers are under way
    destroy(windows)
    qtbot.waitUntil(lambda: not any(map(is_alive, parts)))
