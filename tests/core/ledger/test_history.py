# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reading the history: what is compared with what, and how it is printed."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from freecad_telemetry.__main__ import write_history
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.events.payload import Entry, Message
from freecad_telemetry.ledger import history, outbox
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.records import HistoryQuery, RequestState, RowKind, Search
from telemetry_dev import past
from telemetry_dev.collector import Behavior
from telemetry_dev.past.values import launch_events
from tests.core.support import ALL, SHOWN, answer_of, settled, sharing


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with 40 launches; every seventh told about the system, which had changed."""
    return past.make(tmp_path_factory.mktemp("past") / "ledger.sqlite3", 40)


@pytest.fixture
def connection(ledger: Path) -> Iterator[sqlite3.Connection]:
    database = Database.open_to_read(ledger)
    yield database.connection
    database.close()


def entries(message: Message) -> dict[str, Entry]:
    return {
        entry.key: entry
        for section in message.sections
        for view in section.events
        for entry in view.entries
    }


def about_the_system(connection: sqlite3.Connection) -> list[Message]:
    """Return the messages that tell about the system, newest first."""
    messages = []
    for row in history.page(connection, HistoryQuery()):
        if "freecad_system_info" in row.names:
            message = history.message(connection, row.kind, row.id)
            assert message is not None
            messages.append(message)
    return messages


def test_a_section_is_compared_with_the_last_that_was_sent_not_with_the_payload_before(connection):
    newest = about_the_system(connection)[0]
    screen = entries(newest)["screen_resolution"]
    assert screen.changed
    assert {screen.value, screen.was} == {"1920x1040", "2560x1400"}
    assert not entries(newest)["screen_dpi"].changed
    before = history.message(connection, RowKind.SUBMISSION, newest.row.id - 1)
    assert before is not None
    assert "freecad_system_info" not in before.row.names
    assert [event.wire for event in newest.left] == [event.wire for event in newest.events]


def test_the_first_section_has_nothing_to_be_compared_with(connection):
    first = about_the_system(connection)[-1]
    assert not any(entry.changed for entry in entries(first).values())


def test_what_waits_is_compared_too(tmp_path: Path, ledger: Path) -> None:
    copy = tmp_path / "ledger.sqlite3"
    copy.write_bytes(ledger.read_bytes())
    database = Database.open(copy)
    now = datetime(2099, 1, 1, tzinfo=UTC)
    with database.transaction() as connection:
        outbox.record(connection, launch_events(now, 41, ("freecad_system_info",)), now)
    message = history.message(database.connection, RowKind.UNASSIGNED, 0)
    assert message is not None
    assert entries(message)["screen_resolution"].was in ("1920x1040", "2560x1400")
    database.close()


def test_what_is_shown_of_a_message_are_the_bytes_that_left(launcher, home):
    service = sharing(launcher)
    row = answer_of(lambda then: service.history(HistoryQuery(), then))[0]
    shown = answer_of(lambda then: service.message(row.kind, row.id, then))
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        ledger.execute('UPDATE events SET properties = \'{"machine": "another"}\'')
    again = answer_of(lambda then: service.message(row.kind, row.id, then))
    assert again.events != shown.events
    assert again.left == shown.left
    assert again.sections == shown.sections


def test_a_removal_is_printed_with_its_id_shortened(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    collector.behave(Behavior.removal(503))
    service.request_removal(identity, retry=False)
    launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].state is RequestState.FAILED,
    )
    lines = []
    write_history(launcher.home.ledger, lines.append)
    assert lines[0].endswith(" UTC  retry      removal request")
    assert lines[2] == (
        f"    DELETE /deletetelemetry.php?person_id={shortened(identity)} HTTP/1.1: 503"
    )
    assert not any(identity in line for line in lines)


def test_an_answer_in_any_encoding_can_be_searched(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    collector.behave(Behavior.answer(404, body="Anmeldung für Gäste".encode("latin-1")))
    service.request_removal(identity, retry=False)
    launcher.wait(service, lambda state: state.requests and state.requests[0].status)

    def found(text: str) -> list[RowKind]:
        query = HistoryQuery(search=lambda: Search(text))
        return [row.kind for row in answer_of(lambda then: service.history(query, then))]

    assert found("anmeldung") == found("deletetelemetry") == [RowKind.REMOVAL]
    assert found("nowhere") == []


def test_an_id_that_was_answered_is_printed_shortened(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    spellings = [identity, identity.upper(), identity.replace("-", "%2D")]
    collector.behave(Behavior.answer(403, body=json.dumps({"error": spellings}).encode()))
    service.request_removal(identity, retry=False)
    state = launcher.wait(service, lambda state: state.requests and state.requests[0].status)
    lines = []
    write_history(launcher.home.ledger, lines.append)
    for text in ("\n".join(lines), str(state.requests[0].reason)):
        assert "403" in text
        assert not [spelling for spelling in spellings if spelling in text]
