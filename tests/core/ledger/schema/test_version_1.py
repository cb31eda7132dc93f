# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A ledger of schema 1 becomes one of today: its sentences are read as reasons, once."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from freecad_telemetry.ledger import delivery, history, outbox, requests
from freecad_telemetry.ledger.database import Database
from freecad_telemetry.ledger.schema.tables import VERSION
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import HistoryQuery, RowKind, SubmissionState

LEDGER = Path(__file__).parent / "data" / "ledger-v1.sqlite3"
KEYS = Reason(ReasonCode.BODY_KEYS, keys="api_key, batch, historical_migration, sent_at, spy")
DROPPED = {
    "SHARING_OFF",
    "CATEGORY_UNTICKED",
    "NEW_ID",
    "REMOVAL_REQUESTED",
    "HISTORY_ERASED",
    "ADDON_REMOVED",
}
UNREACHABLE = {
    "NAME_NOT_FOUND",
    "CONNECTION_REFUSED",
    "CONNECT_TIMEOUT",
    "ANSWER_TIMEOUT",
    "NO_NETWORK",
    "UNTRUSTED_CERTIFICATE",
    "CLOSED_WITHOUT_ANSWER",
    "CONNECTION_RESET",
}
STOPPED = {
    "BODY_NOT_JSON",
    "BODY_EVENTS",
    "BODY_MIGRATION",
    "OTHER_REQUEST",
    "UNCHECKED_BYTES",
    "HEAD_INCOMPLETE",
    "BODY_CHANGED",
    "SESSION_UNUSED",
}


def plain(names):
    """Return reasons without arguments."""
    return {Reason(ReasonCode[name]) for name in names}


@pytest.fixture
def old(tmp_path):
    """The file of the old ledger, to be migrated."""
    target = tmp_path / "Telemetry" / "ledger.sqlite3"
    target.parent.mkdir()
    shutil.copyfile(LEDGER, target)
    return target


@pytest.fixture
def connection(old):
    database = Database.open(old)
    yield database.connection
    database.close()


def reasons(connection, state):
    """Return the reasons of all rows of the history with a result."""
    rows = history.page(connection, HistoryQuery())
    return [row.reason for row in rows if row.state is state]


def test_the_ledger_is_one_of_today(connection):
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for table in ("submissions", "notices", "requests"):
        assert connection.execute(f"SELECT DISTINCT words FROM {table}").fetchall() == [("",)]


def test_no_row_is_lost(connection):
    with sqlite3.connect(LEDGER) as before:
        for table in ("submissions", "events", "attempts", "notices", "requests", "decisions"):
            count = f"SELECT count(*) FROM {table}"
            assert connection.execute(count).fetchone() == before.execute(count).fetchone()
    before.close()


def test_what_was_dropped_says_why(connection):
    assert set(reasons(connection, SubmissionState.DROPPED)) == plain(DROPPED) | {
        Reason(ReasonCode.DROPPED_COUNT, limit=500),
        Reason(ReasonCode.DROPPED_BYTES, megabytes=5),
        Reason(ReasonCode.DROPPED_AGE, days=30),
        Reason(ReasonCode.DROPPED_LARGE, kibibytes=256),
    }
    rows = connection.execute("SELECT reason FROM events WHERE state = 'dropped'")
    events = [Reason.parse(text) for (text,) in rows]
    assert sorted(map(str, events)) == sorted(
        map(str, reasons(connection, SubmissionState.DROPPED))
    )


def test_what_the_server_said_is_quoted_with_its_status(connection):
    def answered(status, text=""):
        return Reason(ReasonCode.ANSWERED, status=status, text=text)

    key = "Project API key invalid: “phc”."
    assert set(reasons(connection, SubmissionState.REFUSED)) == {answered(400, key), answered(404)}
    assert reasons(connection, SubmissionState.SPLIT) == [answered(413, "too large")]
    assert reasons(connection, SubmissionState.ACCEPTED) == [None]
    waiting = reasons(connection, SubmissionState.WAITING)
    assert answered(503, "try later") in waiting
    assert answered(200, "Welcome to the hotel") in waiting


def test_why_the_server_could_not_be_reached_is_a_code_or_quoted(connection):
    waiting = set(reasons(connection, SubmissionState.WAITING))
    assert plain(UNREACHABLE) | {Reason(ReasonCode.DEADLINE, seconds=30)} < waiting
    (quoted,) = (reason for reason in waiting if reason and reason.code is ReasonCode.QUOTED)
    assert "InvalidChunkLength" in str(quoted)


def test_what_was_stopped_at_the_last_check_says_why(connection):
    unusable = Reason(ReasonCode.URL_UNUSABLE, reason=Reason(ReasonCode.URL_PLAIN_HTTP))
    changed = Reason(ReasonCode.URL_CHANGED, url="https://elsewhere.example/batch/")
    blocked = set(reasons(connection, SubmissionState.BLOCKED))
    assert blocked == plain(STOPPED) | {unusable, changed, KEYS}
    assert delivery.failed_check(connection) == ("7.39.2 https://eu.i.posthog.com", KEYS)


def test_attempts_keep_the_texts_of_libraries_and_nothing_of_ours_as_a_text(connection):
    rows = history.page(connection, HistoryQuery())
    found = [
        attempt
        for row in rows
        if row.kind is RowKind.SUBMISSION
        for attempt in history.attempts_of(connection, row.id)
    ]
    errors = [attempt.error for attempt in found if attempt.error]
    assert len(errors) == 9
    assert all(error.split(":")[0].endswith(("Error", "Timeout")) for error in errors)
    ours = {attempt.reason for attempt in found if attempt.reason}
    assert plain({"SENDING_STOPPED", "CLAIM_LOST"} | STOPPED) | {KEYS} < ours


def test_notices_say_what_they_said(connection):
    notices = reasons(connection, None)
    gate = {"UNKNOWN_EVENT", "UNKNOWN_PROPERTY", "NOT_AGREED", "NOT_ASKED", "VALUE_NOT_ALLOWED"}
    for name in gate | {"MALFORMED"}:
        held = {"event": "freecad_system_info", "key": "screen_resolution"}
        why = Reason(ReasonCode[name])
        assert Reason(ReasonCode.HELD_BACK, **held, reason=why) in notices
        whole = Reason(ReasonCode.HELD_BACK, event="freecad_addon_list", key="", reason=why)
        assert whole in notices
    aside = {
        dict(notice.arguments)["reason"]
        for notice in notices
        if notice.code is ReasonCode.LEDGER_SET_ASIDE
    }
    lost = {"LEDGER_MALFORMED", "LEDGER_NOT_A_DATABASE", "LEDGER_FOREIGN", "LEDGER_TABLE_LOST"}
    assert aside == plain(lost) | {
        Reason(ReasonCode.LEDGER_RECORD, error="Expecting value: line 1 column 1 (char 0)"),
        Reason(ReasonCode.IS_A_FOLDER, path="/home/me/Telemetry/ledger.sqlite3"),
        Reason.quoted("row 7 missing from index events_waiting"),
    }
    assert Reason(ReasonCode.LEDGER_BEGUN_ANEW) in notices
    error = Reason(ReasonCode.UNEXPECTED_ERROR, error="KeyError: 'x' (controller.py:12)")
    assert error in notices
    assert not any(notice.code is ReasonCode.QUOTED for notice in notices)


def test_requests_say_what_became_of_them_and_a_service_cannot_speak_for_us(connection):
    found = {str(request.reason) for request in requests.all_requests(connection)}
    assert found == {
        "None",
        'answered status=200 text=""',
        'answered status=404 text=""',
        'answered status=405 text="wrong method"',
        'answered status=503 text="sharing was turned off"',
        "interrupted",
        "not_https",
        "quoted text=\"Port could not be cast to integer value as 'x'\"",
        'quoted text="KeyError"',
        "answer_timeout",
        "was_being_sent",
        "name_not_found",
    }


def test_the_schedule_knows_why_the_last_attempt_failed(connection):
    schedule = outbox.read_schedule(connection)
    assert schedule.reason == Reason(ReasonCode.ANSWERED, status=503, text="try later")
    assert schedule.failures == 12
    assert schedule.asked_until is not None
