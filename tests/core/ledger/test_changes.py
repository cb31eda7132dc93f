# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What a user's change does to what waits, here and in another FreeCAD."""

from __future__ import annotations

import contextlib
import sqlite3

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, ShownWording
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.ledger.state_table import read_state
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import HistoryQuery, SubmissionState
from freecad_telemetry.runtime import controller
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, LAUNCH, SHOWN, answer_of, settled

EVERYTHING = frozenset(OPTIONAL_CATEGORIES)


def test_a_no_in_another_freecad_stands_against_a_yes_that_had_not_seen_it(launcher):
    one, two = launcher.start(), launcher.start()
    for service in (one, two):
        launcher.wait(service, lambda state: state.ask_now)
    one.decline(ShownWording("?", "en", CATALOG.version))
    launcher.quit(one)  # its answer is in the ledger
    two.share(
        EVERYTHING, ShownWording("?", "en", CATALOG.version)
    )  # before it looked at the ledger again
    launcher.wait(two, lambda state: state.status.mode is Mode.OFF)
    assert two.state.decision.answer is Choice.NO
    assert two.state.identity is None
    # Who has seen it may change their mind.
    two.share(EVERYTHING, ShownWording("?", "en", CATALOG.version))
    launcher.wait(two, lambda state: state.status.mode is Mode.SHARING)


def test_off_deletes_what_waits_and_the_history_says_so(launcher, collector, home):
    collector.behave(Behavior.close_without_answer())
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since)
    waiting = service.state.outbox.events
    service.turn_off()
    assert service.state.status.mode is Mode.OFF
    assert (service.state.outbox.events, service.state.deleted) == (0, waiting), "told at once"
    launcher.wait(service, lambda state: not state.pending_stops)
    assert (service.state.outbox.events, service.state.deleted) == (0, waiting)
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert [row.state for row in rows] == [SubmissionState.DROPPED]
    assert rows[0].reason == Reason(ReasonCode.SHARING_OFF)
    launcher.quit(service)
    with sqlite3.connect(home.ledger) as connection:
        kept = connection.execute("SELECT DISTINCT properties FROM events").fetchall()
    connection.close()
    assert kept == [("{}",)]
    again = launcher.start()
    assert again.state.deleted == waiting
    again.turn_off()
    launcher.wait(again, lambda state: not state.pending_stops)
    assert again.state.deleted == waiting, "nothing was deleted since"
    again.share(ALL, SHOWN)
    launcher.wait(again, lambda state: state.decision.answer is Choice.YES and not state.unsaved)
    assert again.state.deleted == 0
    launcher.quit(again)
    with contextlib.closing(sqlite3.connect(home.ledger)) as connection:
        assert read_state(connection, "deleted at off") is None


def test_off_can_ask_for_the_removal_of_what_the_server_has(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    collector.removal_status = 503
    service.turn_off("panel", remove=True)
    assert service.state.status.mode is Mode.OFF
    request = launcher.wait(service, lambda state: state.requests and state.requests[0].reason)
    (request,) = service.state.requests
    assert (request.identity, request.retry) == (identity, True)
    assert service.state.decision.source == "panel"
    collector.removal_status = 200
    service.retry_removal(request.id)
    state = launcher.wait(service, lambda state: state.identity is None)
    assert state.former[0].removed_at is not None
    assert state.status.mode is Mode.OFF


def test_off_with_removal_asks_for_every_id_that_may_have_data_on_the_server(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    first = launcher.wait(service, settled).identity.id
    service.new_id(keep_waiting=False, remove=True)
    launcher.wait(service, lambda state: state.former and state.former[0].removed_at)
    removed, ids = first, []
    for _ in range(2):
        ids.append(service.state.identity.id)
        service.new_id(keep_waiting=False)
        launcher.wait(service, lambda state: state.identity.id not in ids)
    ids.append(service.state.identity.id)
    collector.forget()
    service.turn_off("panel", remove=True)
    launcher.wait(service, lambda state: all(old.removed_at for old in state.former))
    asked = [request.target.rpartition("=")[2] for request in collector.requests]
    assert sorted(asked) == sorted(ids)
    assert removed not in asked, "it was removed before"
    assert service.state.identity is None


def test_unticking_a_category_deletes_its_events_and_strips_the_others(launcher, collector):
    collector.behave(Behavior.close_without_answer())
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since)
    service.set_categories(frozenset({Category.ADDONS}))
    launcher.wait(service, lambda state: state.decision.categories == {Category.ADDONS})
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, settled)
    sent = collector.requests[-1].events
    names = [event["event"] for event in sent]
    assert names == ["freecad_startup", "freecad_version", "freecad_addon_list"]
    assert not any("$os" in event["properties"] for event in sent)


def test_a_new_id_keeps_or_deletes_what_waits(launcher, collector):
    collector.behave(Behavior.close_without_answer())
    service = launcher.start()
    service.share(ALL, SHOWN)
    old = launcher.wait(service, lambda state: state.outbox.failing_since).identity
    service.new_id(keep_waiting=True)
    state = launcher.wait(service, lambda state: state.identity and state.identity.id != old.id)
    assert [identity.id for identity in state.former] == [old.id]
    assert state.outbox.events == len(LAUNCH)
    collector.behave(Behavior.normal())
    service.try_now()
    launcher.wait(service, settled)
    assert {event["distinct_id"] for event in collector.events} == {old.id}


def test_a_new_id_that_deletes_what_waits_cancels_what_is_on_its_way(launcher, collector):
    collector.behave(Behavior.hang_after_read(), times=1)
    service = launcher.start()
    service.share(ALL, SHOWN)
    collector.wait_for(1, 10)
    service.new_id(keep_waiting=False)
    state = launcher.wait(service, lambda state: state.former and state.outbox.events == 0)
    assert state.status.mode is Mode.SHARING
    launcher.quit(service)
    launcher.start()
    collector.wait_for(2, 10)
    assert {event["distinct_id"] for event in collector.requests[1].events} == {state.identity.id}


BOTH = frozenset({Category.SYSTEM, Category.PREFERENCES})


def test_a_category_left_out_in_another_freecad_stays_out(launcher):
    one, other = launcher.start(), launcher.start()
    for service in (one, other):
        launcher.wait(service, lambda state: state.ask_now)
    one.share(frozenset({Category.SYSTEM}), SHOWN)
    launcher.wait(one, lambda state: state.decision.answer is Choice.YES)
    one.pause(PauseKind.RESUME)
    launcher.quit(one)
    other.share(ALL, SHOWN)  # before it looked at the ledger again
    state = launcher.wait(other, lambda state: state.status.mode is Mode.PAUSED)
    assert state.decision.categories == {Category.SYSTEM}


def test_ticks_of_two_freecads_add_up_and_undo_nothing(launcher, monkeypatch):
    monkeypatch.setattr(controller, "TICK_SECONDS", 60.0)  # neither sees what the other one changes
    one = launcher.start()
    one.share(BOTH, SHOWN)
    launcher.wait(one, settled)
    other = launcher.start()
    launcher.wait(other, lambda state: state.status.shares)
    one.set_categories(frozenset({Category.SYSTEM}))
    launcher.wait(
        one,
        lambda state: state.decision.categories == {Category.SYSTEM} and not state.pending_stops,
    )
    other.set_categories(ALL)  # it still shows Preferences as ticked, and adds Addons
    state = launcher.wait(other, lambda state: Category.ADDONS in state.decision.categories)
    assert state.decision.categories == {Category.SYSTEM, Category.ADDONS}
    assert state.decision.wording == "", "no question was shown for that"


def test_off_forgets_what_would_have_been_told_of_sessions_that_did_not_end(launcher, home):
    service = launcher.start()
    service.share(BOTH, ShownWording("?", "en", CATALOG.version))
    launcher.wait(service, settled)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        ledger.execute(
            "INSERT INTO sessions (id, host, started_at, identity, shutdown_uuid, unclean_uuid, "
            "context, version, qt, workbench) SELECT 'crashed', host, started_at, identity, 'a', "
            "'b', context, version, qt, 'AcmeSecretWorkbench' FROM sessions"
        )
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        rows = ledger.execute("SELECT ending, workbench FROM sessions").fetchall()
    assert rows == [("stopped", "")] * 2
    assert list((home.ledger.parent / "sessions").iterdir()) == []


def test_a_yes_that_meets_another_one_agrees_to_the_older_version(launcher, monkeypatch):
    monkeypatch.setattr(controller, "TICK_SECONDS", 60.0)  # neither sees what the other one changes
    one, other = launcher.start(), launcher.start()
    one.share(BOTH, ShownWording("?", "en", 1))
    launcher.wait(one, settled)
    other.share(ALL, ShownWording("?", "en", CATALOG.version))
    state = launcher.wait(other, lambda state: state.decision.answer is Choice.YES)
    assert (state.decision.version, state.decision.categories) == (1, BOTH)


def test_a_new_id_removes_what_the_user_saw_as_the_old_one(launcher, collector, monkeypatch):
    monkeypatch.setattr(controller, "TICK_SECONDS", 60.0)  # neither sees what the other one changes
    one = launcher.start()
    one.share(BOTH, SHOWN)
    seen = launcher.wait(one, settled).identity.id
    other = launcher.start()
    other.new_id(keep_waiting=True)
    launcher.wait(other, lambda state: state.former and not state.pending_stops)
    one.new_id(keep_waiting=True, remove=True)
    state = launcher.wait(one, lambda state: state.requests and not state.pending_stops)
    assert [request.identity for request in state.requests] == [seen]
    assert len(state.former) == 2
