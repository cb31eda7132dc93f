# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger: decisions, identities, sessions, events, submissions, attempts, requests."""

from __future__ import annotations

from freecad_telemetry.ledger.database import (
    DamagedLedger,
    Database,
    LedgerTrouble,
    LostLedger,
    NewerLedger,
    ReadOnlyLedger,
)

__all__ = [
    "DamagedLedger",
    "Database",
    "LedgerTrouble",
    "LostLedger",
    "NewerLedger",
    "ReadOnlyLedger",
]
