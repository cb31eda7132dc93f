# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The only registry of the addon's parameters (the Contract in docs/architecture.md).

Reading or writing a name that is not declared here raises `UnknownSetting`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from freecad_telemetry.facts.host import ParameterKind, ParameterStore, ParameterValue

GROUP = "BaseApp/Preferences/Mod/Telemetry"
"""The group of FreeCAD's parameters, below "User parameter:"."""


class UnknownSetting(KeyError):
    """A parameter was named that is not declared."""


class Setting(NamedTuple):
    """One declared parameter.

    Attributes:
        name: as stored.
        kind: "bool", "int" or "str".
        default: what an absent value means.
        doc: one sentence about it.
        mirror: True where the ledger rules and the parameter only shows its state.
    """

    name: str
    kind: ParameterKind
    default: bool | int | str
    doc: str
    mirror: bool = True


_DECLARED = (
    Setting("FirstStart", "bool", True, "True: undecided. Written after Enable."),
    Setting("Enable", "bool", False, "True: the decision is yes."),
    Setting("SendSystemInformation", "bool", False, "The category System is agreed to."),
    Setting("SendPreferences", "bool", False, "The category Preferences is agreed to."),
    Setting("SendAddonInformation", "bool", False, "The category Addons is agreed to."),
    Setting("SendCustomizations", "bool", False, "The category Changed defaults is agreed to."),
    Setting("ConsentVersion", "int", 0, "The catalog version that was agreed to."),
    Setting("ConsentDate", "str", "", "When it was decided: ISO 8601, UTC."),
    Setting("PausedUntil", "str", "", 'Empty, ISO 8601 UTC, "restart" or "resume".'),
    Setting("PendingStops", "str", "", "What was stopped and could not be saved elsewhere yet."),
    Setting("PostHogUUID", "str", "unset", "The current ID."),
    Setting("LastSendTime", "str", "", "ISO 8601 UTC of the last accepted submission."),
    Setting(
        "PostHogURL",
        "str",
        "https://eu.i.posthog.com",
        "The server that events go to.",
        mirror=False,
    ),
    Setting(
        "PostHogAPIKey",
        "str",
        "phc_Q9zaBGzSRys31DO8dSp8YepSICY1CJh2xRBUmrbt3Jl",
        "The key of FreeCAD's project on that server: public and write-only.",
        mirror=False,
    ),
    Setting(
        "DataRemovalURL",
        "str",
        "https://www.freecad.org/deletetelemetry.php",
        "The service that removes what is stored under an ID.",
        mirror=False,
    ),
    Setting(
        "HistoryDays",
        "int",
        90,
        "How many days the history is kept; 0 keeps everything.",
        mirror=False,
    ),
    Setting(
        "ShowStatusBarItem", "bool", True, "Our icon is shown in the status bar.", mirror=False
    ),
)

SETTINGS: Mapping[str, Setting] = {setting.name: setting for setting in _DECLARED}
"""Every parameter of the addon, by name, in the order in which mirrors are written."""


def setting(name: str) -> Setting:
    """Return the declaration of a parameter; raises `UnknownSetting`."""
    try:
        return SETTINGS[name]
    except KeyError:
        raise UnknownSetting(name) from None


class Settings:
    """Typed reading and writing of declared parameters; GUI thread only."""

    def __init__(self, store: ParameterStore) -> None:
        self._store = store

    def stored(self, name: str) -> ParameterValue | None:
        """Return the value as stored, None where it is absent."""
        declared = setting(name)
        return self._store.get(name, declared.kind)

    def get(self, name: str) -> bool | int | str:
        """Return the value, its default where it is absent or blank text."""
        declared = setting(name)
        value = self._store.get(name, declared.kind)
        if value is None or (isinstance(value, str) and not value.strip()):
            return declared.default
        assert not isinstance(value, float)
        return value

    def set(self, name: str, value: bool | int | str) -> None:
        """Store a value, unless it is stored already; raises TypeError for a wrong type."""
        declared = setting(name)
        if type(value).__name__ != declared.kind:
            raise TypeError(f"{name} is a {declared.kind}, not a {type(value).__name__}")
        if self._store.get(name, declared.kind) != value:
            self._store.set(name, declared.kind, value)

    def reset(self, name: str) -> None:
        """Remove the stored value: the default holds again."""
        self._store.remove(name, setting(name).kind)

    def snapshot(self) -> Mapping[str, ParameterValue | None]:
        """Return every declared parameter as stored, None where absent."""
        return {name: self.stored(name) for name in SETTINGS}
