# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""An in-memory FreeCAD and a whole core against the collector, for the core's tests."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from freecad_telemetry.environment import Environment
from freecad_telemetry.facts.host import Directories, Parameter, Screen, Snapshot
from freecad_telemetry.paths import ledger_path
from freecad_telemetry.records import Destination, State
from freecad_telemetry.service import Service
from telemetry_dev import addon_catalog_cache
from telemetry_dev.collector import Collector

POSTHOG = "7.39.2"


class Clock:
    """A clock that tests move; starts at a fixed moment and goes on by itself."""

    def __init__(self) -> None:
        self.shift = timedelta(0)
        self._start = datetime(2026, 11, 2, 14, 3, tzinfo=UTC)
        self._begun = time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._begun) + self.shift

    def move(self, **step: float) -> None:
        self.shift += timedelta(**step)


class Home:
    """Folders like those of a FreeCAD user, and what FreeCAD's API would tell.

    Attributes:
        snapshot: handed to the service; tests replace parts of it.
        parameters: the addon's own parameters.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.directories = Directories(
            user_data=folder / "data" / "FreeCAD" / "v1-1",
            user_cache=folder / "cache" / "FreeCAD" / "v1-1" / "Cache",
            installation=folder / "lib",
            addon_manager=folder / "lib" / "Mod" / "AddonManager",
        )
        for path in (self.directories.user_data, self.directories.user_cache):
            path.mkdir(parents=True)
        self.snapshot = Snapshot(
            version=("1", "1", "3", "39109 (Git)"),
            locale="German",
            directories=self.directories,
            screen=Screen(2560, 1400, 1.5),
            active_workbench="PartDesignWorkbench",
        )
        self.parameters: dict[str, object] = {}
        self.ledger = ledger_path(self.directories.user_data)

    def set(self, path: str, name: str, kind: str, value: object) -> None:
        """Set one of FreeCAD's parameters."""
        parameters = dict(self.snapshot.parameters)
        parameters[Parameter(path, name, kind)] = value  # type: ignore[arg-type, index]
        self.snapshot = dataclasses.replace(self.snapshot, parameters=parameters)

    def add_addon(self, folder: str, package: str = "") -> None:
        """Install an addon."""
        path = self.directories.user_data / "Mod" / folder
        path.mkdir(parents=True)
        if package:
            (path / "package.xml").write_text(package)

    def publish_addons(
        self, catalog: dict[str, str], metadata: Mapping[str, object] | None = None
    ) -> None:
        """Let the official catalog be {ID: repository URL}, and what it keeps of some addons."""
        entries = {
            name: [{"repository": url, "git_ref": "main", "metadata": (metadata or {}).get(name)}]
            for name, url in catalog.items()
        }
        self.cache_addon_catalog(json.dumps({"_meta": {}, **entries}))

    def cache_addon_catalog(self, catalog: str | bytes) -> Path:
        """Let the Addon Manager have fetched a catalog from its own address; returns the file."""
        folders = self.directories
        assert folders.addon_manager is not None
        addon_catalog_cache.write(folders.user_cache, folders.addon_manager, catalog)
        for parameter, value in addon_catalog_cache.FETCHED.items():
            self.set(parameter.path, parameter.name, parameter.kind, value)
        return folders.user_cache / addon_catalog_cache.PATH


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


class Launcher:
    """Starts services as FreeCAD would, and ends them at the end of the test."""

    def __init__(self, home: Home, collector: Collector, clock: Clock) -> None:
        self.home = home
        self.collector = collector
        self.clock = clock
        self.variables: dict[str, str] = {}
        self.policy = home.folder / "telemetry-policy.json"
        self.posthog: str | None = POSTHOG
        self.destination = Destination(collector.url, "phc_test", collector.removal_url)
        self.running: list[Service] = []

    def environment(self) -> Environment:
        """Return surroundings in which the first request leaves at once."""
        return Environment(
            now=self.clock.now,
            uniform=lambda low, high: 0.05 if high < 10 else high,
            variables=self.variables,
            policy=self.policy,
            posthog_version=lambda: self.posthog,
        )

    def start(
        self, *, startup: bool = True, profile_is_new: bool = False, wait: bool = True
    ) -> Service:
        """Start a service as at FreeCAD's start and, if asked to, wait until that is over.

        What happens after it in another service is not taken up on the way.
        """
        service = Service(
            self.home.ledger,
            self.destination,
            self.home.parameters,
            profile_is_new=profile_is_new,
            environment=self.environment(),
        )
        self.running.append(service)
        service.start()
        if wait:
            self.wait(service, lambda state: state.ready)
        if startup:
            service.startup_over(self.home.snapshot)
            if wait:
                over = threading.Event()
                service.preview(self.home.snapshot, None, lambda _: over.set())
                assert over.wait(10.0), "the start does not end"
        return service

    def wait(
        self, service: Service, condition: Callable[[State], object], timeout: float = 10.0
    ) -> State:
        """Wait until the state meets a condition and return that state."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            state = service.state
            if condition(state):
                return state
            time.sleep(0.005)
        raise AssertionError(f"the state never came about; it is {service.state}")

    def quit(self, service: Service) -> None:
        """End a service as at FreeCAD's end."""
        service.stop(5.0)
        self.running.remove(service)


@pytest.fixture
def launcher(home: Home, collector: Collector, clock: Clock) -> Iterator[Launcher]:
    found = Launcher(home, collector, clock)
    yield found
    for service in found.running:
        service.stop(5.0)
