# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One exchange with the server, recorded whether or not it comes to its end."""

from __future__ import annotations

import json
import subprocess
import sys
import types

import pytest

from freecad_telemetry.consent.status import BlockerKind, Mode
from freecad_telemetry.reasons import Reason
from freecad_telemetry.records import Outcome, SubmissionState
from freecad_telemetry.upload import exchange
from telemetry_dev.collector import Behavior
from tests.core.support import ALL, SHOWN, attempts


@pytest.mark.parametrize("kind", [ImportError, RecursionError, SystemExit, KeyboardInterrupt])
def test_a_posthog_that_cannot_be_imported_is_a_state_not_a_crash(launcher, monkeypatch, kind):
    def give(name):
        raise kind(name)

    broken = types.ModuleType("broken")
    broken.__getattr__ = give
    monkeypatch.setitem(sys.modules, "freecad_telemetry.upload.posthog_transport", broken)
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    (blocker,) = state.status.blockers
    assert blocker.kind is BlockerKind.POSTHOG
    assert kind.__name__ in str(blocker.reason)
    assert state.outbox.events == 5


def test_what_never_left_is_not_shown_as_sent(launcher, collector):
    collector.close()
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, lambda state: state.outbox.failing_since and not state.outbox.sending)
    row, (attempt,) = attempts(service)
    assert (row.state, row.attempts) == (SubmissionState.WAITING, 1)
    assert (attempt.outcome, attempt.body, attempt.request_line) == (Outcome.RETRY, b"", "")
    assert "refused" in attempt.error


def test_posthog_is_not_imported_before_consent(home):
    script = (
        "import sys; sys.path[:0] = sys.argv[1].split(':')\n"
        "import freecad_telemetry.service, freecad_telemetry.upload.exchange\n"
        "assert 'posthog' not in sys.modules and 'requests' not in sys.modules\n"
        "import freecad_telemetry.upload.posthog_transport\n"
        "assert 'posthog' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, ":".join(sys.path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_deadline_ends_an_answer_that_only_drips(launcher, collector, monkeypatch):

    monkeypatch.setattr(exchange, "EXCHANGE_DEADLINE_SECONDS", 0.5)
    collector.behave(Behavior.endless_body(byte_delay=0.05))
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.outbox.failing_since, 5)
    assert state.status.mode is Mode.SHARING


def test_an_error_before_the_first_byte_is_the_librarys(launcher, collector, monkeypatch):
    from freecad_telemetry.upload import posthog_transport

    def old_batch_post(api_key, host=None, gzip=False, timeout=15, **kwargs):
        json.dumps(kwargs)

    monkeypatch.setattr(posthog_transport, "batch_post", old_batch_post)
    service = launcher.start()
    service.share(ALL, SHOWN)
    state = launcher.wait(service, lambda state: state.status.mode is Mode.BLOCKED)
    (blocker,) = state.status.blockers
    reason = Reason.quoted("TypeError: Object of type _Session is not JSON serializable")
    assert (blocker.kind, blocker.reason) == (BlockerKind.POSTHOG, reason)
    assert state.outbox.events == 5
    assert collector.connections == 0
