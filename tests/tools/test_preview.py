# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The preview: the real widgets with no FreeCAD, and real sends to the named server only."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.commands import commands
from freecad_telemetry_gui.history.exporting import export_to
from freecad_telemetry_gui.panel.panel_view import SENT, PanelView
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import ROOT, QtGui, QtWidgets, find_child
from freecad_telemetry_gui.widgets.toast import Toast
from telemetry_dev.collector import Collector
from telemetry_dev.preview.app import PreviewWindow
from telemetry_dev.preview.core import running_sample
from telemetry_dev.preview.host import PreviewHost

Window = Callable[[str], PreviewWindow]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the preview without a display."""
    folders = os.pathsep.join(str(ROOT / part) for part in ("addon", "gui", "tools"))
    return subprocess.run(
        [sys.executable, "-m", "telemetry_dev.preview.app", *arguments],
        env={**os.environ, "PYTHONPATH": folders, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_the_demo_shares_prints_what_was_accepted_and_takes_pictures(
    collector: Collector, tmp_path: Path
) -> None:
    done = run("--demo", "--server", collector.url, "--shots", str(tmp_path / "shots"))
    assert done.returncode == 0, done.stderr
    assert "accepted: freecad_startup" in done.stdout
    assert "accepted: freecad_preferences" in done.stdout
    assert len(collector.requests) == 1
    names = {file.stem for file in (tmp_path / "shots").glob("*.png")}
    assert {"sent", "next", "your-data", "with-keys", "as-sent", "removal", "question"} <= names
    assert QtGui.QImage(str(tmp_path / "shots" / "sent.png")).width() == 360


def test_a_made_up_state_is_shown_mirrored_and_in_a_longer_language(tmp_path: Path) -> None:
    look = ("--pseudo", "--rtl", "--theme", "dark", "--size", "300x700")
    done = run("--sample", "offline", *look, "--shots", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "decisions.png").exists()


def test_a_ledger_that_is_named_is_used(collector: Collector, tmp_path: Path) -> None:
    ledger = tmp_path / "records" / "ledger.sqlite3"
    done = run(
        "--demo",
        "--server",
        collector.url,
        "--ledger",
        str(ledger),
        "--shots",
        str(tmp_path / "shots"),
    )
    assert done.returncode == 0, done.stderr
    assert ledger.exists()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """Shows the stand-alone window with made-up records, by their name in `SAMPLES`."""
    with contextlib.ExitStack() as cores:

        def show(sample: str) -> PreviewWindow:
            host = PreviewHost(tmp_path)
            bridge = cores.enter_context(running_sample(sample, host))
            preview = PreviewWindow(bridge, Settings(host.store), compact=True)
            qtbot.addWidget(preview)
            preview.show()
            return preview

        yield show


def test_the_window_has_everything_that_does_not_need_freecad(qtbot: QtBot, window: Window) -> None:
    preview = window("sharing")
    assert preview.status_item.isVisible()
    assert "Sharing is on." in preview.status_item.toolTip()
    menu = preview.menuBar().actions()[0].menu()
    actions = {action.objectName(): action for action in menu.actions()}
    assert set(actions) == set(commands(preview))
    actions["Telemetry_Preferences"].trigger()
    assert preview.preferences is not None
    form = preview.preferences.form
    find_child(form, QtWidgets.QCheckBox, "system").setChecked(False)
    find_child(form, QtWidgets.QCheckBox, "statusItem").setChecked(False)
    apply = preview.preferences.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Apply)
    apply.click()
    qtbot.waitUntil(lambda: Category.SYSTEM not in preview.bridge.state.decision.categories)
    qtbot.waitUntil(lambda: preview.bridge.state.decision.source == "preferences")
    assert not preview.status_item.isVisible()
    find_child(form, QtWidgets.QTabWidget, "tabs").setCurrentIndex(1)
    assert form.findChild(PanelView) is not None
    preview.preferences.close()


def test_a_sample_can_be_exported(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    preview = window("sharing")
    page = preview.view.page(SENT)
    button = find_child(page, QtWidgets.QToolButton, "exportButton")
    qtbot.waitUntil(button.isVisible)
    target = tmp_path / "history.json"
    export_to(page, preview.bridge, str(target), with_ids=False)
    qtbot.waitUntil(lambda: any("Saved" in toast.text() for toast in page.findChildren(Toast)))
    assert "4c60b1f2" not in target.read_text()


def test_a_sample_question_asks_about_new_points(qtbot: QtBot, window: Window) -> None:
    preview = window("update")
    assert preview.view.status_card.update_button.isVisible()
    preview.view.status_card.update_button.click()
    assert preview.question is not None
    question = preview.question
    share = find_child(question, QtWidgets.QPushButton, "shareButton")
    qtbot.waitUntil(share.isEnabled)
    tree = question.findChild(PayloadTree)
    assert tree is not None
    assert "Revision: 39109" in tree.text()
    assert "Operating system: Linux" not in tree.text(), "that was agreed to before"
    find_child(question, QtWidgets.QCheckBox, "customizations").setChecked(True)
    share.click()
    qtbot.waitUntil(lambda: Category.CUSTOMIZATIONS in preview.bridge.state.decision.categories)
    assert not preview.bridge.state.update_due
