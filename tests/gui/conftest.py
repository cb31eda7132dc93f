# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Real widgets on a real core, with an in-memory FreeCAD and a collector on loopback."""

from __future__ import annotations

import dataclasses
import functools
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot

from freecad_telemetry.catalog.points.freecad_parameters import known_parameters
from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.host import (
    Directories,
    Parameter,
    ParameterKind,
    ParameterValue,
    Screen,
    Snapshot,
)
from freecad_telemetry.paths import ledger_path
from freecad_telemetry.records import State
from freecad_telemetry.service import Service
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import destination
from freecad_telemetry_gui.qt import QtCore, QtWidgets
from telemetry_dev.collector import Collector
from telemetry_dev.inside import gui_thread_watch
from telemetry_dev.inside.pseudo_language import PseudoLanguage
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import SAMPLES, Sample
from telemetry_dev.preview.host import CHANGED, STORED
from telemetry_dev.preview.language import TRANSLATIONS
from telemetry_dev.translations.pseudo import known_texts


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """The one of pytest-qt, which knows its widgets by weak references only.

    After a test they would be garbage but still be shown: Python would delete a window in the
    midst of painting it, since its cycles are collected whenever Python code runs.
    """
    kept: dict[int, QtWidgets.QWidget] = {}
    add = qtbot.addWidget

    def add_and_keep(widget: QtWidgets.QWidget, **options: Any) -> None:
        number = id(widget)
        kept[number] = widget
        widget.destroyed.connect(lambda *_: kept.pop(number, None))
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add_and_keep)
    yield qtbot
    kept.clear()  # closed by now


@pytest.fixture(autouse=True)
def gui_thread_opens_nothing() -> Iterator[None]:
    """FreeCAD never waits: no code of ours opens a file, a ledger or a socket on the GUI thread."""
    known_parameters()  # who hands out events has read them by then, on a thread of the core
    gui_thread_watch.watch()
    gui_thread_watch.seen.clear()
    yield
    assert not gui_thread_watch.seen


class MemoryStore:
    """Parameters as FreeCAD keeps them: per type, with a call for each real change.

    Attributes:
        values: what is stored, by name and type.
        writes: every name that was set or removed, in order.
        watchers: called with the name of what really changed.
    """

    def __init__(self) -> None:
        self.values: dict[tuple[str, ParameterKind], ParameterValue] = {}
        self.writes: list[str] = []
        self.watchers: list[Callable[[str], None]] = []

    def get(self, name: str, kind: ParameterKind) -> ParameterValue | None:
        return self.values.get((name, kind))

    def set(self, name: str, kind: ParameterKind, value: ParameterValue) -> None:
        self.writes.append(name)
        if self.values.get((name, kind)) != value:
            self.values[name, kind] = value
            self._tell(name)

    def remove(self, name: str, kind: ParameterKind) -> None:
        self.writes.append(name)
        if self.values.pop((name, kind), None) is not None:
            self._tell(name)

    def _tell(self, name: str) -> None:
        for watcher in self.watchers:
            watcher(name)


class MemoryHost:
    """A FreeCAD that is not there (a `Host`)."""

    def __init__(self, folder: Path) -> None:
        self.store = MemoryStore()
        self.folder = folder
        self.new_profile = False
        self.values: dict[Parameter, ParameterValue] = {}
        self.stored: dict[Parameter, ParameterValue] = {}
        (folder / "FreeCAD" / "v1-1" / "Mod").mkdir(parents=True)

    def directories(self) -> Directories:
        return Directories(
            user_data=self.folder / "FreeCAD" / "v1-1",
            user_cache=self.folder / "cache",
            installation=self.folder / "lib",
        )

    def profile_is_new(self) -> bool:
        return self.new_profile

    def snapshot(self, parameters: tuple[Parameter, ...], *, everything: bool) -> Snapshot:
        return Snapshot(
            version=("1", "1", "3", "39109 (Git)"),
            locale="German",
            directories=self.directories(),
            screen=Screen(2560, 1400, 1.5),
            active_workbench="PartDesignWorkbench",
            parameters={key: self.values[key] for key in parameters if key in self.values},
            build={
                "QT_VERSION": "6.8.3",
                "PYSIDE_VERSION": "6.8.3",
                "OCC_VERSION": "7.8.1",
                "COIN_VERSION": "4.0.3",
            },
            display="wayland",
            stored=dict(self.stored) if everything else None,
            opengl=("Mesa", "4.5 (Compatibility Profile) Mesa 25.0.7"),
        )


class World:
    """One FreeCAD with the addon's core: what a test of a widget needs.

    Attributes:
        variables: the environment variables that the core sees.
        posthog: the version of posthog that seems installed, None for none.
    """

    def __init__(self, qtbot: QtBot, folder: Path, collector: Collector) -> None:
        self.qtbot = qtbot
        self.host = MemoryHost(folder)
        self.settings = Settings(self.host.store)
        self.settings.set("PostHogURL", collector.url)
        self.settings.set("DataRemovalURL", collector.removal_url)
        self.host.store.writes.clear()
        self.variables: dict[str, str] = {}
        self.posthog: str | None = "7.91.1"
        self.bridges: list[Bridge] = []
        self._folder = folder

    @property
    def ledger(self) -> Path:
        """The ledger's file."""
        return ledger_path(self.host.directories().user_data)

    def start(self, *, startup: bool = True) -> Bridge:
        """Start the core as at FreeCAD's start; wait for its first state."""
        environment = dataclasses.replace(
            Environment(),
            variables=self.variables,
            policy=self._folder / "no-policy.json",
            posthog_version=lambda: self.posthog,
        )
        bridge = self._start(environment)
        if startup:
            bridge.service.startup_over(bridge.snapshot())
        return bridge

    def start_sample(self, sample: Sample = SAMPLES["sharing"]) -> Bridge:
        """Start the core in a made-up state, in which it stays: start-up is never over."""
        aside(lambda: copy_ledger(sample.write, self.ledger))
        self.host.values, self.host.stored = dict(STORED), dict(CHANGED)
        return self._start(sample.environment(self._folder))

    def _start(self, environment: Environment) -> Bridge:
        service = Service(
            self.ledger,
            destination(self.settings),
            self.settings.snapshot(),
            profile_is_new=self.host.profile_is_new(),
            build={"version": "1.1.3", "qt": "6.8.3"},
            environment=dataclasses.replace(
                environment, uniform=lambda low, high: 0.05 if high < 10 else high
            ),
        )
        bridge = Bridge(service, self.host)
        self.bridges.append(bridge)
        service.start()
        self.wait(bridge, lambda state: state.ready)
        return bridge

    def write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Let another FreeCAD write to the ledger."""

        def job() -> None:
            with writing(self.ledger) as connection:
                work(connection)

        aside(job)

    def wait(self, bridge: Bridge, condition: Callable[[State], object]) -> State:
        """Let Qt run until the delivered state meets a condition; return that state."""
        try:
            self.qtbot.waitUntil(lambda: bool(condition(bridge.state)), timeout=10_000)
        except self.qtbot.TimeoutError:
            raise AssertionError(f"the state never came about; it is {bridge.state}") from None
        return bridge.state

    def quit(self, bridge: Bridge) -> None:
        """End the core as at FreeCAD's end."""
        bridge.service.stop(5.0)
        bridge.close()
        self.bridges.remove(bridge)

    def quit_all(self) -> None:
        """End every core that still runs."""
        for bridge in list(self.bridges):
            self.quit(bridge)


def aside(work: Callable[[], object]) -> None:
    """Do something that opens files on another thread, to its end."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(work).result()


@functools.cache
def made_up(write: Callable[[Path], None]) -> bytes:
    """Return the contents of a made-up ledger; b"" where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.sqlite3"
        write(path)
        return path.read_bytes() if path.exists() else b""


def copy_ledger(write: Callable[[Path], None], path: Path) -> None:
    """Put a made-up ledger, which is made once only, in its place."""
    contents = made_up(write)
    if contents:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, collector: Collector) -> Iterator[World]:
    """A FreeCAD that sends to the collector; nothing is decided yet."""
    one = World(qtbot, tmp_path, collector)
    yield one
    one.quit_all()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, collector: Collector) -> Iterator[Callable[[str], Bridge]]:
    """Starts cores in made-up states, by their names in `SAMPLES`; each has its own FreeCAD."""
    worlds: list[World] = []

    def start(name: str) -> Bridge:
        worlds.append(World(qtbot, tmp_path / str(len(worlds)), collector))
        return worlds[-1].start_sample(SAMPLES[name])

    yield start
    for one in worlds:
        one.quit_all()


@pytest.fixture
def sample(world: World) -> Bridge:
    """A core with made-up records; removals are asked of the collector."""
    return world.start_sample()


@pytest.fixture
def offline(world: World) -> Bridge:
    """The same, while nine events wait."""
    return world.start_sample(SAMPLES["offline"])


@pytest.fixture
def bridge(world: World) -> Bridge:
    """The running core of `world`."""
    return world.start()


@pytest.fixture
def use(qapp: QtWidgets.QApplication) -> Iterator[Callable[[str], None]]:
    """Changes the language; "" is English."""
    loaded: list[QtCore.QTranslator] = []
    before = QtCore.QLocale()

    def change(code: str) -> None:
        while loaded:
            qapp.removeTranslator(loaded.pop())
        if code == "pseudo":
            loaded.append(PseudoLanguage(qapp, known_texts()))
        elif code:
            loaded.append(QtCore.QTranslator(qapp))
            assert loaded[0].load(str(TRANSLATIONS / f"FreeCADTelemetry_{code}.qm"))
            QtCore.QLocale.setDefault(QtCore.QLocale(code.replace("-", "_")))
        if loaded:
            qapp.installTranslator(loaded[0])

    yield change
    change("")
    QtCore.QLocale.setDefault(before)
