# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is kept of an answer."""

from __future__ import annotations

import dataclasses

from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, attempts


def test_of_the_answers_headers_no_more_than_4_kib_are_kept(launcher, collector, clock):
    headers = (*((f"X-{number}", "v" * 9000) for number in range(50)), ("Retry-After", "7200"))
    collector.behave(dataclasses.replace(Behavior.answer(503), headers=headers))
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.outbox.failing_since)
    _, (attempt,) = attempts(service)
    assert attempt.answer_headers[0][0] == "X-0"
    assert sum(len(name) + len(value) for name, value in attempt.answer_headers) == 4096
    wait = (state.outbox.next_try - clock.now()).total_seconds()
    assert wait > 7000, "what the server asked for is read all the same"
