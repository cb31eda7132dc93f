# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What keeps sharing from being possible, and what can be done about it."""

from __future__ import annotations

import enum

from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import State
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.reason_texts import MAX_QUOTED_CHARS, reason_clause
from freecad_telemetry_gui.texts.sanitized import cut

_NOT_WRITABLE = (
    ReasonCode.LEDGER_READ_ONLY,
    ReasonCode.LEDGER_CANNOT_OPEN,
    ReasonCode.PERMISSION_DENIED,
    ReasonCode.READ_ONLY_FILES,
)


class Remedy(enum.Enum):
    """Where the user can do something about a blocker."""

    ADDON_MANAGER = enum.auto()
    PREFERENCES = enum.auto()


_REMEDIES = {
    BlockerKind.POSTHOG: Remedy.ADDON_MANAGER,
    BlockerKind.NEWER_LEDGER: Remedy.ADDON_MANAGER,
    BlockerKind.ADDRESS: Remedy.PREFERENCES,
}


def remedy(state: State) -> Remedy | None:
    """Return where the strongest blocker can be ended, None where that is not in FreeCAD."""
    if state.status.mode is not Mode.BLOCKED:
        return None
    return _REMEDIES.get(state.status.blockers[0].kind) if state.status.blockers else None


def is_own_wish(state: State) -> bool:
    """Tell whether the user blocks sharing, with an environment variable: nothing is wrong."""
    blockers = state.status.blockers
    return state.status.mode is Mode.BLOCKED and bool(
        blockers and blockers[0].kind is BlockerKind.ENVIRONMENT
    )


def blocked_sentences(state: State) -> list[str]:
    """Return who or what blocks sharing, the strongest first."""
    blockers = state.status.blockers
    kind = BlockerKind.ENVIRONMENT
    names = [blocker.subject for blocker in blockers if blocker.kind is kind]
    others = [blocker_sentence(blocker) for blocker in blockers if blocker.kind is not kind]
    return [_environment_sentence(names), *others] if names else others


def _environment_sentence(names: list[str]) -> str:
    if len(names) == 1:
        #: {} is the name of an environment variable.
        return translate("TelemetryWording", "Blocked by the environment variable {}.").format(
            names[0]
        )
    #: {} is a list of names.
    return translate("TelemetryWording", "Blocked by environment variables: {}.").format(
        formats.listed(names)
    )


def blocker_sentence(blocker: Blocker) -> str:
    """Return who or what blocks sharing."""
    reason = reason_clause(blocker.reason)
    if blocker.kind is BlockerKind.ENVIRONMENT:
        return _environment_sentence([blocker.subject])
    if blocker.kind is BlockerKind.POLICY:
        if not reason:
            return translate("TelemetryWording", "Blocked by a policy on this computer.")
        return translate("TelemetryWording", "Blocked by a policy on this computer: {}.").format(
            reason
        )
    if blocker.kind is BlockerKind.LEDGER:
        #: {} is the text of an error.
        return translate(
            "TelemetryWording", "Cannot use the local database: {}. Nothing is sent."
        ).format(reason)
    if blocker.kind is BlockerKind.NEWER_LEDGER:
        return translate(
            "TelemetryWording",
            "The local database was created by a newer version of this addon. Nothing is sent.",
        )
    if blocker.kind is BlockerKind.POSTHOG:
        if reason:
            #: {} is the text of an error.
            return translate(
                "TelemetryWording", "Cannot send: the Python package posthog cannot be used: {}."
            ).format(reason)
        return translate("TelemetryWording", "The Python package posthog is missing.")
    if blocker.kind is BlockerKind.ADDRESS:
        #: {} is an address that cannot be used, for example “http://example.org”.
        return translate(
            "TelemetryWording",
            "Cannot send: the server address “{}” must start with https:// and end after the "
            "server name.",
        ).format(cut(blocker.subject, MAX_QUOTED_CHARS))
    return translate(
        "TelemetryWording",
        "Stopped by the final check: the Python package posthog would have sent something other "
        "than the recorded data. Nothing was sent.",
    )


def blocked_help(state: State) -> list[str]:
    """Return what can be done about each blocker, a sentence or two on each line."""
    lines: dict[str, None] = {}  # in order, each once
    for blocker in state.status.blockers:
        help_lines = [_help(blocker)]
        if blocker.kind is BlockerKind.LEDGER:
            help_lines = _ledger_help(blocker.reason, state.ledger)
        elif blocker.kind is BlockerKind.POSTHOG:
            help_lines = _posthog_help(blocker.reason)
        lines |= dict.fromkeys(help_lines)
    return [line for line in lines if line]


def _help(blocker: Blocker) -> str:
    return {
        BlockerKind.ENVIRONMENT: translate(
            "TelemetryWording", "To allow sharing, start FreeCAD without such a variable."
        ),
        BlockerKind.POLICY: translate(
            "TelemetryWording", "The administrator of this computer can change this."
        ),
        BlockerKind.NEWER_LEDGER: translate(
            "TelemetryWording", "Update the addon in the Addon Manager."
        ),
        BlockerKind.ADDRESS: translate(
            "TelemetryWording", "Correct it in Edit → Preferences → Telemetry, under Advanced."
        ),
        BlockerKind.CHECK_FAILED: translate(
            "TelemetryWording",
            "Unsent data is kept. It will be sent once a different version of posthog is "
            "installed.",
        ),
    }.get(blocker.kind, "")


def _posthog_help(reason: Reason | None) -> list[str]:
    """Return how to get a posthog that works. Source: the Addon Managers of FreeCAD 1.1 and 1.0."""
    if reason is None:
        return [
            #: “It” is a missing Python package.
            translate(
                "TelemetryWording",
                "The Addon Manager offers to install it when it opens. Then restart FreeCAD.",
            ),
            #: Follows “The Addon Manager offers to install it when it opens.”
            translate(
                "TelemetryWording",
                "If it does not (FreeCAD 1.0), uninstall this addon there and install it again. "
                "Uninstalling turns sharing off.",
            ),
        ]
    first = ""
    if reason.code is not ReasonCode.POSTHOG_TOO_OLD:
        #: What to do about a Python package that cannot be used; a second way follows.
        first = translate("TelemetryWording", "Restarting FreeCAD may help.")
    return [
        first,
        #: “Python dependencies” is a button of FreeCAD 1.0's Addon Manager, and the entry “Open
        #: Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.
        translate(
            "TelemetryWording",
            "In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and "
            "update all. Then restart FreeCAD.",
        ),
        #: “There” is a list of Python packages.
        translate(
            "TelemetryWording",
            "If posthog is not listed there, update it the way it was installed.",
        ),
    ]


def _ledger_help(reason: Reason | None, file: str) -> list[str]:
    """Return what can be done so that the local database can be written again, and its name."""
    code = reason.code if reason else None
    if code is ReasonCode.LEDGER_LOCKED:
        text = translate(
            "TelemetryWording",
            "Another program is using the file, perhaps a backup or another FreeCAD. Wait, or "
            "close that program.",
        )
    elif code in (ReasonCode.LEDGER_FULL, ReasonCode.NO_SPACE):
        text = translate("TelemetryWording", "Free up disk space.")
    elif code in _NOT_WRITABLE:
        text = translate(
            "TelemetryWording",
            "Make sure that you have permission to write to the file and its folder.",
        )
    elif code in (ReasonCode.SYMBOLIC_LINK, ReasonCode.OTHER_OWNER):
        text = translate(
            "TelemetryWording",
            "Make sure that you own the file and its folder, and that neither is a symbolic link.",
        )
    else:
        text = ""
    #: {} is the name of a file.
    name = translate("TelemetryWording", "File: {}").format(cut(file, 300))
    return [text, translate("TelemetryWording", "It is retried every few seconds."), name]
