# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The one flow of the core: a change is applied, then the status is computed and published.

All that happens (a user's action, an answer of the server, a look around) runs as a job on the
ledger thread and ends in `settle`: one status, which session and uploads follow, and one
publication.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import MAX_ASKED, Choice, Decision
from freecad_telemetry.consent.parameters import PENDING_STOPS
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
from freecad_telemetry.facts.facts import earlier_addon
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger import changes, decisions, history
from freecad_telemetry.ledger import sessions as session_rows
from freecad_telemetry.ledger.changes import Change
from freecad_telemetry.ledger.database import Database, LedgerTrouble, LostLedger, known_errors
from freecad_telemetry.ledger.folder import is_private
from freecad_telemetry.ledger.store import LedgerStore
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Destination, Preview, State
from freecad_telemetry.runtime.blockers import Blockers
from freecad_telemetry.runtime.faults import Faults
from freecad_telemetry.runtime.pending_stops import PendingStop, PendingStops
from freecad_telemetry.runtime.state_reader import asked_about, read_state
from freecad_telemetry.session.lock import this_computer, this_host
from freecad_telemetry.session.recorder import SessionRecorder
from freecad_telemetry.upload.manager import UploadManager
from freecad_telemetry.upload.outcome import BrokenLibrary
from freecad_telemetry.upload.removal_manager import RemovalManager
from freecad_telemetry.urls import check_url
from freecad_telemetry.worker import Worker

TICK_SECONDS = 2.0
"""Between two looks at the ledger for changes by another FreeCAD: an "off" there is seen here as
soon as somebody could look."""
RETENTION_INTERVAL_SECONDS = 24 * 3600.0
"""Between two looks at what is older than the retention, which is counted in days."""


class Controller:
    """What rules on the ledger thread.

    `start`, `submit`, `post`, `report` and `stop` may be called on any thread.

    Attributes:
        state: what every surface shows; replaced as a whole, read from any thread.
        status: as last computed, of the ledger thread.
        store, recorder, uploads, removals: the ledger, this run of FreeCAD, what is sent.
        snapshot: what FreeCAD's API last told; None before start-up is over.
    """

    def __init__(
        self,
        ledger_file: Path,
        destination: Destination,
        parameters: Mapping[str, object],
        environment: Environment,
        *,
        profile_is_new: bool,
        build: Mapping[str, str],
    ) -> None:
        self.state = State(ledger=str(ledger_file))
        self.status = Status(Mode.UNDECIDED)
        self.snapshot: Snapshot | None = None
        self.listeners: list[Callable[[State], None]] = []
        self.environment = environment
        self.store = LedgerStore(
            ledger_file,
            environment,
            adopt=lambda connection: changes.adopt(connection, parameters, self._context()),
            lost=self._ledger_is_lost,
            failed=self.record_fault,
        )
        self.recorder = SessionRecorder(self.store, environment, build)
        self._worker = Worker("Telemetry ledger", self.tick, TICK_SECONDS, self.record_fault)
        destination, refused = _usable(destination)
        self.uploads = UploadManager(
            self.store,
            self.recorder,
            self._worker,
            environment,
            destination,
            may_send=self._may_send,
            settle=self.settle,
            publish=self.publish,
            failed=self._sender_failed,
        )
        self.removals = RemovalManager(
            self.store,
            self.recorder,
            self._worker,
            environment,
            settle=self.settle,
            failed=self.record_fault,
        )
        self._blockers = Blockers(environment)
        self._blockers.use_url(destination.url, refused)
        self._parameters = parameters
        self._profile_is_new = profile_is_new
        self._stops = PendingStops(ledger_file.parent, environment.new_uuid)
        self._saving: threading.Thread | None = None
        self._publishing = threading.RLock()
        self._published = self.state
        self._decision = Decision()
        self._pause: Pause | None = None
        self._blocked_by: tuple[Blocker, ...] = ()
        self._ledger_state = State()
        self._data_version = 0
        self._foreign_changes = 0
        self._was_lost = False
        self._earlier_addon = ""
        self._asked_in_this_run = False
        self._retention_at = float("inf")
        self._faults = Faults()

    # From any thread

    def start(self) -> None:
        """Start the ledger thread: it opens the ledger and publishes the first state."""
        self._worker.post(self.open)
        self._worker.start()

    def submit(self, change: Change) -> None:
        """Take up a user's action; returns at once.

        What makes things stricter holds at once, in memory, and is saved beside the ledger;
        everything else holds when it is committed.
        """
        if not change.is_stop:
            self._worker.post(lambda: self._apply(change, None))
            return
        stop = self._stops.add(change)
        self.uploads.cancel()
        self._show()
        self._saving = threading.Thread(target=self._save_stops, name="Telemetry stop", daemon=True)
        self._saving.start()
        self._worker.post(lambda: self._apply(change, stop))

    def _save_stops(self) -> None:
        if self._stops.save():
            self._show()

    def post(self, job: Callable[[], None]) -> None:
        """Let a job run on the ledger thread."""
        self._worker.post(job)

    def report(self, error: BaseException) -> None:
        """Record and show an unexpected error of ours."""
        self._worker.post(lambda: self.record_fault(error))

    def stop(self, wait: float) -> None:
        """End everything; wait at most `wait` seconds, less when all is done.

        What FreeCAD's end tells is committed by the ledger thread's last job. For the case that
        it cannot be in time, a small thread writes the time into the session's lock file.
        """
        self.uploads.stop()
        self.removals.stop()
        threading.Thread(
            target=self.recorder.lock.record_clean_exit,
            args=(self.environment.now(),),
            name="Telemetry clean exit",
            daemon=True,
        ).start()
        end = time.monotonic() + wait
        self._worker.close(self.shut_down)
        self._worker.wait(wait)
        if self._saving is not None:
            self._saving.join(max(0.0, end - time.monotonic()))

    @property
    def suspended(self) -> bool:
        """True from the moment the user made something stricter until that is committed."""
        return bool(self._stops)

    def _may_send(self) -> bool:
        # Another FreeCAD's stop may lie beside a ledger that it could not write.
        return self.status.shares and not self.suspended and not self._stops.has_arrived()

    # A change

    def _apply(self, change: Change, stop: PendingStop | None) -> None:
        if isinstance(change, changes.CountQuestion):
            self._asked_in_this_run = True
        if stop is not None:
            self._commit_stop(stop)
        else:
            self.store.commit(lambda connection: change.apply(connection, self._context()))
        self.store.purge()
        self.settle()
        if isinstance(change, changes.Withdraw | changes.EraseHistory):
            self.recorder.sweep()

    def _commit_stop(self, stop: PendingStop) -> None:
        change = stop.change
        if isinstance(change, changes.UnreadStop):
            return
        if changes.pauses_until_restart(change):
            # Where this fails, other FreeCADs may end the pause; in this one it holds.
            with contextlib.suppress(OSError):
                self.recorder.lock.acquire(self.environment.now())
        if isinstance(change, changes.CancelRemoval):
            self.removals.cancel(change.number)
        if isinstance(change, changes.EraseHistory):
            self.store.purge_due = True
        stop.waits = not self.store.commit(
            lambda connection: changes.apply_once(connection, change, stop.token, self._context()),
            lambda: self._stops.remove(stop),
        )

    def _take_up_stops(self) -> bool:
        """Take up what another FreeCAD stopped and could not commit; return whether it did."""
        arrived = self._stops.arrived()
        if arrived:
            self.uploads.cancel()
        for stop in arrived:
            self._commit_stop(stop)
        return self._stops.release(self._is_applied) or bool(arrived)

    def _is_applied(self, token: str) -> bool:
        """Tell whether the ledger knows a stop; not where it cannot be read."""
        if self.store.database is not None:
            with contextlib.suppress(LedgerTrouble), known_errors():
                return changes.is_applied(self.store.database.connection, token)
        return False

    def _context(self) -> changes.Context:
        return changes.Context(
            self.environment.now(),
            self.environment.new_uuid,
            self.recorder.session,
            this_computer() if self.status.shares else "",
        )

    # One status, one publication

    def settle(self) -> None:
        """Compute the status, let everything follow it, and publish the state."""
        self._read_rules()
        self._compute_status()
        if not self.suspended:
            self.recorder.follow(self.status, self.snapshot)
            self._compute_status()  # the ledger may have failed
        self.uploads.follow(started=self.snapshot is not None)
        self.removals.claim(self.uploads.destination.removal_url)
        self.publish()
        self.removals.start()

    def _read_rules(self) -> None:
        """Read what the status depends on."""
        connection = None
        if self.store.database is not None:
            try:
                with known_errors():
                    connection = self.store.database.connection
                    self._data_version = self.store.database.data_version()
                    self._decision = decisions.newest_decision(connection)
                    self._pause = decisions.read_pause(connection)
                    self._blocked_by = self._blockers.current(connection)
                    return
            except LedgerTrouble as trouble:
                self.store.set_error(trouble)
        self._pause = None
        self._blocked_by = self._blockers.current(None)

    def _compute_status(self) -> None:
        trouble = self.store.trouble
        blockers = (*self._blocked_by, trouble) if trouble else self._blocked_by
        self.status = compute_status(self._decision, self._pause, blockers, self.environment.now())

    def publish(self) -> None:
        """Read what the surfaces show and hand it over as one value.

        While the ledger cannot be read, the rest stays as it was last read.
        """
        if self.store.database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._ledger_state = self._read_state(self.store.database.connection)
        self._publish(
            dataclasses.replace(
                self._ledger_state,
                ready=True,
                status=self.status,
                fault=self._faults.newest,
                gave_up=self.uploads.gave_up,
                unsaved=self.store.pending - self._stops.waiting,
                earlier_addon=self._earlier_addon,
                copies=tuple(map(str, self.store.copies)),
                set_aside=tuple(map(str, self.store.set_aside)),
                ledger=str(self.store.path),
                exits_unnoticed=not self.recorder.notices_exits,
                open_to_others=not is_private(self.store.path),
            )
        )

    def _read_state(self, connection: sqlite3.Connection) -> State:
        computer = this_computer() if self.status.shares else ""
        read = read_state(connection, self.status, self._decision, self.environment.now(), computer)
        ask_now = (
            read.ask_now
            and self.snapshot is not None
            and not self._profile_is_new
            and not self._asked_in_this_run
            and read.asked < MAX_ASKED
        )
        revision = read.revision + (self._foreign_changes << 32)
        return dataclasses.replace(read, ask_now=ask_now, revision=revision)

    def _publish(self, state: State) -> None:
        with self._publishing:
            self._published = state
            self._show()

    def _show(self) -> None:
        """Hand over what was published last, with what was stopped since."""
        with self._publishing:
            self.state = state = self._stops.shown(self._published)
            for listener in self.listeners:
                listener(state)

    # Opening, and a look around

    def open(self) -> None:
        """Open the ledger, adopt or reconcile, and publish the first state.

        What was stopped in an earlier run holds before anything else, however the ledger fares.
        """
        self._poll_blockers()
        stops = self._stops.restore(str(self._parameters.get(PENDING_STOPS) or "").split())
        stops += self._stops.arrived()
        self.store.open()
        if self.store.trouble is not None and self.store.trouble.kind is BlockerKind.NEWER_LEDGER:
            self._read_newer_ledger()
        if self._was_lost:
            self._was_lost = not self.store.commit_now(self.recorder.find)
        was_open = self.store.database is not None
        for stop in stops:
            self._commit_stop(stop)
        if self.store.commit_now(self._reconcile) and self.store.pending:
            self.store.catch_up()
        if was_open and self.store.database is None:
            self.store.open()  # the damage was seen only now
        self.settle()

    def _read_newer_ledger(self) -> None:
        """Read what can be read of a ledger that must not be written."""
        with contextlib.suppress(sqlite3.Error, LedgerTrouble, ValueError, TypeError):
            database = Database.open_to_read(self.store.path)
            try:
                self._decision = decisions.newest_decision(database.connection)
                self._ledger_state = self._read_state(database.connection)
            finally:
                database.close()

    def _reconcile(self, connection: sqlite3.Connection) -> None:
        changes.reconcile(
            connection, self._parameters, self.recorder.is_alive, self.environment.now()
        )
        self._blockers.unblock_if_changed(connection)

    def _ledger_is_lost(self) -> None:
        """Let go what was read of a ledger that was removed, replaced or damaged."""
        self._was_lost = True
        self.recorder.ledger_is_lost()
        self._decision = Decision()
        self._ledger_state = State()

    def tick(self) -> None:
        """Look around: pending changes, other FreeCADs, the end of a pause, the outside."""
        trouble = self.store.trouble
        changed = self._take_up_stops()
        self._save_stops()
        if trouble is not None:
            if trouble.kind is BlockerKind.NEWER_LEDGER:
                if changed or trouble not in self.status.blockers:
                    self.settle()
                return
            changed = True
            if not self.store.retry():
                self.open()
                changed = False
        self.store.purge()
        self.recorder.heartbeat()
        changed |= self._poll_blockers()
        changed |= self._ledger_has_changed()
        changed |= self._pause_has_changed()
        if changed:
            self.settle()
        elif self.removals.claim(self.uploads.destination.removal_url):
            self.publish()
            self.removals.start()
        if self.environment.monotonic() - self._retention_at > RETENTION_INTERVAL_SECONDS:
            self._run_retention()

    def _poll_blockers(self) -> bool:
        changed = self._blockers.poll()
        self.recorder.posthog = self._blockers.posthog
        return changed

    def _ledger_has_changed(self) -> bool:
        """Tell whether another FreeCAD has committed, or the ledger has been lost."""
        if self.store.database is None:
            return False
        try:
            if not self.store.database.is_in_place():
                raise LostLedger(Reason(ReasonCode.LEDGER_REMOVED))
            if self.store.database.data_version() == self._data_version:
                return False
        except LedgerTrouble as trouble:
            self.store.set_error(trouble)
        else:
            self._foreign_changes += 1
        return True

    def _pause_has_changed(self) -> bool:
        """Tell whether the pause changed; one until restart ends with the FreeCAD that set it."""
        pause = self.status.pause
        if pause is None:
            return False
        now = self.environment.now()
        rebased = pause.rebased(now)
        if rebased != pause:
            return self.store.commit_now(
                lambda connection: decisions.write_pause(connection, rebased)
            )
        if pause.kind is PauseKind.RESTART and not self.recorder.is_alive(pause.session):
            return self.store.commit_now(lambda connection: decisions.write_pause(connection, None))
        return pause.is_over(now)

    def _run_retention(self) -> None:
        """Forget what is older than the retention, and files that nothing belongs to any more."""
        self._retention_at = self.environment.monotonic()
        quiet = "" if self.status.shares else self.recorder.session
        self.store.run_retention(self.uploads.destination.history_days, this_host(), quiet)
        self.recorder.sweep()

    # What FreeCAD tells

    def startup_over(self, snapshot: Snapshot) -> None:
        """Take over what FreeCAD's API says at the end of its start-up."""
        self.snapshot = snapshot
        self._earlier_addon = earlier_addon(snapshot.directories.user_data)
        self.settle()
        self._run_retention()

    def workbench_changed(self, name: str) -> None:
        """Keep which workbench is active, in case that this session ends unexpectedly."""
        if not self.suspended:
            self.recorder.workbench_changed(name)

    def configure(self, destination: Destination) -> None:
        """Take over another server, key, removal service or retention."""
        destination, refused = _usable(destination)
        self.uploads.destination = destination
        self._blockers.use_url(destination.url, refused)
        if self.store.database is not None:
            self.store.commit(self._blockers.unblock_if_changed)
        self.settle()

    def consent_window_shown(self) -> None:
        """Count that the consent window opened by itself."""
        self.submit(changes.CountQuestion(asked_about(self.state.decision)))

    def preview(self, snapshot: Snapshot, categories: frozenset[Category] | None) -> Preview:
        """Compute what would be sent now, and what an unexpected exit now would tell.

        Args:
            categories: as if these were agreed to; None for what was decided.
        """
        decision = self._decision
        if categories is not None:
            decision = Decision(Choice.YES, categories, CATALOG.version)
        clean = 0
        if self.store.database is not None:
            with contextlib.suppress(sqlite3.Error):
                clean = session_rows.clean_ends(self.store.database.connection)
        self.snapshot = snapshot
        known_parameters()  # the GUI thread names settings, but reads no file
        facts = dataclasses.replace(
            self.recorder.facts(snapshot), ended=self.recorder.ended_now(snapshot, clean)
        )
        identity = self.state.identity.id if self.state.identity else ""
        return self.recorder.collector.preview(facts, decision, identity)

    def shut_down(self) -> None:
        """The last job: the shutdown event and the clean end, if the session was recorded."""
        if self.store.pending and self.store.database is not None:
            self.store.catch_up()
            self._read_rules()
            self._compute_status()
        self.recorder.end(shares=self.status.shares and not self.suspended)
        self.store.close()

    # Errors of ours

    def record_fault(self, error: BaseException) -> None:
        """Record and show an unexpected error of ours; does not raise."""
        notice = self._faults.add(error)
        if notice is None:
            return
        with contextlib.suppress(Exception):
            now = self.environment.now()
            self.store.commit(lambda connection: history.add_notice(connection, notice, now))
            self.publish()

    def _sender_failed(self, error: BaseException) -> None:
        """Hear on the sender's thread what ended it."""
        if isinstance(error, BrokenLibrary):
            reason = error.reason
            self._worker.post(lambda: self._posthog_is_broken(reason))
        else:
            self.report(error)
            self._worker.post(self.publish)

    def _posthog_is_broken(self, reason: Reason) -> None:
        self._blockers.posthog_is_broken(reason)
        self.recorder.posthog = self._blockers.posthog
        self.settle()


def _usable(destination: Destination) -> tuple[Destination, str]:
    """Return a destination with its URL as it is used, and the URL where it cannot be."""
    try:
        return dataclasses.replace(destination, url=check_url(destination.url)), ""
    except ValueError:
        return destination, destination.url
