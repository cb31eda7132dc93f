# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors
"""The values that travel between the readers of FreeCAD's parameters and the list they make."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

PREFERENCES: Final = "BaseApp/Preferences"
"""Where FreeCAD keeps preferences, below `User parameter:`; forms name paths relative to it."""

Value = bool | int | float | str
"""What a parameter can hold."""

TYPES: Final = ("bool", "int", "unsigned", "float", "str")
KINDS: Final = ("bool", "choice", "number")


@dataclass(frozen=True, slots=True)
class Found:
    """One parameter as one place in FreeCAD knows it.

    Attributes:
        path: Group below `User parameter:`, without slashes at the ends.
        name: Name in the group.
        type: One of `TYPES`.
        default: What FreeCAD uses while nothing is stored.
        source: File in FreeCAD's source tree, with forward slashes.
        values: For a closed set: what may be stored, as text, with a short English label.
        label: A short English description, from FreeCAD's own form where there is one.
        color: Whether it holds a color; themes change these, so they are left out.
    """

    path: str
    name: str
    type: str
    default: Value
    source: str
    values: dict[str, str] = field(default_factory=dict)
    label: str = ""
    color: bool = False

    @property
    def key(self) -> str:
        """Path and name in one; unique in the list."""
        return f"{self.path}/{self.name}"

    @property
    def kind(self) -> str:
        """How much of it may be sent: see `KINDS`; "" for text, which never is."""
        if self.values:
            return "choice"
        if self.type == "str":
            return ""
        return "bool" if self.type == "bool" else "number"


def preference_path(relative: str) -> str:
    """The group a form's `prefPath` means. FreeCAD ignores slashes at its ends."""
    relative = "/".join(part for part in relative.split("/") if part)
    return f"{PREFERENCES}/{relative}" if relative else PREFERENCES


def plain(text: str) -> str:
    """A form's text as one plain line: no markup, no mnemonics, no colon at the end."""
    out = ""
    inside = False
    for char in text:
        if char == "<":
            inside = True
        elif char == ">" and inside:
            inside = False
            out += " "
        elif not inside:
            out += char
    line = " ".join(re.sub(r"&(?=\w)", "", out.replace("&&", "& ")).split()).rstrip(" :")
    return line if len(line) <= 90 else line[:89].rstrip() + "…"
