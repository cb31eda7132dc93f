# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What blocks sharing, and what does not."""

from __future__ import annotations

import dataclasses
import json

import pytest

from freecad_telemetry.consent.status import Blocker, BlockerKind, Mode
from freecad_telemetry.reasons import Reason
from tests.core.support import settled


def test_blockers_from_outside_are_named(launcher):
    launcher.variables["DO_NOT_TRACK"] = "1"
    launcher.policy.write_text(json.dumps({"forbid": True, "reason": "Company rule 7"}))
    status = launcher.start().state.status
    assert status.mode is Mode.BLOCKED
    assert status.blockers == (
        Blocker(BlockerKind.ENVIRONMENT, "DO_NOT_TRACK"),
        Blocker(BlockerKind.POLICY, reason=Reason.quoted("Company rule 7")),
    )


@pytest.mark.parametrize("value", ["", "0", "false", "False"])
def test_an_environment_variable_that_says_no_does_not_block(launcher, value):
    launcher.variables["FREECAD_NO_TELEMETRY"] = value
    assert launcher.start().state.status.mode is Mode.UNDECIDED


@pytest.mark.parametrize("text", ["", "{", "[]", "\xff"])
def test_a_policy_that_cannot_be_read_blocks(launcher, text):
    launcher.policy.write_text(text, encoding="latin-1")
    status = launcher.start().state.status
    assert [blocker.kind for blocker in status.blockers] == [BlockerKind.POLICY]


@pytest.mark.parametrize("target", ["missing.json", "telemetry-policy.json"])
def test_a_policy_that_is_a_link_to_nothing_or_itself_blocks(launcher, target):
    launcher.policy.symlink_to(launcher.policy.with_name(target))
    status = launcher.start().state.status
    assert [blocker.kind for blocker in status.blockers] == [BlockerKind.POLICY]


def test_a_missing_posthog_blocks_and_says_so(launcher):
    launcher.posthog = None
    service = launcher.start()
    assert service.state.status.mode is Mode.BLOCKED
    assert [blocker.kind for blocker in service.state.status.blockers] == [BlockerKind.POSTHOG]


def test_an_address_that_must_not_be_used_blocks_until_it_is_corrected(launcher, collector):
    here = launcher.destination
    launcher.destination = dataclasses.replace(here, url="http://telemetry.invalid")
    launcher.home.parameters.update(
        FirstStart=False, Enable=True, ConsentVersion=1, ConsentDate="2026-11-02T14:03:00+00:00"
    )
    service = launcher.start()
    (blocker,) = service.state.status.blockers
    assert blocker == Blocker(BlockerKind.ADDRESS, "http://telemetry.invalid")
    typed = here.url.replace("http", "HTTP") + "/"
    service.configure(dataclasses.replace(here, url=typed))
    launcher.wait(service, settled)
    assert [request.target for request in collector.requests] == ["/batch/"]
