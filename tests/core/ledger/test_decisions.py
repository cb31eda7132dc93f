# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""How often a question was shown is counted per version."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3

from freecad_telemetry.ledger import decisions
from tests.core.support import ALL, VERSION_1, answer_of


def test_the_question_about_something_new_opens_three_times_at_most(launcher, home):
    home.parameters = dict(VERSION_1)
    asked = []
    for _ in range(5):
        service = launcher.start()
        launcher.wait(service, lambda state: state.last_accepted and not state.outbox.events)
        asked.append(service.state.ask_now)
        if service.state.ask_now:
            service.consent_window_shown()
            launcher.wait(service, lambda state: not state.ask_now)
        launcher.quit(service)
    assert asked == [True, True, True, False, False]


def test_an_earlier_question_that_stayed_open_does_not_keep_a_newer_one_from_being_asked(
    launcher, home
):
    home.parameters = dict(VERSION_1)
    launcher.quit(launcher.start())
    with contextlib.closing(sqlite3.connect(home.ledger)) as ledger, ledger:
        for _, version in itertools.product(range(3), (0, 1)):
            decisions.count_question(ledger, version)
    service = launcher.start()
    launcher.wait(service, lambda state: state.ask_now)


def test_a_new_profile_is_not_asked_at_its_first_start(launcher):
    first = launcher.start(profile_is_new=True)
    launcher.wait(first, lambda state: state.ready)
    answer_of(lambda then: first.preview(launcher.home.snapshot, ALL, then))
    assert not first.state.ask_now
    launcher.quit(first)
    second = launcher.start()
    launcher.wait(second, lambda state: state.ask_now)
