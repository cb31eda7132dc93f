# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the core takes from the outside world: time, randomness, environment, files of policy."""

from __future__ import annotations

import os
import random
import sys
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path


def policy_path(platform: str = sys.platform, variables: Mapping[str, str] = os.environ) -> Path:
    """Return where a machine-wide policy file would lie on this operating system."""
    if platform == "win32":
        folder = Path(variables.get("ProgramData") or r"C:\ProgramData") / "FreeCAD"
    elif platform == "darwin":
        folder = Path("/Library/Application Support/FreeCAD")
    else:
        folder = Path("/etc/freecad")
    return folder / "telemetry-policy.json"


def installed_posthog() -> str | None:
    """Return the version of the installed posthog package, without importing it.

    Of one that was imported already, by whomever, it is the version that is in use: another one
    that was installed since counts from the next start on. None where posthog, or requests, which
    it cannot work without, is missing or unreadable.
    """
    in_use = getattr(sys.modules.get("posthog.version"), "VERSION", None)
    if isinstance(in_use, str):
        return in_use
    import importlib.metadata
    import importlib.util

    try:
        if not (importlib.util.find_spec("posthog") and importlib.util.find_spec("requests")):
            return None
        return importlib.metadata.version("posthog")
    except BaseException:  # noqa: BLE001 - import hooks and paths may be other addons'
        return None


@dataclass(frozen=True, slots=True)
class Environment:
    """Sources of time, chance and surroundings; tests pass their own.

    Attributes:
        now: the current time, timezone-aware UTC.
        monotonic: seconds since some fixed moment; never goes back.
        new_uuid: a new random UUID4 in lower-case text.
        uniform: a random float between two bounds (jitter of the back-off).
        variables: the process's environment variables.
        policy: the machine-wide policy file (it may not exist).
        posthog_version: the installed posthog's version, None where it cannot be used.
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    monotonic: Callable[[], float] = time.monotonic
    new_uuid: Callable[[], str] = lambda: str(uuid.uuid4())
    uniform: Callable[[float, float], float] = random.uniform
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    policy: Path = field(default_factory=policy_path)
    posthog_version: Callable[[], str | None] = installed_posthog
