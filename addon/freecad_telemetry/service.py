# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The facade that the GUI talks to.

Every method returns at once and may be called on the GUI thread: it opens no file, no ledger and
no socket. Effects are seen in `Service.state`; answers go to a callback on a thread of the core.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.parameters import requested_pause, restricted_by
from freecad_telemetry.consent.status import Mode, Pause, PauseKind, Status
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.facts import earlier_addon
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger import changes, decisions, export, history, outbox, requests
from freecad_telemetry.ledger.reader import Reader
from freecad_telemetry.records import (
    Destination,
    Detail,
    Event,
    HistoryQuery,
    HistoryRow,
    Preview,
    RequestKind,
    RequestState,
    RowKind,
    State,
)
from freecad_telemetry.runtime.controller import Controller
from freecad_telemetry.upload.exchange import BrokenLibrary
from freecad_telemetry.upload.manager import UploadManager
from freecad_telemetry.upload.removal_manager import RemovalManager
from freecad_telemetry.upload.sender import Sender
from freecad_telemetry.urls import check_url
from freecad_telemetry.worker import Worker

TICK_SECONDS = 2.0
"""Seconds between two looks at the ledger for changes by another FreeCAD."""
MAX_QUIT_WAIT_SECONDS = 0.1
"""Seconds that FreeCAD waits for our threads at most when it quits."""
MAX_SENDER_FAULTS = 3
"""After so many unexpected errors no sender is started again in this run."""
MAX_WAITING_SHOWN = 60
"""So many of the events that wait are read for the panel; the history has all of them."""
RETENTION_INTERVAL_SECONDS = 24 * 3600.0
"""Seconds between two looks at what is older than the retention."""

Result = TypeVar("Result")
Then = Callable[[Result | Exception], None]


class Service:
    """Everything that the panel, the question and the commands can know and do.

    Attributes:
        state: what every surface shows; replaced as a whole, read from any thread.
        catalog: what may leave.
    """

    catalog = CATALOG

    def __init__(
        self,
        ledger_file: Path,
        destination: Destination,
        parameters: Mapping[str, object],
        *,
        profile_is_new: bool = False,
        build: Mapping[str, str] | None = None,
        environment: Environment | None = None,
    ) -> None:
        self.state = State(ledger=str(ledger_file))
        self._environment = environment or Environment()
        self._destination, refused = _usable(destination)
        self._listeners: list[Callable[[State], None]] = []
        self._sender: Sender | None = None
        self._sender_lock = threading.Lock()
        self._sender_faults = 0
        self._kept_house_at = float("inf")
        self._stopping = False
        self._withdrawal: Decision | None = None
        self._engine = Controller(
            ledger_file,
            parameters,
            self._environment,
            profile_is_new=profile_is_new,
            build=build or {},
            publish=self._publish,
            status_changed=self._status_changed,
        )
        self._engine.use_address(self._destination.url, refused)
        self._worker = Worker(
            "Telemetry ledger", self._tick, TICK_SECONDS, self._engine.record_fault
        )
        self._desk = UploadManager(self._engine, self._worker, lambda: self._destination)
        self._reader = Reader(ledger_file, self._report)
        self._removals = RemovalManager(self._engine, self._worker)

    # Life

    def start(self) -> None:
        """Start the ledger thread: it opens the ledger and publishes the first state."""
        self._worker.post(self._engine.open)
        self._worker.start()

    def startup_over(self, snapshot: Snapshot) -> None:
        """Tell that FreeCAD's start-up is over, and what its API says now."""

        def job() -> None:
            self._engine.snapshot = snapshot
            self._engine.earlier_addon = earlier_addon(snapshot.directories.user_data)
            self._engine.launch()
            self._start_sender()
            self._engine.publish()
            self._run_retention()
            known_parameters()  # the GUI thread names settings, but reads no file

        self._worker.post(job)

    def workbench_changed(self, name: str) -> None:
        """Tell which workbench is active now."""
        self._worker.post(lambda: self._engine.workbench_changed(name))

    def stop(self, wait: float = MAX_QUIT_WAIT_SECONDS) -> None:
        """End everything; wait for the threads at most `wait` seconds, less when they are done.

        What FreeCAD's end tells is committed by the ledger thread's last job. For the case that
        it cannot be in time, a small thread writes the time into the session's lock file.
        """
        self._stopping = True
        self._stop_sender()
        self._removals.stop()
        self._reader.stop()
        now = self._environment.now()
        threading.Thread(
            target=self._engine.recorder.lock.record_clean_exit,
            args=(now,),
            name="Telemetry goodbye",
            daemon=True,
        ).start()
        self._worker.close(self._engine.shut_down)
        self._worker.wait(wait)

    def listen(self, callback: Callable[[State], None]) -> None:
        """Call back with every new state, on a thread of the core."""
        self._listeners.append(callback)

    # Decisions and wishes

    def share(self, categories: frozenset[Category], shown: ShownWording) -> None:
        """Decide yes, as "Share" in the question does: an ID is made where there is none.

        What was decided in another FreeCAD meanwhile, and was not shown here yet, stands: a "no",
        a category that was left out, a pause.
        """
        decision = Decision(
            Choice.YES,
            categories & frozenset(OPTIONAL_CATEGORIES),
            shown.version,
            self._environment.now(),
            shown.wording,
            shown.language,
            "question",
        )

        seen = (self.state.decision, self.state.status.pause)
        new_id = self._environment.new_uuid
        self._worker.post(
            lambda: self._begin(
                lambda connection: changes.agree(
                    connection, decision, seen, CATALOG, new_id, self._environment.now()
                )
            )
        )

    def decline(self, shown: ShownWording) -> None:
        """Decide no, as "Don't share" in the question does."""
        decision = Decision(
            Choice.NO,
            at=self._environment.now(),
            wording=shown.wording,
            language=shown.language,
            source="question",
        )
        self._withdraw(decision)

    def share_update(self, added: frozenset[Category], shown: ShownWording) -> None:
        """Agree to what is new in the catalog; what was agreed to before stays as it is.

        Nothing happens where sharing was turned off meanwhile, as another FreeCAD may do.

        Args:
            added: those of the new categories that are agreed to.
        """
        self._answer_update(shown, added)

    def keep_version(self, shown: ShownWording) -> None:
        """Decline what is new: what was agreed to before is sent on, and nobody asks again."""
        self._answer_update(shown, None)

    def _answer_update(self, shown: ShownWording, added: frozenset[Category] | None) -> None:
        self._worker.post(
            lambda: self._engine.wish(
                lambda connection: changes.answer_update(
                    connection, shown, added, CATALOG, self._environment.now()
                )
            )
        )

    def turn_off(self, source: str = "preferences") -> None:
        """Withdraw: nothing is collected or sent any more, and what waits is deleted."""
        self._withdraw(Decision(Choice.NO, at=self._environment.now(), source=source))

    def reset(self) -> None:
        """Go back to "not decided"; what waits is deleted."""
        self._withdraw(Decision(Choice.UNDECIDED, at=self._environment.now(), source="reset"))

    def _withdraw(self, decision: Decision) -> None:
        mode = Mode.OFF if decision.answer is Choice.NO else Mode.UNDECIDED
        self._withdrawal = decision
        self._halt(Status(mode))

        def wish() -> None:
            self._engine.wish(
                lambda connection: changes.withdraw(connection, decision, self._environment.now()),
                halts=1,
            )
            self._engine.sweep()

        self._worker.post(wish)

    def consent_window_shown(self) -> None:
        """Note that the question opened by itself."""
        self._worker.post(self._engine.consent_window_shown)

    def set_categories(self, categories: frozenset[Category]) -> None:
        """Change the categories of a yes; the waiting events of an unticked one are deleted.

        Only what differs from the state counts: another FreeCAD may have changed others meanwhile.
        """
        seen = self.state.decision.categories
        added, removed = categories - seen, seen - categories

        self._interrupt(
            lambda connection: changes.change_categories(
                connection, added, removed, CATALOG, self._environment.now()
            )
        )

    def pause(self, kind: PauseKind, length: timedelta | None = None) -> None:
        """Hold what waits and collect nothing, until `kind` says; `length` for a time."""
        now = self._environment.now()
        until = now + length if length is not None else None
        session = self._engine.recorder.session if kind is PauseKind.RESTART else ""
        pause = Pause(kind, until, session, now)
        if self.state.decision.answer is not Choice.YES:
            return
        self._halt(Status(Mode.PAUSED, pause))

        def job(connection: sqlite3.Connection) -> None:
            if decisions.newest_decision(connection).answer is Choice.YES:
                decisions.write_pause(connection, pause)

        def wish() -> None:
            if kind is PauseKind.RESTART:
                # Where this fails, other FreeCADs may end the pause; in this one it holds.
                with contextlib.suppress(OSError):
                    self._engine.recorder.lock.take(self._environment.now())
            self._engine.wish(job, halts=1)

        self._worker.post(wish)

    def resume(self) -> None:
        """End the pause."""
        self._worker.post(
            lambda: self._begin(lambda connection: decisions.write_pause(connection, None))
        )

    def new_id(self, keep_waiting: bool, remove: bool = False) -> None:
        """Make a new ID, while the user shares; the current one becomes a former ID.

        Args:
            keep_waiting: what waits is sent under the old ID (True), or deleted.
            remove: ask the server besides to remove what it holds under the old ID; what waits
                is deleted then, and sharing goes on under the new ID.
        """

        self._interrupt(
            lambda connection: changes.change_identity(
                connection,
                self._environment.new_uuid,
                self._engine.recorder.session,
                self._environment.now(),
                keep_waiting=keep_waiting,
                remove=remove,
            )
        )
        if remove:
            self._worker.post(lambda: self._removals.tick(self._destination.removal_url))

    def try_now(self) -> None:
        """Send what waits now, unless the server itself asked to wait."""

        def job(connection: sqlite3.Connection) -> None:
            outbox.write_schedule(connection, outbox.read_schedule(connection).launched())

        def wish() -> None:
            self._engine.wish(job)
            if self._sender is not None:
                self._sender.wake()

        self._worker.post(wish)

    def request_copy(self, identity: str) -> None:
        """Note that a copy of the data was asked for; the user sends the e-mail."""

        def job(connection: sqlite3.Connection) -> None:
            now = self._environment.now()
            requests.add(connection, RequestKind.COPY, identity, RequestState.PREPARED, now)

        self._worker.post(lambda: self._engine.wish(job))

    def request_removal(self, identity: str, retry: bool) -> None:
        """Ask the server to remove what it holds under an ID.

        What waits under that ID is deleted; for the current ID sharing is turned off. Works
        whatever the status is. `retry`: try again by itself when the service is out of reach.
        """
        current = self.state.identity
        halts = int(current is not None and current.id == identity)
        if halts:
            self._halt(Status(Mode.OFF))

        def wish() -> None:
            self._engine.wish(
                lambda connection: changes.ask_for_removal(
                    connection, identity, self._environment.now(), retry=retry
                ),
                halts=halts,
            )
            self._removals.tick(self._destination.removal_url)

        self._worker.post(wish)

    def cancel_removal(self, number: int) -> None:
        """Give up a removal that was not answered yet."""

        def job(connection: sqlite3.Connection) -> None:
            requests.cancel(connection, number, self._environment.now())

        def wish() -> None:
            self._removals.cancel(number)
            self._engine.wish(job)

        self._worker.post(wish)

    def retry_removal(self, number: int) -> None:
        """Try a removal again now."""

        def wish() -> None:
            now = self._environment.now()
            self._engine.wish(lambda connection: requests.retry_now(connection, number, now))
            self._removals.tick(self._destination.removal_url)

        self._worker.post(wish)

    def erase_history(self, keep_waiting: bool) -> None:
        """Delete the history from this computer, damaged ledgers that were set aside included."""
        self._stop_sender()

        def wish() -> None:
            self._engine.erase(keep_waiting=keep_waiting)
            self._resume_sender()

        self._worker.post(wish)

    def configure(self, destination: Destination) -> None:
        """Take over another server, key, removal service or retention."""
        self._destination, refused = _usable(destination)
        url = self._destination.url

        def job() -> None:
            self._engine.use_address(url, refused)
            self._engine.refresh()

        self._worker.post(job)

    def parameters_changed(self, parameters: Mapping[str, object]) -> None:
        """Let a hand-made change of the parameters make things stricter, never looser."""
        now = self._environment.now()
        pause = requested_pause(self.state.status, parameters, now)
        if pause is not None:
            self.pause(pause.kind, pause.until - now if pause.until else None)
        decision = restricted_by(self.state.decision, parameters, now)
        if decision is None:
            self._worker.post(self._engine.publish)
        elif decision.answer is not Choice.YES:
            self._withdraw(decision)
        else:

            def job(connection: sqlite3.Connection) -> None:
                newest = decisions.newest_decision(connection)
                kept = restricted_by(newest, parameters, now)
                if kept is not None and kept.answer is Choice.YES:
                    changes.restrict(connection, kept, CATALOG, now)

            self._interrupt(job)

    # Reading

    def preview(
        self, snapshot: Snapshot, categories: frozenset[Category] | None, then: Then[Preview]
    ) -> None:
        """Compute what would be sent now; nothing is stored.

        Args:
            categories: as if these were agreed to; None for what was decided.
        """

        def job() -> None:
            engine = self._engine
            decision = engine.decision
            if categories is not None:
                decision = Decision(Choice.YES, categories, CATALOG.version)
            identity = self.state.identity.id if self.state.identity else ""
            engine.snapshot = snapshot
            try:
                result: Preview | Exception = engine.recorder.collector.preview(
                    engine.facts(snapshot), decision, identity
                )
            except Exception as error:  # noqa: BLE001 - the caller waits for an answer
                engine.record_fault(error)
                result = error
            then(result)

        self._worker.post(job)

    def history(self, query: HistoryQuery, then: Then[tuple[HistoryRow, ...]]) -> None:
        """Read a page of the history, newest first."""
        self._reader.ask(lambda connection: history.page(connection, query), then)

    def detail(self, kind: RowKind, number: int, then: Then[Detail | None]) -> None:
        """Read one row of the history with its events and attempts."""
        self._reader.ask(lambda connection: history.detail(connection, kind, number), then)

    def sent(self, number: int | None, direction: str, then: Then[Detail | None]) -> None:
        """Read a submission that left this computer: the newest (None), or the one beside it.

        Args:
            direction: "older", "newer", or "" for the submission itself.
        """
        self._reader.ask(lambda connection: history.sent(connection, number, direction), then)

    def waiting(self, then: Then[tuple[Event, ...]]) -> None:
        """Read the events that wait on this computer; of many only the newest."""
        self._reader.ask(lambda connection: history.waiting(connection, MAX_WAITING_SHOWN), then)

    def decisions(self, then: Then[tuple[Decision, ...]]) -> None:
        """Read the record of decisions, newest first."""
        self._reader.ask(decisions.all_decisions, then)

    def export(self, kind: str, with_ids: bool, then: Then[bytes]) -> None:
        """Make a file of the history: "json" or "csv"; IDs are shortened unless asked for."""
        self._reader.ask(lambda connection: export.export(connection, kind, with_ids), then)

    # Threads

    def _publish(self, state: State) -> None:
        if self._engine.halted and state.status.shares:
            state = dataclasses.replace(state, status=self.state.status)
        gave_up = self._sender_faults >= MAX_SENDER_FAULTS
        self.state = dataclasses.replace(self._withdrawn(state), gave_up=gave_up)
        for callback in self._listeners:
            callback(self.state)

    def _withdrawn(self, state: State) -> State:
        """Show a withdrawal as decided before the ledger could take it.

        The parameters mirror it at once, so a "no" that never reached the ledger, because
        somebody else held it when FreeCAD quit, is heard at the next start.
        """
        withdrawal = self._withdrawal
        if withdrawal is None or withdrawal.at is None:
            return state
        if state.decision.at is not None and state.decision.at >= withdrawal.at:
            self._withdrawal = None
            return state
        return dataclasses.replace(state, decision=withdrawal)

    def _halt(self, status: Status) -> None:
        """Stop in memory at once, before anything is committed."""
        self._engine.halt()
        self._stop_sender()
        self._publish(dataclasses.replace(self.state, status=status))

    def _begin(self, job: Callable[[sqlite3.Connection], None]) -> None:
        """Commit a wish to share, then record the launch and start the sender."""
        self._engine.wish(job)
        self._engine.launch()
        self._start_sender()
        self._engine.publish()

    def _interrupt(self, job: Callable[[sqlite3.Connection], None]) -> None:
        """Break off what is on its way, since it may be what the wish deletes; then go on."""
        self._stop_sender()

        def wish() -> None:
            self._engine.wish(job)
            self._resume_sender()

        self._worker.post(wish)

    def _resume_sender(self) -> None:
        if self._engine.snapshot is not None:
            self._start_sender()

    def _status_changed(self, status: Status) -> None:
        """Start or end the sender; on the ledger thread."""
        if status.shares and not self._engine.halted:
            if self._engine.snapshot is not None:
                self._engine.launch()
                self._start_sender()
        else:
            self._stop_sender()

    def _start_sender(self) -> None:
        if self._stopping or self._engine.halted or not self._engine.status.shares:
            return
        if self._sender_faults >= MAX_SENDER_FAULTS:
            return
        with self._sender_lock:
            if self._sender is None or not self._sender.is_alive():
                self._sender = Sender(self._desk, self._environment, self._sender_failed)
                self._sender.start()
            else:
                self._sender.wake()

    def _stop_sender(self) -> None:
        with self._sender_lock:
            sender, self._sender = self._sender, None
        if sender is not None:
            sender.stop()

    def _sender_failed(self, error: BaseException) -> None:
        if isinstance(error, BrokenLibrary):
            words = str(error)
            self._worker.post(lambda: self._engine.posthog_is_broken(words))
        else:
            self._sender_faults += 1
            self._report(error)
            self._worker.post(self._engine.publish)

    def _report(self, error: BaseException) -> None:
        self._worker.post(lambda: self._engine.record_fault(error))

    def _tick(self) -> None:
        self._engine.tick()
        self._removals.tick(self._destination.removal_url)
        if self._environment.monotonic() - self._kept_house_at > RETENTION_INTERVAL_SECONDS:
            self._run_retention()

    def _run_retention(self) -> None:
        self._kept_house_at = self._environment.monotonic()
        self._engine.run_retention(self._destination.history_days)


def _usable(destination: Destination) -> tuple[Destination, str]:
    """Return a destination with its address as it is used, and the address where it cannot be."""
    try:
        return dataclasses.replace(destination, url=check_url(destination.url)), ""
    except ValueError:
        return destination, destination.url
