# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The bridge: from the core's threads to the GUI thread."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtCore


@pytest.fixture
def bridge(make) -> Bridge:
    """The bridge to a core that runs."""
    return make("sharing")


def wait_for_requests(bridge: Bridge, count: int) -> None:
    """Wait until the core has so many requests, without letting Qt work."""
    reached = threading.Event()

    def look(state: State) -> None:
        if len(state.requests) == count:
            reached.set()

    bridge.service.listen(look)
    look(bridge.service.state)
    assert reached.wait(10)


def test_of_a_burst_of_states_only_the_newest_arrives(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[State] = []
    threads: list[object] = []
    bridge.stateChanged.connect(seen.append)
    bridge.stateChanged.connect(lambda _: threads.append(threading.current_thread()))
    before = bridge.state
    for number in range(10):
        bridge.service.request_copy(f"an ID {number}")
    wait_for_requests(bridge, len(before.requests) + 10)
    assert bridge.state is before
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(50)
    assert [len(state.requests) for state in seen] == [len(before.requests) + 10]
    assert threads == [threading.main_thread()]
    assert bridge.state is seen[0]


def test_answers_come_on_the_gui_thread(qtbot: QtBot, bridge: Bridge) -> None:
    threads: list[threading.Thread] = []
    bridge.service.decisions(lambda result: threads.append(threading.current_thread()))
    bridge.ask(
        bridge.service.decisions,
        then=lambda result: threads.append(threading.current_thread()),
        owner=QtCore.QCoreApplication.instance(),
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_no_answer_reaches_an_owner_that_is_gone(qtbot: QtBot, bridge: Bridge) -> None:
    parent = QtCore.QObject()
    owner = QtCore.QObject(parent)
    answers: list[object] = []
    bridge.ask(bridge.service.decisions, then=answers.append, owner=owner)
    parent.deleteLater()
    QtCore.QCoreApplication.sendPostedEvents(parent, QtCore.QEvent.Type.DeferredDelete)
    later: list[object] = []
    bridge.ask(bridge.service.decisions, then=later.append, owner=bridge)
    qtbot.waitUntil(lambda: bool(later))
    assert answers == []


def test_nothing_arrives_after_close(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[object] = []
    bridge.stateChanged.connect(seen.append)
    bridge.close()
    bridge.service.request_copy("an ID")
    wait_for_requests(bridge, len(bridge.state.requests) + 1)
    qtbot.wait(50)
    assert seen == []


def test_a_file_is_saved_off_the_gui_thread(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    results: list[object] = []
    bridge.save(str(tmp_path / "a.txt"), b"x", then=results.append, owner=bridge)
    bridge.save(str(tmp_path / "no" / "a.txt"), b"x", then=results.append, owner=bridge)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert (tmp_path / "a.txt").read_bytes() == b"x"
    assert {type(result) for result in results} == {type(None), FileNotFoundError}


def test_the_snapshot_is_the_hosts(qtbot: QtBot, bridge: Bridge) -> None:
    assert bridge.snapshot().version[:3] == ("1", "1", "3")
