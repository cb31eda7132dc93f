# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What runs on the ledger thread: opens the ledger, keeps the status, records, and publishes.

Nothing here is called from another thread, but for `halt` and the attributes that say so.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from freecad_telemetry import consent, sessions
from freecad_telemetry.catalogue import CATALOGUE, OWN_WORKBENCHES
from freecad_telemetry.catalogue.declaration import Moment
from freecad_telemetry.collector import Collector, early_facts
from freecad_telemetry.consent import (
    Answer,
    Blocker,
    BlockerKind,
    Decision,
    Mode,
    Pause,
    PauseKind,
    Status,
)
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts import Facts, Vocabulary, read_facts
from freecad_telemetry.gate import pass_event
from freecad_telemetry.host import Snapshot
from freecad_telemetry.identity import valid_id
from freecad_telemetry.ledger import (
    DamagedLedger,
    Database,
    LedgerTrouble,
    NewerLedger,
    choices,
    outbox,
    pages,
    requests,
    retention,
)
from freecad_telemetry.ledger import sessions as session_rows
from freecad_telemetry.ledger.database import set_aside, set_aside_files
from freecad_telemetry.records import Event, State

RESEND_AFTER = timedelta(days=7)
"""A section that did not change is sent again after this time at the earliest."""
LOOK_OUTSIDE = 60.0
"""Seconds between two looks at the policy file and for a posthog that was missing."""

Job = Callable[[sqlite3.Connection], None]


class Engine:
    """The core's state and its rules.

    Attributes:
        session: the ID of this run of FreeCAD.
        database: the ledger, None while it cannot be used.
        status, decision: as last computed.
        snapshot: what FreeCAD's API last told; None before start-up is over.
    """

    def __init__(
        self,
        ledger_file: Path,
        parameters: Mapping[str, object],
        environment: Environment,
        *,
        profile_is_new: bool,
        publish: Callable[[State], None],
        status_changed: Callable[[Status], None],
    ) -> None:
        self.path = ledger_file
        self.environment = environment
        self.collector = Collector(environment)
        self.session = environment.new_uuid()
        self.presence = sessions.Presence(self.session, ledger_file.parent)
        self.database: Database | None = None
        self._halts = 0
        self._owed = 0
        self._halts_lock = threading.Lock()
        self.status = Status(Mode.UNDECIDED)
        self.decision = Decision()
        self.snapshot: Snapshot | None = None
        self.posthog = ""
        self._broken_posthog = ("", "")
        self.fault = ""
        self._parameters = parameters
        self._profile_is_new = profile_is_new
        self._publish = publish
        self._status_changed = status_changed
        self._trouble: Blocker | None = None
        self._outside: tuple[Blocker, ...] = ()
        self._looked_at = float("-inf")
        self._put_off: deque[Job] = deque()
        self._data_version = 0
        self._foreign_changes = 0
        self._asked_in_this_run = False
        self._launched = False

    # Opening

    def open(self) -> None:
        """Open the ledger, adopt or reconcile, and publish the first state."""
        self._look_outside()
        try:
            self._open_database()
        except NewerLedger as trouble:
            self._trouble = Blocker(BlockerKind.NEWER_LEDGER, str(trouble))
        except LedgerTrouble as trouble:
            self._trouble = Blocker(BlockerKind.LEDGER, str(trouble))
        else:
            self._trouble = None
        if self.database is not None:
            self.commit(self._reconcile)
        self.refresh()

    def _open_database(self) -> None:
        adopt = not set_aside_files(self.path)
        try:
            self.database = Database.open(self.path, self._adopt if adopt else _adopt_nothing)
            return
        except DamagedLedger as damage:
            reason = str(damage)
        try:
            target = set_aside(self.path, self.environment.now())
        except OSError as error:
            raise LedgerTrouble(error.strerror or str(error)) from error
        self.database = Database.open(self.path, _adopt_nothing)
        self.commit(
            lambda connection: pages.add_notice(
                connection,
                f"The ledger was damaged ({reason}) and set aside as {target.name}.",
                self.environment.now(),
            )
        )

    def _adopt(self, connection: sqlite3.Connection) -> None:
        """Take over what the parameters tell, inside the transaction that makes the ledger."""
        now = self.environment.now()
        decision = consent.adopted_decision(self._parameters, CATALOGUE.version, now)
        identifier = valid_id(self._parameters.get("PostHogUUID"))
        if decision.answer is Answer.YES:
            identifier = identifier or self.environment.new_uuid()
            pause = Pause.parse(str(self._parameters.get("PausedUntil") or ""))
            if pause and (
                pause.kind is PauseKind.RESUME or (pause.until is not None and pause.until > now)
            ):
                choices.write_pause(connection, pause)
        if identifier:
            choices.add_identity(connection, identifier, now)
        if decision.answer is not Answer.UNDECIDED:
            choices.add_decision(connection, decision, now)

    def _reconcile(self, connection: sqlite3.Connection) -> None:
        """Bring an existing ledger up to date at the start of FreeCAD."""
        now = self.environment.now()
        decision = choices.newest_decision(connection)
        no = consent.newer_no(self._parameters, decision)
        if no is not None:
            choices.add_decision(connection, no, now)
            outbox.drop(connection, "1", (), outbox.DROPPED_OFF, now)
        pause = choices.read_pause(connection)
        if pause and pause.kind is PauseKind.RESTART and not self.is_alive(pause.session):
            choices.write_pause(connection, None)
        if choices.read_state(connection, "door") not in (None, self.posthog):
            choices.write_state(connection, "door", None)
            outbox.unblock(connection)

    # What others ask

    def is_alive(self, session: str) -> bool:
        """Tell whether a session of FreeCAD still runs."""
        return session == self.session or sessions.is_alive(session, self.path.parent)

    def paused(self, connection: sqlite3.Connection) -> bool:
        """Tell whether a pause holds now."""
        pause = choices.read_pause(connection)
        return pause is not None and not (pause.until and pause.until <= self.environment.now())

    def halt(self) -> None:
        """Share nothing until the wish that follows is committed; callable from any thread."""
        with self._halts_lock:
            self._halts += 1

    def _release(self, halts: int) -> None:
        with self._halts_lock:
            self._halts -= halts

    @property
    def halted(self) -> bool:
        """True from the moment a user's wish to stop was heard until it is committed."""
        return self._halts > 0

    # Committing

    def commit(self, job: Job) -> bool:
        """Run a job in one transaction; put it off where the ledger is in trouble.

        What was put off is kept in memory and tried again at each tick, in order.
        """
        if self.database is None or self._put_off:
            self._put_off.append(job)
            return False
        try:
            with self.database.transaction() as connection:
                job(connection)
        except LedgerTrouble as trouble:
            self._put_off.append(job)
            self._trouble = Blocker(BlockerKind.LEDGER, str(trouble))
            return False
        return True

    def wish(self, job: Job, *, halts: int = 0) -> None:
        """Commit what the user wants, then let it have its effect.

        Args:
            halts: how many calls of `halt` end with this wish.
        """
        if self.commit(job):
            self._release(halts)
        else:
            self._owed += halts
        self.refresh()

    def tick(self) -> None:
        """Look around: put-off jobs, other FreeCADs, the end of a pause, the outside."""
        if self.database is None and self._trouble is not None:
            if self._trouble.kind is BlockerKind.NEWER_LEDGER:
                return
            self.open()
        if self._put_off and self.database is not None:
            self._catch_up()
        changed = self._look_outside()
        if self.database is not None:
            with contextlib.suppress(LedgerTrouble):
                version = self.database.data_version()
                if version != self._data_version:
                    self._foreign_changes += 1
                    changed = True
        changed |= self._pause_is_over()
        if changed:
            self.refresh()

    def _pause_is_over(self) -> bool:
        """Tell whether the pause ended; one until restart ends with the FreeCAD that set it."""
        pause = self.status.pause
        if pause is None:
            return False
        if pause.kind is PauseKind.RESTART and not self.is_alive(pause.session):
            self.commit(lambda connection: choices.write_pause(connection, None))
            return True
        return pause.until is not None and pause.until <= self.environment.now()

    def _catch_up(self) -> None:
        """Commit what was put off, in order."""
        waiting = list(self._put_off)
        self._put_off.clear()
        self._trouble = None
        for index, job in enumerate(waiting):
            if not self.commit(job):
                self._put_off.extend(waiting[index + 1 :])
                break
        else:
            self._release(self._owed)
            self._owed = 0
        self.refresh()

    def _look_outside(self) -> bool:
        """Read policy and posthog's version now and then; return whether something changed."""
        if self.environment.monotonic() - self._looked_at < LOOK_OUTSIDE:
            return False
        self._looked_at = self.environment.monotonic()
        self.posthog = self.environment.posthog_version() or ""
        before = self._outside
        self._outside = consent.outside_blockers(self.environment)
        version, words = self._broken_posthog
        if not self.posthog or (words and version == self.posthog):
            self._outside += (Blocker(BlockerKind.POSTHOG, words),)
        return before != self._outside

    def posthog_is_broken(self, words: str) -> None:
        """Note that the installed posthog cannot be used; another version may."""
        self._broken_posthog = (self.posthog, words)
        self._looked_at = float("-inf")
        self._look_outside()
        self.refresh()

    # Status

    def refresh(self) -> None:
        """Compute the status anew, start or stop what depends on it, and publish the state."""
        self.status = self._compute()
        if self.status.shares and not self.presence.held and not self.halted:
            now = self.environment.now()
            try:
                self.presence.take(now)
            except OSError as error:
                self._trouble = Blocker(BlockerKind.LEDGER, error.strerror or str(error))
            else:
                self.commit(lambda connection: self._begin_session(connection, now))
            self.status = self._compute()
        self._status_changed(self.status)
        self.publish()

    def _compute(self) -> Status:
        """Read what rules and return the status that follows."""
        blockers = self._outside + ((self._trouble,) if self._trouble else ())
        pause: Pause | None = None
        if self.database is not None:
            try:
                connection = self.database.connection
                self._data_version = self.database.data_version()
                self.decision = choices.newest_decision(connection)
                pause = choices.read_pause(connection)
                door = choices.read_state(connection, "door")
                words = choices.read_state(connection, "door words") or ""
            except (sqlite3.Error, LedgerTrouble) as error:
                blockers += (Blocker(BlockerKind.LEDGER, str(error)),)
            else:
                if door is not None and door == self.posthog:
                    blockers += (Blocker(BlockerKind.DOOR, words),)
        return consent.compute_status(self.decision, pause, blockers, self.environment.now())

    def publish(self) -> None:
        """Read what the surfaces show and hand it over as one value."""
        state = State(ready=True, status=self.status, fault=self.fault, ledger=str(self.path))
        if self.database is not None:
            with contextlib.suppress(sqlite3.Error):
                state = self._read_state(self.database)
        self._publish(state)

    def _read_state(self, database: Database) -> State:
        connection = database.connection
        identities = choices.all_identities(connection)
        current = next((item for item in identities if item.until is None), None)
        asked = choices.times_asked(connection)
        yes = self.decision.answer is Answer.YES
        update_due = yes and self.decision.version < CATALOGUE.version
        due = self.status.mode is Mode.UNDECIDED or (update_due and self.status.shares)
        return State(
            ready=True,
            status=self.status,
            decision=self.decision,
            identity=current,
            former=tuple(item for item in identities if item.until is not None),
            outbox=outbox.summary(connection),
            last=outbox.last_outcome(connection),
            last_accepted=choices.time_of(choices.read_state(connection, "last_accepted")),
            asked=asked,
            ask_now=(
                due
                and self.snapshot is not None
                and not self._profile_is_new
                and not self._asked_in_this_run
                and asked < consent.MAX_ASKED
            ),
            update_due=update_due,
            requests=requests.all_requests(connection),
            revision=connection.total_changes + (self._foreign_changes << 32),
            fault=self.fault,
            ledger=str(self.path),
        )

    def question_shown(self) -> None:
        """Count that the question opened by itself."""
        self._asked_in_this_run = True
        self.commit(
            lambda connection: choices.write_state(
                connection, "asked", str(choices.times_asked(connection) + 1)
            )
        )
        self.publish()

    def note_fault(self, error: BaseException) -> None:
        """Record and show an unexpected error of ours; does not raise."""
        self.fault = f"{type(error).__name__}: {error}"[:300]
        place = traceback.extract_tb(error.__traceback__)[-1:]
        where = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in place)
        with contextlib.suppress(Exception):
            now = self.environment.now()
            self.commit(
                lambda connection: pages.add_notice(
                    connection, f"Unexpected error: {self.fault}{where}", now
                )
            )
            self.publish()

    # Recording

    def _begin_session(self, connection: sqlite3.Connection, now: datetime) -> None:
        """Write the session's row and its start event, in the caller's transaction."""
        identity = choices.current_identity(connection)
        decision = choices.newest_decision(connection)
        if identity is None or decision.answer is not Answer.YES:
            return
        facts = early_facts(self.posthog)
        started = self.collector.collect(
            Moment.START, facts, decision, identity.id, self.session, now
        )
        session_rows.begin(
            connection,
            session_rows.SessionRow(
                self.session,
                sessions.this_host(),
                now,
                identity.id,
                self.environment.new_uuid(),
                started[0].properties if started else {},
            ),
        )
        self.record(connection, started, Vocabulary())
        self._finish_others(connection, decision)

    def _finish_others(self, connection: sqlite3.Connection, decision: Decision) -> None:
        """Make the shutdown events of sessions that ended well without reaching the ledger."""
        folder = self.path.parent
        for row in session_rows.unfinished(connection, sessions.this_host(), self.session):
            if self.is_alive(row.id):
                continue
            ended = sessions.goodbye_of(row.id, folder)
            if ended is None:
                session_rows.end(connection, row.id, "unclean", row.started_at)
            else:
                self._record_shutdown(connection, row, decision, ended)
            sessions.forget(row.id, folder)

    def _record_shutdown(
        self,
        connection: sqlite3.Connection,
        row: session_rows.SessionRow,
        decision: Decision,
        at: datetime | None = None,
    ) -> None:
        moment = at or self.environment.now()
        events = self.collector.collect(
            Moment.SHUTDOWN,
            early_facts(self.posthog),
            decision,
            row.identity,
            row.id,
            moment,
            row.shutdown_uuid,
        )
        same_context = tuple(
            Event(
                event.uuid,
                event.event,
                event.distinct_id,
                event.timestamp,
                {**event.properties, **row.context},
                event.category,
                event.session,
            )
            for event in events
        )
        self.record(connection, same_context, Vocabulary())
        session_rows.end(connection, row.id, "clean", moment)

    def record(
        self, connection: sqlite3.Connection, events: tuple[Event, ...], words: Vocabulary
    ) -> None:
        """Pass events through the gate and write them, in the caller's transaction.

        The decision is read in the same transaction, so that nobody's "off" slips between.
        """
        decision = choices.newest_decision(connection)
        now = self.environment.now()
        passed = []
        for event in events:
            kept, withheld = pass_event(event, decision, words, CATALOGUE)
            pages.add_notices(connection, withheld, now)
            if kept is not None:
                passed.append(kept)
        outbox.record(connection, passed, now)

    def facts(self, snapshot: Snapshot) -> Facts:
        """Complete a snapshot; reads files."""
        return read_facts(snapshot, self.posthog, OWN_WORKBENCHES)

    def launch(self) -> None:
        """Record what a launch tells, once in this run, where sharing is on."""
        snapshot = self.snapshot
        if self._launched or snapshot is None or not self.status.shares or self.halted:
            return
        facts = self.facts(snapshot)
        self._launched = self.commit(lambda connection: self._record_launch(connection, facts))

    def _record_launch(self, connection: sqlite3.Connection, facts: Facts) -> None:
        identity = choices.current_identity(connection)
        decision = choices.newest_decision(connection)
        if identity is None or self.halted:
            return
        now = self.environment.now()
        events = self.collector.collect(
            Moment.LAUNCH, facts, decision, identity.id, self.session, now
        )
        sections = self.collector.sections()
        fresh = tuple(
            event
            for event in events
            if event.event not in sections
            or not outbox.recently_accepted(
                connection, event, self.collector.digest(event), now - RESEND_AFTER
            )
        )
        self.record(connection, fresh, facts.vocabulary)

    def farewell(self) -> None:
        """The last job: the shutdown event and the clean end, if the session was recorded."""
        self._put_off_once()
        if self.database is None:
            return
        recorded = False
        if self.presence.held and self.status.shares and not self.halted:

            def end(connection: sqlite3.Connection) -> None:
                row = session_rows.own(connection, self.session)
                if row is not None:
                    self._record_shutdown(connection, row, choices.newest_decision(connection))

            recorded = self.commit(end)
        elif self.presence.held:
            recorded = self.commit(
                lambda connection: session_rows.end(
                    connection, self.session, "clean", self.environment.now()
                )
            )
        self.presence.release(remove=recorded)
        self.database.close()

    def _put_off_once(self) -> None:
        if self._put_off and self.database is not None:
            self._catch_up()

    def keep_house(self, days: int) -> None:
        """Forget what is older than the retention, and give pages back to the file system."""
        self.commit(
            lambda connection: retention.forget_old(connection, days, self.environment.now())
        )
        if self.database is not None:
            with contextlib.suppress(sqlite3.Error):
                self.database.connection.execute("PRAGMA incremental_vacuum(200)").fetchall()


def _adopt_nothing(connection: sqlite3.Connection) -> None:
    """Begin undecided, whatever the parameters say: a damaged ledger was set aside."""
