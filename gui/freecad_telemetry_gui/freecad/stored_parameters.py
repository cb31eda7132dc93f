# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Walks through FreeCAD's parameters: what is stored, to find changed defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from freecad_telemetry.facts.host import Parameter, ParameterKind, ParameterValue

MAX_PARAMETERS = 5000
"""So many parameters are read at most: the GUI thread does no unbounded work."""
MAX_TEXT_CHARS = 60
"""Characters; a longer text is no choice of FreeCAD's own, and is not kept."""

_KINDS: Mapping[str, ParameterKind] = {
    "Boolean": "bool",
    "Integer": "int",
    "Unsigned Long": "unsigned",
    "Float": "float",
    "String": "str",
}
"""FreeCAD's names of types, as ParameterGrp.GetContents() tells them."""


def stored_parameters(group: Any, path: str) -> dict[Parameter, ParameterValue]:
    """Return what is stored in a group and below it, MOST at most.

    Args:
        group: what FreeCAD.ParamGet returned for `path`.
    """
    found: dict[Parameter, ParameterValue] = {}
    waiting = [(path, group)]
    while waiting and len(found) < MAX_PARAMETERS:
        here, current = waiting.pop()
        for kind, name, value in current.GetContents() or ():
            if kind in _KINDS:
                kept = "" if isinstance(value, str) and len(value) > MAX_TEXT_CHARS else value
                found[Parameter(here, name, _KINDS[kind])] = kept
        waiting += [(f"{here}/{name}", current.GetGroup(name)) for name in current.GetGroups()]
    return found


def count_toolbars(workbenches: Any) -> int:
    """Return how many toolbars a person made, over all workbenches.

    Args:
        workbenches: what FreeCAD.ParamGet returned for BaseApp/Workbench.
    """
    return sum(
        len(workbenches.GetGroup(name).GetGroup("Toolbar").GetGroups())
        for name in workbenches.GetGroups()
        if "Toolbar" in workbenches.GetGroup(name).GetGroups()
    )
