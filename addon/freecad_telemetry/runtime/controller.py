# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What runs on the ledger thread: adopts, keeps the status, records, and publishes.

Nothing here is called from another thread, but for `halt` and the attributes that say so.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.blockers import outside_blockers
from freecad_telemetry.consent.decision import MAX_ASKED, Choice, Decision
from freecad_telemetry.consent.identity import valid_id
from freecad_telemetry.consent.parameters import adopted_decision, newer_refusal
from freecad_telemetry.consent.status import (
    Blocker,
    BlockerKind,
    Mode,
    Pause,
    PauseKind,
    Status,
    compute_status,
)
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger import (
    decisions,
    delivery,
    history,
    identities,
    outbox,
    requests,
    state_table,
)
from freecad_telemetry.ledger import sessions as session_rows
from freecad_telemetry.ledger.changes import withdraw
from freecad_telemetry.ledger.database import Database, LedgerTrouble, LostLedger, known_errors
from freecad_telemetry.ledger.store import Job, LedgerStore
from freecad_telemetry.records import State
from freecad_telemetry.runtime import session_lock
from freecad_telemetry.runtime.session_lock import this_host
from freecad_telemetry.runtime.session_recorder import SessionRecorder

BLOCKER_POLL_SECONDS = 60.0
"""Seconds between two looks at the policy file and for a posthog that was missing."""
HEARTBEAT_SECONDS = 20.0
"""Seconds between two notes that this session still runs: a bad end's length is known so well."""
MAX_FAULTS = 10
"""So many different unexpected errors of one run go into the history."""


class Controller:
    """The core's state and its rules.

    Attributes:
        recorder: this run of FreeCAD, as the ledger sees it.
        keeper: the ledger.
        status, decision: as last computed.
        snapshot: what FreeCAD's API last told; None before start-up is over.
        earlier_addon: the folder of the earlier addon, "" where there is none.
    """

    def __init__(
        self,
        ledger_file: Path,
        parameters: Mapping[str, object],
        environment: Environment,
        *,
        profile_is_new: bool,
        build: Mapping[str, str],
        publish: Callable[[State], None],
        status_changed: Callable[[Status], None],
    ) -> None:
        self.environment = environment
        self.recorder = SessionRecorder(ledger_file.parent, environment, build)
        self.keeper = LedgerStore(
            ledger_file,
            environment,
            adopt=self._adopt,
            lost=self._ledger_is_lost,
            failed=self.record_fault,
        )
        self._halts = 0
        self._halts_lock = threading.Lock()
        self.status = Status(Mode.UNDECIDED)
        self.decision = Decision()
        self.snapshot: Snapshot | None = None
        self._broken_posthog = ("", "")
        self.fault = ""
        self.earlier_addon = ""
        self._parameters = parameters
        self._profile_is_new = profile_is_new
        self._publish = publish
        self._status_changed = status_changed
        self._outside: tuple[Blocker, ...] = ()
        self._address: tuple[Blocker, ...] = ()
        self._server = ""
        self._looked_at = float("-inf")
        self._was_lost = False
        self._faults: set[str] = set()
        self._state = State()
        self._data_version = 0
        self._foreign_changes = 0
        self._touched_at = environment.monotonic()
        self._asked_in_this_run = False
        self._session_runs = False
        self._session_made = False

    # Opening

    @property
    def database(self) -> Database | None:
        """The open ledger, None while it cannot be used."""
        return self.keeper.database

    def open(self) -> None:
        """Open the ledger, adopt or reconcile, and publish the first state."""
        self._look_outside()
        self.keeper.open()
        if self._was_lost:
            self._was_lost = not self.keeper.commit_now(self._find_session)
        was_open = self.database is not None
        if self.keeper.commit_now(self._reconcile) and self.keeper.unsaved:
            self.keeper.catch_up()
        if was_open and self.database is None:
            self.keeper.open()  # the damage was seen only now
        self.refresh()

    def _ledger_is_lost(self) -> None:
        """Let go what was read of a ledger that was removed, replaced or damaged."""
        self._was_lost = True
        self._session_runs = False
        self.decision = Decision()
        self._state = State()

    def _find_session(self, connection: sqlite3.Connection) -> None:
        """Go on with the session where the ledger knows it, as a copy put in its place does."""
        if not session_rows.exists(connection, self.recorder.session):
            self.recorder.lock.release(remove=True)
            self.recorder.renew()

    def _adopt(self, connection: sqlite3.Connection) -> None:
        """Take over what the parameters tell, inside the transaction that makes the ledger."""
        now = self.environment.now()
        decision = adopted_decision(self._parameters, CATALOG.version, now)
        agreed = decision.categories & CATALOG.categories(decision.version)
        decision = dataclasses.replace(decision, categories=agreed)
        identifier = valid_id(self._parameters.get("PostHogUUID"))
        if decision.answer is Choice.YES:
            identifier = identifier or self.environment.new_uuid()
            pause = Pause.parse(str(self._parameters.get("PausedUntil") or ""))
            if pause and pause.kind is not PauseKind.RESTART and not pause.is_over(now):
                decisions.write_pause(connection, pause)
        if identifier:
            identities.add_identity(connection, identifier, now)
        if decision.answer is not Choice.UNDECIDED:
            decisions.add_decision(connection, decision, now)

    def _reconcile(self, connection: sqlite3.Connection) -> None:
        """Bring an existing ledger up to date at the start of FreeCAD."""
        now = self.environment.now()
        decision = decisions.newest_decision(connection)
        no = newer_refusal(self._parameters, decision)
        if no is not None:
            withdraw(connection, no, now)
        pause = decisions.read_pause(connection)
        if pause and pause.kind is PauseKind.RESTART and not self.recorder.is_alive(pause.session):
            decisions.write_pause(connection, None)
        self.unblock_if_changed(connection)

    # What others ask

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

    def wish(self, job: Job, *, halts: int = 0) -> None:
        """Commit what the user wants, then let it have its effect.

        Args:
            halts: how many calls of `halt` end with its commit. Where the job fails they stay:
                better nothing is shared in this run than what the user did not want.
        """
        self.keeper.commit(job, lambda: self._release(halts))
        self.refresh()

    def tick(self) -> None:
        """Look around: put-off jobs, other FreeCADs, the end of a pause, the outside."""
        trouble = self.keeper.trouble
        if trouble is not None:
            if trouble.kind is BlockerKind.NEWER_LEDGER:
                if trouble not in self.status.blockers:
                    self.refresh()
                return
            if self.keeper.mend():
                self.refresh()
            else:
                self.open()
        self.keeper.purge()
        self._touch()
        changed = self._look_outside()
        if self.database is not None:
            try:
                if not self.database.is_in_place():
                    raise LostLedger("its file was removed while FreeCAD was running")
                version = self.database.data_version()
                if version != self._data_version:
                    self._foreign_changes += 1
                    changed = True
            except LedgerTrouble as trouble:
                self.keeper.note(trouble)
                changed = True
        changed |= self._pause_has_changed()
        if changed:
            self.refresh()

    def _touch(self) -> None:
        """Note now and then that this session still runs."""
        if self.environment.monotonic() - self._touched_at >= HEARTBEAT_SECONDS:
            self._touched_at = self.environment.monotonic()
            self.recorder.lock.touch()

    def _pause_has_changed(self) -> bool:
        """Tell whether the pause changed; one until restart ends with the FreeCAD that set it."""
        pause = self.status.pause
        if pause is None:
            return False
        now = self.environment.now()
        rebased = pause.rebased(now)
        if rebased != pause:
            return self.keeper.commit_now(
                lambda connection: decisions.write_pause(connection, rebased)
            )
        if pause.kind is PauseKind.RESTART and not self.recorder.is_alive(pause.session):
            return self.keeper.commit_now(
                lambda connection: decisions.write_pause(connection, None)
            )
        return pause.is_over(now)

    def _look_outside(self) -> bool:
        """Read policy and posthog's version now and then; return whether something changed."""
        if self.environment.monotonic() - self._looked_at < BLOCKER_POLL_SECONDS:
            return False
        self._looked_at = self.environment.monotonic()
        self.recorder.posthog = self.environment.posthog_version() or ""
        before = self._outside
        self._outside = outside_blockers(self.environment)
        version, words = self._broken_posthog
        if not self.recorder.posthog or (words and version == self.recorder.posthog):
            self._outside += (Blocker(BlockerKind.POSTHOG, words),)
        return before != self._outside

    def posthog_is_broken(self, words: str) -> None:
        """Note that the installed posthog cannot be used; another version may."""
        self._broken_posthog = (self.recorder.posthog, words)
        self._looked_at = float("-inf")
        self._look_outside()
        self.refresh()

    def use_address(self, url: str, refused: str) -> None:
        """Take over the server's address; block while it cannot be used: `refused`, else ""."""
        self._server = url
        self._address = (Blocker(BlockerKind.ADDRESS, refused),) if refused else ()
        if self.database is not None:
            self.keeper.commit(self.unblock_if_changed)

    def block(self, connection: sqlite3.Connection, url: str, words: str) -> None:
        """Block after a refusal at our own door, for this posthog and this server."""
        state_table.write_state(connection, "door", self._door(url))
        state_table.write_state(connection, "door words", words)
        self.unblock_if_changed(connection)

    def unblock_if_changed(self, connection: sqlite3.Connection) -> None:
        """Let what was refused wait again where posthog or the server is another one now."""
        if state_table.read_state(connection, "door") not in (None, self._door(self._server)):
            state_table.write_state(connection, "door", None)
            delivery.unblock(connection)

    def _door(self, url: str) -> str:
        return f"{self.recorder.posthog} {url}"

    # Status

    def refresh(self) -> None:
        """Compute the status anew, start or stop what depends on it, and publish the state."""
        self.status = self._compute()
        if not self.halted:
            self._begin_or_stop_session()
        self._status_changed(self.status)
        self.publish()

    def _begin_or_stop_session(self) -> None:
        """Let the session's row follow the status: it exists only while sharing is on."""
        recorder = self.recorder
        if self.status.shares and not self._session_runs:
            now = self.environment.now()
            try:
                recorder.lock.take(now)
            except OSError as error:
                self.keeper.trouble = Blocker(BlockerKind.LEDGER, error.strerror or str(error))
            else:
                self._session_runs = self.keeper.commit_now(
                    lambda connection: recorder.begin(connection, now)
                )
                self._session_made |= self._session_runs
            self.status = self._compute()
        elif self._session_runs and not self.status.shares and self.keeper.trouble is None:
            # Trouble with the ledger ends no session: it goes on when the trouble is over.
            self._session_runs = not self.keeper.commit_now(recorder.stop)
        ended = self.status.mode not in (Mode.SHARING, Mode.PAUSED)
        if ended and self._session_made and not self._session_runs and self.keeper.trouble is None:
            # Whoever shares again in the same run of FreeCAD begins a new session.
            self._session_made = False
            recorder.lock.release(remove=True)
            recorder.renew()

    def _compute(self) -> Status:
        """Read what rules and return the status that follows."""
        blockers = self._outside + self._address
        pause: Pause | None = None
        if self.database is not None:
            try:
                with known_errors():
                    connection = self.database.connection
                    self._data_version = self.database.data_version()
                    self.decision = decisions.newest_decision(connection)
                    pause = decisions.read_pause(connection)
                    door = state_table.read_state(connection, "door")
                    words = state_table.read_state(connection, "door words") or ""
            except LedgerTrouble as trouble:
                self.keeper.note(trouble)
            else:
                if door is not None and door == self._door(self._server):
                    blockers += (Blocker(BlockerKind.CHECK_FAILED, words),)
        if self.keeper.trouble is not None:
            blockers += (self.keeper.trouble,)
        return compute_status(self.decision, pause, blockers, self.environment.now())

    def publish(self) -> None:
        """Read what the surfaces show and hand it over as one value.

        While the ledger cannot be read, the rest stays as it was last read.
        """
        if self.database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._state = self._read_state(self.database)
        self._publish(
            dataclasses.replace(
                self._state,
                ready=True,
                status=self.status,
                fault=self.fault,
                unsaved=self.keeper.unsaved,
                earlier_addon=self.earlier_addon,
                ledger=str(self.keeper.path),
            )
        )

    def _read_state(self, database: Database) -> State:
        connection = database.connection
        known = identities.all_identities(connection)
        current = next((item for item in known if item.until is None), None)
        asked = decisions.times_asked(connection, self._asked_about())
        yes = self.decision.answer is Choice.YES
        update_due = yes and self.decision.version < CATALOG.version
        declined = int(state_table.read_state(connection, "update declined") or 0)
        update_declined = update_due and declined >= CATALOG.version
        ask_update = update_due and not update_declined and self.status.shares
        due = self.status.mode is Mode.UNDECIDED or ask_update
        return State(
            ready=True,
            status=self.status,
            decision=self.decision,
            identity=current,
            former=tuple(item for item in known if item.until is not None),
            outbox=outbox.summary(connection, self.environment.now()),
            last=outbox.last_outcome(connection),
            last_accepted=state_table.time_of(state_table.read_state(connection, "last_accepted")),
            asked=asked,
            ask_now=(
                due
                and self.snapshot is not None
                and not self._profile_is_new
                and not self._asked_in_this_run
                and asked < MAX_ASKED
            ),
            update_due=update_due,
            update_declined=update_declined,
            requests=requests.all_requests(connection),
            revision=connection.total_changes + (self._foreign_changes << 32),
        )

    def consent_window_shown(self) -> None:
        """Count that the question opened by itself."""
        self._asked_in_this_run = True
        version = self._asked_about()
        self.keeper.commit(lambda connection: decisions.count_question(connection, version))
        self.publish()

    def _asked_about(self) -> int:
        """Return the version whose new points the question is about; 0: whether to share."""
        return CATALOG.version if self.decision.answer is Choice.YES else 0

    def facts(self, snapshot: Snapshot) -> Facts:
        """Complete a snapshot for a preview: what a bad end would tell is in it, too."""
        clean = 0
        if self.database is not None:
            with contextlib.suppress(sqlite3.Error):
                clean = session_rows.clean_ends(self.database.connection)
        ended = self.recorder.ended_now(snapshot, clean)
        return dataclasses.replace(self.recorder.facts(snapshot), ended=ended)

    def record_fault(self, error: BaseException) -> None:
        """Record and show an unexpected error of ours; does not raise."""
        self.fault = f"{type(error).__name__}: {error}"[:300]
        place = traceback.extract_tb(error.__traceback__)[-1:]
        where = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in place)
        words = f"Unexpected error: {self.fault}{where}"
        if words in self._faults or len(self._faults) >= MAX_FAULTS:
            return
        self._faults.add(words)
        with contextlib.suppress(Exception):
            now = self.environment.now()
            self.keeper.commit(lambda connection: history.add_notice(connection, words, now))
            self.publish()

    # Recording

    def launch(self) -> None:
        """Record what a launch tells, once in this session, where sharing is on."""
        snapshot, recorder = self.snapshot, self.recorder
        if recorder.launched or snapshot is None or not self.status.shares or self.halted:
            return
        facts = recorder.facts(snapshot)
        if self.keeper.commit(lambda connection: recorder.launch(connection, facts)):
            recorder.forget_ended()

    def workbench_changed(self, name: str) -> None:
        """Keep which workbench is active, in case that this session ends badly."""
        if self._session_runs and not self.halted:
            session = self.recorder.session
            self.keeper.commit(
                lambda connection: session_rows.set_workbench(connection, session, name)
            )

    def erase(self, *, keep_waiting: bool) -> None:
        """Delete the history, and the files of sessions that are over."""
        self.keeper.erase(keep_waiting=keep_waiting)
        self.sweep()
        self.refresh()

    def run_retention(self, days: int) -> None:
        """Forget what is older than the retention, and files that nothing belongs to any more."""
        self.keeper.run_retention(days, this_host())
        self.sweep()

    def sweep(self) -> None:
        """Remove the files of sessions that are over and will not be judged any more."""
        if self.database is None:
            return
        with contextlib.suppress(LedgerTrouble), known_errors():
            unfinished = session_rows.unfinished_ids(self.database.connection)
            session_lock.sweep(self.keeper.path.parent, unfinished | {self.recorder.session})

    def shut_down(self) -> None:
        """The last job: the shutdown event and the clean end, if the session was recorded."""
        if self.keeper.unsaved and self.database is not None:
            self.keeper.catch_up()
            self.status = self._compute()
        presence = self.recorder.lock
        if presence.held:
            shares = self.status.shares and not self.halted
            job = self.recorder.shut_down_own if shares else self.recorder.stop
            told = self.keeper.commit(job)
            if not told:
                presence.record_clean_exit(self.environment.now())
            presence.release(remove=told)
        self.keeper.close()
