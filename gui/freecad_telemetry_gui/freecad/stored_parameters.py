# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's parameters as they are stored: what differs from its defaults is among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from freecad_telemetry.facts.host import Parameter, ParameterKind, ParameterValue

MAX_PARAMETERS = 5000
"""More than FreeCAD and its addons store; reading so many takes the GUI thread some 15 ms."""
MAX_TEXT_CHARS = 60
"""A longer text is none of the choices that FreeCAD offers, and is not kept."""

_KINDS: Mapping[str, ParameterKind] = {
    "Boolean": "bool",
    "Integer": "int",
    "Unsigned Long": "unsigned",
    "Float": "float",
    "String": "str",
}
"""Our names of types by those of ParameterGrp.GetContents()."""


def stored_parameters(group: Any, path: str) -> dict[Parameter, ParameterValue]:
    """Return what is stored in a group and below it, `MAX_PARAMETERS` at most.

    Args:
        group: what FreeCAD.ParamGet returned for `path`.
    """
    parameters: dict[Parameter, ParameterValue] = {}
    waiting = [(path, group)]
    while waiting and len(parameters) < MAX_PARAMETERS:
        group_path, current = waiting.pop()
        subgroups = current.GetGroups()
        for type_name, name, value in current.GetContents() or ():
            if type_name in _KINDS:
                too_long = isinstance(value, str) and len(value) > MAX_TEXT_CHARS
                parameter = Parameter(group_path, name, _KINDS[type_name])
                parameters[parameter] = "" if too_long else value
        waiting += [(f"{group_path}/{name}", current.GetGroup(name)) for name in subgroups]
    return parameters


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
