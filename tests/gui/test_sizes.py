# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every window fits every screen: sizes in logical pixels, side by side on one desktop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from freecad_telemetry_gui.qt import ROOT
from tests.gui.windows_on_screens import SIZES, SMALL_SIZES, TITLE_BAR


@pytest.mark.parametrize("scale", [1, 2])
def test_every_window_fits_every_screen(tmp_path: Path, scale: int) -> None:
    screens = [
        {
            "name": f"{width} x {height}",
            "x": number * 4000,
            "y": 0,
            "width": width * scale,
            "height": (height - TITLE_BAR) * scale,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for number, (width, height) in enumerate((*SIZES, *SMALL_SIZES))
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    if scale > 1:
        command += ["-k", "consent"]
    variables = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(scale),
    }
    run = subprocess.run(
        [*command, "tests/gui/windows_on_screens.py"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]
