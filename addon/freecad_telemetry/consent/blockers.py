# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What forbids sharing from outside: environment variables and the machine-wide policy."""

from __future__ import annotations

import json
from pathlib import Path

from freecad_telemetry.consent.status import Blocker, BlockerKind
from freecad_telemetry.environment import Environment
from freecad_telemetry.reasons import Reason, ReasonCode, reason_of


def _is_set(value: str | None) -> bool:
    return value is not None and value.strip().lower() not in ("", "0", "false")


def _policy_blocker(path: Path) -> Blocker | None:
    """Read the machine-wide policy. One that exists but cannot be read blocks as well."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        pass  # reading tells why
    try:
        text = path.read_bytes()[:65536]
    except OSError as error:
        reason = Reason(ReasonCode.POLICY_UNREADABLE, path=str(path), reason=reason_of(error))
        return Blocker(BlockerKind.POLICY, reason=reason)
    try:
        policy = json.loads(text)
    except (ValueError, RecursionError):
        reason = Reason(ReasonCode.POLICY_NOT_JSON, path=str(path))
        return Blocker(BlockerKind.POLICY, reason=reason)
    if not isinstance(policy, dict):
        reason = Reason(ReasonCode.POLICY_NOT_OBJECT, path=str(path))
        return Blocker(BlockerKind.POLICY, reason=reason)
    if policy.get("forbid", False) is False:
        return None
    stated = str(policy.get("reason", ""))
    return Blocker(BlockerKind.POLICY, reason=Reason.quoted(stated) if stated else None)


def outside_blockers(environment: Environment) -> tuple[Blocker, ...]:
    """Return what forbids sharing from outside: environment and policy. Reads a file."""
    blockers = [
        Blocker(BlockerKind.ENVIRONMENT, name)
        for name in ("DO_NOT_TRACK", "FREECAD_NO_TELEMETRY")
        if _is_set(environment.variables.get(name))
    ]
    policy = _policy_blocker(environment.policy)
    return (*blockers, policy) if policy else tuple(blockers)
