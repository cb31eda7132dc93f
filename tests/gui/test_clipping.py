# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""No text is clipped, in any language, in a panel of 300 px, at 100 % and at 200 %."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.qt import ROOT, Qt, QtWidgets
from telemetry_dev.clipping import clipped
from telemetry_dev.preview.screenshots import DIALOGS
from telemetry_dev.translations import languages
from tests.gui.support import wait_for_answers

CODES = ("pseudo", "en", *languages.COMPLETE)
NARROW = 300
PAGE = 667
"""Pixels of FreeCAD's preferences page."""
SCALED = "TELEMETRY_TESTS_SCALED"


def settled(qtbot: QtBot, window: QtWidgets.QWidget) -> list[str]:
    """Return what is clipped once the layouts had time to settle."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not clipped(window), timeout=1000)
    return clipped(window)


def mirror(window: QtWidgets.QWidget, code: str) -> None:
    if code == "ar":
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("mode", ["sharing", "offline", "paused", "posthog"])
@pytest.mark.parametrize("code", CODES)
def test_no_text_of_a_narrow_panel_is_clipped(make, use, qtbot, code, mode):
    use(code)
    bridge = make(mode)
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    mirror(view, code)
    view.resize(NARROW, 720)
    view.show()
    for number in range(3):
        view.show_page(number)
        wait_for_answers(qtbot, bridge)
        qtbot.wait(30)
        assert settled(qtbot, view) == [], f"page {number}"
        assert view.width() == NARROW


@pytest.mark.parametrize("code", CODES)
def test_no_text_of_a_dialog_is_clipped(make, use, qtbot, code):
    use(code)
    bridge = make("sharing")
    for kind in (*DIALOGS.values(), ConsentWindow):
        window = kind(bridge)
        qtbot.addWidget(window)
        mirror(window, code)
        window.show()
        wait_for_answers(qtbot, bridge)
        qtbot.wait(10)
        assert settled(qtbot, window) == [], kind.__name__
        window.close()


@pytest.mark.parametrize("code", CODES)
def test_no_text_of_the_preferences_page_is_clipped(make, use, qtbot, code):
    use(code)
    bridge = make("sharing")
    form = PreferencesForm(bridge, Settings(bridge.host.store))
    qtbot.addWidget(form)
    mirror(form, code)
    form.resize(PAGE, 900)
    form.load()
    form.show()
    wait_for_answers(qtbot, bridge)
    qtbot.wait(10)
    assert settled(qtbot, form) == []
    assert form.minimumSizeHint().width() <= PAGE


@pytest.mark.skipif(SCALED in os.environ, reason="this is that run")
def test_nothing_is_clipped_at_twice_the_scale():
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            __file__,
        ],
        cwd=ROOT,
        env={**os.environ, SCALED: "1", "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]
