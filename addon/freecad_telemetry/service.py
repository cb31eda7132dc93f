# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The facade that the GUI talks to.

Every method returns at once and may be called on the GUI thread: it opens no file, no ledger and
no socket. Effects are seen in `Service.state`; answers go to a callback on a thread of the core.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.parameters import restrictions
from freecad_telemetry.consent.status import Pause, PauseKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.events.payload import Message
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger import changes, decisions, export, history
from freecad_telemetry.ledger.reader import LedgerReader
from freecad_telemetry.records import (
    Destination,
    Event,
    HistoryQuery,
    HistoryRow,
    Preview,
    RowKind,
    State,
)
from freecad_telemetry.runtime.controller import Controller

MAX_QUIT_WAIT_SECONDS = 0.1
"""FreeCAD waits for our threads no longer than that when it quits: nobody notices it."""
MAX_WAITING_SHOWN = 60
"""So many of the events that wait are read for the panel, a screen or two; the history has all."""

Result = TypeVar("Result")
Then = Callable[[Result | Exception], None]


class Service:
    """Everything that the panel, the consent window and the commands can know and do.

    Attributes:
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
        self._environment = environment or Environment()
        self._controller = Controller(
            ledger_file,
            destination,
            parameters,
            self._environment,
            profile_is_new=profile_is_new,
            build=build or {},
        )
        self._reader = LedgerReader(ledger_file, self._controller.report)
        self._submit = self._controller.submit

    @property
    def state(self) -> State:
        """What every surface shows; replaced as a whole, read from any thread."""
        return self._controller.state

    # Life

    def start(self) -> None:
        """Start the ledger thread: it opens the ledger and publishes the first state."""
        self._controller.start()

    def startup_over(self, snapshot: Snapshot) -> None:
        """Tell that FreeCAD's start-up is over, and what its API says now."""
        self._controller.post(lambda: self._controller.startup_over(snapshot))

    def workbench_changed(self, name: str) -> None:
        """Tell which workbench is active now."""
        self._controller.post(lambda: self._controller.workbench_changed(name))

    def stop(self, wait: float = MAX_QUIT_WAIT_SECONDS) -> None:
        """End everything; wait for the threads at most `wait` seconds, less when they are done."""
        self._reader.stop()
        self._controller.stop(wait)

    def listen(self, callback: Callable[[State], None]) -> None:
        """Call back with every new state, on a thread of the core."""
        self._controller.listeners.append(callback)

    # What the user does

    def share(self, categories: frozenset[Category], shown: ShownWording) -> None:
        """Decide yes, as "Share" in the consent window does: an ID is made where there is none.

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
        self._submit(changes.Share(decision, self.state.decision, self.state.status.pause))

    def decline(self, shown: ShownWording) -> None:
        """Decide no, as "Don't share" in the consent window does."""
        self._withdraw(Choice.NO, "question", shown.wording, shown.language)

    def share_update(self, added: frozenset[Category], shown: ShownWording) -> None:
        """Agree to what is new in the catalog; what was agreed to before stays as it is.

        Nothing happens where sharing was turned off meanwhile, as another FreeCAD may do.

        Args:
            added: those of the new categories that are agreed to.
        """
        self._submit(changes.AnswerUpdate(shown, added))

    def keep_version(self, shown: ShownWording) -> None:
        """Decline what is new: what was agreed to before is sent on, and nobody asks again."""
        self._submit(changes.AnswerUpdate(shown, None))

    def turn_off(self, source: str = "preferences", *, remove: bool = False) -> None:
        """Withdraw: nothing is collected or sent any more, and what waits is deleted.

        Args:
            remove: ask the server besides to remove what it holds under every ID that was used
                here, and try again by itself when the service is out of reach.
        """
        self._withdraw(Choice.NO, source, remove=remove)

    def reset(self) -> None:
        """Go back to "not decided"; what waits is deleted."""
        self._withdraw(Choice.UNDECIDED, "reset")

    def _withdraw(
        self,
        choice: Choice,
        source: str,
        wording: str = "",
        language: str = "",
        *,
        remove: bool = False,
    ) -> None:
        now, identity = self._environment.now(), self.state.identity if remove else None
        decision = Decision(choice, at=now, wording=wording, language=language, source=source)
        self._submit(changes.Withdraw(decision, remove, identity.id if identity else ""))

    def consent_window_shown(self) -> None:
        """Note that the consent window opened by itself."""
        self._controller.consent_window_shown()

    def set_categories(self, categories: frozenset[Category]) -> None:
        """Change the categories of a yes; the waiting events of an unticked one are deleted.

        Only what differs from the state counts: another FreeCAD may have changed others meanwhile.
        """
        # Before the first read of the ledger nobody saw what is agreed to: nothing is added.
        seen = self.state.decision.categories if self.state.ready else frozenset(Category)
        self._submit(changes.SetCategories(categories - seen, seen - categories))

    def pause(self, kind: PauseKind, length: timedelta | None = None) -> None:
        """Hold what waits and collect nothing, until `kind` says; `length` for a time."""
        now = self._environment.now()
        until = now + length if length is not None else None
        session = self._controller.recorder.session if kind is PauseKind.RESTART else ""
        self._submit(changes.SetPause(Pause(kind, until, session, now)))

    def resume(self) -> None:
        """End the pause."""
        self._submit(changes.EndPause())

    def new_id(self, keep_waiting: bool, remove: bool = False) -> None:
        """Make a new ID, while the user shares; the current one becomes a former ID.

        Args:
            keep_waiting: what waits is sent under the old ID (True), or deleted.
            remove: ask the server besides to remove what it holds under the old ID; what waits
                is deleted then, and sharing goes on under the new ID.
        """
        seen = self.state.identity
        self._submit(changes.ChangeIdentity(seen.id if seen else "", keep_waiting, remove))

    def keep_id(self) -> None:
        """Keep the ID on this computer too, to which the ledger came from another one."""
        self._submit(changes.KeepIdentity())

    def try_now(self) -> None:
        """Send what waits now, unless the server itself asked to wait."""
        self._submit(changes.TryNow())

    def request_copy(self, identity: str) -> None:
        """Note that a copy of the data was asked for; the user sends the e-mail."""
        self._submit(changes.RequestCopy(identity))

    def request_removal(self, identity: str, retry: bool) -> None:
        """Ask the server to remove what it holds under an ID.

        What waits under that ID is deleted; for the current ID sharing is turned off. Works
        whatever the status is. `retry`: try again by itself when the service is out of reach.
        """
        self._submit(changes.RequestRemoval(identity, self._environment.now(), retry))

    def cancel_removal(self, number: int) -> None:
        """Give up a removal that was not answered yet."""
        self._submit(changes.CancelRemoval(number))

    def retry_removal(self, number: int) -> None:
        """Try a removal again now; where its ID is in use again, sharing is turned off."""
        self._submit(changes.RetryRemoval(number, self._environment.now()))

    def erase_history(self, keep_waiting: bool) -> None:
        """Delete the history from this computer, copied and damaged ledgers included."""
        self._submit(changes.EraseHistory(keep_waiting))

    def configure(self, destination: Destination) -> None:
        """Take over another server, key, removal service or retention."""
        self._controller.post(lambda: self._controller.configure(destination))

    def parameters_changed(self, changed: Mapping[str, object]) -> None:
        """Let a hand-made change of the parameters make things stricter, never looser.

        Args:
            changed: the parameters that were changed; None for one that was removed.
        """
        now = self._environment.now()
        if stricter := restrictions(changed, now):
            self._submit(changes.RestrictByParameters(stricter, now))
        else:
            self._controller.post(self._controller.publish)

    # Reading

    def preview(
        self, snapshot: Snapshot, categories: frozenset[Category] | None, then: Then[Preview]
    ) -> None:
        """Compute what would be sent now; nothing is stored.

        Args:
            categories: as if these were agreed to; None for what was decided.
        """

        def job() -> None:
            try:
                result: Preview | Exception = self._controller.preview(snapshot, categories)
            except Exception as error:  # noqa: BLE001 - the caller waits for an answer
                self._controller.record_fault(error)
                result = error
            then(result)

        self._controller.post(job)

    def history(self, query: HistoryQuery, then: Then[tuple[HistoryRow, ...]]) -> None:
        """Read a page of the history, newest first."""
        if self.state.erasing:
            then(())
        else:
            self._reader.ask(lambda connection: history.page(connection, query), then)

    def message(self, kind: RowKind, number: int, then: Then[Message | None]) -> None:
        """Read one row of the history with its events and attempts; None where it is gone."""
        if self.state.erasing:
            then(None)
        else:
            self._reader.ask(lambda connection: history.message(connection, kind, number), then)

    def waiting(self, then: Then[tuple[Event, ...]]) -> None:
        """Read the events that wait on this computer; of many only the newest."""
        self._reader.ask(lambda connection: history.waiting(connection, MAX_WAITING_SHOWN), then)

    def decisions(self, then: Then[tuple[Decision, ...]]) -> None:
        """Read the record of decisions, newest first."""
        self._reader.ask(decisions.all_decisions, then)

    def export(self, kind: str, with_ids: bool, then: Then[bytes]) -> None:
        """Make a file of the history: "json" or "csv"; IDs are shortened unless asked for."""
        self._reader.ask(lambda connection: export.export(connection, kind, with_ids), then)
