# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is said above bytes that were sent, and above those that were not, or are kept no more."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Attempt, Outcome, SubmissionState
from freecad_telemetry_gui.payload.payload_content import PayloadContent
from freecad_telemetry_gui.payload.raw_view import Exchanges, RawView
from freecad_telemetry_gui.qt import QtWidgets, find_child
from freecad_telemetry_gui.widgets.check_outline import GRAY
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from telemetry_dev.past.values import ID, accepted, launch_events, unreachable

NOW = datetime.now(UTC)
EVENTS = launch_events(NOW, 9, ("freecad_startup", "freecad_system_info"))
SENT = accepted(NOW, EVENTS)
EMPTIED = dataclasses.replace(SENT, body=b"", answer=b"")
STOPPED = dataclasses.replace(SENT, outcome=Outcome.CHECK_FAILED, status=None, answer=b"")
UNCONNECTED = unreachable(NOW, EVENTS)
PAUSED = dataclasses.replace(UNCONNECTED, outcome=Outcome.UNKNOWN)
PROXIED = dataclasses.replace(UNCONNECTED, tunnel_request="CONNECT h:443 HTTP/1.1")
NOT_LET_THROUGH = dataclasses.replace(
    PROXIED, reason=Reason(ReasonCode.PROXY_ANSWERED, status=407), tunnel_answer="HTTP/1.1 407 No"
)
UNTRUSTED = dataclasses.replace(
    PROXIED, reason=Reason(ReasonCode.UNTRUSTED_CERTIFICATE), tunnel_answer="HTTP/1.1 200 OK"
)


def note(view: QtWidgets.QWidget) -> str:
    """Return what stands above the bytes."""
    return find_child(view, QtWidgets.QLabel, "noteLabel").text()


@pytest.mark.parametrize(
    ("attempts", "state", "sentence"),
    [
        ((SENT,), SubmissionState.ACCEPTED, "Exactly as sent, uncompressed, except that your ID"),
        ((EMPTIED,), SubmissionState.ACCEPTED, "The content was deleted to save space"),
        ((STOPPED,), SubmissionState.BLOCKED, "was not sent"),
        ((UNCONNECTED,), SubmissionState.WAITING, "because no connection could be made."),
        ((PAUSED,), SubmissionState.WAITING, "Nothing was sent in this attempt."),
        ((NOT_LET_THROUGH,), SubmissionState.WAITING, "because the proxy did not connect."),
        ((UNTRUSTED,), SubmissionState.WAITING, "Nothing was sent in this attempt because no"),
        ((), SubmissionState.WAITING, "Not sent yet"),
        ((), SubmissionState.DROPPED, "This was never sent"),
    ],
)
def test_what_stands_above_the_bytes_fits_what_became_of_them(
    qtbot: QtBot, attempts: tuple[Attempt, ...], state: SubmissionState | None, sentence: str
) -> None:
    view = RawView(IdVisibility())
    qtbot.addWidget(view)
    view.show()
    view.show_exchanges(Exchanges(attempts, EVENTS, (ID,), state))
    assert sentence in note(view)
    edit = find_child(view, QtWidgets.QPlainTextEdit, "textEdit")
    assert edit.accessibleName() == "Raw data"
    assert edit.accessibleDescription() == note(view)


def test_of_what_would_be_sent_the_page_around_it_says_what_becomes_of_it(qtbot: QtBot) -> None:
    view = RawView(IdVisibility())
    qtbot.addWidget(view)
    view.show()
    view.show_exchanges(Exchanges((), EVENTS, (ID,)))
    assert view.text()
    assert not note(view)


def test_boxes_are_outlined_though_they_are_built_late(
    qtbot: QtBot, qapp: QtWidgets.QApplication
) -> None:
    content = PayloadContent(IdVisibility(), QtWidgets.QComboBox())
    qtbot.addWidget(content)
    qapp.setStyleSheet("QCheckBox::indicator { border: 1px solid black; }")
    try:
        box = find_child(content.raw, QtWidgets.QCheckBox, "prettyBox")
        assert GRAY in box.styleSheet()
    finally:
        qapp.setStyleSheet("")


def test_with_the_whole_id_the_bytes_are_exactly_those_sent(qtbot: QtBot) -> None:
    reveal = IdVisibility()
    view = RawView(reveal)
    qtbot.addWidget(view)
    view.show()
    view.show_exchanges(Exchanges((SENT,), (), (ID,), SubmissionState.ACCEPTED))
    reveal.show(whole=True)
    assert note(view) == "Exactly as sent, uncompressed."
