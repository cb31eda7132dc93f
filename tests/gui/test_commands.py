# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The commands that FreeCAD's menus and toolbars run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.commands import commands
from tests.gui.support import NoWindows


def test_the_panel_can_be_opened_where_the_core_cannot_start() -> None:
    available = commands(NoWindows(None))
    assert [name for name, one in available.items() if one.IsActive()] == ["Telemetry_TogglePanel"]


@pytest.mark.parametrize("sample", ["sharing", "paused", "blocked", "off", "undecided"])
def test_sharing_can_be_turned_off_by_a_command_where_it_is_not(
    make: Callable[[str], Bridge], sample: str
) -> None:
    command = commands(NoWindows(make(sample)))["Telemetry_TurnOff"]
    assert command.IsActive() == (sample in ("sharing", "paused", "blocked"))
