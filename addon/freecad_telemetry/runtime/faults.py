# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Unexpected errors of ours, as they are shown and recorded."""

from __future__ import annotations

import traceback
from pathlib import Path

from freecad_telemetry.reasons import Reason, ReasonCode, error_text

MAX_FAULTS = 10
"""So many different unexpected errors of one run go into the history: it is about what was sent."""
MAX_FAULT_CHARS = 300
"""Of an error's text: where it occurred has to fit in behind it."""


class Faults:
    """The errors of this run.

    Attributes:
        newest: the last one, None where there was none.
    """

    def __init__(self) -> None:
        self.newest: Reason | None = None
        self._noticed: set[Reason] = set()

    def add(self, error: BaseException) -> Reason | None:
        """Take up an error; return the notice for the history, None where that has it already."""
        text = error_text(error)[:MAX_FAULT_CHARS]
        self.newest = Reason.quoted(text)
        place = traceback.extract_tb(error.__traceback__)[-1:]
        where = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in place)
        notice = Reason(ReasonCode.UNEXPECTED_ERROR, error=f"{text}{where}")
        if notice in self._noticed or len(self._noticed) >= MAX_FAULTS:
            return None
        self._noticed.add(notice)
        return notice
