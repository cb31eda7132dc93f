# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What people must be told about the data."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtWidgets
from freecad_telemetry_gui.your_data.about_dialog import AboutDialog


def test_about_tells_what_people_must_be_told(qtbot: QtBot, sample: Bridge) -> None:
    dialog = AboutDialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    text = "\n".join(one.text() for one in dialog.findChildren(QtWidgets.QLabel))
    for part in (
        "FreeCAD project association AISBL",
        "telemetry@freecad.org",
        "PostHog",
        "Frankfurt",
        "USA",
        "consent",
        "90 days",
        "system administrators",
        "https://www.freecad.org/telemetry.php",
        "pseudonymous",
        "IP address",
        "data protection authority",
    ):
        assert part in text
    assert "anonymous" not in text.replace("pseudonymous", "")
