# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which room may import what (docs/architecture.md), read from the sources."""

import ast
import graphlib
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
ROOMS = {"freecad_telemetry": "addon", "freecad_telemetry_gui": "gui"}


def modules() -> dict[str, ast.Module]:
    """Return every module of the addon by its name."""
    found = {}
    for package, folder in ROOMS.items():
        for path in sorted((CHECKOUT / folder / package).rglob("*.py")):
            parts = path.relative_to(CHECKOUT / folder).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = ast.parse(path.read_text("utf-8"))
    return found


def is_for_types(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imports(body: list[ast.stmt], *, whole: bool) -> Iterator[str]:
    """Name what is imported, with `whole` also inside functions; not what is for types only."""
    for node in body:
        if is_for_types(node):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif whole or not isinstance(node, ast.FunctionDef | ast.ClassDef):
            inside = (child for child in ast.walk(node) if child is not node)
            yield from imports([n for n in inside if isinstance(n, ast.stmt)], whole=False)


def with_packages(name: str) -> set[str]:
    parts = name.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts) + 1)}


def test_threads_that_import_at_the_same_moment_cannot_wait_for_each_other():
    # Python locks a module while it is imported, and a module before its package: where the
    # graph has no circle, neither have the locks.
    all_modules = modules()
    graph = {}
    for name, tree in all_modules.items():
        needs = with_packages(name) | {
            part for found in imports(tree.body, whole=False) for part in with_packages(found)
        }
        graph[name] = (needs & all_modules.keys()) - {name}
    order = list(graphlib.TopologicalSorter(graph).static_order())
    assert len(order) == len(all_modules)


def test_each_library_is_imported_by_its_own_room_only():
    owners = {
        "FreeCAD": {"freecad_telemetry_gui.freecad.host"},
        "FreeCADGui": {"freecad_telemetry_gui.freecad.host", "freecad_telemetry_gui.qt"},
        "PySide": {"freecad_telemetry_gui.qt"},
        "PySide6": {"freecad_telemetry_gui.qt", "telemetry_dev.preview.language"},
        "posthog": {"freecad_telemetry.upload.posthog_transport"},
        "requests": {"freecad_telemetry.upload.posthog_transport"},
        "urllib3": {"freecad_telemetry.upload.posthog_transport"},
    }
    found: dict[str, set[str]] = {name: set() for name in owners}
    for name, tree in modules().items():
        for imported in imports(tree.body, whole=True):
            top = imported.partition(".")[0]
            if top in found:
                found[top].add(name)
    for library, users in found.items():
        assert users <= owners[library], library
        assert users or library == "FreeCADGui", library


def test_the_core_imports_no_gui_and_the_gui_neither_sender_nor_wire():
    for name, tree in modules().items():
        for imported in imports(tree.body, whole=True):
            if name.startswith("freecad_telemetry."):
                assert not imported.startswith("freecad_telemetry_gui"), name
            else:
                secret = tuple(
                    f"freecad_telemetry.{room}" for room in ("sender", "wire", "adapter")
                )
                assert not imported.startswith(secret), name


def test_nothing_else_of_the_addon_can_be_imported_by_a_common_name():
    for folder in ("addon", "gui", "ui", "tests", "tools", "icons", "translations", "docs"):
        assert not (CHECKOUT / folder / "__init__.py").exists()
    importable = {path.name for path in (CHECKOUT / "addon").glob("*.py")}
    assert importable == {"InitGui.py"}
    assert {path.name for path in CHECKOUT.glob("*.py")} == {"dev.py", "uninstall.py"}
