# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The registry of the addon's parameters: declared, typed, with defaults."""

from __future__ import annotations

import pytest

from freecad_telemetry.settings import SETTINGS, Settings, UnknownSetting


class Store:
    """A parameter store in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}

    def get(self, name, kind):
        return self.values.get((name, kind))

    def set(self, name, kind, value):
        self.values[name, kind] = value

    def remove(self, name, kind):
        self.values.pop((name, kind), None)


def test_an_undeclared_parameter_raises():
    settings = Settings(Store())
    for act in (
        lambda: settings.get("Enabled"),
        lambda: settings.set("Enabled", True),
        lambda: settings.reset("Enabled"),
        lambda: settings.stored("Enabled"),
    ):
        with pytest.raises(UnknownSetting):
            act()


def test_a_parameter_has_its_type_and_default():
    settings = Settings(Store())
    assert settings.get("PostHogURL") == "https://eu.i.posthog.com"
    settings.set("PostHogURL", "   ")
    assert settings.get("PostHogURL") == "https://eu.i.posthog.com"
    with pytest.raises(TypeError):
        settings.set("HistoryDays", True)
    with pytest.raises(TypeError):
        settings.set("Enable", 1)
    assert set(settings.snapshot()) == set(SETTINGS)
