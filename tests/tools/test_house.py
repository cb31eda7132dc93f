# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The rooms of the house (docs/architecture.md): who may import whom, read from the sources.

A room is a folder of a package with all below it, or a file at the package's top.
"""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
CORE, GUI, TOOLS = "freecad_telemetry", "freecad_telemetry_gui", "telemetry_dev"
PACKAGES = {CORE: "addon", GUI: "gui", TOOLS: "tools"}
"""Each package, and the folder of the checkout that it lies in."""

MAX_FILES_IN_FOLDER = 16
"""Python files beside `__init__.py`: what a reader can take in as one list; about one screen."""

LAYERS = (
    (
        "contact",
        "environment",
        "facts",
        "reasons",
        "source_cache",
        "timestamps",
        "translatable",
        "worker",
    ),
    ("catalog", "paths", "settings", "urls"),
    ("consent",),
    ("records",),
    ("events",),
    ("ledger",),
    ("session", "__main__"),
    ("upload",),
    ("runtime",),
    ("service",),
)
"""Rooms of the core from the bottom to the top: each imports from the layers below it only."""

STARTUP = f"{GUI}.startup"
"""The one file of the GUI that makes the service."""

SLOW = frozenset(("sqlite3", "ssl", "socket", "http", "posthog", "requests", "urllib3"))
"""What the GUI thread never needs: it opens no ledger and no connection, nor waits for imports."""
BEHIND_THE_SERVICE = tuple(
    f"{CORE}.{room}" for room in ("ledger", "session", "upload", "runtime", "service")
)
"""Rooms that work on other threads; the GUI knows `service` as a type alone."""

LIBRARIES = {
    "FreeCAD": {f"{GUI}.freecad.host"},
    "FreeCADGui": {f"{GUI}.freecad.host"},
    "PySide": {f"{GUI}.qt"},
    "PySide6": {f"{GUI}.qt"},
    "posthog": {f"{CORE}.upload.posthog_transport"},
    "requests": {f"{CORE}.upload.posthog_transport"},
    "urllib3": {f"{CORE}.upload.posthog_transport"},
    "ssl": {f"{CORE}.upload.trust"},
    "http": {f"{CORE}.upload.removal_client"},
}
"""The importers of a library, in the addon."""
HANDED_A_CONNECTION = frozenset(f"{CORE}.{room}" for room in ("session", "upload", "runtime"))
"""Rooms beside the ledger whose jobs are handed the ledger's connection, so that they name it."""


def read_modules() -> dict[str, ast.Module]:
    """Return every module of the three packages by its name."""
    found = {}
    for package, folder in PACKAGES.items():
        for path in sorted((CHECKOUT / folder / package).rglob("*.py")):
            parts = path.relative_to(CHECKOUT / folder).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = ast.parse(path.read_text("utf-8"))
    return found


MODULES = read_modules()
FOLDERS = frozenset(name.rpartition(".")[0] for name in MODULES)
"""Modules that are folders: their `__init__.py`."""


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imports(node: ast.AST, *, functions: bool, types: bool = False) -> Iterator[str]:
    """Name what is imported: a module, or `module.name` for a name out of a module.

    functions: also when a function is called, not only when the module is imported.
    types: also what is for type checkers only.
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, "imports are absolute"
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            if functions:
                yield from imports(child, functions=functions, types=types)
        elif types or not is_for_types(child):
            yield from imports(child, functions=functions, types=types)


def module_of(imported: str) -> str:
    """Return the module that is imported, without the name that is taken out of it."""
    return imported if imported in MODULES else imported.rpartition(".")[0] or imported


def own_imports(name: str, *, functions: bool = True, types: bool = False) -> set[str]:
    """Return the modules of the three packages that one of them imports."""
    found = imports(MODULES[name], functions=functions, types=types)
    return {module_of(imported) for imported in found} & MODULES.keys()


def room_of(name: str) -> str:
    """Return the first two parts of a module's name: its package, and its room in there."""
    return ".".join(name.split(".")[:2])


def with_packages(name: str) -> set[str]:
    """Return a module and the packages that are imported before it."""
    parts = name.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts) + 1)}


def is_below(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


def members(package: str) -> list[str]:
    """Return the modules of a package, without the package itself."""
    return [name for name in MODULES if name.startswith(f"{package}.")]


@pytest.mark.parametrize("package", PACKAGES)
def test_no_files_import_each_other_in_a_circle(package):
    graph = {name: own_imports(name, types=True) - {name} for name in members(package)}
    list(graphlib.TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("package", PACKAGES)
def test_no_rooms_import_each_other_in_a_circle(package):
    graph = defaultdict(set)
    for name in members(package):
        rooms = {room_of(found) for found in own_imports(name, types=True) - {package}}
        graph[room_of(name)] |= rooms - {room_of(name)}
    list(graphlib.TopologicalSorter(graph).static_order())


def test_threads_that_import_at_the_same_moment_cannot_wait_for_each_other():
    # Python locks a module while it is imported, and a module before its package: where the
    # graph has no circle, neither have the locks.
    graph = {}
    for name in (*members(CORE), *members(GUI), CORE, GUI):
        found = own_imports(name, functions=False)
        needs = with_packages(name).union(*map(with_packages, found))
        graph[name] = needs - {name}
    assert set(graphlib.TopologicalSorter(graph).static_order()) == set(graph)


def test_the_rooms_of_the_core_import_from_the_layers_below_only():
    level = {f"{CORE}.{room}": number for number, rooms in enumerate(LAYERS) for room in rooms}
    assert {room_of(name) for name in members(CORE)} == set(level)
    for name in members(CORE):
        for found in own_imports(name, types=True) - {CORE}:
            if room_of(found) != room_of(name):
                assert level[room_of(found)] < level[room_of(name)], f"{name} imports {found}"


@pytest.mark.parametrize("top", [*PACKAGES.values(), "tests"])
def test_no_folder_is_too_full(top):
    for folder in (CHECKOUT / top).rglob("*/"):
        files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        assert len(files) <= MAX_FILES_IN_FOLDER, folder


def test_the_core_knows_neither_qt_nor_freecad_nor_the_gui():
    for name in members(CORE):
        for imported in imports(MODULES[name], functions=True, types=True):
            top = imported.partition(".")[0]
            assert not top.startswith(("PySide", "shiboken", "FreeCAD")), f"{name}: {imported}"
            assert top not in (GUI, TOOLS), f"{name}: {imported}"


def test_the_gui_knows_neither_sender_nor_ledger_thread():
    for name in members(GUI):
        found = own_imports(name)
        assert not [one for one in found if is_below(one, BEHIND_THE_SERVICE[:-1])], name
        assert f"{CORE}.service" not in found or name == STARTUP, name
        assert not [one for one in found if one.startswith(TOOLS)], name


@pytest.mark.parametrize("library", LIBRARIES)
def test_each_library_is_imported_by_its_own_file_only(library):
    found = {
        name
        for name in (*members(CORE), *members(GUI))
        for imported in imports(MODULES[name], functions=True, types=True)
        if imported.partition(".")[0] == library
    }
    assert found == LIBRARIES[library]


def test_sqlite_is_used_in_the_ledger_and_named_where_a_connection_is_handed_on():
    for name in (*members(CORE), *members(GUI)):
        for imported in imports(MODULES[name], functions=True):
            if imported == "sqlite3":
                assert room_of(name) in {f"{CORE}.ledger", *HANDED_A_CONNECTION}, name
        opens = "sqlite3.connect" in map(ast.unparse, ast.walk(MODULES[name]))
        assert opens == (name in (f"{CORE}.ledger.database", f"{CORE}.ledger.folder")), name


# What the GUI thread imports

WINDOWS = [name for name in members(GUI) if name not in (STARTUP, *FOLDERS)]
"""Every dialog, page and helper of the GUI: what is imported when one of them is opened."""


def opened(name: str) -> dict[str, str]:
    """Follow all that a module of the GUI imports until it is closed: module -> who imports it.

    Of the GUI this includes what a function imports, since a dialog is imported where it is opened;
    functions of the core may run on other threads.
    """
    found = {name: ""}
    waiting = [name]
    while waiting:
        importer = waiting.pop()
        tree = MODULES.get(importer)
        if tree is None:
            continue
        gui = importer.startswith(f"{GUI}.")
        for imported in imports(tree, functions=gui):
            for needed in with_packages(module_of(imported)):
                if needed not in found:
                    found[needed] = importer
                    waiting.append(needed)
    return found


@pytest.mark.parametrize("window", WINDOWS)
def test_what_the_gui_thread_imports_for_a_window_is_never_slow(window):
    for imported, importer in opened(window).items():
        assert imported not in SLOW, f"{importer} imports {imported}"
        assert not is_below(imported, BEHIND_THE_SERVICE), f"{importer} imports {imported}"


WIDGETS = tuple(
    f"{GUI}.{room}" for room in ("consent", "history", "panel", "payload", "widgets", "your_data")
)


def functions(node: ast.AST) -> Iterator[ast.FunctionDef]:
    return (child for child in ast.walk(node) if isinstance(child, ast.FunctionDef))


@pytest.mark.parametrize("name", [name for name in members(GUI) if is_below(name, WIDGETS)])
def test_what_a_widget_loads_late_goes_through_the_fence(name):
    # The Addon Manager removes the addon while it runs: what is loaded then is gone.
    for function in functions(MODULES[name]):
        if any(isinstance(line, ast.Import | ast.ImportFrom) for line in function.body):
            fenced = {ast.unparse(decorator) for decorator in function.decorator_list} & {"late"}
            made = function.name.startswith("_make_")  # for `widget_or_failure`
            assert fenced or made, f"{name}: {function.name} is marked with neither"


IMPORT_EACH = """
import sys
sys.path[:0] = sys.argv[1].split(":")
import freecad_telemetry_gui.qt
before = set(sys.modules)
for name in sys.argv[2].split():
    __import__(name)
    for found in sorted(set(sys.modules) - before):
        print(name, found)
    before |= set(sys.modules)
"""


def test_python_itself_loads_nothing_slow_for_any_window():
    windows = " ".join(name for name in WINDOWS if name != f"{GUI}.freecad.host")
    paths = ":".join(str(CHECKOUT / folder) for folder in ("addon", "gui"))
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_EACH, paths, windows],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    loaded = [line.split() for line in run.stdout.splitlines()]
    assert [f"{GUI}.panel.panel_view"] * 2 in loaded, "it was looked at"
    assert not [
        (window, found)
        for window, found in loaded
        if found.partition(".")[0] in SLOW or is_below(found, BEHIND_THE_SERVICE)
    ]


# Where one looks for it


def test_nothing_else_of_the_addon_can_be_imported_by_a_common_name():
    for folder in ("addon", "gui", "ui", "tests", "tools", "icons", "translations", "docs"):
        assert not (CHECKOUT / folder / "__init__.py").exists()
    importable = {path.name for path in (CHECKOUT / "addon").glob("*.py")}
    assert importable == {"InitGui.py"}
    assert {path.name for path in CHECKOUT.glob("*.py")} == {"dev.py", "uninstall.py"}


@pytest.mark.parametrize(("folder", "package"), [("core", CORE), ("gui", GUI), ("tools", TOOLS)])
def test_the_test_of_a_file_is_where_one_looks_for_it(folder, package):
    """Tests of several rooms at once stand at the top, under a plain name."""
    tests = CHECKOUT / "tests" / folder
    sources = CHECKOUT / PACKAGES[package] / package
    for path in sorted(tests.glob("*/**/test_*.py")):
        source = path.relative_to(tests).with_name(path.name.removeprefix("test_"))
        assert (sources / source).exists(), path.relative_to(CHECKOUT)
