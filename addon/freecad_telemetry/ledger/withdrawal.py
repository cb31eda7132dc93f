# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a "no", or a return to "not decided", takes with it."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from freecad_telemetry.consent import Decision
from freecad_telemetry.ledger import choices, outbox, sessions


def withdraw(connection: sqlite3.Connection, decision: Decision, now: datetime) -> None:
    """Write a decision that ends sharing: nothing waits, and no session is judged any more."""
    choices.add_decision(connection, decision, now)
    choices.forget_questions(connection)
    choices.write_pause(connection, None)
    outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)
    sessions.stop_all(connection, now)
