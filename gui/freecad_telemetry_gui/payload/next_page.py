# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Next": what waits, what would be sent now, and what the user's choices keep here."""

from __future__ import annotations

from freecad_telemetry.consent.status import Mode
from freecad_telemetry.events.payload import sections
from freecad_telemetry.records import Event, Preview, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_page import PayloadPage
from freecad_telemetry_gui.qt import QtWidgets, translate
from freecad_telemetry_gui.texts import history_texts, status_texts
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility


class NextPage(PayloadPage):
    """Shows a preview, computed by the very function that the collector uses; stores nothing."""

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(bridge, id_visibility, parent)
        self._waiting: tuple[Event, ...] = ()
        self._navigation.hide()
        self._shown_for = self._depends_on(bridge.state)
        bridge.stateChanged.connect(self._on_state)

    @staticmethod
    def _depends_on(state: State) -> object:
        waiting = state.outbox.events
        return (state.ready, state.status.mode, state.decision, state.identity, waiting)

    def _on_state(self, state: State) -> None:
        depends_on = self._depends_on(state)
        if depends_on != self._shown_for:
            self._shown_for = depends_on
            self.reload_soon()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._stale = True  # settings may change while nobody looks

    def _load(self) -> None:
        super()._load()
        self._bridge.ask(self._bridge.service.waiting, then=self._on_waiting, owner=self)

    def _on_waiting(self, result: object) -> None:
        # Where the records cannot be read, the status says so; the preview needs none.
        self._waiting = result if isinstance(result, tuple) else ()
        preview, snapshot = self._bridge.service.preview, self._bridge.snapshot()
        self._bridge.ask(preview, snapshot, None, then=self._on_preview, owner=self)

    def _on_preview(self, result: object) -> None:
        if not isinstance(result, Preview):
            self.set_empty(empty=True)
            self.set_message(history_texts.error_text(result))
            return
        self.set_empty(empty=False)
        lines = (self._status_text(), self._waiting_text())
        self.set_message("\n".join(line for line in lines if line))
        self.tree.show_payload(
            sections(result.events),
            sections(result.withheld),
            result.reasons,
            result.counted,
            self._id_visibility.text,
            sections(self._waiting),
        )
        events = (*self._waiting, *result.events)
        ids = tuple({event.distinct_id: None for event in events})
        self.show_exchanges((), events, ids)

    def _waiting_text(self) -> str:
        outbox = self._bridge.state.outbox
        if not self._waiting:
            return ""
        text = status_texts.waiting_sentence(outbox)
        if outbox.events <= len(self._waiting):
            return text
        newest = translate(
            "TelemetryNextPage", "Only the newest of them are shown here; the history has all."
        )
        return f"{text} {newest}"

    def _status_text(self) -> str:
        mode = self._bridge.state.status.mode
        if mode is Mode.SHARING:
            return translate(
                "TelemetryNextPage",
                "This would be sent if FreeCAD started now. System, preferences and addons are "
                "left out where they have not changed, for up to a week.",
            )
        if mode is Mode.PAUSED:
            return translate(
                "TelemetryNextPage",
                "Nothing is sent: sharing is paused. After the pause it would be this.",
            )
        if mode is Mode.OFF:
            return translate(
                "TelemetryNextPage", "Nothing is sent: sharing is off. These are the values here."
            )
        if mode is Mode.UNDECIDED:
            return translate(
                "TelemetryNextPage",
                "Nothing is sent: you have not decided yet. These are the values here.",
            )
        return translate("TelemetryNextPage", "Nothing is sent: sharing is blocked.")

    def _file_name(self) -> str:
        return "FreeCAD-telemetry-next"
