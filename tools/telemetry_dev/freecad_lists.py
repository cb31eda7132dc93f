# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The names that FreeCADs ship, and the lists of them that come with the addon.

`python -m telemetry_dev.freecad_lists [--check] [FREECAD ...]` starts each FreeCAD of the tests, or
those whose executables are given. What they ship is added to the lists: nothing is taken out, for
settings keep the names of older versions. With `--check` it is only shown what the lists lack.
"""

import argparse
import json
import sys
from collections.abc import Iterator

from freecad_telemetry.facts.freecad_lists import LISTS, FreeCADLists
from telemetry_dev.debian import SetupError
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import Profile

NAMES = ("languages", "themes", "workbenches")
"""The lists of names; besides, there is the list of versions."""


SCRIPT = """
from pathlib import Path
from xml.etree import ElementTree

folder = Path(App.getResourceDir()) / "Gui"
themes = set()
for pattern in ("Stylesheets/*.qss", "Stylesheets/overlay/*.qss", "PreferencePacks/*/*.cfg"):
    for path in folder.glob(pattern):
        themes |= {path.name, path.stem}
for path in folder.glob("PreferencePacks/*/"):
    themes |= {path.name, f"{path.name}.cfg"}
for path in folder.glob("PreferencePacks/*/*.cfg"):
    for entry in ElementTree.parse(path).iter("FCText"):
        # What settings hold once the pack was applied: style sheets of older versions too.
        if entry.get("Name") in ("Theme", "StyleSheet", "OverlayActiveStyleSheet"):
            themes.add(entry.text or "")
languages = Gui.supportedLocales()
result("languages", [*languages, *languages.values()])
result("themes", sorted(themes - {""}))
result("workbenches", list(Gui.listWorkbenches()))
"""
"""Runs inside FreeCAD."""


def read(freecad: Installation) -> FreeCADLists:
    """Start FreeCAD without addons and ask what it ships.

    Raises FreeCADFailed where it cannot be started.
    """
    with Profile(freecad, addon=False, posthog=False) as profile:
        names = profile.run(SCRIPT).results
    version = ".".join(map(str, freecad.version))
    return FreeCADLists.parse(json.dumps({"freecad": [version], **names}))


def missing(lists: FreeCADLists, shipped: FreeCADLists) -> list[str]:
    """Return what a FreeCAD ships that the lists lack, each as a line."""
    return [
        f"{list_name}: {name}"
        for list_name in NAMES
        for name in sorted(getattr(shipped, list_name) - getattr(lists, list_name))
    ]


def merge(lists: FreeCADLists, shipped: FreeCADLists) -> FreeCADLists:
    """Return the names of both."""
    return FreeCADLists(
        **{name: getattr(lists, name) | getattr(shipped, name) for name in ("freecad", *NAMES)}
    )


def render(lists: FreeCADLists) -> str:
    """Return the lists as a file: sorted, one name a line, so that differences read well."""
    versions = sorted(lists.freecad, key=lambda text: [int(part) for part in text.split(".")])
    names = {name: sorted(getattr(lists, name)) for name in NAMES}
    return json.dumps({"freecad": versions, **names}, indent=1, ensure_ascii=False) + "\n"


def _freecads(executables: list[str]) -> Iterator[Installation]:
    if executables:
        yield from map(installation.at, executables)
    else:
        yield from map(installation.for_tests, installation.versions_for_tests())


def main(arguments: list[str]) -> int:
    """Complete the lists, or tell what they lack: then 1 is returned if there is anything."""
    parser = argparse.ArgumentParser("catalog lists", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="only show what the lists lack")
    parser.add_argument("freecad", nargs="*", help="executables of FreeCADs")
    options = parser.parse_args(arguments)
    lists = FreeCADLists.parse(LISTS.read_text("utf-8"))
    lacking = False
    try:
        for freecad in _freecads(options.freecad):
            shipped = read(freecad)
            lines = missing(lists, shipped)
            print(f"{freecad}: {len(lines)} names are new")
            print("".join(f"  {line}\n" for line in lines), end="")
            lacking = lacking or bool(lines)
            lists = merge(lists, shipped)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        return int(lacking)
    LISTS.write_text(render(lists), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
