# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Real FreeCAD for the tests of these folders; see telemetry_dev.freecad.run for scripts."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import Profile
from telemetry_dev.layout import BUILD

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Remember that a test failed, so that its profile is kept."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session")
def freecad() -> Installation:
    """FreeCAD >= 1.1; its root is made if need be, and the run fails where it cannot be."""
    return installation.for_tests()


@pytest.fixture
def make_profile(
    freecad: Installation, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Profile]]:
    """Makes throw-away profiles; takes the arguments of Profile.

    After a failed test a copy of each is left in build/failed/.
    """
    made: list[Profile] = []

    def make(**options: Any) -> Profile:
        made.append(Profile(freecad, **options))
        return made[-1]

    yield make
    for number, profile in enumerate(made):
        if request.node.stash.get(FAILED, False):
            target = BUILD / "failed" / f"{request.node.name}-{number}"
            shutil.rmtree(target, ignore_errors=True)
            ignore = shutil.ignore_patterns("AdditionalPythonPackages", "qtshadercache*")
            shutil.copytree(profile.folder, target, ignore=ignore, symlinks=True)
            print(f"the profile is in {target}")
        profile.close()
