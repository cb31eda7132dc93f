# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Two versions of the addon on one ledger: the older leaves alone what it does not know."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import sqlite3
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from freecad_telemetry.catalog.declaration import Catalog, Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.events.payload import waiting_sections
from freecad_telemetry.ledger import decisions, delivery, outbox
from freecad_telemetry.session.lock import this_host
from tests.core.support import (
    ALL,
    SHOWN,
    answer_of,
    blocker,
    is_blocked,
    rows,
    set_aside,
    settled,
    sharing,
)

NEWER = Catalog.of(
    (
        *CATALOG.events.values(),
        dataclasses.replace(
            CATALOG.events["freecad_system_info"], name="freecad_gpu", since=CATALOG.version + 1
        ),
    ),
    (
        *CATALOG.points,
        dataclasses.replace(
            CATALOG.point("freecad_startup", "$os"), key="$gpu", since=CATALOG.version + 1
        ),
    ),
)
"""The catalog of the newer addon: an event and a property more."""
SYSTEM = Category.SYSTEM.value
FOREIGN = {
    "an event": ("freecad_gpu", {"$lib": "posthog-python"}, SYSTEM),
    "a property": ("freecad_startup", {"$lib": "posthog-python", "$gpu": "none"}, "session"),
    "a category": ("freecad_startup", {}, "rendering"),
    "what cannot be read": ("freecad_startup", None, "session"),
}


@contextlib.contextmanager
def ledger_of(home):
    """The ledger, for what another version or hand does to it."""
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection, connection:
        yield connection


def write_foreign(connection, kind, *, submitted=False, session="of-the-newer-addon"):
    """Let an event wait that a newer version wrote; return its UUID."""
    name, properties, category = FOREIGN[kind]
    uuid, at = str(uuid4()), datetime.now(UTC).isoformat()
    (identity,) = connection.execute("SELECT id FROM identities WHERE until IS NULL").fetchone()
    text = "{not JSON" if properties is None else json.dumps(properties)
    number = connection.execute(
        "INSERT INTO events (uuid, event, distinct_id, timestamp, properties, category, session, "
        "recorded_at, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 200)",
        (uuid, name, identity, at, text, category, session, at),
    ).lastrowid
    if submitted:
        outbox.assign(connection, [number], datetime.now(UTC))
    return uuid


def is_off(state):
    return state.status.mode is Mode.OFF and not state.pending_stops


def without(category):
    return lambda state: category not in state.decision.categories and not state.pending_stops


def row_of(home, uuid):
    with ledger_of(home) as connection:
        return connection.execute("SELECT * FROM events WHERE uuid = ?", (uuid,)).fetchone()


def state_of(home, uuid):
    with ledger_of(home) as connection:
        row = connection.execute("SELECT state, properties FROM events WHERE uuid = ?", (uuid,))
        return row.fetchone()


@pytest.mark.parametrize("submitted", [False, True], ids=["unassigned", "submitted"])
@pytest.mark.parametrize("kind", FOREIGN)
def test_what_a_newer_version_wrote_waits_untouched_while_all_else_is_sent(
    launcher, home, collector, kind, submitted
):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        uuid = write_foreign(connection, kind, submitted=submitted)
    before, sent = row_of(home, uuid), len(collector.requests)
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.outbox.events == state.outbox.newer == 1)
    service.set_categories(ALL - {Category.ADDONS})  # another category is unticked
    launcher.wait(service, without(Category.ADDONS))
    service.try_now()
    launcher.quit(service)
    assert row_of(home, uuid) == before
    assert len(collector.requests) > sent, "this version's own events were sent"
    assert uuid not in {event["uuid"] for event in collector.events}
    assert state.outbox.next_try is None
    assert state.fault is None


def test_next_shows_apart_what_a_newer_version_wrote(launcher, home):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        uuids = [write_foreign(connection, kind) for kind in FOREIGN]
    service = launcher.start()
    launcher.wait(service, lambda state: state.outbox.newer == len(FOREIGN))
    waiting = answer_of(service.waiting)
    (apart,) = (one for one in waiting_sections(waiting) if one.category is None)
    assert {view.event.uuid for view in apart.events} == set(uuids)


def test_the_newer_version_sends_what_the_older_left(launcher, home):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        uuids = [write_foreign(connection, kind) for kind in ("an event", "a property")]
    launcher.quit(launcher.start())
    with ledger_of(home) as connection:
        connection.execute("UPDATE decisions SET version = ?", (NEWER.version,))
        newest = decisions.newest_decision(connection)
        now = datetime.now(UTC)
        outbox.drop_unagreed(connection, newest, NEWER, now)
        claim = delivery.claim(connection, "newer", lambda name: False, now, NEWER)
    sent = {event.uuid: dict(event.properties) for event in claim.events}
    assert sent[uuids[0]] == FOREIGN["an event"][1]
    assert sent[uuids[1]] == FOREIGN["a property"][1]


def test_off_deletes_all_that_waits(launcher, home):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        uuids = [write_foreign(connection, kind) for kind in FOREIGN]
    service = launcher.start()
    service.turn_off("panel")
    launcher.wait(service, is_off)
    assert {state_of(home, uuid) for uuid in uuids} == {("dropped", "{}")}


def test_a_category_that_is_unticked_is_deleted_whoever_wrote_it(launcher, home):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        event = write_foreign(connection, "an event")
        startup = write_foreign(connection, "a property")
        connection.execute(
            "UPDATE events SET properties = ? WHERE uuid = ?",
            (json.dumps({"$os": "Linux", "$gpu": "none"}), startup),
        )
    service = launcher.start()
    service.set_categories(ALL - {Category.SYSTEM})
    launcher.wait(service, without(Category.SYSTEM))
    assert state_of(home, event) == ("dropped", "{}")
    assert state_of(home, startup) == ("waiting", '{"$gpu": "none"}'), "what we know of it goes"


def test_the_bounds_hold_for_what_a_newer_version_wrote(launcher, home, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_WAITING_EVENTS", 2)
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        uuids = [write_foreign(connection, "an event") for _ in range(3)]
        outbox.record(connection, (), datetime.now(UTC))
    assert [state_of(home, uuid)[0] for uuid in uuids] == ["dropped", "waiting", "waiting"]


def newest(home):
    with ledger_of(home) as connection:
        return decisions.newest_decision(connection)


def decide_newer(home):
    """Let the newer addon's user have agreed to its version, and to a category that it brought."""
    with ledger_of(home) as connection:
        names = json.dumps(["addons", "preferences", "rendering"])
        connection.execute(
            "UPDATE decisions SET categories = ?, version = ?", (names, NEWER.version)
        )


def test_unticking_here_leaves_what_else_was_agreed_to_there(launcher, home):
    launcher.quit(sharing(launcher))
    decide_newer(home)
    service = launcher.start()
    service.set_categories(frozenset({Category.PREFERENCES}))
    launcher.wait(service, without(Category.ADDONS))
    left = newest(home)
    assert (left.categories, left.others) == ({Category.PREFERENCES}, {"rendering"})
    assert left.version == NEWER.version


def test_ticking_here_agrees_to_no_more_than_this_version_shows(launcher, home):
    launcher.quit(sharing(launcher))
    decide_newer(home)
    service = launcher.start()
    service.set_categories(frozenset(ALL))
    launcher.wait(service, lambda state: Category.SYSTEM in state.decision.categories)
    assert newest(home).version == CATALOG.version


def test_a_session_of_a_newer_version_is_ended_by_a_newer_version(launcher, home):
    launcher.quit(sharing(launcher))
    with ledger_of(home) as connection:
        (identity,) = connection.execute("SELECT id FROM identities").fetchone()
        connection.execute(
            "INSERT INTO sessions (id, host, started_at, identity, shutdown_uuid, unclean_uuid, "
            "context, version, qt) VALUES ('dead', ?, ?, ?, ?, ?, ?, '1.2', '6')",
            (
                this_host(),
                datetime.now(UTC).isoformat(),
                identity,
                str(uuid4()),
                str(uuid4()),
                json.dumps({"$lib": "posthog-python", "$gpu": "none"}),
            ),
        )
    service = launcher.start()
    launcher.wait(service, settled)
    assert all(row.kind != "notice" for row in rows(service)), "nothing was held back"
    with ledger_of(home) as connection:
        found = connection.execute("SELECT ended_at FROM sessions WHERE id = 'dead'").fetchone()
    assert found == (None,)


def test_two_versions_in_turn_do_not_take_each_others_sections_for_changed(
    launcher, home, collector, monkeypatch
):
    sizes = []
    newer = dataclasses.replace(CATALOG, version=CATALOG.version + 1)
    for catalog in (CATALOG, newer, CATALOG, newer, CATALOG):
        monkeypatch.setattr(delivery, "CATALOG", catalog)
        seen = len(collector.unique(collector.events))
        service = launcher.start()
        if service.state.status.mode is Mode.UNDECIDED:
            service.share(ALL, SHOWN)
        launcher.wait(service, settled)
        launcher.wait(service, lambda state: state.outbox.events == 0)
        launcher.quit(service)
        sizes.append(len(collector.unique(collector.events)) - seen)
    assert sizes[2:] == [3, 3, 3], sizes  # shutdown, startup, version


# Stops of a newer version


def test_a_stop_that_only_a_newer_version_can_read_holds_until_that_one_applied_it(
    launcher, home, collector
):
    service = sharing(launcher)
    file = home.ledger.parent / "1f0c93ab,freeze,everything.stop"
    file.touch()
    state = launcher.wait(service, is_blocked)
    assert blocker(state).kind is BlockerKind.NEWER_LEDGER
    assert state.pending_stops == ("1f0c93ab,freeze,everything",)
    sent = len(collector.requests)
    launcher.quit(service)
    service = launcher.start()
    launcher.wait(service, is_blocked)
    assert file.exists(), "the newer version reads it"
    assert len(collector.requests) == sent
    file.unlink()
    launcher.wait(service, lambda state: state.status.mode is Mode.SHARING)


def test_an_off_is_committed_beside_a_stop_that_cannot_be_read(launcher, home):
    service = sharing(launcher)
    (home.ledger.parent / "1f0c93ab,freeze,everything.stop").touch()
    launcher.wait(service, is_blocked)
    service.turn_off("panel")
    launcher.wait(service, lambda state: len(state.pending_stops) == 1)
    assert service.state.status.mode is Mode.OFF
    assert newest(home).answer is Choice.NO


def test_a_stop_left_in_the_parameters_ends_where_the_ledger_knows_it(launcher, home):
    launcher.quit(sharing(launcher))
    home.parameters = {"PendingStops": "1f0c93ab,freeze,everything"}
    service = launcher.start()
    launcher.wait(service, is_blocked)
    with ledger_of(home) as connection:
        connection.execute("INSERT OR REPLACE INTO state VALUES ('applied stops', '1f0c93ab')")
    launcher.wait(service, lambda state: state.status.mode is Mode.SHARING)


# What decides, and cannot be read


@pytest.mark.parametrize("answer", ["perhaps", "YES", "", b"yes", "newer"])
def test_an_answer_of_a_newer_version_blocks_and_off_is_possible(launcher, home, collector, answer):
    launcher.quit(sharing(launcher))
    sent = len(collector.requests)
    with ledger_of(home) as connection:
        connection.execute("UPDATE decisions SET answer = ?", (answer,))
    service = launcher.start()
    assert not set_aside(home)
    if answer == b"yes":
        assert service.state.status.mode is Mode.SHARING
        return
    assert blocker(service.state).kind is BlockerKind.NEWER_LEDGER
    assert service.state.can_turn_off
    assert len(rows(service)) >= 1
    service.turn_off("panel")
    launcher.wait(service, is_off)
    assert len(collector.requests) == sent


@pytest.mark.parametrize(
    "pause",
    [
        '{"kind": "until the next moon"}',
        '{"kind": "time"}',
        '{"kind": "time", "until": "soon"}',
        '{"kind": "restart"}',
        '["resume"]',
        "resume",
        "",
        "[" * 5000,
    ],
)
def test_a_pause_of_a_newer_version_lasts_until_the_user_resumes(launcher, home, collector, pause):
    launcher.quit(sharing(launcher))
    sent = len(collector.requests)
    with ledger_of(home) as connection:
        connection.execute("INSERT INTO state VALUES ('pause', ?)", (pause,))
    service = launcher.start()
    assert service.state.status.mode is Mode.PAUSED
    assert not set_aside(home)
    service.resume()
    launcher.wait(service, lambda state: state.status.mode is Mode.SHARING)
    launcher.wait(service, lambda state: state.outbox.events == 0)
    assert len(collector.requests) > sent
