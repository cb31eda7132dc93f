# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What tests of all folders share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
for part in ("addon", "gui", "tools"):
    if str(CHECKOUT / part) not in sys.path:
        sys.path.insert(0, str(CHECKOUT / part))

from telemetry_dev.collector import Collector  # noqa: E402


@pytest.fixture
def collector() -> Iterator[Collector]:
    """A server on loopback that answers as PostHog does until told otherwise."""
    with Collector() as running:
        yield running
