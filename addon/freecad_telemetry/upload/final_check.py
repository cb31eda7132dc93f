# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The final check: what is about to leave is compared with the ledger's rows."""

from __future__ import annotations

import json

from freecad_telemetry.events.body import unpacked
from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode
from freecad_telemetry.urls import InvalidURL, check_url

BATCH_PATH = "/batch/"


BODY_KEYS = frozenset({"api_key", "batch", "historical_migration", "sent_at"})
"""The only top-level keys of a body that may leave."""


class CheckFailed(ExplainedError):
    """The final check lets something not leave."""


def final_check(url: str, body: bytes, expected_url: str, batch: list[dict[str, object]]) -> None:
    """Unpack what is about to leave and compare it with the ledger; raises `CheckFailed`.

    No upgrade of a library can add a field, or change an address, unseen.
    """
    if url != expected_url:
        raise CheckFailed(Reason(ReasonCode.URL_CHANGED, url=url))
    try:
        check_url(url.removesuffix(BATCH_PATH))
    except InvalidURL as error:
        raise CheckFailed(Reason(ReasonCode.URL_UNUSABLE, reason=error.reason)) from None
    try:
        data = json.loads(unpacked(body))
    except (ValueError, RecursionError):
        raise CheckFailed(Reason(ReasonCode.BODY_NOT_JSON)) from None
    if not isinstance(data, dict) or set(data) != BODY_KEYS:
        keys = ", ".join(sorted(data)) if isinstance(data, dict) else type(data).__name__
        raise CheckFailed(Reason(ReasonCode.BODY_KEYS, keys=keys))
    if data["batch"] != json.loads(json.dumps(batch)):
        raise CheckFailed(Reason(ReasonCode.BODY_EVENTS))
    if data["historical_migration"] is not False:
        raise CheckFailed(Reason(ReasonCode.BODY_MIGRATION))
