# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The small tables of the page of your data."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.your_data.data_models import (
    DecisionsModel,
    IdentitiesModel,
    RequestsModel,
)


@pytest.fixture
def bridge(make: Callable[[str], Bridge]) -> Bridge:
    """A core with made-up records."""
    return make("sharing")


def test_small_tables_are_sound(qtbot: QtBot, bridge: Bridge, qtmodeltester: ModelTester) -> None:
    state = bridge.state
    requests, former = RequestsModel(IdVisibility()), IdentitiesModel(IdVisibility())
    decisions = DecisionsModel()
    requests.set_rows(state.requests)
    former.set_rows(state.former)
    decisions.set_rows((state.decision,))
    for model in (requests, former, decisions):
        qtmodeltester.check(model)
        assert model.rowCount() == 1
    assert former.data(former.index(0, 0)) == "1f0e…f9"
    assert decisions.data(decisions.index(0, 2)) == "System, Preferences, Addons"
