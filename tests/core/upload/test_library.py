# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A posthog that was met half-way by another import is imported all the same."""

import subprocess
import sys

import pytest

SCRIPT = """
import importlib, sys
sys.path[:0], failing, before = sys.argv[1].split(":"), sys.argv[2], sys.argv[3:]

class Once:
    failed = False

    def find_spec(self, name, path=None, target=None):
        if name == failing and not Once.failed:
            Once.failed = True
            raise ImportError("met half-way")

sys.meta_path.insert(0, Once())
for addon in before:
    try:
        importlib.import_module(addon)
    except (ImportError, AttributeError):
        print(addon, "failed")

from freecad_telemetry.upload import library
from freecad_telemetry.upload.cancellation import CancelToken

library.IMPORT_RETRY_SECONDS = 0.0
library.import_library(CancelToken())
assert Once.failed
import posthog, requests, urllib3
for name, module in sys.modules.items():
    package, _, child = name.rpartition(".")
    if name.startswith(("posthog.", "requests.", "urllib3.")) and package != "requests.packages":
        assert child in vars(sys.modules[package]), name
"""


@pytest.mark.parametrize(
    ("failing", "before"),
    [
        ("requests.adapters", []),
        ("urllib3.connectionpool", []),
        ("posthog.client", []),
        ("requests.models", ["requests"]),
        ("requests.sessions", ["requests", "requests"]),
    ],
)
def test_after_an_import_that_failed_half_way_the_next_one_works(failing, before):
    """`before`: what another addon imported first; the first of these fails."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, ":".join(sys.path), failing, *before],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [f"{name} failed" for name in before[:1]]
