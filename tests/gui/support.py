# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What tests of widgets share."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge


def wait_for_answers(qtbot: QtBot, bridge: Bridge) -> None:
    """Wait until the core has answered everything that it was asked."""
    answers: list[object] = []
    # In this order: the page "Next" asks for a preview once it knows what waits.
    bridge.ask(bridge.service.decisions, then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: len(answers) == 1)
    bridge.ask(bridge.service.preview, bridge.snapshot(), None, then=answers.append, owner=bridge)
    qtbot.waitUntil(lambda: len(answers) == 2)
