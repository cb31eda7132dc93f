# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one true path: consent -> ledger -> sender -> collector -> ledger, in the core alone."""

from __future__ import annotations

import csv
import dataclasses
import gzip
import importlib.metadata
import io
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import types

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, PauseKind
from freecad_telemetry.environment import installed_posthog
from freecad_telemetry.ledger.export import COLUMNS, safe_cell
from freecad_telemetry.records import (
    HistoryQuery,
    Outcome,
    RequestState,
    RowKind,
    SubmissionState,
)
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, sender_threads, settled

LAUNCH = [
    "freecad_startup",
    "freecad_version",
    "freecad_system_info",
    "freecad_preferences",
    "freecad_addon_list",
]


def test_share_sends_one_request_and_the_ledger_holds_its_bytes(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    (request,) = collector.requests
    assert [event["event"] for event in collector.events] == LAUNCH
    detail = answer_of(lambda then: service.sent(None, "", then))
    (attempt,) = detail.attempts
    assert attempt.body == request.body
    assert f"{request.method} {request.target} HTTP/1.1" == attempt.request_line
    assert attempt.headers == tuple(request.headers)
    assert attempt.url == f"{collector.url}/batch/"
    assert attempt.status == 200
    assert json.loads(attempt.answer) == {"status": "Ok"}
    assert json.loads(gzip.decompress(attempt.body))["api_key"] == "phc_test"
    assert [event.wire for event in detail.events] == collector.events


def test_undecided_opens_no_socket_and_stores_no_id(launcher, collector, home):
    service = launcher.start()
    state = launcher.wait(service, lambda state: state.ask_now)
    assert state.status.mode is Mode.UNDECIDED
    assert state.identity is None
    assert not sender_threads()
    launcher.quit(service)
    assert collector.connections == 0
    with sqlite3.connect(home.ledger) as connection:
        for table in ("identities", "events", "sessions", "decisions", "submissions"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    connection.close()


def test_posthog_is_not_imported_before_consent(home):
    script = (
        "import sys; sys.path[:0] = sys.argv[1].split(':')\n"
        "import freecad_telemetry.service, freecad_telemetry.upload.exchange\n"
        "assert 'posthog' not in sys.modules and 'requests' not in sys.modules\n"
        "import freecad_telemetry.upload.posthog_transport\n"
        "assert 'posthog' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, ":".join(sys.path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_new_profile_is_not_asked_at_its_first_start(launcher):
    first = launcher.start(profile_is_new=True)
    launcher.wait(first, lambda state: state.ready)
    answer_of(lambda then: first.preview(launcher.home.snapshot, ALL, then))
    assert not first.state.ask_now
    launcher.quit(first)
    second = launcher.start()
    launcher.wait(second, lambda state: state.ask_now)


def test_the_shutdown_travels_with_the_next_launch(launcher, collector):
    first = launcher.start()
    first.share(ALL, SHOWN)
    launcher.wait(first, settled)
    launcher.quit(first)
    assert len(collector.requests) == 1
    second = launcher.start()
    launcher.wait(second, lambda state: len(collector.requests) == 2 and settled(state))
    names = [event["event"] for event in collector.requests[1].events]
    assert names == ["freecad_shutdown", "freecad_startup", "freecad_version"]
    assert collector.unique(collector.events) == collector.events


def test_offline_sessions_wait_and_arrive_once_each(launcher, collector):
    first = launcher.start()
    collector.behave(Behavior.close_without_answer())
    first.share(ALL, SHOWN)
    launcher.wait(first, lambda state: state.outbox.failing_since and not state.outbox.sending)
    launcher.quit(first)
    collector.behave(Behavior.normal())
    second = launcher.start()
    launcher.wait(second, lambda state: settled(state) and state.outbox.events == 0)
    names = sorted(event["event"] for event in collector.events)
    again = ["freecad_version", "freecad_startup", *LAUNCH[2:]]
    assert names == sorted([*LAUNCH, "freecad_shutdown", *again])
    assert len(collector.unique(collector.events)) == len(names)


def test_unchanged_sections_are_sent_again_after_a_week(launcher, collector, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    for days, expected in ((6, 0), (2, 1)):
        clock.move(days=days)
        service = launcher.start()
        count = len(collector.requests)
        collector.wait_for(count + 1, 10)
        launcher.wait(service, lambda state: settled(state) and state.outbox.events == 0)
        launcher.quit(service)
        names = [event["event"] for event in collector.requests[-1].events]
        assert names.count("freecad_preferences") == expected


def test_a_changed_section_is_sent_at_once(launcher, collector, home):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.quit(service)
    home.set("BaseApp/Preferences/General", "ToolbarIconSize", "int", 32)
    service = launcher.start()
    collector.wait_for(2, 10)
    names = [event["event"] for event in collector.requests[1].events]
    assert "freecad_preferences" in names
    assert "freecad_system_info" not in names


def test_nothing_leaves_while_paused_and_resume_sends(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    service.pause(PauseKind.RESUME)
    assert service.state.status.mode is Mode.PAUSED
    launcher.wait(service, lambda state: not sender_threads())
    launcher.quit(service)
    service = launcher.start()
    assert service.state.status.mode is Mode.PAUSED
    assert not sender_threads()
    assert len(collector.requests) == 1
    service.resume()
    collector.wait_for(2, 10)
    launcher.wait(service, settled)


def test_a_pause_until_restart_ends_with_the_freecad_that_set_it(launcher):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    service.pause(PauseKind.RESTART)
    assert service.state.status.mode is Mode.PAUSED
    # It holds at once in this FreeCAD, and in others as soon as it is committed.
    answer_of(lambda then: service.preview(launcher.home.snapshot, None, then))
    other = launcher.start()
    assert other.state.status.mode is Mode.PAUSED
    launcher.quit(service)
    launcher.wait(other, lambda state: state.status.mode is Mode.SHARING)


def test_off_deletes_what_waits_and_the_history_says_so(launcher, collector, home):
    collector.behave(Behavior.close_without_answer())
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since)
    service.turn_off()
    assert service.state.status.mode is Mode.OFF
    launcher.wait(
        service, lambda state: state.outbox.events == 0 and state.decision.answer is Choice.NO
    )
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert [row.state for row in rows] == [SubmissionState.DROPPED]
    assert rows[0].words == "sharing was turned off"
    launcher.quit(service)
    with sqlite3.connect(home.ledger) as connection:
        kept = connection.execute("SELECT DISTINCT properties FROM events").fetchall()
    connection.close()
    assert kept == [("{}",)]


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


def test_two_freecads_the_one_that_says_off_is_heard_by_the_other(launcher, collector):
    first = launcher.start()
    first.share(ALL, SHOWN)
    launcher.wait(first, settled)
    second = launcher.start()
    launcher.wait(second, lambda state: state.status.mode is Mode.SHARING)
    first.turn_off()
    launcher.wait(second, lambda state: state.status.mode is Mode.OFF)
    launcher.wait(second, lambda state: not sender_threads())


def test_an_exchange_in_flight_is_broken_off_by_off(launcher, collector):
    collector.behave(Behavior.hang_after_read())
    service = launcher.start()
    service.share(ALL, SHOWN)
    collector.wait_for(1, 10)
    service.turn_off()
    launcher.wait(service, lambda state: not sender_threads(), timeout=2)
    launcher.wait(service, lambda state: state.outbox.events == 0 and not state.outbox.sending)
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    assert [row.state for row in rows] == [SubmissionState.DROPPED]
    detail = answer_of(lambda then: service.detail(RowKind.SUBMISSION, rows[0].id, then))
    assert [attempt.outcome for attempt in detail.attempts] == [Outcome.UNKNOWN]


def test_quitting_while_the_server_hangs_takes_no_time(launcher, collector):
    import time

    collector.behave(Behavior.hang_after_read())
    service = launcher.start()
    service.share(ALL, SHOWN)
    collector.wait_for(1, 10)
    launcher.running.remove(service)
    begun = time.monotonic()
    service.stop(0.1)
    assert time.monotonic() - begun < 0.5
    collector.behave(Behavior.normal())
    again = launcher.start()
    launcher.wait(again, lambda state: settled(state) and state.outbox.events == 0)
    names = sorted(event["event"] for event in collector.unique(collector.events))
    assert names.count("freecad_startup") == 2
    assert names.count("freecad_shutdown") == 1


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


def test_removal_turns_sharing_off_and_the_id_is_never_used_again(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    old = launcher.wait(service, settled).identity
    service.request_removal(old.id, retry=False)
    assert service.state.status.mode is Mode.OFF
    state = launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].state is RequestState.ACCEPTED,
    )
    removal = collector.requests[-1]
    assert (removal.method, removal.target) == (
        "DELETE",
        f"/deletetelemetry.php?person_id={old.id}",
    )
    assert state.identity is None
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.identity)
    assert state.identity.id != old.id


def test_removal_works_without_posthog_and_is_retried_when_wanted(launcher, collector, clock):
    service = launcher.start()
    service.share(ALL, SHOWN)
    old = launcher.wait(service, settled).identity
    launcher.quit(service)
    launcher.posthog = None
    collector.behave(Behavior.answer(503))
    service = launcher.start()
    service.request_removal(old.id, retry=True)
    launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].status == 503,
    )
    assert service.state.requests[0].state is RequestState.WAITING
    launcher.quit(service)
    collector.behave(Behavior.normal())
    clock.move(hours=7)
    service = launcher.start()
    launcher.wait(service, lambda state: state.requests[0].state is RequestState.ACCEPTED)


def test_a_missing_posthog_blocks_and_says_so(launcher):
    launcher.posthog = None
    service = launcher.start()
    assert service.state.status.mode is Mode.BLOCKED
    assert [blocker.kind for blocker in service.state.status.blockers] == [BlockerKind.POSTHOG]


def test_an_address_that_must_not_be_used_blocks_until_it_is_corrected(launcher, collector):
    here = launcher.destination
    launcher.destination = dataclasses.replace(here, url="http://telemetry.invalid")
    launcher.home.parameters.update(
        FirstStart=False, Enable=True, ConsentVersion=1, ConsentDate="2026-11-02T14:03:00+00:00"
    )
    service = launcher.start()
    (blocker,) = service.state.status.blockers
    assert blocker == Blocker(BlockerKind.ADDRESS, "http://telemetry.invalid")
    typed = here.url.replace("http", "HTTP") + "/"
    service.configure(dataclasses.replace(here, url=typed))
    launcher.wait(service, settled)
    assert [request.target for request in collector.requests] == ["/batch/"]


def test_the_ledger_is_for_this_user_only(launcher, home):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    assert stat.S_IMODE(home.ledger.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.ledger.stat().st_mode) == 0o600
    for lock in (home.ledger.parent / "sessions").iterdir():
        assert stat.S_IMODE(lock.stat().st_mode) == 0o600


def test_every_event_has_the_frame_that_dashboards_read(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, settled)
    for event in collector.events:
        assert set(event) == {"event", "uuid", "distinct_id", "timestamp", "properties"}
        assert event["distinct_id"] == state.identity.id
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00", event["timestamp"])
        properties = event["properties"]
        assert properties["$lib"] == "posthog-python"
        assert properties["$lib_version"] == "7.39.2"
        assert properties["$geoip_disable"] is True
        assert properties["$ignore_sent_at"] is True
        assert "$process_person_profile" not in properties
        assert "$is_server" not in properties


def test_netrc_adds_nothing_to_what_is_sent(launcher, collector, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setitem(os.environ, "NETRC", str(netrc))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    assert collector.requests[0].header("Authorization") is None


@pytest.mark.parametrize("with_ids", [False, True])
def test_an_export_leaves_the_id_out_unless_asked(launcher, with_ids):
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, settled)
    service.request_copy(state.identity.id)
    launcher.wait(service, lambda state: state.requests)
    text = answer_of(lambda then: service.export("json", with_ids, then)).decode()
    data = json.loads(text)
    assert (state.identity.id in text) == with_ids
    (attempt,) = data["history"][0]["attempts"]
    assert json.loads(attempt["body"])["api_key"] == "phc_test"
    assert ("body_base64" in attempt) == with_ids
    assert data["decisions"][0]["wording"] == SHOWN.wording


def test_a_table_for_spreadsheets_holds_no_formula(launcher, collector):
    collector.behave(Behavior.answer(400, body=b'{"detail": "=HYPERLINK(\\"http://x\\")"}'))
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.last)
    text = answer_of(lambda then: service.export("csv", False, then)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == list(COLUMNS)
    assert rows[1][2:4] == ["refused", "5"]
    assert not any(cell.startswith(tuple("=+-@\t")) for row in rows for cell in row)
    assert safe_cell("=1+1\n-2") == "'=1+1 -2"


def test_a_new_id_that_deletes_what_waits_breaks_off_what_is_on_its_way(launcher, collector):
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


@pytest.mark.parametrize("paused", [False, True])
def test_sharing_again_in_the_same_run_begins_a_new_session(launcher, collector, paused):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    if paused:
        service.pause(PauseKind.RESUME)
    service.turn_off()
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    service.share(ALL, SHOWN)
    collector.wait_for(2, 10)
    names = [event["event"] for event in collector.requests[1].events]
    assert names == ["freecad_startup", "freecad_version"]


def test_a_posthog_that_is_in_use_counts_whatever_was_installed_since(monkeypatch):
    in_use = types.ModuleType("posthog.version")
    in_use.VERSION = "7.39.2"
    monkeypatch.setitem(sys.modules, "posthog.version", in_use)
    assert installed_posthog() == "7.39.2"
    monkeypatch.delitem(sys.modules, "posthog.version")
    assert installed_posthog() == importlib.metadata.version("posthog")
