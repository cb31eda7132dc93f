# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""No private word leaves: generated computers, stuffed with canaries, in every category.

Addons are generated as folders on the disk: public and private folder names, package names,
repositories and workbenches in every mixture.
"""

from __future__ import annotations

import dataclasses
import json
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from freecad_telemetry.catalog.declaration import Moment
from freecad_telemetry.catalog.points import freecad_parameters as own_settings
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Pattern
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, Decision
from freecad_telemetry.environment import Environment
from freecad_telemetry.events.collector import Collector
from freecad_telemetry.events.gate import pass_event
from freecad_telemetry.facts.computer import Platform
from freecad_telemetry.facts.facts import EndedSession, Facts, read_facts
from freecad_telemetry.facts.host import Directories, Parameter, Screen, Snapshot
from telemetry_dev import addon_catalog_cache

EVERYTHING = Decision(Choice.YES, frozenset(OPTIONAL_CATEGORIES), CATALOG.version)
CANARY = "zq"
"""Is in every text that a person or company can invent, in whatever case; in no word of ours."""
ID = "22222222-2222-4222-8222-222222222222"

words = st.sampled_from(
    [
        "zq",
        "ZQ",
        "Zq",
        "ZQX",
        "zqcanary",
        "ZQCANARY",
        "ZqCorp",
        "zq1",
        "1zq",
        "3Zq",
        "zq.zq",
        "z-zq",
    ]
)
canaries = st.builds(
    lambda before, word, after: f"{before}{word}{after}",
    st.text(max_size=12),
    words,
    st.sampled_from(["", "@acme.example", "/home/anna", " GmbH", ".FCStd", "\n1.1", "'; --"]),
)
MODELS = sorted(
    {point.type.example for point in CATALOG.points if isinstance(point.type, Pattern)}
    | {
        "#45~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC Wed Sep 10 12:00:00 UTC 2026",
        "#1 SMP PREEMPT_DYNAMIC Thu Aug 29 09:37:09 UTC 2024 (44e4b5b)",
        "#202408120933~1723642561~22.04~b34ab7c SMP PREEMPT(full) Wed A",
        "#330.current SMP PREEMPT_LAZY Wed, 14 Aug 2024 22:55:46 +0000",
        "FreeBSD 14.1-RELEASE releng/14.1-n267679-10e31f0946d8 GENERIC",
        "Darwin Kernel Version 23.1.0: Mon Oct  9 21:28:12 PDT 2023; root:xnu-10002.41.9~6",
        "14.1-RELEASE-p3",
        "3.21.0_alpha20240807",
        "2022Server",
        "1.2.0-dev",
        "7.39.2.post1",
        "39109 +3 (Git)",
        "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1+deb13u1 (2026-09-20)",
        "FreeBSD 14.1-RELEASE-p3 GENERIC",
        "4.6 (Compatibility Profile) Mesa 24.2.8",
        "3.13.0rc1+",
        "Gui::CADNavigationStyle",
        "FreeCAD Dark.cfg",
        "PartDesignWorkbench",
        "Mesa/X.org",
    }
)
"""Texts that may leave; a word put into one must not."""


@st.composite
def shaped(draw):
    """A text that may leave, but for one private word in it."""
    model, word = draw(st.sampled_from(MODELS)), draw(words)
    before, after = (draw(st.sampled_from(["", " ", ".", "-", "+", "~", ":", "_"])) for _ in "12")
    at = draw(st.integers(0, len(model)))
    if draw(st.booleans()):
        pieces = model.split(" ")
        pieces[draw(st.integers(0, len(pieces) - 1))] = word
        return " ".join(pieces)
    return f"{model[:at]}{before}{word}{after}{model[at:]}"


texts = canaries | shaped()

WHEN = [
    "2087-06-19",
    "20870619",
    "2087.06.19",
    "19.06.2087",
    "87.06.19",
    "208706190934",
    "2087-06-19T09:34Z",
    "Thu Jun 19 09:34:56 UTC 2087",
    "Jun 19 2087",
    "09:34:56",
    "3707098496",
    "@3707098496",
    "g9dd3b32f",
    "9dd3b32f",
]
"""When, and of which source, something was built."""
TIME = re.compile(r"2087|06.?19|09.?34|37070|9dd3b|Jun|Thu|UTC")
"""Is in each of these."""


@st.composite
def dated(draw):
    """A text that may leave, but for a time in it."""
    model, when = draw(st.sampled_from(MODELS)), draw(st.sampled_from(WHEN))
    before, after = (draw(st.sampled_from(["", *" .-+~:_(#)a"])) for _ in "12")
    at = draw(st.integers(0, len(model)))
    rest = model[at:] if draw(st.booleans()) else model[at:].partition(" ")[2]
    return f"{model[:at]}{before}{when}{after}{rest}"


PUBLIC = {"A2plus": "https://github.com/kbwbe/A2plus", "Curves": "https://github.com/t44/CurvesWB"}
KEPT = {name: (f"{name} Workbench", f"{name}Workbench") for name in PUBLIC}
"""Names of the package and of the workbench that the catalog may keep."""


@dataclasses.dataclass(frozen=True)
class Installed:
    """A folder below Mod: what its package.xml says, and the workbenches that lie in it."""

    folder: str
    name: str = ""
    repository: str = ""
    declared: tuple[str, ...] = ()
    live: tuple[str, ...] = ()

    def write(self, mods: Path) -> None:
        folder = mods / self.folder
        folder.mkdir(parents=True, exist_ok=True)
        if not (self.name or self.repository or self.declared):
            return
        parts = [f"<name>{self.name}</name>"] if self.name else []
        if self.repository:
            parts.append(f'<url type="repository">{self.repository}</url>')
        parts += [
            f"<workbench><classname>{found}</classname></workbench>" for found in self.declared
        ]
        (folder / "package.xml").write_text(f"<package>{''.join(parts)}</package>")


@st.composite
def installed(draw):
    """An addon that is public in some of what it says of itself, and private in the rest."""
    public = draw(st.sampled_from(sorted(PUBLIC)))
    word = draw(st.sampled_from(["zqfixtures", "ZQ", "Zq-Tools", "zq.tools", "zq A2plus"]))
    folder = draw(
        st.sampled_from([public, public.lower(), public.upper(), word, f"{public} {word}"])
    )
    name = draw(st.sampled_from(["", public, public.upper(), KEPT[public][0], word]))
    repository = draw(
        st.sampled_from(
            ["", PUBLIC[public], f"{PUBLIC[public]}.git", f"https://git.zq.example/{word}"]
        )
    )
    private_word = any(CANARY in text.casefold() for text in (folder, name, repository))
    # A copy that only differs in its code cannot be told from the public addon.
    classes = st.sampled_from(
        [KEPT[public][1], *(["ZqWorkbench", f"{word}Workbench", "ZQ"] if private_word else [])]
    )
    several = st.lists(classes, max_size=2).map(tuple)
    return Installed(folder, name, repository, draw(several), draw(several))


def write_catalog(folders: Directories, *, keeps: bool) -> None:
    data = {}
    for name, url in PUBLIC.items():
        text = (
            f"<package><name>{KEPT[name][0]}</name><content><workbench><classname>{KEPT[name][1]}"
            "</classname></workbench></content></package>"
        )
        data[name] = [{"repository": url, "metadata": {"package_xml": text} if keeps else None}]
    addon_catalog_cache.write(folders.user_cache, folders.addon_manager, json.dumps(data))


known = sorted(own_settings.known_parameters(), key=lambda p: (p.path, p.name))
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
text_points = [point.parameter for point in CATALOG.points if point.parameter]
NOWHERE = Directories(*(Path(f"/home/{CANARY}/{name}") for name in ("d", "c", "i", "m", "a")))

snapshots = st.builds(
    Snapshot,
    version=st.lists(texts, max_size=8).map(tuple),
    locale=texts,
    directories=st.just(NOWHERE),
    screen=st.none()
    | st.builds(Screen, st.integers(), st.integers(), st.floats(0.1, 99), st.integers(0, 99)),
    active_workbench=texts,
    parameters=st.dictionaries(st.sampled_from(text_points), texts, max_size=8).map(
        lambda found: {key: value for key, value in found.items() if key.kind == "str"}
    ),
    build=st.dictionaries(
        st.sampled_from(["QT_VERSION", "OCC_VERSION", "COIN_VERSION", "BuildRepositoryURL"]), texts
    ),
    display=texts,
    stored=st.lists(stored_entries, max_size=12).map(dict),
    shortcuts=st.integers(0, 10**6),
    toolbars=st.integers(0, 10**6),
    opengl=st.none() | st.tuples(texts, texts),
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
    **dict.fromkeys(PLATFORM_TEXTS, texts),
    processors=st.none() | st.integers(0, 10**5),
    memory=st.none() | st.integers(0, 2**60),
)
builds = st.builds(
    Snapshot,
    version=st.lists(dated(), min_size=4, max_size=4).map(tuple),
    locale=dated(),
    directories=st.just(NOWHERE),
    build=st.fixed_dictionaries(
        {name: dated() for name in ("QT_VERSION", "PYSIDE_VERSION", "OCC_VERSION", "COIN_VERSION")}
    ),
    parameters=st.dictionaries(st.sampled_from(text_points), dated(), max_size=8).map(
        lambda found: {key: value for key, value in found.items() if key.kind == "str"}
    ),
    opengl=st.tuples(dated(), dated()),
)
"""FreeCADs that tell in every text when they were built."""
ended = st.builds(EndedSession, texts, texts, texts, st.timedeltas(), texts, st.integers(0, 10**9))


def all_events(facts):
    """Make every event that these facts can lead to, then pass it through the gate."""
    collector = Collector(Environment())
    for moment in Moment:
        for event in collector.collect(moment, facts, EVERYTHING, ID, "s"):
            yield event, pass_event(event, EVERYTHING, facts.vocabulary, CATALOG)


def check(facts):
    """No canary leaves, and the collector lets nothing through that only the gate would stop."""
    for event, (passed, withheld) in all_events(facts):
        assert withheld == ()
        assert CANARY not in json.dumps(event.wire).casefold()
        assert passed is not None
        assert CANARY not in json.dumps(passed.wire).casefold()


@settings(max_examples=150, deadline=None)
@given(snapshots, platforms, ended, texts, st.integers(0, 10**6))
def test_no_canary_leaves_in_any_category(snapshot, platform, session, library, number):
    facts = read_facts(snapshot, library)
    check(
        dataclasses.replace(
            facts, platform=platform, ended=session, macros=number, preference_packs=number
        )
    )


@pytest.mark.parametrize("point", [p for p in CATALOG.points if isinstance(p.type, Pattern)])
def test_no_pattern_lets_a_time_of_a_build_pass(point):
    for when in WHEN:
        assert not point.type.matches(when)
        for between in ("", " ", ".", "-", "+", "~", "_", ".dev", "-rc", "_alpha", "a", "-p", " #"):
            assert not point.type.matches(f"{point.type.example}{between}{when}")
            assert not point.type.matches(f"{when}{between}{point.type.example}")


@settings(max_examples=300, deadline=None)
@given(
    builds,
    st.builds(Platform, **dict.fromkeys(PLATFORM_TEXTS, dated())),
    st.builds(EndedSession, dated(), dated(), dated(), st.timedeltas(), dated(), st.integers(0)),
    dated(),
)
def test_no_time_of_a_build_leaves_in_any_category(snapshot, platform, session, library):
    facts = read_facts(snapshot, library)
    for event, (passed, withheld) in all_events(
        dataclasses.replace(facts, platform=platform, ended=session)
    ):
        assert withheld == ()
        assert passed is not None
        for key, value in event.properties.items():
            assert not TIME.search(json.dumps(value)), key


@settings(max_examples=150, deadline=None)
@given(
    st.lists(installed(), max_size=4, unique_by=lambda addon: addon.folder),
    st.booleans(),
    st.data(),
)
def test_no_private_word_of_an_addon_leaves(addons, keeps, data):
    with tempfile.TemporaryDirectory() as folder:
        where = Directories(*(Path(folder, name) for name in ("d", "c", "i", "m", "a")))
        mods = where.user_data / "Mod"
        for addon in addons:
            addon.write(mods)
        write_catalog(where, keeps=keeps)
        names = [name for addon in addons for name in (*addon.declared, *addon.live)]
        ordered = Parameter("BaseApp/Preferences/Workbenches", "Ordered", "str")
        first = Parameter("BaseApp/Preferences/General", "AutoloadModule", "str")
        snapshot = Snapshot(
            ("1", "1", "3"),
            "de",
            where,
            parameters={
                ordered: ",".join(names),
                first: names[-1] if names else "ZqWorkbench",
                **addon_catalog_cache.FETCHED,
            },
        )
        facts = read_facts(snapshot, "")
    for name in names or ["ZqWorkbench"]:
        session = EndedSession("1.1.3", "", "", data.draw(st.timedeltas()), name, 0)
        check(dataclasses.replace(facts, ended=session))


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([point.key for point in CATALOG.points] + ["new"]),
        st.recursive(
            texts | st.integers() | st.booleans() | st.none() | st.floats(),
            lambda inner: st.lists(inner) | st.dictionaries(canaries, inner),
        ),
    )
)
def test_the_gate_alone_stops_what_was_altered_after_collection(altered):
    facts = Facts(
        Snapshot(("1", "1", "3"), "de", NOWHERE),
        Platform(
            "x86_64", "Linux", "#1 SMP", "3.11.9", "Linux", "13", "Debian GNU/Linux", "CPython"
        ),
        library_version="7.39.2",
    )
    for event, _ in all_events(facts):
        changed = dataclasses.replace(event, properties={**event.properties, **altered})
        passed, withheld = pass_event(changed, EVERYTHING, facts.vocabulary, CATALOG)
        assert passed is not None
        assert CANARY not in json.dumps(passed.wire).casefold()
        assert set(passed.properties) | {item.key for item in withheld} == set(changed.properties)
