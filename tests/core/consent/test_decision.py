# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A newer version of the catalog: nothing new is sent until its question is answered."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.status import Mode
from tests.core.support import VERSION_1

NEW = frozenset({Category.CUSTOMIZATIONS})


def sent(launcher, count=1):
    """Return the events of the requests from the given one on, by name."""
    found = {}
    for request in launcher.collector.wait_for(count, 10)[count - 1 :]:
        for event in request.events:
            found[event["event"]] = event["properties"]
    return found


def start_with(launcher, home, parameters):
    home.parameters = dict(parameters)
    home.snapshot = dataclasses.replace(home.snapshot, stored={})
    service = launcher.start()
    launcher.wait(service, lambda state: state.last_accepted and not state.outbox.events)
    return service


def test_until_the_new_part_is_answered_the_old_version_is_sent(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    assert service.state.update_due
    assert service.state.ask_now
    assert service.state.decision.categories == {Category.SYSTEM, Category.PREFERENCES}
    points = {(p.event, p.key): p for p in service.catalog.points}
    events = sent(launcher)
    assert "freecad_customizations" not in events
    for name, properties in events.items():
        for key in properties:
            point = points.get((name, key)) or points["*", key]
            assert point.since == 1, key


def test_agreeing_to_the_new_part_keeps_what_was_agreed_to(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    identity = service.state.identity
    service.share_update(
        NEW | {Category.ADDONS}, ShownWording("What is new", "en", CATALOG.version)
    )
    state = launcher.wait(service, lambda state: state.decision.version == CATALOG.version)
    # A category of the first version cannot come in this way.
    assert state.decision.categories == {Category.SYSTEM, Category.PREFERENCES, *NEW}
    assert (state.decision.wording, state.decision.source) == ("What is new", "question")
    assert not state.update_due
    assert state.identity == identity
    launcher.quit(service)
    launcher.start()
    assert "freecad_customizations" in sent(launcher, 2)


def test_declining_the_new_part_withdraws_nothing_and_ends_the_asking(launcher, home):
    service = start_with(launcher, home, VERSION_1)
    before = service.state
    service.keep_version(ShownWording("What is new", "en", CATALOG.version))
    state = launcher.wait(service, lambda state: state.update_declined)
    assert state.status.mode is Mode.SHARING
    assert state.decision.version == 1
    assert state.decision.categories == before.decision.categories
    assert state.decision.wording == "What is new"
    assert state.identity == before.identity
    assert not state.ask_now
    launcher.quit(service)
    service = launcher.start()
    launcher.wait(service, lambda state: state.outbox.events == 0 and state.last_accepted)
    assert not service.state.ask_now
    assert service.state.update_due, "the panel still offers it"
    assert "freecad_customizations" not in sent(launcher, 2)


@pytest.mark.parametrize("answer", ["share_update", "keep_version"])
def test_no_answer_about_the_new_part_turns_sharing_on(launcher, home, answer):
    service = start_with(launcher, home, VERSION_1)
    service.turn_off()
    shown = ShownWording("What is new", "en", CATALOG.version)
    service.share_update(NEW, shown) if answer == "share_update" else service.keep_version(shown)
    launcher.wait(service, lambda state: state.status.mode is Mode.OFF)
    launcher.quit(service)
    service = launcher.start()
    assert service.state.status.mode is Mode.OFF
    assert service.state.decision.answer is Choice.NO
