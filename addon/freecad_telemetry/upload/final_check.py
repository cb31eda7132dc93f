# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The final check: what is about to leave is compared with the ledger's rows."""

from __future__ import annotations

import json

from freecad_telemetry.events.body import unpacked
from freecad_telemetry.urls import check_url

BATCH_PATH = "/batch/"


BODY_KEYS = frozenset({"api_key", "batch", "historical_migration", "sent_at"})
"""The only top-level keys of a body that may leave."""


class CheckFailed(Exception):
    """Our own door refuses to let something leave; the text says why."""


def final_check(url: str, body: bytes, expected_url: str, batch: list[dict[str, object]]) -> None:
    """Unpack what is about to leave and compare it with the ledger; raises `CheckFailed`.

    No upgrade of a library can add a field, or change an address, unseen.
    """
    if url != expected_url:
        raise CheckFailed(f"the address was changed to {url[:200]}")
    try:
        check_url(url.removesuffix(BATCH_PATH))
    except ValueError as reason:
        raise CheckFailed(f"the address cannot be used: {reason}") from None
    try:
        data = json.loads(unpacked(body))
    except (ValueError, RecursionError):
        raise CheckFailed("the body is not JSON") from None
    if not isinstance(data, dict) or set(data) != BODY_KEYS:
        found = sorted(data) if isinstance(data, dict) else type(data).__name__
        raise CheckFailed(f"the body has other keys than expected: {str(found)[:300]}")
    if data["batch"] != json.loads(json.dumps(batch)):
        raise CheckFailed("the events are not those of the ledger")
    if data["historical_migration"] is not False:
        raise CheckFailed("the body asks for a historical migration")
