# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The program that `telemetry_dev.past.make` runs: ledger, number of submissions, interval."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES
from telemetry_dev.past.ledger import add_history, agree, writing

ledger, submissions, interval = sys.argv[1:]
with writing(Path(ledger)) as connection:
    now = datetime.now(UTC)
    agree(connection, now, OPTIONAL_CATEGORIES)
    add_history(
        connection,
        now - timedelta(hours=1),
        int(submissions),
        timedelta(seconds=float(interval)),
    )
