# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Before any answer every value of this computer is shown: as sent, or as held back."""

from __future__ import annotations

import dataclasses
import itertools
import re
from datetime import timedelta

import pytest

from freecad_telemetry.catalog.declaration import Category, Moment
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.events.collector import Collector, early_facts
from freecad_telemetry.events.gate import pass_event
from freecad_telemetry.events.payload import newer_than
from freecad_telemetry.facts.facts import EndedSession, read_facts
from freecad_telemetry.reasons import Reason, ReasonCode
from tests.core.support import ALL, NEXT, SHOWN, settled

ID = "22222222-2222-4222-8222-222222222222"
ENDED = EndedSession("1.1.3", "6.8.3", "Linux", timedelta(minutes=7), "SketcherWorkbench", 3)


def preview(home, decision):
    home.snapshot = dataclasses.replace(home.snapshot, stored={})
    facts = dataclasses.replace(read_facts(home.snapshot, "7.39.2"), ended=ENDED)
    return Collector(Environment()).preview(facts, decision, ID)


def own(events):
    """Name the points of some events, without those that ride on every event."""
    return [
        (event.event, key)
        for event in events
        for key in event.properties
        if key in CATALOG.own_points(event.event)
    ]


DECISIONS = [
    Decision(),
    Decision(Choice.NO, frozenset(), CATALOG.version),
    *(
        Decision(Choice.YES, frozenset(categories), version)
        for version in range(1, CATALOG.version + 1)
        for size in range(len(OPTIONAL_CATEGORIES) + 1)
        for categories in itertools.combinations(OPTIONAL_CATEGORIES, size)
    ),
]


@pytest.mark.parametrize("decision", DECISIONS)
def test_every_point_is_shown_once_whatever_was_decided(home, decision):
    everything = Decision(Choice.YES, frozenset(OPTIONAL_CATEGORIES), CATALOG.version)
    whole = preview(home, everything)
    assert whole.withheld == ()
    found = preview(home, decision)
    shown = own((*found.events, *found.if_crashed, *found.withheld))
    assert sorted(shown) == sorted(own((*whole.events, *whole.if_crashed)))
    assert set(found.reasons) == {event.event for event in found.withheld}
    names = {event.event for event in (*found.events, *found.if_crashed, *found.withheld)}
    assert names == set(CATALOG.events)


def test_the_system_of_an_unexpected_exit_is_held_back_until_system_is_ticked(home):
    yes = Decision(Choice.YES, frozenset(), CATALOG.version)
    found = preview(home, yes)
    assert "os" not in found.if_crashed[0].properties
    (rest,) = [event for event in found.withheld if event.event == "freecad_unclean_shutdown"]
    assert rest.properties == {"os": "Linux"}
    assert found.reasons["freecad_unclean_shutdown"] == Reason(ReasonCode.NOT_AGREED)
    found = preview(home, dataclasses.replace(yes, categories=frozenset({Category.SYSTEM})))
    assert found.if_crashed[0].properties["os"] == "Linux"
    assert "freecad_unclean_shutdown" not in found.reasons


def test_new_points_of_an_event_that_goes_were_not_asked_about(home):
    found = preview(home, Decision(Choice.YES, frozenset({Category.PREFERENCES}), 1))
    (rest,) = [event for event in found.withheld if event.event == "freecad_preferences"]
    assert rest.properties == {"ui_model_enabled": False}
    assert found.reasons["freecad_preferences"] == Reason(ReasonCode.NOT_ASKED)


def test_every_event_has_the_frame_that_dashboards_read(launcher, collector):
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, settled)
    for event in collector.events:
        assert set(event) == {"event", "uuid", "distinct_id", "timestamp", "properties"}
        assert event["distinct_id"] == state.identity.id
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00", event["timestamp"])
        properties = event["properties"]
        assert properties["$lib"] == "posthog-python"
        assert properties["$lib_version"] == "7.39.2"
        assert properties["$geoip_disable"] is True
        assert properties["$ignore_sent_at"] is True
        assert "$process_person_profile" not in properties
        assert "$is_server" not in properties


@pytest.mark.parametrize("version", range(1, NEXT.version + 1))
def test_people_send_what_was_in_the_version_that_they_agreed_to(version):
    decision = Decision(Choice.YES, frozenset({Category.SYSTEM}), version)
    facts = early_facts("7.39.2")
    (event,) = Collector(Environment(), NEXT).collect(Moment.START, facts, decision, ID, "s")
    assert ("$os_too" in event.properties) == (version == NEXT.version)
    # The gate alone knows it too.
    wide = dataclasses.replace(event, properties={"$os": "Linux", "$os_too": "Linux"})
    passed, _ = pass_event(wide, decision, facts.vocabulary, NEXT)
    assert passed.properties.keys() == event.properties.keys() & wide.properties.keys()
    (new,) = newer_than(CATALOG.version, (wide,), NEXT)
    assert set(new.properties) == {"$os_too"}
    assert newer_than(NEXT.version, (wide,), NEXT) == ()
