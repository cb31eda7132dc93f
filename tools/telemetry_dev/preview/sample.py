# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Made-up records for the preview: every state of the panel can be looked at and photographed.

`SampleService` has the methods of `freecad_telemetry.service.Service`, in memory; nothing is sent.
"""

from __future__ import annotations

import dataclasses
import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Value
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision, ShownWording
from freecad_telemetry.consent.identity import Identity
from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode, Pause, PauseKind, Status
from freecad_telemetry.events.payload import sent_detail
from freecad_telemetry.facts.host import Snapshot
from freecad_telemetry.ledger.requests import WAS_BEING_SENT
from freecad_telemetry.records import (
    Attempt,
    DataRequest,
    Detail,
    Event,
    HistoryQuery,
    HistoryRow,
    LastOutcome,
    Outbox,
    Outcome,
    Preview,
    RequestKind,
    RequestState,
    RowKind,
    State,
    SubmissionState,
)

ID = "4c60b1f2-9d1e-4f6a-8a35-c1d5a0b7e1e0"
OLD_ID = "1f0e2d3c-4b5a-4978-8695-a4b3c2d1e0f9"
KEY = "phc_Q9zaBGzSRys31DO8dSp8YepSICY1CJh2xRBUmrbt3Jl"
URL = "https://eu.i.posthog.com/batch/"
MODES = (
    "sharing",
    "undecided",
    "off",
    "paused",
    "blocked",
    "offline",
    "refused",
    "posthog",
    "update",
)
"""What `SampleService` can show."""

_CONTEXT: dict[str, Value] = {
    "$os": "Linux",
    "$os_version": "13",
    "$os_distro": "Debian GNU/Linux",
    "$python_version": "3.11.9",
    "$python_runtime": "CPython",
    "$lib": "posthog-python",
    "$lib_version": "7.39.2",
    "$geoip_disable": True,
    "$ignore_sent_at": True,
}
_OWN: dict[str, dict[str, Value]] = {
    "freecad_startup": {},
    "freecad_version": {"version_major": "1", "version_minor": "1", "version_patch": "3"},
    "freecad_shutdown": {},
    "freecad_system_info": {
        "machine": "x86_64",
        "system": "Linux",
        "system_version": "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2026-09-20)",
        "python_version": "3.11.9",
        "screen_resolution": "2560x1400",
        "screen_dpi": 1.5,
    },
    "freecad_preferences": {
        "language": "English",
        "theme": "FreeCAD Dark",
        "stylesheet": "FreeCAD.qss",
        "overlay_stylesheet": "unset",
        "geometry": "120 64 1600 1000",
        "default_unit_schema": "6",
        "sketcher_dimension_single_tool": True,
        "workbench_enabled_list": ["PartDesignWorkbench", "SketcherWorkbench", "custom"],
        "workbench_disabled_list": [],
        "workbench_default": "",
        "navigation_style": "Gui::BlenderNavigationStyle",
        "ui_toolbar_icon_size": 24,
        "ui_task_view_enabled": True,
    },
    "freecad_addon_list": {"mods": ["CurvesWB", "fasteners", "freecad.gears"], "total_mods": 4},
}


_NEW: dict[str, dict[str, Value]] = {
    "freecad_version": {"revision": "39109", "build": "official", "qt_version": "6.8.3"},
    "freecad_system_info": {"display_server": "Wayland", "screens": "2", "memory": "16 GiB"},
    "freecad_customizations": {"custom_shortcuts": "3-5", "custom_toolbars": "1", "macros": "6-10"},
}
"""What version 2 of the catalog has besides; in the preview of the question only."""


def sample_events(at: datetime, number: int, names: tuple[str, ...]) -> tuple[Event, ...]:
    """Return events as a launch makes them."""
    found = []
    for index, name in enumerate(names):
        own = dict(_OWN[name])
        if name == "freecad_system_info" and number % 2:
            own["screen_resolution"] = "1920x1040"
        found.append(
            Event(
                f"{number:08x}-0000-4000-8000-{index:012x}",
                name,
                ID if number > 3 else OLD_ID,
                at.isoformat(timespec="microseconds"),
                {**own, **_CONTEXT},
                CATALOG.events[name].category,
            )
        )
    return tuple(found)


def _customizations(at: datetime) -> Event:
    category = CATALOG.events["freecad_customizations"].category
    stamp = at.isoformat(timespec="microseconds")
    return Event("", "freecad_customizations", ID, stamp, {}, category)


def sample_attempt(
    at: datetime, events: tuple[Event, ...], outcome: Outcome, status: int | None, answer: str
) -> Attempt:
    """Return one exchange as the ledger would keep it."""
    body = {
        "api_key": KEY,
        "batch": [event.wire for event in events],
        "historical_migration": False,
        "sent_at": at.isoformat(),
    }
    return Attempt(
        at,
        0.214,
        URL,
        outcome,
        "POST /batch/ HTTP/1.1",
        (
            ("Host", "eu.i.posthog.com"),
            ("User-Agent", "posthog-python/7.39.2"),
            ("Content-Type", "application/json"),
            ("Content-Encoding", "gzip"),
        ),
        gzip.compress(json.dumps(body).encode(), mtime=0),
        status,
        (("Content-Type", "application/json"),) if status else (),
        answer.encode(),
        "" if status else "ConnectTimeout: no answer within 5 seconds",
        None,
    )


def sample_details(now: datetime, count: int) -> tuple[Detail, ...]:
    """Return made-up submissions, newest first."""
    found = []
    full = tuple(_OWN)
    for number in range(count, 0, -1):
        age = count - number
        at = now - timedelta(minutes=2) - timedelta(hours=19 * age)
        names = full if age % 7 == 0 else ("freecad_startup", "freecad_version", "freecad_shutdown")
        events = sample_events(at, number, names)
        state, words = SubmissionState.ACCEPTED, ""
        attempts = [sample_attempt(at, events, Outcome.ACCEPTED, 200, '{"status": "Ok"}')]
        if age == 3:
            state, words = SubmissionState.REFUSED, "400: invalid API key"
            attempts = [sample_attempt(at, events, Outcome.REFUSED, 400, '{"detail": "invalid"}')]
        elif age == 5:
            state, words = SubmissionState.DROPPED, "older than 30 days"
        elif age == 8:
            earlier = at - timedelta(minutes=4)
            attempts.insert(0, sample_attempt(earlier, events, Outcome.RETRY, None, ""))
        size = len(attempts[-1].body)
        row = HistoryRow(
            RowKind.SUBMISSION,
            number,
            at,
            state,
            len(events),
            size,
            len(attempts),
            ",".join(names),
            words,
        )
        found.append(Detail(row, events, tuple(attempts)))
    return tuple(found)


def sample_state(mode: str, now: datetime, details: tuple[Detail, ...]) -> State:
    """Return the state that goes with one of MODES."""
    decision = Decision(
        Choice.YES, frozenset(OPTIONAL_CATEGORIES[:3]), 1, now - timedelta(days=20), "", "en"
    )
    newest = details[0].row if details else None
    identity = Identity(ID, now - timedelta(days=20))
    state = State(
        ready=True,
        status=Status(Mode.SHARING),
        decision=dataclasses.replace(decision, source="question"),
        identity=identity,
        former=(Identity(OLD_ID, now - timedelta(days=90), now - timedelta(days=20)),),
        last=LastOutcome(newest.id, SubmissionState.ACCEPTED, newest.at, newest.events, newest.size)
        if newest
        else None,
        last_accepted=newest.at if newest else None,
        requests=(
            DataRequest(
                1,
                RequestKind.COPY,
                ID,
                now - timedelta(days=3),
                RequestState.PREPARED,
                now - timedelta(days=3),
            ),
        ),
        revision=1,
        ledger="/tmp/ledger.sqlite3",
    )
    change = dataclasses.replace
    no = Decision(Choice.NO, at=now, source="question")
    waiting = Outbox(9, 4200, 3, now + timedelta(minutes=17), now - timedelta(hours=5))
    match mode:
        case "undecided":
            return State(ready=True, revision=1)
        case "off":
            return change(state, status=Status(Mode.OFF), decision=no)
        case "paused":
            pause = Pause(PauseKind.TIME, now + timedelta(days=1, minutes=3))
            outbox = Outbox(3, 900, 1)
            return change(state, status=Status(Mode.PAUSED, pause), outbox=outbox)
        case "blocked":
            blocker = Blocker(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK")
            return change(state, status=Status(Mode.BLOCKED, None, (blocker,)))
        case "posthog":
            blocker = Blocker(BlockerKind.POSTHOG)
            return change(state, status=Status(Mode.BLOCKED, None, (blocker,)))
        case "offline":
            return change(state, outbox=waiting)
        case "update":
            return change(state, update_due=True)
        case "refused":
            last = LastOutcome(7, SubmissionState.REFUSED, now, 6, 1100, "400: invalid API key")
            return change(state, last=last)
    return state


class SampleService:
    """The facade's double: made-up records in memory, the same methods."""

    catalog = CATALOG

    def __init__(self, mode: str = "sharing", count: int = 28) -> None:
        now = datetime.now(UTC)
        self.details = sample_details(now, 0 if mode == "undecided" else count)
        self.state = sample_state(mode, now, self.details)
        self.calls: list[tuple[object, ...]] = []
        self._listeners: list[Callable[[State], None]] = []

    def change(self, **fields: object) -> None:
        """Publish another state."""
        self.state = dataclasses.replace(self.state, **fields)  # type: ignore[arg-type]
        for callback in self._listeners:
            callback(self.state)

    def listen(self, callback: Callable[[State], None]) -> None:
        self._listeners.append(callback)

    def start(self) -> None:
        self.calls.append(("start",))

    def startup_over(self, snapshot: Snapshot) -> None:
        self.calls.append(("startup_over",))

    def stop(self, wait: float = 0.1) -> None:
        self.calls.append(("stop",))

    def share(self, categories: frozenset[Category], shown: ShownWording) -> None:
        self.calls.append(("share", categories))
        decision = Decision(Choice.YES, categories, shown.version, datetime.now(UTC), shown.wording)
        identity = self.state.identity or Identity(ID, datetime.now(UTC))
        self.change(status=Status(Mode.SHARING), decision=decision, identity=identity)

    def decline(self, shown: ShownWording) -> None:
        self.turn_off("question")

    def turn_off(self, source: str = "preferences") -> None:
        self.calls.append(("turn_off", source))
        no = Decision(Choice.NO, at=datetime.now(UTC), source=source)
        self.change(status=Status(Mode.OFF), decision=no, outbox=Outbox())

    def share_update(self, added: frozenset[Category], shown: ShownWording) -> None:
        self.calls.append(("share_update", added))
        categories = self.state.decision.categories | added
        self._decide(categories=categories, version=shown.version)

    def keep_version(self, shown: ShownWording) -> None:
        self.calls.append(("keep_version",))
        self.change(update_declined=True)

    def set_categories(self, categories: frozenset[Category]) -> None:
        self.calls.append(("set_categories", categories))
        self._decide(categories=categories)

    def _decide(self, **fields: object) -> None:
        decision = dataclasses.replace(
            self.state.decision,
            at=datetime.now(UTC),
            **fields,  # type: ignore[arg-type]
        )
        due = decision.version < CATALOG.version
        self.change(decision=decision, update_due=due)

    def consent_window_shown(self) -> None:
        self.calls.append(("consent_window_shown",))

    def pause(self, kind: PauseKind, length: timedelta | None = None) -> None:
        self.calls.append(("pause", kind, length))
        until = datetime.now(UTC) + length if length else None
        self.change(status=Status(Mode.PAUSED, Pause(kind, until)))

    def resume(self) -> None:
        self.calls.append(("resume",))
        self.change(status=Status(Mode.SHARING))

    def new_id(self, keep_waiting: bool, remove: bool = False) -> None:
        self.calls.append(("new_id", keep_waiting, remove))
        now, old = datetime.now(UTC), self.state.identity
        former = (dataclasses.replace(old, until=now), *self.state.former) if old else ()
        new = Identity("9a8b7c6d-5e4f-4a3b-9c2d-1e0f9a8b7c6d", now)
        shares = self.state.decision.answer is Choice.YES
        self.change(identity=new if shares else None, former=former)
        if remove and old:
            self._add_request(RequestKind.REMOVAL, old.id, RequestState.SENDING)

    def try_now(self) -> None:
        self.calls.append(("try_now",))

    def request_copy(self, identity: str) -> None:
        self.calls.append(("request_copy", identity))
        self._add_request(RequestKind.COPY, identity, RequestState.PREPARED)

    def request_removal(self, identity: str, retry: bool) -> None:
        self.calls.append(("request_removal", identity, retry))
        self._add_request(RequestKind.REMOVAL, identity, RequestState.SENDING)

    def _add_request(self, kind: RequestKind, identity: str, state: RequestState) -> None:
        now, number = datetime.now(UTC), len(self.state.requests) + 1
        new = DataRequest(number, kind, identity, now, state, now)
        self.change(requests=(new, *self.state.requests))

    def cancel_removal(self, number: int) -> None:
        self.calls.append(("cancel_removal", number))
        going = any(
            request.id == number and request.state is RequestState.SENDING
            for request in self.state.requests
        )
        words = WAS_BEING_SENT if going else ""
        self.answer_request(number, RequestState.CANCELLED, words)

    def retry_removal(self, number: int) -> None:
        self.calls.append(("retry_removal", number))
        self.answer_request(number, RequestState.SENDING)

    def answer_request(
        self,
        number: int,
        state: RequestState,
        words: str = "",
        status: int | None = None,
        next_try: datetime | None = None,
    ) -> None:
        """Let a request come to a state."""
        self.change(
            requests=tuple(
                dataclasses.replace(
                    request, state=state, words=words, status=status, next_try=next_try
                )
                if request.id == number
                else request
                for request in self.state.requests
            )
        )

    def erase_history(self, keep_waiting: bool) -> None:
        self.calls.append(("erase_history", keep_waiting))
        self.details = ()
        self.change(revision=self.state.revision + 1)

    def preview(
        self,
        snapshot: Snapshot,
        categories: frozenset[Category] | None,
        then: Callable[[object], None],
    ) -> None:
        now = datetime.now(UTC)
        events = tuple(
            dataclasses.replace(event, properties={**event.properties, **_NEW.get(event.event, {})})
            for event in (*sample_events(now, 99, tuple(_OWN)), _customizations(now))
        )
        agreed = self.state.decision.categories if categories is None else categories
        decision = dataclasses.replace(self.state.decision, categories=agreed, version=1)
        if categories is not None:
            decision = dataclasses.replace(decision, answer=Choice.YES)
        would = tuple(event for event in events if decision.allows(event.category, 1))
        withheld = tuple(event for event in events if event not in would)
        # As the gate does: whoever agreed to version 1 sends version 1.
        if categories is None and self.state.decision.version < CATALOG.version:
            withheld = tuple(event for event in withheld if event.event in _OWN)
            would = tuple(
                dataclasses.replace(
                    event,
                    properties={
                        key: value
                        for key, value in event.properties.items()
                        if key not in _NEW.get(event.event, {})
                    },
                )
                for event in would
            )
        then(Preview(would, withheld, {event.event: "not agreed to" for event in withheld}, 1))

    def history(self, query: HistoryQuery, then: Callable[[object], None]) -> None:
        text = query.text.casefold()
        rows = [
            detail.row
            for detail in self.details
            if (not query.states or detail.row.state in query.states)
            and (query.since is None or detail.row.at >= query.since)
            and (
                text in f"{detail.row.names} {detail.row.words}".casefold()
                or query.or_events & set(detail.row.names.split(","))
                or detail.row.state in query.or_states
            )
        ]
        then(tuple(rows[query.offset : query.offset + query.limit]))

    def detail(self, kind: RowKind, number: int, then: Callable[[object], None]) -> None:
        then(next((found for found in self.details if found.row.id == number), None))

    def sent(self, number: int | None, direction: str, then: Callable[[object], None]) -> None:
        wanted = (
            max((detail.row.id for detail in self.details), default=0)
            if number is None
            else number + {"older": -1, "newer": 1, "": 0}[direction]
        )
        found = next((detail for detail in self.details if detail.row.id == wanted), None)
        if found is None:
            then(None)
            return
        older = [detail for detail in self.details if detail.row.id < wanted]
        before = {event.event: event for detail in reversed(older) for event in detail.events}
        newer = any(detail.row.id > wanted for detail in self.details)
        then(sent_detail(found, tuple(before.values()), has_older=bool(older), has_newer=newer))

    def export(self, kind: str, with_ids: bool, then: Callable[[object], None]) -> None:
        self.calls.append(("export", kind, with_ids))
        rows = [detail.row for detail in self.details]
        if kind == "csv":
            lines = ["when,result,events,bytes"]
            lines += [
                f"{row.at:%Y-%m-%d %H:%M},{row.state},{row.events},{row.size}" for row in rows
            ]
            then("\n".join(lines).encode())
            return
        found = [
            {
                "at": detail.row.at.isoformat(),
                "state": detail.row.state,
                "events": [
                    {**event.wire, "distinct_id": event.distinct_id if with_ids else ""}
                    for event in detail.events
                ],
            }
            for detail in self.details
        ]
        then(json.dumps(found, indent=2).encode())

    def waiting(self, then: Callable[[object], None]) -> None:
        names = ("freecad_startup", "freecad_version", "freecad_shutdown")
        now, count = datetime.now(UTC), self.state.outbox.events
        made = [sample_events(now, 50 + n, names) for n in range((count + 2) // 3)]
        then(tuple(event for events in made for event in events)[:count])

    def decisions(self, then: Callable[[object], None]) -> None:
        then((self.state.decision,) if self.state.decision.at else ())
