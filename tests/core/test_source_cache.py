# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is imported while PySide reads sources leaves no source text in memory."""

from __future__ import annotations

import builtins
import importlib
import inspect
import linecache
import sys

import pytest

from freecad_telemetry.source_cache import forgetting_sources


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A package that imports a second module, and a Python whose imports read sources.

    As in FreeCAD, where PySide sees to that.
    """
    (tmp_path / "telemetry_outer.py").write_text("import telemetry_inner\nouter = 1\n")
    (tmp_path / "telemetry_inner.py").write_text("inner = 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    imported = builtins.__import__

    def as_in_freecad(name, *arguments, **options):
        found = imported(name, *arguments, **options)
        if name.startswith("telemetry_"):
            inspect.getsource(found)
        return found

    monkeypatch.setattr(builtins, "__import__", as_in_freecad)
    yield tmp_path
    for name in ("telemetry_first", "telemetry_outer", "telemetry_inner"):
        sys.modules.pop(name, None)


def read(folder):
    """Return the files of a folder whose lines are in memory."""
    return {name for name in linecache.cache if name.startswith(str(folder))}


def test_imports_read_sources_in_freecad(module):
    exec("import telemetry_outer")
    assert len(read(module)) == 2


def test_sources_of_what_is_imported_are_not_kept(module):
    with forgetting_sources():
        exec("import telemetry_outer")
    assert read(module) == set()
    assert inspect.getsource(sys.modules["telemetry_outer"]).endswith("outer = 1\n")


def test_one_source_at_a_time_is_in_memory(module):
    (module / "telemetry_inner.py").write_text(
        f"import linecache\nfiles = [n for n in linecache.cache if n.startswith({str(module)!r})]\n"
    )
    (module / "telemetry_first.py").write_text("first = 1\n")
    with forgetting_sources():
        exec("import telemetry_first")
        exec("import telemetry_outer")
    assert sys.modules["telemetry_inner"].files == []


def test_what_was_in_memory_before_and_what_no_file_holds_stays(module):
    exec("import telemetry_inner")
    with forgetting_sources():
        linecache.cache["<telemetry made up>"] = (1, None, ["made up\n"], "<telemetry made up>")
        importlib.import_module("telemetry_outer")
    assert read(module) == {str(module / "telemetry_inner.py")}
    assert linecache.cache.pop("<telemetry made up>")


def test_python_imports_as_before_afterwards(module):
    finders = list(sys.meta_path)
    with pytest.raises(ModuleNotFoundError), forgetting_sources():
        importlib.import_module("telemetry_missing")
    assert sys.meta_path == finders
