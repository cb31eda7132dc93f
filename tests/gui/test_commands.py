# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The commands that FreeCAD's menus and toolbars run."""

from __future__ import annotations

from freecad_telemetry_gui.commands import commands
from tests.gui.support import NoWindows


def test_the_panel_can_be_opened_where_the_core_cannot_start() -> None:
    available = commands(NoWindows(None))
    assert [name for name, one in available.items() if one.IsActive()] == ["Telemetry_TogglePanel"]
