# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Next": unsent data, what would be sent next, and what the user's choices keep here."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.events.payload import sections, waiting_sections
from freecad_telemetry.records import Event, Preview, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_content import READING_NOTE_MS, PayloadContent, View
from freecad_telemetry_gui.payload.raw_view import Exchanges
from freecad_telemetry_gui.qt import (
    QtCore,
    QtGui,
    QtWidgets,
    adopt_layout,
    find_child,
    load_ui,
    replace,
    single_shot_timer,
    translate,
)
from freecad_telemetry_gui.texts import history_texts, status_texts
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating

RELOAD_DELAY_MS = 200
"""The page reads again so long after a change: a burst of changes is read once."""


class NextPage(Retranslating, QtWidgets.QWidget):
    """Shows a preview, computed by the very function that the collector uses; stores nothing.

    Attributes:
        content: what would be sent.
    """

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        self._waiting: tuple[Event, ...] = ()
        self._stale = True
        adopt_layout(self, load_ui("next_page"))
        self._message = find_child(self, QtWidgets.QLabel, "messageLabel")
        flow(find_child(self, QtWidgets.QWidget, "bar"))
        self._view_combo_box = find_child(self, QtWidgets.QComboBox, "viewBox")
        views = (View.READABLE, View.KEYS, View.AS_SENT)
        self.content = PayloadContent(id_visibility, self._view_combo_box, views)
        replace(find_child(self, QtWidgets.QWidget, "content"), self.content)
        set_accessible_names(self)
        self._reload_timer = single_shot_timer(self, RELOAD_DELAY_MS, self._load)
        self._reading_note_timer = single_shot_timer(
            self, READING_NOTE_MS, lambda: self._message.setText(status_texts.reading())
        )
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
            self._reload_soon()

    def _reload_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._reload_timer.start()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._stale = True  # settings may change while nobody looks

    def _load(self) -> None:
        self._stale = False
        if not self._message.text():
            self._reading_note_timer.start()
        self._bridge.ask(self._bridge.service.waiting, then=self._on_waiting, owner=self)

    def _on_waiting(self, result: object) -> None:
        # Where the records cannot be read, the status says so; the preview needs none.
        self._waiting = result if isinstance(result, tuple) else ()
        preview, snapshot = self._bridge.service.preview, self._bridge.snapshot()
        self._bridge.ask(preview, snapshot, None, then=self._on_preview, owner=self)

    def _on_preview(self, result: object) -> None:
        self._reading_note_timer.stop()
        self.content.setVisible(isinstance(result, Preview))
        if not isinstance(result, Preview):
            self._message.setText(history_texts.error_text(result))
            return
        lines = (self._status_text(), self._waiting_text())
        self._message.setText("\n".join(line for line in lines if line))
        is_blocked = self._bridge.state.status.mode is Mode.BLOCKED
        self.content.tree.show_payload(
            sections(result.events),
            sections(result.withheld),
            counted=result.counted,
            id_text=self._id_visibility.text,
            waiting=waiting_sections(self._waiting),
            not_shared=frozenset(Category) if is_blocked else frozenset(),
        )
        events = (*self._waiting, *(result.events or result.withheld))
        self.content.show_exchanges(Exchanges(events=events))

    def _waiting_text(self) -> str:
        if self._bridge.state.outbox.events <= len(self._waiting) or not self._waiting:
            return ""
        return translate(
            "TelemetryNextPage", "Only the newest are shown here. The page “Sent” lists all."
        )

    def _status_text(self) -> str:
        """Return what becomes of all this, in one sentence."""
        mode = self._bridge.state.status.mode
        if mode is Mode.SHARING:
            return translate(
                "TelemetryNextPage",
                "This would be sent if FreeCAD started now. Categories that have not changed are "
                "skipped for up to a week.",
            )
        if mode is Mode.PAUSED:
            return translate(
                "TelemetryNextPage",
                "Nothing is sent while sharing is paused. After the pause, this would be sent.",
            )
        if mode is Mode.OFF:
            return translate(
                "TelemetryNextPage",
                "Nothing is sent because sharing is off. These are the current values on this "
                "computer.",
            )
        if mode is Mode.UNDECIDED:
            return translate(
                "TelemetryNextPage",
                "Nothing is sent because you have not decided yet. These are the current values "
                "on this computer.",
            )
        return translate("TelemetryNextPage", "Nothing is sent because sharing is blocked.")

    def minimumSizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(200, 120)

    def retranslate(self) -> None:
        self._reload_soon()
