# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is found in this Python: the version of posthog."""

from __future__ import annotations

import importlib.metadata
import sys
import types

from freecad_telemetry.environment import installed_posthog


def test_a_posthog_that_is_in_use_counts_whatever_was_installed_since(monkeypatch):
    in_use = types.ModuleType("posthog.version")
    in_use.VERSION = "7.39.2"
    monkeypatch.setitem(sys.modules, "posthog.version", in_use)
    assert installed_posthog() == "7.39.2"
    monkeypatch.delitem(sys.modules, "posthog.version")
    assert installed_posthog() == importlib.metadata.version("posthog")
