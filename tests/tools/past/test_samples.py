# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The named states: each is what it is called, stays so, and sends nothing by itself."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.consent.status import Mode
from freecad_telemetry_gui.panel.panel_view import PanelView
from telemetry_dev.past.samples import SAMPLES
from telemetry_dev.preview.core import running_sample
from telemetry_dev.preview.host import PreviewHost
from tests.gui.support import wait_for_answers

MODES = {
    "sharing": Mode.SHARING,
    "undecided": Mode.UNDECIDED,
    "off": Mode.OFF,
    "paused": Mode.PAUSED,
    "blocked": Mode.BLOCKED,
    "offline": Mode.SHARING,
    "refused": Mode.SHARING,
    "posthog": Mode.BLOCKED,
    "update": Mode.SHARING,
    "requests": Mode.SHARING,
    "emptied": Mode.SHARING,
    "moved": Mode.SHARING,
    "damaged": Mode.UNDECIDED,
}
WAITING = {"paused": 3, "offline": 9}
NETWORK_THREADS = {"Telemetry sender", "Telemetry removal"}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_stays_as_it_is_while_every_page_is_looked_at(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    others = set(threading.enumerate())
    with running_sample(name, PreviewHost(tmp_path)) as bridge:
        state = bridge.state
        assert state.status.mode is MODES[name]
        assert state.outbox.events == WAITING.get(name, 0)
        assert state.update_due == (name == "update")
        view = PanelView(bridge, compact=True)
        qtbot.addWidget(view)
        view.show()
        for number in range(4):
            view.show_page(number)
            wait_for_answers(qtbot, bridge)
        assert bridge.state == state
        began = {thread.name for thread in set(threading.enumerate()) - others}
        assert not NETWORK_THREADS & began
