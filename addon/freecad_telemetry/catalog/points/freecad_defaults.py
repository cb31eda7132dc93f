# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's defaults: some are others in older versions.

tests/freecad/catalog/test_defaults.py asks real FreeCADs for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from freecad_telemetry.facts.host import ParameterValue

Release = tuple[int, int]
"""The first two numbers of a FreeCAD, such as (1, 0)."""


@dataclass(frozen=True, slots=True)
class Default:
    """What FreeCAD uses while a parameter is not stored.

    Attributes:
        newest: in the newest FreeCAD that is known, and in those to come.
        earlier: in older ones: the last release that had a value -> that value.
    """

    newest: ParameterValue
    earlier: Mapping[Release, ParameterValue] = field(default_factory=dict)

    def of(self, version: Sequence[str]) -> ParameterValue:
        """Return the default of a FreeCAD.

        Args:
            version: FreeCAD.Version(); one that has no numbers counts as the newest.
        """
        numbers = tuple(int(part) for part in version[:2] if part.isascii() and part.isdecimal())
        if len(numbers) < 2:
            return self.newest
        until = min((release for release in self.earlier if numbers <= release), default=None)
        return self.newest if until is None else self.earlier[until]
