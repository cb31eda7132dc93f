# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The threads survive what nobody foresaw: it is recorded once, shown, and does not loop."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import HistoryQuery, RowKind
from freecad_telemetry.upload import manager
from freecad_telemetry.upload.manager import MAX_SENDER_FAULTS
from tests.core.support import ALL, SHOWN, answer_of, sender_threads, settled


def notices(service):
    rows = answer_of(lambda then: service.history(HistoryQuery(), then))
    return [str(row.reason) for row in rows if row.kind is RowKind.NOTICE]


class Bug(Exception):
    """Something that nobody foresaw."""


def test_an_unexpected_error_of_a_job_is_shown_and_recorded_once(launcher):
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)

    def broken():
        raise Bug("in a job")

    for _ in range(5):
        service._controller.post(broken)
    launcher.wait(service, lambda state: state.fault == Reason.quoted("Bug: in a job"))
    service.workbench_changed("SketcherWorkbench")
    line = broken.__code__.co_firstlineno + 1
    place = f"{Path(__file__).name}:{line}"
    notice = Reason(ReasonCode.UNEXPECTED_ERROR, error=f"Bug: in a job ({place})")
    assert [found for found in notices(service) if "Bug" in found] == [str(notice)]
    assert service.state.status.mode is Mode.SHARING


def test_many_different_errors_do_not_fill_the_history(launcher):
    service = launcher.start()
    for number in range(50):

        def broken(number=number):
            raise Bug(number)

        service._controller.post(broken)
    last = {Reason.quoted("Bug: 49"), Reason.quoted("Bug: 9")}
    launcher.wait(service, lambda state: state.fault in last)
    assert len(notices(service)) == 10


@pytest.mark.parametrize("kind", [Bug, SystemExit])
def test_an_unexpected_error_of_the_sender_does_not_loop(launcher, collector, monkeypatch, kind):
    tries = []

    def broken(*args):
        tries.append(time.monotonic())
        raise kind("in the sender")

    monkeypatch.setattr(manager, "exchange", broken)
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: "in the sender" in str(state.fault))
    for _ in range(5):
        service.try_now()
        service.set_categories(frozenset() if len(tries) % 2 else ALL)
        time.sleep(0.2)
    assert len(tries) <= MAX_SENDER_FAULTS
    assert service.state.gave_up == (len(tries) == MAX_SENDER_FAULTS)
    assert not sender_threads()
    assert len([notice for notice in notices(service) if "in the sender" in notice]) == 1
    assert service.state.outbox.events > 0, "what could not be sent still waits"
    assert collector.connections == 0


def test_an_unexpected_error_of_a_reader_is_answered_and_the_next_question_too(
    launcher, monkeypatch
):
    service = launcher.start()

    def broken(connection):
        raise Bug("in the reader")

    answers = []
    done = threading.Event()
    service._reader.ask(broken, lambda answer: (answers.append(answer), done.set()))
    assert done.wait(5)
    assert isinstance(answers[0], Bug)
    launcher.wait(service, lambda state: "in the reader" in str(state.fault))
    assert notices(service)
