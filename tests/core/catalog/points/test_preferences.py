# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is told of the workbenches that a user has chosen."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import CUSTOM
from freecad_telemetry.facts.facts import read_facts
from tests.core.support import told


@pytest.mark.parametrize(
    ("module", "sent"),
    [("$LastModule", "$LastModule"), ("", ""), ("SketcherWorkbench", "SketcherWorkbench"),
     ("$Anna", CUSTOM), ("AcmeWorkbench", CUSTOM)],
)  # fmt: skip
def test_the_workbench_at_start_may_be_the_one_used_last(home, module, sent):
    home.set("BaseApp/Preferences/General", "AutoloadModule", "str", module)
    assert told(home, "freecad_preferences", "workbench_default") == sent


def test_lists_of_workbenches_hold_custom_and_lists_of_addons_do_not(home):
    words = read_facts(home.snapshot, "").vocabulary
    listed = CATALOG.point("freecad_preferences", "workbench_enabled_list").type
    assert listed.filtered(["SketcherWorkbench", "Acme"], words) == ["SketcherWorkbench", CUSTOM]
    addons = CATALOG.point("freecad_addon_list", "mods").type
    assert not addons.accepts([CUSTOM], words)
    assert addons.filtered(["Acme"], words) == []
