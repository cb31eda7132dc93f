# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Exports: as JSON and as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import json

import pytest

from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.ledger.export import COLUMNS, safe_cell
from freecad_telemetry.records import SubmissionState
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, answer_of, settled


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


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_id_is_left_out_in_every_spelling(launcher, collector, kind):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    spellings = [identity.upper(), identity.replace("-", ""), identity.replace("-", "").upper()]
    spellings += [identity.replace("-", "%2D"), identity.replace("-", "%2d").upper()]
    collector.behave(Behavior.answer(400, body=json.dumps({"detail": spellings}).encode()))
    launcher.quit(service)
    service = launcher.start()
    launcher.wait(service, lambda state: state.last.state is SubmissionState.REFUSED)
    text = answer_of(lambda then: service.export(kind, False, then)).decode()
    assert "…" in text
    assert not [spelling for spelling in spellings if spelling in text]


@pytest.mark.parametrize("with_ids", [False, True])
@pytest.mark.parametrize("kind", ["json", "csv"])
def test_a_removal_is_exported_like_any_other_exchange(launcher, collector, kind, with_ids):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    collector.removal_status = 404
    service.request_removal(identity, retry=False)
    launcher.wait(service, lambda state: state.requests and state.requests[0].status)
    text = answer_of(lambda then: service.export(kind, with_ids, then)).decode("utf-8-sig")
    if kind == "csv":
        rows = list(csv.DictReader(io.StringIO(text)))
        assert (rows[0]["what"], rows[0]["result"]) == ("removal", "not found")
        assert identity not in text
        return
    assert (identity in text) == with_ids
    removal = json.loads(text)["history"][0]
    assert (removal["kind"], removal["result"], removal["events"]) == ("removal", "not found", [])
    (attempt,) = removal["attempts"]
    shown = identity if with_ids else shortened(identity)
    assert attempt["request_line"] == f"DELETE /deletetelemetry.php?person_id={shown} HTTP/1.1"
    assert (attempt["status"], attempt["answer"], attempt["tunnel_request"]) == (404, "", "")


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
