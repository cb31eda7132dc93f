# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What people must be told, and the list of all that can be sent."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.frame import FRAME
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.settings import SETTINGS
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import QtWidgets, find_child
from freecad_telemetry_gui.texts import formats, privacy_texts
from freecad_telemetry_gui.your_data.privacy_dialog import (
    DATA_LIST,
    DECISIONS,
    NOT_COLLECTED,
    NOTICE,
    PrivacyDialog,
)
from tests.gui.support import wait_for_answers


def opened(qtbot: QtBot, bridge: Bridge, tab: int = NOTICE) -> PrivacyDialog:
    """Show the dialog at a tab."""
    dialog = PrivacyDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_tab(tab)
    wait_for_answers(qtbot, bridge)
    return dialog


def shown_text(dialog: PrivacyDialog) -> str:
    """Return what the labels of the tab say."""
    return "\n".join(
        label.text() for label in dialog.findChildren(QtWidgets.QLabel) if label.isVisible()
    )


def use_freecads_server(world: Any) -> None:
    """Let the data go to FreeCAD's project; a test's own collector stands in else."""
    for name in ("PostHogURL", "PostHogAPIKey", "DataRemovalURL"):
        world.settings.set(name, SETTINGS[name].default)


def test_the_notice_tells_what_people_must_be_told(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    use_freecads_server(world)
    text = shown_text(opened(qtbot, sample))
    date = formats.date(privacy_texts.DATE)
    for part in (
        f"Version {privacy_texts.VERSION}, of {date}",
        "FreeCAD project association AISBL",
        "telemetry@freecad.org",
        "PostHog",
        "Frankfurt",
        "USA",
        "Your consent. You can withdraw it at any time",
        "does not affect the lawfulness of processing before the withdrawal",
        "in the same step",
        "90 days",
        "system administrators",
        "https://www.freecad.org/telemetry.php",
        "pseudonymous",
        "A removal request goes to www.freecad.org, which sees your IP address together with",
        "data protection authority",
    ):
        assert part in text
    assert "not to the FreeCAD project" not in text


@pytest.mark.parametrize("name", ["PostHogURL", "PostHogAPIKey"])
def test_another_server_or_key_is_told_first(
    qtbot: QtBot, world: Any, sample: Bridge, name: str
) -> None:
    use_freecads_server(world)
    changed = {"PostHogURL": "https://posthog.acme.example", "PostHogAPIKey": "phc_acme"}
    world.settings.set(name, changed[name])
    text = shown_text(opened(qtbot, sample))
    server = "posthog.acme.example" if name == "PostHogURL" else "eu.i.posthog.com"
    told = f"This FreeCAD is set up to send data to {server}, not to the FreeCAD project."
    assert text.index(told) < text.index("Who is responsible")


def test_what_only_the_association_can_settle_is_not_claimed(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    use_freecads_server(world)
    dialog = opened(qtbot, sample)
    for tab in (NOTICE, NOT_COLLECTED):
        dialog.show_tab(tab)
        text = shown_text(dialog).casefold()
        for claim in ("sold", "passed on", "safeguard", "privacy framework", "contractual"):
            assert claim not in text
        assert "anonymous" not in text.replace("pseudonymous, not anonymous", "")


def test_a_section_goes_where_it_says_nothing_any_more(
    qtbot: QtBot, world: Any, sample: Bridge
) -> None:
    dialog = opened(qtbot, sample)
    assert "Another server" in shown_text(dialog)
    use_freecads_server(world)
    dialog.retranslate()
    assert "Another server" not in shown_text(dialog)
    assert shown_text(dialog).count("Your rights") == 1


def test_what_is_not_collected_has_a_tab(qtbot: QtBot, sample: Bridge) -> None:
    text = shown_text(opened(qtbot, sample, NOT_COLLECTED))
    for part in ("names, contents or folders of your documents", "user name or e-mail", "macros"):
        assert part in text


def test_the_data_list_has_all_that_can_be_sent(qtbot: QtBot, sample: Bridge) -> None:
    dialog = opened(qtbot, sample, DATA_LIST)
    text = find_child(dialog, PayloadTree, "listView").text()
    lines = [line.strip().partition(":")[0] for line in text.splitlines()]
    for part in FRAME:
        assert part.label in lines
    assert len(lines) > len(known_parameters())
    for known in known_parameters().values():
        assert f"{known.module}: {known.label}" in text, known.key


def test_a_decision_is_shown_with_the_text_that_was_shown_then(
    qtbot: QtBot, sample: Bridge
) -> None:
    dialog = opened(qtbot, sample, DECISIONS)
    view = find_child(dialog, QtWidgets.QTreeView, "decisionsView")
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    edit = find_child(dialog, QtWidgets.QPlainTextEdit, "decisionText")
    assert edit.toPlainText().startswith("Text shown at that time (")
    before = view.model().rowCount()
    sample.service.turn_off()
    qtbot.waitUntil(lambda: view.model().rowCount() > before)
    assert edit.toPlainText() == "This decision was not made in the consent window."


@pytest.mark.parametrize("tab", [NOTICE, DATA_LIST, NOT_COLLECTED, DECISIONS])
def test_nothing_scrolls_around_what_scrolls(qtbot: QtBot, sample: Bridge, tab: int) -> None:
    dialog = opened(qtbot, sample, tab)
    qtbot.wait(30)
    area = find_child(dialog, QtWidgets.QScrollArea, "fittingArea")
    assert area.verticalScrollBar().maximum() == 0
