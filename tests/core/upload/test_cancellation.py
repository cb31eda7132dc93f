# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Tokens that end what is under way."""

from __future__ import annotations

import time

import pytest

from freecad_telemetry.records import Outcome
from freecad_telemetry.upload.cancellation import CancelToken
from tests.core.support import send


def test_a_deadline_is_over_with_its_exchange(collector):
    token = CancelToken()
    with token.deadline(0.01):
        time.sleep(0.02)
        with pytest.raises(TimeoutError):
            token.check()
    token.check()
    assert send(collector, token).outcome is not Outcome.UNKNOWN
