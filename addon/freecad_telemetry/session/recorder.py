# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Records what a session of FreeCAD tells: its start, launch and end, and crashes before it.

Runs on the ledger thread; every method with a `connection` runs in the caller's transaction.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta

from freecad_telemetry.catalog.declaration import Category, Moment
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import Mode, Status
from freecad_telemetry.environment import Environment
from freecad_telemetry.events.collector import Collector, early_facts
from freecad_telemetry.events.gate import pass_event
from freecad_telemetry.facts.computer import read_platform
from freecad_telemetry.facts.facts import EndedSession, Facts, Vocabulary, read_facts
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger import decisions, delivery, history, identities, outbox, requests
from freecad_telemetry.ledger import sessions as rows
from freecad_telemetry.ledger.database import LedgerTrouble, known_errors
from freecad_telemetry.ledger.folder import Stillness, locks_by_folder
from freecad_telemetry.ledger.sessions import Ending, SessionRow
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.reasons import reason_of
from freecad_telemetry.records import Event
from freecad_telemetry.session import lock as session_lock

HEARTBEAT_SECONDS = 20.0
"""Between two notes that this session still runs: so well is the length of a session known that
ends unexpectedly."""
RESEND_AFTER = timedelta(days=7)
"""A section that did not change is sent again after this time at the earliest."""


class SessionRecorder:
    """One run of FreeCAD, as the ledger sees it: its row follows the status.

    Attributes:
        session: the ID of this run, as long as sharing is not turned off in between.
        lock: tells others that this run goes on.
        collector: makes the events.
        posthog: the installed posthog's version, "" where there is none.
        build: FreeCAD's and Qt's version, as `version` and `qt`.
    """

    def __init__(
        self, store: LedgerStore, environment: Environment, build: Mapping[str, str]
    ) -> None:
        self.collector = Collector(environment)
        self.posthog = ""
        self.build = build
        self._store = store
        self._folder = store.path.parent
        self._environment = environment
        self._ended: list[str] = []
        self._began = environment.now()
        self._heartbeat_at = environment.monotonic()
        self._stillness = Stillness(environment.monotonic)
        self._running = False
        self._recorded = False
        self._new_session()

    def _new_session(self) -> None:
        """Become a new session: sharing was turned off, and may be turned on again."""
        self.session = self._environment.new_uuid()
        self.lock = session_lock.SessionLock(self.session, self._folder)
        self._launched = False

    def is_alive(self, session: str) -> bool:
        """Tell whether a session of FreeCAD still runs."""
        return session == self.session or session_lock.is_alive(
            session, self._folder, self._stillness
        )

    @property
    def notices_exits(self) -> bool:
        """False where the folder cannot lock files: nobody sees there how a session ended."""
        return self.lock.is_exclusive and not locks_by_folder(self._store.path)

    def follow(self, status: Status, snapshot: Snapshot | None) -> None:
        """Let the session follow the status: it exists only while sharing is on.

        Args:
            snapshot: what FreeCAD's API last told; None before start-up is over.
        """
        if status.shares:
            if not self._running:
                self._running = self._begin()
                self._recorded |= self._running
            if self._running and snapshot is not None and not self._launched:
                self._launch(snapshot)
        elif self._running and self._store.trouble is None:
            # Trouble with the ledger ends no session: it goes on when the trouble is over.
            self._running = not self._store.commit_now(self.stop)
        ended = status.mode not in (Mode.SHARING, Mode.PAUSED)
        if ended and self._recorded and not self._running and self._store.trouble is None:
            # Whoever shares again in the same run of FreeCAD begins a new session.
            self._recorded = False
            self.lock.release(remove=True)
            self._new_session()

    def _begin(self) -> bool:
        if self._recorded and not self._store.commit_now(self.find):
            return False
        now = self._environment.now()
        return self.hold_lock() and self._store.commit_now(
            lambda connection: self.begin(connection, now)
        )

    def _launch(self, snapshot: Snapshot) -> None:
        facts = self.facts(snapshot)
        recorded = False
        self._ended.clear()

        def job(connection: sqlite3.Connection) -> None:
            nonlocal recorded
            recorded = self.launch(connection, facts)

        if self._store.commit_now(job):
            self._launched = recorded
            for session in self._ended:
                session_lock.forget(session, self._folder)

    def hold_lock(self) -> bool:
        """Hold the lock, as long as this run goes on; return whether that worked."""
        try:
            self.lock.acquire(self._environment.now())
        except OSError as error:
            self._store.set_error(LedgerTrouble(reason_of(error)))
            return False
        return True

    def heartbeat(self) -> None:
        """Note now and then that this session still runs."""
        if self._environment.monotonic() - self._heartbeat_at >= HEARTBEAT_SECONDS:
            self._heartbeat_at = self._environment.monotonic()
            self.lock.heartbeat()

    def ledger_is_lost(self) -> None:
        """The row of this session is gone with its ledger, until another one is looked at."""
        self._running = False

    def find(self, connection: sqlite3.Connection) -> None:
        """Go on with this session where the ledger knows it, else begin a new one.

        Another ledger may lie in its place, and one that a pause ended long ago is forgotten.
        """
        if not rows.exists(connection, self.session):
            self.lock.release(remove=True)
            self._new_session()

    def workbench_changed(self, name: str) -> None:
        """Keep which workbench is active, in case that this session ends unexpectedly."""
        if self._running:
            self._store.commit(
                lambda connection: rows.set_workbench(connection, self.session, name)
            )

    def sweep(self) -> None:
        """Remove the files of sessions that are over and will not be judged any more."""
        if self._store.database is None:
            return
        with contextlib.suppress(LedgerTrouble), known_errors():
            unfinished = rows.unfinished_ids(self._store.database.connection)
            session_lock.sweep(self._folder, unfinished | {self.session}, self._stillness)

    def end(self, *, shares: bool) -> None:
        """Record the end of FreeCAD, if the session was recorded."""
        if self.lock.held:
            recorded = self._store.commit(self.shut_down_own if shares else self.stop)
            if not recorded:
                self.lock.record_clean_exit(self._environment.now())
            self.lock.release(remove=recorded)

    def facts(self, snapshot: Snapshot) -> Facts:
        """Complete a snapshot; reads files."""
        return read_facts(snapshot, self.posthog)

    def ended_now(self, snapshot: Snapshot, clean_before: int) -> EndedSession:
        """Return what would be known of this session if it ended badly now, for a preview."""
        return EndedSession(
            version=self.build.get("version", ""),
            qt=self.build.get("qt", ""),
            os=read_platform().os,
            length=max(self._environment.now() - self._began, timedelta(0)),
            workbench=snapshot.active_workbench,
            clean_before=clean_before,
        )

    def record(
        self, connection: sqlite3.Connection, events: tuple[Event, ...], vocabulary: Vocabulary
    ) -> None:
        """Pass events through the gate and write them.

        The decision is read in the same transaction, so that nobody's "off" slips between.
        An ID whose removal was asked for is never used again.
        """
        decision = decisions.newest_decision(connection)
        now = self._environment.now()
        gone = identities.removed_ids(connection) | requests.retired_ids(connection)
        passed = []
        for event in events:
            if event.distinct_id in gone:
                continue
            kept, withheld = pass_event(event, decision, vocabulary, CATALOG)
            history.add_notices(connection, withheld, now)
            if kept is not None:
                passed.append(kept)
        outbox.record(connection, passed, now)

    def _may_record(self, connection: sqlite3.Connection) -> tuple[Decision, Identity] | None:
        """Return the decision and ID under which something may be recorded now, else None."""
        decision = decisions.newest_decision(connection)
        identity = identities.current_identity(connection)
        if decision.answer is not Choice.YES or identity is None:
            return None
        if decisions.is_paused(connection, self._environment.now()):
            return None
        return decision, identity

    def begin(self, connection: sqlite3.Connection, now: datetime) -> None:
        """Write the session's row and its start event; after a pause the same row goes on."""
        allowed = self._may_record(connection)
        if allowed is None or rows.continue_session(connection, self.session):
            return
        decision, identity = allowed
        if computer := session_lock.this_computer():
            rows.meet_computer(connection, computer)
        started = self.collector.collect(
            Moment.START, early_facts(self.posthog), decision, identity.id, self.session, now
        )
        rows.begin(
            connection,
            SessionRow(
                self.session,
                session_lock.this_host(),
                now,
                identity.id,
                self._environment.new_uuid(),
                self._environment.new_uuid(),
                started[0].properties if started else {},
                self.build.get("version", ""),
                self.build.get("qt", ""),
            ),
        )
        self.record(connection, started, Vocabulary())

    def launch(self, connection: sqlite3.Connection, facts: Facts) -> bool:
        """Record sections that changed and how others ended; False where nothing may be."""
        allowed = self._may_record(connection)
        if allowed is None:
            return False
        decision, identity = allowed
        now = self._environment.now()
        events = self.collector.collect(
            Moment.LAUNCH, facts, decision, identity.id, self.session, now
        )
        if facts.snapshot.stored is None:
            # Agreed to in another FreeCAD after our settings were read: the next launch tells.
            events = tuple(e for e in events if e.category is not Category.CUSTOMIZATIONS)
        sections = self.collector.sections()
        fresh = tuple(
            event
            for event in events
            if event.event not in sections
            or not delivery.recently_accepted(
                connection, event, self.collector.digest(event), now - RESEND_AFTER
            )
        )
        self.record(connection, fresh, facts.vocabulary)
        rows.set_workbench(connection, self.session, facts.snapshot.active_workbench)
        self._finish_others(connection, facts, decision)
        return True

    def _finish_others(
        self, connection: sqlite3.Connection, facts: Facts, decision: Decision
    ) -> None:
        """Judge this host's sessions that are over but have no end in the ledger."""
        for row in rows.unfinished(connection, session_lock.this_host(), self.session):
            runs = self.is_alive(row.id) and not session_lock.is_forgotten(row.id, self._folder)
            if runs or not self._can_finish(row):
                continue
            trace = session_lock.trace_of(row.id, self._folder)
            last_seen = trace.last_seen or row.started_at
            if trace.clean_exit_at is not None:
                self.shut_down(connection, row, decision, trace.clean_exit_at)
            elif trace.terminated:
                rows.end(connection, row.id, Ending.TERMINATED, last_seen)
            elif not (self.notices_exits and trace.locked):
                rows.end(connection, row.id, Ending.STOPPED, last_seen)
            else:
                self._report_crash(connection, row, facts, decision, last_seen)
            self._ended.append(row.id)

    def _can_finish(self, row: SessionRow) -> bool:
        """Tell whether we know all that the last event of a session carries."""
        starts = (one for one in CATALOG.events.values() if one.moment is Moment.START)
        return any(CATALOG.knows(start.name, row.context) for start in starts)

    def _report_crash(
        self,
        connection: sqlite3.Connection,
        row: SessionRow,
        facts: Facts,
        decision: Decision,
        last_seen: datetime,
    ) -> None:
        ended = EndedSession(
            version=row.version,
            qt=row.qt,
            os=str(row.context.get("$os", "")),
            length=max(last_seen - row.started_at, timedelta(0)),
            workbench=row.workbench,
            clean_before=rows.clean_ends(connection),
        )
        events = self.collector.collect(
            Moment.UNCLEAN,
            dataclasses.replace(facts, ended=ended),
            decision,
            row.identity,
            row.id,
            last_seen,
            row.unclean_uuid,
        )
        self.record(connection, events, facts.vocabulary)
        rows.end(connection, row.id, Ending.UNCLEAN, last_seen)

    def shut_down(
        self,
        connection: sqlite3.Connection,
        row: SessionRow,
        decision: Decision,
        at: datetime,
    ) -> None:
        """Record that a session ended well, with the context that its other events had."""
        events = self.collector.collect(
            Moment.SHUTDOWN,
            early_facts(self.posthog),
            decision,
            row.identity,
            row.id,
            at,
            row.shutdown_uuid,
        )
        self.record(
            connection,
            tuple(
                dataclasses.replace(
                    event, properties=self.collector.agreed(event.event, row.context, decision)
                )
                for event in events
            ),
            Vocabulary(),
        )
        rows.end(connection, row.id, Ending.CLEAN, at)

    def shut_down_own(self, connection: sqlite3.Connection) -> None:
        """Record that this session ends well now, unless another FreeCAD stopped sharing."""
        row = rows.own(connection, self.session)
        allowed = self._may_record(connection)
        if allowed is None:
            self.stop(connection)
        elif row is not None:
            self.shut_down(connection, row, allowed[0], self._environment.now())

    def stop(self, connection: sqlite3.Connection) -> None:
        """Judge this session's end no more, and hold no claim: sharing stopped first."""
        now = self._environment.now()
        rows.end(connection, self.session, Ending.STOPPED, now)
        delivery.void_claims(
            connection, lambda name: name != self.session and self.is_alive(name), now
        )
