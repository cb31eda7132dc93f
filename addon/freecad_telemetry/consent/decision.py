# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user decided, and the one status that follows from it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from freecad_telemetry.catalog.declaration import Category

OPTIONAL_CATEGORIES = (
    Category.SYSTEM,
    Category.PREFERENCES,
    Category.ADDONS,
    Category.CUSTOMIZATIONS,
)
"""The categories that a user can agree to one by one."""

MAX_ASKED = 3
"""How often the question opens by itself; after that only the status-bar item reminds."""


class Choice(enum.StrEnum):
    """What was decided; `UNDECIDED` also after a reset.

    `NEWER` is never written: a newer version of the addon wrote something else.
    """

    UNDECIDED = "undecided"
    YES = "yes"
    NO = "no"
    NEWER = "newer"

    @classmethod
    def _missing_(cls, value: object) -> Choice:
        return cls.NEWER


@dataclass(frozen=True, slots=True)
class ShownWording:
    """What the user saw when deciding.

    Attributes:
        wording: the text of the question, as it was shown.
        language: FreeCAD's code of the language it was shown in, for example "pt-BR".
        version: the catalog version that was shown.
    """

    wording: str
    language: str
    version: int


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, as the ledger keeps it.

    Attributes:
        answer: yes, no or undecided.
        categories: what was agreed to besides `Category.SESSION`; empty unless yes.
        version: the catalog version that was agreed to.
        at: when, UTC; None where nothing was ever decided.
        wording, language: what was shown, "" where it was not decided in our question.
        source: "question", "preferences", "adopted", "parameters", "reset".
        others: names of agreed categories that only a newer version of the addon knows.
    """

    answer: Choice = Choice.UNDECIDED
    categories: frozenset[Category] = frozenset()
    version: int = 0
    at: datetime | None = None
    wording: str = ""
    language: str = ""
    source: str = ""
    others: frozenset[str] = frozenset()

    def allows(self, category: Category, since: int) -> bool:
        """Tell whether a point of this category and catalog version was agreed to."""
        return (
            self.answer is Choice.YES
            and since <= self.version
            and (category is Category.SESSION or category in self.categories)
        )
