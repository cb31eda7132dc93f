# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's parameters: they show what the ledger says, and pass on what is changed by hand.

The ledger rules. A parameter that is changed while FreeCAD runs can only make things stricter
(the service sees to that); after that the parameters are put back to what then holds.
"""

from __future__ import annotations

from collections.abc import Mapping

from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.parameters import CATEGORY_PARAMETERS, PENDING_STOPS
from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.records import State
from freecad_telemetry.settings import SETTINGS, Settings
from freecad_telemetry.timestamps import write_time
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import destination
from freecad_telemetry_gui.qt import QtCore, single_shot_timer

RESTORE_DELAY_MS = 1000
"""The service can answer to a change so long before it is undone; it takes some milliseconds."""

_DESTINATION = frozenset(name for name, declared in SETTINGS.items() if not declared.mirror)
_DECISION = ("FirstStart", "Enable")


def mirrored(state: State) -> Mapping[str, bool | int | str]:
    """Return the parameters that show a state, in the order in which they are to be written."""
    decision = state.decision
    parameters: dict[str, bool | int | str] = {
        name: category in decision.categories for category, name in CATEGORY_PARAMETERS.items()
    }
    parameters["ConsentVersion"] = decision.version
    parameters["ConsentDate"] = write_time(decision.at) if decision.at else ""
    if state.status.mode is not Mode.BLOCKED:  # a blocked status does not tell the pause
        parameters["PausedUntil"] = state.status.pause.parameter if state.status.pause else ""
    if decision.answer is not Choice.UNDECIDED or state.pending_stops:
        parameters[PENDING_STOPS] = " ".join(state.pending_stops)
    parameters["PostHogUUID"] = state.identity.id if state.identity else "unset"
    if state.last_accepted:
        parameters["LastSendTime"] = write_time(state.last_accepted)
    parameters["Enable"] = decision.answer is Choice.YES
    parameters["FirstStart"] = decision.answer is Choice.UNDECIDED
    return parameters


def mirrored_stops(state: State) -> Mapping[str, bool | int | str]:
    """Return the parameters that keep what was stopped, whatever else is known of the ledger."""
    parameters: dict[str, bool | int | str] = {PENDING_STOPS: " ".join(state.pending_stops)}
    if state.decision.answer is Choice.NO:
        parameters["Enable"] = False
    return parameters


class ParameterMirror(QtCore.QObject):
    """Keeps the parameters equal to the state, and the service told of changes made by hand."""

    def __init__(
        self, bridge: Bridge, settings: Settings, at_start: Mapping[str, object] | None = None
    ) -> None:
        """Mirror from now on.

        Args:
            at_start: the parameters that the service was started with, where some may have been
                changed since.
        """
        super().__init__(bridge)
        self._bridge = bridge
        self._settings = settings
        self._writing = False
        self._changed: set[str] = set()
        self._decision_before = bridge.state.decision
        # A change often comes with others, as when FreeCAD resets a page: look at them together.
        self._changes_timer = single_shot_timer(self, 0, self._pass_on)
        self._restore_timer = single_shot_timer(self, RESTORE_DELAY_MS, self._write_parameters)
        bridge.stateChanged.connect(self._write_parameters)
        for name, value in settings.snapshot().items():
            if at_start is not None and at_start[name] != value:
                self.parameter_changed(name)
        self._write_parameters()

    def parameter_changed(self, name: str) -> None:
        """Note that a parameter of our group was changed or removed, by whomever."""
        if not self._writing and name in SETTINGS:
            self._changed.add(name)
            self._changes_timer.start()

    def _pass_on(self) -> None:
        changed, self._changed = self._changed, set()
        service = self._bridge.service
        if changed & _DESTINATION:
            service.configure(destination(self._settings))
        if not changed - _DESTINATION:
            return
        self._decision_before = self._bridge.state.decision
        removed = all(self._settings.stored(name) is None for name in _DECISION)
        if removed and changed & set(_DECISION):  # "Reset" on our preferences page
            service.reset()
        else:
            names = changed - _DESTINATION
            service.parameters_changed({name: self._settings.stored(name) for name in names})
        self._restore_timer.start()

    def _write_parameters(self) -> None:
        state = self._bridge.state
        if self._changes_timer.isActive():
            return
        if not state.ready or not is_readable(state):
            if state.pending_stops:
                self._write(mirrored_stops(state))
            return
        if self._restore_timer.isActive() and state.decision == self._decision_before:
            return  # the service has not answered yet
        self._restore_timer.stop()
        decided = state.decision.answer is not Choice.UNDECIDED
        explicit = {*_DECISION, PENDING_STOPS} if decided else set()
        self._write(
            {
                name: value
                for name, value in mirrored(state).items()
                if name in explicit
                or value != SETTINGS[name].default
                or self._settings.stored(name) is not None
            }
        )

    def _write(self, parameters: Mapping[str, bool | int | str]) -> None:
        self._writing = True
        try:
            for name, value in parameters.items():
                self._settings.set(name, value)
        finally:
            self._writing = False


def is_readable(state: State) -> bool:
    """Tell whether the ledger could be read: else nothing but stops is known."""
    unread = (BlockerKind.LEDGER, BlockerKind.NEWER_LEDGER)
    return not any(blocker.kind in unread for blocker in state.status.blockers)
