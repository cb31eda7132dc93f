# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Coarse ranges in the place of exact numbers, so that no number stands out."""

from __future__ import annotations

from dataclasses import dataclass

from freecad_telemetry.catalog.values import ClosedChoice


@dataclass(frozen=True, slots=True)
class Ranges:
    """Ranges of a number.

    Attributes:
        upper: the largest number of each range, growing; what is larger is in the last range.
        names: the name of each range on the wire, one more than `upper`.
    """

    upper: tuple[float, ...]
    names: tuple[str, ...]

    def name_of(self, number: float) -> str:
        """Return the name of the range that a number is in."""
        for limit, name in zip(self.upper, self.names, strict=False):
            if number <= limit:
                return name
        return self.names[-1]

    @property
    def type(self) -> ClosedChoice:
        """The values that may leave."""
        return ClosedChoice(self.names)


COUNTS = Ranges((0, 1, 2, 5, 10, 20, 50), ("0", "1", "2", "3-5", "6-10", "11-20", "21-50", "51+"))
"""For how many of something a person made."""
MINUTES = Ranges(
    (1, 10, 60, 240), ("up to 1 min", "1-10 min", "10-60 min", "1-4 h", "more than 4 h")
)
"""For the length of a session, in minutes."""
PROCESSORS = Ranges((2, 4, 8, 16, 32), ("1-2", "3-4", "5-8", "9-16", "17-32", "33+"))
"""For the number of logical processors."""
MEMORY = Ranges(
    (5, 9, 17, 33, 65, 129),
    ("up to 4 GiB", "8 GiB", "16 GiB", "32 GiB", "64 GiB", "128 GiB", "more than 128 GiB"),
)
"""For main memory in GiB: the sizes that are sold; a part is taken by the hardware."""
SCREENS = Ranges((1, 2, 3), ("1", "2", "3", "4+"))
"""For the number of screens."""
