# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reasons are kept and read as they were, and nothing that a ledger holds makes them raise."""

from __future__ import annotations

import errno

import pytest

from freecad_telemetry.ledger.database import LedgerTrouble
from freecad_telemetry.reasons import MAX_ARGUMENT_CHARS, Reason, ReasonCode, reason_of


@pytest.mark.parametrize("code", ReasonCode)
def test_every_reason_is_read_as_it_was_written(code):
    inner = Reason(ReasonCode.ANSWERED, status=503, text="„später“ \udcff\n")
    arguments = {name: inner if name == "reason" else 7 for name in code.arguments}
    reason = Reason(code, **arguments)
    assert Reason.parse(reason.to_text()) == reason
    assert str(reason).startswith(code.value)
    assert reason.to_text().isascii(), "a text from outside may hold what no file takes"


def test_a_reason_has_the_arguments_that_its_code_declares():
    for arguments in ({}, {"limit": 5, "more": 1}, {"days": 5}):
        with pytest.raises(TypeError, match="limit"):
            Reason(ReasonCode.DROPPED_COUNT, **arguments)
    assert len(dict(Reason.quoted("x" * 10_000).arguments)["text"]) == MAX_ARGUMENT_CHARS


@pytest.mark.parametrize(
    "text",
    [
        "sharing was turned off",
        "[]",
        "7",
        '{"code":"of a newer addon","x":1}',
        '{"code":"dropped_count"}',
        '{"code":"sharing_off","more":1}',
        '{"limit":500}',
    ],
)
def test_what_is_not_known_is_quoted(text):
    assert Reason.parse(text) == Reason.quoted(text)
    assert Reason.parse("") is None


def test_reasons_are_readable_without_the_panel():
    aside = Reason(ReasonCode.LEDGER_SET_ASIDE, reason=Reason.quoted("row 7"), file="l.sqlite3")
    assert str(Reason(ReasonCode.DROPPED_COUNT, limit=500)) == "dropped_count limit=500"
    assert str(aside) == 'ledger_set_aside reason=(quoted text="row 7") file="l.sqlite3"'


def test_an_error_of_the_operating_system_has_a_code_where_we_have_a_text():
    assert reason_of(PermissionError(errno.EACCES, "x")) == Reason(ReasonCode.PERMISSION_DENIED)
    assert reason_of(OSError(errno.ENOSPC, "x")) == Reason(ReasonCode.NO_SPACE)
    assert reason_of(OSError(errno.EXDEV, "Invalid link")) == Reason.quoted("Invalid link")
    assert reason_of(KeyError("x")) == Reason.quoted("'x'")
    locked = Reason(ReasonCode.LEDGER_LOCKED)
    assert reason_of(LedgerTrouble(locked)) is locked
