# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The icon in the status bar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.qt import icon
from tests.gui.support import NoWindows


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_the_icon_in_the_status_bar_says_whose_sentence_it_is(qtbot: QtBot, bridge: Bridge) -> None:
    item = StatusItem(bridge, NoWindows(bridge), Settings(bridge.host.store))
    qtbot.addWidget(item)
    assert item.toolTip() == "<p>Telemetry: Sharing is on.</p>"


def test_trouble_is_named_by_icon_and_tool_tip(qtbot: QtBot, make: Callable[[str], Bridge]) -> None:
    bridge = make("offline")
    item = StatusItem(bridge, NoWindows(bridge), Settings(bridge.host.store))
    qtbot.addWidget(item)
    assert item.icon().cacheKey() == icon("failing").cacheKey()
    assert "The server cannot be reached" in item.toolTip()
    assert "The server cannot be reached" in item.accessibleDescription()


@pytest.mark.parametrize("sample", ["sharing", "off"])
def test_the_menu_can_turn_sharing_off(
    qtbot: QtBot, make: Callable[[str], Bridge], sample: str
) -> None:
    bridge = make(sample)
    item = StatusItem(bridge, NoWindows(bridge), Settings(bridge.host.store))
    qtbot.addWidget(item)
    texts = [action.text() for action in item.menu_for_state().actions()]
    assert ("Turn off…" in texts) == (sample == "sharing")
