# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Values that travel out of the ledger: events, submissions, attempts, requests, the state."""

from __future__ import annotations

import enum
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.consent.decision import Choice, Decision
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import BlockerKind, Mode, Status
from freecad_telemetry.reasons import Reason

MAX_RESPONSE_BYTES = 4096
"""Of a response that are read and kept, decompressed: PostHog answers with 15, errors tell
theirs in the first lines, and an endless body ends here."""


class _State(enum.StrEnum):
    """Where something stands; each state is declared with whether it is final."""

    is_final: bool

    def __new__(cls, value: str, is_final: bool = True) -> _State:
        member = str.__new__(cls, value)
        member._value_ = value
        member.is_final = is_final
        return member


class EventState(_State):
    """Where an event stands.

    Attributes:
        is_final: nothing more becomes of it; it is forgotten with its submission.
    """

    WAITING = "waiting", False
    ACCEPTED = "accepted", True
    REFUSED = "refused", True
    DROPPED = "dropped", True


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it is written to the ledger and sent.

    Attributes:
        uuid, distinct_id, event: as on the wire.
        timestamp: ISO 8601, UTC, as on the wire.
        properties: as on the wire.
        category: whose consent it needs; None for one that only a newer version knows.
        session: the session that made it.
    """

    uuid: str
    event: str
    distinct_id: str
    timestamp: str
    properties: Mapping[str, Value]
    category: Category | None
    session: str = ""

    @property
    def wire(self) -> dict[str, object]:
        """The event as an element of `batch`, in the order of docs/wire-format.md."""
        return {
            "event": self.event,
            "uuid": self.uuid,
            "distinct_id": self.distinct_id,
            "timestamp": self.timestamp,
            "properties": dict(self.properties),
        }


class SubmissionState(_State):
    """Where a submission stands.

    `SENDING` is on its way; `BLOCKED` was stopped by the final check and waits for another version
    of posthog or another server. `NEWER` is never written: a newer version of the addon wrote
    another state. A new state needs its entry in the GUI's `history_texts`.

    Attributes:
        is_final: it is not sent any more; it expires, and goes when the history is erased.
    """

    WAITING = "waiting", False
    SENDING = "sending", False
    ACCEPTED = "accepted", True
    REFUSED = "refused", True
    BLOCKED = "blocked", False
    DROPPED = "dropped", True
    SPLIT = "split", True
    NEWER = "newer", False

    @classmethod
    def _missing_(cls, value: object) -> SubmissionState:
        return cls.NEWER

    @property
    def can_be_sent(self) -> bool:
        """True where the sender may claim it."""
        return self is SubmissionState.WAITING

    @property
    def can_be_dropped(self) -> bool:
        """True where its events can be taken out of it: nothing of it is on its way, or over."""
        return self in (SubmissionState.WAITING, SubmissionState.BLOCKED)


class Outcome(enum.StrEnum):
    """What became of one attempt.

    `UNKNOWN`: we broke it off, or lost the answer; the server may have accepted it.
    `NOT_FOUND`: the removal service found nothing under the ID.
    `CHECK_FAILED`: the final check stopped it; nothing left.
    `NEWER` is never written: a newer version of the addon wrote something else.
    """

    ACCEPTED = "accepted"
    RETRY = "retry"
    REFUSED = "refused"
    TOO_LARGE = "too large"
    NOT_FOUND = "not found"
    UNKNOWN = "unknown"
    CHECK_FAILED = "door"
    NEWER = "newer"

    @classmethod
    def _missing_(cls, value: object) -> Outcome:
        return cls.NEWER


@dataclass(frozen=True, slots=True)
class Attempt:
    """One HTTP exchange, as it was handed to the connection and as it was answered.

    Attributes:
        at: when it began, UTC.
        duration: seconds.
        url: the full URL.
        request_line: for example "POST /batch/ HTTP/1.1".
        headers: of the request, in the order sent.
        body: of the request, byte for byte (compressed as sent).
        status: of the answer, None where there was none.
        answer_headers, answer: of the answer; at most MAX_RESPONSE_BYTES bytes of each.
        error: the exception's own text, "" where there was none or it tells nothing more.
        retry_after: seconds that the server asked to wait, None where it did not.
        reason: why it was not accepted, None where it was.
        tunnel_request, tunnel_answer: what a proxy was asked (CONNECT), without the login, and the
            head of what it answered; "" where no proxy was asked.
    """

    at: datetime
    duration: float
    url: str
    outcome: Outcome
    request_line: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    status: int | None = None
    answer_headers: tuple[tuple[str, str], ...] = ()
    answer: bytes = b""
    error: str = ""
    retry_after: float | None = None
    reason: Reason | None = None
    tunnel_request: str = ""
    tunnel_answer: str = ""


class RowKind(enum.StrEnum):
    """What a row of the history is about."""

    SUBMISSION = "submission"
    UNASSIGNED = "unassigned"
    REMOVAL = "removal"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row of the history.

    Attributes:
        kind: a submission; events that wait for their first submission; one exchange with the
            removal service; or a notice, for example that the gate held something back.
        id: of the submission, exchange or notice; 0 for unassigned events.
        at: when it was last tried, else when it was made, UTC.
        state: where it stands; None for a notice and for an exchange with the removal service.
        events: how many events it has.
        size: bytes, as sent (compressed), or an estimate where nothing was sent yet.
        attempts: how many attempts were made.
        names: the events' names, comma-separated.
        reason: why it stands there, or what the notice says.
        outcome: of an exchange with the removal service; None for anything else.
    """

    kind: RowKind
    id: int
    at: datetime
    state: SubmissionState | None
    events: int
    size: int
    attempts: int
    names: str
    reason: Reason | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """A text that is looked for in the history, and what it stands for in the user's language.

    Attributes:
        text: what people typed; upper and lower case are the same.
        events: names of events whose label has it.
        keys: keys of values, of FreeCAD's settings, and around the data, whose label has it.
        states: results whose name has it; None is that of a notice.
        outcomes: results of exchanges with the removal service whose name has it.
        reason_text: how reasons are shown. Called on a thread of the core.
        value_text: how the value of an event's key is shown, all of its values where the key is "".
            Called on a thread of the core.
    """

    text: str
    events: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    states: frozenset[SubmissionState | None] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    reason_text: Callable[[Reason], str] = str
    value_text: Callable[[str, str, Value], str] = lambda _event, _key, _value: ""


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which rows of the history are wanted, newest first.

    Attributes:
        search: says what they shall hold; None for all. Called on a thread of the core: the names
            of FreeCAD's settings are read from a file.
        canceled: set where nobody waits for the answer any more.
        since: only rows from then on, UTC; None for all.
        offset, limit: which part of them.
    """

    search: Callable[[], Search] | None = None
    canceled: threading.Event | None = None
    since: datetime | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Detail:
    """A submission with all that belongs to it.

    Attributes:
        row: as in the history.
        events: what it holds; read from the ledger's rows.
        attempts: every exchange, oldest first.
        removed_id: whose data the removal service was asked to remove, "" for anything else.
    """

    row: HistoryRow
    events: tuple[Event, ...]
    attempts: tuple[Attempt, ...] = ()
    removed_id: str = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """What the gate would hold back, or has held back.

    Attributes:
        event, key: what; `key` is "" for a whole event.
    """

    event: str
    key: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be sent now; computed in memory, never stored.

    Attributes:
        events: what would leave, without time and number, which they get when they are recorded;
            `distinct_id` is "" where no ID exists yet.
        withheld: events that the user's choices hold back, with all their present values.
        reasons: why each of `withheld` is held back, by event name.
        counted: how many installed addons are only counted, not named.
        if_crashed: what the next start would tell besides, if FreeCAD ended badly now.
    """

    events: tuple[Event, ...]
    withheld: tuple[Event, ...] = ()
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    counted: int = 0
    if_crashed: tuple[Event, ...] = ()


class RequestKind(enum.StrEnum):
    """What a user can ask for; `NEWER`, never written: what only a newer version knows."""

    COPY = "copy"
    REMOVAL = "removal"
    NEWER = "newer"

    @classmethod
    def _missing_(cls, value: object) -> RequestKind:
        return cls.NEWER


class RequestState(enum.StrEnum):
    """Where a request stands; `NEWER`, never written: where only a newer version puts one."""

    PREPARED = "prepared"
    WAITING = "waiting"
    SENDING = "sending"
    ACCEPTED = "accepted"
    NOTHING_STORED = "nothing stored"
    FAILED = "failed"
    CANCELLED = "cancelled"
    NEWER = "newer"

    @classmethod
    def _missing_(cls, value: object) -> RequestState:
        return cls.NEWER

    @property
    def is_under_way(self) -> bool:
        """True where it was neither answered nor given up."""
        return self in (RequestState.WAITING, RequestState.SENDING)

    @property
    def can_be_retried(self) -> bool:
        """True where a removal may be tried again at once."""
        return self in (
            RequestState.WAITING,
            RequestState.NOTHING_STORED,
            RequestState.FAILED,
            RequestState.CANCELLED,
        )


@dataclass(frozen=True, slots=True)
class DataRequest:
    """A request for a copy, or for the removal, of what the server holds under an ID.

    Attributes:
        retry: True where it is tried again by itself after the service could not be reached.
        reason: what the service answered last, or why it did not.
        status: of the service's last answer, None where there was none.
        next_try: when it is tried again, UTC; None for at once, or never. Of one that found
            nothing: when it is worth to be tried again, since data was accepted shortly before.
        asked_until: the service asked for no request before then (Retry-After), UTC.
    """

    id: int
    kind: RequestKind
    identity: str
    at: datetime
    state: RequestState
    changed_at: datetime
    retry: bool = False
    reason: Reason | None = None
    status: int | None = None
    next_try: datetime | None = None
    asked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outbox:
    """What waits on this computer.

    Attributes:
        events, size, sessions: how much waits: events, bytes, sessions of FreeCAD.
        next_try: when the next attempt is due, UTC; None where none is planned.
        failing_since: when the server was first out of reach, UTC; None where it answers.
        asked_to_wait: the server itself still asks to wait (Retry-After).
        sending: an exchange is going on.
        reason: why the last attempt failed.
        newer: how many of these events a newer version of the addon wrote, which sends them.
    """

    events: int = 0
    size: int = 0
    sessions: int = 0
    next_try: datetime | None = None
    failing_since: datetime | None = None
    asked_to_wait: bool = False
    sending: bool = False
    reason: Reason | None = None
    newer: int = 0

    @property
    def to_send(self) -> int:
        """How many events this version of the addon will send."""
        return self.events - self.newer


@dataclass(frozen=True, slots=True)
class LastOutcome:
    """The last submission that was accepted or refused.

    Attributes:
        size: bytes as sent.
        reason: why it was refused.
    """

    submission: int
    state: SubmissionState
    at: datetime
    events: int
    size: int
    reason: Reason | None = None


ERASING_REVISION = -2
"""The revision of a history that the user deleted, while that is not committed yet."""


@dataclass(frozen=True, slots=True)
class State:
    """Everything that the surfaces show, at one moment; replaced as a whole.

    Attributes:
        ready: False until the ledger was read for the first time.
        status: the one status.
        decision: the newest decision.
        identity: the current ID, None where there is none yet.
        former: former IDs, newest first.
        outbox: what waits.
        deleted: how many unsent events were deleted when sharing was turned off last; 0 while the
            user shares.
        last: the last final outcome.
        last_accepted: when a submission was last accepted, UTC.
        asked: how often the question opened by itself.
        ask_now: the question is due at the end of this start-up.
        update_due: the catalog has points that the user has not agreed to.
        update_declined: the user was asked about them and wants to share as before.
        earlier_addon: the folder of the earlier Telemetry addon where that is installed beside
            ours; it sends on its own.
        other_computer: the ledger came from another computer, and nobody has answered here yet
            whether it belongs on this one too; only while sharing.
        requests: copy and removal requests, newest first.
        revision: grows whenever the history changes.
        fault: an unexpected error of ours, None where there is none.
        gave_up: nothing is sent any more in this run, after repeated unexpected errors.
        erasing: the user deleted the history, and that is not committed yet: none is shown.
        pending_stops: what was stopped and is not committed yet, as texts (runtime/stop_texts.py).
        unsaved: how many changes are kept in memory only until they can be saved.
        ledger: the ledger's file, for people to see.
        copies: of the ledger, that FreeCAD's "Copy Configuration" made.
        set_aside: damaged ledgers.
        exits_unnoticed: its folder cannot lock files, so nothing tells unexpected exits.
        open_to_others: its folder keeps no rights: other users may read it.
    """

    ready: bool = False
    status: Status = field(default_factory=lambda: Status(Mode.UNDECIDED))
    decision: Decision = field(default_factory=Decision)
    identity: Identity | None = None
    former: tuple[Identity, ...] = ()
    outbox: Outbox = field(default_factory=Outbox)
    deleted: int = 0
    last: LastOutcome | None = None
    last_accepted: datetime | None = None
    asked: int = 0
    ask_now: bool = False
    update_due: bool = False
    update_declined: bool = False
    earlier_addon: str = ""
    other_computer: bool = False
    requests: tuple[DataRequest, ...] = ()
    revision: int = 0
    fault: Reason | None = None
    gave_up: bool = False
    erasing: bool = False
    pending_stops: tuple[str, ...] = ()
    unsaved: int = 0
    ledger: str = ""
    copies: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    exits_unnoticed: bool = False
    open_to_others: bool = False

    @property
    def can_turn_off(self) -> bool:
        """True where the user agreed, and where nobody knows: off must be possible then."""
        kinds = {blocker.kind for blocker in self.status.blockers}
        troubled = kinds & {BlockerKind.LEDGER, BlockerKind.NEWER_LEDGER}
        is_unread = bool(troubled) and self.decision.at is None
        return self.decision.answer in (Choice.YES, Choice.NEWER) or is_unread


@dataclass(frozen=True, slots=True)
class Destination:
    """Where things go; read from the parameters.

    Attributes:
        url: the PostHog server, without a path.
        key: the project's key there.
        removal_url: the removal service.
        history_days: local retention in days; 0 keeps everything.
    """

    url: str
    key: str
    removal_url: str
    history_days: int = 90
