# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is said above bytes that were sent, and above those that were not, or are kept no more."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.ledger import outbox
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Attempt, Outcome, SubmissionState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload import raw_text
from freecad_telemetry_gui.payload.next_page import NextPage
from freecad_telemetry_gui.payload.raw_view import RawView
from freecad_telemetry_gui.payload.sent_page import SentPage
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.toast import Toast
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.samples import COUNT, SAMPLES
from telemetry_dev.past.values import (
    EVERYTHING,
    ID,
    accepted,
    launch_events,
    unreachable,
)

NOW = datetime.now(UTC)
EVENTS = launch_events(NOW, 9, ("freecad_startup", "freecad_system_info"))
SENT = accepted(NOW, EVENTS)
EMPTIED = dataclasses.replace(SENT, body=b"", answer=b"")
STOPPED = dataclasses.replace(SENT, outcome=Outcome.CHECK_FAILED, status=None, answer=b"")
UNCONNECTED = unreachable(NOW, EVENTS)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A bridge to made-up records."""
    return make("sharing")


def note(view: QtWidgets.QWidget) -> str:
    """Return what stands above the bytes."""
    return find_child(view, QtWidgets.QLabel, "noteLabel").text()


@pytest.mark.parametrize(
    ("attempts", "state", "sentence"),
    [
        ((SENT,), SubmissionState.ACCEPTED, "Exactly as sent, but for your ID"),
        ((EMPTIED,), SubmissionState.ACCEPTED, "The contents were removed to save space"),
        ((STOPPED,), SubmissionState.BLOCKED, "it was not sent"),
        ((UNCONNECTED,), SubmissionState.WAITING, "Nothing was sent in this attempt"),
        ((), SubmissionState.WAITING, "This was not sent yet"),
        ((), SubmissionState.DROPPED, "This was never sent"),
        ((), None, "This was not sent yet"),
    ],
)
def test_what_stands_above_the_bytes_fits_what_became_of_them(
    qtbot: QtBot, attempts: tuple[Attempt, ...], state: SubmissionState | None, sentence: str
) -> None:
    view = RawView(IdVisibility())
    qtbot.addWidget(view)
    view.show()
    view.show_exchanges(attempts, EVENTS, (ID,), state)
    assert sentence in note(view)
    edit = find_child(view, QtWidgets.QPlainTextEdit, "textEdit")
    assert edit.accessibleName() == "Raw data"
    assert edit.accessibleDescription() == note(view)
    if attempts == (EMPTIED,):
        assert "0 bytes" not in find_child(view, QtWidgets.QLabel, "sizeLabel").text()


def test_with_the_whole_id_the_bytes_are_exactly_those_sent(qtbot: QtBot) -> None:
    reveal = IdVisibility()
    view = RawView(reveal)
    qtbot.addWidget(view)
    view.show()
    view.show_exchanges((SENT,), (), (ID,), SubmissionState.ACCEPTED)
    reveal.show(whole=True)
    assert note(view) == "Exactly as sent."


def test_an_answer_that_is_not_kept_whole_is_said_to_be_cut() -> None:
    assert "Only the first" not in raw_text.answer_text(SENT)
    long = dataclasses.replace(SENT, answer=b"x" * MAX_RESPONSE_BYTES)
    assert "Only the first 4.1 kB of the answer are kept." in raw_text.answer_text(long)


def test_last_sent_says_that_contents_were_removed_and_what_remains(
    qtbot: QtBot, make: Callable[[str], Bridge]
) -> None:
    page = SentPage(make("emptied"), IdVisibility())
    qtbot.addWidget(page)
    page.show()
    message = find_child(page, QtWidgets.QLabel, "messageLabel")
    qtbot.waitUntil(lambda: "6 events to eu.i.posthog.com" in message.text())
    assert message.text().endswith(history_texts.emptied_sentence())


def test_nothing_is_marked_as_changed_since_contents_that_are_gone(
    qtbot: QtBot, world: Any
) -> None:
    bridge = world.start_sample(SAMPLES["emptied"])

    def launch_again(connection: Any) -> None:
        outbox.record(connection, launch_events(NOW, COUNT + 1, EVERYTHING), NOW)
        try_to_send(connection, NOW, accepted)

    world.write(launch_again)
    page = SentPage(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Linux" in page.tree.text())
    qtbot.wait(50)
    assert "◆" not in page.tree.text()


@pytest.mark.parametrize("kind", [SentPage, NextPage])
def test_copying_and_saving_is_confirmed_where_one_looks(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, kind: type[SentPage] | type[NextPage]
) -> None:
    page = kind(bridge, IdVisibility())
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    qtbot.waitUntil(lambda: "Linux" in page.tree.text())
    copy = find_child(page, QtWidgets.QToolButton, "copyButton")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    toast = page.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert toast.text() == "Copied what is shown, as text."
    assert page.rect().contains(toast.geometry())
    target = tmp_path / "saved.txt"
    save = find_child(page, QtWidgets.QToolButton, "saveButton")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QtWidgets.QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: toast.text() == f"Saved as {target}.")
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "x.txt"))
    qtbot.waitUntil(lambda: toast.text().startswith("The file could not be written: "))
    dialog.close()
