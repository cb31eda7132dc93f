# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The preview: the real widgets with no FreeCAD, and real sends to the named server only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from freecad_telemetry_gui.qt import ROOT, QtGui
from telemetry_dev.collector import Collector


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the preview without a display."""
    folders = os.pathsep.join(str(ROOT / part) for part in ("addon", "gui"))
    return subprocess.run(
        [sys.executable, "-m", "freecad_telemetry_gui.preview", *words],
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
    assert {"last-sent", "next", "history", "your-data", "raw", "removal", "question"} <= names
    assert QtGui.QImage(str(tmp_path / "shots" / "last-sent.png")).width() == 360


def test_a_made_up_state_is_shown_mirrored_and_in_a_longer_language(tmp_path: Path) -> None:
    words = ("--sample", "offline", "--pseudo", "--rtl", "--theme", "dark", "--size", "300x700")
    done = run(*words, "--shots", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "about-decisions.png").exists()


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
