# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every reason has a text in the language in use; what comes from outside is shown as it is."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from freecad_telemetry.reasons import Argument, Reason, ReasonCode
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.reason_texts import TEXTS, reason_clause, reason_text

PLACES = re.compile(r"\{(\w*)\}")
FORMED_BY_CODE = {ReasonCode.ANSWERED, ReasonCode.HELD_BACK}
"""Their text depends on what their arguments are."""
FROM_OUTSIDE = {ReasonCode.QUOTED, ReasonCode.POLICY_UNREADABLE}
"""Nothing of them is ours to translate."""
GATE = (
    ReasonCode.UNKNOWN_EVENT,
    ReasonCode.UNKNOWN_PROPERTY,
    ReasonCode.NOT_AGREED,
    ReasonCode.NOT_ASKED,
    ReasonCode.VALUE_NOT_ALLOWED,
    ReasonCode.MALFORMED,
)


def example(code: ReasonCode) -> Reason:
    """Return a reason of this code; each argument can be told from the others."""
    arguments: dict[str, Argument] = {name: f"<{name}>" for name in code.arguments}
    if "reason" in arguments:
        arguments["reason"] = Reason.quoted("<reason>")
    return Reason(code, **arguments)


@pytest.mark.parametrize("code", ReasonCode)
def test_every_reason_has_a_text_with_a_place_for_each_argument(
    use: Callable[[str], None], code: ReasonCode
) -> None:
    use("")
    if code not in FORMED_BY_CODE:
        places = PLACES.findall(TEXTS[code])
        assert set(places) == set(code.arguments) or (places == [""] and len(code.arguments) == 1)
    shown = reason_text(example(code))
    assert shown
    assert "{" not in shown
    for name in code.arguments:
        assert f"<{name}>" in shown


@pytest.mark.parametrize("code", sorted(set(ReasonCode) - FROM_OUTSIDE - {ReasonCode.ANSWERED}))
def test_every_text_of_ours_is_translated(use: Callable[[str], None], code: ReasonCode) -> None:
    use("pseudo")
    assert reason_text(example(code)).startswith("[")


def test_what_comes_from_outside_is_shown_as_it_is(use: Callable[[str], None]) -> None:
    use("pseudo")
    assert reason_text(None) == ""
    assert reason_text(Reason.quoted("sharing was turned off")) == "sharing was turned off"
    assert reason_text(Reason.quoted("a\u202eb {} {x}")) == "a<U+202E>b {} {x}"
    answered = Reason(ReasonCode.ANSWERED, status=400, text="invalid API key")
    assert reason_text(answered) == "400: invalid API key"
    assert reason_text(Reason(ReasonCode.ANSWERED, status=404, text="")) == "404"


def test_in_a_sentence_a_reason_has_no_full_stop_and_an_end(use: Callable[[str], None]) -> None:
    use("")
    assert reason_clause(Reason.quoted("School computers. ")) == "School computers"
    assert len(reason_clause(Reason.quoted("x" * 500))) < 400


def test_a_reason_inside_of_another_is_told_in_the_same_language(
    use: Callable[[str], None],
) -> None:
    use("pseudo")
    inner = Reason(ReasonCode.LEDGER_TABLE_LOST)
    outer = Reason(ReasonCode.LEDGER_SET_ASIDE, reason=inner, file="ledger.damaged-1.sqlite3")
    assert reason_text(inner) in reason_text(outer)
    assert "ledger.damaged-1.sqlite3" in reason_text(outer)


@pytest.mark.parametrize("code", GATE)
def test_what_was_held_back_is_named_by_its_label(
    use: Callable[[str], None], code: ReasonCode
) -> None:
    def shown(event: str, key: str) -> str:
        return reason_text(Reason(ReasonCode.HELD_BACK, event=event, key=key, reason=Reason(code)))

    use("")
    assert shown("freecad_system_info", "screen_resolution").startswith(
        "Held back: Screen (freecad_system_info.screen_resolution). "
    )
    assert "(freecad_addon_list)" in shown("freecad_addon_list", "")
    assert shown("other", "k\u202ey").startswith("Held back: other.k<U+202E>y. ")
    use("pseudo")
    assert reason_text(Reason(code)) in shown("freecad_system_info", "screen_resolution")


def test_the_gates_reasons_are_sentences(use: Callable[[str], None]) -> None:
    use("")
    assert reason_text(Reason(ReasonCode.NOT_AGREED)) == "You did not agree to share this."
    for code in GATE:
        assert reason_text(Reason(code)).endswith(".")


def test_an_error_that_is_not_ours_is_shown_with_its_text(use: Callable[[str], None]) -> None:
    use("")
    assert history_texts.error_text(KeyError("x")) == "Could not load this: 'x'"
