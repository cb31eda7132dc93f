# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The core's English words are shown in the language in use; a server's words as they are."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from freecad_telemetry.ledger import history, outbox
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import Withheld
from freecad_telemetry.upload.messages import EXCHANGE_DEADLINE_SECONDS, short_error
from freecad_telemetry_gui.texts.core_texts import core_text, notice_text

SIGNS = (
    "Failed to resolve",
    "Connection refused",
    "ConnectTimeout",
    "ReadTimeout",
    "Network is unreachable",
    "CERTIFICATE_VERIFY_FAILED",
    "RemoteDisconnected",
    "Connection reset",
)
DROPPED = [value for name, value in vars(outbox).items() if name.startswith("DROPPED_")]
OTHERS = (
    f"no complete answer within {EXCHANGE_DEADLINE_SECONDS:.0f} s",
    "The ledger was damaged (row 7 is missing) and set aside as ledger.damaged-1.sqlite3.",
    "The ledger was removed while FreeCAD was running; this is a new one.",
    "Unexpected error: KeyError: 'x' (engine.py:12)",
    "the body has other keys than expected: ['more']",
    "database is locked",
)


@pytest.mark.parametrize("words", [*DROPPED, *map(short_error, SIGNS), *OTHERS])
def test_the_cores_own_words_are_translated(use: Callable[[str], None], words: str) -> None:
    use("")
    assert core_text(words) == words
    use("pseudo")
    assert core_text(words).startswith("[")


@pytest.mark.parametrize("words", ["400: invalid API key", "", "sharing was turned off, he said"])
def test_words_from_outside_stay_as_they_are(use: Callable[[str], None], words: str) -> None:
    use("pseudo")
    assert core_text(words) == words
    assert core_text("a\u202eb") == "a<U+202E>b"


@pytest.mark.parametrize("reason", Reason)
def test_what_was_held_back_is_named_by_its_label(
    use: Callable[[str], None], reason: Reason
) -> None:
    use("")
    words = history.notice_words(Withheld("freecad_system_info", "screen_resolution", reason))
    assert notice_text(words).startswith(
        "Held back: Screen (freecad_system_info.screen_resolution). "
    )
    whole = history.notice_words(Withheld("freecad_addon_list", "", reason))
    assert "(freecad_addon_list)" in notice_text(whole)
    foreign = history.notice_words(Withheld("other", "k\u202ey", reason))
    assert notice_text(foreign).startswith("Held back: other.k<U+202E>y. ")
    use("pseudo")
    assert not re.search(r"\b(value not|unknown|agreed|asked|malformed)\b", notice_text(words))
