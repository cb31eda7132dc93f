# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a search of the history finds: names, keys, values, results and reasons."""

from __future__ import annotations

import dataclasses
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from freecad_telemetry.catalog.values import Value
from freecad_telemetry.ledger import history, outbox
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Event, HistoryQuery, HistoryRow, Search, SubmissionState
from telemetry_dev.past.ledger import try_to_send
from telemetry_dev.past.values import ID, accepted, launch_events, refused

NOW = datetime(2026, 11, 20, 14, 3, tzinfo=UTC)
SYSTEM, STARTUP = "freecad_system_info", "freecad_startup"


def made(number: int, name: str, **values: Value) -> list[Event]:
    """Return an event with these values besides its own."""
    (event,) = launch_events(NOW, number, (name,))
    return [dataclasses.replace(event, properties={**event.properties, **values})]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A ledger with three messages, a notice, and an event that waits."""
    database = Database.open(tmp_path / "Telemetry" / "ledger.sqlite3")
    with database.transaction() as connection:
        for number, events, answer in (
            (1, made(1, SYSTEM, gpu_renderer="Mesa Intel(R) UHD"), accepted),
            (2, made(2, STARTUP, place="Größe\nÄtna", count=815), refused),
            (3, made(3, STARTUP, settings={"Mod/Draft/textheight": "0"}), accepted),
        ):
            at = NOW + timedelta(hours=number)
            outbox.record(connection, launch_events(NOW, number, (events[0].event,)), at)
            try_to_send(connection, at, answer)
            properties = json.dumps(events[0].properties)
            connection.execute(
                "UPDATE events SET properties = ? WHERE submission = ?", (properties, number)
            )
        notice = Reason(ReasonCode.DROPPED_AGE, days=30)
        history.add_notice(connection, notice, NOW + timedelta(hours=4))
        outbox.record(connection, made(5, STARTUP, place="Vulkan"), NOW + timedelta(hours=5))
    yield database
    database.close()


def found(database: Database, search: Search, **part: int) -> tuple[HistoryRow, ...]:
    """Return the rows that a search finds."""
    return history.page(database.connection, HistoryQuery(lambda: search, **part))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("mesa", [1]),
        ("MESA INTEL", [1]),
        ("gpu_rend", [1]),
        ("größe", [2]),
        ("GRÖSSE", [2]),
        ("ätna", [2]),
        ("815", [2]),
        ("textheight", [3]),
        ("vulkan", [0]),
        (SYSTEM, [1]),
        (ID, [0, 3, 2, 1]),
        ("nothing like it", []),
        ('": "', []),
        ("\\n", []),
        ("%", []),
    ],
)
def test_values_and_keys_are_found_as_they_were_sent(
    database: Database, text: str, numbers: list[int]
) -> None:
    assert [row.id for row in found(database, Search(text))] == numbers


def test_what_people_read_in_its_place_is_found_too(database: Database) -> None:
    for search, numbers in (
        (Search("x-x", events=frozenset({SYSTEM})), [1]),
        (Search("x-x", keys=frozenset({"gpu_renderer"})), [1]),
        (Search("x-x", keys=frozenset({"Mod/Draft/textheight"})), [3]),
        (Search("x-x", keys=frozenset({"uuid"})), [0, 3, 2, 1]),
        (Search("distinct"), [0, 3, 2, 1]),
        (Search("x-x", states=frozenset({SubmissionState.REFUSED})), [2]),
        (Search("x-x", states=frozenset({None})), [1]),
    ):
        assert [row.id for row in found(database, search)] == numbers, search


@pytest.mark.parametrize(
    ("name", "key", "value", "numbers"),
    [
        (STARTUP, "count", 815, [2]),
        (STARTUP, "Mod/Draft/textheight", "0", [3]),
        (STARTUP, "settings", {"Mod/Draft/textheight": "0"}, [3]),
        (SYSTEM, "count", 815, []),
    ],
)
def test_values_are_found_as_they_are_shown(
    database: Database, name: str, key: str, value: Value, numbers: list[int]
) -> None:
    def shown(*asked: object) -> str:
        return "WIE gezeigt" if asked == (name, key, value) else ""

    assert [row.id for row in found(database, Search("wie", value_text=shown))] == numbers


def test_all_values_of_an_event_are_asked_for_together(database: Database) -> None:
    def shown(_event: str, key: str, value: Value) -> str:
        return "both" if not key and isinstance(value, dict) and "count" in value else ""

    assert [row.id for row in found(database, Search("both", value_text=shown))] == [2]


def test_reasons_are_found_as_they_are_shown(database: Database) -> None:
    def german(reason: Reason) -> str:
        return "wartete länger als 30 Tage" if "days" in dict(reason.arguments) else "nein"

    for text, count in {"länger ALS 30": 1, "dropped_age": 0, "nein": 1}.items():
        search = Search(text, reason_text=german)
        assert len(found(database, search)) == count, text
    assert len(found(database, Search("dropped_age"))) == 1


def test_what_is_found_comes_in_parts_newest_first(database: Database) -> None:
    search = Search(ID)
    assert [row.id for row in found(database, search, limit=2)] == [0, 3]
    assert [row.id for row in found(database, search, limit=2, offset=2)] == [2, 1]


def test_a_search_that_nobody_waits_for_ends(database: Database) -> None:
    canceled = threading.Event()
    canceled.set()
    query = HistoryQuery(lambda: Search("mesa"), canceled)
    assert history.page(database.connection, query) == ()
