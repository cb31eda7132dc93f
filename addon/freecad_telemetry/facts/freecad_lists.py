# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The names that FreeCAD itself ships: languages, themes and style sheets, workbenches.

`freecad_lists.json` is made by `python3 dev.py catalog lists` from real FreeCADs. A company may add
to the FreeCAD that it installs; what is there on a user's computer is therefore never asked.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

LISTS = Path(__file__).with_name("freecad_lists.json")


@dataclass(frozen=True, slots=True)
class FreeCADLists:
    """What FreeCAD ships, older versions included: their names stay in settings.

    Attributes:
        freecad: the versions that the lists were made from, such as "1.1.3".
        languages: names of FreeCAD's languages, and their codes.
        themes: names, files and values of its preference packs and style sheets.
        workbenches: names of its workbenches.
    """

    freecad: frozenset[str]
    languages: frozenset[str]
    themes: frozenset[str]
    workbenches: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> FreeCADLists:
        """Take the lists from their JSON; raises ValueError, KeyError or TypeError for another."""
        data = json.loads(text)
        return cls(**{name: frozenset(data[name]) for name in cls.__slots__})


@functools.cache
def freecad_lists() -> FreeCADLists:
    """Return the lists that come with the addon. Reads a file once; not for the GUI thread."""
    return FreeCADLists.parse(LISTS.read_text("utf-8"))
