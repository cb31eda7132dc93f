# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Made by `python3 dev.py translations update` of translations/review.csv; do not edit."""

from __future__ import annotations

REVIEWED: frozenset[str] = frozenset(())
"""FreeCAD's codes of the languages whose translation a native speaker has reviewed."""
