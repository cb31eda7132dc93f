# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A model of FreeCADs that share a ledger, crash between any two steps, and meet a sick server.

The real engine, ledger and wire run without their threads, one step at a time, so that a crash can
fall between any two of them. At the end the books must balance.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, rule

from freecad_telemetry import wire
from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import Answer, Decision, Mode, Pause, PauseKind
from freecad_telemetry.desk import LedgerDesk
from freecad_telemetry.engine import Engine
from freecad_telemetry.environment import Environment
from freecad_telemetry.host import Directories, Snapshot
from freecad_telemetry.ledger import choices, outbox
from freecad_telemetry.ledger.outbox import Claim
from freecad_telemetry.records import Destination
from freecad_telemetry.sender import Stopped
from telemetry_dev.collector import Behaviour, Collector

BEHAVIOURS = {
    "normal": Behaviour.normal(),
    "500": Behaviour.answer(500),
    "429": Behaviour.answer(429, retry_after=60),
    "400": Behaviour.answer(400),
    "413": Behaviour.answer(413),
    "portal": Behaviour.captive_portal(),
    "lost answer": Behaviour.close_without_answer(),
    "reset": Behaviour.reset_after_read(),
    "garbage": Behaviour.garbage(),
}
LOST_ANSWERS = {"portal", "lost answer", "reset", "garbage"}
SERVERS = st.sampled_from([*sorted(BEHAVIOURS), *["normal"] * len(BEHAVIOURS)])
"""Half of the time the server is well: the books are about what it accepts, too."""
WISHES = ["share", "off", "pause", "pause until restart", "resume", "new ID", "new ID, delete"]
ALL = frozenset({Category.SYSTEM, Category.PREFERENCES, Category.ADDONS})


class Inline:
    """Stands for the ledger thread: jobs run at once."""

    def call(self, job):
        return job()


class Freecad:
    """One FreeCAD whose threads are stepped by the model."""

    def __init__(self, model: Books, number: int) -> None:
        self.number = number
        self.claim: Claim | None = None
        self.engine = Engine(
            model.folder / "Telemetry" / "ledger.sqlite3",
            {},
            model.environment,
            profile_is_new=False,
            build={"version": "1.1.3", "qt": "6.8.3"},
            publish=lambda state: None,
            status_changed=lambda status: None,
        )
        self.engine.open()
        self.desk = LedgerDesk(self.engine, Inline(), lambda: model.destination)

    def die(self) -> None:
        """End as kill -9 does: locks are freed, nothing is written."""
        if self.engine.recorder.presence.held:
            self.engine.recorder.presence.release(remove=False)
        self.engine.database.close()


class Books(RuleBasedStateMachine):
    """Rules are steps of users, FreeCADs, servers and clocks."""

    freecads = Bundle("freecads")

    def __init__(self) -> None:
        super().__init__()
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.collector = Collector()
        self.collector.__enter__()
        self.destination = Destination(self.collector.url, "phc_model", "")
        self.time = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
        self.environment = Environment(
            now=self._now,
            uniform=lambda low, high: high,
            variables={},
            policy=self.folder / "none.json",
            posthog_version=lambda: "7.39.2",
        )
        self.running: list[Freecad] = []
        self.count = 0
        self.user_dropped = False
        self.moved_far = False
        directories = Directories(
            *(self.folder / name for name in ("data", "cache", "share", "lib"))
        )
        self.snapshot = Snapshot(("1", "1", "3"), "German", {"German": "de"}, directories)

    def _now(self) -> datetime:
        self.time += timedelta(milliseconds=7)
        return self.time

    # Users

    @initialize(target=freecads)
    def first(self):
        """Begin with somebody who shares; most of what can go wrong comes after that."""
        freecad = self.start()
        self.share(freecad)
        self.launch(freecad, 24)
        self.deliver(freecad, "normal")
        return freecad

    @rule(target=freecads)
    def start(self):
        self.count += 1
        freecad = Freecad(self, self.count)
        self.running.append(freecad)
        return freecad

    @rule(freecad=freecads, size=st.integers(16, 64))
    def launch(self, freecad, size):
        """Start-up is over; a changed preference makes the section new."""
        preferences = dict(self.snapshot.parameters)
        from freecad_telemetry.host import Parameter

        preferences[Parameter("BaseApp/Preferences/General", "ToolbarIconSize", "int")] = size
        freecad.engine.snapshot = dataclasses.replace(self.snapshot, parameters=preferences)
        freecad.engine.launch()

    # One rule for all wishes: hypothesis leaves whole rules out, and without "share" or "resume"
    # little would happen after the first "off".
    @rule(freecad=freecads, wish=st.sampled_from(WISHES), then=st.sampled_from(["", *WISHES]))
    def wish(self, freecad, wish, then):
        """The user wants something, and may think better of it."""
        for one in (wish, then):
            if one == "share":
                self.share(freecad)
                self.launch(freecad, 24)
            elif one == "off":
                self.turn_off(freecad)
            elif one == "pause":
                self.pause(freecad, PauseKind.RESUME)
            elif one == "pause until restart":
                self.pause(freecad, PauseKind.RESTART)
            elif one == "resume":
                self.resume(freecad)
            elif one:
                self.new_id(freecad, one == "new ID")

    def share(self, freecad):
        def job(connection):
            now = self.environment.now()
            decision = Decision(Answer.YES, ALL, 1, now)
            choices.add_decision(connection, decision, now)
            choices.write_pause(connection, None)
            if choices.current_identity(connection) is None:
                choices.add_identity(connection, self.environment.new_uuid(), now)

        freecad.engine.wish(job)

    def turn_off(self, freecad):
        self.user_dropped = True

        def job(connection):
            now = self.environment.now()
            choices.add_decision(connection, Decision(Answer.NO, at=now), now)
            outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)

        freecad.engine.wish(job)

    def pause(self, freecad, kind):
        session = freecad.engine.recorder.session
        if freecad.engine.status.mode is Mode.SHARING:
            pause = Pause(kind, None, session if kind is PauseKind.RESTART else "")
            freecad.engine.wish(lambda connection: choices.write_pause(connection, pause))

    def resume(self, freecad):
        freecad.engine.wish(lambda connection: choices.write_pause(connection, None))

    def new_id(self, freecad, keep):
        self.user_dropped |= not keep

        def job(connection):
            now = self.environment.now()
            current = choices.current_identity(connection)
            if current is None:
                return
            if not keep:
                outbox.drop(
                    connection, "distinct_id = ?", (current.id,), outbox.DROPPED_NEW_ID, now
                )
            choices.add_identity(connection, self.environment.new_uuid(), now)

        freecad.engine.wish(job)

    # The sender, step by step

    @rule(freecad=freecads)
    def take_a_claim(self, freecad):
        freecad.claim = None
        with contextlib.suppress(Stopped):
            found = freecad.desk.claim()
            freecad.claim = found if isinstance(found, Claim) else None

    @rule(
        freecad=freecads,
        name=SERVERS,
        ends=st.sampled_from(["told", "told", "told", "killed", "cut"]),
    )
    def send(self, freecad, name, ends):
        """Send what is claimed; then tell the ledger, or be killed, or have the answer ignored."""
        if freecad.claim is None or not freecad.claim.events:
            return
        self.collector.behave(BEHAVIOURS[name])
        held, freecad.claim = freecad.claim, None
        attempt, words = wire.exchange(
            self.destination,
            held.batch,
            wire.Valve(),
            lambda leaving: freecad.desk.depart(held, leaving),
            self.environment,
        )
        if ends == "told":
            freecad.desk.conclude(held, attempt, words)
        elif ends == "killed":
            self.kill(freecad)

    @rule(freecad=freecads, name=SERVERS)
    def deliver(self, freecad, name):
        """A whole round of the sender: a claim, and what it leads to."""
        self.take_a_claim(freecad)
        self.send(freecad, name, "told")

    @rule(freecad=freecads)
    def next_launch(self, freecad):
        """Quit, start again, and send to a healthy server: what most people do every day."""
        self.running.remove(freecad)
        freecad.engine.farewell()
        again = Freecad(self, freecad.number)
        freecad.__dict__.update(again.__dict__)
        self.running.append(freecad)
        self.launch(freecad, 24)
        self.deliver(freecad, "normal")

    # Ends

    @rule(freecad=consumes(freecads))
    def quit(self, freecad):
        if freecad in self.running:
            self.running.remove(freecad)
            freecad.engine.farewell()

    def kill(self, freecad):
        if freecad in self.running:
            self.running.remove(freecad)
            freecad.die()
            replacement = Freecad(self, freecad.number)
            freecad.__dict__.update(replacement.__dict__)
            self.running.append(freecad)

    @rule(freecad=freecads)
    def kill_and_start_again(self, freecad):
        self.kill(freecad)

    # Surroundings

    @rule(freecad=freecads)
    def tick(self, freecad):
        freecad.engine.tick()

    @rule(hours=st.sampled_from([-24 * 365, -24, -1, 1, 7, 24 * 8, 24 * 365]))
    def move_the_clock(self, hours):
        self.time += timedelta(hours=hours)
        self.moved_far |= abs(hours) > 24 * 29

    # The books

    def teardown(self):
        try:
            for freecad in self.running:
                freecad.engine.tick()
            self._balance()
            self._deliver_the_rest()
            self._balance(nothing_waits=True)
        finally:
            for freecad in self.running:
                freecad.die()
            self.collector.__exit__(None, None, None)
            self.temporary.cleanup()

    def _deliver_the_rest(self) -> None:
        """The server gets well, the user shares: whatever still waits must leave."""
        for freecad in self.running:
            freecad.engine.farewell()
        self.running.clear()
        self.time += timedelta(hours=25)
        last = self.start()
        self.share(last)
        self.launch(last, 24)
        for _ in range(200):
            self.take_a_claim(last)
            if last.claim is None:
                break
            self.send(last, "normal", "told")
            self.time += timedelta(seconds=1)

    def _balance(self, *, nothing_waits: bool = False) -> None:
        ledger = self.folder / "Telemetry" / "ledger.sqlite3"
        with contextlib.closing(sqlite3.connect(ledger)) as connection:
            rows = connection.execute(
                "SELECT uuid, event, distinct_id, timestamp, state, reason, session FROM events"
            ).fetchall()
            sessions = connection.execute("SELECT id, ending FROM sessions").fetchall()
            loose = connection.execute(
                "SELECT count(*) FROM submissions WHERE state IN ('waiting', 'blocked') "
                "AND NOT EXISTS (SELECT 1 FROM events WHERE submission = submissions.id "
                "AND events.state = 'waiting')"
            ).fetchone()
        states = Counter(row[4] for row in rows)
        assert set(states) <= {"waiting", "accepted", "refused", "dropped"}
        assert not (nothing_waits and states["waiting"]), "something can never leave"
        for uuid, name, _, _, state, reason, _ in rows:
            if state == "dropped" and not self.user_dropped:
                assert self.moved_far, (uuid, name, reason)
                assert reason == outbox.DROPPED_AGE
        keys = {row[0]: row[:4] for row in rows}
        accepted = {row[0] for row in rows if row[4] == "accepted"}
        seen = self.collector.unique(self.collector.events)
        arrived = {}
        for event in seen:
            key = (event["uuid"], event["event"], event["distinct_id"], event["timestamp"])
            assert keys[event["uuid"]] == key
            assert event["uuid"] not in arrived, "an event arrived twice under two keys"
            arrived[event["uuid"]] = event
        assert accepted <= set(arrived), "the ledger calls accepted what never arrived"
        started = Counter(row[6] for row in rows if row[1] == "freecad_startup")
        ended = Counter(row[6] for row in rows if row[1] == "freecad_shutdown")
        for session, ending in sessions:
            assert started[session] == 1
            assert ended[session] == (1 if ending == "clean" else 0)
        assert loose == (0,), "a submission waits without events that wait"


Books.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestBooks = Books.TestCase
