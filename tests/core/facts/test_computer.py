# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the computer and its folders tell."""

from __future__ import annotations

import pytest

from freecad_telemetry.facts.computer import PACKAGE_FORMATS, package_format


@pytest.mark.parametrize(
    ("place", "files", "system", "form"),
    [
        ("/usr/lib/freecad", (), "linux", "distribution"),
        ("/usr/local/lib/freecad", (), "linux", "unknown"),
        ("/nix/store/abc-freecad-1.1/lib", (), "linux", "Nix"),
        ("/gnu/store/abc-freecad-1.1/lib", (), "linux", "Guix"),
        ("build/debug", ("build/debug/CMakeCache.txt",), "linux", "source"),
        ("env", ("env/conda-meta/history",), "linux", "conda"),
        ("env/Library", ("env/conda-meta/history",), "win32", "conda"),
        ("env", ("env/conda-meta/history",), "darwin", "conda"),
        ("FreeCAD.app/Contents/Resources", ("env/conda-meta/history",), "darwin", "macOS bundle"),
        ("FreeCAD 1.1", ("FreeCAD 1.1/Uninstall-FreeCAD.exe",), "win32", "Windows installer"),
        ("FreeCAD 1.1", (), "win32", "unknown"),
    ],
)
def test_the_form_in_which_freecad_came_is_known(tmp_path, place, files, system, form):
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    found = package_format(tmp_path / place, {}, system, tmp_path / "env")
    assert found == form
    assert found in PACKAGE_FORMATS
