# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is found in this Python: the version of posthog."""

from __future__ import annotations

import importlib.metadata
import sys
import types

import pytest

from freecad_telemetry.environment import installed_posthog


def test_a_posthog_that_is_in_use_counts_whatever_was_installed_since(monkeypatch):
    in_use = types.ModuleType("posthog.version")
    in_use.VERSION = "7.39.2"
    monkeypatch.setitem(sys.modules, "posthog.version", in_use)
    assert installed_posthog() == "7.39.2"
    monkeypatch.delitem(sys.modules, "posthog.version")
    assert installed_posthog() == importlib.metadata.version("posthog")


@pytest.mark.parametrize("kind", [AttributeError, TypeError, SystemExit])
def test_a_posthog_that_another_addons_import_hook_trips_over_cannot_be_used(monkeypatch, kind):
    class Hook:
        def find_spec(self, name, path=None, target=None):
            if name.startswith("posthog"):
                raise kind(name)

    for name in [name for name in sys.modules if name.split(".")[0] == "posthog"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Hook(), *sys.meta_path])
    assert installed_posthog() is None


def test_a_path_that_is_no_text_costs_posthog_but_no_more(monkeypatch):
    monkeypatch.delitem(sys.modules, "posthog.version", raising=False)
    monkeypatch.setattr(sys, "path", [None, *sys.path])
    assert installed_posthog() is None
