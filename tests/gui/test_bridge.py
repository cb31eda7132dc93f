# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The bridge: from the core's threads to the GUI thread."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from freecad_telemetry.records import State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.qt import QtCore
from telemetry_dev.preview.host import PreviewHost
from telemetry_dev.preview.sample import SampleService


def make(folder: Path) -> tuple[SampleService, Bridge]:
    """Return a service and the bridge to it."""
    service = SampleService("sharing", 3)
    return service, Bridge(service, PreviewHost(folder))  # type: ignore[arg-type]


def on_a_thread(work: object) -> None:
    """Run something on a thread, to its end."""
    thread = threading.Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def test_of_a_burst_of_states_only_the_newest_arrives(qtbot: QtBot, tmp_path: Path) -> None:
    service, bridge = make(tmp_path)
    seen: list[State] = []
    threads: list[object] = []
    bridge.stateChanged.connect(seen.append)
    bridge.stateChanged.connect(lambda _: threads.append(threading.current_thread()))

    def burst() -> None:
        for revision in range(2, 50):
            service.change(revision=revision)

    on_a_thread(burst)
    assert bridge.state.revision == 1
    qtbot.waitUntil(lambda: bool(seen))
    assert [state.revision for state in seen] == [49]
    assert threads == [threading.main_thread()]
    assert bridge.state is seen[0]


def test_answers_come_on_the_gui_thread(qtbot: QtBot, tmp_path: Path) -> None:
    _, bridge = make(tmp_path)
    owner = QtCore.QObject()
    found: list[object] = []

    def then(result: object) -> None:
        found.append((result, threading.current_thread()))

    on_a_thread(lambda: bridge.ask(bridge.service.decisions, then=then, owner=owner))
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][1] is threading.main_thread()  # type: ignore[index]


def test_no_answer_reaches_an_owner_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    _, bridge = make(tmp_path)
    parent = QtCore.QObject()
    owner = QtCore.QObject(parent)
    found: list[object] = []
    bridge.ask(bridge.service.decisions, then=found.append, owner=owner)
    parent.deleteLater()
    QtCore.QCoreApplication.sendPostedEvents(parent, QtCore.QEvent.Type.DeferredDelete)
    qtbot.wait(50)
    assert found == []


def test_nothing_arrives_after_close(qtbot: QtBot, tmp_path: Path) -> None:
    service, bridge = make(tmp_path)
    seen: list[object] = []
    bridge.stateChanged.connect(seen.append)
    bridge.close()
    service.change(revision=7)
    qtbot.wait(50)
    assert seen == []


def test_a_file_is_saved_off_the_gui_thread(qtbot: QtBot, tmp_path: Path) -> None:
    _, bridge = make(tmp_path)
    found: list[object] = []
    bridge.save(str(tmp_path / "a.txt"), b"x", then=found.append, owner=bridge)
    bridge.save(str(tmp_path / "no" / "a.txt"), b"x", then=found.append, owner=bridge)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert (tmp_path / "a.txt").read_bytes() == b"x"
    assert {type(result) for result in found} == {type(None), FileNotFoundError}


def test_the_snapshot_is_the_hosts(qtbot: QtBot, tmp_path: Path) -> None:
    _, bridge = make(tmp_path)
    assert bridge.snapshot().version[:3] == ("1", "1", "3")
