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

LEAVES_OUT = ("needs_freecad_1_1", "posix_only")
"""Markers; see tests/conftest.py."""
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Let no test be left out but by a marker; remember one that failed, to keep its profile."""
    report = yield
    marked = any(f"{name}: " in str(report.longrepr) for name in LEAVES_OUT)
    if report.skipped and not marked:
        report.outcome = "failed"
        report.longrepr = f"only {' and '.join(LEAVES_OUT)} may leave it out: {report.longrepr}"
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session", params=installation.versions_for_tests())
def freecad(request: pytest.FixtureRequest) -> Installation:
    """FreeCAD 1.1 and 1.0, one after the other; a root is made if need be.

    The run fails where it cannot be. A test that needs what only 1.1 has is marked with
    `needs_freecad_1_1("what that is")`.
    """
    return installation.for_tests(request.param)


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
