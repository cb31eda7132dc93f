# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The states of events, submissions and requests as parts of SQL."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from freecad_telemetry.records import EventState, RequestState, SubmissionState


def sql_list(states: Iterable[enum.StrEnum]) -> str:
    """Return states for `IN`, for example "('accepted', 'refused')"."""
    return f"({', '.join(repr(state.value) for state in states)})"


EVENT_WAITS = f"state = '{EventState.WAITING}'"
"""Condition; the index `events_waiting` needs it in just this form."""

FINAL = sql_list(state for state in SubmissionState if state.is_final)
CAN_BE_SENT = sql_list(state for state in SubmissionState if state.can_be_sent)
CAN_BE_DROPPED = sql_list(state for state in SubmissionState if state.can_be_dropped)
UNDER_WAY = sql_list(state for state in RequestState if state.is_under_way)
CAN_BE_RETRIED = sql_list(state for state in RequestState if state.can_be_retried)
