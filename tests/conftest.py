# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What tests of all folders share."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
for part in ("addon", "gui", "tools"):
    if str(CHECKOUT / part) not in sys.path:
        sys.path.insert(0, str(CHECKOUT / part))

from telemetry_dev.collector import Collector  # noqa: E402

LEAVES_OUT: dict[str, Callable[[pytest.Item], bool]] = {
    "needs_freecad_1_1": lambda item: item.callspec.params["freecad"] == "1.0",
    "posix_only": lambda item: sys.platform == "win32",
}
"""The markers that leave a test out, each with its reason; and where they do."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave a marked test out."""
    for name, applies in LEAVES_OUT.items():
        marker = item.get_closest_marker(name)
        if marker and applies(item):
            (reason,) = marker.args
            pytest.skip(f"{name}: {reason}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how many tests the markers left out."""
    skipped = [str(report.longrepr) for report in terminalreporter.getreports("skipped")]
    counts = (f"{name} {sum(f'{name}: ' in text for text in skipped)}" for name in LEAVES_OUT)
    terminalreporter.write_line(f"left out by a marker: {', '.join(counts)}")


@pytest.fixture
def collector() -> Iterator[Collector]:
    """A server on loopback that answers as PostHog does until told otherwise."""
    with Collector() as running:
        yield running
