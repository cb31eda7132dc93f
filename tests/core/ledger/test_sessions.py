# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A ledger that comes to another computer: told there until it is answered, and nowhere else."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import timedelta

import pytest

from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.session import lock as session_lock
from freecad_telemetry.session.lock import this_computer, this_host
from tests.core.support import ALL, SHOWN, answer_of, settled


@pytest.fixture
def computer(monkeypatch):
    """Moves the home folder to a computer; "" is one that its system has no ID for."""

    def move(machine):
        monkeypatch.setattr(session_lock, "_machine_id", lambda: machine)
        forget()
        return this_host()

    def forget():
        this_host.cache_clear()
        this_computer.cache_clear()

    yield move
    forget()


def started(launcher):
    """A FreeCAD that shares, and has sent what it had to send."""
    before = len(launcher.collector.requests)
    service = launcher.start()
    launcher.wait(service, lambda state: len(launcher.collector.requests) > before)
    launcher.wait(service, settled)
    return service


def visit(launcher):
    """Run a FreeCAD from start to end; return whether it asked."""
    service = started(launcher)
    asked = service.state.other_computer
    launcher.quit(service)
    return asked


def share_first(launcher):
    """The first computer: the user shares there."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    assert not service.state.other_computer, "the first session of a fresh ledger"
    return service


def stored(home):
    """All that the ledger's file says."""
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        return "\n".join(ledger.iterdump())


def test_a_ledger_that_comes_to_another_computer_asks_until_it_is_answered(launcher, computer):
    computer("first")
    launcher.quit(share_first(launcher))
    assert not visit(launcher), "the same computer again"
    computer("second")
    assert visit(launcher)
    assert visit(launcher), "nothing was answered yet"
    service = started(launcher)
    assert service.state.status.shares, "nothing blocks, and it goes on sending"
    service.keep_id()
    launcher.wait(service, lambda state: not state.other_computer)
    launcher.quit(service)
    assert not visit(launcher)
    computer("first")
    assert not visit(launcher), "the ledger was here first"
    computer("third")
    assert visit(launcher), "another one that is new"
    computer("second")
    assert not visit(launcher), "answered once"


def test_a_new_id_answers_it_as_well(launcher, computer):
    computer("first")
    launcher.quit(share_first(launcher))
    computer("second")
    service = started(launcher)
    assert service.state.other_computer
    service.new_id(keep_waiting=True)
    launcher.wait(service, lambda state: state.former and not state.other_computer)
    launcher.quit(service)
    assert not visit(launcher)


def test_another_freecad_on_the_same_computer_sees_the_answer(launcher, computer):
    computer("first")
    launcher.quit(share_first(launcher))
    computer("second")
    one, two = started(launcher), started(launcher)
    assert one.state.other_computer
    assert two.state.other_computer
    one.keep_id()
    launcher.wait(two, lambda state: not state.other_computer)


def test_a_computer_without_an_id_of_its_own_is_never_asked(launcher, computer):
    computer("")
    launcher.quit(share_first(launcher))
    computer("first")
    launcher.quit(started(launcher))
    computer("")
    assert not visit(launcher)


def test_retention_lets_no_computer_that_was_here_be_asked_again(launcher, home, computer, clock):
    computer("first")
    launcher.quit(share_first(launcher))
    computer("second")
    service = started(launcher)
    service.keep_id()
    launcher.wait(service, lambda state: not state.other_computer)
    for days in (95, 2):
        launcher.quit(service)
        clock.move(days=days)
        service = started(launcher)
    launcher.quit(service)
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger:
        hosts = {row[0] for row in ledger.execute("SELECT host FROM sessions")}
    assert hosts == {this_host()}, "the first computer's sessions are gone"
    computer("first")
    assert not visit(launcher)


def erase(launcher, service):
    service.erase_history(keep_waiting=True)
    launcher.wait(service, lambda state: not state.erasing and state.last is None)


def test_a_deleted_history_knows_no_computers_and_asks_none_that_was_here(launcher, home, computer):
    first = computer("first")
    launcher.quit(share_first(launcher))
    second = computer("second")
    service = started(launcher)
    service.keep_id()
    launcher.wait(service, lambda state: not state.other_computer)
    erase(launcher, service)
    assert first not in stored(home)
    launcher.quit(service)
    computer("first")
    assert not visit(launcher)
    computer("second")
    service = started(launcher)
    assert not service.state.other_computer
    service.turn_off()
    launcher.wait(service, lambda state: state.status.mode is Mode.OFF)
    erase(launcher, service)
    launcher.quit(service)
    assert first not in stored(home)
    assert second not in stored(home)


def test_who_deletes_the_history_before_the_answer_is_asked_no_more(launcher, computer):
    computer("first")
    launcher.quit(share_first(launcher))
    computer("second")
    service = started(launcher)
    erase(launcher, service)
    launcher.wait(service, lambda state: not state.other_computer)
    launcher.quit(service)
    computer("first")
    assert not visit(launcher)


def test_where_one_computer_had_it_a_deleted_history_still_asks_the_next(launcher, computer):
    computer("first")
    service = share_first(launcher)
    erase(launcher, service)
    launcher.quit(service)
    assert not visit(launcher)
    computer("second")
    assert visit(launcher)


@pytest.mark.parametrize("how", ["off", "paused", "blocked", "undecided"])
def test_nothing_is_asked_or_stored_of_a_computer_where_nothing_is_shared(
    launcher, home, computer, how
):
    computer("first")
    service = share_first(launcher)
    if how == "off":
        service.turn_off()
    elif how == "undecided":
        service.reset()
    elif how == "paused":
        service.pause(PauseKind.TIME, timedelta(days=7))
    launcher.wait(service, lambda state: how == "blocked" or not state.status.shares)
    launcher.quit(service)
    if how == "blocked":
        launcher.variables["DO_NOT_TRACK"] = "1"
    second = computer("second")
    service = launcher.start()
    assert not service.state.other_computer
    service.keep_id()
    service.new_id(keep_waiting=True)
    answer_of(service.decisions)
    launcher.quit(service)
    assert second not in stored(home)


def test_what_was_not_answered_is_asked_after_the_pause(launcher, computer):
    computer("first")
    service = share_first(launcher)
    service.pause(PauseKind.RESUME)
    launcher.wait(service, lambda state: state.status.mode is Mode.PAUSED)
    launcher.quit(service)
    computer("second")
    service = launcher.start()
    assert not service.state.other_computer
    service.resume()
    launcher.wait(service, lambda state: state.status.shares and state.other_computer)
