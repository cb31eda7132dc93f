# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The languages whose translation was reviewed."""

from __future__ import annotations

from freecad_telemetry_gui.texts.reviewed import REVIEWED
from telemetry_dev.translations import languages


def test_no_language_counts_as_reviewed_that_is_not_in_the_list() -> None:
    assert set(REVIEWED) <= set(languages.existing())
