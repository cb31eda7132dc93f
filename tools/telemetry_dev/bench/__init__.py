# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Benchmarks: one module each, with `REPEAT` and `run(repeat, only)`.

`run` prints its figures, keeps them with `report.save`, and returns one line per missed aim.
"""

BENCHES = ("quit", "start", "wire", "ledger", "panel", "idle")
"""Modules of this package that `dev.py bench` offers."""
