# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A posthog that is too old is told as such, before it is used; a newer one ends that."""

import pytest

from freecad_telemetry.consent.status import Blocker, BlockerKind
from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.runtime import blockers
from tests.core.support import ALL, SHOWN, blocker, is_blocked, settled


@pytest.mark.parametrize("version", ["3.23.0", "7.3.1", "7.19.2"])
def test_a_posthog_that_is_too_old_is_named_and_not_used(launcher, collector, version):
    launcher.posthog = version
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: is_blocked(state) and state.decision.at)
    reason = Reason(ReasonCode.POSTHOG_TOO_OLD, version=version, needed="7.20")
    assert blocker(state) == Blocker(BlockerKind.POSTHOG, reason=reason)
    assert collector.connections == 0


@pytest.mark.parametrize("version", ["7.20.0", "7.100.0", "8.0.0rc1", "10.0", "unknown"])
def test_a_posthog_that_is_not_too_old_is_used(launcher, version):
    launcher.posthog = version
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)


def test_sharing_goes_on_as_soon_as_a_newer_posthog_is_there(launcher, monkeypatch):
    launcher.posthog = "7.19.2"
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, is_blocked)
    monkeypatch.setattr(blockers, "BLOCKER_POLL_SECONDS", 0.0)
    launcher.posthog = "7.20.0"
    launcher.wait(service, settled)
