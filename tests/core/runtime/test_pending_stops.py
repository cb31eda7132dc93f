# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the user stops is never lost: each trouble of the ledger, each stop, each end of FreeCAD.

The table with the road of each case stands in docs/architecture.md.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.runtime import controller
from tests.core.support import ALL, SHOWN, locked, settled

SCRIPT = Path(__file__).with_name("stopping_freecad.py")
pytestmark = pytest.mark.posix_only("it kills processes, and limits the size of their files")
NEWER_SCHEMA = 99
STOPS = ("off", "pause", "untick", "removal", "off and removal", "delete history")
ENDS = ("quit", "killed", "another FreeCAD")
TROUBLES = (
    "none",
    "full",
    "folder is read-only",
    "all is read-only",
    "locked",
    "locked and noticed",
    "newer schema",
    "slow commit",
    "not read yet",
    "damaged",
)
BEFORE_START = {"folder is read-only", "all is read-only", "newer schema"}
"""Troubles that are there when FreeCAD starts; the others come while it runs."""


@contextlib.contextmanager
def read_only(folder):
    """Take the right to write below a folder; from root by mounting it on itself."""
    if os.geteuid() != 0:
        paths = [folder, *folder.rglob("*")]
        for path in paths:
            path.chmod(0o500 if path.is_dir() else 0o400)
        yield
        for path in paths:
            path.chmod(0o700 if path.is_dir() else 0o600)
        return
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def newer_schema(ledger):
    def set_version(version):
        with contextlib.closing(sqlite3.connect(ledger)) as connection, connection:
            before = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute(f"PRAGMA user_version = {version}")
        return before

    before = set_version(NEWER_SCHEMA)
    try:
        yield
    finally:
        set_version(before)


@contextlib.contextmanager
def in_trouble(trouble, home):
    """The ledger in trouble, and healed again."""
    if trouble == "folder is read-only":
        with read_only(home.ledger.parent):
            yield
    elif trouble == "all is read-only":
        with read_only(home.folder / "data"):
            yield
    elif trouble == "newer schema":
        with newer_schema(home.ledger):
            yield
    elif trouble.startswith("locked"):
        with locked(home):
            yield
    elif trouble == "damaged":
        with home.ledger.open("r+b") as file:
            file.write(b"\0" * 4096)
        yield
    else:
        yield


class StoppingFreeCAD:
    """Another process in which the user stops something (stopping_freecad.py)."""

    def __init__(self, home, collector, identity, **orders) -> None:
        self.parameters = home.folder / "user.cfg.json"
        self.parameters.write_text(json.dumps(home.parameters))
        orders |= {
            "ledger": str(home.ledger),
            "url": collector.url,
            "removal_url": collector.removal_url,
            "parameters": str(self.parameters),
            "identity": identity,
        }
        self._process = subprocess.Popen(
            [sys.executable, str(SCRIPT), ":".join(sys.path), json.dumps(orders)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.said()

    def said(self):
        line = self._process.stdout.readline()
        assert line, "the other process ended early"
        return json.loads(line)

    def go_on(self) -> None:
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def ended(self) -> None:
        self._process.communicate(timeout=20)


def batches(collector):
    return [request for request in collector.requests if request.method == "POST"]


def removals(collector):
    return [request for request in collector.requests if request.method == "DELETE"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("stop", STOPS)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_was_stopped_is_not_sent_and_what_was_asked_for_not_forgotten(
    launcher, home, collector, trouble, stop, end
):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    uuid = collector.events[0]["uuid"]
    launcher.quit(service)
    # Every section differs from what was sent, so all of them would be sent again.
    home.set("BaseApp/Preferences/Units", "UserSchema", "int", 3)
    home.add_addon("Curves")

    other = None
    with contextlib.ExitStack() as troubles:
        if trouble in BEFORE_START:
            troubles.enter_context(in_trouble(trouble, home))
        if end == "another FreeCAD":
            other = launcher.start()
        freecad = StoppingFreeCAD(home, collector, identity, trouble=trouble, stop=stop, end=end)
        if trouble not in BEFORE_START:
            troubles.enter_context(in_trouble(trouble, home))
        freecad.go_on()
        said = freecad.said()
        # Until another FreeCAD sees it, at its next look, it may send.
        sent = len(batches(collector))
        freecad.ended()
    home.parameters = json.loads(freecad.parameters.read_text())
    if trouble == "newer schema" and other:  # the addon is updated at the next start only
        launcher.quit(other)
        other = None

    if trouble == "all is read-only" and end != "quit":
        assert said["unsaved"] == 1, "the card says what could not be saved"
        assert len(batches(collector)) == sent
        return
    assert said["unsaved"] == 0 or trouble == "all is read-only"
    assert_it_holds(launcher, collector, other, stop=stop, sent=sent, damaged=trouble == "damaged")
    if "removal" in stop:
        end_of_wait = time.monotonic() + 10
        while not removals(collector) and time.monotonic() < end_of_wait:
            time.sleep(0.02)
        # Asked again where an end came before the answer.
        asked = {request.target.partition("person_id=")[2] for request in removals(collector)}
        assert asked == {identity}
    if stop == "delete history":
        assert uuid.encode() not in home.ledger.read_bytes()


def assert_it_holds(launcher, collector, other, *, stop, sent, damaged):
    """In the next FreeCAD, or the one that runs already, holds what was stopped."""
    service = other or launcher.start()
    held = {
        "off": lambda state: state.decision.answer is Choice.NO,
        "pause": lambda state: state.status.mode is Mode.PAUSED,
        "untick": lambda state: state.decision.categories == {Category.SYSTEM},
        "removal": lambda state: state.decision.answer is Choice.NO,
        "off and removal": lambda state: state.decision.answer is Choice.NO,
        "delete history": lambda state: state.last is None or damaged,
    }[stop]
    if damaged and stop in ("pause", "untick", "removal"):
        held = lambda state: state.status.mode is Mode.UNDECIDED  # noqa: E731 - nobody agreed
    launcher.wait(
        service,
        lambda state: (
            state.ready
            and held(state)
            and not state.pending_stops
            and not list(launcher.home.folder.rglob("*.stop"))
        ),
    )
    if not other:
        assert_silent(launcher, service, collector, stop=stop, sent=sent, damaged=damaged)
    if stop != "delete history":
        assert held(service.state)


def assert_silent(launcher, service, collector, *, stop, sent, damaged):
    """Nothing that was stopped is sent."""
    if stop == "untick" and not damaged:
        collector.wait_for(len(collector.requests) + 1, 10)
    else:
        time.sleep(0.3)
    if stop == "delete history":
        return
    names = {event["event"] for request in batches(collector)[sent:] for event in request.events}
    assert not names & {"freecad_preferences", "freecad_addon_list"}
    assert stop == "untick" or not names


def test_nothing_leaves_once_another_freecads_stop_lies_beside_the_ledger(
    launcher, home, collector, monkeypatch
):
    """Before the next look around, which takes up the stop, the sender is stopped by it."""
    monkeypatch.setattr(controller, "TICK_SECONDS", 60.0)
    service = launcher.start()
    launcher.wait(service, lambda state: state.ready)
    (home.ledger.parent / "1f0c93ab,off,20261129T123000,panel.stop").touch()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.events)
    time.sleep(0.5)
    assert not collector.requests
    service._controller.post(service._controller.tick)
    launcher.wait(service, lambda state: state.decision.answer is Choice.NO)
    assert not collector.requests
