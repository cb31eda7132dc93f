# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""No private word leaves: generated snapshots, stuffed with canaries, in every category."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from freecad_telemetry.catalogue import customizations
from freecad_telemetry.catalogue.contents import CATALOGUE, OWN_WORKBENCHES
from freecad_telemetry.catalogue.declaration import Moment
from freecad_telemetry.collector import Collector
from freecad_telemetry.computer import Platform
from freecad_telemetry.consent import CHOICES, Answer, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts import Addon, EndedSession, Facts, Vocabulary, _workbenches
from freecad_telemetry.gate import pass_event
from freecad_telemetry.host import Directories, Parameter, Screen, Snapshot, Workbench

EVERYTHING = Decision(Answer.YES, frozenset(CHOICES), CATALOGUE.version)
CANARY = "zqcanary"
"""Stands in every text that a person or company can invent; no word of ours holds it."""
ID = "22222222-2222-4222-8222-222222222222"

canaries = st.builds(
    lambda before, after: f"{before}{CANARY}{after}",
    st.text(max_size=12),
    st.sampled_from(["", "@acme.example", "/home/anna", " GmbH", ".FCStd", "\n1.1", "'; --"]),
)
shapes = st.one_of(
    canaries,
    st.sampled_from(
        [f"Gui::{CANARY}NavigationStyle", f"0 0 {CANARY} 1", f"FreeCAD Dark {CANARY}", CANARY]
    ),
)
known = sorted(customizations.known_parameters(), key=lambda p: (p.path, p.name))
groups = st.sampled_from(
    [
        "BaseApp/Preferences/General",
        "BaseApp/Preferences/View",
        "BaseApp/Preferences/Mod/Sketcher",
        f"BaseApp/Preferences/Mod/{CANARY}",
        f"BaseApp/Preferences/{CANARY}/x",
        "BaseApp/Preferences/RecentFiles",
    ]
)
stored_entries = st.one_of(
    st.tuples(st.builds(Parameter, groups, canaries, st.just("str")), canaries),
    st.tuples(st.builds(Parameter, groups, canaries, st.just("bool")), st.booleans()),
    st.tuples(st.sampled_from(known), canaries | st.booleans() | st.integers() | st.floats(-9, 9)),
)
directories = Directories(*(Path(f"/home/{CANARY}/{name}") for name in ("d", "c", "r", "i", "m")))
text_points = [point.parameter for point in CATALOGUE.points if point.parameter]

snapshots = st.builds(
    Snapshot,
    version=st.lists(shapes, max_size=8).map(tuple),
    locale=shapes,
    languages=st.just({"German": "de", "English": "en"}),
    directories=st.just(directories),
    screen=st.none()
    | st.builds(Screen, st.integers(), st.integers(), st.floats(0.1, 99), st.integers(0, 99)),
    workbenches=st.lists(
        st.builds(
            Workbench,
            st.sampled_from(["PartDesignWorkbench", f"{CANARY}Workbench"]),
            st.sampled_from([f"/home/{CANARY}/d/Mod/Acme/InitGui.py", ""]),
        ),
        max_size=3,
    ).map(tuple),
    active_workbench=shapes,
    parameters=st.dictionaries(st.sampled_from(text_points), shapes, max_size=8).map(
        lambda found: {key: value for key, value in found.items() if key.kind == "str"}
    ),
    build=st.dictionaries(
        st.sampled_from(["QT_VERSION", "OCC_VERSION", "COIN_VERSION", "BuildRepositoryURL"]), shapes
    ),
    display=shapes,
    stored=st.lists(stored_entries, max_size=12).map(dict),
    shortcuts=st.integers(0, 10**6),
    toolbars=st.integers(0, 10**6),
    opengl=st.none() | st.tuples(shapes, shapes),
)
PLATFORM_TEXTS = (
    "machine",
    "system",
    "system_version",
    "python_version",
    "os",
    "os_version",
    "os_distro",
    "python_runtime",
    "package_format",
    "session_type",
)
platforms = st.builds(
    Platform,
    **dict.fromkeys(PLATFORM_TEXTS, shapes),
    processors=st.none() | st.integers(0, 10**5),
    memory=st.none() | st.integers(0, 2**60),
)
addons = st.lists(st.builds(Addon, canaries, canaries, canaries, st.just(False)), max_size=4)
ended = st.builds(
    EndedSession, shapes, shapes, shapes, st.timedeltas(), shapes, st.integers(0, 10**9)
)


def all_events(facts):
    """Make every event that these facts can lead to, then pass it through the gate."""
    collector = Collector(Environment())
    for moment in Moment:
        for event in collector.collect(moment, facts, EVERYTHING, ID, "s"):
            yield event, pass_event(event, EVERYTHING, facts.vocabulary, CATALOGUE)


@settings(max_examples=150, deadline=None)
@given(snapshots, platforms, addons, ended, st.integers(0, 10**6))
def test_no_canary_leaves_in_any_category(snapshot, platform, installed, session, number):
    facts = Facts(
        snapshot,
        platform,
        tuple(installed),
        Vocabulary(
            languages=frozenset({"German", "de"}),
            themes=frozenset({"FreeCAD Dark"}),
            workbenches=_workbenches(snapshot, installed, frozenset(), OWN_WORKBENCHES),
        ),
        CANARY,
        session,
        number,
        number,
    )
    for event, (passed, withheld) in all_events(facts):
        assert passed is not None
        assert CANARY not in json.dumps(passed.wire)
        # The collector itself lets nothing through that only the gate would stop.
        assert {item.key for item in withheld} <= {"$lib_version"}
        assert CANARY not in json.dumps(
            {**event.wire, "properties": {**event.properties, "$lib_version": ""}}
        )


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([point.key for point in CATALOGUE.points] + ["new"]),
        st.recursive(
            canaries | st.integers() | st.booleans() | st.none() | st.floats(),
            lambda inner: st.lists(inner) | st.dictionaries(canaries, inner),
        ),
    )
)
def test_the_gate_alone_stops_what_was_altered_after_collection(altered):
    facts = Facts(
        Snapshot(("1", "1", "3"), "de", {}, directories),
        Platform(
            "x86_64", "Linux", "#1 SMP", "3.11.9", "Linux", "13", "Debian GNU/Linux", "CPython"
        ),
        library_version="7.39.2",
    )
    for event, _ in all_events(facts):
        changed = dataclasses.replace(event, properties={**event.properties, **altered})
        passed, withheld = pass_event(changed, EVERYTHING, facts.vocabulary, CATALOGUE)
        assert passed is not None
        assert CANARY not in json.dumps(passed.wire)
        assert set(passed.properties) | {item.key for item in withheld} == set(changed.properties)
