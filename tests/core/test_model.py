# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A model of FreeCADs that share a ledger, crash between any two steps, and meet a sick server.

The real service, controller, sender, ledger and exchange run without their threads, one step at a
time, so that a crash, or a change by another FreeCAD, can fall between any two of them.
`ledger_account` keeps the books beside the ledger; at the end they must balance.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sqlite3
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    rule,
    run_state_machine_as_test,
)

from freecad_telemetry import service
from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import ShownWording
from freecad_telemetry.consent.status import PauseKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.host import Directories, Parameter, Snapshot
from freecad_telemetry.ledger import outbox
from freecad_telemetry.ledger.delivery import Claim
from freecad_telemetry.records import Attempt, Destination, Outcome
from freecad_telemetry.runtime import controller
from freecad_telemetry.upload import manager, posthog_transport, removal_manager, sender
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.manager import UploadManager
from freecad_telemetry.upload.removal_manager import RemovalManager
from telemetry_dev.collector import Behavior, Collector
from tests.core.ledger.ledger_account import Account, Entry, Killed, Reasons

BEHAVIORS = {
    "normal": Behavior.normal(),
    "500": Behavior.answer(500),
    "429": Behavior.answer(429, retry_after=60),
    "400": Behavior.answer(400),
    "413": Behavior.answer(413),
    "portal": Behavior.captive_portal(),
    "lost answer": Behavior.close_without_answer(),
    "reset": Behavior.reset_after_read(),
    "garbage": Behavior.garbage(),
}
SERVERS = st.sampled_from([*sorted(BEHAVIORS), *["normal"] * len(BEHAVIORS)])
"""Half of the time the server is well: the books are about what it accepts, too."""
ALL = frozenset({Category.SYSTEM, Category.PREFERENCES, Category.ADDONS})
FEW = frozenset({Category.ADDONS})
SHOWN = ShownWording("Help improve FreeCAD?", "en", 1)
ACTIONS = [
    *("share", "share little", "untick", "off", "pause", "pause until restart", "pause for a day"),
    *("resume", "new ID", "new ID, delete", "new ID, remove", "off, remove"),
]
MOMENTS = ["before it leaves", "while it is on its way", "before the answer is told"]
STEPS = ["launch", "claim", "send", "quit", "start", "tick", "share", "off", "untick", "new ID"]
"""In the middle of what a process may be killed."""
CUTS = st.tuples(st.just("COMMIT"), st.integers(0, 3)) | st.tuples(st.just(""), st.integers(0, 60))
"""At which commit, or at which statement."""
DROPS = ["COUNT", "AGE", "OFF", "CATEGORY", "NEW_ID", "REMOVAL"]
REMOVED = {
    "done": Outcome.ACCEPTED,
    "nothing found": Outcome.NOT_FOUND,
    "out of reach": Outcome.RETRY,
    "no answer": Outcome.UNKNOWN,
}
"""What the removal service may say."""
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where a ledger costs no time: a computer's sudden end is not among the scenes."""
UNWANTED = {
    *(outbox.DROPPED_OFF, outbox.DROPPED_CATEGORY),
    *(outbox.DROPPED_NEW_ID, outbox.DROPPED_REMOVAL),
}
MAX_WAITING = 30
"""Stands for the bound of 500 waiting events, so that the model reaches it."""


class Inline:
    """Stands for the ledger thread: jobs run at once."""

    def __init__(self, *arguments) -> None:
        pass

    def start(self) -> None:
        pass

    def post(self, job):
        job()

    def call(self, job):
        return job()


class QuietSender(sender.Sender):
    """A sender whose steps the model takes; its thread never starts."""

    def start(self) -> None:
        pass

    def is_alive(self) -> bool:
        return not self.token.cancelled


class WatchedManager(UploadManager):
    """Between the sender and the ledger thread, where others can come in between."""

    freecad: Freecad
    """Whose manager it is; set when a FreeCAD begins."""

    def __init__(self, *arguments, **options) -> None:
        super().__init__(*arguments, **options)
        self._freecad = WatchedManager.freecad
        self._model = self._freecad.model

    def begin_attempt(self, claim, attempt):
        self._model.meanwhile("before it leaves")
        token = self._sender.token if self._sender else None
        leaves = super().begin_attempt(claim, attempt)
        if leaves:
            self._model.departed(claim, token)
            self._model.meanwhile("while it is on its way")
        return leaves

    def finish_attempt(self, claim, attempt):
        model = self._model
        model.meanwhile("before the answer is told")
        if model.ends == "killed":
            raise Killed
        if model.ends == "cut":
            raise sender.Stopped
        failed = attempt.outcome is Outcome.RETRY
        reasons: Reasons = {outbox.DROPPED_AGE: model.is_old} if failed else {}
        with model.account.dropping(reasons):
            super().finish_attempt(claim, attempt)
        if attempt.outcome is Outcome.CHECK_FAILED:
            model.seen["failed the final check"] += 1
            assert model.posthog_is_bad(self._freecad)


class WatchedRemovals(RemovalManager):
    """Removals whose exchange is a step of the model."""

    def __init__(self, *arguments, **options) -> None:
        super().__init__(*arguments, **options)
        self._freecad = WatchedManager.freecad

    def start(self) -> None:
        if self._thread is not None:
            self._freecad.removal, self._thread = self._thread.run, None


class Freecad:
    """One FreeCAD whose threads are stepped by the model."""

    def __init__(self, model: Books) -> None:
        self.model = model
        self.service: service.Service
        self.claim: Claim | None = None
        self.removal: Callable[[], None] | None = None
        self.loaded = ""
        self.begin()

    def begin(self) -> None:
        """Start, or start again."""
        self.claim, self.removal, self.loaded = None, None, ""
        model = self.model
        WatchedManager.freecad = self
        begun = self.service = service.Service(
            model.ledger,
            model.destination,
            {},
            build={"version": "1.1.3", "qt": "6.8.3"},
            environment=dataclasses.replace(
                model.environment, posthog_version=lambda: self.loaded or model.posthog
            ),
        )
        self.controller = begun._controller
        # What is saved beside the ledger is made on a thread; test_pending_stops.py is about it.
        self.controller._save_stops = lambda: None
        self.uploads = self.controller.uploads
        begun.start()

    def die(self, *, clean_exit: bool = False) -> None:
        """End as kill -9 does: locks are freed, nothing is written.

        Args:
            clean_exit: the small thread that writes into the lock file came first.
        """
        lock = self.controller.recorder.lock
        if clean_exit:
            lock.record_clean_exit(self.model.environment.now())
        lock.release(remove=False)
        if self.controller.store.database is not None:
            self.controller.store.database.close()
        self.model.account.leave_journal()


class Books(RuleBasedStateMachine):
    """Rules are steps of users, FreeCADs, servers and clocks."""

    freecads = Bundle("freecads")

    def __init__(self, seen: Counter[str]) -> None:
        """Begin; `seen` counts what occurs."""
        super().__init__()
        self.seen = seen
        self.open = contextlib.ExitStack()
        self.folder = Path(self.open.enter_context(tempfile.TemporaryDirectory(dir=MEMORY)))
        self.ledger = self.folder / "Telemetry" / "ledger.sqlite3"
        self.account = Account(self.ledger, lambda: self.time, self.seen)
        self.open.enter_context(mock.patch.object(sqlite3, "connect", self.account.connect))
        self.open.enter_context(mock.patch.object(controller, "Worker", Inline))
        self.open.enter_context(mock.patch.object(controller, "UploadManager", WatchedManager))
        self.open.enter_context(mock.patch.object(manager, "Sender", QuietSender))
        self.open.enter_context(mock.patch.object(controller, "RemovalManager", WatchedRemovals))
        self.open.enter_context(
            mock.patch.object(removal_manager, "ask_for_removal", self._removal_exchange)
        )
        self.open.enter_context(mock.patch.object(outbox, "MAX_WAITING_EVENTS", MAX_WAITING))
        self.open.callback(self.account.close)
        self.collector = self.open.enter_context(Collector())
        self.destination = Destination(self.collector.url, "phc_model", "")
        self.time = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
        self.steady = 0.0
        self.posthog = "7.39.2"
        self.bad_posthogs: set[str] = set()
        self.environment = Environment(
            now=self._now,
            monotonic=lambda: self.steady,
            uniform=lambda low, high: high,
            variables={},
            policy=self.folder / "none.json",
        )
        self.running: list[Freecad] = []
        self.ends = "told"
        self.on_the_way: tuple[Claim, CancelToken] | None = None
        self.removal_answer = ""
        self.asked_against: list[str] = []
        self.between: tuple[str, Callable[[], None]] | None = None
        self.departure = None
        directories = Directories(*(self.folder / name for name in ("data", "cache", "lib")))
        self.snapshot = Snapshot(("1", "1", "3"), "German", directories)

    def _now(self) -> datetime:
        self.time += timedelta(milliseconds=7)
        return self.time

    def is_old(self, entry: Entry) -> bool:
        return self.time - entry.recorded > outbox.MAX_WAITING_AGE

    def posthog_is_bad(self, freecad: Freecad) -> bool:
        return freecad.loaded in self.bad_posthogs

    # Users

    @initialize(target=freecads)
    def first(self):
        """Begin with somebody who shares; most of what can go wrong comes after that."""
        freecad = self.start()
        self.action(freecad, "share", "")
        self.launch(freecad, 24)
        self.deliver(freecad, "normal")
        return freecad

    @rule(target=freecads)
    def start(self):
        freecad = Freecad(self)
        self.running.append(freecad)
        return freecad

    @rule(freecad=freecads, size=st.integers(16, 64))
    def launch(self, freecad, size):
        """Start-up is over; a changed preference makes the section new."""
        changed = {Parameter("BaseApp/Preferences/General", "ToolbarIconSize", "int"): size}
        freecad.service.startup_over(dataclasses.replace(self.snapshot, parameters=changed))

    # One rule for all actions: hypothesis leaves whole rules out, and without "share" or "resume"
    # little would happen after the first "off".
    @rule(freecad=freecads, action=st.sampled_from(ACTIONS), then=st.sampled_from(["", *ACTIONS]))
    def action(self, freecad, action, then):
        """The user does something, and may think better of it."""
        for one in (action, then):
            if one:
                self.grant(freecad, one)

    def grant(self, freecad, action):
        """Let the service do what the user asked for; see that this is committed, nothing else."""
        acting, account = freecad.service, self.account
        before, old_id = account.permission(), account.identity()
        known, pause = acting.state.decision, acting.state.status.pause
        unseen_pause = before.paused and account.pause() != pause
        unwanted = {"preferences", "system"}
        seen = acting.state.identity  # another FreeCAD may have changed it since
        ended = {old_id, seen.id if seen else ""}
        reasons: Reasons = {
            "off": {outbox.DROPPED_OFF: lambda entry: True},
            "untick": {outbox.DROPPED_CATEGORY: lambda entry: entry.category in unwanted},
            "share little": {outbox.DROPPED_CATEGORY: lambda entry: entry.category in unwanted},
            "off, remove": {outbox.DROPPED_OFF: lambda entry: True},
            "new ID, delete": {outbox.DROPPED_NEW_ID: lambda entry: entry.distinct_id in ended},
            "new ID, remove": {outbox.DROPPED_REMOVAL: lambda entry: entry.distinct_id in ended},
        }.get(action, {})
        acts = {
            "share": lambda: acting.share(ALL, SHOWN),
            "share little": lambda: acting.share(FEW, SHOWN),
            "untick": lambda: acting.set_categories(FEW),
            "off": acting.turn_off,
            "off, remove": lambda: acting.turn_off(remove=True),
            "pause": lambda: acting.pause(PauseKind.RESUME),
            "pause until restart": lambda: acting.pause(PauseKind.RESTART),
            "pause for a day": lambda: acting.pause(PauseKind.TIME, timedelta(days=1)),
            "resume": acting.resume,
            "new ID": lambda: acting.new_id(keep_waiting=True),
            "new ID, delete": lambda: acting.new_id(keep_waiting=False),
            "new ID, remove": lambda: acting.new_id(keep_waiting=False, remove=True),
        }
        with account.dropping(reasons):
            acts[action]()
        after = account.permission()
        waiting = account.waiting
        if action.startswith("share"):
            # What was decided elsewhere, and this FreeCAD had not seen yet, stands.
            unseen = before.since != known.at
            stands = before.answer == "no" and unseen
            assert after.answer == ("no" if stands else "yes")
            if not stands:
                wanted = FEW if action == "share little" else ALL
                narrowed = unseen and before.answer == "yes"
                assert after.categories == (wanted & before.categories if narrowed else wanted)
                assert after.paused == unseen_pause
                assert account.identity() not in account.removals()
        elif action.startswith("off"):
            assert after.answer == "no"
            assert not waiting
            assert action == "off" or ended - {""} <= account.removals()
        elif action == "untick":
            # What this FreeCAD showed as unticked was not touched.
            changed = (before.categories | (FEW - known.categories)) - (known.categories - FEW)
            assert after.categories == (changed if before.answer == "yes" else before.categories)
        elif action.startswith("pause") and (before.answer, known.answer) == ("yes", "yes"):
            assert after.paused
        elif action == "resume":
            assert not after.paused
        elif action.startswith("new ID"):
            assert account.identity() != old_id or not old_id
            assert action != "new ID, remove" or not seen or seen.id in account.removals()
        for entry in waiting:
            assert after.answer == "yes"
            assert entry.category == "session" or entry.category in after.categories
            kept = action == "new ID" or not action.startswith("new ID")
            assert kept or entry.distinct_id not in ended
            assert entry.distinct_id not in account.removals()

    # The sender, step by step

    @rule(freecad=freecads)
    def take_a_claim(self, freecad):
        freecad.claim = None
        with contextlib.suppress(sender.Stopped):
            found = freecad.uploads.claim()
            freecad.claim = found if isinstance(found, Claim) else None

    @rule(
        freecad=freecads,
        name=SERVERS,
        ends=st.sampled_from(["told", "told", "told", "killed", "cut"]),
        other=freecads,
        action=st.sampled_from(["", "", *ACTIONS]),
        moment=st.sampled_from(MOMENTS),
    )
    def send(self, freecad, name, ends="told", other=None, action="", moment=""):
        """Send what is claimed; then tell the ledger, or be killed, or have the answer ignored.

        Meanwhile the user may act, in this FreeCAD or in another one.
        """
        if freecad.uploads._sender is None:
            self.grant(freecad, "share")
        if freecad.claim is None:
            self.take_a_claim(freecad)
        if freecad.claim is None:
            self.restart(freecad, 40)
            self.take_a_claim(freecad)
        if freecad.claim is None or not freecad.claim.events or freecad.uploads._sender is None:
            return
        held, freecad.claim = freecad.claim, None
        self.ends, self.departure = ends, None
        self.between = (moment, lambda: self.come_between(other, action)) if action else None
        self.collector.behave(BEHAVIORS[name])
        before = len(self.collector.requests)
        freecad.loaded = freecad.loaded or self.posthog
        try:
            with contextlib.suppress(sender.Stopped), self._posthog_of(freecad):
                freecad.uploads.send(held, freecad.uploads._sender.token)
        except Killed as end:
            # No cursor of a process outlives it; one that is half read would hold SQLite's lock.
            traceback.clear_frames(end.__traceback__)
            self.kill(freecad)
        finally:
            self.ends, self.between = "told", None
            self.on_the_way = None
        for request in self.collector.requests[before:]:
            self.seen[f"server: {name}"] += 1
            self._judge(freecad, held, request.events)

    def _posthog_of(self, freecad):
        """The library that this FreeCAD has imported; a bad one adds a field of its own."""
        if not self.posthog_is_bad(freecad):
            return contextlib.nullcontext()
        original = posthog_transport.batch_post

        def with_more(key, **options):
            return original(key, **options, spy="value")

        return mock.patch.object(posthog_transport, "batch_post", with_more)

    def meanwhile(self, moment: str) -> None:
        """Let somebody come in between, if this is the moment."""
        if self.between is not None and self.between[0] == moment:
            act, self.between = self.between[1], None
            self.seen[f"a action {moment}"] += 1
            act()

    def come_between(self, freecad, action):
        """Act, and have removed at once what may be removed at once."""
        self.grant(freecad, action)
        self.remove(freecad, "done")

    def departed(self, held: Claim, token: CancelToken) -> None:
        """Note what holds at the moment at which an attempt was committed."""
        entries = self.account.entries.items()
        unwanted = {uuid for uuid, entry in entries if entry.reason in UNWANTED}
        self.departure = (self.account.permission(), unwanted)
        self.on_the_way = (held, token)

    def _judge(self, freecad, held, events) -> None:
        """Judge what the server has received by what was committed when it left."""
        assert self.departure is not None, "something left without a record"
        assert not self.posthog_is_bad(freecad), "what was the final check refused has left"
        assert events == held.batch
        for event in events:
            entry = self.account.entries[event["uuid"]]
            key = (event["uuid"], event["event"], event["distinct_id"], event["timestamp"])
            assert key == entry.key
            self._judge_consent(entry, event)

    def _judge_consent(self, entry, event) -> None:
        """What was committed when an event left allowed it, and each of its properties."""
        allowed, unwanted = self.departure
        assert event["uuid"] not in unwanted, "what the user's action had dropped has left"
        assert allowed.allows(entry.category), (entry, allowed)
        for key in event["properties"]:
            assert allowed.allows(CATALOG.point(entry.name, key).category), (entry, key)

    def deliver(self, freecad, name):
        """A whole round of the sender: a claim, and what it leads to."""
        self.take_a_claim(freecad)
        self.send(freecad, name)

    @rule(freecad=freecads, days=st.sampled_from([0, 0, 0, 0, 1, 3, 8]))
    def next_launch(self, freecad, days):
        """Quit, start again, and send: what most people do every day.

        Args:
            days: so many days without a network come first, until a bound may be reached.
        """
        for day in range(days):
            self.restart(freecad, 20 + day)
            self.time += timedelta(days=1)
        self.restart(freecad, 24)
        self.deliver(freecad, "normal")

    def restart(self, freecad, size):
        """Quit and start again; nothing is sent yet."""
        freecad.controller.shut_down()
        freecad.begin()
        self.launch(freecad, size)

    # Removals

    @rule(freecad=freecads, answer=st.sampled_from(sorted(REMOVED)))
    def remove(self, freecad, answer):
        """Carry out a removal that was claimed, if there is one."""
        removal, freecad.removal = freecad.removal, None
        if removal is None:
            return
        self.removal_answer, self.asked_against = answer, []
        removal()
        assert not self.asked_against

    def _removal_exchange(self, base, identity, token, begin_attempt, environment):
        """Stand in for the removal service, and note what speaks against asking it now."""
        attempt = Attempt(self._now(), 0.1, f"{base}?person_id={identity}", Outcome.UNKNOWN)
        if not begin_attempt(attempt):
            return attempt
        account = self.account
        objections = {
            "nobody asked for it": identity not in account.removals(),
            "data on its way would bring the person back": identity in self._ids_on_the_way(),
            "data that waits would": identity in {one.distinct_id for one in account.waiting},
            "it is in use": account.permission().answer == "yes" and identity == account.identity(),
        }
        # An assertion would be told as a fault of the exchange.
        self.asked_against = [text for text, holds in objections.items() if holds]
        self.seen[f"removal: {self.removal_answer}"] += 1
        return dataclasses.replace(attempt, outcome=REMOVED[self.removal_answer])

    def _ids_on_the_way(self) -> set[str]:
        """Return the IDs of what was handed over; not what its own FreeCAD has broken off."""
        if self.on_the_way is None or self.on_the_way[1].cancelled:
            return set()
        return {event.distinct_id for event in self.on_the_way[0].events}

    # Ends

    @rule(freecad=consumes(freecads), clean_exit=st.booleans())
    def quit(self, freecad, clean_exit):
        """End well; or too soon for the ledger, so that only the lock file knows."""
        self.running.remove(freecad)
        if clean_exit:
            freecad.die(clean_exit=True)
        else:
            freecad.controller.shut_down()

    @rule(freecad=freecads)
    def kill(self, freecad):
        """Kill a FreeCAD, and start it again."""
        self.seen["killed"] += 1
        freecad.die()
        freecad.begin()

    @rule(freecad=freecads, step=st.sampled_from(STEPS), cut=CUTS)
    def kill_in_the_middle(self, freecad, step, cut):
        """Kill a FreeCAD at a statement of SQL, or inside a commit, of something that it does."""
        steps = {
            "launch": lambda: self.launch(freecad, 48),
            "claim": lambda: self.take_a_claim(freecad),
            "send": lambda: self.send(freecad, "normal"),
            "quit": freecad.controller.shut_down,
            "start": freecad.begin,
            "tick": freecad.controller.tick,
        }
        if step == "start":
            freecad.controller.shut_down()
        if step == "send":
            self.take_a_claim(freecad)
        self.account.cut = cut
        try:
            if step in steps:
                steps[step]()
            else:
                self.grant(freecad, step)
        except Killed as end:
            # No cursor of a process outlives it; one that is half read would hold SQLite's lock.
            traceback.clear_frames(end.__traceback__)
            self.kill(freecad)
        else:
            self.account.cut = None
            if step == "quit":
                freecad.begin()

    # Surroundings

    @rule(freecad=freecads)
    def tick(self, freecad):
        self.steady += 61
        freecad.controller.tick()

    @rule(hours=st.sampled_from([-24 * 365, -24, -1, 1, 7, 24 * 8, 24 * 20, 24 * 365]))
    def move_the_clock(self, hours):
        self.time += timedelta(hours=hours)

    @rule(bad=st.booleans())
    def install_another_posthog(self, bad):
        """Upgrade the library; a bad one adds a field, so that the final check refuses it."""
        self.posthog = f"7.{int(self.posthog.split('.')[1]) + 1}.0"
        if bad:
            self.bad_posthogs.add(self.posthog)

    # The books

    def teardown(self):
        self.account.cut = None
        try:
            for freecad in self.running:
                freecad.controller.tick()
            self._balance()
            self._deliver_the_rest()
            held = self._balance()
            assert not self.account.waiting, "something can never leave"
            assert not held
        finally:
            for freecad in self.running:
                freecad.die()
            self.open.close()

    def _deliver_the_rest(self) -> None:
        """The server and posthog get well, the user shares: whatever still waits must leave."""
        for freecad in self.running:
            freecad.controller.shut_down()
        self.running.clear()
        self.time += timedelta(hours=25)
        self.install_another_posthog(bad=False)
        last = self.start()
        self.grant(last, "share")
        self.launch(last, 24)
        for _ in range(200):
            self.take_a_claim(last)
            if last.claim is None:
                break
            self.send(last, "normal")
            self.time += timedelta(seconds=1)
        for _ in range(200):
            last.controller.tick()
            if last.removal is None and not self.account.removals_under_way():
                break
            self.remove(last, "done")
            self.time += timedelta(hours=25)
        assert not self.account.removals_under_way(), "something is never removed"

    def _balance(self) -> int:
        """Close the books; return how many events are held."""
        account = self.account
        account.look()
        states = Counter(entry.state for entry in account.entries.values())
        blocked = account.read(
            "SELECT count(*) FROM events JOIN submissions ON submission = submissions.id "
            "WHERE events.state = 'waiting' AND submissions.state = 'blocked'"
        )[0][0]
        held = states["waiting"] if account.permission().paused else blocked
        books = {
            "accepted": states["accepted"],
            "waiting": states["waiting"] - held,
            "held": held,
            "refused": states["refused"],
            "dropped": states["dropped"],
        }
        assert sum(books.values()) == len(account.entries)
        self.seen.update(books)
        self.seen["held by a pause"] += held if account.permission().paused else 0
        self.seen["held by the final check"] += blocked
        arrived = {event["uuid"]: event for event in self.collector.events}
        assert len(arrived) == len(self.collector.unique()), "an event arrived under two keys"
        for uuid, entry in account.entries.items():
            assert entry.state != "accepted" or uuid in arrived, "accepted, but never arrived"
        self._balance_sessions()
        loose = account.read(
            "SELECT count(*) FROM submissions WHERE state IN ('waiting', 'blocked') "
            "AND NOT EXISTS (SELECT 1 FROM events WHERE submission = submissions.id "
            "AND events.state = 'waiting')"
        )
        assert loose == [(0,)], "a submission waits without events that wait"
        return held

    def _balance_sessions(self) -> None:
        told = Counter((entry.session, entry.name) for entry in self.account.entries.values())
        removals = self.account.removals()
        rows = self.account.read("SELECT id, identity, ending FROM sessions")
        for session, identity, ending in rows:
            assert told[session, "freecad_startup"] == 1
            told_end = told[session, "freecad_shutdown"]
            # Whose data is to be removed tells nothing more; it may have told its end before.
            at_least = ending == "clean" and identity not in removals
            assert at_least <= told_end <= (ending == "clean")
            assert told[session, "freecad_unclean_shutdown"] <= (1 if ending == "unclean" else 0)


def test_the_model_reaches_every_state():
    """A tour by hand: none of the rules above is idle."""
    books = Books(Counter())
    try:
        first, second = books.first(), books.start()
        books.next_launch(second, 8)
        for server in ("400", "413", "normal"):
            books.restart(first, 31)
            books.send(first, server)
        for cut in range(60):
            books.kill_in_the_middle(second, "launch", ("", cut))
            books.kill_in_the_middle(second, "claim", ("COMMIT", cut % 4))
        for action in ("untick", "new ID, delete", "off", "new ID, remove", "off, remove"):
            books.restart(second, 41)
            books.grant(second, action)
            books.grant(second, "share")
        for answer in REMOVED:
            books.remove(second, answer)
            books.move_the_clock(25)
            books.tick(second)
        for moment in MOMENTS:
            books.restart(second, 42)
            books.send(second, "normal", "told", second, "pause", moment)
            books.grant(second, "share")
        books.restart(second, 43)
        for days in (20, 80, 2):
            books.move_the_clock(24 * days)
            books.deliver(second, "500")
        books.install_another_posthog(bad=True)
        books.next_launch(second, 0)
        books._balance()
        books.install_another_posthog(bad=False)
        books.next_launch(second, 0)
        books.restart(first, 44)
        books._balance()
        books.grant(first, "pause")
    finally:
        books.teardown()
    never = [
        *(
            "accepted",
            "waiting",
            "held by a pause",
            "held by the final check",
            "refused",
            "forgotten",
        ),
        *(f"dropped: {getattr(outbox, f'DROPPED_{name}')}" for name in DROPS),
        *(f"removal: {answer}" for answer in REMOVED),
        *("killed inside a commit", "killed inside a transaction", "failed the final check"),
        *(f"a action {moment}" for moment in MOMENTS),
    ]
    assert not [name for name in never if not books.seen[name]]


def test_a_kill_leaves_its_own_journal_only():
    """SQLite leaves one alone that was never synced; it must not come back at a later kill."""
    books = Books(Counter())
    try:
        freecad = books.first()
        books.grant(freecad, "off")
        books.kill_in_the_middle(freecad, "share", ("", 7))
        assert books.account._journal.exists()
        books.kill_in_the_middle(freecad, "launch", ("COMMIT", 0))
        assert not books.account.journal_is_kept
        books.grant(freecad, "share")
        old_id = books.account.identity()
        books.grant(freecad, "new ID")
        books.kill_in_the_middle(freecad, "launch", ("", 0))
        assert books.account.identity() != old_id
    finally:
        books.teardown()


@pytest.mark.parametrize("moment", ["between claim and exchange", *MOMENTS])
@pytest.mark.parametrize(
    "action", ["untick", "off", "off, remove", "pause", "new ID, delete", "new ID, remove"]
)
def test_nothing_leaves_against_what_another_freecad_has_committed(action, moment):
    books = Books(Counter())
    try:
        first, other = books.first(), books.start()
        books.restart(first, 33)
        books.take_a_claim(first)
        assert first.claim.events
        if moment in MOMENTS:
            books.send(first, "normal", "told", other, action, moment)
            assert books.seen[f"a action {moment}"]
        else:
            books.grant(other, action)
            books.send(first, "normal")
    finally:
        books.teardown()


def test_a_library_that_is_replaced_while_freecad_runs_does_not_block_its_successor():
    """What is imported stays the bad one until FreeCAD ends, whatever version lies on the disk."""
    books = Books(Counter())
    try:
        freecad = books.first()
        books.install_another_posthog(bad=True)
        books.next_launch(freecad, 0)
        books.install_another_posthog(bad=False)
        books.tick(freecad)
        for action in ("pause", "resume"):
            books.grant(freecad, action)
        books.deliver(freecad, "normal")
        books.next_launch(freecad, 0)
        assert freecad.controller.status.shares
        assert not books.account.read("SELECT 1 FROM submissions WHERE state = 'blocked'")
    finally:
        books.teardown()


def test_the_books_balance_whatever_happens(capsys):
    seen: Counter[str] = Counter()
    run_state_machine_as_test(
        lambda: Books(seen),
        settings=settings(
            max_examples=60,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    with capsys.disabled():
        print()
        for name, count in sorted(seen.items()):
            print(f"  {count:6} {name}")
